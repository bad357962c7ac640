//! What a year adds up to: cases and not records, and what serves what.

use jiff::civil::date;
use platform::words::dates::{Precision, Span};
use viewer::Context;

use super::{council, on_each_engine};
use crate::{
    ActivityId, EventRole, Happened, Kind, NewPurpose, PurposeId, PurposeKind, Samples, Tally, Wanted, count, list,
    open_purpose, record, serving_of, tally, tally_by_purpose, withdraw,
};

fn on(month: i8, day: i8) -> Span {
    Span::day(date(2023, month, day))
}

fn year(year: i16) -> Span {
    Span::around(date(year, 1, 1), Precision::Year)
}

fn put(cx: &Context, happened: &Happened) -> ActivityId {
    cx.write(|tx| record(tx, cx, happened)).unwrap()
}

fn purpose(cx: &Context, code: &str) -> PurposeId {
    let new = NewPurpose {
        kind: PurposeKind::Area,
        owner: "/plan/2023".into(),
        code: code.into(),
        title: code.into(),
        href: format!("/plan/2023/areas/{code}"),
        parent: None,
        first: date(2023, 1, 1),
        last: date(2023, 12, 31),
        position: 1,
    };
    cx.write(|tx| open_purpose(tx, cx, &new)).unwrap()
}

/// Advice: eleven undated cases in one record and two dated ones. A day of conference and assembly. A sample, a
/// withdrawn record, and things of other years.
fn a_year(cx: &Context) -> (PurposeId, PurposeId) {
    let (advice, events) = (purpose(cx, "advice"), purpose(cx, "events"));
    let (vic, manlleu) = (council(cx, "08298", None).id, council(cx, "08112", None).id);
    let case = |title: &str, when: Span| Happened {
        serves: vec![advice.clone()],
        ..Happened::new(Kind::AdviceCase, title, when)
    };
    put(cx, &Happened { quantity: 11, ..case("Assessoraments fets", year(2023)) });
    put(cx, &Happened { minutes: Some(90), organisations: vec![vic.clone()], ..case("Plecs", on(5, 3)) });
    put(cx, &Happened { minutes: Some(30), organisations: vec![vic.clone(), manlleu], ..case("Clàusules", on(6, 1)) });
    put(cx, &Happened { sample: true, minutes: Some(600), ..case("Mostra", on(6, 2)) });
    let wrong = put(cx, &Happened { minutes: Some(600), ..case("Repetit", on(6, 1)) });
    cx.write(|tx| withdraw(tx, cx, &wrong, "dues vegades")).unwrap();
    put(
        cx,
        &Happened {
            ine: Some("08298".into()),
            place: "Vic".into(),
            ..Happened::new(Kind::Visit, "Una visita", Span::day(date(2024, 2, 1)))
        },
    );
    put(cx, &Happened::new(Kind::AdviceCase, "D’abans", year(2022)));
    let event = Happened {
        role: Some(EventRole::Organiser),
        people: Some(33),
        place: "Tarragona".into(),
        ine: Some("43148".into()),
        serves: vec![events.clone()],
        ..Happened::new(Kind::Conference, "Jornada", on(3, 30))
    };
    let day = put(cx, &event);
    put(
        cx,
        &Happened {
            people: Some(58),
            within: Some(day),
            organisations: vec![vic],
            ..Happened::new(Kind::OrdinaryAssembly, "Assemblea", on(3, 30))
        },
    );
    put(cx, &Happened { people: Some(10), ..Happened::new(Kind::Meeting, "Reunió", on(11, 1)) });
    (advice, events)
}

