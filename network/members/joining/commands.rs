//! What is done to the register: admit a member, end a membership.

use activity::Happened;
use directory::{Kind, NewOrganisation, NewRelation, Organisation, RelationKind, organisation, relation};
use platform::words::dates::Span;
use platform::words::fold;
use platform::words::grammar::{Gender, Number, catalan};
use platform::{Refusal, Tx};
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
        relation::end(tx, cx, &other.id, until, other.version)?;
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
        activity::record(tx, cx, &joining(&organisation, since, admission, &id))?;
    }
    Ok(organisation)
}

/// The joining as something that happened: one member, by the same source.
fn joining(organisation: &Organisation, since: Span, admission: &Admission, relation: &str) -> Happened {
    let name = match organisation.kind {
        Kind::TownCouncil | Kind::CountyCouncil => {
            catalan::del_word(&organisation.name, Gender::Masculine, Number::Singular)
        }
        _ => catalan::de(&organisation.name),
    };
    Happened {
        ine: organisation.ine.clone(),
        organisations: vec![organisation.id.clone()],
        source: admission.source.clone(),
        source_line: admission.source_line,
        record_key: Some(format!("members.joining:{relation}")),
        ..Happened::new(activity::Kind::Joining, format!("Adhesió {name}"), since)
    }
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
pub fn leave(tx: &mut Tx, cx: &Context, relation: &str, to: Span, seen: i64) -> Result<Outcome, Refusal> {
    rules::may_keep_register(&cx.viewer).map_err(Refusal::no)?;
    rules::must_be_over(to, cx.today(), &to.write(cx.words.language)).map_err(|say| Refusal::field("to", say))?;
    let membership = relation::find(tx, &cx.network.id, relation)?;
    if !relation::end(tx, cx, relation, to, seen)? {
        return Ok(Outcome::Changed);
    }
    cx.tell(tx, "members.leave", membership.organisation.as_str(), relation)?;
    Ok(Outcome::Done)
}
