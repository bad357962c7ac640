//! Dates as people type them: «12/5», «12 de maig», «ahir», «dilluns», «fa 3 dies», «1T 2024»,
//! «segon semestre de 2023».
//!
//! The rule for what is left unsaid: **a date is the latest one that is not after today**. «12/5»
//! typed on 15 May is of this year, «16/5» of last year; «març» is the last March that has begun;
//! «dilluns», typed on a Monday, is the Monday before (the day itself is «avui»); «29/2» is the
//! last 29 February there was. Only «demà» and «demà passat» reach into the future without a
//! year; whoever plans ahead writes it. Two figures are a year from 80 years ago to 20 from now.
//! Days come before months in the three languages; «May 12» is read too.
//!
//! Promises: nothing is corrected in silence. A day that does not exist, or a weekday that does
//! not agree with its date, is a [`DayProblem`] that names it; its words are the caller's.

use jiff::{
    ToSpan,
    civil::{Date, Weekday},
};

use super::{
    Precision, Span,
    vocabulary::{self as words, Unit},
};
use crate::words::fold::fold;

/// Why what was typed is not taken as a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DayProblem {
    /// Nothing was typed.
    Empty,
    /// It does not look like a date.
    NotUnderstood,
    /// There is no such day: 31/2, 29/2/2023, 40/1.
    Impossible { day: i32, month: i8, year: Option<i16> },
    /// There is no such month: 5/13.
    NoSuchMonth(i32),
    /// Years are those from 1900 to 2199.
    YearOutOfReach(i32),
    /// The weekday that was typed is not that of the date.
    WrongWeekday { typed: Weekday, date: Date },
    /// A date is there, but only to the month, quarter, half or year, where a day is needed.
    NotADay(Span),
}

/// Reads one day.
pub fn parse_day(text: &str, today: Date) -> Result<Date, DayProblem> {
    let span = parse_span(text, today)?;
    span.exact_day().ok_or(DayProblem::NotADay(span))
}

/// Reads a day, a month, a quarter, a half or a year.
pub fn parse_span(text: &str, today: Date) -> Result<Span, DayProblem> {
    let folded = fold(text);
    if folded.is_empty() {
        return Err(DayProblem::Empty);
    }
    // «1,5» is an amount, not the first of May; «12/5 20» a date and something else; «=1+1» a formula.
    if has_decimal_comma(&folded) || has_figures_apart(&folded) || folded.contains(['=', '+', '*']) {
        return Err(DayProblem::NotUnderstood);
    }
    let tokens = tokens(&folded);
    let tokens: Vec<&str> = tokens.iter().map(String::as_str).collect();
    if let Some(day) = relative_day(&tokens, today) {
        return day.map(Span::day);
    }
    let tokens: Vec<&str> = tokens.into_iter().filter(|token| !words::is_joint(token)).collect();
    match tokens.as_slice() {
        [past, day] | [day, past] if words::is_past(past) && words::weekday(day).is_some() => parse_span(day, today),
        [first] if words::weekday(first).is_some() => {
            weekday_before(today, words::weekday(first)).ok_or(DayProblem::NotUnderstood)
        }
        [first, rest @ ..] if let Some(typed) = words::weekday(first) => agreeing(typed, calendar_span(rest, today)?),
        all => calendar_span(all, today),
    }
}

/// Whether what was typed says its year: then it means the same whenever it is read. Four years on, so that also a
/// 29 February is another.
pub fn names_year(text: &str, today: Date) -> bool {
    let read = |today| parse_span(text, today).ok();
    let before = today.checked_sub(4.years()).ok().and_then(read);
    before.is_some() && before == read(today)
}

