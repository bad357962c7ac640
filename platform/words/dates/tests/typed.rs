//! Dates as people type them, what is understood and what is refused.

use jiff::civil::{Weekday, date};

use super::{super::*, TODAY};
use crate::words::grammar::Language;

#[test]
fn days_as_people_type_them() {
    for (typed, expected) in [
        ("12/5", date(2024, 5, 12)),
        ("12-05-2024", date(2024, 5, 12)),
        ("12.5.24", date(2024, 5, 12)),
        ("12 / 5 / 2024", date(2024, 5, 12)),
        ("2024-05-12", date(2024, 5, 12)),
        ("2024/5/12", date(2024, 5, 12)),
        ("12 de maig", date(2024, 5, 12)),
        ("12 maig 2024", date(2024, 5, 12)),
        ("el 12 de maig del 2024", date(2024, 5, 12)),
        ("12 MAIG", date(2024, 5, 12)),
        ("12 de mayo de 2024", date(2024, 5, 12)),
        ("12 May 2024", date(2024, 5, 12)),
        ("May 12", date(2024, 5, 12)),
        ("May 12, 2024", date(2024, 5, 12)),
        ("12th of May", date(2024, 5, 12)),
        ("diumenge 12 de maig", date(2024, 5, 12)),
        ("diumenge, 12/5", date(2024, 5, 12)),
        ("l'1 d'abril", date(2024, 4, 1)),
        ("l’1 d’abril de 2023", date(2023, 4, 1)),
        ("1r de maig", date(2024, 5, 1)),
        ("1º de mayo", date(2024, 5, 1)),
        ("3 des 2023", date(2023, 12, 3)),
        ("3 març", date(2024, 3, 3)),
        ("3 marc", date(2024, 3, 3)),
        ("avui", date(2024, 5, 15)),
        ("Hoy", date(2024, 5, 15)),
        ("today", date(2024, 5, 15)),
        ("ahir", date(2024, 5, 14)),
        ("abans-d’ahir", date(2024, 5, 13)),
        ("anteayer", date(2024, 5, 13)),
        ("demà", date(2024, 5, 16)),
        ("demà passat", date(2024, 5, 17)),
        ("mañana", date(2024, 5, 16)),
        ("dilluns", date(2024, 5, 13)),
        ("dilluns passat", date(2024, 5, 13)),
        ("el lunes", date(2024, 5, 13)),
        ("last Friday", date(2024, 5, 10)),
        ("fa 3 dies", date(2024, 5, 12)),
        ("fa tres dies", date(2024, 5, 12)),
        ("fa un dia", date(2024, 5, 14)),
        ("fa dues setmanes", date(2024, 5, 1)),
        ("fa un mes", date(2024, 4, 15)),
        ("hace 3 días", date(2024, 5, 12)),
        ("3 days ago", date(2024, 5, 12)),
        ("a week ago", date(2024, 5, 8)),
    ] {
        assert_eq!(parse_day(typed, TODAY), Ok(expected), "{typed}");
    }
}

#[test]
fn a_date_without_year_is_the_latest_that_is_not_after_today() {
    for (typed, expected) in [
        ("15/5", date(2024, 5, 15)),
        ("16/5", date(2023, 5, 16)),
        ("31 de desembre", date(2023, 12, 31)),
        ("1/1", date(2024, 1, 1)),
        // Wednesday is today: that is «avui»
        ("dimecres", date(2024, 5, 8)),
        ("dijous", date(2024, 5, 9)),
    ] {
        assert_eq!(parse_day(typed, TODAY), Ok(expected), "{typed}");
    }
    assert_eq!(parse_day("29/2", date(2023, 5, 15)), Ok(date(2020, 2, 29)));
    assert_eq!(parse_day("29/2", date(1903, 5, 15)), Ok(date(1896, 2, 29)));
    let whole = |typed| parse_span(typed, TODAY);
    assert_eq!(whole("maig"), Ok(Span::month(2024, 5).unwrap()));
    assert_eq!(whole("juny"), Ok(Span::month(2023, 6).unwrap()));
    assert_eq!(whole("2T"), Ok(Span::quarter(2024, 2).unwrap()));
    assert_eq!(whole("tercer trimestre"), Ok(Span::quarter(2023, 3).unwrap()));
    assert_eq!(whole("segon semestre"), Ok(Span::half(2023, 2).unwrap()));
}

#[test]
fn a_year_of_two_figures_is_a_near_one() {
    assert_eq!(parse_day("1/1/44", TODAY), Ok(date(2044, 1, 1)));
    assert_eq!(parse_day("1/1/45", TODAY), Ok(date(1945, 1, 1)));
    assert_eq!(parse_day("1/1/99", TODAY), Ok(date(1999, 1, 1)));
}

#[test]
fn spans_as_people_type_them() {
    let month = |y, m| Span::month(y, m).unwrap();
    let quarter = |y, q| Span::quarter(y, q).unwrap();
    let half = |y, h| Span::half(y, h).unwrap();
    for (typed, expected) in [
        ("maig 2024", month(2024, 5)),
        ("maig de 2024", month(2024, 5)),
        ("maig del 24", month(2024, 5)),
        ("el mes de març", month(2024, 3)),
        ("març", month(2024, 3)),
        ("marzo 2023", month(2023, 3)),
        ("March 2023", month(2023, 3)),
        ("2024-05", month(2024, 5)),
        ("05/2024", month(2024, 5)),
        ("2023", Span::year(2023).unwrap()),
        ("any 2023", Span::year(2023).unwrap()),
        ("1T 2024", quarter(2024, 1)),
        ("1T2024", quarter(2024, 1)),
        ("2024-T2", quarter(2024, 2)),
        ("Q3 2023", quarter(2023, 3)),
        ("1r trimestre de 2024", quarter(2024, 1)),
        ("primer trimestre de 2024", quarter(2024, 1)),
        ("4t trimestre 2023", quarter(2023, 4)),
        ("1.er trimestre de 2026", quarter(2026, 1)),
        ("2.º trimestre de 2023", quarter(2023, 2)),
        ("first quarter of 2024", quarter(2024, 1)),
        ("2n semestre 2023", half(2023, 2)),
        ("segundo semestre de 2023", half(2023, 2)),
        ("second half of 2023", half(2023, 2)),
        ("2023-H2", half(2023, 2)),
        ("2023H2", half(2023, 2)),
        ("1S 2024", half(2024, 1)),
        ("12/5", Span::day(date(2024, 5, 12))),
    ] {
        assert_eq!(parse_span(typed, TODAY), Ok(expected), "{typed}");
    }
}

