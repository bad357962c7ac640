//! Reading a quick line: «12/5 assessorament Vic 2h CCPR» as a person types it, in any order, in Catalan, Spanish or
//! English, with or without accents, capitals and articles.
//!
//! Promises: pure. Every word is either understood, and then stands in one field, or comes back in `not_understood`
//! as it was typed; what was assumed comes back in `guesses`. Amounts are taken out first, so that «12.30 h» is not
//! read as a date, then the date, the kind, the names, and last what it is about.

use jiff::civil::Date;
use platform::words::dates::{DayProblem, Span};
use viewer::{BodyId, OrganisationId};

use super::amounts::{self, Amount, Time};
use super::kinds::{self, Noun};
use super::lexicon::Lexicon;
use super::names::candidates;
use super::pieces;
use super::settle;
use super::tokens::{Token, tokens};
use super::topics::Topic;
use super::when;
use crate::kind::{EventRole, Format, Kind};
use crate::purpose::PurposeId;

/// A line longer than this, in characters, is a text: its end is given back unread.
pub const LINE_MAX: usize = 500;

/// What was understood of a line.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Read {
    pub kind: Option<Kind>,
    pub when: Option<Span>,
    /// A date with something wrong in it, as typed.
    pub wrong_date: Option<(String, DayProblem)>,
    pub minutes: Option<i64>,
    pub people: Option<i64>,
    pub quantity: Option<i64>,
    pub cost_cents: Option<i64>,
    pub format: Option<Format>,
    /// The network's part in an event: «organitzem», «convidats».
    pub role: Option<EventRole>,
    pub councils: Vec<OrganisationId>,
    pub bodies: Vec<BodyId>,
    pub topics: Vec<Topic>,
    pub place: Option<Place>,
    /// Purposes that the topics are mentioned in: to be offered, never ticked.
    pub hints: Vec<PurposeId>,
    pub title: String,
    pub not_understood: Vec<String>,
    pub unknown: Vec<Unknown>,
    pub guesses: Vec<Guess>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    pub name: String,
    pub ine: Option<String>,
}

/// What seems to be a council and is none of the network's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unknown {
    pub typed: String,
    /// The place of the council that is meant most likely.
    pub nearest: Option<String>,
    /// The line with the nearest name in it.
    pub corrected: Option<String>,
}

/// What was assumed, to be said beside the form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Guess {
    /// No date was typed.
    Today(Date),
    /// A month or a year by itself, or a day without year that is not of this one.
    When(Span),
    /// A duration that could have meant something else.
    Minutes { typed: String, minutes: i64 },
    /// Only a body was named: it met.
    Meeting,
    /// An assembly is ordinary unless said.
    Ordinary,
    /// A word that is nearly one for this kind.
    Kind { typed: String, kind: Kind },
    /// A name that was cut short.
    Council { typed: String, name: String },
    /// The name of a theme, taken for the group that works on it.
    Group(String),
    /// A municipality whose council is not in the network's directory.
    NotInNetwork(String),
    /// Where it was, by words that are no municipality.
    Place(String),
}

/// Reads a line. An empty line gives an empty answer, without a date.
pub fn read(line: &str, lexicon: &Lexicon, today: Date) -> Read {
    let (head, tail) = cut(line.trim());
    let mut reader = Reader::new(head, lexicon, today);
    if !reader.tokens.is_empty() {
        reader.amounts();
        when::date(&mut reader);
        reader.groups();
        reader.kind();
        reader.format_and_role();
        settle::names(&mut reader);
        reader.bodies();
        reader.topics();
        settle::typed_place(&mut reader);
        pieces::gather(&mut reader);
    }
    let mut read = reader.read;
    read.not_understood.extend((!tail.is_empty()).then(|| tail.to_owned()));
    read
}

/// The line up to its limit, ended between words where there is a space, and the rest.
fn cut(line: &str) -> (&str, &str) {
    let Some((limit, _)) = line.char_indices().nth(LINE_MAX) else { return (line, "") };
    let end = line[..limit].rfind(char::is_whitespace).filter(|end| *end > 0).unwrap_or(limit);
    (&line[..end], line[end..].trim())
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum State {
    Free,
    Used,
    /// Understood, and may still stand in the title beside words that were not: «Energia comunitària».
    Topic,
    /// Not understood, and not to be read as anything else: an hour of the day.
    Odd,
}

/// A line on its way to being understood.
pub(super) struct Reader<'a> {
    pub line: &'a str,
    pub tokens: Vec<Token<'a>>,
    pub states: Vec<State>,
    pub lexicon: &'a Lexicon,
    pub today: Date,
    pub read: Read,
    pub noun: Option<Noun>,
    /// Places in the lexicon.
    pub councils: Vec<usize>,
    pub bodies: Vec<usize>,
    pub subjects: Vec<usize>,
}

