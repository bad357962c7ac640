//! The noun: something that happened, as it is handed in (`Happened`) and as it stands recorded (`Activity`).

use directory::Kind as OrganisationKind;
use jiff::civil::Date;
use platform::id;
use platform::words::dates::Span;
use serde::{Deserialize, Serialize};
use viewer::{BodyId, OrganisationId, PersonId};

use crate::kind::{EventRole, Format, Kind};
use crate::purpose::PurposeId;

id!(ActivityId);

pub const TITLE_MAX: usize = 200;
pub const PLACE_MAX: usize = 120;
pub const NOTE_MAX: usize = 4000;
pub const SOURCE_MAX: usize = 300;
pub const LINK_MAX: usize = 500;
pub const REASON_MAX: usize = 500;
/// No one works more than this on one thing in one day.
pub const HOURS_A_DAY: i64 = 24;
pub const MINUTES_MAX: i64 = 100_000;
pub const PEOPLE_MAX: i64 = 100_000;
pub const QUANTITY_MAX: i64 = 10_000;

/// What happened, when (as precisely as it is known), who took part, and which purposes it serves.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Happened {
    pub kind: Kind,
    pub title: String,
    #[serde(with = "span_as_text")]
    pub when: Span,
    /// How many of the kind's unit; 1 unless said.
    pub quantity: i64,
    pub minutes: Option<i64>,
    pub people: Option<i64>,
    pub role: Option<EventRole>,
    pub format: Option<Format>,
    pub place: String,
    pub ine: Option<String>,
    pub cost_cents: Option<i64>,
    pub note: String,
    pub bodies: Vec<BodyId>,
    pub organisations: Vec<OrganisationId>,
    /// « 13 town councils and 1 county council », when the source does not name them.
    pub unnamed: Vec<(OrganisationKind, i64)>,
    pub persons: Vec<PersonId>,
    pub links: Vec<String>,
    /// Codes of the vocabulary of themes.
    pub themes: Vec<String>,
    pub serves: Vec<PurposeId>,
    /// Part of a larger occasion: its people are counted once.
    pub within: Option<ActivityId>,
    pub source: String,
    pub source_line: Option<i64>,
    /// Unique in the network: one activity per source record.
    pub record_key: Option<String>,
    pub on_behalf_of: Option<OrganisationId>,
    /// An invented example, labelled as such; never in a published figure.
    pub sample: bool,
}

impl Happened {
    /// The least that can be said of anything.
    pub fn new(kind: Kind, title: impl Into<String>, when: Span) -> Self {
        Self {
            kind,
            title: title.into(),
            when,
            quantity: 1,
            minutes: None,
            people: None,
            role: None,
            format: None,
            place: String::new(),
            ine: None,
            cost_cents: None,
            note: String::new(),
            bodies: Vec::new(),
            organisations: Vec::new(),
            unnamed: Vec::new(),
            persons: Vec::new(),
            links: Vec::new(),
            themes: Vec::new(),
            serves: Vec::new(),
            within: None,
            source: String::new(),
            source_line: None,
            record_key: None,
            on_behalf_of: None,
            sample: false,
        }
    }
}

/// Something recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Activity {
    pub id: ActivityId,
    pub version: i64,
    pub happened: Happened,
    pub recorded_at: i64,
    /// The person's id, or the word of who acted: `console`, `clock`.
    pub recorded_by: String,
    pub withdrawn_at: Option<i64>,
}

impl Activity {
    pub fn href(&self) -> String {
        format!("/activities/{}", self.id)
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Samples {
    #[default]
    Leave,
    Include,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Withdrawn {
    #[default]
    Leave,
    Only,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Sort {
    #[default]
    Newest,
    Oldest,
    Title,
    TitleBackwards,
    Recorded,
}

/// The most that one question answers.
pub const MOST: i64 = 5000;

/// Which activities are wanted. The default: all of the network that are not withdrawn, without samples.
#[derive(Debug, Clone)]
pub struct Wanted {
    /// What is dated imprecisely must lie wholly from `from` to `to`.
    pub from: Option<Date>,
    pub to: Option<Date>,
    pub kinds: Vec<Kind>,
    pub roles: Vec<EventRole>,
    /// Those that serve any of these.
    pub purposes: Vec<PurposeId>,
    pub bodies: Vec<BodyId>,
    pub organisations: Vec<OrganisationId>,
    pub persons: Vec<PersonId>,
    /// Every word (of the first twenty) must be in the title, the place, the note or the name of an organisation.
    pub words: String,
    pub samples: Samples,
    pub withdrawn: Withdrawn,
    pub sort: Sort,
    /// From 1.
    pub page: i64,
    pub size: i64,
}

impl Default for Wanted {
    fn default() -> Self {
        Self {
            from: None,
            to: None,
            kinds: Vec::new(),
            roles: Vec::new(),
            purposes: Vec::new(),
            bodies: Vec::new(),
            organisations: Vec::new(),
            persons: Vec::new(),
            words: String::new(),
            samples: Samples::Leave,
            withdrawn: Withdrawn::Leave,
            sort: Sort::Newest,
            page: 1,
            size: MOST,
        }
    }
}

impl Wanted {
    /// What surely happened in a year.
    pub fn of_year(year: i16) -> Self {
        let whole = Span::year(year);
        Self { from: whole.map(Span::first), to: whole.map(Span::last), ..Self::default() }
    }
}

/// What some activities add up to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tally {
    /// Records.
    pub activities: i64,
    /// The sum of their quantities, each in its kind's unit.
    pub quantity: i64,
    pub minutes: i64,
    /// How many of the records are invented examples.
    pub samples: i64,
    /// The last day on which the latest may have happened.
    pub last_on: Option<Date>,
    pub last_recorded_at: Option<i64>,
}

pub mod span_as_text {
    //! A span as it is kept, in a former version or in an edition of a report: first day, last day, precision.

    use platform::words::dates::{Precision, Span};
    use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

    pub fn serialize<S: Serializer>(span: &Span, to: S) -> Result<S::Ok, S::Error> {
        (span.first().to_string(), span.last().to_string(), span.precision().code()).serialize(to)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Span, D::Error> {
        let (first, last, precision) = <(String, String, String)>::deserialize(from)?;
        let day = |text: &str| text.parse().map_err(D::Error::custom);
        let precision = Precision::from_code(&precision).ok_or_else(|| D::Error::custom("unknown precision"))?;
        Span::from_parts(day(&first)?, day(&last)?, precision).ok_or_else(|| D::Error::custom("not a whole span"))
    }
}
