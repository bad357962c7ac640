//! Vocabularies: the words that a network sorts its work by, and edits: areas, instruments, themes, funding
//! sources, lenses. A term that is retired stays on what it was given to and is no longer offered.

pub(crate) mod pages;
mod store;

use platform::forms::{Pairs, Problem};
use platform::words::{Language, fold};
use platform::{Refusal, Say, Tx, word};
use viewer::Context;

use crate::rules;

pub use store::{all, of};

word!(Vocabulary { Area = "area", Instrument = "instrument", Theme = "theme", Funding = "funding", Lens = "lens" });

pub const NAME_MAX: usize = 120;

impl Vocabulary {
    pub fn title(self) -> &'static str {
        match self {
            Self::Area => "settings-vocabulary-area",
            Self::Instrument => "settings-vocabulary-instrument",
            Self::Theme => "settings-vocabulary-theme",
            Self::Funding => "settings-vocabulary-funding",
            Self::Lens => "settings-vocabulary-lens",
        }
    }
}

/// One word of a vocabulary.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    pub vocabulary: Vocabulary,
    pub code: String,
    pub position: i64,
    pub name_ca: String,
    pub name_es: String,
    pub name_en: String,
    pub retired: bool,
    pub version: i64,
}

impl Term {
    /// The name in a language, the Catalan one where there is none.
    pub fn name(&self, language: Language) -> &str {
        let own = match language {
            Language::Catalan => &self.name_ca,
            Language::Spanish => &self.name_es,
            Language::English => &self.name_en,
        };
        if own.is_empty() { &self.name_ca } else { own }
    }
}

/// A new term or a changed one, parsed.
#[derive(Debug, Clone)]
pub struct Wording {
    pub name_ca: String,
    pub name_es: String,
    pub name_en: String,
}

impl Wording {
    pub fn parse(form: &Pairs) -> Result<Self, Vec<Problem>> {
        let mut problems = Vec::new();
        let mut text = |field: &'static str, needed: bool| {
            let typed = form.filled(field).unwrap_or_default().to_owned();
            let now = typed.chars().count();
            if needed && now == 0 {
                problems.push(Problem::new(field, "platform-form-missing"));
            } else if now > NAME_MAX {
                problems.push(Problem::new(
                    field,
                    Say::new("platform-form-too-long").with("max", NAME_MAX).with("now", now),
                ));
            }
            typed
        };
        let wording =
            Self { name_ca: text("name_ca", true), name_es: text("name_es", false), name_en: text("name_en", false) };
        if problems.is_empty() { Ok(wording) } else { Err(problems) }
    }
}

/// Since when a term is retired: a change of its words is none of its state.
fn retired_since(before: Option<i64>, is_retired: bool, now: i64) -> Option<i64> {
    is_retired.then(|| before.unwrap_or(now))
}

/// Adds a term at the end; the code is made of its Catalan name unless one is given.
pub fn add(
    tx: &mut Tx,
    cx: &Context,
    vocabulary: Vocabulary,
    code: Option<&str>,
    wording: &Wording,
) -> Result<Term, Refusal> {
    rules::may_change(&cx.viewer).map_err(Refusal::no)?;
    let code = code.map_or_else(|| fold::slug(&wording.name_ca), str::to_owned);
    let known = store::of(tx, &cx.network.id, vocabulary)?;
    if known.iter().any(|t| t.code == code || fold::fold(&t.name_ca) == fold::fold(&wording.name_ca)) {
        return Err(Refusal::field("name_ca", "settings-term-taken"));
    }
    let position = known.iter().map(|t| t.position).max().unwrap_or(0) + 1;
    let term = Term {
        vocabulary,
        code,
        position,
        name_ca: wording.name_ca.clone(),
        name_es: wording.name_es.clone(),
        name_en: wording.name_en.clone(),
        retired: false,
        version: 1,
    };
    store::insert(tx, &cx.network.id, &term)?;
    cx.tell(tx, "settings.add_term", &format!("{vocabulary}/{}", term.code), "")?;
    Ok(term)
}

/// Changes the words of a term, or retires it or takes it back. False when someone changed it meanwhile.
pub(crate) fn change(tx: &mut Tx, cx: &Context, term: &Term, seen: i64) -> Result<bool, Refusal> {
    rules::may_change(&cx.viewer).map_err(Refusal::no)?;
    let done = store::update(tx, &cx.network.id, term, seen, cx.now())?;
    if done {
        cx.tell(tx, "settings.change_term", &format!("{}/{}", term.vocabulary, term.code), "")?;
    }
    Ok(done)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_term_is_retired_since_it_was() {
        for (before, is_retired, since) in
            [(None, true, Some(2)), (Some(1), true, Some(1)), (Some(1), false, None), (None, false, None)]
        {
            assert_eq!(retired_since(before, is_retired, 2), since, "{before:?} {is_retired}");
        }
    }
}
