//! What a plan shows on the pages of others: a body's actions, the plan in force on the front, and on a desk the
//! actions of the bodies in which its person sits.

use std::collections::HashMap;

use askama::Template;
use documents::{Text, UnitId};
use jiff::civil::Date;
use platform::page::Shell;
use platform::web::Acts as _;
use platform::words::dates;
use platform::{Refusal, Tx};
use viewer::{BodyId, Context};

use crate::action::{self, Action, is_late};
use crate::execution::State;
use crate::overview::{Overview, counted, served, without_samples};
use crate::table::{Said, foreign};
use crate::work_plan::{self, PlanId, Standing, WorkPlan, of_day};

/// The most actions shown in a panel; the plan's own table has them all.
const MOST: usize = 12;

#[derive(Template)]
#[template(path = "panels/actions.html")]
struct Actions {
    id: &'static str,
    title: String,
    lead: String,
    rows: Vec<PanelRow>,
    more: Option<(String, String)>,
    said: Said,
    lang: Option<&'static str>,
}

struct PanelRow {
    number: String,
    href: String,
    title: String,
    plan: String,
    state: State,
    late: bool,
    sample: bool,
}

#[derive(Template)]
#[template(path = "panels/front.html")]
struct Front {
    page: Shell,
    href: String,
    title: String,
    standing: String,
    lead: String,
    tiles: Vec<(&'static str, String, usize, String)>,
    sampled: bool,
}

pub(crate) fn of_body(cx: &Context, tx: &mut Tx, id: &str) -> Result<Option<String>, Refusal> {
    let body = BodyId(id.to_owned());
    let page = cx.shell(String::new());
    let plans = work_plan::all(tx, &cx.network.id)?;
    let found = Found::of(tx, cx, std::slice::from_ref(&body), plans)?;
    let title = page.t("plan-panel-body");
    found.panel(tx, cx, &page, "body-actions", title, None)
}

pub(crate) fn on_desk(cx: &Context, tx: &mut Tx, _: &str) -> Result<Option<String>, Refusal> {
    let bodies: Vec<BodyId> = cx.viewer.seats.iter().map(|s| s.body.clone()).collect();
    if bodies.is_empty() {
        return Ok(None);
    }
    let page = cx.shell(String::new());
    let mut plans = work_plan::all(tx, &cx.network.id)?;
    plans.retain(|p| p.in_force_on(cx.today()));
    let mut found = Found::of(tx, cx, &bodies, plans)?;
    found.actions.retain(|a| a.execution.state.is_open());
    let more = found
        .plans
        .values()
        .find(|p| found.actions.iter().any(|a| a.plan == p.id))
        .map(|p| (format!("{}/tracking", p.href()), page.t("plan-view-tracking")));
    let title = page.t("plan-panel-desk");
    found.panel(tx, cx, &page, "desk-actions", title, more)
}

/// The plan in force today, or the next, or the last, in figures.
pub(crate) fn on_front(cx: &Context, tx: &mut Tx, _: &str) -> Result<Option<String>, Refusal> {
    let plans = work_plan::all(tx, &cx.network.id)?;
    let Some((standing, now)) = of_day(&plans, cx.today()) else { return Ok(None) };
    let plan = Overview::load(tx, cx, &now.slug)?;
    let page = cx.shell(String::new());
    let tile = |state: State, icon| {
        (
            icon,
            page.t(format!("plan-tile-{state}")),
            plan.in_state(state),
            format!("{}?state={state}#actions", now.href()),
        )
    };
    let tiles = if plan.actions.is_empty() {
        Vec::new()
    } else {
        vec![
            tile(State::InProgress, "half"),
            tile(State::Finished, "check"),
            tile(State::Pending, "dashed"),
            ("clock", page.t("plan-tile-late"), plan.late(), format!("{}?state=late#actions", now.href())),
        ]
    };
    let lead = crate::dashboard::lead(&page, &plan);
    let standing = stands(&page, standing, now, cx.today());
    let title = now.title.clone();
    Ok(Some(Front { href: now.href(), title, standing, lead, tiles, sampled: plan.sampled, page }.render()?))
}

/// « El pla d’ara », « El pròxim pla, a partir de l’1 de gener », « L’últim pla, acabat el 31 de desembre ».
fn stands(page: &Shell, standing: Standing, plan: &WorkPlan, today: Date) -> String {
    let language = page.words.language;
    match standing {
        Standing::InForce => page.t("plan-panel-front"),
        Standing::Next if plan.first <= today => page.t("plan-panel-front-begun"),
        Standing::Next => page.t2(
            "plan-panel-front-next",
            "day",
            dates::day(language, plan.first),
            "of",
            dates::of_day(language, plan.first),
        ),
        Standing::Over => page.t1("plan-panel-front-over", "on", dates::on_day(language, plan.last)),
    }
}

/// The actions of some bodies with what is needed to show them.
pub(crate) struct Found {
    pub actions: Vec<Action>,
    pub plans: HashMap<PlanId, WorkPlan>,
}

impl Found {
    pub fn of(tx: &mut Tx, cx: &Context, bodies: &[BodyId], plans: Vec<WorkPlan>) -> Result<Self, Refusal> {
        let network = &cx.network.id;
        let wanted: Vec<PlanId> = plans.iter().map(|p| p.id.clone()).collect();
        let ids = action::store::ids_of_bodies(tx, network, bodies, &wanted)?;
        let mut actions = if ids.is_empty() { Vec::new() } else { action::store::by_ids(tx, network, &ids)? };
        if !activity::samples_shown(tx, network)? {
            actions.iter_mut().for_each(without_samples);
            actions.retain(|a| a.bodies().any(|b| bodies.contains(b)));
        }
        let plans: HashMap<PlanId, WorkPlan> = plans.into_iter().map(|p| (p.id.clone(), p)).collect();
        actions.sort_by_key(|a| (std::cmp::Reverse(plans.get(&a.plan).map(|p| p.first)), a.position));
        Ok(Self { actions, plans })
    }

