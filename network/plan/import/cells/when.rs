//! When an action is to be done, as people write it: « 1T », « març », « març o abril », « juliol com a molt tard »,
//! « 12/5 », « tot l’any », « cada mes ». A time without its year is of the plan's, when the plan has one year alone.
//!
//! Promises: an empty cell says nothing; what is not understood, runs backwards, lies outside the plan or overlaps is
//! a problem and no window.

use jiff::civil::Date;
use platform::words::Language;
use platform::words::dates::{self, DayProblem, Precision, Span};
use platform::words::fold::fold;

use super::list::pieces;
use crate::action::{Frequency, Window, WindowKind};

/// The time of a plan.
#[derive(Debug, Clone, Copy)]
pub struct Period {
    pub first: Date,
    pub last: Date,
}

#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct When {
    pub windows: Vec<Window>,
    pub frequency: Option<Frequency>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WhenProblem {
    NotUnderstood(String),
    NoSuchDay(String),
    Reversed(String),
    /// Of a plan of several years, without saying which.
    WhichYear(String),
    Outside(String),
    Overlapping,
    /// One or the other of two times that do not follow each other.
    Apart(String),
}

impl WhenProblem {
    pub fn say(&self, plan: Period, language: Language) -> platform::Say {
        let (key, typed) = match self {
            Self::NotUnderstood(typed) => ("plan-import-slip-when", typed.as_str()),
            Self::NoSuchDay(typed) => ("plan-import-slip-no-such-day", typed.as_str()),
            Self::Reversed(typed) => ("plan-import-slip-reversed", typed.as_str()),
            Self::WhichYear(typed) => ("plan-import-slip-which-year", typed.as_str()),
            Self::Outside(typed) => ("plan-import-slip-outside", typed.as_str()),
            Self::Overlapping => ("plan-import-slip-overlapping", ""),
            Self::Apart(typed) => ("plan-import-slip-apart", typed.as_str()),
        };
        let day = |day| dates::day_short(language, day);
        platform::Say::new(key).with("typed", typed).with("first", day(plan.first)).with("last", day(plan.last))
    }
}

const ALL_YEAR: [&str; 11] = [
    "tot l'any",
    "durant tot l'any",
    "al llarg de l'any",
    "continu",
    "continua",
    "todo el ano",
    "durante todo el ano",
    "continuo",
    "all year",
    "all year round",
    "anual",
];
const FREQUENCIES: [(Frequency, &[&str]); 3] = [
    (Frequency::Monthly, &["cada mes", "mensual", "mensualment", "mensualmente", "every month", "monthly"]),
    (
        Frequency::Quarterly,
        &["cada trimestre", "trimestral", "trimestralment", "trimestralmente", "every quarter", "quarterly"],
    ),
    (Frequency::Yearly, &["cada any", "anualment", "cada ano", "anualmente", "every year", "yearly"]),
];
const AT_THE_LATEST: [&str; 12] = [
    "com a molt tard",
    "com a maxim",
    "a tot estirar",
    "como muy tarde",
    "como maximo",
    "a mas tardar",
    "at the latest",
    "no mes tard de",
    "abans d'acabar",
    "abans del final de",
    "antes de acabar",
    "by the end of",
];
const UNTIL: [&str; 8] = ["fins al", "fins a", "fins", "hasta el", "hasta", "until", "till", "by"];
const BETWEENS: [(&str, &str); 8] = [
    ("entre ", " i "),
    ("entre ", " y "),
    ("between ", " and "),
    ("from ", " to "),
    ("de ", " a "),
    ("d'", " a "),
    ("del ", " al "),
    ("desde ", " hasta "),
];
const MONTHS: [&str; 12] = [
    "gener", "febrer", "marc", "abril", "maig", "juny", "juliol", "agost", "setembre", "octubre", "novembre",
    "desembre",
];
const SHORT_MONTHS: [&[&str]; 12] = [
    &["gen", "ene", "jan"],
    &["febr", "feb"],
    &["mar"],
    &["abr", "apr"],
    &["may"],
    &["jun"],
    &["jul"],
    &["ag", "ago", "aug"],
    &["set", "sep", "sept"],
    &["oct"],
    &["nov"],
    &["des", "dic", "dec"],
];
const EITHERS: [&str; 4] = [" o ", " or ", " u ", "/"];
const TOS: [&str; 4] = [" – ", "–", " - ", "-"];
const ANDS: [&str; 6] = [" i ", " y ", " and ", ", ", " + ", ","];

