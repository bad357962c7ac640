//! Verbs on a plan: draw it up, note its steps and mandates, record that it is in force. Coming into force opens the
//! plan's purposes, so that what happens can be said to serve them.

use std::collections::HashMap;

use activity::{NewPurpose, PurposeId, PurposeKind, open_purpose};
use documents::{DocumentKind, Text, UnitId, open as open_document, seal_of, texts};
use platform::forms::Problem;
use platform::words::Language;
use platform::{Refusal, Say, Tx};
use viewer::Context;

use super::{
    DraftingStep, Mandate, NOTE_MAX, NewForce, NewPlan, Opened, PLACE_MAX, SOURCE_MAX, Shape, TITLE_MAX, WorkPlan,
    store,
};
use crate::action::{self, Action};
use crate::commitment::{self, Commitment};
use crate::part::{self, Part, PartKind};
use crate::rules;

/// Draws a plan up, empty. Its address must be free.
pub fn draw_up(tx: &mut Tx, cx: &Context, new: &NewPlan) -> Result<WorkPlan, Refusal> {
    rules::may_edit(&cx.viewer).map_err(Refusal::no)?;
    if new.last < new.first {
        return Err(Refusal::field("last", "plan-period-reversed"));
    }
    let now = new.title.chars().count();
    if now == 0 || now > TITLE_MAX {
        return Err(Refusal::field(
            "title",
            Say::new("platform-form-too-long").with("max", TITLE_MAX).with("now", now),
        ));
    }
    if new.slug.is_empty() || store::taken(tx, &cx.network.id, &new.slug)? {
        return Err(Refusal::field("slug", "plan-address-taken"));
    }
    if let Some(owner) = &new.owner_body
        && bodies::body::by_ids(tx, &cx.network.id, std::slice::from_ref(owner))?.is_empty()
    {
        return Err(Refusal::field("owner", "plan-owner-unknown"));
    }
    let language = cx.network.languages.first().copied().unwrap_or(Language::Catalan);
    let document = open_document(tx, cx, DocumentKind::WorkPlan, &new.title, language)?;
    let id = store::insert(tx, cx, &document, new)?;
    cx.tell(tx, "plan.draw_up", id.as_str(), new.slug.as_str())?;
    store::by_slug(tx, &cx.network.id, &new.slug)
}

/// Notes a step in which the plan was drawn up, after those already noted.
pub fn note_step(tx: &mut Tx, cx: &Context, plan: &WorkPlan, new: &DraftingStep) -> Result<(), Refusal> {
    rules::may_edit(&cx.viewer).map_err(Refusal::no)?;
    let position = store::count_steps(tx, &cx.network.id, &plan.id)? + 1;
    store::insert_step(tx, cx, &plan.id, position, new)?;
    cx.tell(tx, "plan.note_step", plan.id.as_str(), new.kind.as_str())
}

/// Records what an assembly or a session asked the plan for.
pub fn record_mandate(tx: &mut Tx, cx: &Context, plan: &WorkPlan, new: &Mandate) -> Result<(), Refusal> {
    rules::may_edit(&cx.viewer).map_err(Refusal::no)?;
    let position = store::count_mandates(tx, &cx.network.id, &plan.id)? + 1;
    store::insert_mandate(tx, cx, &plan.id, position, new)?;
    cx.tell(tx, "plan.record_mandate", plan.id.as_str(), new.origin.as_str())
}

/// Records that a plan is in force: seals its text and opens its purposes. Recorded again, the new record counts and
/// the earlier one stays as history.
pub fn record_in_force(tx: &mut Tx, cx: &Context, plan: &WorkPlan, new: &NewForce) -> Result<(), Refusal> {
    rules::may_edit(&cx.viewer).map_err(Refusal::no)?;
    let problems = problems(plan, new);
    if !problems.is_empty() {
        return Err(Refusal::Fields(problems));
    }
    let digest = seal_of(tx, &cx.network.id, &plan.document)?;
    store::insert_force(tx, cx, &plan.id, new, &digest)?;
    open_all(tx, cx, plan)?;
    cx.tell(tx, "plan.record_in_force", plan.id.as_str(), new.certainty.as_str())
}

fn problems(plan: &WorkPlan, new: &NewForce) -> Vec<Problem> {
    let mut found = Vec::new();
    if new.from > plan.last {
        found.push(Problem::new("from", "plan-force-after-end"));
    }
    if new.decided.is_some_and(|d| d.first() > plan.last) {
        found.push(Problem::new("decided", "plan-force-decided-after-end"));
    }
    for (field, typed, max) in
        [("place", &new.place, PLACE_MAX), ("source", &new.source, SOURCE_MAX), ("note", &new.note, NOTE_MAX)]
    {
        let now = typed.chars().count();
        if now > max {
            found.push(Problem::new(field, Say::new("platform-form-too-long").with("max", max).with("now", now)));
        }
    }
    found
}

