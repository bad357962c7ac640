//! The forms that admit a member and that end a membership.

use askama::Template;
use directory::{Kind, Organisation, Relation};
use platform::forms::{Choice, Draft, Problem};
use platform::page::{self, Reply, Shell};
use platform::web::{Acts, Request};
use platform::words::grammar::{Gender, Number};
use platform::{Refusal, Say};
use viewer::Context;

use super::holding::{Holding, held};
use super::{
    Admission, Candidate, EVIDENCE_MAX, NAME_MAX, Outcome, SOURCE_MAX, admit as admit_member, leave as end_membership,
};
use crate::card::reading::{Subject, subject};
use crate::member::{self, Standing};
use crate::{reading, rules};

const ADMISSION: &str = "members-admission";
const DEPARTURE: &str = "members-departure";
const CORRECTION: &str = "members-correction";

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
pub(crate) fn allowed(cx: &Context) -> Result<(), Refusal> {
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
    let done = cx.once(&request.form, admitted(cx, &admission.candidate), |tx| {
        Ok(member::href(&admit_member(tx, cx, &admission)?))
    });
    done.map_err(|refusal| match refusal {
        Refusal::Fields(problems) => refuse(problems),
        other => other,
    })
}

/// « Hem donat d’alta l’Ajuntament d’Olot. » Of other authorities the gender is not known, and so no article.
fn admitted(cx: &Context, candidate: &Candidate) -> Say {
    match candidate.kind {
        Kind::TownCouncil | Kind::CountyCouncil => {
            let the = cx.words.language.the(&candidate.name, Gender::Masculine, Number::Singular);
            Say::new("members-admitted").with("name", the)
        }
        _ => Say::new("members-admitted-other").with("name", &candidate.name),
    }
}

#[derive(Template)]
#[template(path = "joining/departure.html")]
struct Departure {
    page: Shell,
    form: Draft,
    href: String,
    lead: String,
    /// The words of the button.
    act: &'static str,
    holding: Holding,
    theirs: bool,
    source_max: usize,
}

/// The council of the address and its membership: that of today, or the last one, whose end can be corrected.
struct Leaving {
    council: Organisation,
    membership: Relation,
    holding: Holding,
}

impl Leaving {
    fn of(cx: &Context, request: &Request) -> Result<Self, Refusal> {
        allowed(cx)?;
        cx.read(|tx| {
            let Subject { organisation: council, relations } = subject(tx, cx, request.param("slug"))?;
            let membership = match member::standing(&relations, cx.today()) {
                Standing::Member(membership) | Standing::Former(membership) => membership.clone(),
                Standing::NotYet => return Err(Refusal::NotFound),
            };
            Ok(Self { holding: held(tx, cx, &council)?, council, membership })
        })
    }

    /// The words of the fields: the end is recorded, or a recorded one is corrected.
    fn form(&self) -> &'static str {
        if self.membership.to.is_some() { CORRECTION } else { DEPARTURE }
    }
}

impl Departure {
    fn new(cx: &Context, leaving: &Leaving, form: Draft, theirs: bool) -> Self {
        let (council, membership) = (&leaving.council, &leaving.membership);
        let since = member::since(cx.words, membership.from);
        let lead = match membership.to {
            Some(to) => cx.words.t2("members-correction-lead", "since", since, "until", member::until(cx.words, to)),
            None => cx.words.t1("members-departure-lead", "since", since),
        };
        let (title, act) = match membership.to {
            Some(_) => ("members-correction-title", "members-correction-save"),
            None => ("members-departure-title", "members-departure-end"),
        };
        let href = member::href(council);
        let page = cx.shell(cx.words.t1(title, "name", &council.name));
        let page = page.under("/members", cx.words.t("members-title")).under(&href, &council.name);
        let page = page.erring(form.has_problems());
        Self { page, form, href, lead, act, holding: leaving.holding.clone(), theirs, source_max: SOURCE_MAX }
    }
}

pub fn departure(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let leaving = Leaving::of(cx, request)?;
    let known = leaving.membership.to.map(|to| to.write(cx.words.language)).unwrap_or_default();
    let form = Draft::new(cx.words, leaving.form()).with("to", known).with("source", &leaving.membership.to_source);
    let form = form.version(leaving.membership.version);
    page::show(&Departure::new(cx, &leaving, form, false))
}

pub fn leave(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let leaving = Leaving::of(cx, request)?;
    let Leaving { council, membership, .. } = &leaving;
    let again = |problems| Draft::again(cx.words, leaving.form(), &request.form, problems);
    let refuse = |problems: Vec<Problem>| page::mend(&Departure::new(cx, &leaving, again(problems), false));
    let mut problems = Vec::new();
    let to = reading::span(&request.form, "to", cx.today(), &mut problems);
    if to.is_none() && problems.is_empty() {
        problems.push(Problem::new("to", "platform-form-missing"));
    }
    let source = reading::text(&request.form, "source", SOURCE_MAX, &mut problems);
    let Some(to) = to.filter(|_| problems.is_empty()) else { return Err(refuse(problems)) };
    let say = Say::new("members-left").with("name", &council.name);
    let done = cx.once(&request.form, say, |tx| {
        match end_membership(tx, cx, &membership.id, to, &source, reading::seen(&request.form))? {
            Outcome::Done => Ok(member::href(council)),
            Outcome::Changed => {
                let mut form = again(Vec::new()).version(membership.version);
                form.key = platform::ids::secret();
                Err(page::changed(&Departure::new(cx, &leaving, form, true)))
            }
        }
    });
    done.map_err(|refusal| match refusal {
        Refusal::Fields(problems) => refuse(problems),
        other => other,
    })
}
