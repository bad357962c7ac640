//! Numbers: in words, as ordinals, as figures, money, percentages and time spent.

use super::super::{
    Gender::{Feminine, Masculine},
    Language::{self, Catalan, English, Spanish},
};

#[test]
fn counts_are_words_up_to_twenty_and_figures_beyond() {
    // language, gender, then 0, 1, 2, 11, 20, 21
    for (language, gender, expected) in [
        (Catalan, Masculine, ["zero", "un", "dos", "onze", "vint", "21"]),
        (Catalan, Feminine, ["zero", "una", "dues", "onze", "vint", "21"]),
        (Spanish, Masculine, ["cero", "un", "dos", "once", "veinte", "21"]),
        (Spanish, Feminine, ["cero", "una", "dos", "once", "veinte", "21"]),
        (English, Masculine, ["zero", "one", "two", "eleven", "twenty", "21"]),
        (English, Feminine, ["zero", "one", "two", "eleven", "twenty", "21"]),
    ] {
        let written = [0, 1, 2, 11, 20, 21].map(|count| language.count_in_words(count, gender));
        assert_eq!(written, expected);
    }
    assert_eq!(Catalan.count_in_words(1234, Feminine), "1.234");
    assert_eq!(Catalan.count_in_words(-1, Feminine), "−1");
}

#[test]
#[rustfmt::skip] // a table reads better in rows
fn numbers_in_words() {
    for (number, masculine, feminine) in [
        (21, "vint-i-un", "vint-i-una"),
        (22, "vint-i-dos", "vint-i-dues"),
        (30, "trenta", "trenta"),
        (31, "trenta-un", "trenta-una"),
        (42, "quaranta-dos", "quaranta-dues"),
        (77, "setanta-set", "setanta-set"),
        (99, "noranta-nou", "noranta-nou"),
        (100, "cent", "cent"),
        (101, "cent un", "cent una"),
        (200, "dos-cents", "dues-centes"),
        (222, "dos-cents vint-i-dos", "dues-centes vint-i-dues"),
        (999, "nou-cents noranta-nou", "nou-centes noranta-nou"),
        (1000, "1.000", "1.000"),
    ] {
        assert_eq!(Catalan.in_words(number, Masculine), masculine);
        assert_eq!(Catalan.in_words(number, Feminine), feminine);
    }
    for (number, masculine, feminine) in [
        (16, "dieciséis", "dieciséis"),
        (21, "veintiún", "veintiuna"),
        (31, "treinta y un", "treinta y una"),
        (100, "cien", "cien"),
        (101, "ciento un", "ciento una"),
        (200, "doscientos", "doscientas"),
        (500, "quinientos", "quinientas"),
        (742, "setecientos cuarenta y dos", "setecientas cuarenta y dos"),
    ] {
        assert_eq!(Spanish.in_words(number, Masculine), masculine);
        assert_eq!(Spanish.in_words(number, Feminine), feminine);
    }
    for (number, words) in [(21, "twenty-one"), (40, "forty"), (200, "two hundred"), (205, "two hundred and five")] {
        assert_eq!(English.in_words(number, Masculine), words);
    }
}

#[test]
#[rustfmt::skip] // a table reads better in rows
fn ordinals_in_words_and_short() {
    for (place, masculine, feminine) in [
        (1, "primer", "primera"),
        (2, "segon", "segona"),
        (3, "tercer", "tercera"),
        (4, "quart", "quarta"),
        (5, "cinquè", "cinquena"),
        (10, "desè", "desena"),
        (20, "vintè", "vintena"),
        (21, "21è", "21a"),
    ] {
        assert_eq!(Catalan.ordinal(place, Masculine), masculine);
        assert_eq!(Catalan.ordinal(place, Feminine), feminine);
    }
    let short = |language: Language, gender| [1, 2, 3, 4, 5, 11, 21].map(|n| language.ordinal_short(n, gender));
    assert_eq!(short(Catalan, Masculine), ["1r", "2n", "3r", "4t", "5è", "11è", "21è"]);
    assert_eq!(short(Catalan, Feminine), ["1a", "2a", "3a", "4a", "5a", "11a", "21a"]);
    assert_eq!(short(Spanish, Masculine), ["1.er", "2.º", "3.er", "4.º", "5.º", "11.º", "21.er"]);
    assert_eq!(short(Spanish, Feminine), ["1.ª", "2.ª", "3.ª", "4.ª", "5.ª", "11.ª", "21.ª"]);
    assert_eq!(short(English, Masculine), ["1st", "2nd", "3rd", "4th", "5th", "11th", "21st"]);
    assert_eq!([1, 3, 7, 13].map(|n| Spanish.ordinal(n, Masculine)), ["primer", "tercer", "séptimo", "decimotercer"]);
    assert_eq!([1, 3, 7, 20].map(|n| Spanish.ordinal(n, Feminine)), ["primera", "tercera", "séptima", "vigésima"]);
    assert_eq!([1, 12, 20, 22].map(|n| English.ordinal(n, Masculine)), ["first", "twelfth", "twentieth", "22nd"]);
}

