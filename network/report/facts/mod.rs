//! The facts of a time, mostly of a year, computed from the spine and from the dated faces of the slices above, never typed.
//!
//! Promises: samples and withdrawn records are never counted; a record that is known only by its year belongs to the
//! year and to no month; each figure carries the records that it counted, and what they count adds up to it.

mod figure;
mod groups;
mod happenings;
mod material;
mod meetings;
mod membership;
mod occasion;
mod scope;
mod spread;
mod territory;

use activity::Samples;
use platform::words::dates::Span;
use platform::{Refusal, Tx};
use serde::{Deserialize, Serialize};
use viewer::Context;

pub use figure::{Doubt, Figure, LeftOut, Record, RecordKind, Why};
pub use groups::Group;
pub use membership::{Election, Newcomer};
pub use occasion::{Attendance, Occasion, Side, When};
pub use scope::{Period, Scope, Whose};
pub use spread::{Month, Share};
pub use territory::{Covered, Place};

use crate::section::Name;
use material::Material;

/// A challenge that the year had set.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Challenge {
    pub number: String,
    pub title: String,
    pub href: String,
}

/// An area of the year's plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Area {
    pub code: String,
    pub name: Name,
    pub href: String,
}

/// All that is known of a year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Facts {
    pub year: i16,
    /// The day until which it is told, while the year lasts.
    #[serde(default)]
    pub until: Option<When>,
    /// The time that is told, when it is not a whole year.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub period: Option<Period>,
    pub figures: Vec<Figure>,
    pub challenges: Vec<Challenge>,
    pub areas: Vec<Area>,
    pub assemblies: Vec<Occasion>,
    pub gatherings: Vec<Occasion>,
    pub own_events: Vec<Occasion>,
    pub outside_events: Vec<Occasion>,
    pub newcomers: Vec<Newcomer>,
    pub departed: Vec<Newcomer>,
    pub elections: Vec<Election>,
    pub groups: Vec<Group>,
    /// Bodies whose meetings are counted together: the commissions.
    pub commissions: Vec<String>,
    /// Names of the themes of the advice given.
    pub advice_themes: Vec<Name>,
    pub by_kind: Vec<Share>,
    pub by_area: Vec<Share>,
    pub by_month: Vec<Month>,
    /// What belongs to the year and to no month.
    pub without_month: i64,
    pub places: Vec<Place>,
    pub covered: Covered,
    /// Samples of the year, which no figure counts.
    pub samples: i64,
    /// What may be of a period and may not: nobody knows more than its quarter or its year.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub undated: Vec<Record>,
    /// The bodies in which a member has a seat of which nobody says when.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub seats_undated: Vec<String>,
}

impl Facts {
    /// A year of which nothing is known.
    pub fn empty(year: i16) -> Self {
        Self {
            year,
            until: None,
            period: None,
            figures: Vec::new(),
            challenges: Vec::new(),
            areas: Vec::new(),
            assemblies: Vec::new(),
            gatherings: Vec::new(),
            own_events: Vec::new(),
            outside_events: Vec::new(),
            newcomers: Vec::new(),
            departed: Vec::new(),
            elections: Vec::new(),
            groups: Vec::new(),
            commissions: Vec::new(),
            advice_themes: Vec::new(),
            by_kind: Vec::new(),
            by_area: Vec::new(),
            by_month: Vec::new(),
            without_month: 0,
            places: Vec::new(),
            covered: Covered::default(),
            samples: 0,
            undated: Vec::new(),
            seats_undated: Vec::new(),
        }
    }

    pub fn figure(&self, key: &str) -> Option<&Figure> {
        self.figures.iter().find(|f| f.key == key)
    }

    /// The value of a figure, nought when there is none.
    pub fn value(&self, key: &str) -> i64 {
        self.figure(key).map_or(0, |f| f.value)
    }

    /// Everything that was held: assemblies, gatherings, events.
    pub fn occasions(&self) -> impl Iterator<Item = &Occasion> {
        [&self.assemblies, &self.gatherings, &self.own_events, &self.outside_events].into_iter().flatten()
    }
}

/// As many years as are told beside each other.
const YEARS: i16 = 10;

/// The facts of a year as they are recorded now.
pub fn of_year(tx: &mut Tx, cx: &Context, year: i16) -> Result<Facts, Refusal> {
    let scope = Scope::year(year, Whose::Network).ok_or(Refusal::NotFound)?;
    of_scope(tx, cx, &scope)
}

/// The facts of a scope as they are recorded now.
pub fn of_scope(tx: &mut Tx, cx: &Context, scope: &Scope) -> Result<Facts, Refusal> {
    let material = Material::gather(tx, cx, scope, scope.first)?;
    let period = (!scope.is_a_year()).then_some(Period { first: scope.first, last: scope.last });
    let undated = if period.is_some() { undated(tx, cx, scope)? } else { Vec::new() };
    Ok(Facts { period, undated, ..told(cx, &material.within(scope.first, scope.last), &scope.whose) })
}

/// What touches a period and does not surely lie in it.
fn undated(tx: &mut Tx, cx: &Context, scope: &Scope) -> Result<Vec<Record>, Refusal> {
    let around = scope.in_whole_years().ok_or(Refusal::NotFound)?;
    let found = activity::all(tx, &cx.network.id, &around.wanted(around.first, Samples::Leave))?;
    let open = found.iter().filter(|activity| {
        let when = activity.happened.when;
        when.touches(scope.first, scope.last) && !when.is_within(scope.first, scope.last)
    });
    Ok(open.map(|activity| Record::of_activity(activity, 1)).collect())
}

/// The facts of a year, and those of the years before it, the nearest first.
pub fn of_years(tx: &mut Tx, cx: &Context, year: i16, whose: &Whose) -> Result<(Facts, Vec<Facts>), Refusal> {
    let scope = Scope::year(year, whose.clone()).ok_or(Refusal::NotFound)?;
    let before: Vec<Scope> = (1..YEARS).filter_map(|back| Scope::year(year - back, whose.clone())).collect();
    let since = before.last().map_or(scope.first, |oldest| oldest.first);
    let material = Material::gather(tx, cx, &scope, since)?;
    let facts = told(cx, &material.within(scope.first, scope.last), whose);
    Ok((facts, before.iter().map(|year| told(cx, &material.within(year.first, year.last), whose)).collect()))
}

fn told(cx: &Context, material: &Material, whose: &Whose) -> Facts {
    let sides = occasion::sides(material);
    let mut facts = Facts {
        until: (material.last >= cx.today()).then(|| When(Span::day(material.until))),
        challenges: material.challenges(),
        areas: material.areas(),
        samples: material.samples,
        ..Facts::empty(material.first.year())
    };
    happenings::add(material, &mut facts);
    meetings::add(material, &mut facts);
    occasion::add(material, &sides, &mut facts);
    match whose {
        Whose::Network => {
            groups::add(material, &mut facts);
            membership::add(material, &mut facts);
            spread::add(material, &sides, &mut facts);
            territory::add(material, &mut facts);
        }
        Whose::Body(body) => {
            groups::add_one(material, body, &mut facts);
            spread::add(material, &sides, &mut facts);
            territory::add_places(material, &mut facts);
        }
        Whose::Organisation(id) => {
            membership::add_one(material, id, &mut facts);
            spread::add(material, &sides, &mut facts);
            territory::add_places(material, &mut facts);
        }
    }
    for figure in &mut facts.figures {
        figure.finish(material);
    }
    facts
}
