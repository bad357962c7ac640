//! The forms that admit a member and that end a membership.

use askama::Template;
use directory::{Kind, Organisation, Relation};
use platform::forms::{Choice, Draft, Problem};
use platform::page::{self, Reply, Shell};
use platform::web::{Acts, Request};
use platform::{Refusal, Say};
use viewer::Context;

use super::{Admission, EVIDENCE_MAX, NAME_MAX, Outcome, SOURCE_MAX, admit as admit_member, leave as end_membership};
use crate::card::reading::{Subject, subject};
use crate::member::{self, Standing};
use crate::{reading, rules};

const ADMISSION: &str = "members-admission";
const DEPARTURE: &str = "members-departure";

#[derive(Template)]
#[template(path = "joining/new.html")]
struct Admit {
    page: Shell,
    form: Draft,
    /// Offered while a name is typed.
    municipalities: Vec<String>,
    name_max: usize,
    source_max: usize,
    evidence_max: usize,
}

impl Admit {
    fn new(cx: &Context, form: Draft) -> Self {
        let page = cx.page("members-admission-title").under("/members", cx.words.t("members-title"));
        let page = page.erring(form.has_problems());
        let municipalities = territory::municipalities().iter().map(|m| m.name.clone()).collect();
        Self { page, form, municipalities, name_max: NAME_MAX, source_max: SOURCE_MAX, evidence_max: EVIDENCE_MAX }
    }

    fn kinds(&self) -> Vec<Choice> {
        let kinds = Kind::ALL.iter().filter(|k| k.is_local_authority());
        kinds.map(|k| Choice::new(k.as_str(), self.page.t(format!("directory-kind-{k}")))).collect()
    }
}

/// A person must sign in first; one who may not is told why.
fn allowed(cx: &Context) -> Result<(), Refusal> {
    cx.signed_in()?;
    rules::may_keep_register(&cx.viewer).map_err(Refusal::no)
}

pub fn new(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    allowed(cx)?;
    let kind = request.query.filled("kind").and_then(Kind::from_word).unwrap_or(Kind::TownCouncil);
    let name = request.query.filled("name").unwrap_or_default();
    page::show(&Admit::new(cx, Draft::new(cx.words, ADMISSION).with("kind", kind).with("name", name)))
}

pub fn admit(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    allowed(cx)?;
    let refuse = |problems: Vec<Problem>| {
        page::mend(&Admit::new(cx, Draft::again(cx.words, ADMISSION, &request.form, problems)))
    };
    let admission = Admission::parse(&request.form, cx.today()).map_err(refuse)?;
    let say = Say::new("members-admitted").with("name", &admission.candidate.name);
    let done = cx.once(&request.form, say, |tx| Ok(member::href(&admit_member(tx, cx, &admission)?)));
    done.map_err(|refusal| match refusal {
        Refusal::Fields(problems) => refuse(problems),
        other => other,
    })
}

#[derive(Template)]
#[template(path = "joining/departure.html")]
struct Departure {
    page: Shell,
    form: Draft,
    href: String,
    since: String,
    theirs: bool,
}

impl Departure {
    fn new(cx: &Context, council: &Organisation, membership: &Relation, form: Draft, theirs: bool) -> Self {
        let href = member::href(council);
        let title = cx.words.t1("members-departure-title", "name", &council.name);
        let page = cx.shell(title).under("/members", cx.words.t("members-title")).under(&href, &council.name);
        let since = member::since(cx.words, membership.from);
        Self { page: page.erring(form.has_problems()), form, href, since, theirs }
    }
}

/// The council of the address and its membership: that of today, or the last one, whose end can be corrected.
fn leaving(cx: &Context, request: &Request) -> Result<(Organisation, Relation), Refusal> {
    allowed(cx)?;
    let Subject { organisation, relations } = cx.read(|tx| subject(tx, cx, request.param("slug")))?;
    match member::standing(&relations, cx.today()) {
        Standing::Member(membership) | Standing::Former(membership) => Ok((organisation, membership.clone())),
        Standing::NotYet => Err(Refusal::NotFound),
    }
}

pub fn departure(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let (council, membership) = leaving(cx, request)?;
    let known = membership.to.map(|to| to.write(cx.words.language)).unwrap_or_default();
    let form = Draft::new(cx.words, DEPARTURE).with("to", known).version(membership.version);
    page::show(&Departure::new(cx, &council, &membership, form, false))
}

pub fn leave(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let (council, membership) = leaving(cx, request)?;
    let again = |problems| Draft::again(cx.words, DEPARTURE, &request.form, problems);
    let refuse =
        |problems: Vec<Problem>| page::mend(&Departure::new(cx, &council, &membership, again(problems), false));
    let mut problems = Vec::new();
    let to = reading::span(&request.form, "to", cx.today(), &mut problems);
    let Some(to) = to else {
        if problems.is_empty() {
            problems.push(Problem::new("to", "platform-form-missing"));
        }
        return Err(refuse(problems));
    };
    let say = Say::new("members-left").with("name", &council.name);
    let done = cx.once(&request.form, say, |tx| {
        match end_membership(tx, cx, &membership.id, to, reading::seen(&request.form))? {
            Outcome::Done => Ok(member::href(&council)),
            Outcome::Changed => {
                let mut form = again(Vec::new()).version(membership.version);
                form.key = platform::ids::secret();
                Err(page::changed(&Departure::new(cx, &council, &membership, form, true)))
            }
        }
    });
    done.map_err(|refusal| match refusal {
        Refusal::Fields(problems) => refuse(problems),
        other => other,
    })
}