#[test]
fn a_year_is_counted_in_its_own_units() {
    on_each_engine(|cx| {
        let (advice, _) = a_year(cx);
        let cases = |samples| Wanted { kinds: vec![Kind::AdviceCase], samples, ..Wanted::of_year(2023) };
        for (what, wanted, activities, quantity, minutes) in [
            ("cases of the year", cases(Samples::Leave), 3, 13, 120),
            ("with samples", cases(Samples::Include), 4, 14, 720),
            ("serving advice", Wanted { purposes: vec![advice.clone()], ..Wanted::default() }, 3, 13, 120),
            ("own events", Wanted { roles: vec![EventRole::Organiser], ..Wanted::of_year(2023) }, 1, 1, 0),
            (
                "May and June",
                Wanted { from: Some(date(2023, 5, 1)), to: Some(date(2023, 6, 30)), ..Wanted::default() },
                2,
                2,
                120,
            ),
            ("the words of a council", Wanted { words: "ajuntament manlleu".into(), ..Wanted::default() }, 1, 1, 30),
            ("100 %", Wanted { words: "100%".into(), ..Wanted::default() }, 0, 0, 0),
            ("everything", Wanted::default(), 8, 18, 120),
            ("a year without anything", Wanted::of_year(2019), 0, 0, 0),
        ] {
            let found: Tally = cx.read(|tx| tally(tx, &cx.network.id, &wanted)).unwrap();
            assert_eq!((found.activities, found.quantity, found.minutes), (activities, quantity, minutes), "{what}");
            assert_eq!(cx.read(|tx| count(tx, &cx.network.id, &wanted)).unwrap(), activities, "{what}");
            let listed = cx.read(|tx| list(tx, &cx.network.id, &wanted)).unwrap().len();
            assert_eq!(i64::try_from(listed), Ok(activities), "{what}");
        }
    });
}

#[test]
fn a_case_more_is_one_case_more() {
    on_each_engine(|cx| {
        let (advice, events) = a_year(cx);
        let asked = [advice.clone(), events.clone(), PurposeId("none".into())];
        let served = || cx.read(|tx| tally_by_purpose(tx, &cx.network.id, &asked, Samples::Leave)).unwrap();
        let before = served();
        assert_eq!(before.len(), 2);
        assert_eq!(before[&advice].quantity, 13);
        assert_eq!(before[&advice].last_on, Some(date(2023, 12, 31)));
        assert_eq!((before[&events].activities, before[&events].last_on), (1, Some(date(2023, 3, 30))));
        put(cx, &Happened { serves: vec![advice.clone()], ..Happened::new(Kind::AdviceCase, "Un de més", on(9, 9)) });
        assert_eq!(served()[&advice].quantity, 14);
        let of_kind = |kind| {
            let wanted = Wanted { kinds: vec![kind], ..Wanted::of_year(2023) };
            cx.read(|tx| tally(tx, &cx.network.id, &wanted)).unwrap().quantity
        };
        assert_eq!([Kind::AdviceCase, Kind::Conference, Kind::Visit].map(of_kind), [14, 1, 0]);
    });
}

#[test]
fn what_serves_two_purposes_of_a_plan_is_named_with_each() {
    on_each_engine(|cx| {
        let (advice, events) = (purpose(cx, "advice"), purpose(cx, "events"));
        let both =
            Happened { serves: vec![advice.clone(), events.clone()], ..Happened::new(Kind::Visit, "Dues", on(5, 3)) };
        let id = put(cx, &both);
        put(cx, &Happened { sample: true, ..Happened { serves: vec![advice.clone()], ..both.clone() } });
        let serving = |owner: &str, samples| cx.read(|tx| serving_of(tx, &cx.network.id, owner, samples)).unwrap();
        let found = serving("/plan/2023", Samples::Leave);
        assert_eq!((&found[&advice], &found[&events]), (&vec![id.clone()], &vec![id]));
        assert_eq!(serving("/plan/2023", Samples::Include)[&advice].len(), 2);
        assert!(serving("/plan/2024", Samples::Include).is_empty());
    });
}

#[test]
fn another_network_counts_its_own() {
    on_each_engine(|cx| {
        a_year(cx);
        let other = settings::Founding {
            name: format!("Altra {}", platform::ids::secret()),
            short_name: String::new(),
            host: None,
        };
        let other = cx.write(|tx| settings::found(tx, cx.clock(), &other)).unwrap();
        assert_eq!(cx.read(|tx| count(tx, &other.id, &Wanted::default())).unwrap(), 0);
    });
}
