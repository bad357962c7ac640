//! Editions: a report as it was published, frozen with its facts and words under a number and a digest. A correction
//! makes a new one; what records say later shows as a difference.

pub(crate) mod difference;
pub(crate) mod pages;
mod told;

use jiff::civil::Date;
use platform::{Refusal, Say, Tx};
use viewer::Context;

use crate::content::{Content, compose};
use crate::{rules, store};

/// The most that the note of a correction may say.
pub const NOTE_MAX: usize = 500;

/// That something was published, and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Published {
    pub year: i16,
    pub number: i64,
    /// What this edition corrects.
    pub note: String,
    pub at: i64,
}

#[derive(Debug, Clone)]
pub struct Edition {
    pub published: Published,
    pub digest: String,
    pub content: Content,
}

impl Published {
    pub fn day(&self) -> Date {
        platform::clock::local(self.at).date()
    }

    pub fn href(&self) -> String {
        format!("/report/{}/editions/{}", self.year, self.number)
    }
}

/// Publishes the report of a year as it reads now: the next edition. A year that is not over is refused, and so are one
/// that says nothing new and a correction that does not say what it corrects.
pub fn publish(tx: &mut Tx, cx: &Context, year: i16, note: &str) -> Result<i64, Refusal> {
    rules::may_publish(&cx.viewer).map_err(Refusal::no)?;
    if !rules::can_be_told(year, cx.today()) {
        return Err(Refusal::NotFound);
    }
    rules::can_be_published(year, cx.today()).map_err(|why| Refusal::field("", why))?;
    let content = compose(tx, cx, year)?.content;
    let last = store::editions::find(tx, &cx.network.id, year, None)?;
    let now = note.chars().count();
    if now > NOTE_MAX {
        return Err(Refusal::field("note", Say::new("platform-form-too-long").with("max", NOTE_MAX).with("now", now)));
    }
    if content.facts.value("records") == 0 && content.chapters.iter().all(|c| c.texts.iter().all(|t| !t.written)) {
        return Err(Refusal::field("", Say::new("report-publication-nothing").with("year", year.to_string())));
    }
    let digest = content.digest()?;
    if let Some(last) = &last {
        if last.digest == digest {
            return Err(Refusal::field("", "report-publication-same"));
        }
        if note.trim().is_empty() {
            return Err(Refusal::field("note", "report-publication-no-note"));
        }
    }
    let number = last.map_or(1, |e| e.published.number + 1);
    store::editions::insert(tx, cx, number, note.trim(), &digest, &content)?;
    cx.tell(tx, "report.publish", &format!("{year}/{number}"), digest.as_str())?;
    Ok(number)
}
