//! Editions: a report as it was published, frozen with its facts and words under a number and a digest. A correction
//! makes a new one; what records say later shows as a difference.

pub(crate) mod difference;
pub(crate) mod pages;
mod told;

use jiff::civil::Date;
use platform::{Refusal, Say, Tx};
use viewer::Context;

use crate::content::{Content, compose};
use crate::subject::{Of, Subject};
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
}

/// Publishes a report as it reads now: the next edition. A time that is not over is refused, and so are a report that
/// says nothing new and a correction that does not say what it corrects.
pub fn publish(tx: &mut Tx, cx: &Context, subject: &Subject, note: &str) -> Result<i64, Refusal> {
    rules::may_publish(&cx.viewer).map_err(Refusal::no)?;
    if !rules::can_be_told(subject.year, cx.today()) {
        return Err(Refusal::NotFound);
    }
    rules::can_be_published(subject, cx.today()).map_err(|why| Refusal::field("", why))?;
    let content = compose(tx, cx, subject)?.content;
    let last = store::editions::find(tx, &cx.network.id, subject, None)?;
    let now = note.chars().count();
    if now > NOTE_MAX {
        return Err(Refusal::field("note", Say::new("platform-form-too-long").with("max", NOTE_MAX).with("now", now)));
    }
    if content.says_nothing() {
        return Err(Refusal::field("", nothing(subject)));
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
    cx.tell(tx, "report.publish", &format!("{}/{number}", subject.trail()), digest.as_str())?;
    Ok(number)
}

/// That there is nothing to publish.
fn nothing(subject: &Subject) -> Say {
    match subject.of {
        Of::Network => Say::new("report-publication-nothing").with("year", subject.year.to_string()),
        _ => Say::new("report-publication-nothing-of-part"),
    }
}
