//! The years before the one that is told: what each figure was then.
//!
//! Promises: a year whose report was published says what its last edition says, whatever its records say later; of any
//! other year only what is recorded is known, and no figure of it is nought. What is not known is left out, never nought.

use std::collections::BTreeMap;

use platform::{Refusal, Tx};
use serde::{Deserialize, Serialize};
use viewer::Context;

use crate::content::Content;
use crate::facts::{Facts, Figure};
use crate::store;
use crate::subject::Of;

/// What is known of the figures of an earlier year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Earlier {
    pub year: i16,
    /// The edition that says so; none when the records do.
    pub edition: Option<i64>,
    /// Values by the key of their figure.
    pub values: BTreeMap<String, i64>,
}

/// A figure in one year; without a value when nothing is known of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InYear {
    pub year: i16,
    pub value: Option<i64>,
    pub edition: Option<i64>,
}

/// A figure over the years, oldest first, without a gap between them; the last is the year that is told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Series {
    pub years: Vec<InYear>,
    /// Whether the year that is told is over: while it lasts, it is compared with no other.
    over: bool,
}

impl Series {
    /// The year before and how much more it is now; none when one of the two is not known or the year still lasts.
    pub fn change(&self) -> Option<(i16, i64)> {
        let [.., before, now] = self.years.as_slice() else { return None };
        Some((before.year, now.value? - before.value?)).filter(|_| self.over)
    }
}

impl Content {
    /// Whether there is something to tell of a figure: it is not nought, or it was not before.
    pub fn tells(&self, figure: &Figure) -> bool {
        figure.value > 0
            || self.series(figure).is_some_and(|s| s.years.iter().any(|one| one.value.is_some_and(|n| n > 0)))
    }

    /// A figure beside what it was before; none when no earlier year says anything of it.
    pub fn series(&self, figure: &Figure) -> Option<Series> {
        let known = |year: i16| self.years.iter().find(|e| e.year == year);
        let value = |earlier: &Earlier| earlier.values.get(&figure.key).copied();
        let oldest = self.years.iter().filter(|e| value(e).is_some()).map(|e| e.year).min()?;
        let before = (oldest..self.year).map(|year| {
            let earlier = known(year);
            let value = earlier.and_then(value);
            InYear { year, value, edition: earlier.and_then(|e| e.edition).filter(|_| value.is_some()) }
        });
        // Where nothing at all is recorded, a nought is no figure.
        let is_known = figure.value > 0 || self.facts.value("records") > 0;
        let now = InYear { year: self.year, value: is_known.then_some(figure.value), edition: None };
        Some(Series { years: before.chain([now]).collect(), over: self.facts.until.is_none() })
    }
}

/// The years before, the nearest first: published ones as they were published, the others as they are recorded.
pub fn earlier(tx: &mut Tx, cx: &Context, of: &Of, facts: &Facts, before: &[Facts]) -> Result<Vec<Earlier>, Refusal> {
    let (Some(newest), Some(oldest)) = (before.first(), before.last()) else { return Ok(Vec::new()) };
    let editions = store::editions::last_of_years(tx, &cx.network.id, of, oldest.year, newest.year)?;
    let told = before.iter().map(|recorded| {
        let edition = editions.iter().find(|e| e.published.year == recorded.year);
        match edition {
            Some(edition) => known(facts, &edition.content.facts, Some(edition.published.number)),
            None => known(facts, recorded, None),
        }
    });
    Ok(told.filter(|e| !e.values.is_empty()).collect())
}

/// What another year knows of the figures of this one.
fn known(of: &Facts, then: &Facts, edition: Option<i64>) -> Earlier {
    let value = |figure: &Figure| {
        let value = then.figure(&figure.key)?.value;
        (value > 0 || edition.is_some()).then(|| (figure.key.clone(), value))
    };
    let told = of.figures.iter().filter(|f| f.is_told_each_year());
    Earlier { year: then.year, edition, values: told.filter_map(value).collect() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::section::Topic;

    fn facts(year: i16, value: i64) -> Facts {
        let figure = Figure { value, ..Figure::counting("news", Topic::Communication, Vec::new()) };
        Facts { figures: vec![figure], ..Facts::empty(year) }
    }

    fn content(years: Vec<Earlier>) -> Content {
        Content {
            year: 2031,
            of: Of::Network,
            network: String::new(),
            network_short: String::new(),
            languages: Vec::new(),
            facts: facts(2031, 7),
            chapters: Vec::new(),
            years,
        }
    }

    #[test]
    fn nothing_recorded_is_not_nought_unless_it_was_published() {
        let now = facts(2031, 7);
        assert!(known(&now, &facts(2030, 0), None).values.is_empty());
        assert_eq!(known(&now, &facts(2030, 0), Some(1)).values.get("news"), Some(&0));
        assert_eq!(known(&now, &facts(2030, 4), None).values.get("news"), Some(&4));
    }

    #[test]
    fn a_figure_stands_beside_every_year_since_the_first_that_is_known() {
        let now = facts(2031, 7);
        let known = |year, value| known(&now, &facts(year, value), None);
        let content = content(vec![known(2030, 4), known(2028, 9)]);
        let figure = &content.facts.figures[0];
        let series = content.series(figure).unwrap();
        let values: Vec<_> = series.years.iter().map(|y| (y.year, y.value)).collect();
        assert_eq!(values, [(2028, Some(9)), (2029, None), (2030, Some(4)), (2031, Some(7))]);
        assert_eq!(series.change(), Some((2030, 3)));
        assert_eq!(Series { over: false, ..series }.change(), None, "a year that lasts is compared with none");
        assert_eq!(Content { years: vec![known(2029, 2)], ..content.clone() }.series(figure).unwrap().change(), None);
        assert_eq!(Content { years: Vec::new(), ..content }.series(&facts(2031, 7).figures[0]), None);
    }
}
