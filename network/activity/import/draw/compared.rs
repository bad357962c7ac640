//! Rows against what is recorded: what is new, what changes and how, what is of another list.
//!
//! Promises: a row never takes the place of an activity that only has the same code by chance.

use imports::Slip;
use platform::sheet::{Mapping, Sheet};
use platform::{Refusal, Say, Tx};
use viewer::Context;

use super::super::{batch, fields, store};
use super::{Plan, Step};
use crate::commands;
use crate::happened::{Activity, Happened};
use crate::pages::Names;
use crate::pages::history::{Change, changes};
use crate::same::{self, Same};

/// The file that the rows come from.
#[derive(Clone, Copy)]
pub(super) struct File<'f> {
    pub sheet: &'f Sheet,
    pub mapping: &'f Mapping,
    pub name: &'f str,
}

/// What is recorded already by such a file, by hand, or not at all.
pub(super) fn compare(
    tx: &mut Tx,
    cx: &Context,
    plan: &mut Plan,
    read: Vec<(usize, Happened)>,
    file: File,
) -> Result<(), Refusal> {
    let keys: Vec<String> = read.iter().filter_map(|(_, happened)| happened.record_key.clone()).collect();
    let mut recorded = store::by_record_keys(tx, &cx.network.id, &keys)?;
    let undone = batch::undone(tx, &cx.network.id, &recorded.values().map(|a| a.id.clone()).collect::<Vec<_>>())?;
    let rows: Vec<(usize, &Happened)> = read.iter().map(|(row, happened)| (*row, happened)).collect();
    let by_hand = same::of(tx, cx, &rows)?;
    for (row, happened) in read {
        let before = happened.record_key.as_ref().and_then(|key| recorded.remove(key));
        match before {
            Some(before) if before.withdrawn_at.is_some() && !undone.contains(&before.id) => {
                plan.known += 1;
                plan.doubts.push(Slip { row, column: None, say: Say::new("activity-import-withdrawn") });
            }
            Some(before) if is_another(&before.happened, &happened, file.mapping) => {
                plan.slips.push(of_another(cx, file, row, &before));
            }
            Some(before) => {
                let after = kept(happened, &before.happened, file.mapping);
                if before.withdrawn_at.is_some() {
                    plan.steps.push((row, Step::Restore(before, after)));
                } else if commands::is_same(&after, &before.happened) {
                    plan.known += 1;
                } else {
                    plan.steps.push((row, Step::Correct(before, after)));
                }
            }
            None => match by_hand.get(&row) {
                Some(Same::Recorded(href)) => {
                    plan.known += 1;
                    let say = Say::new("activity-import-by-hand").with("address", href);
                    plan.doubts.push(Slip { row, column: None, say });
                }
                _ => plan.steps.push((row, Step::Record(with_source(happened, file.name)))),
            },
        }
    }
    plan.doubts.extend(corrections(tx, cx, &plan.steps)?);
    Ok(())
}

/// A code that comes again with a time apart, another title, and another kind or others who took part is the code of
/// another list. « març 2024 » and « 15/3/2024 » are not apart: it is known better.
fn is_another(before: &Happened, now: &Happened, mapping: &Mapping) -> bool {
    let ((kind, _, who, title), (old_kind, _, old_who, old_title)) = (same::key(now), same::key(before));
    let tells_who = mapping.column("councils").or(mapping.column("bodies")).is_some();
    let is_same = kind == old_kind && tells_who && who == old_who;
    !now.when.touches(before.when.first(), before.when.last()) && title != old_title && !is_same
}

fn of_another(cx: &Context, file: File, row: usize, before: &Activity) -> Slip {
    let at = file.sheet.rows.iter().find(|r| r.number == row);
    let code = at.map_or("", |r| file.mapping.value(r, fields::ID));
    let say = Say::new("activity-import-code-of-another")
        .with("code", code)
        .with("title", &before.happened.title)
        .with("when", before.happened.when.write(cx.words.language))
        .with("address", before.href());
    Slip { row, column: file.mapping.column(fields::ID), say }
}

/// Each correction, with what it was and what it will be.
fn corrections(tx: &mut Tx, cx: &Context, steps: &[(usize, Step)]) -> Result<Vec<Slip>, Refusal> {
    let corrected: Vec<(usize, &Activity, &Happened)> = steps
        .iter()
        .filter_map(|(row, step)| match step {
            Step::Correct(before, after) => Some((*row, before, after)),
            Step::Record(_) | Step::Restore(..) => None,
        })
        .collect();
    let states = corrected.iter().flat_map(|(_, before, after)| [&before.happened, *after]);
    let names = Names::of(tx, cx, states)?;
    let told = |(row, before, after): &(usize, &Activity, &Happened)| {
        let changes = changes(cx, &names, &before.happened, after);
        let one = |change: &Change| {
            let (now, was) = (short(&change.after), short(&change.before));
            cx.words.ta(
                "activity-import-change",
                &[("field", change.label.as_str().into()), ("now", now.into()), ("was", was.into())],
            )
        };
        let changes: Vec<String> = changes.iter().map(one).collect();
        let say = Say::new("activity-import-corrects")
            .with("title", short(&before.happened.title))
            .with("changes", changes.join("; "))
            .with("address", before.href());
        Slip { row: *row, column: None, say }
    };
    Ok(corrected.iter().map(told).collect())
}

/// As much of a text as tells it from another.
fn short(text: &str) -> String {
    const LETTERS: usize = 60;
    if text.chars().count() <= LETTERS {
        return text.to_owned();
    }
    text.chars().take(LETTERS).chain(['…']).collect()
}

/// Without a source of its own it comes from the file.
fn with_source(mut happened: Happened, file_name: &str) -> Happened {
    if happened.source.is_empty() {
        file_name.clone_into(&mut happened.source);
    }
    happened
}

/// What the file has no column for stays as it is recorded.
fn kept(new: Happened, old: &Happened, mapping: &Mapping) -> Happened {
    let has = |key: &str| mapping.column(key).is_some();
    let mut after = old.clone();
    (after.kind, after.when, after.title) = (new.kind, new.when, platform::words::grammar::curly(new.title.trim()));
    macro_rules! take {
        ($($column:literal => $($field:ident),+;)+) => {$(
            if has($column) {
                $(after.$field = new.$field;)+
            }
        )+};
    }
    take! {
        "councils" => organisations;
        "hours" => minutes;
        "people" => people;
        "place" => place, ine;
        "format" => format;
        "role" => role;
        "bodies" => bodies;
        "themes" => themes;
        "quantity" => quantity;
        "cost" => cost_cents;
        "note" => note;
        "links" => links;
        "purposes" => serves;
        "persons" => persons;
    }
    if !new.source.is_empty() {
        after.source = new.source;
    }
    if has("unnamed_town_councils") || has("unnamed_county_councils") {
        after.unnamed = new.unnamed;
    }
    after
}
