//! The page of a seat: who is accredited at it and who was; the forms that accredit a person, end an accreditation
//! and end the seat. Only for those who may see people: the public sees councils.

use askama::Template;
use platform::forms::{Choice, Draft, Pairs, Problem};
use platform::page::{self, Reply, Shell};
use platform::web::{Acts as _, Request};
use platform::words::dates;
use platform::{Refusal, Say};
use viewer::{Context, SeatId};

use super::{
    Accreditation, Capacity, NewAccreditation, Seat, accredit as accredit_person, end_accreditation, end_seat, store,
};
use crate::body::edit::{asked, or_mend};
use crate::body::wording::finish;
use crate::body::{self, Body, HeldBy};
use crate::choose;
use crate::holder::{Holders, SAMPLE, holder, with_day};
use crate::reading::{NAME_MAX, Reading};
use crate::rules;

const PREFIX: &str = "bodies-accredit";
const ENDING: &str = "bodies-end";

#[derive(Template)]
#[template(path = "seat/people.html")]
struct People {
    page: Shell,
    body: Body,
    seat: Seat,
    sample: bool,
    until: Option<String>,
    lines: Vec<Line>,
    /// Nothing for those who may not accredit.
    form: Option<Draft>,
    known: Vec<String>,
    name_max: usize,
}

struct Line {
    id: String,
    person: String,
    name: String,
    capacity: String,
    from: String,
    to: Option<String>,
}

impl People {
    fn capacities(&self) -> Vec<Choice> {
        Capacity::ALL.iter().map(|c| Choice::new(c.as_str(), self.page.t(format!("bodies-capacity-{c}")))).collect()
    }

    fn names(&self) -> Vec<String> {
        self.known.clone()
    }

    fn href(&self) -> String {
        format!("{}/seats/{}", self.body.href(), self.seat.id)
    }
}

#[derive(Template)]
#[template(path = "seat/end.html")]
struct End {
    page: Shell,
    form: Draft,
    action: String,
    back: String,
    what: String,
    why: String,
    theirs: bool,
}

pub fn show(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    cx.signed_in()?;
    if !rules::may_see_people(&cx.viewer) {
        return Err(Refusal::no(rules::Why::NoPlace));
    }
    let (body, seat) = found(cx, request)?;
    let form = rules::may_edit(&cx.viewer).is_ok().then(|| Draft::new(cx.words, PREFIX).with("capacity", usual(&body)));
    page::show(&people_page(cx, body, seat, form)?)
}

pub fn accredit(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    asked(cx, request)?;
    let (body, seat) = found(cx, request)?;
    let again = |problems: Vec<Problem>| {
        let form = Draft::again(cx.words, PREFIX, &request.form, problems);
        match people_page(cx, body.clone(), seat.clone(), Some(form)) {
            Ok(page) => page::mend(&page),
            Err(other) => other,
        }
    };
    let typed = read(cx, &request.form).map_err(again)?;
    let whom = cx
        .read(|tx| choose::whom(tx, &cx.network.id, &typed.name, &typed.address))
        .map_err(|refusal| or_mend(refusal, again))?;
    let done = cx.once(&request.form, Say::new("bodies-accredit-done").with("name", whom.name()), |tx| {
        let new = NewAccreditation {
            seat: seat.id.clone(),
            person: whom.person(tx, cx)?,
            capacity: typed.capacity,
            from: typed.from,
            batch: None,
        };
        accredit_person(tx, cx, &new)?;
        Ok(format!("{}/seats/{}", body.href(), seat.id))
    });
    done.map_err(|refusal| or_mend(refusal, again))
}

/// Who sits for a council represents it; who sits for a provider, or for nobody, works there.
fn usual(body: &Body) -> Capacity {
    match body.held_by {
        HeldBy::AllMembers | HeldBy::Members => Capacity::Representative,
        HeldBy::Provider | HeldBy::Staff => Capacity::Staff,
    }
}

