//! Which things answer, and how well: each word asked for must be there; a word in a name counts more than in a text,
//! and a rare word more than a common one. In whole numbers, so that every machine sorts alike.

use std::collections::HashMap;

use super::query::Query;

/// A term of a thing, as an engine kept it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Posting {
    pub term: String,
    /// The number of the thing.
    pub number: i64,
    pub weight: i64,
}

/// The things that have all the words, with their scores, in no order.
pub fn answers(query: &Query, postings: &[Posting]) -> Vec<(i64, i64)> {
    let mut sums: Option<HashMap<i64, i64>> = None;
    for asked in &query.asked {
        let mut best: HashMap<i64, i64> = HashMap::new();
        for posting in postings {
            let Some(tenths) = asked.answered_by(&posting.term) else { continue };
            let score = best.entry(posting.number).or_default();
            *score = (posting.weight * tenths).max(*score);
        }
        let rarity = 1000 / (1 + i64::from(best.len().max(1).ilog2()));
        let scored = best.into_iter().map(|(number, score)| (number, score * rarity));
        sums = Some(match sums {
            None => scored.collect(),
            Some(sums) => scored.filter_map(|(n, score)| Some((n, score + sums.get(&n)?))).collect(),
        });
    }
    sums.unwrap_or_default().into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn order(typed: &str, postings: &[(&str, i64, i64)]) -> Vec<i64> {
        let postings: Vec<Posting> = postings
            .iter()
            .map(|(term, number, weight)| Posting { term: (*term).into(), number: *number, weight: *weight })
            .collect();
        let mut found = answers(&Query::parse(typed).unwrap(), &postings);
        found.sort_by_key(|(number, score)| (-score, *number));
        found.into_iter().map(|(number, _)| number).collect()
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
}
