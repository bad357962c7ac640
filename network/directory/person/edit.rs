//! The form that corrects a person's name and the address that signs in.

use askama::Template;
use platform::forms::{Draft, Pairs, Problem};
use platform::page::{self, Reply, Shell};
use platform::web::Request;
use platform::words::grammar::curly;
use platform::{Refusal, Say};
use viewer::{Context, PersonId};

use super::{Details, Person, correct as correct_person, find};
use crate::rules;

const PREFIX: &str = "directory-edit";
pub const NAME_MAX: usize = 120;

#[derive(Template)]
#[template(path = "person/edit.html")]
struct Edit {
    page: Shell,
    form: Draft,
    href: String,
    /// As it stands now, when someone else changed it meanwhile.
    theirs: Option<Person>,
    name_max: usize,
}

impl Edit {
    fn new(cx: &Context, person: &Person, form: Draft, is_theirs: bool) -> Self {
        let href = format!("/people/{}", person.id);
        let page = cx.page("directory-edit-title").under(&href, person.name.clone()).erring(form.has_problems());
        Self { page, form, href, theirs: is_theirs.then(|| person.clone()), name_max: NAME_MAX }
    }
}

fn asked(cx: &Context, request: &Request) -> Result<Person, Refusal> {
    cx.signed_in()?;
    rules::may_edit(&cx.viewer).map_err(Refusal::no)?;
    let id = PersonId(request.param("id").to_owned());
    cx.read(|tx| find(tx, &cx.network.id, &id))
}

pub fn ask(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let person = asked(cx, request)?;
    let form = Draft::new(cx.words, PREFIX).with("name", &person.name);
    let form = form.with("address", person.address.as_deref().unwrap_or_default()).version(person.version);
    page::show(&Edit::new(cx, &person, form, false))
}

pub fn correct(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let person = asked(cx, request)?;
    let again = |problems| Draft::again(cx.words, PREFIX, &request.form, problems);
    let refuse = |problems: Vec<Problem>| page::mend(&Edit::new(cx, &person, again(problems), false));
    let right = read(&request.form).map_err(refuse)?;
    let seen = request.form.one("version").and_then(|v| v.parse().ok()).unwrap_or(0);
    let say = Say::new("directory-edit-saved").with("name", &right.name);
    let done = cx.once(&request.form, say, |tx| {
        if correct_person(tx, cx, &person.id, &right, seen)? {
            return Ok(format!("/people/{}", person.id));
        }
        let mut form = again(Vec::new()).version(person.version);
        form.key = platform::ids::secret();
        Err(page::changed(&Edit::new(cx, &person, form, true)))
    });
    done.map_err(|refusal| match refusal {
        Refusal::Fields(problems) => refuse(problems),
        other => other,
    })
}

fn read(form: &Pairs) -> Result<Details, Vec<Problem>> {
    let mut problems = Vec::new();
    let name = curly(form.filled("name").unwrap_or_default());
    let now = name.chars().count();
    if name.is_empty() {
        problems.push(Problem::new("name", "platform-form-missing"));
    } else if now > NAME_MAX {
        let say = Say::new("platform-form-too-long").with("max", NAME_MAX).with("now", now);
        problems.push(Problem::new("name", say));
    }
    let address = form.filled("address").map(str::to_owned);
    if let Some(typed) = address.as_deref().filter(|a| !platform::mail::is_address(a)) {
        problems.push(Problem::new("address", Say::new("platform-form-not-an-address").with("typed", typed)));
    }
    if problems.is_empty() { Ok(Details { name, address }) } else { Err(problems) }
}
