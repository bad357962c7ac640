//! Organisations that are tied to the network without being members: collaborators, observers, providers.

mod commands;
pub(crate) mod list;
pub(crate) mod pages;

use directory::RelationKind;
use jiff::civil::Date;
use platform::forms::{Pairs, Problem};
use platform::words::dates::Span;

use crate::joining::{Candidate, EVIDENCE_MAX, SOURCE_MAX, candidate};
use crate::{reading, rules};

pub(crate) use commands::tie;

/// What an organisation can be to the network besides a member.
pub const KINDS: [RelationKind; 3] = [RelationKind::Collaborator, RelationKind::Observer, RelationKind::Provider];

/// An organisation and what it becomes to the network, parsed.
#[derive(Debug, Clone)]
pub struct Tie {
    pub candidate: Candidate,
    pub kind: RelationKind,
    /// Nothing: the date is not known.
    pub since: Option<Span>,
    pub evidence: String,
    pub source: String,
}

impl Tie {
    fn parse(form: &Pairs, today: Date) -> Result<Self, Vec<Problem>> {
        let mut problems = Vec::new();
        let kind = form.filled("relation").and_then(RelationKind::from_word).filter(|kind| KINDS.contains(kind));
        if kind.is_none() {
            problems.push(Problem::new("relation", "platform-form-choose"));
        }
        let candidate = candidate(form, |_| true, &mut problems);
        let since = over(form, "since", today, &mut problems);
        let evidence = reading::text(form, "evidence", EVIDENCE_MAX, &mut problems);
        let source = reading::needed(form, "source", SOURCE_MAX, &mut problems);
        match (candidate, kind) {
            (Some(candidate), Some(kind)) if problems.is_empty() => {
                Ok(Self { candidate, kind, since, evidence, source })
            }
            _ => Err(problems),
        }
    }
}

/// A date that is over, or nothing.
fn over(form: &Pairs, field: &'static str, today: Date, problems: &mut Vec<Problem>) -> Option<Span> {
    let span = reading::span(form, field, today, problems)?;
    let typed = form.filled(field).unwrap_or_default();
    if let Err(say) = rules::must_be_over(span, today, typed) {
        problems.push(Problem::new(field, say));
    }
    Some(span)
}
