//! What a report is of: the year of the network, of one of its bodies or of one of its members, or some months of the
//! network; with its address, the word under which it is kept, and what it is called.
//!
//! Promises: one composer and one kind of edition for all of them; nothing but this tells them apart in an address.

pub(crate) mod asked;

use bodies::{Body, BodyKind};
use directory::Organisation;
use jiff::civil::Date;
use platform::Words;
use platform::page::Shell;
use platform::web::Acts as _;
use platform::words::dates::{self, Span};
use serde::{Deserialize, Serialize};
use viewer::{BodyId, Context, OrganisationId};

use crate::facts::{Period, Whose};

/// Of whom a report is, with the names that an edition keeps.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Of {
    #[default]
    Network,
    Body {
        id: BodyId,
        slug: String,
        name: String,
        kind: BodyKind,
    },
    Member {
        id: OrganisationId,
        slug: String,
        name: String,
    },
    Period(Period),
}

/// What is done with a report before it is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Work {
    Composing,
    Draft,
    Publication,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subject {
    pub year: i16,
    pub of: Of,
}

impl Of {
    pub fn body(body: &Body) -> Self {
        Self::Body { id: body.id.clone(), slug: body.slug.clone(), name: body.name.clone(), kind: body.kind }
    }

    pub fn member(member: &Organisation) -> Self {
        Self::Member { id: member.id.clone(), slug: member.slug.clone(), name: member.name.clone() }
    }

    pub fn is_network(&self) -> bool {
        *self == Self::Network
    }

    /// Its word in message keys.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Network => "network",
            Self::Body { .. } => "body",
            Self::Member { .. } => "member",
            Self::Period(_) => "period",
        }
    }

    /// Whose records are counted.
    pub fn whose(&self) -> Whose {
        match self {
            Self::Network | Self::Period(_) => Whose::Network,
            Self::Body { id, .. } => Whose::Body(id.clone()),
            Self::Member { id, .. } => Whose::Organisation(id.clone()),
        }
    }

    /// Under this its reports are kept, whatever it is called later.
    pub fn stored(&self) -> String {
        match self {
            Self::Network => self.word().to_owned(),
            Self::Body { id, .. } => format!("body/{id}"),
            Self::Member { id, .. } => format!("member/{id}"),
            Self::Period(period) => format!("period/{}/{}", period.first, period.last),
        }
    }

    /// The address of its report of a year, without an ending.
    fn address(&self, year: i16) -> String {
        match self {
            Self::Network => format!("/report/{year}"),
            Self::Body { slug, .. } => format!("/report/{year}/bodies/{slug}"),
            Self::Member { slug, .. } => format!("/report/{year}/members/{slug}"),
            Self::Period(Period { first, last }) => format!("/report/{year}/follow-up/{first}/{last}"),
        }
    }

    /// The body or the member, by the name that it had; the network otherwise.
    pub fn name<'n>(&'n self, network: &'n str) -> &'n str {
        match self {
            Self::Network | Self::Period(_) => network,
            Self::Body { name, .. } | Self::Member { name, .. } => name,
        }
    }
}

impl Subject {
    pub fn network(year: i16) -> Self {
        Self { year, of: Of::Network }
    }

    /// Some months belong to the year in which they begin.
    pub fn period(period: Period) -> Self {
        Self { year: period.first.year(), of: Of::Period(period) }
    }

    /// Where it is read; what is done with it has addresses below this one.
    pub fn address(&self) -> String {
        self.of.address(self.year)
    }

    pub fn edition(&self, number: i64) -> String {
        format!("{}/editions/{number}", self.address())
    }

    /// Where a figure of what is being written leads to its records.
    pub fn drafted_figure(&self, key: &str) -> String {
        if self.of.is_network() {
            return format!("{}/figures/{key}?draft=1", self.address());
        }
        format!("{}/draft#{}", self.address(), figure_place(key))
    }

    /// Where an edition leads from a figure to its records.
    pub fn published_figure(&self, edition: i64, key: &str) -> String {
        if self.of.is_network() {
            return format!("{}/figures/{key}?edition={edition}", self.address());
        }
        format!("{}#{}", self.edition(edition), figure_place(key))
    }

    /// How the trail names it.
    pub fn trail(&self) -> String {
        match &self.of {
            Of::Network => self.year.to_string(),
            Of::Period(_) => self.of.stored(),
            of => format!("{}/{}", of.stored(), self.year),
        }
    }

    pub fn title(&self, words: Words) -> String {
        let year = self.year.to_string();
        match &self.of {
            Of::Network => words.t1("report-title", "year", year),
            Of::Body { name, .. } => words.t2("report-part-body-title", "name", name, "year", year),
            Of::Member { name, .. } => words.t2("report-part-member-title", "name", name, "year", year),
            Of::Period(period) => words.t1("report-part-period-title", "when", written(words, *period)),
        }
    }