#[test]
#[rustfmt::skip] // a table reads better in rows
fn every_date_that_is_written_is_read_back() {
    for language in Language::ALL {
        for span in [
            Span::day(date(2024, 4, 1)),
            Span::day(date(2023, 10, 11)),
            Span::month(2024, 8).unwrap(),
            Span::quarter(2026, 1).unwrap(),
            Span::quarter(2025, 2).unwrap(),
            Span::half(2023, 2).unwrap(),
            Span::year(2023).unwrap(),
        ] {
            for text in [span.write(language), span.write_short(language), span.write_when(language)] {
                assert_eq!(parse_span(&text, TODAY), Ok(span), "{text}");
            }
        }
        let text = day_with_weekday(language, TODAY);
        assert_eq!(parse_day(&text, TODAY), Ok(TODAY), "{text}");
    }
}

#[test]
#[rustfmt::skip] // a table reads better in rows
fn a_date_that_cannot_be_is_named() {
    use DayProblem::{Empty, Impossible, NoSuchMonth, NotADay, NotUnderstood, WrongWeekday, YearOutOfReach};
    for (typed, problem) in [
        ("31/2", Impossible { day: 31, month: 2, year: None }),
        ("31 de febrer de 2024", Impossible { day: 31, month: 2, year: Some(2024) }),
        ("29/2/2023", Impossible { day: 29, month: 2, year: Some(2023) }),
        ("40/1", Impossible { day: 40, month: 1, year: None }),
        ("0/1", Impossible { day: 0, month: 1, year: None }),
        ("5/13/2024", NoSuchMonth(13)),
        ("5/0", NoSuchMonth(0)),
        ("1/1/1812", YearOutOfReach(1812)),
        ("1/1/0024", YearOutOfReach(24)),
        ("dilluns 12/5", WrongWeekday { typed: Weekday::Monday, date: date(2024, 5, 12) }),
        ("maig 2024", NotADay(Span::month(2024, 5).unwrap())),
        ("2023", NotADay(Span::year(2023).unwrap())),
        ("", Empty),
        ("  ", Empty),
    ] {
        assert_eq!(parse_day(typed, TODAY), Err(problem), "{typed}");
    }
    for typed in [
        "aviat", "12", "1,5", "12 5", "12/5/2024/7", "mar", "des", "1/1/202", "2h", "18.20 h",
        "1 h", "fa molts dies", "fa 99999999999 dies", "fa 99999999 dies", "fa 999999 mesos", "=1+1", "1+1", "trimestre", "5t 2024", "dilluns maig",
        "99999999999/5", "12/99999999999", "😀", "ŀ", "de", "l’", "//",
    ] {
        assert_eq!(parse_day(typed, TODAY), Err(NotUnderstood), "{typed}");
    }
    assert!(matches!(parse_day("fa 40000 mesos", TODAY), Err(NotUnderstood | YearOutOfReach(_))));
}

#[test]
#[rustfmt::skip] // a table reads better in rows
fn a_line_may_begin_with_a_date() {
    let day = |m, d| Some(Ok(Span::day(date(2024, m, d))));
    for (line, expected, rest) in [
        ("12/5 passejada Vic 2h tardor", day(5, 12), "passejada Vic 2h tardor"),
        ("12 de maig passejada", day(5, 12), "passejada"),
        ("12 de maig de 2024, passejada", day(5, 12), "passejada"),
        ("12 de maig: 20 persones", day(5, 12), "20 persones"),
        ("12 de maig 20 persones", day(5, 12), "20 persones"),
        ("12/5 20 persones", day(5, 12), "20 persones"),
        ("12/5 1,5 h Vic", day(5, 12), "1,5 h Vic"),
        ("ahir Vic i Manlleu", day(5, 14), "Vic i Manlleu"),
        ("ahir a Vic", day(5, 14), "a Vic"),
        ("dilluns a Vic", day(5, 13), "a Vic"),
        ("fa 2 setmanes, trobada", day(5, 1), "trobada"),
        ("May 12 walk", day(5, 12), "walk"),
        ("maig 2024 jornada", Some(Ok(Span::month(2024, 5).unwrap())), "jornada"),
        ("1T 2024 jornada", Some(Ok(Span::quarter(2024, 1).unwrap())), "jornada"),
        ("12/5", day(5, 12), ""),
        ("31/2 passejada", Some(Err(DayProblem::Impossible { day: 31, month: 2, year: None })), "passejada"),
    ] {
        let found = leading_span(line, TODAY);
        assert_eq!(found.map(|(span, _)| span), expected, "{line}");
        assert_eq!(found.map(|(_, rest)| rest), Some(rest), "{line}");
    }
    for line in ["passejada Vic 2h", "2h Vic", "20 persones", "2023 en xifres", "març cooperatiu", "1,5 h Vic", ""] {
        assert_eq!(leading_span(line, TODAY), None, "{line}");
    }
}
