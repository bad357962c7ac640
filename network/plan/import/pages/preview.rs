//! The page that shows what a table would do, before anything is written: what stands in the way, what is asked, the
//! actions one by one; and the confirmation.

use std::cell::Cell;

use askama::Template;
use imports::pages::places::{self, Places, places};
use imports::pages::silently;
use imports::pages::steps::Steps;
use imports::{Draft, Offered, Question, Slip, Tally as _, draft};
use platform::forms::{self, Pairs, Problem};
use platform::page::{self, Pager, Reply, Shell};
use platform::web::Request;
use platform::words::Words;
use platform::{Refusal, Tx};
use viewer::Context;

use super::super::IMPORT;
use super::super::commands::{self, Confirmed};
use super::super::draw::draw;
use super::super::drawn::{Change, Drawn, Wanted};
use super::super::known::Known;
use super::super::target::{Line, Target};
use super::super::told::facts;
use super::super::way::Way;
use super::target;
use super::{elsewhere, waiting, with_way};

const QUESTIONS_SHOWN: usize = 60;
const PREFIX: &str = "imports-preview";
/// Before the key of a question in the form.
const ANSWER: &str = "answer-";

#[derive(Template)]
#[template(path = "import/pages/preview.html")]
struct Preview {
    page: Shell,
    steps: Steps,
    address: String,
    file: String,
    plan: String,
    form: forms::Draft,
    answers: forms::Draft,
    print: String,
    /// That a new plan is seen by everybody.
    public: Option<String>,
    rows: usize,
    /// Sheets and tables of the file that were not read.
    other_tabs: String,
    counts: Vec<String>,
    parts: Vec<String>,
    terms: Vec<String>,
    missing: Vec<(String, String)>,
    slips: Places,
    questions: Vec<AskedNow>,
    all_questions: usize,
    open_questions: usize,
    notes: Places,
    actions: Vec<Shown>,
    all_actions: usize,
    pager: Pager,
    ready: bool,
    changes_nothing: bool,
    /// What it would do is other than what the person had seen.
    differs: bool,
}

struct AskedNow {
    at: String,
    says: String,
    name: String,
    must: bool,
    choices: Vec<(String, String, bool)>,
}

struct Shown {
    row: String,
    number: String,
    title: String,
    facts: Vec<String>,
    badge: &'static str,
    change: String,
}

impl Preview {
    fn more_questions(&self) -> usize {
        self.all_questions - self.questions.len()
    }

    fn is_differing(&self) -> bool {
        self.differs
    }

    fn is_idle(&self) -> bool {
        self.ready && self.changes_nothing
    }

    fn is_ready(&self) -> bool {
        self.ready && !self.changes_nothing
    }

    fn creates(&self) -> bool {
        !self.parts.is_empty() || !self.terms.is_empty()
    }
}

pub fn show(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let (draft, way) = waiting(cx, request)?;
    if let Some(other) = elsewhere(&draft, &way, false) {
        return Ok(other);
    }
    let (known, drawn) = drawn_of(cx, &draft, &way)?;
    page::show(&preview(cx, &draft, &way, (&known, &drawn), &request.query, false))
}

/// Keeps the answers that were given, and shows what the table would do with them.
pub fn answer(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let (draft, way) = waiting(cx, request)?;
    if let Some(other) = elsewhere(&draft, &way, false) {
        return Ok(other);
    }
    let mut now: Way = way.clone();
    for (name, value) in &request.form.0 {
        let Some(key) = name.strip_prefix(ANSWER).filter(|key| key.len() <= 120 && value.len() <= 300) else {
            continue;
        };
        if value.is_empty() {
            now.answers.remove(key);
        } else {
            now.answers.insert(key.to_owned(), value.clone());
        }
    }
    let seen = draft.seen_by(&request.form);
    let address = IMPORT.draft_href(&draft.id);
    let reply = cx.once(&request.form, "platform-saved", |tx| {
        if commands::read_as(tx, cx, &seen, None, &now)? {
            return Ok(address.clone());
        }
        let known = Known::load(tx, cx, target_of(&way)?)?;
        let drawn = draw(&draft.sheet, &way, &known);
        let mut page = preview(cx, &draft, &way, (&known, &drawn), &request.query, false);
        page.answers.problems = vec![Problem::new("", "imports-changed")];
        Err(page::changed(&page))
    })?;
    Ok(silently(reply))
}

