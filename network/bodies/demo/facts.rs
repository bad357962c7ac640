//! Bodies, how they stood, how often they met, and the terms of the executive commission.

use directory::organisation;
use jiff::civil::{Date, date};
use platform::words::dates::{Span, parse_span};
use platform::words::fold;
use platform::{Refusal, Tx};
use viewer::{Context, OrganisationId};

use super::body_of;
use super::sources::{BODIES, BodyFact, GROUPS, GroupFact, RhythmLine, TermFact, note_ca, source_name, year_of};
use crate::body::{
    BodyKind, Certainty, HeldBy, NewBody, Rhythm, RhythmFact, Standing, StandingFact, by_slug, record_rhythm,
    record_standing, set_up,
};
use crate::seat::{Composition, NewSeat, NewTerm, Office, give_seat, record_term};

const FOUNDED: Date = date(2017, 5, 17);
/// They exist from the founding assembly on, or are needed for the sample people; the others from their source on.
const FROM_THE_START: [&str; 4] = ["assembly", "executive_commission", "technical_commission", "technical_secretariat"];

/// The bodies and groups of the first year.
pub fn found(tx: &mut Tx, cx: &Context) -> Result<(), Refusal> {
    for fact in BODIES.bodies.iter().filter(|b| FROM_THE_START.contains(&b.code.as_str())) {
        enter(tx, cx, fact)?;
    }
    let elected = executive_of(2017)?.source();
    for (code, source) in [("assembly", "002_"), ("executive_commission", elected.as_str())] {
        stand(tx, cx, code, Standing::Active, Span::day(FOUNDED), Certainty::Stated, "Assemblea constituent.", source)?;
    }
    groups_of(tx, cx, 2017)
}

/// What the documents of a year say of the bodies: that they are there, and how often they meet.
pub fn bodies_of(tx: &mut Tx, cx: &Context, year: i16) -> Result<(), Refusal> {
    for fact in BODIES.bodies.iter().filter(|b| year_of(&b.source) == year) {
        enter(tx, cx, fact)?;
        let standing = if fact.status.is_some() { Standing::Proposed } else { Standing::Active };
        let over = match &fact.since {
            Some(since) => span(since)?,
            None => span(&year.to_string())?,
        };
        stand(tx, cx, &fact.code, standing, over, Certainty::Stated, "", &fact.source)?;
        for line in fact.rhythm.iter().filter(|r| year_of(&r.source) == year) {
            meet(tx, cx, fact, line)?;
        }
    }
    Ok(())
}

/// What a year's documents say of the working groups.
pub fn groups_of(tx: &mut Tx, cx: &Context, year: i16) -> Result<(), Refusal> {
    for group in GROUPS.iter() {
        for evidence in group.evidence.iter().filter(|e| e.years().contains(&year)) {
            let code = enter_group(tx, cx, group, &evidence.source)?;
            let standing = match group.status.as_str() {
                "planned_2020" => Standing::Planned,
                "proposed" => Standing::Proposed,
                _ => Standing::Active,
            };
            let note = note_ca(&evidence.note);
            stand(tx, cx, &code, standing, span(&year.to_string())?, Certainty::Stated, &note, &evidence.source)?;
        }
    }
    Ok(())
}

const REPORT_OF_2023: &str = "003_";

/// How often the commissions met, as only the report of the whole year tells.
pub fn looking_back(tx: &mut Tx, cx: &Context) -> Result<(), Refusal> {
    for fact in &BODIES.bodies {
        let told = |line: &&RhythmLine| line.source.starts_with(REPORT_OF_2023) && year_of(&fact.source) != 2023;
        for line in fact.rhythm.iter().filter(told) {
            meet(tx, cx, fact, line)?;
        }
    }
    Ok(())
}

/// The groups that the report of 2023 counts when the year begins, and those that it no longer counts: that these are
/// closed is inferred.
pub fn at_the_start_of_2023(tx: &mut Tx, cx: &Context) -> Result<(), Refusal> {
    let note = "La memòria del 2023 el compta entre els grups que hi havia a principi d’any.";
    // Of the one that was created in the year the data say so.
    let was_there =
        |g: &&GroupFact| g.evidence.iter().any(|e| e.source.starts_with(REPORT_OF_2023) && e.note.is_empty());
    for group in GROUPS.iter().filter(was_there) {
        let code = enter_group(tx, cx, group, REPORT_OF_2023)?;
        stand(tx, cx, &code, Standing::Active, span("2023-01-01")?, Certainty::Inferred, note, REPORT_OF_2023)?;
    }
    let note = "La memòria del 2023 no el compta entre els grups de la xarxa.";
    for group in GROUPS.iter().filter(|g| g.status == "closed_inferred") {
        let code = code_of(group);
        stand(tx, cx, &code, Standing::Closed, span("2023")?, Certainty::Inferred, note, REPORT_OF_2023)?;
    }
    Ok(())
}

