//! The page of the network's settings.

use askama::Template;
use platform::Refusal;
use platform::forms::{Choice, Draft, Problem};
use platform::page::{self, Reply, Shell};
use platform::web::Request;
use platform::words::Language;
use viewer::Context;

use crate::commands::{self, Outcome};
use crate::network::{Change, NAME_MAX, SHORT_NAME_MAX, SOURCE_MAX, Settings};
use crate::vocabulary::Vocabulary;
use crate::{rules, store};

const PREFIX: &str = "settings-network";

#[derive(Template)]
#[template(path = "edit.html")]
struct Edit {
    page: Shell,
    form: Draft,
    /// What someone else saved meanwhile.
    theirs: Option<Settings>,
    vocabularies: &'static [Vocabulary],
}

impl Edit {
    fn new(cx: &Context, form: Draft, theirs: Option<Settings>) -> Self {
        let page = cx.page("settings-title").erring(form.has_problems());
        Self { page, form, theirs, vocabularies: Vocabulary::ALL }
    }

    fn languages(&self) -> Vec<Choice> {
        Language::ALL.iter().map(|l| Choice::new(l.code(), l.autonym())).collect()
    }

    fn name_max(&self) -> usize {
        NAME_MAX
    }

    fn short_name_max(&self) -> usize {
        SHORT_NAME_MAX
    }

    fn source_max(&self) -> usize {
        SOURCE_MAX
    }
}

pub fn edit(cx: &Context, _: &Request) -> Result<Reply, Refusal> {
    cx.signed_in()?;
    rules::may_change(&cx.viewer).map_err(Refusal::no)?;
    let now = cx.read(|tx| store::of(tx, &cx.network.id))?;
    page::show(&Edit::new(cx, filled(cx, &now), None))
}

pub fn change(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    cx.signed_in()?;
    rules::may_change(&cx.viewer).map_err(Refusal::no)?;
    let again = |problems: Vec<Problem>| Draft::again(cx.words, PREFIX, &request.form, problems);
    let parsed = Change::parse(&request.form).map_err(|problems| page::mend(&Edit::new(cx, again(problems), None)))?;
    cx.once(&request.form, "settings-saved", |tx| match commands::change(tx, cx, &parsed)? {
        Outcome::Done => Ok("/settings".into()),
        Outcome::Changed => {
            let theirs = store::of(tx, &cx.network.id)?;
            let mut form = again(Vec::new()).version(theirs.version);
            form.key = platform::ids::secret();
            Err(page::changed(&Edit::new(cx, form, Some(theirs))))
        }
    })
}

fn filled(cx: &Context, now: &Settings) -> Draft {
    Draft::new(cx.words, PREFIX)
        .with("name", &now.name)
        .with("short_name", &now.short_name)
        .with("contact_address", &now.contact_address)
        .with("contact_phone", &now.contact_phone)
        .with_all("languages", now.languages.iter().map(|l| l.code()))
        .with("own_language", now.languages.first().map_or("", |l| l.code()))
        .with("members_about", now.members_about.map_or_else(String::new, |n| n.to_string()))
        .with("members_about_source", &now.members_about_source)
        .version(now.version)
}
