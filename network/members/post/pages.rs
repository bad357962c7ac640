//! The forms that give a person a post at a council and that end it.

use askama::Template;
use directory::{Organisation, Person, Post, PostKind, person};
use platform::forms::{Choice, Draft, Problem};
use platform::page::{self, Reply, Shell};
use platform::web::{Acts, Request};
use platform::words::dates;
use platform::{Refusal, Say};
use viewer::Context;

use super::{Appointment, CONTACT_MAX, NAME_MAX, TITLE_MAX, appoint};
use crate::card::reading::subject;
use crate::{member, reading, rules};

const APPOINTMENT: &str = "members-appointment";
const END: &str = "members-post-ending";

#[derive(Template)]
#[template(path = "post/new.html")]
struct Appoint {
    page: Shell,
    form: Draft,
    href: String,
    name_max: usize,
    title_max: usize,
    contact_max: usize,
}

impl Appoint {
    fn new(cx: &Context, council: &Organisation, form: Draft) -> Self {
        let page = under(cx, council, cx.words.t("members-post-add")).erring(form.has_problems());
        let href = member::href(council);
        Self { page, form, href, name_max: NAME_MAX, title_max: TITLE_MAX, contact_max: CONTACT_MAX }
    }

    fn kinds(&self) -> Vec<Choice> {
        let kinds = [PostKind::TechnicalOfficer, PostKind::ElectedOfficial];
        kinds.map(|k| Choice::new(k.as_str(), self.page.t(format!("directory-post-{k}")))).to_vec()
    }
}

fn under(cx: &Context, council: &Organisation, title: String) -> Shell {
    cx.shell(title).under("/members", cx.words.t("members-title")).under(member::href(council), &council.name)
}

fn council(cx: &Context, request: &Request) -> Result<Organisation, Refusal> {
    cx.signed_in()?;
    rules::may_keep_register(&cx.viewer).map_err(Refusal::no)?;
    Ok(cx.read(|tx| subject(tx, cx, request.param("slug")))?.organisation)
}

pub fn new(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let council = council(cx, request)?;
    let form = Draft::new(cx.words, APPOINTMENT).with("kind", PostKind::TechnicalOfficer);
    page::show(&Appoint::new(cx, &council, form))
}

pub fn create(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let council = council(cx, request)?;
    let refuse = |problems: Vec<Problem>| {
        page::mend(&Appoint::new(cx, &council, Draft::again(cx.words, APPOINTMENT, &request.form, problems)))
    };
    let appointment = Appointment::parse(&request.form, cx.today()).map_err(refuse)?;
    let say = Say::new("members-post-saved").with("name", &appointment.name);
    let done = cx.once(&request.form, say, |tx| {
        appoint(tx, cx, &council, &appointment)?;
        Ok(member::href(&council))
    });
    done.map_err(|refusal| match refusal {
        Refusal::Fields(problems) => refuse(problems),
        other => other,
    })
}

#[derive(Template)]
#[template(path = "post/end.html")]
struct End {
    page: Shell,
    form: Draft,
    href: String,
    action: String,
    theirs: bool,
}

impl End {
    fn new(cx: &Context, council: &Organisation, post: &Post, person: &Person, form: Draft, theirs: bool) -> Self {
        let title = cx.words.t1("members-post-end-title", "name", &person.name);
        let href = member::href(council);
        let action = format!("{href}/posts/{}/end", post.id);
        Self { page: under(cx, council, title).erring(form.has_problems()), form, href, action, theirs }
    }
}

/// A post of this council that has not ended.
fn ending(cx: &Context, request: &Request) -> Result<(Organisation, Post, Person), Refusal> {
    let council = council(cx, request)?;
    let (post, person) = cx.read(|tx| {
        let post = person::find_post(tx, &cx.network.id, request.param("post"))?;
        let person = person::find(tx, &cx.network.id, &post.person)?;
        Ok::<_, Refusal>((post, person))
    })?;
    if post.organisation == council.id && post.to.is_none() {
        Ok((council, post, person))
    } else {
        Err(Refusal::NotFound)
    }
}

pub fn end(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let (council, post, person) = ending(cx, request)?;
    let form = Draft::new(cx.words, END).with("to", dates::day(cx.words.language, cx.today())).version(post.version);
    page::show(&End::new(cx, &council, &post, &person, form, false))
}

pub fn close(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let (council, post, person) = ending(cx, request)?;
    let again = |problems| Draft::again(cx.words, END, &request.form, problems);
    let refuse = |problems: Vec<Problem>| page::mend(&End::new(cx, &council, &post, &person, again(problems), false));
    let mut problems = Vec::new();
    let Some(to) = reading::day(&request.form, "to", cx.today(), &mut problems) else {
        if problems.is_empty() {
            problems.push(Problem::new("to", "platform-form-missing"));
        }
        return Err(refuse(problems));
    };
    let say = Say::new("members-post-ended-saved").with("name", &person.name);
    let done = cx.once(&request.form, say, |tx| {
        if person::end_post(tx, cx, &post.id, to, reading::seen(&request.form))? {
            return Ok(member::href(&council));
        }
        let mut form = again(Vec::new()).version(post.version);
        form.key = platform::ids::secret();
        Err(page::changed(&End::new(cx, &council, &post, &person, form, true)))
    });
    done.map_err(|refusal| match refusal {
        Refusal::Fields(problems) => refuse(problems),
        other => other,
    })
}
