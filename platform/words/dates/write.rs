//! Dates, months, quarters, ranges and hours as each language writes them in prose and in tables.
//!
//! Promises: «1 d’abril de 2024» but «l’1 d’abril» and «de l’1 d’abril»; «d’octubre» but «de
//! maig». Times have no zone of their own: they are those of the place where it happens.

use jiff::civil::{Date, Time, Weekday};

use super::{
    Precision, Span,
    vocabulary::{MONTHS, WEEKDAYS, place},
};
use crate::words::grammar::{
    Gender::Masculine,
    Language::{self, Catalan, English, Spanish},
    NO_BREAK,
    Number::Singular,
};

/// «1 d’abril de 2024», «1 de abril de 2024», «1 April 2024».
pub fn day(language: Language, day: Date) -> String {
    format!("{} {}", day.day(), month_after_day(language, day, true))
}

/// «1 d’abril», «1 de abril», «1 April».
pub fn day_and_month(language: Language, day: Date) -> String {
    format!("{} {}", day.day(), month_after_day(language, day, false))
}

/// «l’1 d’abril de 2024», «el 2 de maig de 2024», «on 1 April 2024».
pub fn on_day(language: Language, day: Date) -> String {
    on(language, &self::day(language, day))
}

/// «l’1 d’abril», «el 2 de maig», «on 1 April».
pub fn on_day_and_month(language: Language, day: Date) -> String {
    on(language, &day_and_month(language, day))
}

/// «de l’1 d’abril de 2024», «del 2 de maig de 2024», «of 1 April 2024».
pub fn of_day(language: Language, day: Date) -> String {
    of(language, &self::day(language, day))
}

/// «dimecres, 15 de maig de 2024», «Wednesday 15 May 2024».
pub fn day_with_weekday(language: Language, day: Date) -> String {
    let comma = if language == English { "" } else { "," };
    format!("{}{comma} {}", weekday(language, day.weekday()), self::day(language, day))
}

/// «dimecres», «miércoles», «Wednesday».
pub fn weekday(language: Language, weekday: Weekday) -> &'static str {
    let at = usize::try_from(weekday.to_monday_zero_offset()).expect("offsets count from nought");
    WEEKDAYS[at][place(language)]
}

/// For tables: «15.5.2024», «15/5/2024», «15 May 2024».
pub fn day_short(language: Language, day: Date) -> String {
    let (d, m, y) = (day.day(), day.month(), day.year());
    match language {
        Catalan => format!("{d}.{m}.{y}"),
        Spanish => format!("{d}/{m}/{y}"),
        English => format!("{d} {} {y}", &month_name(English, m)[..3]),
    }
}

/// «maig», «mayo», «May», for a month from 1 to 12.
pub fn month_name(language: Language, month: i8) -> &'static str {
    let at = usize::try_from(month - 1).expect("months count from one");
    MONTHS[at][place(language)]
}

/// «de maig», «d’abril», «of May».
pub fn of_month_name(language: Language, month: i8) -> String {
    language.of_word(month_name(language, month))
}

/// «maig de 2024», «May 2024».
pub fn month(language: Language, year: i16, month: i8) -> String {
    let name = month_name(language, month);
    match language {
        Catalan | Spanish => format!("{name} de {year}"),
        English => format!("{name} {year}"),
    }
}

/// «de maig de 2024», «d’abril de 2024».
pub fn of_month(language: Language, year: i16, month: i8) -> String {
    language.of_word(&self::month(language, year, month))
}

/// «1r trimestre de 2026», «1.er trimestre de 2026», «1st quarter of 2026».
pub fn quarter(language: Language, year: i16, quarter: i8) -> String {
    let ordinal = language.ordinal_short(u32::from(quarter.unsigned_abs()), Masculine);
    match language {
        Catalan | Spanish => format!("{ordinal} trimestre de {year}"),
        English => format!("{ordinal} quarter of {year}"),
    }
}

/// For tables: «1T 2026», «Q1 2026».
pub fn quarter_short(language: Language, year: i16, quarter: i8) -> String {
    match language {
        Catalan | Spanish => format!("{quarter}T{NO_BREAK}{year}"),
        English => format!("Q{quarter}{NO_BREAK}{year}"),
    }
}

/// «segon semestre de 2023», «second half of 2023».
pub fn half(language: Language, year: i16, half: i8) -> String {
    let ordinal = language.ordinal(u32::from(half.unsigned_abs()), Masculine);
    match language {
        Catalan | Spanish => format!("{ordinal} semestre de {year}"),
        English => format!("{ordinal} half of {year}"),
    }
}

/// For tables: «2S 2023», «H2 2023».
pub fn half_short(language: Language, year: i16, half: i8) -> String {
    match language {
        Catalan | Spanish => format!("{half}S{NO_BREAK}{year}"),
        English => format!("H{half}{NO_BREAK}{year}"),
    }
}

