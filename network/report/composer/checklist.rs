//! What to look at before publishing. Only a time that is not over forbids it; for all else the network decides when
//! its report is ready.

use platform::words::Language;
use viewer::Context;

use crate::content::Composition;
use crate::facts::Doubt;
use crate::rules;
use crate::section::Topic;
use crate::show::figure_label;

pub struct Check {
    pub done: bool,
    pub text: String,
    /// Where it can be mended; empty when there is nothing to do.
    pub href: String,
}

pub fn checklist(cx: &Context, composition: &Composition) -> Vec<Check> {
    let content = &composition.content;
    let words = cx.words;
    let mut checks = Vec::new();
    let own = content.languages.first().and_then(|code| Language::from_code(code)).unwrap_or_default();
    let subject = content.subject();
    let base = subject.address();
    let href = |section: &str| format!("{base}/sections/{section}");
    let silent: Vec<_> = content
        .chapters
        .iter()
        .filter(|c| content.needs_text(&c.section) && c.words_for(own, own.code()).0.trim().is_empty())
        .filter(|c| c.section.topic == Topic::Conclusions || !content.figures_of(&c.section).is_empty())
        .collect();
    if silent.is_empty() {
        checks.push(Check { done: true, text: words.t("report-check-texts"), href: String::new() });
    }
    for chapter in silent {
        let text = words.t1("report-check-no-text", "section", chapter.section.title.of(words.language));
        checks.push(Check { done: false, text, href: href(&chapter.section.key) });
    }
    for (section, language) in &composition.overtaken {
        let title = content.chapter(section).map_or("", |c| c.section.title.of(words.language));
        let text = words.t1("report-check-overtaken", "section", title);
        checks.push(Check { done: false, text, href: format!("{}?lang={language}", href(section)) });
    }
    if let Err(why) = rules::can_be_published(&subject, cx.today()) {
        let next = content.year.saturating_add(1).to_string();
        let text = match why {
            rules::Why::DaysNotOver => words.t("report-check-days"),
            _ => words.t1("report-check-year", "next", next),
        };
        checks.push(Check { done: false, text, href: String::new() });
    }
    checks.extend(languages(cx, composition));
    for figure in content.facts.figures.iter().filter(|f| f.doubts.contains(&Doubt::SeveralBodies) && f.value > 0) {
        let text = words.t1("report-check-doubt", "figure", figure_label(words, figure));
        checks.push(Check { done: true, text, href: subject.drafted_figure(&figure.key) });
    }
    let typed = content.chapters.iter().map(|c| c.typed.len()).sum::<usize>();
    let typed = if typed == 0 { words.t("report-check-computed") } else { words.tn("report-check-typed", typed) };
    checks.push(Check { done: true, text: typed, href: String::new() });
    for chapter in content.chapters.iter().filter(|c| c.texts.iter().any(|t| t.written && has_figures(&t.words))) {
        let text = words.t1("report-check-figures-in-text", "section", chapter.section.title.of(words.language));
        checks.push(Check { done: false, text, href: href(&chapter.section.key) });
    }
    if content.facts.samples > 0 {
        checks.push(Check {
            done: true,
            text: words.tn("report-check-samples", content.facts.samples),
            href: String::new(),
        });
    }
    checks
}

/// Whether a text has figures other than years, which nobody could follow to their records.
fn has_figures(text: &str) -> bool {
    let mut numbers = text.split(|c: char| !c.is_ascii_digit()).filter(|digits| !digits.is_empty());
    numbers.any(|digits| !(digits.len() == 4 && (digits.starts_with("19") || digits.starts_with("20"))))
}

/// Sections that someone wrote in one language and that others will read in it.
fn languages(cx: &Context, composition: &Composition) -> Option<Check> {
    let content = &composition.content;
    let own = content.languages.first()?;
    let only = content.chapters.iter().filter(|c| {
        let written = |code: &String| c.texts.iter().any(|t| t.written && t.language == *code);
        written(own) && content.languages.iter().any(|l| !written(l))
    });
    let count = only.count();
    let text = cx.words.tn("report-check-languages", count);
    (count > 0 && content.languages.len() > 1).then_some(Check { done: false, text, href: String::new() })
}

#[cfg(test)]
mod tests {
    use super::has_figures;

    #[test]
    fn a_year_in_a_text_is_no_figure() {
        assert!(has_figures("Els grups han fet 99 reunions.") && has_figures("El 25 d’octubre de 2023"));
        assert!(!has_figures("El 2023 la xarxa ha crescut.") && !has_figures("Sense cap xifra"));
    }
}
