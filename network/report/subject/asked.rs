//! What an address is of, and whether this person may write it, publish it or see it. One way for all reports: the
//! pages of the composer do not know which they are of.

use directory::RelationKind;
use jiff::civil::Date;
use platform::Refusal;
use platform::web::Request;
use viewer::{Context, OrganisationId};

use super::{Of, Subject};
use crate::facts::Period;
use crate::rules;

/// The ending of the same on paper.
const PAPER: &str = ".pdf";

/// What the address is of. What is not there, or cannot be told yet, is not found.
pub fn subject(cx: &Context, request: &Request) -> Result<Subject, Refusal> {
    find(cx, |param| request.param(param))
}

/// The same for the address of the report itself, and whether it is asked for on paper.
pub fn subject_or_paper(cx: &Context, request: &Request) -> Result<(Subject, bool), Refusal> {
    let bare = |param: &'static str| {
        let asked = request.param(param);
        if param == "year" { asked } else { asked.strip_suffix(PAPER).unwrap_or(asked) }
    };
    Ok((find(cx, bare)?, request.path.ends_with(PAPER)))
}

/// What someone writes at this address.
pub fn to_write(cx: &Context, request: &Request) -> Result<Subject, Refusal> {
    cx.signed_in()?;
    let subject = subject(cx, request)?;
    rules::may_write(&cx.viewer, &subject.of).map_err(Refusal::no)?;
    Ok(subject)
}

/// What someone publishes at this address.
pub fn to_publish(cx: &Context, request: &Request) -> Result<Subject, Refusal> {
    let subject = to_write(cx, request)?;
    rules::may_publish(&cx.viewer).map_err(Refusal::no)?;
    Ok(subject)
}

/// A year in an address.
pub fn year_of(asked: &str) -> Result<i16, Refusal> {
    let plain = asked.len() == 4 && asked.bytes().all(|b| b.is_ascii_digit());
    asked.parse().ok().filter(|_| plain).ok_or(Refusal::NotFound)
}

fn find<'r>(cx: &Context, param: impl Fn(&'static str) -> &'r str) -> Result<Subject, Refusal> {
    let year = year_of(param("year"))?;
    if !rules::can_be_told(year, cx.today()) {
        return Err(Refusal::NotFound);
    }
    let network = &cx.network.id;
    let of = match (param("body"), param("member"), param("first")) {
        ("", "", "") => Of::Network,
        ("", "", first) => Of::Period(period(cx, year, first, param("last"))?),
        ("", member, _) => {
            let found =
                cx.read(|tx| directory::organisation::by_slug(tx, network, member))?.ok_or(Refusal::NotFound)?;
            // A council that is only known is there for those who run the network.
            if rules::may_see_member_report(&cx.viewer, &found.id).is_err() && !was_member(cx, &found.id)? {
                return Err(Refusal::NotFound);
            }
            Of::member(&found)
        }
        (body, ..) => Of::body(&cx.read(|tx| bodies::body::by_slug(tx, network, body))?.ok_or(Refusal::NotFound)?),
    };
    Ok(Subject { year, of })
}

/// Whether it is, or was, a member of the network: that is public.
fn was_member(cx: &Context, organisation: &OrganisationId) -> Result<bool, Refusal> {
    let relations = cx.read(|tx| directory::relation::of_organisation(tx, &cx.network.id, organisation))?;
    let today = cx.today();
    Ok(relations.iter().any(|r| r.kind == RelationKind::Member && r.from.is_none_or(|from| from.first() <= today)))
}

/// The days of an address; each time has one address.
fn period(cx: &Context, year: i16, first: &str, last: &str) -> Result<Period, Refusal> {
    let day = |text: &str| text.parse::<Date>().ok().filter(|day| day.to_string() == text).ok_or(Refusal::NotFound);
    let (first, last) = (day(first)?, day(last)?);
    let told = first.year() == year && rules::period_problem(first, last, cx.today()).is_none();
    if told { Ok(Period { first, last }) } else { Err(Refusal::NotFound) }
}
