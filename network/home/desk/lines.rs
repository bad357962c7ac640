//! Three lines for an elected official, who has a minute: how the plan goes, what one's bodies did last, and which
//! seat one holds. Each leads to its page.

use activity::{PurposeKind, Sort, Wanted};
use directory::{PostKind, person};
use plan::Standing;
use platform::words::dates;
use platform::{Refusal, Tx};
use viewer::{BodyId, Context};

use super::own;
use crate::latest::{self, Of};

pub struct Line {
    pub href: String,
    pub link: String,
    pub said: String,
}

/// Nothing for anyone but an elected official who does not run the network.
pub fn of(tx: &mut Tx, cx: &Context) -> Result<Vec<Line>, Refusal> {
    if cx.viewer.runs_the_network() || !is_elected(tx, cx)? {
        return Ok(Vec::new());
    }
    let lines = [plan(tx, cx)?, last_of_mine(tx, cx)?, seat(tx, cx)?];
    Ok(lines.into_iter().flatten().collect())
}

fn is_elected(tx: &mut Tx, cx: &Context) -> Result<bool, Refusal> {
    let Some(person) = cx.viewer.person() else { return Ok(false) };
    let posts = person::posts_of_person(tx, &cx.network.id, person)?;
    Ok(posts.iter().any(|p| p.kind == PostKind::ElectedOfficial && p.held_on(cx.today())))
}

/// How many things of the plan in force, or of the last one, have something done for them.
fn plan(tx: &mut Tx, cx: &Context) -> Result<Option<Line>, Refusal> {
    let plans = plan::plans(tx, &cx.network.id)?;
    let Some((standing, now)) = plan::plan_of_day(&plans, cx.today()) else { return Ok(None) };
    let things = activity::purposes_of(tx, &cx.network.id, &now.href())?;
    let things: Vec<_> = things
        .into_iter()
        .filter(|p| matches!(p.kind, PurposeKind::Item | PurposeKind::Action))
        .map(|p| p.id)
        .collect();
    if things.is_empty() {
        return Ok(None);
    }
    let samples = latest::wanted(tx, cx, &Of::default())?.samples;
    let served = activity::tally_by_purpose(tx, &cx.network.id, &things, samples)?;
    let mut said = cx.words.t2("home-line-plan-served", "n", served.len(), "all", things.len());
    if served.values().any(|tally| tally.samples > 0) {
        said = cx.words.t1("home-line-plan-samples", "said", said);
    }
    if standing == Standing::Over {
        let on = dates::on_day(cx.words.language, now.last);
        said = cx.words.t2("home-line-plan-over", "on", on, "said", said);
    }
    Ok(Some(Line { href: now.href(), link: now.title.clone(), said }))
}

fn last_of_mine(tx: &mut Tx, cx: &Context) -> Result<Option<Line>, Refusal> {
    let bodies: Vec<BodyId> = cx.viewer.seats.iter().map(|s| s.body.clone()).collect();
    if bodies.is_empty() {
        return Ok(None);
    }
    let of = Of { bodies, ..Of::default() };
    let wanted = Wanted { sort: Sort::Newest, size: 1, ..latest::wanted(tx, cx, &of)? };
    let found = activity::list(tx, &cx.network.id, &wanted)?;
    Ok(found.first().map(|last| {
        let said = cx.words.t1("home-line-last", "when", last.happened.when.write_when(cx.words.language));
        let said = if last.happened.sample { cx.words.t1("home-line-last-sample", "said", said) } else { said };
        Line { href: last.href(), link: last.happened.title.clone(), said }
    }))
}

fn seat(tx: &mut Tx, cx: &Context) -> Result<Option<Line>, Refusal> {
    // In whose name: of several councils, the one whose seat it is.
    let of_seat = cx.viewer.seats.first().and_then(|held| held.organisation.clone());
    let council = cx.viewer.councils().find(|(id, _)| of_seat.as_ref() == Some(id)).or(cx.viewer.council.as_ref());
    let council = council.map(|(_, name)| name.clone());
    Ok(own::seats(tx, cx)?.into_iter().next().map(|seat| Line {
        said: match council {
            Some(council) => cx.words.t1("home-line-seat-of", "name", council),
            None => cx.words.t("home-line-seat"),
        },
        link: if seat.office.is_empty() { seat.body } else { format!("{}: {}", seat.body, seat.office) },
        href: seat.href,
    }))
}
