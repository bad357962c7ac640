//! What is done to the register: admit a member, end a membership.

use activity::Happened;
use directory::{Beginning, Kind, NewOrganisation, NewRelation, Organisation, RelationKind, organisation, relation};
use platform::words::dates::Span;
use platform::words::fold;
use platform::words::grammar::{Gender, Number};
use platform::{Refusal, Tx, Words};
use viewer::Context;

use super::{Admission, Candidate, Telling};
use crate::rules;

#[derive(Debug, PartialEq, Eq)]
pub enum Outcome {
    Done,
    /// Someone else changed it meanwhile.
    Changed,
}

/// Makes a council a member. It is entered in the directory if it was not there; as collaborator or observer it ends.
pub fn admit(tx: &mut Tx, cx: &Context, admission: &Admission) -> Result<Organisation, Refusal> {
    rules::may_keep_register(&cx.viewer).map_err(Refusal::no)?;
    let organisation = council(tx, cx, &admission.candidate, &admission.source, admission.batch.as_deref())?;
    let before = relation::of_organisation(tx, &cx.network.id, &organisation.id)?;
    rules::may_join(&before, admission.since, cx.today()).map_err(|why| Refusal::field(rules::field(&why), why))?;
    let until = admission.since.unwrap_or_else(|| Span::day(cx.today()));
    for other in before.iter().filter(|r| r.kind != RelationKind::Member && r.to.is_none()) {
        relation::end(tx, cx, &other.id, until, &admission.source, other.version)?;
    }
    let id = relation::begin(
        tx,
        cx,
        &NewRelation {
            organisation: organisation.id.clone(),
            kind: RelationKind::Member,
            from: admission.since,
            confidence: admission.confidence,
            evidence: admission.evidence.clone(),
            source: admission.source.clone(),
            batch: admission.batch.clone(),
        },
    )?;
    cx.tell(tx, "members.admit", organisation.id.as_str(), id.as_str())?;
    if let (Telling::AsActivity, Some(since)) = (admission.telling, admission.since) {
        activity::record(tx, cx, &joining(cx, &organisation, since, admission, &id))?;
    }
    Ok(organisation)
}

/// The joining as something that happened: one member, by the same source.
fn joining(cx: &Context, organisation: &Organisation, since: Span, admission: &Admission, relation: &str) -> Happened {
    let words = network_words(cx);
    let of = match organisation.kind {
        Kind::TownCouncil | Kind::CountyCouncil => {
            words.language.of_the(&organisation.name, Gender::Masculine, Number::Singular)
        }
        _ => words.language.of_place(&organisation.name),
    };
    Happened {
        ine: organisation.ine.clone(),
        organisations: vec![organisation.id.clone()],
        source: admission.source.clone(),
        source_line: admission.source_line,
        record_key: Some(record_key(relation)),
        ..Happened::new(activity::Kind::Joining, words.t1("members-joining-activity", "of", of), since)
    }
}

fn record_key(relation: &str) -> String {
    format!("members.joining:{relation}")
}

/// Corrects how the membership seen at `seen` began. What it was to the network before ends with the right date, and
/// the activity of the joining, if there is one, moves with it.
pub fn correct(tx: &mut Tx, cx: &Context, relation: &str, right: &Beginning, seen: i64) -> Result<Outcome, Refusal> {
    rules::may_keep_register(&cx.viewer).map_err(Refusal::no)?;
    let membership = relation::find(tx, &cx.network.id, relation)?;
    let mut others = relation::of_organisation(tx, &cx.network.id, &membership.organisation)?;
    others.retain(|other| other.id != relation);
    let at_field = |why| Refusal::field("since", why);
    if let Some(since) = right.from {
        rules::must_be_over(since, cx.today(), &since.write(cx.words.language))
            .map_err(|say| Refusal::field("since", say))?;
    }
    rules::may_join(&others, right.from, cx.today()).map_err(at_field)?;
    if !relation::correct(tx, cx, relation, right, seen)? {
        return Ok(Outcome::Changed);
    }
    if let Some(since) = right.from {
        let before = others.iter().filter(|r| r.kind != RelationKind::Member && r.to.is_some());
        let until_then = before.filter(|r| r.to == membership.from);
        for other in until_then.filter(|r| r.from.is_none_or(|from| from.first() <= since.last())) {
            relation::end(tx, cx, &other.id, since, &right.source, other.version)?;
        }
    }
    cx.tell(tx, "members.correct_joining", membership.organisation.as_str(), relation)?;
    correct_activity(tx, cx, relation, right)?;
    Ok(Outcome::Done)
}

/// Without a date the joining did not happen at any time that can be counted.
fn correct_activity(tx: &mut Tx, cx: &Context, relation: &str, right: &Beginning) -> Result<(), Refusal> {
    let Some(id) = activity::by_record_key(tx, &cx.network.id, &record_key(relation))? else { return Ok(()) };
    let now = activity::find(tx, &cx.network.id, &id)?;
    if now.withdrawn_at.is_some() {
        return Ok(());
    }
    let Some(when) = right.from else {
        return activity::withdraw(tx, cx, &id, &network_words(cx).t("members-joining-undated"));
    };
    let source_line = now.happened.source_line.filter(|_| now.happened.source == right.source);
    let happened = Happened { when, source: right.source.clone(), source_line, ..now.happened };
    activity::correct(tx, cx, &id, now.version, &happened).map(|_| ())
}

/// What is written into the data is in the network's own language.
fn network_words(cx: &Context) -> Words {
    cx.words.in_language(cx.network.languages.first().copied().unwrap_or(cx.words.language))
}

/// The organisation of a candidate: the one in the directory, or a new one.
pub fn council(
    tx: &mut Tx,
    cx: &Context,
    candidate: &Candidate,
    source: &str,
    batch: Option<&str>,
) -> Result<Organisation, Refusal> {
    if let Some(known) = known(tx, cx, candidate)? {
        return Ok(known);
    }
    let new = NewOrganisation {
        kind: candidate.kind,
        name: candidate.name.clone(),
        short: candidate.short.clone(),
        ine: candidate.ine.clone(),
        comarca_code: candidate.comarca_code.clone(),
        source: source.to_owned(),
        batch: batch.map(str::to_owned),
    };
    organisation::enter(tx, cx, &new)
}

fn known(tx: &mut Tx, cx: &Context, candidate: &Candidate) -> Result<Option<Organisation>, Refusal> {
    if let Some(ine) = &candidate.ine {
        return organisation::by_ine(tx, &cx.network.id, candidate.kind, ine);
    }
    let alike = organisation::all(tx, &cx.network.id, &[candidate.kind])?;
    Ok(alike.into_iter().find(|o| match &candidate.comarca_code {
        Some(code) => o.comarca_code.as_ref() == Some(code),
        None => fold::fold(&o.name) == fold::fold(&candidate.name),
    }))
}

/// Ends the membership that was seen at `seen`, on a date that is over. Seats and posts stay as they are.
pub fn leave(tx: &mut Tx, cx: &Context, relation: &str, to: Span, source: &str, seen: i64) -> Result<Outcome, Refusal> {
    rules::may_keep_register(&cx.viewer).map_err(Refusal::no)?;
    rules::must_be_over(to, cx.today(), &to.write(cx.words.language)).map_err(|say| Refusal::field("to", say))?;
    let membership = relation::find(tx, &cx.network.id, relation)?;
    if !relation::end(tx, cx, relation, to, source, seen)? {
        return Ok(Outcome::Changed);
    }
    cx.tell(tx, "members.leave", membership.organisation.as_str(), relation)?;
    Ok(Outcome::Done)
}
