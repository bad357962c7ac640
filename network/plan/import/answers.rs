//! Answers that a command gives before anything is asked: which questions of its table they can be about.

use std::collections::{HashMap, HashSet};

use imports::{Answers, Met, Question};
use platform::sheet::Sheet;

use super::draw::draw;
use super::drawn::Drawn;
use super::known::Known;
use super::question::missing_key;
use super::way::Way;
use crate::execution::State;

/// One answer may bring up the next question, so they are taken one after the other, as a person does. `way` has the
/// answers that are remembered, and none of those given.
pub fn met(sheet: &Sheet, way: &Way, known: &Known, given: &Answers) -> Met {
    let mut way = way.clone();
    let mut questions: HashMap<String, Question> = HashMap::new();
    let mut taken: HashSet<&str> = HashSet::new();
    let last = loop {
        let drawn = draw(sheet, &way, known);
        questions.extend(drawn.questions.iter().map(|question| (question.key.clone(), question.clone())));
        let is_news = |(key, _): &(&String, &String)| questions.contains_key(*key) && !taken.contains(key.as_str());
        let news: Vec<(&String, &String)> = given.iter().filter(is_news).collect();
        if news.is_empty() {
            break drawn;
        }
        for (key, answer) in news {
            taken.insert(key);
            way.answers.insert(key.clone(), answer.clone());
        }
    };
    Met {
        open: last.questions.iter().filter(|q| q.is_open()).map(|q| q.key.clone()).collect(),
        over: over(sheet, &way, known, &last),
        questions: questions.into_values().collect(),
    }
}

/// Questions that the table would raise, had the network and the plan not learnt the answers meanwhile.
fn over(sheet: &Sheet, way: &Way, known: &Known, now: &Drawn) -> HashSet<String> {
    let unknowing = Known { bodies: Vec::new(), terms: Vec::new(), lines: Vec::new(), ..without_actions(known) };
    let drawn = [draw(sheet, way, &unknowing), draw(sheet, way, &without_actions(known))];
    let there: HashSet<&str> = now.actions.iter().map(|action| action.number.as_str()).collect();
    let mut cancelled: Vec<(i64, &str)> = known
        .actions
        .values()
        .filter(|k| k.action.execution.state == State::Cancelled && !there.contains(k.action.number.as_str()))
        .map(|k| (k.action.position, k.action.number.as_str()))
        .collect();
    cancelled.sort_unstable();
    let cancelled: Vec<&str> = cancelled.into_iter().map(|(_, number)| number).collect();
    let keys = drawn.into_iter().flat_map(|drawn| drawn.questions).map(|question| question.key);
    keys.chain([missing_key(&cancelled)]).collect()
}

fn without_actions(known: &Known) -> Known {
    Known {
        today: known.today,
        words: known.words,
        first: known.first,
        last: known.last,
        shape: known.shape,
        bodies: known.bodies.clone(),
        closed: known.closed.clone(),
        terms: known.terms.clone(),
        plan: known.plan.clone(),
        lines: known.lines.clone(),
        actions: HashMap::new(),
    }
}
