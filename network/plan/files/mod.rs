//! The documents of a plan: the card on its page, the form that adds one, the form that withdraws one, and the
//! download. Anyone reads them; what was withdrawn is seen by those who run the network alone.

pub(crate) mod commands;

use askama::Template;
use documents::{File, FileId, MediaType, Role};
use platform::forms::{Choice, Draft, Problem};
use platform::page::{self, Reply, Shell};
use platform::web::{Acts as _, Request};
use platform::words::dates;
use platform::{Refusal, Tx, clock};
use viewer::Context;

use crate::head::below;
use crate::rules;
use crate::work_plan::{WorkPlan, store};

const PREFIX: &str = "plan-file";

#[derive(Template)]
#[template(path = "files/card.html")]
struct Card {
    page: Shell,
    href: String,
    files: Vec<Line>,
    withdrawn: Vec<Line>,
    may_edit: bool,
}

struct Line {
    name: String,
    href: String,
    withdrawal: String,
    note: String,
}

/// The card on the plan's page; empty when there is nothing to show.
pub(crate) fn card(tx: &mut Tx, cx: &Context, plan: &WorkPlan) -> Result<String, Refusal> {
    let may_edit = rules::may_edit(&cx.viewer).is_ok();
    let (withdrawn, files): (Vec<File>, Vec<File>) =
        documents::files(tx, &cx.network.id, &plan.document)?.into_iter().partition(|f| f.withdrawn.is_some());
    if files.is_empty() && !may_edit {
        return Ok(String::new());
    }
    let line = |file: &File| line(cx, plan, file);
    let withdrawn = if may_edit { withdrawn.iter().map(line).collect() } else { Vec::new() };
    let files = files.iter().map(line).collect();
    Ok(Card { page: cx.shell(String::new()), href: plan.href(), files, withdrawn, may_edit }.render()?)
}

/// « PDF, 240 kB · original · 15 de maig de 2024 »; of one that was withdrawn, when and why.
fn line(cx: &Context, plan: &WorkPlan, file: &File) -> Line {
    let language = cx.words.language;
    let day = |at: i64| dates::day(language, clock::local(at).date());
    let kind = format!("{}, {}", file.media_type.called(), language.file_size(file.bytes));
    let note = match &file.withdrawn {
        Some(gone) => cx.words.t2("plan-file-gone", "day", day(gone.at), "why", gone.why.as_str()),
        None => format!("{kind} · {} · {}", cx.words.t(&format!("plan-file-is-{}", file.role)), day(file.added_at)),
    };
    let href = format!("{}/files/{}", plan.href(), file.id);
    Line {
        withdrawal: format!("{href}/withdrawal"),
        href: format!("{href}/{}", file.name_in_address()),
        name: file.name.clone(),
        note,
    }
}

/// The bytes. What was withdrawn is not found by the public.
pub(crate) fn download(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let file = cx.read(|tx| Ok::<_, Refusal>(asked(tx, cx, request)?.1))?;
    if file.name != request.param("name") || (file.withdrawn.is_some() && rules::may_edit(&cx.viewer).is_err()) {
        return Err(Refusal::NotFound);
    }
    let bytes = cx.house.files.read(&file.digest).map_err(|e| Refusal::fault(format!("file {}: {e}", file.id)))?;
    let keep = file.media_type != MediaType::Pdf;
    Ok(Reply::File(page::File { bytes, media_type: file.media_type.served(), name: file.name, keep }))
}

fn asked(tx: &mut Tx, cx: &Context, request: &Request) -> Result<(WorkPlan, File), Refusal> {
    let plan = store::by_slug(tx, &cx.network.id, request.param("plan"))?;
    let id = FileId(request.param("file").to_owned());
    let file = documents::file_of(tx, &cx.network.id, &plan.document, &id)?;
    Ok((plan, file))
}

#[derive(Template)]
#[template(path = "files/new.html")]
struct Add {
    page: Shell,
    form: Draft,
    back: String,
}

impl Add {
    fn new(cx: &Context, plan: &WorkPlan, form: Draft) -> Self {
        let page = below(cx, plan, cx.words.t("plan-file-new")).erring(form.has_problems());
        Self { page, form, back: plan.href() }
    }

    fn roles(&self) -> Vec<Choice> {
        Role::ALL
            .iter()
            .map(|r| {
                Choice::new(r.as_str(), self.page.t(format!("plan-file-role-{r}")))
                    .note(self.page.t(format!("plan-file-role-{r}-note")))
            })
            .collect()
    }
}

fn entered(cx: &Context, request: &Request) -> Result<WorkPlan, Refusal> {
    cx.signed_in()?;
    rules::may_edit(&cx.viewer).map_err(Refusal::no)?;
    cx.read(|tx| store::by_slug(tx, &cx.network.id, request.param("plan")))
}

pub(crate) fn new(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let plan = entered(cx, request)?;
    page::show(&Add::new(cx, &plan, Draft::new(cx.words, PREFIX)))
}

pub(crate) fn add(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let plan = entered(cx, request)?;
    let mend = |problems: Vec<Problem>| {
        page::mend(&Add::new(cx, &plan, Draft::again(cx.words, PREFIX, &request.form, problems)))
    };
    let mut problems = Vec::new();
    let upload = request.upload("file").filter(|file| !file.name.is_empty() || !file.bytes.is_empty());
    if upload.is_none() {
        problems.push(Problem::new("file", "plan-file-none"));
    }
    let role = request.form.filled("role").and_then(Role::from_word);
    if role.is_none() {
        problems.push(Problem::new("role", "platform-form-choose"));
    }
    let (Some(upload), Some(role)) = (upload, role) else { return Err(mend(problems)) };
    let fields = |refusal| match refusal {
        Refusal::Fields(problems) => mend(problems),
        other => other,
    };
    let received = documents::receive(cx, &upload.name, &upload.bytes).map_err(fields)?;
    let done = cx.once(&request.form, "plan-file-added", |tx| {
        commands::add(tx, cx, &plan, &received, role)?;
        Ok(format!("{}#documents", plan.href()))
    });
    done.map_err(fields)
}

#[derive(Template)]
#[template(path = "files/withdraw.html")]
struct Withdraw {
    page: Shell,
    form: Draft,
    back: String,
    action: String,
    name: String,
}

impl Withdraw {
    fn new(cx: &Context, plan: &WorkPlan, file: &File, form: Draft) -> Self {
        let page = below(cx, plan, cx.words.t("plan-file-withdraw-page")).erring(form.has_problems());
        let action = line(cx, plan, file).withdrawal;
        Self { page, form, back: plan.href(), action, name: file.name.clone() }
    }
}

pub(crate) fn ask_withdrawal(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    entered(cx, request)?;
    let (plan, file) = cx.read(|tx| asked(tx, cx, request))?;
    if file.withdrawn.is_some() {
        return Ok(page::see(plan.href()));
    }
    page::show(&Withdraw::new(cx, &plan, &file, Draft::new(cx.words, PREFIX)))
}

pub(crate) fn withdraw(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    entered(cx, request)?;
    let (plan, file) = cx.read(|tx| asked(tx, cx, request))?;
    let done = cx.once(&request.form, "plan-file-withdrawn", |tx| {
        commands::withdraw(tx, cx, &file.id, request.form.filled("reason").unwrap_or_default())?;
        Ok(plan.href())
    });
    done.map_err(|refusal| match refusal {
        Refusal::Fields(problems) => {
            page::mend(&Withdraw::new(cx, &plan, &file, Draft::again(cx.words, PREFIX, &request.form, problems)))
        }
        other => other,
    })
}
