//! The history of an activity: recorded, corrected (before and after), withdrawn, restored; newest first. What a
//! correction took out is not told to the public, nor why something was withdrawn: only that it was, and when.

use std::collections::{BTreeSet, HashMap};

use platform::words::dates;
use platform::{Refusal, Tx};
use viewer::{Context, PersonId};

use super::{Names, facts};
use crate::happened::{Activity, Happened};
use crate::rules;
use crate::store::past::{self, Former, Withdrawal};

/// One thing that was done to the record.
pub(crate) struct Event {
    at: i64,
    pub when: String,
    pub iso: String,
    pub what: String,
    /// « Retirada perquè… ».
    pub why: String,
    pub changes: Vec<Change>,
}

/// A field that a correction changed.
pub(crate) struct Change {
    pub label: String,
    pub before: String,
    pub after: String,
}

pub(crate) fn of(tx: &mut Tx, cx: &Context, now: &Activity) -> Result<Vec<Event>, Refusal> {
    let former = past::former(tx, &cx.network.id, &now.id)?;
    let withdrawals = past::withdrawals(tx, &cx.network.id, &now.id)?;
    let states: Vec<&Happened> = std::iter::once(&now.happened).chain(former.iter().map(|f| &f.happened)).collect();
    let names = Names::of(tx, cx, states.iter().copied())?;
    let who = Who::load(tx, cx, now, &former, &withdrawals)?;
    let told = rules::may_see_changes(&cx.viewer);
    let mut events = Vec::new();
    for (before, after) in former.iter().zip(&states) {
        let mut event = who.event("activity-history-corrected", before.replaced_at, &before.replaced_by);
        if told {
            event.changes = changes(cx, &names, &before.happened, after);
        }
        events.push(event);
    }
    for withdrawal in &withdrawals {
        let mut event = who.event("activity-history-withdrawn", withdrawal.withdrawn_at, &withdrawal.withdrawn_by);
        if told {
            event.why.clone_from(&withdrawal.why);
        }
        events.push(event);
        if let (Some(at), Some(by)) = (withdrawal.restored_at, &withdrawal.restored_by) {
            events.push(who.event("activity-history-restored", at, by));
        }
    }
    events.push(who.event("activity-history-recorded", now.recorded_at, &now.recorded_by));
    events.sort_by_key(|e| std::cmp::Reverse(e.at));
    Ok(events)
}

/// What differs, in the words of the page.
pub(crate) fn changes(cx: &Context, names: &Names, before: &Happened, after: &Happened) -> Vec<Change> {
    let nothing = cx.words.t("activity-history-nothing");
    let said = |text: String| if text.is_empty() { nothing.clone() } else { text };
    let pairs = facts::of(cx.words, names, before).into_iter().zip(facts::of(cx.words, names, after));
    pairs
        .map(|(old, new)| (old.field, old.joined(), new.joined()))
        .filter(|(_, old, new)| old != new)
        .map(|(field, old, new)| Change {
            label: cx.words.t(&format!("activity-form-{field}")),
            before: said(old),
            after: said(new),
        })
        .collect()
}

/// Who did things, by name for people of the network.
struct Who<'c> {
    cx: &'c Context,
    names: HashMap<String, String>,
}

impl<'c> Who<'c> {
    fn load(
        tx: &mut Tx,
        cx: &'c Context,
        now: &Activity,
        former: &[Former],
        withdrawals: &[Withdrawal],
    ) -> Result<Self, Refusal> {
        if !rules::may_see_names(&cx.viewer) {
            return Ok(Self { cx, names: HashMap::new() });
        }
        let done = withdrawals.iter().flat_map(|w| std::iter::once(&w.withdrawn_by).chain(&w.restored_by));
        let ids: BTreeSet<&String> =
            std::iter::once(&now.recorded_by).chain(former.iter().map(|f| &f.replaced_by)).chain(done).collect();
        let ids: Vec<PersonId> = ids.into_iter().map(|id| PersonId(id.clone())).collect();
        let found = directory::person::by_ids(tx, &cx.network.id, &ids)?;
        Ok(Self { cx, names: found.into_iter().map(|p| (p.id.0, p.name)).collect() })
    }

    fn event(&self, key: &str, at: i64, by: &str) -> Event {
        let day = platform::clock::local(at).date();
        let who = self.names.get(by).cloned().unwrap_or_else(|| {
            let word = match (by, key) {
                // What the console recorded came from what there was before; what it did since, somebody typed.
                ("console", "activity-history-recorded") => "loading",
                ("console" | "clock", _) => by,
                _ => "someone",
            };
            self.cx.words.t(&format!("activity-history-by-{word}"))
        });
        Event {
            at,
            when: dates::day(self.cx.words.language, day),
            iso: day.to_string(),
            what: self.cx.words.t1(key, "who", who),
            why: String::new(),
            changes: Vec::new(),
        }
    }
}
