//! Keeping a view, giving it another name, removing it. Its address stays through all its names.

use platform::words::fold::slug;
use platform::{Refusal, Say, Tx};
use viewer::Context;

use super::{MOST, NAME_MAX, NewView, QUERY_MAX, SavedView, store};
use crate::rules::{self, Why};
use crate::work_plan::{PlanId, WorkPlan};

/// Keeps a view of a plan and returns its slug, made of the name.
pub(crate) fn keep(tx: &mut Tx, cx: &Context, plan: &WorkPlan, new: &NewView) -> Result<String, Refusal> {
    let person = rules::may_keep_views(&cx.viewer).map_err(Refusal::no)?;
    check(&new.name)?;
    if new.query.len() > QUERY_MAX {
        return Err(Refusal::field(
            "",
            Say::new("plan-saved-long").with("max", QUERY_MAX).with("now", new.query.len()),
        ));
    }
    if store::count(tx, &cx.network.id, &plan.id, person)? >= MOST {
        return Err(Refusal::field("", Why::TooManyViews));
    }
    let slug = free_slug(tx, cx, &plan.id, &new.name)?;
    let id = store::insert(tx, cx, &plan.id, person, &slug, new)?;
    cx.tell(tx, "plan.keep_view", id.as_str(), slug.as_str())?;
    Ok(slug)
}

/// False when it has changed since it was seen.
pub(crate) fn rename(tx: &mut Tx, cx: &Context, view: &SavedView, seen: i64, name: &str) -> Result<bool, Refusal> {
    rules::may_change_view(&cx.viewer, &view.owner).map_err(Refusal::no)?;
    check(name)?;
    let done = store::update(tx, &cx.network.id, &view.id, seen, name)?;
    if done {
        cx.tell(tx, "plan.rename_view", view.id.as_str(), view.slug.as_str())?;
    }
    Ok(done)
}

pub(crate) fn remove(tx: &mut Tx, cx: &Context, view: &SavedView) -> Result<(), Refusal> {
    rules::may_change_view(&cx.viewer, &view.owner).map_err(Refusal::no)?;
    store::delete(tx, &cx.network.id, &view.id)?;
    cx.tell(tx, "plan.remove_view", view.id.as_str(), view.slug.as_str())
}

fn check(name: &str) -> Result<(), Refusal> {
    let now = name.chars().count();
    if name.trim().is_empty() {
        return Err(Refusal::field("name", "plan-saved-no-name"));
    }
    if now > NAME_MAX {
        return Err(Refusal::field("name", Say::new("platform-form-too-long").with("max", NAME_MAX).with("now", now)));
    }
    Ok(())
}

/// The name in letters of an address; taken ones are numbered. What has no such letters is numbered alone.
fn free_slug(tx: &mut Tx, cx: &Context, plan: &PlanId, name: &str) -> Result<String, Refusal> {
    let base = slug(name);
    let numbered = |n: usize| match (base.as_str(), n) {
        ("", n) => n.to_string(),
        (base, 1) => base.to_owned(),
        (base, n) => format!("{base}-{n}"),
    };
    for n in 1.. {
        let wanted = numbered(n);
        if !store::taken(tx, &cx.network.id, plan, &wanted)? {
            return Ok(wanted);
        }
    }
    Err(Refusal::NotFound)
}