#[test]
fn one_is_singular_and_nought_is_plural() {
    let nouns = [0, 1, 2, 11, 21].map(|count| Catalan.plural(count, "reunió", "reunions"));
    assert_eq!(nouns, ["reunions", "reunió", "reunions", "reunions", "reunions"]);
}

#[test]
fn figures_in_each_language() {
    for (value, catalan, english) in [
        (0, "0", "0"),
        (999, "999", "999"),
        (1234, "1.234", "1,234"),
        (8_146_265, "8.146.265", "8,146,265"),
        (-1234, "−1.234", "−1,234"),
    ] {
        assert_eq!(Catalan.number(value), catalan);
        assert_eq!(Spanish.number(value), catalan);
        assert_eq!(English.number(value), english);
    }
    assert_eq!(Catalan.number(vec![(); 1500].len()), "1.500");
    assert_eq!(Catalan.decimal(125, 1), "12,5");
    assert_eq!(Catalan.decimal(1205, 2), "12,05");
    assert_eq!(Catalan.decimal(-5, 2), "−0,05");
    assert_eq!(English.decimal(123_456, 2), "1,234.56");
    assert_eq!([1250, 1200, 1205, 0].map(|n| Catalan.quantity(n, 2)), ["12,5", "12", "12,05", "0"]);
}

#[test]
fn money_is_exact_to_the_cent() {
    for (cents, catalan, english) in [
        (123_450, "1.234,50\u{a0}€", "€1,234.50"),
        (5, "0,05\u{a0}€", "€0.05"),
        (0, "0,00\u{a0}€", "€0.00"),
        (-99_999_901, "−999.999,01\u{a0}€", "−€999,999.01"),
    ] {
        assert_eq!(Catalan.money(cents), catalan);
        assert_eq!(Spanish.money(cents), catalan);
        assert_eq!(English.money(cents), english);
    }
}

#[test]
fn percentages_come_from_whole_numbers() {
    for (part, whole, expected) in [
        (54, 100, Some("54\u{a0}%")),
        (1, 3, Some("33\u{a0}%")),
        (2, 3, Some("67\u{a0}%")),
        (1, 8, Some("13\u{a0}%")),
        (0, 5, Some("0\u{a0}%")),
        (5, 5, Some("100\u{a0}%")),
        (15, 10, Some("150\u{a0}%")),
        (-1, 8, Some("−13\u{a0}%")),
        (1, 0, None),
    ] {
        assert_eq!(Catalan.percent(part, whole).as_deref(), expected, "{part} of {whole}");
    }
    assert_eq!(Catalan.percent_to(46, 947, 1).as_deref(), Some("4,9\u{a0}%"));
    assert_eq!(Spanish.percent(54, 100).as_deref(), Some("54\u{a0}%"));
    assert_eq!(English.percent(54, 100).as_deref(), Some("54%"));
}

#[test]
fn time_spent_is_written_in_hours_and_minutes() {
    for (minutes, expected) in
        [(0, "0 min"), (45, "45 min"), (60, "1 h"), (90, "1 h 30 min"), (120, "2 h"), (60 * 1234 + 5, "1.234 h 5 min")]
    {
        assert_eq!(Catalan.time_spent(minutes).replace('\u{a0}', " "), expected);
    }
}

#[test]
fn the_size_of_a_file_is_told_in_kilobytes_or_megabytes() {
    let table = [
        (1, "1 kB"),
        (245_000, "239 kB"),
        (900_000, "879 kB"),
        (1_048_576, "1 MB"),
        (1_300_000, "1,2 MB"),
        (20 << 20, "20 MB"),
    ];
    for (bytes, said) in table {
        assert_eq!(Language::Catalan.file_size(bytes).replace('\u{a0}', " "), said);
    }
    assert_eq!(Language::English.file_size(1_300_000).replace('\u{a0}', " "), "1.2 MB");
}