impl<'a> Reader<'a> {
    fn new(line: &'a str, lexicon: &'a Lexicon, today: Date) -> Self {
        let tokens = tokens(line);
        let states = vec![State::Free; tokens.len()];
        let (councils, bodies, subjects) = (Vec::new(), Vec::new(), Vec::new());
        Self { line, tokens, states, lexicon, today, read: Read::default(), noun: None, councils, bodies, subjects }
    }

    pub fn is_free(&self, at: usize) -> bool {
        self.states.get(at) == Some(&State::Free)
    }

    pub fn take(&mut self, start: usize, end: usize, state: State) {
        self.states[start..end].fill(state);
    }

    /// As typed, from one token to before another.
    pub fn typed(&self, start: usize, end: usize) -> &'a str {
        &self.line[self.tokens[start].start..self.tokens[end - 1].end]
    }

    fn amounts(&mut self) {
        for at in 0..self.tokens.len() {
            if !self.is_free(at) || (self.tokens[at].glued && self.tokens[at - 1].is_word()) {
                continue;
            }
            if self.read.cost_cents.is_none()
                && let Some(cost) = amounts::cost(&self.tokens, at)
            {
                self.read.cost_cents = Some(cost.value);
                self.take(at, cost.end, State::Used);
                self.take_label(at, &["cost", "preu", "coste", "import", "importe"]);
            } else if self.read.people.is_none()
                && let Some(people) = amounts::people(&self.tokens, at)
            {
                self.read.people = Some(people.value);
                self.take(at, people.end, State::Used);
            } else if let Some(time) = amounts::time(&self.tokens, at) {
                self.time(at, time);
            }
        }
    }

    fn time(&mut self, at: usize, time: Time) {
        match time {
            Time::Long(Amount { value, end, doubtful }) if self.read.minutes.is_none() => {
                self.read.minutes = Some(value);
                if doubtful {
                    let typed = self.typed(at, end).to_owned();
                    self.read.guesses.push(Guess::Minutes { typed, minutes: value });
                }
                self.take(at, end, State::Used);
                self.take_label(at, &["durada", "duracion", "duration"]);
            }
            Time::Long(Amount { end, .. }) | Time::Clock(end) => self.take(at, end, State::Odd),
        }
    }

    /// The word before an amount that only says what it is: «cost 120 €», «durada: 2 h».
    fn take_label(&mut self, at: usize, labels: &[&str]) {
        let colon = usize::from(at > 0 && self.tokens[at - 1].text == ":");
        if let Some(label) = at.checked_sub(1 + colon).filter(|label| self.tokens[*label].is(labels)) {
            self.take(label, at, State::Used);
        }
    }

    /// «GT CCPR», «grup de treball d’habitatge», «grup de formació».
    fn groups(&mut self) {
        const OF_WORK: [&[&str]; 4] = [&["de", "treball"], &["de", "trabajo"], &["treball"], &["on"]];
        for at in 0..self.tokens.len() {
            if !self.is_free(at) || !self.tokens[at].is(&["gt", "grup", "grupo", "group"]) {
                continue;
            }
            let mut name =
                OF_WORK.iter().find_map(|words| amounts::phrase(&self.tokens, at + 1, words)).unwrap_or(at + 1);
            while self.tokens.get(name).is_some_and(Token::is_joint) {
                name += 1;
            }
            let lexicon = self.lexicon;
            let found = candidates(&self.tokens, name, |at| self.is_free(at)).into_iter().find_map(|candidate| {
                let on_subject = || lexicon.subject(&candidate.key).and_then(|subject| lexicon.group_on(subject));
                lexicon.group_named(&candidate.key).or_else(on_subject).map(|body| (body, candidate.end))
            });
            if let Some((body, end)) = found {
                self.take(at, end, State::Used);
                self.add_body(body);
            }
        }
    }

    fn kind(&mut self) {
        let found = kinds::find(&self.tokens, |at| self.is_free(at)).or_else(|| {
            let near = kinds::nearest(&self.tokens, |at| self.is_free(at))?;
            let typed = self.typed(near.start, near.end).to_owned();
            self.read.guesses.push(Guess::Kind { typed, kind: near.kind });
            Some(near)
        });
        let Some(found) = found else { return };
        self.read.kind = Some(found.kind);
        self.noun = Some(found.noun);
        let word = self.tokens[found.start].folded.clone();
        if found.kind == Kind::OrdinaryAssembly && !self.typed(found.start, found.end).contains("rdin") {
            self.read.guesses.push(Guess::Ordinary);
        }
        if word.starts_with("videotruca") || word.starts_with("videollama") {
            self.read.format = Some(Format::Online);
        }
        self.take(found.start, found.end, State::Used);
        let before = found.start.checked_sub(1).filter(|at| self.is_free(*at));
        if let Some((at, quantity)) = before.and_then(|at| Some((at, amounts::quantity(&self.tokens, at)?))) {
            self.read.quantity = Some(quantity.value);
            self.take(at, found.start, State::Used);
        }
        if found.kind.is_assembly()
            && let Some(assembly) = self.lexicon.first_body_of(bodies::BodyKind::Assembly)
        {
            self.add_body(assembly);
        }
    }

    fn format_and_role(&mut self) {
        let is_event = self.read.kind.is_some_and(Kind::is_event);
        for at in 0..self.tokens.len() {
            if !self.is_free(at) {
                continue;
            }
            if let Some((format, end)) = kinds::format_at(&self.tokens, at) {
                self.read.format = self.read.format.or(Some(format));
                self.take(at, end, State::Used);
            } else if is_event && let Some((role, end)) = kinds::role_at(&self.tokens, at) {
                self.read.role = self.read.role.or(Some(role));
                self.take(at, end, State::Used);
            }
        }
    }

    fn bodies(&mut self) {
        let met =
            matches!(self.read.kind, None | Some(Kind::Meeting | Kind::PreparatoryMeeting | Kind::TechnicalSession));
        let may_be_loose = met && self.councils.is_empty();
        for at in 0..self.tokens.len() {
            if !self.is_free(at) || self.tokens[at].is_joint() {
                continue;
            }
            // As typed too: «ST» is the secretariat, although «st» is written out as «sant» in names.
            let longer = || candidates(&self.tokens, at, |at| self.is_free(at)).into_iter().map(|c| (c.key, c.end));
            let found = longer()
                .chain([(self.tokens[at].folded.clone(), at + 1)])
                .find_map(|(key, end)| self.lexicon.body(&key).map(|word| (word, end)))
                .filter(|(word, _)| may_be_loose || !word.only_in_meetings);
            let about = at > 0 && self.tokens[at - 1].is(&["sobre", "on", "about"]);
            if let Some((word, end)) = found.filter(|(word, _)| !(word.only_in_meetings && about)) {
                self.take(at, end, State::Used);
                self.add_body(word.body);
            }
        }
    }

    fn topics(&mut self) {
        for at in 0..self.tokens.len() {
            if !self.is_free(at) || self.tokens[at].is_joint() {
                continue;
            }
            let found = candidates(&self.tokens, at, |at| self.is_free(at))
                .into_iter()
                .find_map(|c| self.lexicon.subject(&c.key).map(|subject| (subject, c.end)));
            let Some((subject, end)) = found else { continue };
            self.take(at, end, State::Topic);
            let about = at > 0 && self.tokens[at - 1].is(&["sobre", "on", "about"]);
            let met =
                self.read.kind == Some(Kind::Meeting) && self.councils.is_empty() && self.bodies.is_empty() && !about;
            if met && let Some(group) = self.lexicon.group_on(subject) {
                self.take(at, end, State::Used);
                self.add_body(group);
                self.read.guesses.push(Guess::Group(self.lexicon.bodies[group].name.clone()));
            }
            if !self.subjects.contains(&subject) {
                self.subjects.push(subject);
            }
        }
        if self.read.kind.is_none() && self.councils.is_empty() && !self.bodies.is_empty() {
            self.read.kind = Some(Kind::Meeting);
            self.noun = kinds::noun_of(Kind::Meeting);
            self.read.guesses.push(Guess::Meeting);
        }
    }

    /// A working group brings its subject with it.
    fn add_body(&mut self, body: usize) {
        if self.bodies.contains(&body) {
            return;
        }
        self.bodies.push(body);
        let own = (0..self.lexicon.subjects.len()).find(|subject| self.lexicon.group_on(*subject) == Some(body));
        if let Some(subject) = own.filter(|subject| !self.subjects.contains(subject)) {
            self.subjects.push(subject);
        }
    }
}
