//! How a body stands, as pages show it: a badge with a word, « inferit » beside what no source says, and the years
//! for which a source names it.

use jiff::ToSpan as _;
use platform::Words;
use platform::words::dates::Precision;

use super::{BodyKind, Certainty, Standing, StandingFact};

/// The class of the badge and its word.
pub(crate) struct Badge {
    pub class: &'static str,
    pub word: String,
    /// The year of what is not « active », and whether we infer it: « 2023, inferit ».
    pub detail: String,
}

impl Badge {
    pub fn of(words: Words, kind: BodyKind, fact: Option<&StandingFact>) -> Self {
        let Some(fact) = fact else {
            return Self { class: "unset", word: words.t("bodies-stand-none"), detail: String::new() };
        };
        let year = (fact.standing != Standing::Active).then(|| fact.over.first().year().to_string());
        let inferred = (fact.certainty == Certainty::Inferred).then(|| words.t("bodies-inferred"));
        Self {
            class: class_of(fact.standing),
            word: word_of(words, kind, fact.standing),
            detail: year.into_iter().chain(inferred).collect::<Vec<_>>().join(", "),
        }
    }
}

pub(crate) fn word_of(words: Words, kind: BodyKind, standing: Standing) -> String {
    words.t1(&format!("bodies-stand-{standing}"), "gender", kind.gender())
}

fn class_of(standing: Standing) -> &'static str {
    match standing {
        Standing::Proposed => "pending",
        Standing::Planned => "planned",
        Standing::Active => "met",
        Standing::Standby => "postponed",
        Standing::Converted => "info",
        Standing::Closed => "cancelled",
    }
}

/// Facts that say the same of neighbouring years, from the same source, are one: « 2017–2018 ».
pub(crate) struct Episode<'a> {
    pub fact: &'a StandingFact,
    last: &'a StandingFact,
}

impl Episode<'_> {
    pub fn when(&self, words: Words) -> String {
        if self.fact.over == self.last.over {
            return self.fact.over.write(words.language);
        }
        format!("{}–{}", self.fact.over.first().year(), self.last.over.last().year())
    }
}

/// The facts of one body, oldest first, joined into episodes.
pub(crate) fn episodes<'a>(facts: impl IntoIterator<Item = &'a StandingFact>) -> Vec<Episode<'a>> {
    let mut joined: Vec<Episode<'a>> = Vec::new();
    for fact in facts {
        match joined.last_mut() {
            Some(before) if goes_on(before.last, fact) => before.last = fact,
            _ => joined.push(Episode { fact, last: fact }),
        }
    }
    joined
}

fn goes_on(before: &StandingFact, next: &StandingFact) -> bool {
    let whole_years = [before, next].iter().all(|f| f.over.precision() == Precision::Year);
    whole_years
        && before.over.last().saturating_add(1.day()) == next.over.first()
        && (before.standing, before.certainty, &before.note, &before.source)
            == (next.standing, next.certainty, &next.note, &next.source)
}

/// The years for which a source says that a body works: « 2017–2018 », « 2023 », « 2024 ».
pub(crate) fn evidence(words: Words, facts: &[StandingFact]) -> Vec<String> {
    let active = facts.iter().filter(|f| f.standing == Standing::Active && f.certainty == Certainty::Stated);
    episodes(active).iter().map(|e| e.when(words)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use platform::words::Language;
    use platform::words::dates::Span;
    use viewer::BodyId;

    #[test]
    fn neighbouring_years_of_one_source_are_written_as_one() {
        let active = |year, source: &str| StandingFact {
            body: BodyId("ccpr".into()),
            standing: Standing::Active,
            over: Span::year(year).expect("a year"),
            certainty: Certainty::Stated,
            note: String::new(),
            source: source.into(),
        };
        let facts = [active(2017, "a"), active(2018, "a"), active(2023, "b"), active(2024, "c")];
        assert_eq!(evidence(Words::own(Language::Catalan), &facts), ["2017–2018", "2023", "2024"]);
    }
}
