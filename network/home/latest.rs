//! The latest activities as short rows: what it was, when, of what kind; samples labelled, or left out when the
//! network hides them.

use std::collections::HashMap;

use activity::{Activity, Samples, Sort, Wanted};
use directory::{organisation, person};
use platform::words::dates;
use platform::{Refusal, Tx, clock};
use viewer::{BodyId, Context, OrganisationId, PersonId};

/// One activity as a list shows it.
pub struct Row {
    pub href: String,
    pub title: String,
    pub kind: String,
    pub when: String,
    pub sample: bool,
    /// Who recorded it and when, where the list says so.
    pub recorded: Option<String>,
}

/// Of whom: everyone, or those in which a body or an organisation took part.
#[derive(Default)]
pub struct Of {
    pub bodies: Vec<BodyId>,
    pub organisations: Vec<OrganisationId>,
}

impl Of {
    pub fn body(id: &BodyId) -> Self {
        Self { bodies: vec![id.clone()], ..Self::default() }
    }
}

/// What happened last.
pub fn happened(tx: &mut Tx, cx: &Context, of: &Of, most: i64) -> Result<Vec<Row>, Refusal> {
    let wanted = Wanted { sort: Sort::Newest, size: most, ..wanted(tx, cx, of)? };
    let found = activity::list(tx, &cx.network.id, &wanted)?;
    Ok(found.iter().map(|a| row(cx, a, None)).collect())
}

/// What was written down last, and by whom.
pub fn recorded(tx: &mut Tx, cx: &Context, of: &Of, most: i64) -> Result<Vec<Row>, Refusal> {
    let wanted = Wanted { sort: Sort::Recorded, size: most, ..wanted(tx, cx, of)? };
    let found = activity::list(tx, &cx.network.id, &wanted)?;
    let persons: Vec<PersonId> = found.iter().map(|a| PersonId(a.recorded_by.clone())).collect();
    let councils: Vec<OrganisationId> = found.iter().filter_map(|a| a.happened.on_behalf_of.clone()).collect();
    let persons = person::by_ids(tx, &cx.network.id, &persons)?;
    let persons: HashMap<&str, &str> = persons.iter().map(|p| (p.id.as_str(), p.name.as_str())).collect();
    let councils = organisation::by_ids(tx, &cx.network.id, &councils)?;
    let councils: HashMap<&str, &str> = councils.iter().map(|o| (o.id.as_str(), o.name.as_str())).collect();
    let said = |a: &Activity| {
        let day = dates::on_day(cx.words.language, clock::local(a.recorded_at).date());
        let behalf = a.happened.on_behalf_of.as_ref().and_then(|o| councils.get(o.as_str()));
        match (persons.get(a.recorded_by.as_str()), behalf) {
            (Some(who), Some(council)) => {
                let values = [("day", day.into()), ("name", who.into()), ("council", council.into())];
                cx.words.ta("home-recorded-on-behalf", &values)
            }
            (Some(who), None) => cx.words.t2("home-recorded-by", "day", day, "name", who),
            (None, _) => cx.words.t1("home-recorded", "day", day),
        }
    };
    Ok(found.iter().map(|a| row(cx, a, Some(said(a)))).collect())
}

/// What is shown of those: samples only when the network shows them.
pub fn wanted(tx: &mut Tx, cx: &Context, of: &Of) -> Result<Wanted, Refusal> {
    let shown = activity::samples_shown(tx, &cx.network.id)?;
    Ok(Wanted {
        bodies: of.bodies.clone(),
        organisations: of.organisations.clone(),
        samples: if shown { Samples::Include } else { Samples::Leave },
        ..Wanted::default()
    })
}

fn row(cx: &Context, activity: &Activity, recorded: Option<String>) -> Row {
    let happened = &activity.happened;
    Row {
        href: activity.href(),
        title: happened.title.clone(),
        kind: cx.words.t(&happened.kind.title()),
        when: happened.when.write(cx.words.language),
        sample: happened.sample,
        recorded,
    }
}
