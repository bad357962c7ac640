//! The page that shows what a file would do, before anything is written, and the confirmation.

use std::cell::Cell;

use askama::Template;
use directory::PostKind;
use imports::pages::columns;
use imports::pages::places::{Places, places};
use imports::pages::steps::Steps;
use imports::{Draft, Slip, Tally as _, draft};
use platform::forms::{self, Pairs};
use platform::page::{self, Pager, Reply, Shell};
use platform::web::Request;
use platform::{Refusal, Tx};
use viewer::Context;

use super::super::IMPORT;
use super::super::commands::{self, Confirmed};
use super::super::draw::draw;
use super::super::known::Known;
use super::super::plan::{Council, Membership, Plan, PostChange, State};
use super::super::way::Way;
use super::{carried_out, waiting, with_way};

#[derive(Template)]
#[template(path = "import/pages/preview.html")]
struct Preview {
    page: Shell,
    steps: Steps,
    address: String,
    file: String,
    form: forms::Draft,
    print: String,
    rows: usize,
    counts: Vec<String>,
    slips: Places,
    doubts: Places,
    councils: Vec<Shown>,
    all_councils: usize,
    pager: Pager,
    changes_nothing: bool,
    /// What it would do is other than what the person had seen.
    differs: bool,
}

/// A council with all that its rows say.
struct Shown {
    name: String,
    state: State,
    facts: Vec<Fact>,
}

struct Fact {
    row: String,
    text: String,
    is_new: bool,
}

impl Shown {
    fn badge(&self) -> &'static str {
        match self.state {
            State::New => "badge badge-info",
            State::Changes => "badge badge-in_progress",
            State::Stays => "badge",
        }
    }
}

impl Preview {
    fn is_changed(&self) -> bool {
        self.differs
    }

    fn is_idle(&self) -> bool {
        self.changes_nothing
    }
}

pub fn show(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let (draft, way) = waiting(cx, request)?;
    if let Some(done) = carried_out(&draft) {
        return Ok(done);
    }
    if !IMPORT.is_mapped(&way.mapping, cx.words) {
        return Ok(page::see(format!("{}{}", IMPORT.draft_href(&draft.id), columns::PATH)));
    }
    let plan = plan_of(cx, &draft, &way)?;
    page::show(&preview(cx, &draft, &plan, &request.query, false))
}

pub fn confirm(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let (draft, way) = waiting(cx, request)?;
    let print = request.form.one("print").unwrap_or_default();
    let row = Cell::new(0);
    let done = cx.once(&request.form, "members-import-done", |tx: &mut Tx| {
        // Read again inside the transaction: another window may have changed it or carried it out.
        let (draft, way) = with_way(cx, draft::find(tx, cx, IMPORT.key, draft.id.as_str())?)?;
        if let Some(batch) = &draft.batch {
            return Ok(IMPORT.batch_href(batch));
        }
        match commands::confirm(tx, cx, &draft, &way, print, &row)? {
            Confirmed::Done(batch) => Ok(IMPORT.batch_href(&batch)),
            Confirmed::Differs(plan) => Err(page::changed(&preview(cx, &draft, &plan, &request.query, true))),
        }
    });
    match done {
        Err(Refusal::Fields(problems)) => {
            let mut plan = plan_of(cx, &draft, &way)?;
            plan.slips.extend(Slip::refused(row.get(), problems));
            Err(page::mend(&preview(cx, &draft, &plan, &request.query, false)))
        }
        other => other,
    }
}

fn plan_of(cx: &Context, draft: &Draft, way: &Way) -> Result<Plan, Refusal> {
    cx.read(|tx| Ok(draw(&draft.sheet, way, &Known::load(tx, cx)?)))
}

fn preview(cx: &Context, draft: &Draft, plan: &Plan, query: &Pairs, differs: bool) -> Preview {
    let address = IMPORT.draft_href(&draft.id);
    let council = |place: usize| shown(cx, plan, place);
    let pager = Pager::long(&address, query, i64::try_from(plan.councils.len()).unwrap_or(i64::MAX));
    let page_of = |n: i64| usize::try_from(n).unwrap_or(usize::MAX);
    let councils = (0..plan.councils.len()).skip(page_of(pager.offset())).take(page_of(pager.size));
    Preview {
        page: IMPORT.under_start(cx, cx.page("imports-preview-title")).erring(!plan.slips.is_empty()),
        steps: IMPORT.steps(cx, draft, ""),
        address,
        file: draft.file_name.clone(),
        form: forms::Draft::new(cx.words, "imports-preview"),
        print: plan.print(),
        rows: plan.rows,
        counts: plan.tally().in_words(&cx.words),
        slips: places(cx.words, cx.words.tn("imports-slips", plan.slips.len()), &plan.slips),
        doubts: places(cx.words, cx.words.tn("members-import-doubts", plan.doubts.len()), &plan.doubts).captioned(),
        councils: councils.map(council).collect(),
        all_councils: plan.councils.len(),
        pager,
        changes_nothing: plan.changes_nothing(),
        differs,
    }
}

fn shown(cx: &Context, plan: &Plan, place: usize) -> Shown {
    let council = &plan.councils[place];
    let mut facts = vec![membership(cx, council)];
    for post in plan.posts.iter().filter(|p| p.council == place) {
        let person = &plan.people[post.person];
        let mut parts = vec![person.name.clone(), side_and_title(cx, post.kind, &post.title)];
        parts.extend(person.address.clone());
        if let PostChange::Replaces { kind, title, .. } = &post.change {
            parts.push(cx.words.t1("members-import-fact-before", "what", side_and_title(cx, *kind, title)));
        }
        let is_new = person.known.is_none() || post.change != PostChange::Stays;
        facts.push(Fact { row: post.row.to_string(), text: parts.join(" · "), is_new });
    }
    for seat in plan.seats.iter().filter(|s| s.council == place) {
        let people: Vec<&str> = seat.people.iter().map(|(person, _)| plan.people[*person].name.as_str()).collect();
        let mut parts = vec![seat.body_name.clone()];
        parts.extend(seat.office.map(|office| cx.words.t(&format!("bodies-office-{office}"))));
        if !people.is_empty() {
            parts.push(cx.words.language.list(&people));
        }
        facts.push(Fact { row: seat.row.to_string(), text: parts.join(" · "), is_new: seat.changes() });
    }
    Shown { name: council.name.clone(), state: plan.state_of(place), facts }
}

fn membership(cx: &Context, council: &Council) -> Fact {
    let words = cx.words;
    let text = match &council.membership {
        Membership::Stays if council.left.is_some() => words.t("members-import-fact-left"),
        Membership::Stays => words.t("members-import-fact-stays"),
        Membership::Begins { from: Some(from), to: None } => {
            words.t1("members-import-fact-since", "day", from.write(words.language))
        }
        Membership::Begins { from: None, to: None } => words.t("members-import-fact-member"),
        Membership::Begins { from, to: Some(to) } => {
            let from = from.map_or_else(|| words.t("platform-unknown"), |from| from.write(words.language));
            words.t2("members-import-fact-from-to", "from", from, "to", to.write(words.language))
        }
        Membership::Ends { to, .. } => words.t1("members-import-fact-ends", "day", to.write(words.language)),
    };
    let row = council.joined.or(council.left).map_or(council.rows[0], |dated| dated.row);
    Fact { row: row.to_string(), text, is_new: council.membership != Membership::Stays }
}

fn side_and_title(cx: &Context, kind: PostKind, title: &str) -> String {
    if title.is_empty() { cx.words.t(&format!("directory-post-{kind}")) } else { title.to_owned() }
}
