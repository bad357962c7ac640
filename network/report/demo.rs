//! The report of 2023, published in the spring after it. Its figures and most of its words come from the records; the
//! few results without a figure, and the conclusions, are told in our own words, as `report-2023.json` has them.

use std::sync::LazyLock;

use jiff::civil::date;
use platform::slice::Step;
use platform::words::Language;
use platform::{Refusal, Tx};
use serde::Deserialize;
use viewer::Context;

use crate::composer::{Outcome, Writing, write};
use crate::content::{Composition, compose};
use crate::edition::publish;
use crate::section::{Section, Topic};
use crate::subject::Subject;

#[derive(Deserialize)]
struct Told {
    report: Heading,
    results: Vec<Outcomes>,
    conclusions: Vec<Conclusion>,
}

#[derive(Deserialize)]
struct Heading {
    year: i16,
}

#[derive(Deserialize)]
struct Outcomes {
    area: String,
    text_ca: String,
    figures: Vec<String>,
}

#[derive(Deserialize)]
struct Conclusion {
    text_ca: String,
}

static TOLD: LazyLock<Told> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../../data/xmess/report-2023.json"))
        .expect("the project's own data are well formed")
});

pub fn steps() -> Vec<Step<Context>> {
    vec![
        Step::new(date(2024, 3, 8), "report of 2023: written", |cx: &Context| cx.write(|tx| tell(tx, cx))),
        Step::new(date(2024, 3, 15), "report of 2023: published", |cx: &Context| {
            cx.write(|tx| publish(tx, cx, &Subject::network(TOLD.report.year), "").map(|_| ()))
        }),
    ]
}

fn tell(tx: &mut Tx, cx: &Context) -> Result<(), Refusal> {
    let report = Subject::network(TOLD.report.year);
    let composition = compose(tx, cx, &report)?;
    for chapter in &composition.content.chapters {
        let text = text_of(cx, &composition, &chapter.section);
        if text.is_empty() {
            continue;
        }
        let section = &chapter.section.key;
        let writing = Writing { section, language: Language::Catalan, text: &text, offered: &[], shown: &[], seen: 0 };
        let done = write(tx, cx, &report, &writing)?;
        if done == Outcome::Changed {
            return Err(Refusal::fault(format!(
                "{} of the report of {} was written before",
                chapter.section.key, report.year
            )));
        }
    }
    Ok(())
}

/// What a person adds to the draft of a section; nothing where the draft says it all.
fn text_of(cx: &Context, composition: &Composition, section: &Section) -> String {
    let listed = |lines: Vec<&str>| lines.iter().map(|line| format!("- {line}.")).collect::<Vec<_>>().join("\n");
    if section.topic == Topic::Conclusions {
        return listed(TOLD.conclusions.iter().map(|c| c.text_ca.as_str()).collect());
    }
    // The election of the commission is a term among the facts.
    let added = TOLD.results.iter().filter(|r| r.figures.is_empty() && section.area.as_deref() == Some(&r.area));
    let added: Vec<&str> = added.filter(|r| r.area != "governance").map(|r| r.text_ca.as_str()).collect();
    if added.is_empty() {
        return String::new();
    }
    let content = &composition.content;
    let words = cx.words.in_language(Language::Catalan);
    let drafted = content.draft(words, section);
    if content.figures_of(section).is_empty() { listed(added) } else { format!("{drafted}\n\n{}", listed(added)) }
}