struct Typed {
    name: String,
    address: String,
    capacity: Capacity,
    from: Option<jiff::civil::Date>,
}

fn read(cx: &Context, form: &Pairs) -> Result<Typed, Vec<Problem>> {
    let mut reading = Reading::new(form, cx.words, cx.today());
    let name = reading.text("name", NAME_MAX);
    let address = reading.text("address", NAME_MAX);
    if name.is_empty() && address.is_empty() {
        reading.wrong("name", "platform-form-missing");
    }
    let capacity = reading.chosen("capacity", Capacity::from_word);
    let from = reading.day("from");
    finish(reading, capacity.map(|capacity| Typed { name, address, capacity, from }))
}

pub fn ask_end_seat(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    asked(cx, request)?;
    let (body, seat) = found(cx, request)?;
    let form =
        Draft::new(cx.words, ENDING).with("on", dates::day_short(cx.words.language, cx.today())).version(seat.version);
    page::show(&end_seat_page(cx, &body, &seat, form, false)?)
}

pub fn end_this_seat(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    asked(cx, request)?;
    let (body, seat) = found(cx, request)?;
    let draft = |problems| Draft::again(cx.words, ENDING, &request.form, problems);
    let again = |problems: Vec<Problem>| match end_seat_page(cx, &body, &seat, draft(problems), false) {
        Ok(page) => page::mend(&page),
        Err(other) => other,
    };
    let on = last_day(cx, &request.form).map_err(again)?;
    let done = cx.once(&request.form, "bodies-end-seat-done", |tx| {
        if end_seat(tx, cx, &seat, on, seen(&request.form))? {
            return Ok(body.href());
        }
        let mut form = draft(Vec::new()).version(seat.version);
        form.key = platform::ids::secret();
        Err(page::changed(&end_seat_page(cx, &body, &seat, form, true)?))
    });
    done.map_err(|refusal| or_mend(refusal, again))
}

pub fn ask_end_accreditation(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    asked(cx, request)?;
    let (body, seat) = found(cx, request)?;
    let ending = ending(cx, request, &seat)?;
    let form = Draft::new(cx.words, ENDING)
        .with("on", dates::day_short(cx.words.language, cx.today()))
        .version(ending.version);
    page::show(&end_page(cx, &body, &seat, &ending, form, false)?)
}

pub fn end_this_accreditation(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    asked(cx, request)?;
    let (body, seat) = found(cx, request)?;
    let ending = ending(cx, request, &seat)?;
    let draft = |problems| Draft::again(cx.words, ENDING, &request.form, problems);
    let again = |problems: Vec<Problem>| match end_page(cx, &body, &seat, &ending, draft(problems), false) {
        Ok(page) => page::mend(&page),
        Err(other) => other,
    };
    let on = last_day(cx, &request.form).map_err(again)?;
    let done = cx.once(&request.form, "bodies-end-done", |tx| {
        if end_accreditation(tx, cx, &ending, on, seen(&request.form))? {
            return Ok(format!("{}/seats/{}", body.href(), seat.id));
        }
        let mut form = draft(Vec::new()).version(ending.version);
        form.key = platform::ids::secret();
        Err(page::changed(&end_page(cx, &body, &seat, &ending, form, true)?))
    });
    done.map_err(|refusal| or_mend(refusal, again))
}

fn found(cx: &Context, request: &Request) -> Result<(Body, Seat), Refusal> {
    cx.read(|tx| {
        let body = body::by_slug(tx, &cx.network.id, request.param("body"))?.ok_or(Refusal::NotFound)?;
        let seat = store::find(tx, &cx.network.id, &SeatId(request.param("seat").to_owned()))?;
        if seat.body == body.id { Ok((body, seat)) } else { Err(Refusal::NotFound) }
    })
}

fn ending(cx: &Context, request: &Request, seat: &Seat) -> Result<Accreditation, Refusal> {
    let ending = cx.read(|tx| store::find_accreditation(tx, &cx.network.id, request.param("accreditation")))?;
    if ending.seat == seat.id { Ok(ending) } else { Err(Refusal::NotFound) }
}

