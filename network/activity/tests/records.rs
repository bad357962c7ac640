//! Recording, correcting and withdrawing: what is refused, at which field, and what is kept.

use jiff::civil::date;
use platform::Refusal;
use platform::forms::Problem;
use platform::words::dates::{Precision, Span};
use viewer::{Context, OrganisationId};

use super::{TODAY, council, on_each_engine};
use crate::{
    Activity, ActivityId, Happened, Kind, NewPurpose, Outcome, PurposeKind, Samples, Wanted, correct, count, find,
    former, open_purpose, record, restore, samples_shown, show_samples, withdraw, withdrawals,
};

fn advice() -> Happened {
    Happened::new(Kind::AdviceCase, "Clàusules socials", Span::day(date(2024, 5, 12)))
}

fn refused(cx: &Context, happened: &Happened) -> Vec<(&'static str, String)> {
    match cx.write(|tx| record(tx, cx, happened)) {
        Err(Refusal::Fields(problems)) => problems.iter().map(|p: &Problem| (p.field, cx.words.say(&p.say))).collect(),
        other => panic!("{happened:?} was not refused at a field: {other:?}"),
    }
}

fn now(cx: &Context, id: &ActivityId) -> Activity {
    cx.read(|tx| find(tx, &cx.network.id, id)).unwrap()
}

#[test]
fn what_cannot_be_is_refused_at_its_field() {
    on_each_engine(|cx| {
        let year = Span::around(TODAY, Precision::Year);
        for (what, happened, field) in [
            ("a day to come", Happened { when: Span::day(date(2024, 5, 16)), ..advice() }, "on"),
            ("no title", Happened { title: " ".into(), ..advice() }, "title"),
            ("a long title", Happened { title: "a".repeat(201), ..advice() }, "title"),
            ("people below none", Happened { people: Some(-1), ..advice() }, "people"),
            ("more hours than a day has", Happened { minutes: Some(24 * 60 + 1), ..advice() }, "hours"),
            ("hours below none", Happened { minutes: Some(-30), ..advice() }, "hours"),
            ("no cases", Happened { quantity: 0, ..advice() }, "quantity"),
            ("a cost below none", Happened { cost_cents: Some(-1), ..advice() }, "cost"),
            ("a link that runs", Happened { links: vec!["javascript:alert(1)".into()], ..advice() }, "links"),
            ("a code of no municipality", Happened { ine: Some("99999".into()), ..advice() }, "place"),
            ("a council of nowhere", Happened { organisations: vec![OrganisationId("x".into())], ..advice() }, ""),
            ("unnamed below one", Happened { unnamed: vec![(directory::Kind::TownCouncil, 0)], ..advice() }, "unnamed"),
        ] {
            let told = refused(cx, &happened);
            assert_eq!(told.iter().map(|(f, _)| *f).collect::<Vec<_>>(), [field], "{what}");
            assert!(!told[0].1.contains('⟦'), "{what}: {}", told[0].1);
        }
        let whole_year = Happened { minutes: Some(50 * 60), when: year, ..advice() };
        assert!(cx.write(|tx| record(tx, cx, &whole_year)).is_ok(), "fifty hours of a year are possible");
        assert_eq!(cx.read(|tx| count(tx, &cx.network.id, &Wanted::default())).unwrap(), 1, "nothing else was written");
    });
}

#[test]
fn a_council_that_had_not_joined_takes_part_but_is_not_acted_for() {
    on_each_engine(|cx| {
        cx.house.clock.move_to(date(2024, 12, 1));
        let october = Span::month(2024, 10);
        let (manresa, vic) = (council(cx, "08113", october), council(cx, "08298", Span::year(2020)));
        let then = Happened { when: Span::day(date(2023, 5, 3)), ..advice() };
        let told = refused(cx, &Happened { on_behalf_of: Some(manresa.id.clone()), ..then.clone() });
        assert_eq!(told[0].0, "on_behalf_of");
        let start = "L’Ajuntament de Manresa no era membre el 3 de maig de 2023: hi va entrar l’octubre de 2024.";
        assert!(told[0].1.starts_with(start), "{}", told[0].1);
        assert!(told[0].1.contains("Membres"), "it says where to mend it: {}", told[0].1);
        assert!(
            cx.write(|tx| record(tx, cx, &Happened { organisations: vec![manresa.id.clone()], ..then.clone() }))
                .is_ok()
        );
        let id =
            cx.write(|tx| record(tx, cx, &Happened { on_behalf_of: Some(vic.id.clone()), ..then.clone() })).unwrap();
        assert_eq!(now(cx, &id).happened.organisations, [vic.id], "whoever was acted for took part");
    });
}

