//! The purposes that the form offers: those open on the day, the likely ones first, the others under their
//! headings. What is chosen is always among them, so that nothing that was ticked goes without a word.

use jiff::ToSpan as _;
use jiff::civil::Date;
use platform::forms::Draft;
use platform::words::Words;
use platform::{Refusal, Tx};
use viewer::Context;

use super::facts;
use crate::kind::Kind;
use crate::purpose::{Purpose, PurposeId, PurposeKind, purposes_by_ids, purposes_open_on};
use crate::store::counts;

/// As many as are read at a glance.
const LIKELY: usize = 6;

/// A purpose with its box.
pub(crate) struct Offered {
    pub id: String,
    pub label: String,
    pub under: String,
    pub checked: bool,
}

pub(crate) struct Group {
    pub heading: String,
    pub offered: Vec<Offered>,
}

#[derive(Default)]
pub(crate) struct Choice {
    pub likely: Vec<Offered>,
    pub groups: Vec<Group>,
}

impl Choice {
    pub fn others(&self) -> usize {
        self.groups.iter().map(|g| g.offered.len()).sum()
    }
}

pub(crate) fn offered(tx: &mut Tx, cx: &Context, form: &Draft, day: Date) -> Result<Choice, Refusal> {
    let mut open = purposes_open_on(tx, &cx.network.id, day)?;
    let kind = Kind::from_word(form.value("kind")).unwrap_or(Kind::AdviceCase);
    let since = day.checked_sub(1.year()).unwrap_or(day);
    let used = counts::most_served(tx, &cx.network.id, kind, since, 12)?;
    let chosen: Vec<&str> = form.values.all("purposes").collect();
    let hinted: Vec<&str> = form.values.all("hint").collect();
    let mut closed: Vec<PurposeId> = chosen.iter().map(|id| PurposeId((*id).to_owned())).collect();
    closed.retain(|id| !open.iter().any(|p| p.id == *id));
    open.extend(purposes_by_ids(tx, &cx.network.id, &closed)?);
    let likely = likely(&open, &chosen, &hinted, &used);
    let offer = |p: &Purpose| Offered {
        id: p.id.to_string(),
        label: facts::numbered(&p.code, &p.title),
        under: heading(cx.words, &p.owner, p.kind),
        checked: chosen.contains(&p.id.as_str()),
    };
    let mut groups: Vec<Group> = Vec::new();
    for purpose in open.iter().filter(|p| !likely.contains(&&p.id)) {
        let heading = heading_under(cx.words, purpose, &open);
        let offered = offer(purpose);
        match groups.iter_mut().find(|g| g.heading == heading) {
            Some(group) => group.offered.push(offered),
            None => groups.push(Group { heading, offered: vec![offered] }),
        }
    }
    let likely = likely.iter().filter_map(|id| open.iter().find(|p| p.id == **id)).map(offer).collect();
    Ok(Choice { likely, groups })
}

/// What is chosen already, what the quick line hints at, what such things served in the last year, and the commitments
/// to those; all commitments of the plan while nobody knows better.
fn likely<'p>(open: &'p [Purpose], chosen: &[&str], hinted: &[&str], used: &[PurposeId]) -> Vec<&'p PurposeId> {
    let find = |id: &str| open.iter().find(|p| p.id.as_str() == id).map(|p| &p.id);
    let mut first: Vec<&PurposeId> = Vec::new();
    let mut add = |id: Option<&'p PurposeId>, most: usize| {
        if let Some(id) = id
            && first.len() < most
            && !first.contains(&id)
        {
            first.push(id);
        }
    };
    for id in chosen {
        add(find(id), usize::MAX);
    }
    for id in hinted.iter().copied().chain(used.iter().map(PurposeId::as_str)) {
        add(find(id), LIKELY);
    }
    let nothing_known = first.is_empty();
    let of_likely = |p: &Purpose| p.parent.as_ref().is_some_and(|above| first.contains(&above));
    let commitments: Vec<&PurposeId> = open
        .iter()
        .filter(|p| p.kind == PurposeKind::Commitment && (nothing_known || of_likely(p)))
        .map(|p| &p.id)
        .collect();
    for id in commitments {
        if first.len() < LIKELY && !first.contains(&id) {
            first.push(id);
        }
    }
    first
}

/// « Pla 2024 · Àmbits ».
pub(crate) fn heading(words: Words, owner: &str, kind: PurposeKind) -> String {
    let plan = owner.rsplit('/').next().unwrap_or_default();
    words.t2("activity-purpose-heading", "plan", plan, "kind", words.t(&format!("activity-purposes-{kind}")))
}

/// Items and what is below them stand under their area: « Pla 2024 · Assessoraments i mentories ».
fn heading_under(words: Words, purpose: &Purpose, all: &[Purpose]) -> String {
    let above = |p: &Purpose| p.parent.as_ref().and_then(|id| all.iter().find(|other| other.id == *id));
    let mut top = purpose;
    // A plan has three levels; more would be a circle.
    for _ in 0..5 {
        match above(top) {
            Some(higher) if purpose.kind != PurposeKind::Commitment => top = higher,
            _ => break,
        }
    }
    if top.id == purpose.id {
        return heading(words, &purpose.owner, purpose.kind);
    }
    let plan = purpose.owner.rsplit('/').next().unwrap_or_default();
    words.t2("activity-purpose-heading", "plan", plan, "kind", facts::numbered(&top.code, &top.title))
}