/// Opens a purpose for each challenge, area, action and commitment, in the order of the plan. Opened before, its words
/// and its place are those of now.
pub(crate) fn open_all(tx: &mut Tx, cx: &Context, plan: &WorkPlan) -> Result<(), Refusal> {
    let network = &cx.network.id;
    let words = texts(tx, network, &plan.document)?;
    let mut opening = Opening { plan, words: &words, position: 0, opened: HashMap::new() };
    for part in part::store::of_plan(tx, network, &plan.id)? {
        if matches!(part.kind, PartKind::Challenge | PartKind::Area) {
            let done = opening.part(tx, cx, &part)?;
            part::store::bind_purpose(tx, network, &done.unit, &done.purpose)?;
        }
    }
    for action in action::store::of_plan(tx, network, &plan.id)? {
        let done = opening.action(tx, cx, &action)?;
        action::store::bind_purpose(tx, network, &done.unit, &done.purpose)?;
    }
    for commitment in commitment::store::of_plan(tx, network, &plan.id)? {
        let done = opening.commitment(tx, cx, &commitment)?;
        commitment::store::bind_purpose(tx, network, &done.unit, &done.purpose)?;
    }
    Ok(())
}

/// Opens the purpose of an action again with its new title, if it has one.
pub(crate) fn reopen_action(
    tx: &mut Tx,
    cx: &Context,
    plan: &WorkPlan,
    action: &Action,
    title: &str,
) -> Result<(), Refusal> {
    let Some(known) = &action.purpose else { return Ok(()) };
    let Some(was) = activity::purposes_by_ids(tx, &cx.network.id, std::slice::from_ref(known))?.pop() else {
        return Ok(());
    };
    open_purpose(
        tx,
        cx,
        &NewPurpose {
            kind: was.kind,
            owner: was.owner,
            code: was.code,
            title: title.to_owned(),
            href: action.href(&plan.slug),
            parent: was.parent,
            first: was.first,
            last: was.last,
            position: was.position,
        },
    )?;
    Ok(())
}

struct Opening<'o> {
    plan: &'o WorkPlan,
    words: &'o HashMap<UnitId, Text>,
    position: i64,
    opened: HashMap<UnitId, PurposeId>,
}

impl Opening<'_> {
    fn part(&mut self, tx: &mut Tx, cx: &Context, part: &Part) -> Result<Opened, Refusal> {
        let kind = if part.kind == PartKind::Challenge { PurposeKind::Challenge } else { PurposeKind::Area };
        self.open(tx, cx, kind, &part.id, &part.code, part.href(&self.plan.slug), None)
    }

    fn action(&mut self, tx: &mut Tx, cx: &Context, action: &Action) -> Result<Opened, Refusal> {
        let kind = if self.plan.shape == Shape::Lines { PurposeKind::Action } else { PurposeKind::Item };
        let parent = action.parent.as_ref().or(action.area.as_ref()).and_then(|unit| self.opened.get(unit)).cloned();
        self.open(tx, cx, kind, &action.id, &action.number, action.href(&self.plan.slug), parent)
    }

    fn commitment(&mut self, tx: &mut Tx, cx: &Context, one: &Commitment) -> Result<Opened, Refusal> {
        let parent = one.action.as_ref().and_then(|unit| self.opened.get(unit)).cloned();
        let href = one.href(&self.plan.slug);
        self.open(tx, cx, PurposeKind::Commitment, &one.id, &one.code, href, parent)
    }

    #[expect(clippy::too_many_arguments, reason = "what a purpose is made of")]
    fn open(
        &mut self,
        tx: &mut Tx,
        cx: &Context,
        kind: PurposeKind,
        unit: &UnitId,
        code: &str,
        href: String,
        parent: Option<PurposeId>,
    ) -> Result<Opened, Refusal> {
        self.position += 1;
        let purpose = open_purpose(
            tx,
            cx,
            &NewPurpose {
                kind,
                owner: self.plan.href(),
                code: code.to_owned(),
                title: self.words.get(unit).map(|v| v.title.clone()).unwrap_or_default(),
                href,
                parent,
                first: self.plan.first,
                last: self.plan.last,
                position: self.position,
            },
        )?;
        self.opened.insert(unit.clone(), purpose.clone());
        Ok(Opened { unit: unit.clone(), purpose })
    }
}
