//! The content that an address asks for: the last edition of a year, an older one (`?edition=`), or what is being
//! written (`?draft=1`, or a year without edition), for those who write it.

use jiff::civil::Date;
use platform::Refusal;
use platform::web::Request;
use viewer::Context;

use super::{form_of, may_see_draft};
use crate::content::{Content, compose};
use crate::edition::{Edition, Published};
use crate::show::paper::Sheet;
use crate::show::{Reader, Shown};
use crate::subject::Subject;
use crate::{rules, store};

pub(crate) struct Asked {
    pub content: Content,
    /// None for what is being written.
    pub published: Option<Published>,
    pub shown: Shown,
    pub digest: String,
}

impl Asked {
    pub fn of_edition(edition: Edition, shown: Shown) -> Self {
        let Edition { published, digest, content } = edition;
        Self { content, published: Some(published), shown, digest }
    }

    pub fn of_draft(content: Content) -> Result<Self, Refusal> {
        let digest = content.digest()?;
        Ok(Self { content, published: None, shown: Shown::Draft, digest })
    }

    pub fn reader(&self, cx: &Context) -> Reader<'static> {
        Reader { words: cx.words, year: self.content.year, shown: self.shown, here: None }
    }

    /// The day that it bears on paper.
    pub fn day(&self, cx: &Context) -> Date {
        self.published.as_ref().map_or_else(|| cx.today(), Published::day)
    }

    pub fn sheet<'a>(&'a self, cx: &'a Context) -> Sheet<'a> {
        Sheet {
            origin: &cx.origin,
            day: self.day(cx),
            edition: self.published.as_ref().map(|p| p.number),
            note: self.published.as_ref().map_or("", |p| &p.note),
            digest: &self.digest,
        }
    }
}

pub(crate) fn asked(cx: &Context, request: &Request) -> Result<Asked, Refusal> {
    let (year, _) = form_of(request.param("year"))?;
    let subject = Subject::network(year);
    if request.query.filled("draft").is_some() {
        cx.signed_in()?;
        rules::may_write(&cx.viewer, &subject.of).map_err(Refusal::no)?;
        if !rules::can_be_told(year, cx.today()) {
            return Err(Refusal::NotFound);
        }
        return Asked::of_draft(cx.read(|tx| compose(tx, cx, &subject))?.content);
    }
    let number = match request.query.filled("edition") {
        Some(typed) => Some(typed.parse::<i64>().map_err(|_| Refusal::NotFound)?),
        None => None,
    };
    match cx.read(|tx| store::editions::find(tx, &cx.network.id, &subject, number))? {
        Some(edition) => Ok(Asked::of_edition(edition, number.map_or(Shown::Last, Shown::Edition))),
        None if number.is_some() => Err(Refusal::NotFound),
        None => {
            may_see_draft(cx, year)?;
            Asked::of_draft(cx.read(|tx| compose(tx, cx, &subject))?.content)
        }
    }
}