    /// « Redacció de la memòria del 2023 », « Redacció · Formació: l’any 2023 ».
    pub fn title_of(&self, words: Words, work: Work) -> String {
        let (of_network, of_part) = match work {
            Work::Composing => ("report-compose-title", "report-part-compose-title"),
            Work::Draft => ("report-draft-title", "report-part-draft-title"),
            Work::Publication => ("report-publication-title", "report-part-publication-title"),
        };
        if self.of.is_network() {
            return words.t1(of_network, "year", self.year.to_string());
        }
        words.t1(of_part, "title", self.title(words))
    }

    /// One sentence on what it tells; the report of the network has none.
    pub fn lead(&self, words: Words) -> String {
        match &self.of {
            Of::Network => String::new(),
            Of::Body { kind: BodyKind::WorkingGroup, .. } => words.t("report-part-group-lead"),
            Of::Body { .. } => words.t("report-part-body-lead"),
            Of::Member { .. } => words.t("report-part-member-lead"),
            Of::Period(_) => words.t("report-part-period-lead"),
        }
    }

    /// The last day that it tells; none when the calendar does not reach it.
    pub fn last_day(&self) -> Option<Date> {
        match &self.of {
            Of::Period(period) => Some(period.last),
            _ => Span::year(self.year).map(Span::last),
        }
    }

    /// A page of it with the way to what it is of.
    pub fn placed(&self, cx: &Context, title: String) -> Shell {
        let page = cx.shell(title);
        match &self.of {
            Of::Network | Of::Period(_) => page.under("/report", cx.words.t("report-list-title")),
            Of::Body { slug, name, .. } => {
                page.under("/bodies", cx.words.t("bodies-title")).under(format!("/bodies/{slug}"), name)
            }
            Of::Member { slug, name, .. } => {
                page.under("/members", cx.words.t("members-title")).under(format!("/members/{slug}"), name)
            }
        }
    }

    /// A page below the composer.
    pub fn placed_below_composer(&self, cx: &Context, title: String) -> Shell {
        let composer = if self.of.is_network() {
            self.title_of(cx.words, Work::Composing)
        } else {
            cx.words.t("report-part-compose")
        };
        self.placed_below(cx, title).under(format!("{}/edit", self.address()), composer)
    }

    /// A page below the report of a part; that of the network has no draft to be read before it is published.
    pub fn placed_below(&self, cx: &Context, title: String) -> Shell {
        let page = self.placed(cx, title);
        if self.of.is_network() { page } else { page.under(self.address(), self.title(cx.words)) }
    }
}

/// Where the records of a figure stand on a page that shows them itself. Those typed by hand stand together.
pub fn figure_place(key: &str) -> String {
    let key = if key.starts_with("typed-") { "typed" } else { key };
    format!("f-{}", key.replace('.', "-"))
}

/// « primer semestre de 2024 ».
fn written(words: Words, period: Period) -> String {
    let days = || dates::range(words.language, period.first, period.last, true);
    period.span().map_or_else(days, |span| span.write(words.language))
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn each_has_its_address_and_is_kept_by_what_does_not_change() {
        let training = |name: &str| {
            let kind = BodyKind::WorkingGroup;
            Of::Body { id: BodyId("b1".into()), slug: "training".into(), name: name.into(), kind }
        };
        let of = |of: Of| Subject { year: 2031, of };
        assert_eq!(of(Of::Network).edition(2), "/report/2031/editions/2");
        assert_eq!(of(training("Formació")).address(), "/report/2031/bodies/training");
        assert_eq!(training("Formació").stored(), training("Formació i acollida").stored());
        assert_eq!(of(training("Formació")).trail(), "body/b1/2031");
        let half = Subject::period(Period { first: date(2031, 1, 1), last: date(2031, 6, 30) });
        assert_eq!(half.address(), "/report/2031/follow-up/2031-01-01/2031-06-30");
        assert_eq!((half.year, half.last_day()), (2031, Some(date(2031, 6, 30))));
        assert_eq!(half.trail(), "period/2031-01-01/2031-06-30");
        assert_eq!(of(Of::Network).last_day(), Some(date(2031, 12, 31)));
    }

    #[test]
    fn a_content_of_the_network_says_nothing_of_it_and_others_keep_their_name() {
        let kept = serde_json::to_string(&Of::Period(Period { first: date(2031, 1, 1), last: date(2031, 6, 30) }));
        assert_eq!(kept.unwrap(), r#"{"period":{"first":"2031-01-01","last":"2031-06-30"}}"#);
    }
}