/// The date with which a line begins, in as many words as it takes, and the rest of the line:
/// «12 de maig assessorament» is 12 May and «assessorament». None when it begins with no date; a
/// date with something wrong in it is given back as the problem. A bare year or month stays in
/// the line, for it may be part of a title, and so does a small number: «12 de maig 20 persones».
pub fn leading_span(line: &str, today: Date) -> Option<(Result<Span, DayProblem>, &str)> {
    const LONGEST: usize = 7;
    let line = line.trim();
    let mut ends: Vec<usize> = word_ends(line).take(LONGEST).collect();
    ends.reverse();
    let mut problem = None;
    for (at, &end) in ends.iter().enumerate() {
        let head = line[..end].trim_end_matches([',', ':', ';']);
        let shorter = ends.get(at + 1).map_or("", |&end| &line[..end]);
        match parse_span(head, today) {
            Ok(span) if leads(head, span, shorter, today) => {
                return Some((Ok(span), line[end..].trim_start()));
            }
            Ok(_) | Err(DayProblem::NotUnderstood | DayProblem::Empty) => {}
            Err(found) => problem = Some((Err(found), line[end..].trim_start())),
        }
    }
    problem
}

/// Whether words that can be read as a date are surely one at the head of a line.
fn leads(head: &str, span: Span, shorter: &str, today: Date) -> bool {
    let last_word = head.rsplit(char::is_whitespace).next().unwrap_or_default();
    let is_number = |word: &str| word.bytes().all(|byte| byte.is_ascii_digit());
    let is_day = span.precision() == Precision::Day;
    // «dilluns a Vic»: the joint belongs to what follows.
    if words::is_joint(&fold(last_word)) {
        return false;
    }
    if is_number(last_word) && last_word.len() <= 2 {
        return is_day && parse_day(shorter, today).is_err();
    }
    is_day || !(is_number(head) || head.chars().all(|c| !c.is_ascii_digit()))
}

fn word_ends(line: &str) -> impl Iterator<Item = usize> {
    line.char_indices().filter(|(_, c)| c.is_whitespace()).map(|(at, _)| at).chain([line.len()])
}

fn tokens(folded: &str) -> Vec<String> {
    folded
        .split(|c: char| !c.is_alphanumeric())
        .filter(|token| !token.is_empty())
        .flat_map(|token| match split_joined(token) {
            Some((a, b)) => vec![a.to_owned(), b.to_owned()],
            None => vec![token.to_owned()],
        })
        .collect()
}

/// «1t2024», «2023h2»: a year stuck to its quarter or half.
fn split_joined(token: &str) -> Option<(&str, &str)> {
    [2, 4].into_iter().filter_map(|at| token.split_at_checked(at)).find(|(a, b)| {
        let (part, year) = if a.len() == 2 { (a, b) } else { (b, a) };
        year.len() == 4 && year.parse::<i32>().is_ok() && code_of_part(part).is_some()
    })
}

fn has_decimal_comma(folded: &str) -> bool {
    let bytes = folded.as_bytes();
    bytes.windows(3).any(|w| w[0].is_ascii_digit() && w[1] == b',' && w[2].is_ascii_digit())
}

fn has_figures_apart(folded: &str) -> bool {
    let is_figure = |word: &str| {
        word.contains(|c: char| c.is_ascii_digit())
            && word.chars().all(|c| c.is_ascii_digit() || matches!(c, '/' | '.' | '-'))
    };
    let words: Vec<&str> = folded.split(' ').collect();
    words.windows(2).any(|pair| is_figure(pair[0]) && is_figure(pair[1]))
}

fn relative_day(tokens: &[&str], today: Date) -> Option<Result<Date, DayProblem>> {
    let meaningful: Vec<&str> = tokens.iter().copied().filter(|t| !["d", "de", "the"].contains(t)).collect();
    if let Some(days) = words::relative(&meaningful) {
        return Some(today.checked_add(days.days()).map_err(|_| DayProblem::NotUnderstood));
    }
    let (["fa" | "hace", count, unit] | [count, unit, "ago"]) = tokens else {
        return None;
    };
    let (count, unit) = (words::small_count(count)?, words::unit(unit)?);
    let back = match unit {
        Unit::Days(days) => count.checked_mul(days).and_then(|days| jiff::Span::new().try_days(days).ok()),
        Unit::Months(months) => count.checked_mul(months).and_then(|m| jiff::Span::new().try_months(m).ok()),
    };
    Some(match back.map(|back| today.checked_sub(back)) {
        Some(Ok(day)) => within_reach(i32::from(day.year())).map(|_| day),
        _ => Err(DayProblem::NotUnderstood),
    })
}

