//! What is done while composing: arrange the sections, write a text or go back to its draft, choose the facts that are
//! shown, type a figure with its source.

use platform::forms::Problem;
use platform::words::Language;
use platform::{Refusal, Say, Tx, ids};
use viewer::Context;

use crate::content::{Chapter, Composition, TypedFigure, compose};
use crate::narrative::text::{TEXT_MAX, tidy};
use crate::subject::Subject;
use crate::{rules, store};

pub const LABEL_MAX: usize = 120;
pub const VALUE_MAX: usize = 24;
pub const SOURCE_MAX: usize = 300;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    Done,
    /// Someone else changed it meanwhile.
    Changed,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Move {
    Up,
    Down,
}

fn opened(tx: &mut Tx, cx: &Context, subject: &Subject) -> Result<(String, Composition), Refusal> {
    rules::may_write(&cx.viewer, &subject.of).map_err(Refusal::no)?;
    if !rules::can_be_told(subject.year, cx.today()) {
        return Err(Refusal::NotFound);
    }
    Ok((store::composer::open(tx, cx, subject)?, compose(tx, cx, subject)?))
}

fn chapter<'c>(composition: &'c Composition, section: &str) -> Result<&'c Chapter, Refusal> {
    composition.content.chapter(section).ok_or(Refusal::NotFound)
}

/// Moves a section one place. At the end of the way nothing happens.
pub fn arrange(
    tx: &mut Tx,
    cx: &Context,
    subject: &Subject,
    section: &str,
    to: Move,
    seen: i64,
) -> Result<Outcome, Refusal> {
    let (report, composition) = opened(tx, cx, subject)?;
    let mut keys: Vec<&str> = composition.content.chapters.iter().map(|c| c.section.key.as_str()).collect();
    let at = keys.iter().position(|key| *key == section).ok_or(Refusal::NotFound)?;
    let other = match to {
        Move::Up => at.checked_sub(1),
        Move::Down => Some(at + 1).filter(|next| *next < keys.len()),
    };
    let Some(other) = other else { return Ok(Outcome::Done) };
    keys.swap(at, other);
    if !store::composer::arrange(tx, cx, &report, seen, &keys)? {
        return Ok(Outcome::Changed);
    }
    cx.tell(tx, "report.arrange", &subject.trail(), section)?;
    Ok(Outcome::Done)
}

/// What someone wrote in a section, and on which version of it.
pub struct Writing<'a> {
    pub section: &'a str,
    pub language: Language,
    pub text: &'a str,
    /// The blocks of facts that there were to choose from, and those that were chosen.
    pub offered: &'a [String],
    pub shown: &'a [String],
    pub seen: i64,
}

impl Writing<'_> {
    /// The blocks that were offered and not chosen, and of the others those that were hidden before: what came
    /// meanwhile is shown until someone hides it.
    fn hidden(&self, before: &[String]) -> Vec<String> {
        let left = self.offered.iter().filter(|block| !self.shown.contains(block));
        left.chain(before.iter().filter(|block| !self.offered.contains(block))).cloned().collect()
    }
}

/// Writes the text of a section in one language and chooses which of its facts are hidden. A text that reads like
/// the draft stays the draft, and follows the facts.
pub fn write(tx: &mut Tx, cx: &Context, subject: &Subject, new: &Writing) -> Result<Outcome, Refusal> {
    let (report, composition) = opened(tx, cx, subject)?;
    let chapter = chapter(&composition, new.section)?;
    let text = tidy(new.text);
    let now = text.chars().count();
    if now > TEXT_MAX {
        return Err(Refusal::field("text", Say::new("platform-form-too-long").with("max", TEXT_MAX).with("now", now)));
    }
    if !store::composer::touch(tx, cx, &report, new.section, new.seen, &new.hidden(&chapter.hidden))? {
        return Ok(Outcome::Changed);
    }
    let words = cx.words.in_language(new.language);
    let draft = composition.content.draft(words, &chapter.section);
    if text == tidy(&draft) {
        store::composer::remove_text(tx, cx, &report, new.section, new.language)?;
    } else {
        let written =
            store::composer::NewText { section: new.section, language: new.language, text: &text, draft: &draft };
        store::composer::write_text(tx, cx, &report, &written)?;
    }
    cx.tell(tx, "report.write", &format!("{}/{}", subject.trail(), new.section), new.language.code())?;
    Ok(Outcome::Done)
}

/// Gives a text up: the section reads as its draft again.
pub fn back_to_draft(
    tx: &mut Tx,
    cx: &Context,
    subject: &Subject,
    section: &str,
    language: Language,
    seen: i64,
) -> Result<Outcome, Refusal> {
    let (report, composition) = opened(tx, cx, subject)?;
    let hidden = chapter(&composition, section)?.hidden.clone();
    if !store::composer::touch(tx, cx, &report, section, seen, &hidden)? {
        return Ok(Outcome::Changed);
    }
    store::composer::remove_text(tx, cx, &report, section, language)?;
    cx.tell(tx, "report.back_to_draft", &format!("{}/{section}", subject.trail()), language.code())?;
    Ok(Outcome::Done)
}

/// Types a figure that no record holds; it says where it comes from.
pub fn type_figure(
    tx: &mut Tx,
    cx: &Context,
    subject: &Subject,
    section: &str,
    label: &str,
    value: &str,
    source: &str,
) -> Result<(), Refusal> {
    let (report, composition) = opened(tx, cx, subject)?;
    chapter(&composition, section)?;
    let mut problems = Vec::new();
    for (field, typed, max, missing) in [
        ("label", label, LABEL_MAX, "platform-form-missing"),
        ("value", value, VALUE_MAX, "platform-form-missing"),
        ("source", source, SOURCE_MAX, "report-typed-no-source"),
    ] {
        let now = typed.trim().chars().count();
        if now == 0 {
            problems.push(Problem::new(field, missing));
        } else if now > max {
            problems.push(Problem::new(field, Say::new("platform-form-too-long").with("max", max).with("now", now)));
        }
    }
    if !problems.is_empty() {
        return Err(Refusal::Fields(problems));
    }
    let figure =
        TypedFigure { id: ids::fresh(cx.clock()), label: tidy(label), value: tidy(value), source: tidy(source) };
    store::composer::insert_typed(tx, cx, &report, section, &figure)?;
    cx.tell(tx, "report.type_figure", &format!("{}/{section}", subject.trail()), figure.id.as_str())
}

/// Takes a typed figure out of the report; its row stays, with who did it.
pub fn remove_figure(tx: &mut Tx, cx: &Context, subject: &Subject, id: &str) -> Result<(), Refusal> {
    let (report, _) = opened(tx, cx, subject)?;
    if !store::composer::remove_typed(tx, cx, &report, id)? {
        return Err(Refusal::NotFound);
    }
    cx.tell(tx, "report.remove_figure", &subject.trail(), id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nobody_was_asked_about_stays_as_it_was() {
        let blocks = |keys: &[&str]| -> Vec<String> { keys.iter().map(|key| (*key).to_owned()).collect() };
        let (offered, shown) = (blocks(&["kinds", "months"]), blocks(&["months"]));
        let new = Writing {
            section: "presentation",
            language: Language::Catalan,
            text: "",
            offered: &offered,
            shown: &shown,
            seen: 0,
        };
        assert_eq!(new.hidden(&[]), ["kinds"], "areas came while it was written, and is shown");
        assert_eq!(new.hidden(&blocks(&["months", "areas"])), ["kinds", "areas"], "areas was hidden, and stays so");
    }
}