/// The term of the executive commission that began in a year, with its seats where they are known. The technical
/// commission mirrors it.
pub fn term(tx: &mut Tx, cx: &Context, year: i16) -> Result<(), Refusal> {
    let fact = executive_of(year)?;
    let body = body_of(tx, cx, &fact.body)?;
    let seats = BODIES.bodies.iter().find(|b| b.code == fact.body).and_then(|b| b.seats);
    let note = fact.elected_as.as_deref().or(fact.note.as_deref()).map(note_ca).unwrap_or_default();
    let new = NewTerm {
        body: body.id.clone(),
        elected_on: fact.elected_on,
        from: span(&fact.from)?,
        to: Some(span(&fact.to)?),
        seats,
        composition: if fact.members.is_some() { Composition::Known } else { Composition::Unknown },
        note,
        source: source_name(&fact.source()),
    };
    let term = record_term(tx, cx, &new)?;
    for name in fact.members.iter().flatten() {
        let office =
            fact.offices.iter().find(|(_, holder)| *holder == name).and_then(|(office, _)| Office::from_word(office));
        let seat = NewSeat {
            body: body.id.clone(),
            term: Some(term.clone()),
            organisation: Some(council(tx, cx, name)?),
            // `members-known.csv` names the others of 2023 as board members; of 2017 only one office is known.
            office: office.or((year == 2023).then_some(Office::BoardMember)),
            position: 0,
            from: None,
            to: None,
            source: source_name(&fact.source()),
            batch: None,
        };
        give_seat(tx, cx, &seat)?;
    }
    Ok(())
}

/// The town council of a municipality, which the demo of the members has entered by now.
pub fn council(tx: &mut Tx, cx: &Context, name: &str) -> Result<OrganisationId, Refusal> {
    let found = organisation::by_slug(tx, &cx.network.id, &fold::slug(name))?;
    found.map(|o| o.id).ok_or_else(|| Refusal::fault(format!("the town council of {name} is not in the directory")))
}

impl TermFact {
    fn source(&self) -> String {
        self.source.clone().unwrap_or_default()
    }
}

fn executive_of(year: i16) -> Result<&'static TermFact, Refusal> {
    let began = year.to_string();
    let found = BODIES.terms.iter().find(|t| t.body == "executive_commission" && t.from.starts_with(&began));
    found.ok_or_else(|| Refusal::fault(format!("no term of {year} in bodies.json")))
}

/// Sets a body up unless it is there already.
fn enter(tx: &mut Tx, cx: &Context, fact: &BodyFact) -> Result<(), Refusal> {
    if by_slug(tx, &cx.network.id, &fact.code)?.is_some() {
        return Ok(());
    }
    let mirrors = fact.mirrors.as_ref().map(|code| body_of(tx, cx, code)).transpose()?;
    let new = NewBody {
        slug: fact.code.clone(),
        kind: fact.kind,
        name: fact.name_ca.clone(),
        short: fact.short.clone(),
        held_by: fact.held_by,
        mirrors: mirrors.map(|b| b.id),
        purpose: String::new(),
        source: source_name(&fact.source),
    };
    set_up(tx, cx, &new).map(|_| ())
}

fn enter_group(tx: &mut Tx, cx: &Context, group: &GroupFact, source: &str) -> Result<String, Refusal> {
    let code = code_of(group);
    if by_slug(tx, &cx.network.id, &code)?.is_none() {
        let new = NewBody {
            slug: code.clone(),
            kind: BodyKind::WorkingGroup,
            name: group.name_ca.clone(),
            short: String::new(),
            held_by: HeldBy::Members,
            mirrors: None,
            purpose: String::new(),
            source: source_name(source),
        };
        set_up(tx, cx, &new)?;
    }
    Ok(code)
}

/// The code of the data, unless a body has it too: there is a communication body and was a communication group.
fn code_of(group: &GroupFact) -> String {
    let taken = BODIES.bodies.iter().any(|b| b.code == group.code);
    if taken { format!("{}_group", group.code) } else { group.code.clone() }
}

#[expect(clippy::too_many_arguments, reason = "one line of the data")]
fn stand(
    tx: &mut Tx,
    cx: &Context,
    code: &str,
    standing: Standing,
    over: Span,
    certainty: Certainty,
    note: &str,
    source: &str,
) -> Result<(), Refusal> {
    let body = body_of(tx, cx, code)?.id;
    record_standing(
        tx,
        cx,
        &StandingFact { body, standing, over, certainty, note: note.into(), source: source_name(source) },
    )
}

fn meet(tx: &mut Tx, cx: &Context, fact: &BodyFact, line: &RhythmLine) -> Result<(), Refusal> {
    let body = body_of(tx, cx, &fact.code)?.id;
    let (rhythm, note) = match Rhythm::from_word(&line.rhythm) {
        Some(rhythm) => (rhythm, String::new()),
        None => (Rhythm::FourAYear, note_ca(&line.rhythm)),
    };
    record_rhythm(
        tx,
        cx,
        &body,
        &RhythmFact { since: span(&line.from)?, rhythm, note, source: source_name(&line.source) },
    )
}

/// « 2023-10-25 », « 2023-H2 », « 2020 ».
fn span(text: &str) -> Result<Span, Refusal> {
    if let Some((year, half)) = text.split_once("-H") {
        let read = || Span::half(year.parse().ok()?, half.parse().ok()?);
        return read().ok_or_else(|| Refusal::fault(format!("not a half: {text}")));
    }
    parse_span(text, date(2026, 1, 1)).map_err(|e| Refusal::fault(format!("not a date: {text} ({e:?})")))
}