#[test]
fn a_purpose_is_served_in_its_time() {
    on_each_engine(|cx| {
        let plan = NewPurpose {
            kind: PurposeKind::Item,
            owner: "/plan/2024".into(),
            code: "22".into(),
            title: "Bossa d’hores".into(),
            href: "/plan/2024/actions/22".into(),
            parent: None,
            first: date(2024, 1, 1),
            last: date(2024, 12, 31),
            position: 22,
        };
        let id = cx.write(|tx| open_purpose(tx, cx, &plan)).unwrap();
        let again = cx
            .write(|tx| open_purpose(tx, cx, &NewPurpose { title: "Bossa de 50 hores".into(), ..plan.clone() }))
            .unwrap();
        assert_eq!(id, again, "opened twice it is the same");
        let before = Happened { when: Span::day(date(2023, 5, 3)), serves: vec![id.clone()], ..advice() };
        let told = refused(cx, &before);
        assert_eq!(told[0].0, "purposes");
        assert!(told[0].1.contains(
            "« Bossa de 50 hores » es pot marcar en el que va passar entre l’1 de gener de 2024 i el 31 de desembre"
        ));
        assert!(cx.write(|tx| record(tx, cx, &Happened { serves: vec![id.clone()], ..advice() })).is_ok());
    });
}

#[test]
fn a_correction_keeps_what_was_said_before() {
    on_each_engine(|cx| {
        let vic = council(cx, "08298", None).id;
        let said = Happened { minutes: Some(60), organisations: vec![vic.clone()], ..advice() };
        let id = cx.write(|tx| record(tx, cx, &said)).unwrap();
        let better = Happened { minutes: Some(90), people: Some(2), ..said.clone() };
        assert_eq!(cx.write(|tx| correct(tx, cx, &id, 1, &better)).unwrap(), Outcome::Done);
        assert_eq!(now(cx, &id).happened, better);
        assert_eq!(
            cx.write(|tx| correct(tx, cx, &id, 1, &said)).unwrap(),
            Outcome::Changed,
            "someone else was quicker"
        );
        assert_eq!(
            cx.write(|tx| correct(tx, cx, &id, 2, &better)).unwrap(),
            Outcome::Done,
            "the same again changes nothing"
        );
        let kept = cx.read(|tx| former(tx, &cx.network.id, &id)).unwrap();
        assert_eq!(kept.len(), 1);
        assert_eq!((kept[0].version, &kept[0].happened), (1, &said));
    });
}

#[test]
fn a_withdrawal_is_a_fact_and_can_be_taken_back() {
    on_each_engine(|cx| {
        let id = cx.write(|tx| record(tx, cx, &advice())).unwrap();
        let counted = || cx.read(|tx| count(tx, &cx.network.id, &Wanted::default())).unwrap();
        assert!(matches!(cx.write(|tx| withdraw(tx, cx, &id, "  ")), Err(Refusal::Fields(_))), "a reason is needed");
        cx.write(|tx| withdraw(tx, cx, &id, "Es va registrar dues vegades")).unwrap();
        assert_eq!(counted(), 0);
        assert!(matches!(cx.write(|tx| withdraw(tx, cx, &id, "una altra")), Err(Refusal::No(_))), "only once");
        assert!(
            matches!(cx.write(|tx| correct(tx, cx, &id, 1, &advice())), Err(Refusal::No(_))),
            "not while withdrawn"
        );
        cx.write(|tx| restore(tx, cx, &id)).unwrap();
        assert_eq!(counted(), 1);
        let told = cx.read(|tx| withdrawals(tx, &cx.network.id, &id)).unwrap();
        assert_eq!(told.len(), 1);
        assert_eq!(told[0].why, "Es va registrar dues vegades");
        assert!(told[0].restored_at.is_some());
    });
}

#[test]
fn one_source_record_is_one_activity() {
    on_each_engine(|cx| {
        let keyed = Happened { record_key: Some("advice:7".into()), ..advice() };
        cx.write(|tx| record(tx, cx, &keyed)).unwrap();
        assert_eq!(refused(cx, &keyed)[0].0, "record_key");
    });
}

#[test]
fn part_of_a_part_belongs_to_the_whole_day() {
    on_each_engine(|cx| {
        let day = cx.write(|tx| record(tx, cx, &advice())).unwrap();
        let part = cx.write(|tx| record(tx, cx, &Happened { within: Some(day.clone()), ..advice() })).unwrap();
        let third = cx.write(|tx| record(tx, cx, &Happened { within: Some(part.clone()), ..advice() })).unwrap();
        assert_eq!(now(cx, &third).happened.within, Some(day));
    });
}

#[test]
fn samples_are_hidden_until_the_network_shows_them() {
    on_each_engine(|cx| {
        cx.write(|tx| record(tx, cx, &Happened { sample: true, ..advice() })).unwrap();
        assert!(!cx.read(|tx| samples_shown(tx, &cx.network.id)).unwrap());
        for shown in [true, false, true] {
            cx.write(|tx| show_samples(tx, cx, shown)).unwrap();
            assert_eq!(cx.read(|tx| samples_shown(tx, &cx.network.id)).unwrap(), shown);
        }
        let all = Wanted { samples: Samples::Include, ..Wanted::default() };
        assert_eq!(cx.read(|tx| count(tx, &cx.network.id, &all)).unwrap(), 1);
        assert_eq!(cx.read(|tx| count(tx, &cx.network.id, &Wanted::default())).unwrap(), 0);
    });
}
