//! One activity: everything about it, its history, and what may be done with it.

use askama::Template;
use platform::page::{self, Link, Reply, Shell};
use platform::web::{Acts as _, Request};
use platform::{Refusal, Say, Tx};
use viewer::Context;

use super::Names;
use super::facts::{self, Fact};
use super::history::{self, Event};
use super::list::{self, Line};
use crate::happened::{Activity, ActivityId};
use crate::{membership, rules, store};

#[derive(Template)]
#[template(path = "pages/show.html")]
struct Show {
    page: Shell,
    activity: Activity,
    kind: String,
    facts: Vec<Fact>,
    purposes: Vec<(Link, String)>,
    behalf: Option<Link>,
    note: Vec<String>,
    /// The larger occasion, and what else belongs to it.
    whole: Option<Activity>,
    parts: Vec<Activity>,
    absences: Vec<(String, String)>,
    history: Vec<Event>,
    may_correct: bool,
    may_restore: bool,
    /// Why there is no button.
    why_not: Option<String>,
}

impl Show {
    fn label(&self, field: &str) -> String {
        self.page.t(format!("activity-form-{field}"))
    }

    fn lines<'a>(&self, of: &'a [Activity]) -> impl Iterator<Item = Line<'a>> {
        list::lines(self.page.words, of)
    }

    fn is_withdrawn(&self) -> bool {
        self.activity.withdrawn_at.is_some()
    }

    fn lead(&self) -> String {
        let when = self.activity.happened.when.write(self.page.words.language);
        format!("{} · {when}", self.kind)
    }
}

/// Facts that stand elsewhere on the page.
const APART: [&str; 5] = ["title", "kind", "purposes", "note", "on_behalf_of"];

/// The activity of an address, if this viewer may see it.
pub(crate) fn found(tx: &mut Tx, cx: &Context, request: &Request) -> Result<Activity, Refusal> {
    let id = ActivityId(request.param("id").to_owned());
    let activity = store::find(tx, &cx.network.id, &id)?;
    let shown = store::switch::samples_shown(tx, &cx.network.id)?;
    if rules::may_see(&cx.viewer, &activity, shown) { Ok(activity) } else { Err(Refusal::NotFound) }
}

pub(crate) fn show(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let page = cx.read(|tx| {
        let activity = found(tx, cx, request)?;
        whole_page(tx, cx, activity)
    })?;
    page::show(&page)
}

fn whole_page(tx: &mut Tx, cx: &Context, activity: Activity) -> Result<Show, Refusal> {
    let happened = &activity.happened;
    let names = Names::of(tx, cx, std::iter::once(happened))?;
    let facts = facts::of(cx.words, &names, happened);
    let behalf = facts.iter().find(|f| f.field == "on_behalf_of").and_then(|f| f.items.first().cloned());
    let (whole, parts) = occasion(tx, cx, &activity)?;
    let may_correct = rules::may_correct(&cx.viewer, &activity);
    let absences = if may_correct.is_ok() { absences(tx, cx, &activity)? } else { Vec::new() };
    let history = history::of(tx, cx, &activity)?;
    let may_restore = rules::may_restore(&cx.viewer, &activity).is_ok();
    let why_not = may_correct.as_ref().err().filter(|_| !cx.viewer.is_public() && !may_restore);
    Ok(Show {
        page: cx.shell(happened.title.clone()).under("/activities", cx.words.t("activity-title")),
        kind: cx.words.t(&happened.kind.title()),
        purposes: names
            .purposes_of(happened)
            .into_iter()
            .map(|p| {
                (
                    Link::new(&p.href, facts::numbered(&p.code, &p.title)),
                    super::purposes::heading(cx.words, &p.owner, p.kind),
                )
            })
            .collect(),
        note: happened.note.lines().map(str::trim).filter(|l| !l.is_empty()).map(str::to_owned).collect(),
        behalf,
        whole,
        parts,
        absences,
        history,
        may_correct: may_correct.is_ok(),
        may_restore,
        why_not: why_not.map(|why| cx.words.say(&Say::from(*why))),
        facts: facts.into_iter().filter(|f| !f.is_empty() && !APART.contains(&f.field)).collect(),
        activity,
    })
}

/// The occasion it is part of, and the other parts of it.
fn occasion(tx: &mut Tx, cx: &Context, activity: &Activity) -> Result<(Option<Activity>, Vec<Activity>), Refusal> {
    let network = &cx.network.id;
    let root = activity.happened.within.as_ref().unwrap_or(&activity.id);
    let shown = store::switch::samples_shown(tx, network)?;
    let mut parts = store::parts_of(tx, network, root)?;
    parts.retain(|part| part.id != activity.id && rules::may_see(&cx.viewer, part, shown));
    let whole = match &activity.happened.within {
        Some(id) => Some(store::find(tx, network, id)?).filter(|w| rules::may_see(&cx.viewer, w, shown)),
        None => None,
    };
    Ok((whole, parts))
}

/// Councils that were no members then: a sentence that says where to look and what to do, and the address.
fn absences(tx: &mut Tx, cx: &Context, activity: &Activity) -> Result<Vec<(String, String)>, Refusal> {
    let absent = membership::absences(tx, cx, &activity.happened.organisations, activity.happened.when)?;
    let sentence = |a: &membership::Absence| {
        let key =
            if a.joined.is_some() { "activity-took-part-not-member-yet" } else { "activity-took-part-never-member" };
        cx.words.say(&a.say(key))
    };
    Ok(absent.iter().map(|a| (sentence(a), format!("/members/{}", a.slug))).collect())
}
