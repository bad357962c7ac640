//! The page that shows what a file would do, before anything is written, and the confirmation.

use std::cell::Cell;

use askama::Template;
use directory::PostKind;
use platform::forms::{Draft, Pairs};
use platform::page::{self, Pager, Reply, Shell};
use platform::web::Request;
use platform::{Refusal, Tx};
use viewer::Context;

use super::super::commands::{self, Confirmed};
use super::super::draft::Draft as Waiting;
use super::super::draw::draw;
use super::super::known::Known;
use super::super::plan::{Council, Membership, Plan, PostChange, Slip, State};
use super::super::{fields, store};
use super::{draft_address, gone, under_start, waiting};

/// More are counted, not listed: whoever has so many mends the column, not the cells.
const SLIPS_SHOWN: usize = 200;

#[derive(Template)]
#[template(path = "import/pages/preview.html")]
struct Preview {
    page: Shell,
    address: String,
    file: String,
    form: Draft,
    print: String,
    rows: usize,
    counts: Vec<String>,
    slips: Vec<Place>,
    all_slips: usize,
    doubts: Vec<Place>,
    all_doubts: usize,
    councils: Vec<Shown>,
    all_councils: usize,
    pager: Pager,
    changes_nothing: bool,
    /// What it would do is other than what the person had seen.
    differs: bool,
}

struct Place {
    at: String,
    says: String,
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

    fn more_slips(&self) -> usize {
        self.all_slips - self.slips.len()
    }

    fn more_doubts(&self) -> usize {
        self.all_doubts - self.doubts.len()
    }
}

pub fn show(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let draft = waiting(cx, request)?;
    if let Some(batch) = &draft.batch {
        return Ok(page::see(format!("/members/import/batches/{batch}")));
    }
    if !is_mapped(&draft) {
        return Ok(page::see(format!("{}/columns", draft_address(&draft))));
    }
    let plan = plan_of(cx, &draft)?;
    page::show(&preview(cx, &draft, &plan, &request.query, false))
}

pub fn confirm(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let draft = waiting(cx, request)?;
    let print = request.form.one("print").unwrap_or_default();
    let row = Cell::new(0);
    let done = cx.once(&request.form, "members-import-done", |tx: &mut Tx| {
        // Read again inside the transaction: another window may have changed it or carried it out.
        let draft = store::draft(tx, cx, draft.id.as_str())?.ok_or_else(|| gone(cx))?;
        if let Some(batch) = &draft.batch {
            return Ok(format!("/members/import/batches/{batch}"));
        }
        match commands::confirm(tx, cx, &draft, print, &row)? {
            Confirmed::Done(batch) => Ok(format!("/members/import/batches/{batch}")),
            Confirmed::Differs(plan) => Err(page::changed(&preview(cx, &draft, &plan, &request.query, true))),
        }
    });
    match done {
        Err(Refusal::Fields(problems)) => {
            let mut plan = plan_of(cx, &draft)?;
            plan.slips.extend(commands::refused_at(row.get(), problems));
            Err(page::mend(&preview(cx, &draft, &plan, &request.query, false)))
        }
        other => other,
    }
}

fn plan_of(cx: &Context, draft: &Waiting) -> Result<Plan, Refusal> {
    cx.read(|tx| Ok(draw(&draft.sheet, &draft.way, &Known::load(tx, cx)?)))
}

fn is_mapped(draft: &Waiting) -> bool {
    draft.way.mapping.problems(&fields::FIELDS).is_empty() && fields::missing(&draft.way.mapping).is_none()
}

fn preview(cx: &Context, draft: &Waiting, plan: &Plan, query: &Pairs, differs: bool) -> Preview {
    let place = |slip: &Slip| Place { at: slip.place(&cx.words), says: cx.words.say(&slip.say) };
    let council = |place: usize| shown(cx, plan, place);
    let pager = Pager::long(&draft_address(draft), query, i64::try_from(plan.councils.len()).unwrap_or(i64::MAX));
    let page_of = |n: i64| usize::try_from(n).unwrap_or(usize::MAX);
    let councils = (0..plan.councils.len()).skip(page_of(pager.offset())).take(page_of(pager.size));
    Preview {
        page: under_start(cx, cx.page("members-import-preview-title")).erring(!plan.slips.is_empty()),
        address: draft_address(draft),
        file: draft.file_name.clone(),
        form: Draft::new(cx.words, "members-import-preview"),
        print: plan.print(),
        rows: plan.rows,
        counts: plan.tally().told().into_iter().map(|(key, n)| cx.words.tn(key, n)).collect(),
        slips: plan.slips.iter().take(SLIPS_SHOWN).map(place).collect(),
        all_slips: plan.slips.len(),
        doubts: plan.doubts.iter().take(SLIPS_SHOWN).map(place).collect(),
        all_doubts: plan.doubts.len(),
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
