//! Amounts inside a line: how long, how many people, what it cost, how many of a thing.
//!
//! Promises: an amount is read with its unit or not at all, and an hour of the day is never taken for a duration.

use super::tokens::{Sort, Token};
use crate::form::amounts::of_hours;
use crate::happened::{MINUTES_MAX, PEOPLE_MAX, QUANTITY_MAX};

/// An amount, where it ends, and whether it could have meant something else.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Amount {
    pub value: i64,
    /// The token after it.
    pub end: usize,
    pub doubtful: bool,
}

impl Amount {
    fn sure(value: i64, end: usize) -> Self {
        Self { value, end, doubtful: false }
    }
}

/// What looks like a time at some place of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Time {
    /// Minutes.
    Long(Amount),
    /// An hour of the day, up to this token: there is no place for it.
    Clock(usize),
}

const HOURS: [&str; 9] = ["h", "hora", "hores", "horas", "hour", "hours", "hr", "hrs", "hs"];
const MINUTES: [&str; 7] = ["min", "mins", "minut", "minuts", "minuto", "minutos", "minutes"];
const PEOPLE: [&str; 18] = [
    "persones",
    "persona",
    "personas",
    "pers",
    "p",
    "pax",
    "people",
    "persons",
    "person",
    "assistents",
    "assistent",
    "asistentes",
    "asistente",
    "participants",
    "participant",
    "participantes",
    "attendees",
    "assistentes",
];
const EUROS: [&str; 5] = ["€", "euros", "euro", "eur", "eurs"];
/// What may follow «1 h 30» without making the 30 something else's number.
const NOT_MINUTES: [&str; 6] = ["/", ".", "-", "€", "de", "d"];

/// A duration that begins at a token.
pub(super) fn time(tokens: &[Token], at: usize) -> Option<Time> {
    range(tokens, at).or_else(|| clock(tokens, at)).or_else(|| long(tokens, at).filter(is_possible).map(Time::Long))
}

fn is_possible(amount: &Amount) -> bool {
    (1..=MINUTES_MAX).contains(&amount.value)
}

/// «de 10 a 12 h», «10-12h», «9.30-14 h».
fn range(tokens: &[Token], at: usize) -> Option<Time> {
    let from = hour_of_day(tokens, at)?;
    tokens.get(from.end).filter(|t| t.is(&["a", "-", "–", "to"]))?;
    let skip = usize::from(tokens.get(from.end + 1).is_some_and(|t| t.is(&["les", "las"])));
    let to = hour_of_day(tokens, from.end + 1 + skip)?;
    tokens.get(to.end).filter(|t| t.is(&HOURS))?;
    let minutes = to.value - from.value;
    (minutes > 0).then(|| Time::Long(Amount { value: minutes, end: to.end + 1, doubtful: true }))
}

/// «18», «18.30» or «18:30», in minutes from midnight.
fn hour_of_day(tokens: &[Token], at: usize) -> Option<Amount> {
    let token = tokens.get(at).filter(|t| t.sort == Sort::Number)?;
    let parts: Vec<&str> = token.text.split(['.', ',']).collect();
    let (hour, minute, end) = match parts.as_slice() {
        [hour, minute] if minute.len() == 2 => (*hour, *minute, at + 1),
        [hour] => match tokens.get(at + 1..at + 3) {
            Some([colon, minute]) if colon.text == ":" && colon.glued && minute.glued && minute.text.len() == 2 => {
                (*hour, minute.text, at + 3)
            }
            _ => (*hour, "0", at + 1),
        },
        _ => return None,
    };
    let (hour, minute): (i64, i64) = (hour.parse().ok()?, minute.parse().ok()?);
    (hour <= 24 && minute < 60).then(|| Amount::sure(hour * 60 + minute, end))
}

/// «a les 18 h», «18.30 h»: nobody writes a duration of more than ten hours with its minutes so.
fn clock(tokens: &[Token], at: usize) -> Option<Time> {
    let hour = hour_of_day(tokens, at)?;
    let has_minutes = hour.end > at + 1 || tokens[at].text.contains('.');
    let unit = tokens.get(hour.end).is_some_and(|t| t.is(&HOURS));
    let told = at > 0 && tokens[at - 1].is(&["les", "las", "at"]);
    let late = has_minutes && hour.value >= 600 && unit;
    (told || late).then(|| Time::Clock(hour.end + usize::from(unit)))
}

fn long(tokens: &[Token], at: usize) -> Option<Amount> {
    in_words(tokens, at)
        .or_else(|| with_colon(tokens, at))
        .or_else(|| in_hours(tokens, at))
        .or_else(|| in_minutes(tokens, at))
}

