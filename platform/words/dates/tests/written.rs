//! Dates and spans, written in three languages.

use jiff::civil::{date, time};

use super::{super::*, TODAY};
use crate::words::grammar::Language::{self, Catalan, English, Spanish};

#[test]
#[rustfmt::skip] // a table reads better in rows
fn the_first_second_and_eleventh_of_every_month_in_catalan() {
    let of_months = [
        "de gener", "de febrer", "de març", "d’abril", "de maig", "de juny", "de juliol",
        "d’agost", "de setembre", "d’octubre", "de novembre", "de desembre",
    ];
    for (month, of_month) in (1..).zip(of_months) {
        assert_eq!(of_month_name(Catalan, month), of_month);
        for (day_of_month, on, of, to) in
            [(1, "l’1", "de l’1", "a l’1"), (2, "el 2", "del 2", "al 2"), (11, "l’11", "de l’11", "a l’11")]
        {
            let that = date(2024, month, day_of_month);
            assert_eq!(day(Catalan, that), format!("{day_of_month} {of_month} de 2024"));
            assert_eq!(day_and_month(Catalan, that), format!("{day_of_month} {of_month}"));
            assert_eq!(on_day(Catalan, that), format!("{on} {of_month} de 2024"));
            assert_eq!(on_day_and_month(Catalan, that), format!("{on} {of_month}"));
            assert_eq!(of_day(Catalan, that), format!("{of} {of_month} de 2024"));
            let until = range(Catalan, date(2023, 12, 30), that, true);
            assert_eq!(until, format!("del 30 de desembre de 2023 {to} {of_month} de 2024"));
        }
    }
}

#[test]
fn the_first_second_and_eleventh_of_every_month_in_spanish_and_english() {
    let spanish = [
        "enero",
        "febrero",
        "marzo",
        "abril",
        "mayo",
        "junio",
        "julio",
        "agosto",
        "septiembre",
        "octubre",
        "noviembre",
        "diciembre",
    ];
    let english = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    for (month, (spanish, english)) in (1..).zip(spanish.into_iter().zip(english)) {
        for d in [1, 2, 11] {
            let that = date(2024, month, d);
            assert_eq!(day(Spanish, that), format!("{d} de {spanish} de 2024"));
            assert_eq!(on_day(Spanish, that), format!("el {d} de {spanish} de 2024"));
            assert_eq!(of_day(Spanish, that), format!("del {d} de {spanish} de 2024"));
            assert_eq!(day(English, that), format!("{d} {english} 2024"));
            assert_eq!(on_day(English, that), format!("on {d} {english} 2024"));
            assert_eq!(of_day(English, that), format!("of {d} {english} 2024"));
        }
    }
}

#[test]
fn a_day_with_its_weekday_and_in_a_table() {
    for (language, long, short) in [
        (Catalan, "dimecres, 15 de maig de 2024", "15.5.2024"),
        (Spanish, "miércoles, 15 de mayo de 2024", "15/5/2024"),
        (English, "Wednesday 15 May 2024", "15 May 2024"),
    ] {
        assert_eq!(day_with_weekday(language, TODAY), long);
        assert_eq!(day_short(language, TODAY), short);
    }
}

#[test]
#[rustfmt::skip] // a table reads better in rows
fn ranges_say_each_thing_once() {
    for (first, last, catalan, spanish, english) in [
        (date(2024, 5, 3), date(2024, 5, 5), "del 3 al 5 de maig de 2024", "del 3 al 5 de mayo de 2024", "from 3 to 5 May 2024"),
        (date(2024, 4, 30), date(2024, 5, 2), "del 30 d’abril al 2 de maig de 2024", "del 30 de abril al 2 de mayo de 2024", "from 30 April to 2 May 2024"),
        (date(2024, 10, 1), date(2024, 10, 11), "de l’1 a l’11 d’octubre de 2024", "del 1 al 11 de octubre de 2024", "from 1 to 11 October 2024"),
        (date(2024, 5, 3), date(2024, 5, 3), "el 3 de maig de 2024", "el 3 de mayo de 2024", "on 3 May 2024"),
    ] {
        assert_eq!(range(Catalan, first, last, true), catalan);
        assert_eq!(range(Spanish, first, last, true), spanish);
        assert_eq!(range(English, first, last, true), english);
    }
    assert_eq!(range(Catalan, date(2024, 5, 3), date(2024, 5, 5), false), "del 3 al 5 de maig");
    let months = |language, to| months_range(language, date(2024, 4, 1), to);
    assert_eq!(months(Catalan, date(2024, 6, 30)), "d’abril a juny de 2024");
    assert_eq!(months(Catalan, date(2025, 3, 31)), "d’abril de 2024 a març de 2025");
    assert_eq!(months(Catalan, date(2024, 4, 30)), "l’abril de 2024");
    assert_eq!(months(Spanish, date(2024, 6, 30)), "de abril a junio de 2024");
    assert_eq!(months(English, date(2024, 6, 30)), "from April to June 2024");
}

