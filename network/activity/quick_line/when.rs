//! When it happened: the date that stands anywhere in a line. Nothing is corrected in silence: a day that does not exist
//! is given back as typed, a year that was left out and is not this one is said.

use jiff::civil::Date;
use platform::words::dates::{self, DayProblem, Precision, Span};

use super::parse::{Guess, Reader, State};
use super::tokens::{Sort, Token};

pub(super) fn date(reader: &mut Reader) {
    let masked = masked(reader);
    let mut wrong = None;
    let mut at = 0;
    while at < reader.tokens.len() {
        let token = &reader.tokens[at];
        let found = (reader.is_free(at) && begins(reader, at) && may_begin_date(token, reader.today))
            .then(|| date_at(&masked, token.start, reader.today))
            .flatten();
        let Some((found, end)) = found else {
            at += 1;
            continue;
        };
        let end = reader.tokens.iter().position(|t| t.start >= end).unwrap_or(reader.tokens.len());
        match found {
            Ok(span) => return dated(reader, span, at, end),
            Err(problem) => wrong = wrong.or(Some((at, end, problem))),
        }
        at = end;
    }
    if let Some((at, end, problem)) = wrong {
        reader.read.wrong_date = Some((reader.typed(at, end).to_owned(), problem));
        return reader.take(at, end, State::Odd);
    }
    if !month_or_year(reader) {
        reader.read.when = Some(Span::day(reader.today));
        reader.read.guesses.push(Guess::Today(reader.today));
    }
}

/// Not in the middle of «12/5/2024» or of «T2».
fn begins(reader: &Reader, at: usize) -> bool {
    let before = at.checked_sub(1).map(|before| &reader.tokens[before]).filter(|_| reader.tokens[at].glued);
    before.is_none_or(|mark| mark.sort == Sort::Mark && !mark.is(&["/", "-", ".", ",", "–"]))
}

fn dated(reader: &mut Reader, span: Span, at: usize, end: usize) {
    reader.read.when = Some(span);
    let year = span.first().year();
    let typed = reader.typed(at, end);
    let figures = typed.split(|c: char| !c.is_ascii_digit()).filter(|f| !f.is_empty()).count();
    let has_year =
        typed.contains(&year.to_string()) || figures > 2 || (figures == 2 && typed.contains(char::is_alphabetic));
    if year != reader.today.year() && !has_year && figures > 0 {
        reader.read.guesses.push(Guess::When(span));
    }
    reader.take(at, end, State::Used);
}

/// The line with what was understood hidden, and with spaces for the marks that end a date.
fn masked(reader: &Reader) -> String {
    let mut bytes = reader.line.as_bytes().to_vec();
    for (at, token) in reader.tokens.iter().enumerate() {
        if reader.states[at] != State::Free {
            bytes[token.start..token.end].fill(b'x');
        } else if token.is(&[",", ";", "(", ")", ":"]) {
            bytes[token.start] = b' ';
        }
    }
    String::from_utf8(bytes).expect("whole tokens were replaced by ASCII")
}

/// «març», «2023»: a month or a year by itself, when nothing else is a date.
fn month_or_year(reader: &mut Reader) -> bool {
    let alone = |token: &Token| token.sort == Sort::Word || (token.sort == Sort::Number && token.text.len() == 4);
    for at in (0..reader.tokens.len()).filter(|at| reader.is_free(*at)) {
        let token = &reader.tokens[at];
        let runs_on = |next: &Token| next.glued && (next.sort != Sort::Mark || next.is(&["/", "-"]));
        let apart = !token.glued && !reader.tokens.get(at + 1).is_some_and(runs_on);
        let Some(Ok(span)) = (alone(token) && apart).then(|| dates::parse_span(token.text, reader.today)) else {
            continue;
        };
        if matches!(span.precision(), Precision::Month | Precision::Year) {
            reader.read.when = Some(span);
            reader.read.guesses.push(Guess::When(span));
            reader.take(at, at + 1, State::Used);
            return true;
        }
    }
    false
}

fn may_begin_date(token: &Token, today: Date) -> bool {
    const WORDS: [&str; 43] = [
        "avui",
        "hoy",
        "today",
        "ahir",
        "ayer",
        "yesterday",
        "abans",
        "despus",
        "antes",
        "anteayer",
        "dema",
        "manana",
        "tomorrow",
        "pasado",
        "day",
        "last",
        "fa",
        "hace",
        "a",
        "an",
        "one",
        "un",
        "primer",
        "primero",
        "first",
        "segon",
        "segundo",
        "second",
        "tercer",
        "tercero",
        "third",
        "quart",
        "cuarto",
        "fourth",
        "any",
        "year",
        "mes",
        "t",
        "q",
        "passat",
        "the",
        "proppassat",
        "ultim",
    ];
    let is_of_calendar = || dates::parse_span(token.text, today).is_ok() || is_short_month(token, today);
    token.sort == Sort::Number || (token.is_word() && (token.is(&WORDS) || is_of_calendar()))
}

/// «des. 2023», «Apr 3».
fn is_short_month(token: &Token, today: Date) -> bool {
    token.folded.len() <= 4 && dates::parse_span(&format!("{} 2000", token.folded), today).is_ok()
}

/// The date that begins at a place of the line, and where it ends. A weekday that does not agree with the day beside
/// it is a problem, although it would be a date by itself.
fn date_at(line: &str, start: usize, today: Date) -> Option<(Result<Span, DayProblem>, usize)> {
    const LONGEST: usize = 6;
    let rest = line[start..].trim_end();
    let ends = rest.char_indices().filter(|(_, c)| c.is_whitespace()).map(|(at, _)| at).chain([rest.len()]);
    for end in ends.take(LONGEST) {
        if let Err(problem @ DayProblem::WrongWeekday { .. }) = dates::parse_span(&rest[..end], today) {
            return Some((Err(problem), start + end));
        }
    }
    let (found, after) = dates::leading_span(rest, today)?;
    Some((found, start + rest.len() - after.len()))
}
