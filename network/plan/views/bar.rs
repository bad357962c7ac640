//! What stands above a table and a board: the saved views of the plan, and the form that keeps what is shown. Only for
//! people of the network.

use askama::Template;
use platform::page::{Link, Shell};
use platform::{Refusal, Tx, ids};
use viewer::Context;

use super::{Layout, NAME_MAX, SavedView, store};
use crate::rules;
use crate::table::Sieve;
use crate::work_plan::WorkPlan;

#[derive(Template)]
#[template(path = "views/bar.html")]
pub(crate) struct ViewBar {
    page: Shell,
    views: Vec<Link>,
    /// Where the one that is open is changed, for who may.
    change: Option<String>,
    keep: Option<Keep>,
}

/// The form that keeps what is shown.
struct Keep {
    href: String,
    key: String,
    layout: Layout,
    query: String,
    max: usize,
}

impl askama::filters::HtmlSafe for ViewBar {}

impl ViewBar {
    pub fn load(
        tx: &mut Tx,
        cx: &Context,
        page: &Shell,
        plan: &WorkPlan,
        sieve: &Sieve,
        (layout, open): (Layout, Option<&SavedView>),
    ) -> Result<Self, Refusal> {
        let mut bar = Self { page: page.clone(), views: Vec::new(), change: None, keep: None };
        if rules::may_keep_views(&cx.viewer).is_err() {
            return Ok(bar);
        }
        let is_open = |view: &SavedView| open.is_some_and(|o| o.id == view.id);
        let views = store::of_plan(tx, &cx.network.id, &plan.id)?;
        bar.views = views.iter().map(|v| Link::new(v.link(plan), v.name.as_str()).current(is_open(v))).collect();
        bar.change = open
            .filter(|v| rules::may_change_view(&cx.viewer, &v.owner).is_ok())
            .map(|v| format!("{}/edit", v.href(plan)));
        let query = sieve.query().encoded();
        bar.keep = open.is_none().then(|| Keep {
            href: format!("{}/views", plan.href()),
            key: ids::secret(),
            layout,
            query,
            max: NAME_MAX,
        });
        Ok(bar)
    }
}
