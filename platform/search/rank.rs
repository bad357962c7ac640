//! Which things answer, and how well: each word asked for must be there; a word in a name counts more than in a text,
//! and a rare word more than a common one. In whole numbers, so that every machine sorts alike.

use std::collections::HashMap;

use super::query::Asked;

/// A word of which more postings are kept than this is common: beside a rare one it is not read whole.
pub const FEW: usize = 2000;

/// A term of a thing, as an engine kept it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Posting {
    pub term: String,
    /// The number of the thing.
    pub number: i64,
    pub weight: i64,
}

/// What is known of a word that was asked for: which things have it, and how well.
#[derive(Debug)]
pub struct Heard {
    best: HashMap<i64, i64>,
    /// How many things have it, or so many at least.
    count: usize,
}

impl Heard {
    /// Of all the postings of its terms.
    pub fn whole<'p>(asked: &Asked, postings: impl IntoIterator<Item = &'p Posting>) -> Self {
        let mut best: HashMap<i64, i64> = HashMap::new();
        for posting in postings {
            let Some(tenths) = asked.answered_by(&posting.term) else { continue };
            let score = best.entry(posting.number).or_default();
            *score = (posting.weight * tenths).max(*score);
        }
        Self { count: best.len(), best }
    }

    /// Of all the terms of some things, because more have it than are read.
    pub fn among<'p>(asked: &Asked, postings: impl IntoIterator<Item = &'p Posting>) -> Self {
        let some = Self::whole(asked, postings);
        Self { count: some.count.max(FEW), ..some }
    }

    /// Whether nothing that was read has it.
    pub fn is_nowhere(&self) -> bool {
        self.best.is_empty()
    }
}

/// The things that have all the words, with their scores, in no order.
pub fn answers(words: &[Heard]) -> HashMap<i64, i64> {
    let mut sums: Option<HashMap<i64, i64>> = None;
    for heard in words {
        let rarity = 1000 / (1 + i64::from(heard.count.max(1).ilog2()));
        let scored = heard.best.iter().map(|(number, score)| (*number, score * rarity));
        sums = Some(match sums {
            None => scored.collect(),
            Some(sums) => scored.filter_map(|(n, score)| Some((n, score + sums.get(&n)?))).collect(),
        });
    }
    sums.unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::search::Query;

    fn kept(postings: &[(&str, i64, i64)]) -> Vec<Posting> {
        postings
            .iter()
            .map(|(term, number, weight)| Posting { term: (*term).into(), number: *number, weight: *weight })
            .collect()
    }

    fn in_order(words: &[Heard]) -> Vec<i64> {
        let mut found: Vec<(i64, i64)> = answers(words).into_iter().collect();
        found.sort_by_key(|(number, score)| (-score, *number));
        found.into_iter().map(|(number, _)| number).collect()
    }

    fn order(typed: &str, postings: &[(&str, i64, i64)]) -> Vec<i64> {
        let (query, postings) = (Query::parse(typed).unwrap(), kept(postings));
        in_order(&query.asked.iter().map(|asked| Heard::whole(asked, &postings)).collect::<Vec<_>>())
    }

    #[test]
    fn every_word_must_be_there() {
        let postings = [("compra", 1, 12), ("publica", 1, 12), ("compra", 2, 90)];
        assert_eq!(order("compra publica", &postings), [1]);
        assert_eq!(order("compra", &postings), [2, 1]);
        assert_eq!(order("altra", &postings), Vec::<i64>::new());
    }

    #[test]
    fn a_name_goes_before_a_text_a_word_before_its_stem_and_before_a_beginning() {
        assert_eq!(order("manlleu", &[("manlleu", 1, 12), ("manlleu", 2, 90)]), [2, 1]);
        assert_eq!(order("compra", &[("~compr", 1, 8), ("compra", 2, 12)]), [2, 1]);
        assert_eq!(order("coop", &[("cooperativa", 1, 12), ("coop", 2, 12)]), [2, 1]);
    }

    #[test]
    fn a_rare_word_counts_more() {
        let mut postings: Vec<(&str, i64, i64)> = (10..40).map(|n| ("ajuntament", n, 12)).collect();
        postings.extend([("ajuntament", 1, 90), ("salt", 1, 12), ("ajuntament", 2, 12), ("salt", 2, 90)]);
        assert_eq!(order("ajuntament salt", &postings), [2, 1]);
    }

    #[test]
    fn a_common_word_counts_as_common_also_where_it_was_read_for_few() {
        let postings = kept(&[("salt", 1, 12), ("salt", 2, 90), ("ajuntament", 1, 90), ("ajuntament", 2, 12)]);
        let query = Query::parse("salt ajuntament").unwrap();
        let [salt, council] = &query.asked[..] else { panic!("two words") };
        assert_eq!(in_order(&[Heard::whole(salt, &postings), Heard::among(council, &postings)]), [2, 1]);
        assert!(Heard::whole(salt, &kept(&[("altra", 1, 12)])).is_nowhere());
    }
}
