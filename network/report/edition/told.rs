//! How a content tells what it counts, and what it lists besides: compared by itself, so that a title, a date or a
//! place that was corrected shows although every figure stays.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use platform::words::Language;

use super::difference::{Difference, List};
use crate::content::Content;
use crate::facts::{Facts, Occasion, Record, RecordKind, When};

/// An activity, a member or a body as a content tells it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    pub label: String,
    pub when: Option<When>,
    pub place: String,
}

impl Told {
    /// « Fira de l’any, 1 de maig de 2025, Vic ».
    pub fn written(&self, language: Language) -> String {
        let when = self.when.map_or_else(String::new, |w| w.0.write(language));
        let parts = [self.label.as_str(), &when, &self.place];
        parts.into_iter().filter(|p| !p.is_empty()).collect::<Vec<_>>().join(", ")
    }

    /// The date beside a member is that of what it took part in, or the list of those that joined tells it.
    fn of_record(record: &Record) -> Self {
        let when = record.when.filter(|_| record.kind != RecordKind::Member);
        Self { label: record.label.clone(), when, place: String::new() }
    }

    fn of_occasion(occasion: &Occasion) -> Self {
        Self { label: occasion.title.clone(), when: Some(occasion.when), place: occasion.place.clone() }
    }
}

/// What both contents count and tell otherwise, each once.
pub(super) fn retold(before: &Facts, now: &Facts) -> Vec<Difference> {
    let known = Telling::of(before);
    let telling = Telling::of(now);
    telling.order.iter().filter_map(|record| known.difference(&telling, record)).collect()
}

type Key<'f> = (RecordKind, &'f str);

/// Every record of a content once, and the occasions among them.
struct Telling<'f> {
    order: Vec<&'f Record>,
    records: HashMap<Key<'f>, &'f Record>,
    occasions: HashMap<&'f str, &'f Occasion>,
}

impl<'f> Telling<'f> {
    fn of(facts: &'f Facts) -> Self {
        let mut telling = Self {
            order: Vec::new(),
            records: HashMap::new(),
            occasions: facts.occasions().map(|o| (o.id.as_str(), o)).collect(),
        };
        // These call their records after the place; each of them is a record of another figure too.
        let plain = facts.figures.iter().filter(|f| !matches!(f.word(), "places" | "comarques"));
        for record in plain.flat_map(|f| &f.records) {
            if let Entry::Vacant(place) = telling.records.entry(key(record)) {
                place.insert(record);
                telling.order.push(record);
            }
        }
        telling
    }

    /// How this record is told otherwise in another content, if both have it.
    fn difference(&self, now: &Self, record: &Record) -> Option<Difference> {
        let old = self.records.get(&key(record))?;
        let id = record.id.as_str();
        let occasions = self.occasions.get(id).zip(now.occasions.get(id));
        let (before, now, same) = if let Some((was, is)) = occasions {
            (Told::of_occasion(was), Told::of_occasion(is), was == is)
        } else {
            let (was, is) = (Told::of_record(old), Told::of_record(record));
            let same = was == is;
            (was, is, same)
        };
        (!same).then_some(Difference::Told { before, now })
    }
}

fn key(record: &Record) -> Key<'_> {
    (record.kind, record.id.as_str())
}

/// The lists that read otherwise. What comes to a list of counted things, or goes, is told by its figure.
pub(super) fn lists(before: &Content, now: &Content) -> impl Iterator<Item = List> {
    let (old, new) = (&before.facts, &now.facts);
    [
        (List::Network, before.network != now.network || before.network_short != now.network_short),
        (List::Subject, before.of != now.of),
        (List::Challenges, old.challenges != new.challenges),
        (List::Areas, old.areas != new.areas),
        (
            List::Members,
            altered(&old.newcomers, &new.newcomers, |n| &n.href) || altered(&old.departed, &new.departed, |n| &n.href),
        ),
        (List::Elections, old.elections != new.elections),
        (List::Commissions, old.commissions != new.commissions),
        (List::Themes, old.advice_themes != new.advice_themes),
        (List::Covered, old.covered != new.covered),
        (List::Years, before.years != now.years),
        (List::Undated, old.undated != new.undated),
        (List::Seats, old.seats_undated != new.seats_undated),
    ]
    .into_iter()
    .filter_map(|(list, differs)| differs.then_some(list))
}

/// Whether something that both lists have reads otherwise.
fn altered<T: PartialEq>(before: &[T], now: &[T], key: impl Fn(&T) -> &str) -> bool {
    now.iter().any(|one| before.iter().any(|old| key(old) == key(one) && old != one))
}