pub fn read(cell: &str, plan: Period) -> Result<When, WhenProblem> {
    let mut when = When::default();
    for typed in pieces(cell) {
        let folded = fold(typed);
        let folded = folded.trim_matches(['.', ' ']);
        if let Some((frequency, _)) = FREQUENCIES.iter().find(|(_, names)| names.contains(&folded)) {
            when.frequency = Some(*frequency);
            when.windows.push(Window::all_year(plan.first, plan.last));
            continue;
        }
        when.windows.extend(windows(typed, folded, plan)?);
    }
    checked(when, cell, plan)
}

/// Windows in order, within the plan, none over another.
pub fn checked(mut when: When, typed: &str, plan: Period) -> Result<When, WhenProblem> {
    when.windows.sort_by_key(|w| (w.first, w.last));
    if when.windows.iter().any(|w| w.first < plan.first || w.last > plan.last) {
        return Err(WhenProblem::Outside(typed.trim().to_owned()));
    }
    if when.windows.windows(2).any(|pair| pair[1].first <= pair[0].last) {
        return Err(WhenProblem::Overlapping);
    }
    Ok(when)
}

/// A first and a last time in two cells.
pub fn between_cells(from: &str, to: &str, plan: Period) -> Result<Option<Window>, WhenProblem> {
    let read = |typed: &str| {
        let typed = typed.trim();
        if typed.is_empty() { Ok(None) } else { span(typed, &fold(typed), plan).map(Some) }
    };
    Ok(match (read(from)?, read(to)?) {
        (None, None) => None,
        (Some(first), Some(last)) => Some(range(first, last, plan, &format!("{} – {}", from.trim(), to.trim()))?),
        (Some(first), None) => Some(range(first, Span::day(plan.last), plan, from)?),
        (None, Some(last)) => Some(Window::until(plan.first, last.last())),
    })
}

fn windows(typed: &str, folded: &str, plan: Period) -> Result<Vec<Window>, WhenProblem> {
    if ALL_YEAR.contains(&folded) {
        return Ok(vec![Window::all_year(plan.first, plan.last)]);
    }
    if let Some(limit) = limit_of(folded) {
        return Ok(vec![Window::until(plan.first, span(typed, limit, plan)?.last())]);
    }
    if let Ok(one) = span(typed, folded, plan) {
        return Ok(vec![window(one, plan)]);
    }
    for (before, between) in BETWEENS {
        if let Some((first, last)) = folded.strip_prefix(before).and_then(|rest| rest.split_once(between)) {
            return pair(typed, first, last, plan).map(|w| vec![w]);
        }
    }
    if let Some(all) = several(typed, folded, plan) {
        return all;
    }
    for between in EITHERS {
        if let Some((first, last)) = folded.split_once(between)
            && let (Ok(first), Ok(last)) = (lent(typed, first, last, plan), span(typed, last, plan))
        {
            return either(first, last, plan, typed).map(|w| vec![w]);
        }
    }
    for between in TOS {
        if let Some(Ok(window)) = folded.split_once(between).map(|(first, last)| pair(typed, first, last, plan)) {
            return Ok(vec![window]);
        }
    }
    span(typed, folded, plan).map(|_| Vec::new())
}

