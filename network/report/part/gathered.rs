//! What each kind of report is made of: whose facts of which days, the years before, and its sections.

use platform::words::dates::Span;
use platform::{Refusal, Tx};
use viewer::Context;

use super::seats::seats;
use crate::facts::{self, Facts, Period, Scope, Whose};
use crate::section::{self, Name, Section, Topic};
use crate::subject::{Of, Subject};
use crate::years::{self, Earlier};

/// The facts of a subject as they are recorded now, with what is known of the years before.
pub(crate) fn gather(tx: &mut Tx, cx: &Context, subject: &Subject) -> Result<(Facts, Vec<Earlier>), Refusal> {
    if let Of::Period(period) = subject.of {
        let scope = Scope { first: period.first, last: period.last, whose: Whose::Network };
        let facts = Facts { period: Some(period), ..facts::of_scope(tx, cx, &scope)? };
        return Ok((without_empty_areas(facts), Vec::new()));
    }
    let (facts, before) = facts::of_years(tx, cx, subject.year, &subject.of.whose())?;
    let years = years::earlier(tx, cx, &subject.of, &facts, &before)?;
    let facts = match &subject.of {
        Of::Network | Of::Period(_) => facts,
        Of::Body { .. } => Facts { challenges: Vec::new(), ..of_one(facts)? },
        Of::Member { id, .. } => {
            let mut facts = of_one(facts)?;
            let seats = seats(tx, cx, &facts, id)?;
            facts.figures.push(seats.held);
            Facts { seats_undated: seats.undated, ..facts }
        }
    };
    Ok((facts, years))
}

/// Of a year that is not the network's, what is not recorded says nothing of the network.
fn of_one(facts: Facts) -> Result<Facts, Refusal> {
    let whole = Span::year(facts.year).ok_or(Refusal::NotFound)?;
    Ok(Facts { period: Some(Period { first: whole.first(), last: whole.last() }), ..without_empty_areas(facts) })
}

/// An area in which nothing was done is told by the report of the year alone.
fn without_empty_areas(mut facts: Facts) -> Facts {
    facts.by_area.retain(|share| share.acts > 0);
    facts
}

/// The sections from which a report begins.
pub(crate) fn sections(of: &Of, facts: &Facts, title: impl Fn(Topic) -> Name) -> Vec<Section> {
    match of {
        Of::Network => section::template(facts, title),
        Of::Body { .. } => section::of_body(facts, title),
        Of::Member { .. } => section::of_member(facts, title),
        Of::Period(_) => section::of_period(facts, title),
    }
}

/// What a section is called that no area of a plan heads.
pub(crate) fn title(cx: &Context, of: &Of, topic: Topic) -> Name {
    let glance = topic == Topic::Presentation && !of.is_network();
    let key = if glance { "report-part-glance".to_owned() } else { format!("report-section-{topic}") };
    Name::each(|language| cx.words.in_language(language).t(&key))
}
