//! The pages that compare two plans: the choice of the other plan, the two side by side, and the form that matches
//! what nobody has matched.

mod matching;
mod view;

use askama::Template;
use platform::page::{self, Link, Reply, Shell};
use platform::web::{Acts as _, Request};
use platform::{Refusal, Tx};
use viewer::Context;

pub(crate) use matching::{decide, new, take_back};
pub(crate) use view::show;

use super::{Compared, Descent, Side, sides, store};
use crate::head::{Bar, View, below};
use crate::overview::Overview;
use crate::work_plan::{self, WorkPlan};

#[derive(Template)]
#[template(path = "compare/pages/choose.html")]
struct ChoosePlan {
    page: Shell,
    bar: Bar,
    others: Vec<Link>,
}

/// Which plan to compare a plan with.
pub(crate) fn choose(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let (plan, all) = cx.read(|tx| {
        let plan = Overview::load(tx, cx, request.param("plan"))?;
        Ok::<_, Refusal>((plan, work_plan::all(tx, &cx.network.id)?))
    })?;
    let page = below(cx, &plan.plan, cx.words.t1("plan-compare-choose", "plan", plan.plan.title.as_str()));
    let others = all.iter().filter(|other| other.id != plan.plan.id);
    page::show(&ChoosePlan {
        bar: Bar::new(&page, &plan.plan, &plan.parts, plan.actions.len(), View::Compare),
        others: others.map(|other| Link::new(address(in_order(&plan.plan, other)), other.title.clone())).collect(),
        page,
    })
}

/// The older plan first.
fn in_order<'p>(one: &'p WorkPlan, other: &'p WorkPlan) -> (&'p WorkPlan, &'p WorkPlan) {
    let place = |plan: &WorkPlan| (plan.first, plan.last, plan.slug.clone());
    if place(one) <= place(other) { (one, other) } else { (other, one) }
}

fn address((older, newer): (&WorkPlan, &WorkPlan)) -> String {
    format!("{}/compare/{}", older.href(), newer.slug)
}

/// Two plans with all that is known of both.
struct Pair {
    older: Overview,
    newer: Overview,
    before: Vec<Side>,
    after: Vec<Side>,
    told: Vec<Descent>,
}

impl Pair {
    /// The two plans that an address names, the older first however they are named.
    fn load(tx: &mut Tx, cx: &Context, request: &Request) -> Result<Self, Refusal> {
        let one = Overview::load(tx, cx, request.param("plan"))?;
        let other = Overview::load(tx, cx, request.param("other"))?;
        if one.plan.id == other.plan.id {
            return Err(Refusal::NotFound);
        }
        let in_order = in_order(&one.plan, &other.plan).0.id == one.plan.id;
        let (older, newer) = if in_order { (one, other) } else { (other, one) };
        let told = store::between(tx, &cx.network.id, &older.plan.id, &newer.plan.id)?;
        let shell = cx.shell(String::new());
        Ok(Self { before: sides(&shell, &older), after: sides(&shell, &newer), older, newer, told })
    }

    fn address(&self) -> String {
        address((&self.older.plan, &self.newer.plan))
    }

    fn compared(&self) -> Compared<'_> {
        Compared::of(&self.before, &self.after, &self.told)
    }

    fn shell(&self, cx: &Context, title: String) -> Shell {
        below(cx, &self.newer.plan, title)
    }
}