/// «mitja hora», «hora i mitja», «tres quarts d’hora», «half an hour».
fn in_words(tokens: &[Token], at: usize) -> Option<Amount> {
    const SAID: [(&[&str], i64); 18] = [
        (&["tres", "quarts", "d", "hora"], 45),
        (&["tres", "quarts", "de", "hora"], 45),
        (&["tres", "cuartos", "de", "hora"], 45),
        (&["un", "quart", "d", "hora"], 15),
        (&["un", "cuarto", "de", "hora"], 15),
        (&["una", "hora", "i", "mitja"], 90),
        (&["una", "hora", "y", "media"], 90),
        (&["una", "hora", "i", "quart"], 75),
        (&["hora", "i", "mitja"], 90),
        (&["hora", "y", "media"], 90),
        (&["an", "hour", "and", "a", "half"], 90),
        (&["half", "an", "hour"], 30),
        (&["half", "hour"], 30),
        (&["mitja", "hora"], 30),
        (&["media", "hora"], 30),
        (&["una", "hora"], 60),
        (&["an", "hour"], 60),
        (&["hora"], 60),
    ];
    SAID.iter().find_map(|(words, minutes)| phrase(tokens, at, words).map(|end| Amount::sure(*minutes, end)))
}

/// Where a run of words ends, if it begins here; apostrophes, hyphens and full stops between them do not matter.
pub(super) fn phrase(tokens: &[Token], at: usize, words: &[&str]) -> Option<usize> {
    let mut next = at;
    for (place, word) in words.iter().enumerate() {
        while place > 0 && tokens.get(next).is_some_and(|t| is_tie(t) && t.glued) {
            next += 1;
        }
        tokens.get(next).filter(|t| t.folded == *word)?;
        next += 1;
    }
    Some(next)
}

pub(super) fn is_tie(token: &Token) -> bool {
    token.is(&["'", "’", "´", "ʼ", "‘", "`", "-", "."])
}

/// «1:30 h», «2:15».
fn with_colon(tokens: &[Token], at: usize) -> Option<Amount> {
    let hour = hour_of_day(tokens, at).filter(|hour| hour.end == at + 3 && hour.value < 600)?;
    let unit = tokens.get(hour.end).is_some_and(|t| t.is(&HOURS));
    Some(Amount { value: hour.value, end: hour.end + usize::from(unit), doubtful: !unit })
}

/// «2h», «1,5 h», «1 h 30», «dues hores i mitja».
fn in_hours(tokens: &[Token], at: usize) -> Option<Amount> {
    let unit = tokens.get(at + 1).filter(|t| t.is(&HOURS))?;
    let (minutes, doubtful) = match tokens[at].sort {
        Sort::Number => hours_in_figures(tokens[at].text)?,
        Sort::Word => (small_number(&tokens[at].folded)? * 60, false),
        _ => return None,
    };
    let mut end = at + 2;
    if unit.text.len() == 1 && tokens.get(end).is_some_and(|t| t.text == "." && t.glued) {
        end += 1;
    }
    for (words, more) in [(&["i", "mitja"], 30), (&["y", "media"], 30), (&["i", "quart"], 15)] {
        if let Some(end) = phrase(tokens, end, words) {
            return Some(Amount { value: minutes + more, end, doubtful });
        }
    }
    match minutes_after(tokens, end) {
        Some(rest) if minutes % 60 == 0 => Some(Amount { value: minutes + rest.value, end: rest.end, doubtful }),
        _ => Some(Amount { value: minutes, end, doubtful }),
    }
}

/// The 30 of «1 h 30», «1h30m» and «1 h 30 min».
fn minutes_after(tokens: &[Token], at: usize) -> Option<Amount> {
    let token = tokens.get(at).filter(|t| t.sort == Sort::Number && t.text.len() == 2)?;
    let value: i64 = token.text.parse().ok().filter(|minutes| *minutes < 60)?;
    let next = tokens.get(at + 1);
    if next.is_some_and(|t| t.is(&MINUTES) || t.is(&["m"])) {
        return Some(Amount::sure(value, at + 2));
    }
    let is_of_another =
        |t: &Token| t.is(&NOT_MINUTES) || t.is(&PEOPLE) || t.is(&EUROS) || super::kinds::is_kind_word(&t.folded);
    (token.glued || !next.is_some_and(is_of_another)).then(|| Amount::sure(value, at + 1))
}