    fn panel(
        self,
        tx: &mut Tx,
        cx: &Context,
        page: &Shell,
        id: &'static str,
        title: String,
        more: Option<(String, String)>,
    ) -> Result<Option<String>, Refusal> {
        if self.actions.is_empty() {
            return Ok(None);
        }
        let late = self.late(tx, cx)?;
        let shown: Vec<&Action> = self.actions.iter().take(MOST).collect();
        let units: Vec<UnitId> = shown.iter().map(|a| a.id.clone()).collect();
        let texts = documents::text_of(tx, &cx.network.id, &units)?;
        let lead = page.t2("plan-panel-count", "n", self.actions.len(), "late", late.len());
        let said = Said::new(page);
        let rows = shown.into_iter().map(|a| self.row(a, &texts, &late)).collect();
        Ok(Some(Actions { id, title, lead, rows, more, said, lang: foreign(page) }.render()?))
    }

    fn late(&self, tx: &mut Tx, cx: &Context) -> Result<Vec<UnitId>, Refusal> {
        let is_late = |a: &Action, done: bool| is_late(a.execution.state.is_open(), &a.windows, done, cx.today());
        let may_be: Vec<&Action> = self.actions.iter().filter(|a| is_late(a, false)).collect();
        let mut plans: Vec<PlanId> = may_be.iter().map(|a| a.plan.clone()).collect();
        plans.sort();
        plans.dedup();
        if plans.is_empty() {
            return Ok(Vec::new());
        }
        let kin = action::store::kin_of_plans(tx, &cx.network.id, &plans)?;
        let purposes: Vec<_> = kin.iter().filter_map(|a| a.purpose.clone()).collect();
        let samples = counted(activity::samples_shown(tx, &cx.network.id)?);
        let served = served(&kin, &activity::tally_by_purpose(tx, &cx.network.id, &purposes, samples)?);
        Ok(may_be.into_iter().filter(|a| is_late(a, served.contains(&a.id))).map(|a| a.id.clone()).collect())
    }

    fn row(&self, action: &Action, texts: &HashMap<UnitId, Text>, late: &[UnitId]) -> PanelRow {
        let plan = self.plans.get(&action.plan);
        PanelRow {
            number: action.number.clone(),
            href: plan.map(|p| action.href(&p.slug)).unwrap_or_default(),
            title: texts.get(&action.id).map(|t| t.title.clone()).unwrap_or_default(),
            plan: plan.map(|p| p.title.clone()).unwrap_or_default(),
            state: action.execution.state,
            late: late.contains(&action.id),
            sample: action.execution.sample,
        }
    }
}