fn seen(form: &Pairs) -> i64 {
    form.one("version").and_then(|v| v.parse().ok()).unwrap_or(0)
}

fn last_day(cx: &Context, form: &Pairs) -> Result<jiff::civil::Date, Vec<Problem>> {
    let mut reading = Reading::new(form, cx.words, cx.today());
    let on = reading.day("on");
    if on.is_none() && reading.problems.is_empty() {
        reading.wrong("on", "platform-form-missing");
    }
    finish(reading, on)
}

fn people_page(cx: &Context, body: Body, seat: Seat, form: Option<Draft>) -> Result<People, Refusal> {
    let (holders, known) = cx.read(|tx| {
        let holders = Holders::load(tx, cx, std::slice::from_ref(&seat))?;
        let known = if form.is_some() { directory::person::all(tx, &cx.network.id)? } else { Vec::new() };
        Ok::<_, Refusal>((holders, known))
    })?;
    let day = |d| dates::day(cx.words.language, d);
    let holder = holder(cx, &body, holders.organisation(&seat));
    let line = |(a, p): (&Accreditation, &directory::Person)| Line {
        id: a.id.clone(),
        person: format!("/people/{}", p.id),
        name: p.name.clone(),
        capacity: cx.words.t(&format!("bodies-capacity-{}", a.capacity)),
        from: a.from.map_or_else(|| cx.words.t("platform-unknown"), day),
        to: a.to.map(day),
    };
    let title = cx.words.t2("bodies-seat-of", "name", holder.as_str(), "body", body.name.as_str());
    Ok(People {
        page: cx
            .shell(title)
            .under("/bodies", cx.words.t("bodies-title"))
            .under(body.href(), body.name.clone())
            .erring(form.as_ref().is_some_and(Draft::has_problems)),
        lines: holders.accreditations(&seat).map(line).collect(),
        until: seat.to.map(|to| with_day(cx, "bodies-seat-ended", to)),
        sample: seat.source == SAMPLE,
        known: known.into_iter().map(|p| p.name).collect(),
        name_max: NAME_MAX,
        form,
        body,
        seat,
    })
}

fn end_seat_page(cx: &Context, body: &Body, seat: &Seat, form: Draft, theirs: bool) -> Result<End, Refusal> {
    let holders = cx.read(|tx| Holders::load(tx, cx, std::slice::from_ref(seat)))?;
    let back = format!("{}/seats/{}", body.href(), seat.id);
    let title = if theirs || seat.to.is_some() { "bodies-end-already" } else { "bodies-end-seat" };
    Ok(End {
        page: end_shell(cx, body, "bodies-end-seat", &form),
        form,
        action: format!("{back}/end"),
        back,
        what: holder(cx, body, holders.organisation(seat)),
        why: cx.words.t(if title == "bodies-end-already" { title } else { "bodies-end-seat-why" }),
        theirs,
    })
}

fn end_page(
    cx: &Context,
    body: &Body,
    seat: &Seat,
    ending: &Accreditation,
    form: Draft,
    theirs: bool,
) -> Result<End, Refusal> {
    let person = cx.read(|tx| directory::person::find(tx, &cx.network.id, &ending.person))?;
    let back = format!("{}/seats/{}", body.href(), seat.id);
    let why = if theirs || ending.to.is_some() { "bodies-end-already" } else { "bodies-end-why" };
    Ok(End {
        page: end_shell(cx, body, "bodies-end-title", &form),
        form,
        action: format!("{back}/accreditations/{}/end", ending.id),
        back,
        what: person.name,
        why: cx.words.t(why),
        theirs,
    })
}

fn end_shell(cx: &Context, body: &Body, title: &str, form: &Draft) -> Shell {
    cx.page(title)
        .under("/bodies", cx.words.t("bodies-title"))
        .under(body.href(), body.name.clone())
        .erring(form.has_problems())
}
