//! The bodies that a cell names: which one is meant where several share a name, and with what part in the action.

use bodies::Body;
use platform::Say;
use viewer::BodyId;

use super::super::cells::list::Piece;
use super::super::question::{LEAVE, Offered, Question, word_key};
use super::shape::Line;
use super::words::{Adding, Choices, Meant, doubt};
use super::{Drawing, lexica};
use crate::action::{Doubt, DoubtWhy, Group, Responsible, Role, Who};

impl Drawing<'_> {
    pub(super) fn responsible(
        &mut self,
        line: &Line,
        field: &'static str,
        role: Role,
        before: &[Responsible],
        doubts: &mut Vec<Doubt>,
    ) -> Vec<Responsible> {
        let column = self.way.mapping.column(field);
        let mut found = Vec::new();
        for piece in self.bodies_in(line.cell(column), role) {
            match piece {
                Piece::Known(coded) => {
                    let mut parts = coded.splitn(3, '|');
                    let role = parts.next().and_then(Role::from_word).unwrap_or(role);
                    let is_sample = parts.next() == Some("1");
                    if is_sample {
                        self.sampled_rows += 1;
                        continue;
                    }
                    let code = parts.next().unwrap_or_default();
                    let Some(shared) = code.strip_prefix(lexica::SHARED) else {
                        found.extend(lexica::responsible(code, role));
                        continue;
                    };
                    match self.namesake(line, field, shared, before) {
                        Meant::Code(code) => found.extend(lexica::responsible(&code, role)),
                        Meant::Left | Meant::Added => doubts.push(doubt(field, DoubtWhy::UnknownWord, shared, "")),
                        Meant::Open => {}
                    }
                }
                Piece::Unknown(typed) | Piece::Together { typed, .. } => {
                    let named = lexica::named(&typed, role);
                    if named.is_sample {
                        self.sampled_rows += 1;
                        continue;
                    }
                    let (name, role) = (named.name.to_owned(), named.role);
                    match self.meant(line, field, &name, Self::bodies_offered) {
                        Meant::Code(code) => found.extend(lexica::responsible(&code, role)),
                        Meant::Left | Meant::Added => doubts.push(doubt(field, DoubtWhy::UnknownWord, &name, "")),
                        Meant::Open => {}
                    }
                }
            }
        }
        found
    }

    /// Which of the bodies of one name is meant: the one that the action has already, or whichever a person says.
    fn namesake(&mut self, line: &Line, field: &'static str, typed: &str, before: &[Responsible]) -> Meant {
        let key = word_key(field, typed);
        let sharing: Vec<BodyId> = self.lexica.namesakes.sharing(typed).unwrap_or_default().to_vec();
        let mut own = sharing.iter().filter(|id| before.iter().any(|r| r.who == Who::Body((*id).clone())));
        if let (Some(own), None) = (own.next(), own.next()) {
            return Meant::Code(own.0.clone());
        }
        if let Some(asked) = self.asked_before(&key) {
            return Meant::of(asked.answer.as_deref());
        }
        let all = self.bodies_to_choose();
        let choices = all.into_iter().filter(|(code, _)| sharing.iter().any(|id| id.0 == *code));
        let mut choices: Vec<Offered> = choices.map(|(code, name)| Offered::is(&code, name)).collect();
        choices.push(Offered::say(LEAVE, "plan-import-answer-leave"));
        let question = Question {
            key,
            row: line.row,
            column: self.way.mapping.column(field),
            rows: 1,
            say: Say::new("plan-import-ask-namesake").with("typed", typed).with("field", self.label(field)),
            choices,
            answer: None,
            must: true,
        };
        self.answered(question)
    }

    fn bodies_offered(&self) -> Choices {
        Choices { known: self.bodies_to_choose(), adding: Adding::Never }
    }

    /// The bodies by names that tell them apart.
    fn bodies_to_choose(&self) -> Vec<(String, String)> {
        let told = |b: &Body| {
            let name = self.lexica.namesakes.name(b, &self.words);
            match self.known.closed.get(&b.id) {
                Some(year) => self.words.t2("plan-import-body-closed", "name", name, "year", year.to_string()),
                None => name,
            }
        };
        let bodies = self.known.bodies.iter().map(|b| (b.id.as_str().to_owned(), told(b)));
        let groups = Group::ALL.iter().map(|g| (lexica::group_code(*g), self.words.t(&format!("plan-group-{g}"))));
        bodies.chain(groups).collect()
    }
}

/// The same bodies with the same parts stay in their order: leads and support stand in columns of their own.
pub(super) fn in_order_of(before: Vec<Responsible>, all: Vec<Responsible>) -> Vec<Responsible> {
    let is_same = before.len() == all.len() && all.iter().all(|one| before.contains(one));
    if is_same { before } else { all }
}

pub(super) fn each_once(all: Vec<Responsible>) -> Vec<Responsible> {
    let mut found: Vec<Responsible> = Vec::new();
    for one in all {
        if !found.iter().any(|f| f.who == one.who) {
            found.push(one);
        }
    }
    found
}
