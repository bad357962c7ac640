//! What is done about organisations that are no members: tie one to the network, end that.

use directory::relation::Relation;
use directory::{Confidence, NewRelation, Organisation, RelationKind, relation};
use platform::words::dates::Span;
use platform::{Refusal, Tx};
use viewer::Context;

use super::Tie;
use crate::joining::{Outcome, council};
use crate::rules;

/// Makes an organisation a collaborator, an observer or a provider. It is entered in the directory if it was not there.
pub fn tie(tx: &mut Tx, cx: &Context, new: &Tie) -> Result<Organisation, Refusal> {
    rules::may_keep_register(&cx.viewer).map_err(Refusal::no)?;
    let organisation = council(tx, cx, &new.candidate, &new.source, None)?;
    let before = relation::of_organisation(tx, &cx.network.id, &organisation.id)?;
    rules::may_be_tied(&before, new.kind, new.since, cx.today())
        .map_err(|why| Refusal::field(rules::field(&why), why))?;
    let begun = NewRelation {
        organisation: organisation.id.clone(),
        kind: new.kind,
        from: new.since,
        confidence: Confidence::High,
        evidence: new.evidence.clone(),
        source: new.source.clone(),
        batch: None,
    };
    let id = relation::begin(tx, cx, &begun)?;
    cx.tell(tx, "members.enter_other", organisation.id.as_str(), id)?;
    Ok(organisation)
}

/// Ends what an organisation was to the network, on a date that is over. Seats and posts stay as they are.
pub fn untie(
    tx: &mut Tx,
    cx: &Context,
    tied: &Relation,
    to: Span,
    source: &str,
    seen: i64,
) -> Result<Outcome, Refusal> {
    rules::may_keep_register(&cx.viewer).map_err(Refusal::no)?;
    if tied.kind == RelationKind::Member {
        return Err(Refusal::NotFound);
    }
    rules::must_be_over(to, cx.today(), &to.write(cx.words.language)).map_err(|say| Refusal::field("to", say))?;
    if !relation::end(tx, cx, &tied.id, to, source, seen)? {
        return Ok(Outcome::Changed);
    }
    cx.tell(tx, "members.end_other", tied.organisation.as_str(), tied.id.as_str())?;
    Ok(Outcome::Done)
}
