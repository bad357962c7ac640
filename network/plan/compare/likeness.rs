//! Which units of two plans read so alike that a person should be asked whether they are the same.

use std::collections::{HashMap, HashSet};

use platform::words::fold::fold;

use super::{Descent, Line, Side};

/// Of the words that carry meaning, the share that both must have.
const ALIKE: f64 = 0.5;
/// Words begin alike in all their forms: « assemblea », « assemblees ».
const STEM: usize = 6;
const SHORT: usize = 3;

/// The best pairs among what is new and what was dropped, each unit at most once, in the order of the newer plan.
pub(super) fn proposals(older: &[Side], newer: &[Side], lines: &[Line], told: &[Descent]) -> Vec<(usize, usize)> {
    let new: Vec<usize> = lines.iter().filter_map(|l| if let Line::New(at) = l { Some(*at) } else { None }).collect();
    let gone: Vec<usize> =
        lines.iter().filter_map(|l| if let Line::Dropped(at) = l { Some(*at) } else { None }).collect();
    let words_of = |side: &Side| stems(&side.title);
    let old_words: HashMap<usize, HashSet<String>> = gone.iter().map(|at| (*at, words_of(&older[*at]))).collect();
    let holding = holding(&old_words);
    let answered = |from: usize, to: usize| told.iter().any(|d| d.from == older[from].unit && d.unit == newer[to].unit);
    let mut found: Vec<(f64, usize, usize)> = Vec::new();
    for to in new {
        let words = words_of(&newer[to]);
        let near: HashSet<usize> = words.iter().filter_map(|w| holding.get(w.as_str())).flatten().copied().collect();
        for from in near {
            let like = shared(&old_words[&from], &words);
            if like >= ALIKE && older[from].what == newer[to].what && !answered(from, to) {
                found.push((like, from, to));
            }
        }
    }
    found.sort_by(|a, b| b.0.total_cmp(&a.0).then((a.2, a.1).cmp(&(b.2, b.1))));
    let (mut taken_old, mut taken_new) = (HashSet::new(), HashSet::new());
    let mut best: Vec<(usize, usize)> = found
        .into_iter()
        .filter(|(_, from, to)| {
            let free = !taken_old.contains(from) && !taken_new.contains(to);
            if free {
                taken_old.insert(*from);
                taken_new.insert(*to);
            }
            free
        })
        .map(|(_, from, to)| (from, to))
        .collect();
    best.sort_by_key(|(from, to)| (*to, *from));
    best
}

/// Which sides have each word; a word of very many says nothing of any.
fn holding(words: &HashMap<usize, HashSet<String>>) -> HashMap<&str, Vec<usize>> {
    const MANY: usize = 200;
    let mut holding: HashMap<&str, Vec<usize>> = HashMap::new();
    for (at, words) in words {
        for word in words {
            holding.entry(word).or_default().push(*at);
        }
    }
    holding.retain(|_, sides| sides.len() <= MANY);
    holding
}

fn stems(title: &str) -> HashSet<String> {
    let folded = fold(title);
    let words = folded.split(|c: char| !c.is_alphanumeric()).filter(|w| w.chars().count() > SHORT);
    words.map(|w| w.chars().take(STEM).collect()).collect()
}

/// Dice: twice what both have, of what each has.
fn shared(one: &HashSet<String>, other: &HashSet<String>) -> f64 {
    let all = one.len() + other.len();
    if all == 0 {
        return 0.0;
    }
    #[expect(clippy::cast_precision_loss, reason = "the words of a title")]
    let share = 2.0 * one.intersection(other).count() as f64 / all as f64;
    share
}
