//! A report of a part, ready to be shown: an edition as it was published, what the records say now, or what is being
//! written.

use platform::Words;
use platform::words::dates;
use viewer::Context;

use super::records;
use crate::content::Content;
use crate::edition::{Edition, Published};
use crate::show::{Document, Reader, Shown, document};
use crate::subject::{Of, Subject};

/// Which of its contents is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Told {
    Last,
    Edition(i64),
    /// What the records say, without a word of anybody.
    Records,
    /// As it would be published now.
    Draft,
}

pub(crate) struct Part {
    pub subject: Subject,
    pub told: Told,
    pub title: String,
    /// What it is of: the body, the member, the network.
    pub of: String,
    /// Its address without ending and question.
    pub href: String,
    /// What follows the address: the days of a period, or that the records are asked.
    pub query: String,
    /// What the figures leave out.
    pub notes: Vec<Note>,
    pub published: Option<Published>,
    pub digest: String,
    pub content: Content,
    pub document: Document,
}

/// A remark above the chapters, and where what it speaks of stands below; empty when it stands nowhere.
pub(crate) struct Note {
    pub text: String,
    pub href: String,
}

/// Where a part is shown: its address, what follows it, and what is told there.
pub(crate) struct Place {
    pub href: String,
    pub query: String,
    pub told: Told,
}

impl Place {
    pub fn of(subject: &Subject, told: Told) -> Self {
        let href = match told {
            Told::Last | Told::Records => subject.address(),
            Told::Edition(number) => subject.edition(number),
            Told::Draft => format!("{}/draft", subject.address()),
        };
        Self { href, query: String::new(), told }
    }
}

impl Part {
    /// The subject is what the address named; what it was called stands in the content.
    pub fn of(words: Words, subject: Subject, content: Content, digest: String, place: Place) -> Self {
        let Place { href, query, told } = place;
        let here = format!("{href}{query}");
        let reader = Reader { words, year: content.year, shown: Shown::Draft, here: Some(&here) };
        let silent = content.says_nothing() && !matches!(content.of, Of::Period(_));
        let mut made = if silent { Document::default() } else { document(&reader, &content) };
        records::below(&reader, &content, &mut made);
        Self {
            told,
            title: content.subject().title(words),
            of: content.of.name(&content.network).to_owned(),
            notes: notes(words, &content),
            published: None,
            document: made,
            subject,
            href,
            query,
            digest,
            content,
        }
    }

    pub fn of_edition(words: Words, subject: Subject, edition: Edition, place: Place) -> Self {
        let Edition { published, digest, content } = edition;
        Self { published: Some(published), ..Self::of(words, subject, content, digest, place) }
    }

    pub fn pdf(&self) -> String {
        format!("{}.pdf{}", self.href, self.query)
    }

    pub fn lead(&self, words: Words) -> String {
        self.content.subject().lead(words)
    }

    /// « Edició 1, publicada el 15 de març de 2024 ».
    pub fn standing(&self, cx: &Context) -> String {
        match (&self.published, self.told) {
            (Some(p), _) => {
                let on = dates::on_day(cx.words.language, p.day());
                cx.words.t2("report-edition-told", "number", p.number.to_string(), "on", on)
            }
            (None, Told::Draft) => cx.words.t("report-draft-mark"),
            (None, _) => cx.words.t1("report-part-now", "day", dates::day(cx.words.language, cx.today())),
        }
    }
}

/// What the figures leave out.
fn notes(words: Words, content: &Content) -> Vec<Note> {
    let (samples, undated) = (content.facts.samples, content.facts.undated.len());
    let samples = (samples > 0).then(|| Note { text: words.tn("report-part-samples", samples), href: String::new() });
    let undated = (undated > 0)
        .then(|| Note { text: words.tn("report-part-undated", undated), href: format!("#{}", records::UNDATED) });
    samples.into_iter().chain(undated).collect()
}