/// « març o abril » is one time of two months; « gener o desembre » leaves all between out.
fn either(one: Span, other: Span, plan: Period, typed: &str) -> Result<Window, WhenProblem> {
    let (first, last) = if one <= other { (one, other) } else { (other, one) };
    let is_next = first.last().tomorrow().is_ok_and(|next| next == last.first());
    if is_next { range(first, last, plan, typed) } else { Err(WhenProblem::Apart(typed.trim().to_owned())) }
}

/// « juliol » of « juliol com a molt tard » and of « fins al juliol ».
fn limit_of(folded: &str) -> Option<&str> {
    for words in AT_THE_LATEST {
        if let Some(rest) = folded.strip_suffix(words).or_else(|| folded.strip_prefix(words)) {
            return Some(rest.trim_matches([' ', ',', ':']));
        }
    }
    UNTIL.iter().find_map(|word| folded.strip_prefix(word)?.strip_prefix(' ')).map(str::trim)
}

/// « 1T i 2T », « març i octubre », « primer i segon trimestre »: each for itself.
fn several(typed: &str, folded: &str, plan: Period) -> Option<Result<Vec<Window>, WhenProblem>> {
    let parts: Vec<&str> =
        ANDS.iter().fold(vec![folded], |parts, between| parts.into_iter().flat_map(|p| p.split(between)).collect());
    let (last, before) = parts.split_last().filter(|(_, before)| !before.is_empty())?;
    let before = before.iter().map(|part| lent(typed, part, last, plan));
    let all: Result<Vec<Window>, WhenProblem> =
        before.chain([span(typed, last, plan)]).map(|found| found.map(|span| window(span, plan))).collect();
    Some(all).filter(|all| !matches!(all, Err(WhenProblem::NotUnderstood(_))))
}

/// A time whose noun, month or year stands with the last one: « primer » of « primer i segon trimestre », « 3 » of
/// « 3 i 10 de març ».
fn lent(typed: &str, part: &str, last: &str, plan: Period) -> Result<Span, WhenProblem> {
    let alone = span(typed, part, plan);
    if alone.is_ok() {
        return alone;
    }
    let ends = last.match_indices(' ').map(|(at, _)| &last[at..]);
    let with_last = ends.map(|end| span(typed, &format!("{part}{end}"), plan));
    let is_time = |found: &Result<Span, WhenProblem>| matches!(found, Ok(_) | Err(WhenProblem::WhichYear(_)));
    with_last.filter(is_time).min_by_key(Result::is_err).unwrap_or(alone)
}

fn pair(typed: &str, first: &str, last: &str, plan: Period) -> Result<Window, WhenProblem> {
    range(lent(typed, first, last, plan)?, span(typed, last, plan)?, plan, typed)
}

/// From the beginning of one time to the end of another.
fn range(first: Span, last: Span, plan: Period, typed: &str) -> Result<Window, WhenProblem> {
    let (first, last) = (first.first(), last.last());
    if last < first {
        return Err(WhenProblem::Reversed(typed.trim().to_owned()));
    }
    let whole = Span::around(first, Precision::Month);
    Ok(if (first, last) == (plan.first, plan.last) {
        Window::all_year(first, last)
    } else if first == last {
        Window::day(first)
    } else if (whole.first(), whole.last()) == (first, last) {
        Window { kind: WindowKind::Month, first, last }
    } else {
        Window { kind: WindowKind::Between, first, last }
    })
}

fn window(span: Span, plan: Period) -> Window {
    let (first, last) = (span.first(), span.last());
    match span.precision() {
        Precision::Day => Window::day(first),
        Precision::Month => Window { kind: WindowKind::Month, first, last },
        Precision::Quarter => Window { kind: WindowKind::Quarter, first, last },
        Precision::Year if (first, last) == (plan.first, plan.last) => Window::all_year(first, last),
        Precision::Half | Precision::Year => Window { kind: WindowKind::Between, first, last },
    }
}