/// «del 3 al 5 de maig», «del 30 d’abril al 2 de maig de 2024», «from 3 to 5 May 2024». The year
/// is written once when it is the same, and not at all when the text around gives it. A range of
/// one day is that day.
pub fn range(language: Language, first: Date, last: Date, with_year: bool) -> String {
    if first == last {
        let text = if with_year { day(language, first) } else { day_and_month(language, first) };
        return on(language, &text);
    }
    let same_year = first.year() == last.year();
    let end = if with_year || !same_year { day(language, last) } else { day_and_month(language, last) };
    let start = match (same_year, first.month() == last.month()) {
        (true, true) => first.day().to_string(),
        (true, false) => day_and_month(language, first),
        (false, _) => day(language, first),
    };
    from_to(language, &start, &end)
}

/// «de gener a juny de 2024», «d’octubre de 2023 a març de 2024», «from January to June 2024»,
/// by the months of two days. A range of one month is that month.
pub fn months_range(language: Language, first: Date, last: Date) -> String {
    let end = month(language, last.year(), last.month());
    if (first.year(), first.month()) == (last.year(), last.month()) {
        return in_month(language, &end);
    }
    let start = if first.year() == last.year() {
        month_name(language, first.month()).to_owned()
    } else {
        month(language, first.year(), first.month())
    };
    match language {
        Catalan | Spanish => format!("{} a {end}", language.of_word(&start)),
        English => format!("from {start} to {end}"),
    }
}

/// «18.20 h», «18:20 h», «18:20»; on the hour «18 h», «18:00».
pub fn time(language: Language, time: Time) -> String {
    let (hour, minute) = (time.hour(), time.minute());
    match language {
        Catalan | Spanish if minute == 0 => format!("{hour}{NO_BREAK}h"),
        Catalan => format!("{hour}.{minute:02}{NO_BREAK}h"),
        Spanish => format!("{hour}:{minute:02}{NO_BREAK}h"),
        English => format!("{hour}:{minute:02}"),
    }
}

impl Span {
    /// By itself: «15 de maig de 2024», «maig de 2024», «1r trimestre de 2026», «2023».
    pub fn write(self, language: Language) -> String {
        let year = self.first().year();
        match self.precision() {
            Precision::Day => day(language, self.first()),
            Precision::Month => month(language, year, self.place()),
            Precision::Quarter => quarter(language, year, self.place()),
            Precision::Half => half(language, year, self.place()),
            Precision::Year => year.to_string(),
        }
    }

    /// For tables: «15.5.2024», «maig 2024», «1T 2026», «2S 2023», «2023».
    pub fn write_short(self, language: Language) -> String {
        let year = self.first().year();
        match (self.precision(), language) {
            (Precision::Day, _) => day_short(language, self.first()),
            (Precision::Month, English) => {
                format!("{} {year}", &month_name(English, self.place())[..3])
            }
            (Precision::Month, _) => format!("{} {year}", month_name(language, self.place())),
            (Precision::Quarter, _) => quarter_short(language, year, self.place()),
            (Precision::Half, _) => half_short(language, year, self.place()),
            (Precision::Year, _) => year.to_string(),
        }
    }

    /// When something happened: «l’1 d’abril de 2024», «el maig de 2024», «l’agost de 2024», «el
    /// segon semestre de 2023», «el 2023»; «en mayo de 2024»; «in the 1st quarter of 2026».
    pub fn write_when(self, language: Language) -> String {
        let text = self.write(language);
        match (self.precision(), language) {
            (Precision::Day, _) => on(language, &text),
            (Precision::Month, _) => in_month(language, &text),
            (_, Catalan) => language.the(&text, Masculine, Singular),
            (Precision::Year, Spanish) => format!("en {text}"),
            (_, Spanish) => format!("en el {text}"),
            (Precision::Year, English) => format!("in {text}"),
            (_, English) => format!("in the {text}"),
        }
    }

    /// What is of that date: «de l’1 d’abril de 2024», «de maig de 2024», «del 1r trimestre de
    /// 2026», «de 2023».
    pub fn write_of(self, language: Language) -> String {
        let text = self.write(language);
        match self.precision() {
            Precision::Day => of(language, &text),
            Precision::Month | Precision::Year => language.of_word(&text),
            Precision::Quarter | Precision::Half => language.of_the(&text, Masculine, Singular),
        }
    }
}

fn month_after_day(language: Language, day: Date, with_year: bool) -> String {
    let of_month = match language {
        Catalan | Spanish => of_month_name(language, day.month()),
        English => month_name(language, day.month()).to_owned(),
    };
    match (with_year, language) {
        (false, _) => of_month,
        (true, English) => format!("{of_month} {}", day.year()),
        (true, _) => format!("{of_month} de {}", day.year()),
    }
}

fn on(language: Language, day: &str) -> String {
    match language {
        Catalan | Spanish => language.the(day, Masculine, Singular),
        English => format!("on {day}"),
    }
}

fn of(language: Language, day: &str) -> String {
    match language {
        Catalan | Spanish => language.of_the(day, Masculine, Singular),
        English => format!("of {day}"),
    }
}

fn in_month(language: Language, month: &str) -> String {
    match language {
        Catalan => language.the(month, Masculine, Singular),
        Spanish => format!("en {month}"),
        English => format!("in {month}"),
    }
}

fn from_to(language: Language, start: &str, end: &str) -> String {
    match language {
        Catalan | Spanish => {
            let start = language.of_the(start, Masculine, Singular);
            format!("{start} {}", language.to_the(end, Masculine, Singular))
        }
        English => format!("from {start} to {end}"),
    }
}
