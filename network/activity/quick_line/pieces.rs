//! What is left of a line: the pieces that were not understood, as typed; among them what seems to be an unknown
//! council; and the title that all of it proposes.

use super::lexicon::Lexicon;
use super::parse::{Reader, State, Unknown};
use super::places::{marked, nearest, skip_joints};
use super::settle::is_for_councils;
use super::title::{Owner, Parts};
use super::tokens::{Sort, Token};
use crate::kind::Kind;

/// The most purposes that are offered for one line.
const MOST_HINTS: usize = 5;

/// Tokens that stand together, from one to before another.
#[derive(Clone, Copy)]
struct Run {
    start: usize,
    end: usize,
}

pub(super) fn gather(reader: &mut Reader) {
    let runs = runs(reader, |state| matches!(state, State::Free | State::Odd));
    let unknown: Vec<(Run, Unknown)> = runs.iter().flat_map(|run| unknown_councils(reader, *run)).collect();
    let subject = subject(reader, &unknown.iter().map(|(run, _)| *run).collect::<Vec<_>>());
    let pieces = runs.iter().flat_map(|run| split(reader, *run, &unknown));
    reader.read.not_understood = pieces.map(|run| reader.typed(run.start, run.end).to_owned()).collect();
    reader.read.unknown = unknown.into_iter().map(|(_, unknown)| unknown).collect();
    reader.read.title = title(reader, subject);
    let lexicon = reader.lexicon;
    reader.read.councils = reader.councils.iter().map(|at| lexicon.councils[*at].id.clone()).collect();
    reader.read.bodies = reader.bodies.iter().map(|at| lexicon.bodies[*at].id.clone()).collect();
    reader.read.topics = reader.subjects.iter().map(|at| lexicon.subjects[*at].topic.clone()).collect();
    reader.read.hints = hints(reader);
}

/// Neighbouring tokens in one of some states. Joints and punctuation at their ends say nothing and are left out.
fn runs(reader: &Reader, wanted: impl Fn(State) -> bool) -> Vec<Run> {
    let mut found = Vec::new();
    let mut start = None;
    for at in 0..=reader.tokens.len() {
        let inside = reader.states.get(at).is_some_and(|state| wanted(*state));
        match (start, inside) {
            (None, true) => start = Some(at),
            (Some(from), false) => {
                found.extend(trimmed(reader, from, at));
                start = None;
            }
            _ => {}
        }
    }
    found
}

fn trimmed(reader: &Reader, mut start: usize, mut end: usize) -> Option<Run> {
    // A line of words only comes back whole.
    if end > 1 && is_whole_line(reader, Run { start, end }) {
        return Some(Run { start, end });
    }
    let says_nothing = |at: usize| reader.tokens[at].is_joint() && reader.states[at] != State::Odd;
    while start < end && says_nothing(start) {
        start += 1;
    }
    while start < end && says_nothing(end - 1) {
        end -= 1;
    }
    (start < end).then_some(Run { start, end })
}

/// An unknown council is a piece of its own.
fn split(reader: &Reader, run: Run, unknown: &[(Run, Unknown)]) -> Vec<Run> {
    let mut pieces = Vec::new();
    let mut start = run.start;
    for (council, _) in unknown.iter().filter(|(council, _)| run.start <= council.start && council.end <= run.end) {
        pieces.extend(trimmed(reader, start, council.start));
        pieces.push(*council);
        start = council.end;
    }
    if start == run.start { vec![run] } else { pieces.into_iter().chain(trimmed(reader, start, run.end)).collect() }
}

fn is_whole_line(reader: &Reader, run: Run) -> bool {
    run.start == 0 && run.end == reader.tokens.len()
}

fn unknown_councils(reader: &Reader, run: Run) -> Vec<(Run, Unknown)> {
    let kind = reader.read.kind;
    if !kind.is_none_or(|kind| is_for_councils(kind) || kind == Kind::Meeting || kind == Kind::Visit) {
        return Vec::new();
    }
    let wanted = reader.councils.is_empty() && reader.read.place.is_none() && kind.is_some_and(wants_council);
    let mut found: Vec<(Run, Unknown)> = Vec::new();
    for name in names(reader, run) {
        let near = nearest(reader.lexicon, reader.typed(name.start, name.end));
        let is_marked = marked(&reader.tokens, name.start).is_some();
        if near.is_some() || is_marked || wanted {
            found.push((name, unknown(reader, name, near)));
        }
    }
    if found.is_empty() && wanted {
        found.extend(in_small_letters(reader, run));
    }
    found
}

/// Without a council these say nothing.
fn wants_council(kind: Kind) -> bool {
    matches!(kind, Kind::AdviceCase | Kind::MentoringSession | Kind::CareContact | Kind::Referral | Kind::Joining)
}

/// Words with a capital that stand together, and what follows «Ajuntament de».
fn names(reader: &Reader, run: Run) -> Vec<Run> {
    let tokens = &reader.tokens;
    let shouted = tokens.iter().filter(|t| t.is_word()).all(|t| !t.text.contains(char::is_lowercase));
    let is_name = |t: &Token| t.is_word() && t.is_capital() && !t.is_joint() && !shouted;
    let mut found = Vec::new();
    let mut at = run.start;
    while at < run.end {
        let start = at;
        let is_marked = marked(tokens, at).map(|(_, end)| skip_joints(tokens, end)).filter(|name| *name < run.end);
        if let Some(name) = is_marked {
            at = name;
        } else if !is_name(&tokens[at]) || reader.states[at] != State::Free {
            at += 1;
            continue;
        }
        let mut end = at + 1;
        let mut next = end;
        while next < run.end && (is_name(&tokens[next]) || ties_a_name(&tokens[next])) {
            next += 1;
            if is_name(&tokens[next - 1]) {
                end = next;
            }
        }
        found.push(Run { start, end });
        at = end;
    }
    found
}