/// Minutes from hours in figures, and whether they may mean something else.
fn hours_in_figures(text: &str) -> Option<(i64, bool)> {
    if let Some((hours, rest)) = text.split_once([',', '.'])
        && rest.len() == 2
    {
        let (hours, rest): (i64, i64) = (short(hours)?, rest.parse().ok()?);
        return Some((of_hours(hours * 100 + rest, true), !matches!(rest, 0 | 25 | 75)));
    }
    Some((hundredths(text)? * 60 / 100, false))
}

/// «90 min», «90'».
fn in_minutes(tokens: &[Token], at: usize) -> Option<Amount> {
    let value = whole(tokens, at)?;
    let unit = tokens.get(at + 1)?;
    let prime = unit.glued && unit.is(&["'", "’", "´"]) && !tokens.get(at + 2).is_some_and(|t| t.glued);
    (unit.is(&MINUTES) || prime || (unit.glued && unit.is(&["m"]))).then(|| Amount::sure(value, at + 2))
}

/// «2 persones», «2p», «dues persones».
pub(super) fn people(tokens: &[Token], at: usize) -> Option<Amount> {
    let value = count(tokens, at)?;
    let unit = tokens.get(at + 1).filter(|t| t.is(&PEOPLE))?;
    let is_letter = unit.folded == "p";
    let dotted = tokens.get(at + 2).is_some_and(|t| t.text == "." && t.glued);
    let ends = tokens.get(at + 2).is_none_or(|t| !t.glued);
    let end = at + 2 + usize::from(is_letter && dotted);
    (value <= PEOPLE_MAX && (!is_letter || unit.glued || dotted || ends)).then(|| Amount::sure(value, end))
}

/// Cents: «120 €», «1.234,50 euros», «€120».
pub(super) fn cost(tokens: &[Token], at: usize) -> Option<Amount> {
    if tokens[at].text == "€" {
        let next = tokens.get(at + 1).filter(|t| t.sort == Sort::Number)?;
        return Some(Amount::sure(hundredths(next.text)?, at + 2));
    }
    let number = Some(&tokens[at]).filter(|t| t.sort == Sort::Number)?;
    tokens.get(at + 1).filter(|t| t.is(&EUROS))?;
    Some(Amount::sure(hundredths(number.text)?, at + 2))
}

/// A whole number right before a thing: «3 assessoraments», «dues reunions».
pub(super) fn quantity(tokens: &[Token], at: usize) -> Option<Amount> {
    let value = count(tokens, at)?;
    (1..=QUANTITY_MAX).contains(&value).then(|| Amount::sure(value, at + 1))
}

fn count(tokens: &[Token], at: usize) -> Option<i64> {
    let token = tokens.get(at)?;
    if token.is_word() { small_number(&token.folded) } else { whole(tokens, at) }
}

fn whole(tokens: &[Token], at: usize) -> Option<i64> {
    let token = tokens.get(at).filter(|t| t.sort == Sort::Number)?;
    hundredths(token.text).filter(|value| value % 100 == 0).map(|value| value / 100)
}

/// «1.234,50», «1,234.50», «1,5» and «1.200» in hundredths; nothing when it is no number that people write.
pub(super) fn hundredths(text: &str) -> Option<i64> {
    let groups: Vec<&str> = text.split(['.', ',']).collect();
    let thousands =
        |groups: &[&str]| groups.len() == 1 || (groups[0].len() <= 3 && groups[1..].iter().all(|g| g.len() == 3));
    let (last, before) = groups.split_last()?;
    let whole_number = |groups: &[&str]| short(&groups.concat()).map(|n| n * 100);
    match (before, last.len()) {
        ([], _) => whole_number(&groups),
        (_, 3) if thousands(&groups) => whole_number(&groups),
        (_, 1 | 2) if thousands(before) => {
            let tenths: i64 = last.parse().ok()?;
            Some(whole_number(before)? + if last.len() == 1 { tenths * 10 } else { tenths })
        }
        _ => None,
    }
}

/// A number of at most nine figures: more is no count of anything here.
fn short(digits: &str) -> Option<i64> {
    (digits.len() <= 9).then(|| digits.parse().ok())?
}

pub(super) fn small_number(word: &str) -> Option<i64> {
    const WORDS: [&[&str]; 12] = [
        &["un", "una", "uno", "one"],
        &["dos", "dues", "two"],
        &["tres", "three"],
        &["quatre", "cuatro", "four"],
        &["cinc", "cinco", "five"],
        &["sis", "seis", "six"],
        &["set", "siete", "seven"],
        &["vuit", "ocho", "eight"],
        &["nou", "nueve", "nine"],
        &["deu", "diez", "ten"],
        &["onze", "once", "eleven"],
        &["dotze", "doce", "twelve"],
    ];
    let at = WORDS.iter().position(|words| words.contains(&word))?;
    i64::try_from(at + 1).ok()
}