fn weekday_before(today: Date, weekday: Option<Weekday>) -> Option<Span> {
    today.nth_weekday(-1, weekday?).ok().map(Span::day)
}

fn agreeing(typed: Weekday, span: Span) -> Result<Span, DayProblem> {
    match span.exact_day() {
        Some(date) if date.weekday() == typed => Ok(span),
        Some(date) => Err(DayProblem::WrongWeekday { typed, date }),
        None => Err(DayProblem::NotUnderstood),
    }
}

/// Everything that has a place in the calendar by itself; tokens without joints.
fn calendar_span(tokens: &[&str], today: Date) -> Result<Span, DayProblem> {
    if let Some(span) = part_of_year(tokens, today) {
        return span;
    }
    match *tokens {
        [word] if let Some(month) = words::whole_month(word) => latest(Precision::Month, month, today),
        [word] if is_year(word) => Span::year(year(word, today)?).ok_or(DayProblem::NotUnderstood),
        [a, b] => two_parts(a, b, today),
        [y, m, d] if is_year(y) => full_date(d, m, y, today),
        [m, d, y] if words::is_english_month(m) => full_date(d, m, y, today),
        [d, m, y] => full_date(d, m, y, today),
        _ => Err(DayProblem::NotUnderstood),
    }
}

fn two_parts(a: &str, b: &str, today: Date) -> Result<Span, DayProblem> {
    let months = (words::month(a), words::month(b));
    match months {
        (Some(month), None) if words::is_english_month(a) && !is_year(b) => one_day(figure(b)?, month, None, today),
        (Some(month), None) => whole_month(year(b, today)?, month),
        (None, Some(month)) if is_year(a) => whole_month(year(a, today)?, month),
        (None, Some(month)) => one_day(figure(a)?, month, None, today),
        (None, None) if is_year(a) => whole_month(year(a, today)?, month(b)?),
        (None, None) if is_year(b) => whole_month(year(b, today)?, month(a)?),
        (None, None) => one_day(figure(a)?, month(b)?, None, today),
        _ => Err(DayProblem::NotUnderstood),
    }
}

fn full_date(d: &str, m: &str, y: &str, today: Date) -> Result<Span, DayProblem> {
    // The year first: in «18.20 h» nothing is wrong with a month, it is no date at all.
    let year = year(y, today)?;
    one_day(figure(d)?, month(m)?, Some(year), today)
}

/// Quarters and halves: «1T 2024», «2024-T2», «primer trimestre de 2024», «2n semestre», «H1 2023».
fn part_of_year(tokens: &[&str], today: Date) -> Option<Result<Span, DayProblem>> {
    let coded = |token: &&str| code_of_part(token);
    let (precision, place, rest): (Precision, i8, Vec<&str>) = match tokens {
        [code] => (coded(code)?.0, coded(code)?.1, vec![]),
        [a, b] if let Some((precision, place)) = coded(a).filter(|_| named_part(b).is_none()) => {
            (precision, place, vec![b])
        }
        [a, b] if let Some((precision, place)) = coded(b) => (precision, place, vec![a]),
        _ => {
            let (at, precision) = tokens.iter().enumerate().find_map(|(at, token)| Some((at, named_part(token)?)))?;
            let mut others = tokens.to_vec();
            others.remove(at);
            let ordinal = others.iter().position(|token| words::small_ordinal(token).is_some())?;
            let place = words::small_ordinal(others.remove(ordinal))?;
            (precision, place, others)
        }
    };
    Some(match rest.as_slice() {
        [] => latest(precision, place, today),
        [typed] => year(typed, today).and_then(|year| {
            let span = match precision {
                Precision::Half => Span::half(year, place),
                _ => Span::quarter(year, place),
            };
            span.ok_or(DayProblem::NotUnderstood)
        }),
        _ => Err(DayProblem::NotUnderstood),
    })
}