fn ties_a_name(token: &Token) -> bool {
    token.is(&["de", "d", "del", "dels", "la", "les", "el", "els", "l", "'", "’", "-", "."])
}

/// «assessorament granolers»: only when a council of the network is near.
fn in_small_letters(reader: &Reader, run: Run) -> Option<(Run, Unknown)> {
    (run.start..run.end)
        .filter(|at| reader.tokens[*at].is_word() && reader.tokens[*at].text.chars().count() > 3)
        .find_map(|at| {
            let word = Run { start: at, end: at + 1 };
            let near = nearest(reader.lexicon, reader.tokens[at].text)?;
            Some((word, unknown(reader, word, Some(near))))
        })
}

fn unknown(reader: &Reader, name: Run, nearest: Option<String>) -> Unknown {
    let typed = reader.typed(name.start, name.end);
    let bare = marked(&reader.tokens, name.start).map(|(_, end)| skip_joints(&reader.tokens, end));
    let bare = bare.filter(|bare| *bare < name.end).unwrap_or(name.start);
    let (from, to) = (reader.tokens[bare].start, reader.tokens[name.end - 1].end);
    let corrected = nearest.as_ref().map(|near| format!("{}{near}{}", &reader.line[..from], &reader.line[to..]));
    Unknown { typed: typed.to_owned(), nearest, corrected }
}

/// The words that had no other place, and beside them those of a topic: «Energia comunitària» stays whole.
fn subject(reader: &mut Reader, unknown: &[Run]) -> String {
    let is_of_subject =
        |at: usize| reader.states[at] == State::Free && !unknown.iter().any(|run| (run.start..run.end).contains(&at));
    let mut said = Vec::new();
    let mut topics = Vec::new();
    let is_markup = |run: &Run| reader.tokens[run.start..run.end].iter().any(|t| t.is(&["<", ">"]));
    for run in
        runs(reader, |state| matches!(state, State::Free | State::Topic)).into_iter().filter(|run| !is_markup(run))
    {
        let Some(first) = (run.start..run.end).find(|at| counts(reader, *at, is_of_subject(*at))) else { continue };
        let last = (first..run.end).rev().find(|at| counts(reader, *at, is_of_subject(*at))).unwrap_or(first);
        let (first, last) = if is_whole_line(reader, run) { (run.start, run.end - 1) } else { (first, last) };
        let words = (first..=last).any(|at| is_of_subject(at) && !reader.tokens[at].is_joint());
        let broken = (first..=last).any(|at| reader.states[at] == State::Free && !is_of_subject(at));
        if words && !broken {
            said.push(reader.typed(first, last + 1));
            topics.extend((first..=last).filter(|at| reader.states[*at] == State::Topic));
        } else if words {
            said.extend(
                (first..=last)
                    .filter(|at| is_of_subject(*at) && !reader.tokens[*at].is_joint())
                    .map(|at| reader.tokens[at].text),
            );
        }
    }
    let said = said.join(", ");
    for at in topics {
        reader.states[at] = State::Used;
    }
    said
}

fn counts(reader: &Reader, at: usize, is_of_subject: bool) -> bool {
    let token = &reader.tokens[at];
    !token.is_joint() && token.sort != Sort::Sign && (is_of_subject || reader.states[at] == State::Topic)
}

fn title(reader: &Reader, subject: String) -> String {
    let lexicon: &Lexicon = reader.lexicon;
    let read = &reader.read;
    let council = |at: &usize| {
        let council = &lexicon.councils[*at];
        if council.kind == directory::Kind::TownCouncil {
            Owner::Place(&council.place)
        } else {
            Owner::Body(&council.name)
        }
    };
    let place = read.place.as_ref().map_or("", |place| place.name.as_str());
    // What is in the subject already is not said again; a group's own theme neither.
    let is_said = |at: usize| {
        let known = &lexicon.subjects[at];
        let group = reader.bodies.iter().any(|body| lexicon.group_on(at) == Some(*body));
        group || known.is_mentioned_in(&platform::words::fold::fold(&subject))
    };
    let assembly = read.kind.is_some_and(Kind::is_assembly);
    Parts {
        kind: read.kind,
        noun: reader.noun,
        several: read.quantity.is_some_and(|quantity| quantity > 1),
        councils: reader.councils.iter().map(council).collect(),
        bodies: reader
            .bodies
            .iter()
            .map(|at| &lexicon.bodies[*at])
            .filter(|body| !(assembly && body.kind == bodies::BodyKind::Assembly))
            .collect(),
        place,
        topics: reader
            .subjects
            .iter()
            .filter(|at| !is_said(**at))
            .map(|at| lexicon.subjects[*at].topic.label.as_str())
            .collect(),
        when: read.when,
        subject,
    }
    .title()
}

/// Purposes whose title mentions a topic; those that mention the kind of thing too come first.
fn hints(reader: &Reader) -> Vec<crate::purpose::PurposeId> {
    let lexicon = reader.lexicon;
    let stem: String =
        reader.noun.map(|noun| platform::words::fold::fold(noun.one).chars().take(6).collect()).unwrap_or_default();
    let mut found: Vec<_> = lexicon
        .aims
        .iter()
        .filter(|(_, title)| reader.subjects.iter().any(|at| lexicon.subjects[*at].is_mentioned_in(title)))
        .collect();
    found.sort_by_key(|(_, title)| stem.is_empty() || !title.contains(&stem));
    found.into_iter().take(MOST_HINTS).map(|(id, _)| id.clone()).collect()
}
