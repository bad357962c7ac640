//! The page of the network's rules beside what the law says, and the form of one.

use askama::Template;
use platform::Refusal;
use platform::forms::{Draft, Problem};
use platform::page::{self, Reply, Shell};
use platform::web::{Acts as _, Request};
use platform::words::dates;
use platform::{Words, clock};
use viewer::Context;

use super::store::Own;
use super::{Legal, Rule, SOURCE_MAX, Setting, set, store};
use crate::rules;

const PREFIX: &str = "settings-rule";

#[derive(Template)]
#[template(path = "legal/list.html")]
struct List {
    page: Shell,
    lines: Vec<Line>,
}

struct Line {
    href: String,
    name: String,
    law: String,
    article: &'static str,
    fixed: bool,
    /// The network's own value and where its statutes say it.
    own: Option<(String, String)>,
}

#[derive(Template)]
#[template(path = "legal/edit.html")]
struct Edit {
    page: Shell,
    rule: Rule,
    legal: &'static Legal,
    law: String,
    note: String,
    form: Draft,
    /// What is stored now, since when, and where the statutes say it.
    own: Option<(String, String, String)>,
    theirs: bool,
    source_max: usize,
}

pub fn show(cx: &Context, _: &Request) -> Result<Reply, Refusal> {
    cx.signed_in()?;
    rules::may_change(&cx.viewer).map_err(Refusal::no)?;
    let own = cx.read(|tx| store::all(tx, &cx.network.id))?;
    let line = |rule: &Rule| {
        let legal = rule.legal();
        let own = own.iter().find(|o| o.rule == *rule);
        Line {
            href: format!("/settings/rules/{rule}"),
            name: cx.words.t(&rule.name()),
            law: figure(cx.words, legal, legal.default),
            article: legal.article,
            fixed: legal.is_fixed(),
            own: own.and_then(|o| o.value.map(|value| (figure(cx.words, legal, value), o.source.clone()))),
        }
    };
    page::show(&List {
        page: cx.page("settings-rules-title").under("/settings", cx.words.t("settings-title")),
        lines: Rule::ALL.iter().map(line).collect(),
    })
}

pub fn edit(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let (rule, own) = asked(cx, request)?;
    let form = Draft::new(cx.words, PREFIX)
        .with("value", own.as_ref().and_then(|o| o.value).map_or_else(String::new, |value| value.to_string()))
        .with("source", own.as_ref().map_or("", |o| o.source.as_str()))
        .version(own.as_ref().map_or(0, |o| o.version));
    page::show(&edit_page(cx, rule, own.as_ref(), form, false))
}

pub fn change(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let (rule, own) = asked(cx, request)?;
    let draft = |problems| Draft::again(cx.words, PREFIX, &request.form, problems);
    let again = |problems: Vec<Problem>| page::mend(&edit_page(cx, rule, own.as_ref(), draft(problems), false));
    let setting = Setting::parse(rule.legal(), &request.form).map_err(again)?;
    let done = cx.once(&request.form, "settings-rule-saved", |tx| {
        if set(tx, cx, rule, &setting)? {
            return Ok("/settings/rules".into());
        }
        let now = store::of(tx, &cx.network.id, rule)?;
        let mut form = draft(Vec::new()).version(now.as_ref().map_or(0, |o| o.version));
        form.key = platform::ids::secret();
        Err(page::changed(&edit_page(cx, rule, now.as_ref(), form, true)))
    });
    done.map_err(|refusal| match refusal {
        Refusal::Fields(problems) => again(problems),
        other => other,
    })
}

fn asked(cx: &Context, request: &Request) -> Result<(Rule, Option<Own>), Refusal> {
    cx.signed_in()?;
    rules::may_change(&cx.viewer).map_err(Refusal::no)?;
    let rule = Rule::from_word(request.param("rule")).ok_or(Refusal::NotFound)?;
    let own = cx.read(|tx| store::of(tx, &cx.network.id, rule))?;
    Ok((rule, own))
}

fn edit_page(cx: &Context, rule: Rule, own: Option<&Own>, form: Draft, theirs: bool) -> Edit {
    let legal = rule.legal();
    let said = |own: &Own| match own.value {
        Some(value) => figure(cx.words, legal, value),
        None => cx.words.t("settings-rules-as-law"),
    };
    Edit {
        page: cx
            .shell(cx.words.t(&rule.name()))
            .under("/settings", cx.words.t("settings-title"))
            .under("/settings/rules", cx.words.t("settings-rules-title"))
            .erring(form.has_problems()),
        rule,
        legal,
        law: figure(cx.words, legal, legal.default),
        note: cx.words.t(&format!("settings-rule-{rule}-law")),
        form,
        own: own.map(|own| (said(own), since(cx, own), own.source.clone())),
        theirs,
        source_max: SOURCE_MAX,
    }
}

/// « des de l’1 de maig de 2024 »
fn since(cx: &Context, own: &Own) -> String {
    let day = clock::local(own.set_at).date();
    let language = cx.words.language;
    let forms = [dates::day(language, day), dates::on_day(language, day), dates::of_day(language, day)];
    let [day, on, of] = forms.map(platform::words::Value::from);
    cx.words.ta("settings-rules-since", &[("day", day), ("on", on), ("of", of)])
}

/// « 15 dies », « 10 % », « sense quòrum ».
fn figure(words: Words, legal: &Legal, value: i64) -> String {
    if legal.rule == Rule::Quorum && value == 0 {
        return words.t("settings-unit-no-quorum");
    }
    words.tn(&format!("settings-unit-{}", legal.unit), value)
}