pub fn confirm(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let (draft, way) = waiting(cx, request)?;
    let print = request.form.one("print").unwrap_or_default();
    let row = Cell::new(0);
    let done = cx.once(&request.form, "plan-import-done", |tx: &mut Tx| {
        // Read again inside the transaction: another window may have changed it or carried it out.
        let (draft, way) = with_way(cx, draft::find(tx, cx, IMPORT.key, draft.id.as_str())?)?;
        if let Some(batch) = &draft.batch {
            return Ok(IMPORT.batch_href(batch));
        }
        match commands::confirm(tx, cx, &draft, &way, print, &row)? {
            Confirmed::Done(batch) => Ok(IMPORT.batch_href(&batch)),
            Confirmed::Differs(drawn) => {
                let known = Known::load(tx, cx, target_of(&way)?)?;
                Err(page::changed(&preview(cx, &draft, &way, (&known, &drawn), &request.query, true)))
            }
        }
    });
    match done {
        Err(Refusal::Fields(problems)) if target::are_of_plan(&problems) => {
            Err(target::again(cx, &draft, &way, problems)?)
        }
        Err(Refusal::Fields(problems)) => {
            let (known, mut drawn) = drawn_of(cx, &draft, &way)?;
            drawn.slips.extend(Slip::refused(row.get(), problems));
            Err(page::mend(&preview(cx, &draft, &way, (&known, &drawn), &request.query, false)))
        }
        other => other,
    }
}

fn target_of(way: &Way) -> Result<&Target, Refusal> {
    way.target.as_ref().ok_or(Refusal::NotFound)
}

fn drawn_of(cx: &Context, draft: &Draft, way: &Way) -> Result<(Known, Drawn), Refusal> {
    let known = cx.read(|tx| Known::load(tx, cx, target_of(way)?))?;
    let drawn = draw(&draft.sheet, way, &known);
    Ok((known, drawn))
}

fn preview(
    cx: &Context,
    draft: &Draft,
    way: &Way,
    (known, drawn): (&Known, &Drawn),
    query: &Pairs,
    differs: bool,
) -> Preview {
    let address = IMPORT.draft_href(&draft.id);
    let pager = Pager::long(&address, query, i64::try_from(drawn.actions.len()).unwrap_or(i64::MAX));
    let page_of = |n: i64| usize::try_from(n).unwrap_or(usize::MAX);
    let actions = drawn.actions.iter().skip(page_of(pager.offset())).take(page_of(pager.size));
    let plan = if let Some(Target::New(heading)) = &way.target {
        cx.words.t1("plan-import-preview-new", "title", heading.title.as_str())
    } else {
        let title = known.plan.as_ref().map(|p| p.title.clone()).unwrap_or_default();
        cx.words.t1("plan-import-preview-known", "title", title)
    };
    let mut asked: Vec<&Question> = drawn.questions.iter().collect();
    asked.sort_by_key(|q| (!q.is_open(), q.row));
    Preview {
        page: IMPORT.under_start(cx, cx.page("imports-preview-title")).erring(!drawn.slips.is_empty()),
        steps: IMPORT.steps(cx, draft, ""),
        address,
        file: draft.file_name.clone(),
        plan,
        form: forms::Draft::new(cx.words, PREFIX),
        answers: forms::Draft::new(cx.words, PREFIX).version(draft.version),
        print: drawn.print(way.target.as_ref()),
        public: matches!(way.target, Some(Target::New(_))).then(|| cx.words.t("plan-import-public")),
        rows: drawn.rows,
        other_tabs: draft.sheet.other_tabs.join(", "),
        counts: drawn.tally().in_words(&cx.words),
        parts: drawn.parts.iter().map(Line::told).collect(),
        terms: drawn.terms.iter().map(|(v, name)| format!("{}: {name}", cx.words.t(v.title()))).collect(),
        missing: drawn.missing.iter().take(places::SHOWN).cloned().collect(),
        slips: places(cx.words, cx.words.tn("imports-slips", drawn.slips.len()), &drawn.slips),
        questions: asked.iter().take(QUESTIONS_SHOWN).map(|q| asked_now(cx.words, q)).collect(),
        all_questions: asked.len(),
        open_questions: drawn.open_questions(),
        notes: places(cx.words, cx.words.t("plan-import-notes-title"), &drawn.notes),
        actions: actions.map(|action| shown(cx, known, drawn, action)).collect(),
        all_actions: drawn.actions.len(),
        pager,
        ready: drawn.is_ready(),
        changes_nothing: drawn.changes_nothing(),
        differs,
    }
}

fn asked_now(words: Words, question: &Question) -> AskedNow {
    let mut says = words.say(&question.say);
    if question.rows > 1 {
        says = format!("{says} {}", words.tn("plan-import-ask-rows", question.rows));
    }
    let choice = |c: &Offered| {
        let is_chosen = question.answer.as_deref() == Some(c.value.as_str());
        (c.value.clone(), c.told(&words), is_chosen)
    };
    AskedNow {
        at: question.slip().place(&words),
        says,
        name: format!("{ANSWER}{}", question.key),
        must: question.must,
        choices: question.choices.iter().map(choice).collect(),
    }
}

fn shown(cx: &Context, known: &Known, drawn: &Drawn, action: &Wanted) -> Shown {
    let badge = match action.change {
        Change::Added => "badge badge-info",
        Change::Corrected => "badge badge-in_progress",
        Change::Stays => "badge",
    };
    Shown {
        row: action.row.to_string(),
        number: action.number.clone(),
        title: action.facts.title.clone(),
        facts: facts(cx.words, known, drawn, action).iter().map(|fact| fact.line(cx.words)).collect(),
        badge,
        change: cx.words.t(action.change.key()),
    }
}