/// «1t», «t1», «q1», «1q», «1s», «s1», «h1». Not «1h», which is an hour.
fn code_of_part(token: &str) -> Option<(Precision, i8)> {
    let &[first, second] = token.as_bytes() else {
        return None;
    };
    let (letter, digit) = if first.is_ascii_digit() { (second, first) } else { (first, second) };
    if !(b'1'..=b'4').contains(&digit) || (letter == b'h' && first == digit) {
        return None;
    }
    let place = i8::try_from(digit - b'0').ok()?;
    match letter {
        b't' | b'q' => Some((Precision::Quarter, place)),
        b's' | b'h' if place <= 2 => Some((Precision::Half, place)),
        _ => None,
    }
}

fn named_part(token: &str) -> Option<Precision> {
    match token {
        "trimestre" | "trim" | "quarter" => Some(Precision::Quarter),
        "semestre" | "sem" | "half" => Some(Precision::Half),
        _ => None,
    }
}

fn latest(precision: Precision, place: i8, today: Date) -> Result<Span, DayProblem> {
    Span::latest(precision, place, today).ok_or(DayProblem::NotUnderstood)
}

fn whole_month(year: i16, month: i8) -> Result<Span, DayProblem> {
    Span::month(year, month).ok_or(DayProblem::NotUnderstood)
}

fn one_day(day: i32, month: i8, year: Option<i16>, today: Date) -> Result<Span, DayProblem> {
    let impossible = DayProblem::Impossible { day, month, year };
    let short_day = i8::try_from(day).map_err(|_| impossible)?;
    let found = match year {
        Some(year) => Date::new(year, month, short_day).ok(),
        // Eight years hold a 29 February even around 1900.
        None => {
            (0..=8).filter_map(|back| Date::new(today.year() - back, month, short_day).ok()).find(|date| *date <= today)
        }
    };
    found.map(Span::day).ok_or(impossible)
}

fn month(token: &str) -> Result<i8, DayProblem> {
    if let Some(month) = words::month(token) {
        return Ok(month);
    }
    let number: i32 = token.parse().map_err(|_| DayProblem::NotUnderstood)?;
    match i8::try_from(number) {
        Ok(month @ 1..=12) => Ok(month),
        _ => Err(DayProblem::NoSuchMonth(number)),
    }
}

/// A number of at most two figures, perhaps with the ending of an ordinal.
fn figure(token: &str) -> Result<i32, DayProblem> {
    let end = token.find(|c: char| !c.is_ascii_digit()).unwrap_or(token.len());
    let (digits, ending) = token.split_at(end);
    let is_ordinal = ["", "r", "er", "o", "st", "nd", "rd", "th"].contains(&ending);
    match digits.parse() {
        Ok(number) if is_ordinal && digits.len() <= 2 => Ok(number),
        _ => Err(DayProblem::NotUnderstood),
    }
}

fn is_year(token: &str) -> bool {
    token.len() == 4 && token.bytes().all(|byte| byte.is_ascii_digit())
}

fn year(token: &str, today: Date) -> Result<i16, DayProblem> {
    let number: i32 = token.parse().map_err(|_| DayProblem::NotUnderstood)?;
    match token.len() {
        4 => within_reach(number),
        2 => {
            let century = i32::from(today.year()) / 100 * 100;
            let newest = i32::from(today.year()) + 20;
            let year = if century + number > newest { century - 100 + number } else { century + number };
            within_reach(year)
        }
        _ => Err(DayProblem::NotUnderstood),
    }
}

fn within_reach(year: i32) -> Result<i16, DayProblem> {
    match i16::try_from(year) {
        Ok(short) if (1900..=2199).contains(&year) => Ok(short),
        _ => Err(DayProblem::YearOutOfReach(year)),
    }
}
