//! The forms of a body, of how it stands and of how often it meets, read into what the commands take.

use platform::forms::{Pairs, Problem};
use platform::words::dates::Span;
use viewer::{BodyId, Context};

use super::{Body, BodyKind, Certainty, HeldBy, NewBody, Rhythm, RhythmFact, Standing, StandingFact};
use crate::reading::{NAME_MAX, Reading, SHORT_MAX, TEXT_MAX};

/// What a body is called and how it is described, parsed.
#[derive(Debug, Clone)]
pub struct Wording {
    pub kind: BodyKind,
    pub name: String,
    pub short: String,
    pub held_by: HeldBy,
    pub mirrors: Option<BodyId>,
    pub purpose: String,
    pub source: String,
}

impl Wording {
    pub fn new_body(&self) -> NewBody {
        let Self { kind, name, short, held_by, mirrors, purpose, source } = self.clone();
        NewBody { slug: String::new(), kind, name, short, held_by, mirrors, purpose, source }
    }

    fn read(reading: &mut Reading, known: &[Body]) -> Option<Self> {
        let name = reading.needed("name", NAME_MAX);
        let kind = reading.chosen("kind", BodyKind::from_word);
        let held_by = reading.chosen("held_by", HeldBy::from_word);
        let short = reading.text("short", SHORT_MAX);
        let purpose = reading.text("purpose", TEXT_MAX);
        let source = reading.text("source", TEXT_MAX);
        let mirrors = match reading.typed("mirrors") {
            "" => None,
            slug => {
                let found = known.iter().find(|b| b.slug == slug).map(|b| b.id.clone());
                if found.is_none() {
                    reading.wrong("mirrors", "platform-form-choose");
                }
                found
            }
        };
        Some(Self { kind: kind?, name, short, held_by: held_by?, mirrors, purpose, source })
    }
}

/// The form that changes a body.
pub(super) fn changed(cx: &Context, form: &Pairs, known: &[Body]) -> Result<Wording, Vec<Problem>> {
    let mut reading = Reading::new(form, cx.words, cx.today());
    let wording = Wording::read(&mut reading, known);
    finish(reading, wording)
}

/// The form that sets a body up: what it is, and how it stands since when (today when no date is said).
pub(super) fn new(cx: &Context, form: &Pairs, known: &[Body]) -> Result<(Wording, Standing, Span), Vec<Problem>> {
    let mut reading = Reading::new(form, cx.words, cx.today());
    let wording = Wording::read(&mut reading, known);
    let standing = reading.chosen("standing", Standing::from_word);
    let over = reading.span("over").unwrap_or_else(|| Span::day(cx.today()));
    finish(reading, wording.and_then(|w| Some((w, standing?, over))))
}

/// The form that records how a body stands.
pub(super) fn standing(cx: &Context, form: &Pairs, body: &Body) -> Result<StandingFact, Vec<Problem>> {
    let mut reading = Reading::new(form, cx.words, cx.today());
    let standing = reading.chosen("standing", Standing::from_word);
    let over = reading.needed_span("over");
    if over.is_some_and(|span| span.first() > cx.today()) {
        reading.wrong("over", "bodies-date-future");
    }
    let certainty = reading.chosen("certainty", Certainty::from_word);
    let note = reading.text("note", TEXT_MAX);
    let source = reading.text("source", TEXT_MAX);
    let fact = || {
        Some(StandingFact {
            body: body.id.clone(),
            standing: standing?,
            over: over?,
            certainty: certainty?,
            note,
            source,
        })
    };
    let fact = fact();
    finish(reading, fact)
}

/// The form that records how often a body meets.
pub(super) fn rhythm(cx: &Context, form: &Pairs) -> Result<RhythmFact, Vec<Problem>> {
    let mut reading = Reading::new(form, cx.words, cx.today());
    let rhythm = reading.chosen("rhythm", Rhythm::from_word);
    let since = reading.needed_span("since");
    let note = reading.text("note", TEXT_MAX);
    let source = reading.text("source", TEXT_MAX);
    let fact = || Some(RhythmFact { since: since?, rhythm: rhythm?, note, source });
    let fact = fact();
    finish(reading, fact)
}

/// What was read, when nothing is wrong with it.
pub(crate) fn finish<T>(reading: Reading, read: Option<T>) -> Result<T, Vec<Problem>> {
    match read {
        Some(read) if reading.problems.is_empty() => Ok(read),
        _ => Err(reading.problems),
    }
}