#[test]
fn hours_of_the_day() {
    let written = |language: Language, t| crate::words::dates::time(language, t).replace('\u{a0}', " ");
    assert_eq!(written(Catalan, time(18, 20, 0, 0)), "18.20 h");
    assert_eq!(written(Catalan, time(9, 5, 0, 0)), "9.05 h");
    assert_eq!(written(Catalan, time(18, 0, 0, 0)), "18 h");
    assert_eq!(written(Spanish, time(18, 20, 0, 0)), "18:20 h");
    assert_eq!(written(English, time(18, 0, 0, 0)), "18:00");
}

#[test]
#[rustfmt::skip] // a table reads better in rows
fn a_span_is_written_as_precisely_as_it_is_known() {
    let spans = [
        Span::day(date(2024, 4, 1)),
        Span::month(2024, 5).unwrap(),
        Span::month(2024, 8).unwrap(),
        Span::quarter(2026, 1).unwrap(),
        Span::half(2023, 2).unwrap(),
        Span::year(2023).unwrap(),
    ];
    let plain = |text: String| text.replace('\u{a0}', " ");
    for (language, alone, short, when, of) in [
        (
            Catalan,
            ["1 d’abril de 2024", "maig de 2024", "agost de 2024", "1r trimestre de 2026", "segon semestre de 2023", "2023"],
            ["1.4.2024", "maig 2024", "agost 2024", "1T 2026", "2S 2023", "2023"],
            ["l’1 d’abril de 2024", "el maig de 2024", "l’agost de 2024", "el 1r trimestre de 2026", "el segon semestre de 2023", "el 2023"],
            ["de l’1 d’abril de 2024", "de maig de 2024", "d’agost de 2024", "del 1r trimestre de 2026", "del segon semestre de 2023", "de 2023"],
        ),
        (
            Spanish,
            ["1 de abril de 2024", "mayo de 2024", "agosto de 2024", "1.er trimestre de 2026", "segundo semestre de 2023", "2023"],
            ["1/4/2024", "mayo 2024", "agosto 2024", "1T 2026", "2S 2023", "2023"],
            ["el 1 de abril de 2024", "en mayo de 2024", "en agosto de 2024", "en el 1.er trimestre de 2026", "en el segundo semestre de 2023", "en 2023"],
            ["del 1 de abril de 2024", "de mayo de 2024", "de agosto de 2024", "del 1.er trimestre de 2026", "del segundo semestre de 2023", "de 2023"],
        ),
        (
            English,
            ["1 April 2024", "May 2024", "August 2024", "1st quarter of 2026", "second half of 2023", "2023"],
            ["1 Apr 2024", "May 2024", "Aug 2024", "Q1 2026", "H2 2023", "2023"],
            ["on 1 April 2024", "in May 2024", "in August 2024", "in the 1st quarter of 2026", "in the second half of 2023", "in 2023"],
            ["of 1 April 2024", "of May 2024", "of August 2024", "of the 1st quarter of 2026", "of the second half of 2023", "of 2023"],
        ),
    ] {
        assert_eq!(spans.map(|span| span.write(language)), alone);
        assert_eq!(spans.map(|span| plain(span.write_short(language))), short);
        assert_eq!(spans.map(|span| span.write_when(language)), when);
        assert_eq!(spans.map(|span| span.write_of(language)), of);
    }
}

#[test]
fn a_span_covers_whole_months_quarters_halves_and_years() {
    for (span, first, last) in [
        (Span::month(2024, 2), date(2024, 2, 1), date(2024, 2, 29)),
        (Span::quarter(2024, 4), date(2024, 10, 1), date(2024, 12, 31)),
        (Span::half(2023, 2), date(2023, 7, 1), date(2023, 12, 31)),
        (Span::year(2023), date(2023, 1, 1), date(2023, 12, 31)),
    ] {
        let span = span.unwrap();
        assert_eq!((span.first(), span.last()), (first, last));
        assert_eq!(Span::from_parts(first, last, span.precision()), Some(span));
        assert_eq!(Span::around(last, span.precision()), span);
        assert_eq!(Precision::from_code(span.precision().code()), Some(span.precision()));
        assert_eq!(span.exact_day(), None);
        assert!(span.contains(first) && span.contains(last) && !span.contains(date(2022, 1, 1)));
    }
    assert_eq!(Span::month(2024, 13), None);
    assert_eq!(Span::quarter(2024, 0), None);
    assert_eq!(Span::half(2024, 3), None);
    assert_eq!(Span::from_parts(date(2024, 5, 1), date(2024, 5, 30), Precision::Month), None);
    assert_eq!(Span::from_parts(date(2024, 5, 1), date(2024, 5, 2), Precision::Day), None);
}

#[test]
fn what_is_dated_by_its_half_year_may_have_happened_in_a_month_of_it() {
    let half = Span::half(2023, 2).unwrap();
    let (september, end) = (date(2023, 9, 1), date(2023, 9, 30));
    assert!(half.touches(september, end) && !half.is_within(september, end));
    assert!(half.is_within(date(2023, 1, 1), date(2023, 12, 31)));
    assert!(!half.touches(date(2024, 1, 1), date(2024, 12, 31)));
}