/// One time, with the plan's year where it has none.
fn span(typed: &str, folded: &str, plan: Period) -> Result<Span, WhenProblem> {
    let whole = whole_months(folded);
    let found = dates::parse_span(&whole, plan.last).map_err(|problem| match problem {
        DayProblem::Impossible { .. } | DayProblem::NoSuchMonth(_) => WhenProblem::NoSuchDay(typed.to_owned()),
        _ => WhenProblem::NotUnderstood(typed.to_owned()),
    })?;
    let is_of_one_year = plan.first.year() == plan.last.year();
    if is_of_one_year || dates::names_year(&whole, plan.last) {
        Ok(found)
    } else {
        Err(WhenProblem::WhichYear(typed.to_owned()))
    }
}

/// « gen. » and « set. », as calendars print the months, are months here, where nothing but a time can stand.
fn whole_months(folded: &str) -> String {
    let whole = |token: &str| {
        let bare = token.trim_end_matches('.');
        let at = SHORT_MONTHS.iter().position(|names| names.contains(&bare));
        at.map_or_else(|| token.to_owned(), |at| MONTHS[at].to_owned())
    };
    folded.split_whitespace().map(whole).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    const PLAN: Period = Period { first: date(2026, 1, 1), last: date(2026, 12, 31) };

    fn kinds(cell: &str) -> Vec<(WindowKind, Date, Date)> {
        let when = read(cell, PLAN).unwrap_or_else(|problem| panic!("{cell}: {problem:?}"));
        when.windows.iter().map(|w| (w.kind, w.first, w.last)).collect()
    }

    #[test]
    fn times_are_read_as_people_write_them() {
        use WindowKind::{AllYear, Between, Day, Month, Quarter, Until};
        let day = |month, day| date(2026, month, day);
        for (cell, windows) in [
            ("", vec![]),
            ("1T", vec![(Quarter, day(1, 1), day(3, 31))]),
            ("segon trimestre", vec![(Quarter, day(4, 1), day(6, 30))]),
            ("1T; 3T", vec![(Quarter, day(1, 1), day(3, 31)), (Quarter, day(7, 1), day(9, 30))]),
            ("1T i 2T", vec![(Quarter, day(1, 1), day(3, 31)), (Quarter, day(4, 1), day(6, 30))]),
            ("març", vec![(Month, day(3, 1), day(3, 31))]),
            ("març o abril", vec![(Between, day(3, 1), day(4, 30))]),
            ("gen.", vec![(Month, day(1, 1), day(1, 31))]),
            ("set. 2026", vec![(Month, day(9, 1), day(9, 30))]),
            ("des", vec![(Month, day(12, 1), day(12, 31))]),
            ("febr. o mar.", vec![(Between, day(2, 1), day(3, 31))]),
            ("ene.-mar.", vec![(Between, day(1, 1), day(3, 31))]),
            ("de jul. a oct.", vec![(Between, day(7, 1), day(10, 31))]),
            ("marzo o abril", vec![(Between, day(3, 1), day(4, 30))]),
            ("abril o març", vec![(Between, day(3, 1), day(4, 30))]),
            ("1T/2T", vec![(Between, day(1, 1), day(6, 30))]),
            ("primer o segon trimestre", vec![(Between, day(1, 1), day(6, 30))]),
            ("primer i segon trimestre", vec![(Quarter, day(1, 1), day(3, 31)), (Quarter, day(4, 1), day(6, 30))]),
            (
                "el primer i el segon trimestre",
                vec![(Quarter, day(1, 1), day(3, 31)), (Quarter, day(4, 1), day(6, 30))],
            ),
            ("1r i 2n trimestre", vec![(Quarter, day(1, 1), day(3, 31)), (Quarter, day(4, 1), day(6, 30))]),
            ("3r i 4t trimestre", vec![(Quarter, day(7, 1), day(9, 30)), (Quarter, day(10, 1), day(12, 31))]),
            ("4t trimestre", vec![(Quarter, day(10, 1), day(12, 31))]),
            ("3 i 10 de març", vec![(Day, day(3, 3), day(3, 3)), (Day, day(3, 10), day(3, 10))]),
            (
                "3, 10 i 17 de març",
                vec![(Day, day(3, 3), day(3, 3)), (Day, day(3, 10), day(3, 10)), (Day, day(3, 17), day(3, 17))],
            ),
            ("del 3 al 10 de març", vec![(Between, day(3, 3), day(3, 10))]),
            ("entre el primer i el tercer trimestre", vec![(Between, day(1, 1), day(9, 30))]),
            ("gener i desembre", vec![(Month, day(1, 1), day(1, 31)), (Month, day(12, 1), day(12, 31))]),
            ("2026-03", vec![(Month, day(3, 1), day(3, 31))]),
            ("2026-T2", vec![(Quarter, day(4, 1), day(6, 30))]),
            ("entre març i juny", vec![(Between, day(3, 1), day(6, 30))]),
            ("de març a maig", vec![(Between, day(3, 1), day(5, 31))]),
            ("juliol com a molt tard", vec![(Until, day(1, 1), day(7, 31))]),
            ("com a molt tard el juliol", vec![(Until, day(1, 1), day(7, 31))]),
            ("July at the latest", vec![(Until, day(1, 1), day(7, 31))]),
            ("fins al 15/5", vec![(Until, day(1, 1), day(5, 15))]),
            ("2026-05-12", vec![(Day, day(5, 12), day(5, 12))]),
            ("12 de maig", vec![(Day, day(5, 12), day(5, 12))]),
            ("tot l’any", vec![(AllYear, day(1, 1), day(12, 31))]),
            ("2026", vec![(AllYear, day(1, 1), day(12, 31))]),
            ("Cada mes", vec![(AllYear, day(1, 1), day(12, 31))]),
        ] {
            assert_eq!(kinds(cell), windows, "{cell}");
        }
        assert_eq!(read("cada trimestre", PLAN).unwrap().frequency, Some(Frequency::Quarterly));
    }

    #[test]
    fn what_cannot_be_is_a_problem() {
        let wrong = |cell: &str| read(cell, PLAN).expect_err(cell);
        for vague in ["aviat", "finals de maig", "tardor"] {
            assert!(matches!(wrong(vague), WhenProblem::NotUnderstood(_)), "{vague}");
        }
        assert!(matches!(wrong("31/2/2026"), WhenProblem::NoSuchDay(_)));
        assert!(matches!(wrong("de juny a març"), WhenProblem::Reversed(_)));
        assert!(matches!(wrong("1T 2027"), WhenProblem::Outside(_)));
        assert!(matches!(wrong("1T; març"), WhenProblem::Overlapping));
        for apart in ["gener o desembre", "febr. o abr.", "1T/3T", "març o maig", "juny o març"] {
            assert!(matches!(wrong(apart), WhenProblem::Apart(_)), "{apart}");
        }
        let long = Period { first: date(2025, 1, 1), last: date(2026, 12, 31) };
        for unsaid in ["març", "26 de març", "26/3", "25/3", "26 i 27 de març", "29/2"] {
            assert!(matches!(read(unsaid, long), Err(WhenProblem::WhichYear(_))), "{unsaid}");
        }
        for (said, first) in [
            ("26 de març de 2026", date(2026, 3, 26)),
            ("26/3/26", date(2026, 3, 26)),
            ("2026-03", date(2026, 3, 1)),
            ("març i abril de 2026", date(2026, 3, 1)),
        ] {
            assert_eq!(read(said, long).unwrap().windows[0].first, first, "{said}");
        }
        assert_eq!(read("març de 2025", long).unwrap().windows[0].first, date(2025, 3, 1));
        assert!(matches!(between_cells("1/6/2026", "1/3/2026", PLAN), Err(WhenProblem::Reversed(_))));
        assert_eq!(between_cells("1/3/2026", "31/3/2026", PLAN).unwrap().map(|w| w.kind), Some(WindowKind::Month));
    }
}
