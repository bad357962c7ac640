//! What an organisation is to the network, from when to when, with dates as precise as their source.

mod store;

use jiff::civil::Date;
use platform::words::dates::Span;
use platform::{Refusal, Say, Tx, word};
use viewer::{Context, OrganisationId};

use crate::rules;

pub use store::{all, find, members_on, of_organisation, of_organisations};

word!(RelationKind { Member = "member", Collaborator = "collaborator", Observer = "observer", Provider = "provider" });
word!(
    /// How sure the source is.
    Confidence { High = "high", Medium = "medium", Low = "low" }
);

#[derive(Debug, Clone)]
pub struct Relation {
    pub id: String,
    pub organisation: OrganisationId,
    pub kind: RelationKind,
    /// Nothing: since before anyone wrote it down.
    pub from: Option<Span>,
    pub to: Option<Span>,
    /// Who says that it ended.
    pub to_source: String,
    pub confidence: Confidence,
    pub evidence: String,
    pub source: String,
    pub version: i64,
}

impl Relation {
    /// Whether it surely holds on a day: an imprecise beginning counts from its last day, an imprecise end until
    /// its last day. « 2023 » is not the 1st of January.
    pub fn holds_on(&self, day: Date) -> bool {
        self.from.is_none_or(|from| from.last() <= day) && self.to.is_none_or(|to| to.last() >= day)
    }

    /// Whether it can have held at some moment of `when`: imprecise dates speak for it, « 2023 » may be its first day.
    pub fn may_hold(&self, when: Span) -> bool {
        self.from.is_none_or(|from| from.first() <= when.last()) && self.to.is_none_or(|to| to.last() >= when.first())
    }
}

#[derive(Debug, Clone)]
pub struct NewRelation {
    pub organisation: OrganisationId,
    pub kind: RelationKind,
    pub from: Option<Span>,
    pub confidence: Confidence,
    pub evidence: String,
    pub source: String,
    pub batch: Option<String>,
}

/// How a relation began, as a source that is better says it.
#[derive(Debug, Clone)]
pub struct Beginning {
    pub from: Option<Span>,
    pub evidence: String,
    pub source: String,
}

/// Begins a relation. An organisation is a member once at a time.
pub fn begin(tx: &mut Tx, cx: &Context, new: &NewRelation) -> Result<String, Refusal> {
    rules::may_edit(&cx.viewer).map_err(Refusal::no)?;
    let open = of_organisation(tx, &cx.network.id, &new.organisation)?;
    if open.iter().any(|r| r.kind == new.kind && r.to.is_none()) {
        return Err(Refusal::field("organisation", "directory-relation-taken"));
    }
    let id = store::insert(tx, cx, new)?;
    cx.tell(tx, "directory.begin_relation", new.organisation.as_str(), new.kind.as_str())?;
    Ok(id)
}

/// Corrects how a relation that was seen at `seen` began; false when it was changed meanwhile. It cannot begin after
/// its end.
pub fn correct(tx: &mut Tx, cx: &Context, id: &str, right: &Beginning, seen: i64) -> Result<bool, Refusal> {
    rules::may_edit(&cx.viewer).map_err(Refusal::no)?;
    let to = find(tx, &cx.network.id, id)?.to;
    if let Some(to) = to.filter(|to| right.from.is_some_and(|from| from.first() > to.last())) {
        let ended = to.write(cx.words.language);
        return Err(Refusal::field("since", Say::new("directory-relation-begins-late").with("ended", ended)));
    }
    let done = store::set_beginning(tx, &cx.network.id, id, right, seen)?;
    if done {
        cx.tell(tx, "directory.correct_relation", id, "")?;
    }
    Ok(done)
}

/// Ends a relation that was seen at `seen`, as a source says; false when it was changed meanwhile. It cannot end
/// before it began.
pub fn end(tx: &mut Tx, cx: &Context, id: &str, to: Span, source: &str, seen: i64) -> Result<bool, Refusal> {
    rules::may_edit(&cx.viewer).map_err(Refusal::no)?;
    let relation = find(tx, &cx.network.id, id)?;
    if let Some(from) = relation.from.filter(|from| to.last() < from.first()) {
        let began = from.write(cx.words.language);
        return Err(Refusal::field("to", Say::new("directory-relation-reversed").with("began", began)));
    }
    let done = store::end(tx, &cx.network.id, id, to, source, seen)?;
    if done {
        cx.tell(tx, "directory.end_relation", id, "")?;
    }
    Ok(done)
}
