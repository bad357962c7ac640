//! What the pages of others say of agendas: the list of activities with its filters, a body's page, one's own account
//! and desk.

use askama::Template;
use platform::forms::Pairs;
use platform::words::Words;
use platform::{Refusal, Tx};
use viewer::{BodyId, Context};

use crate::chosen::Chosen;
use crate::rules;

#[derive(Template)]
#[template(path = "panels/list.html")]
struct List {
    words: Words,
    chosen: Chosen,
    /// Whether the list has filters that an agenda does not know.
    is_wider: bool,
}

#[derive(Template)]
#[template(path = "panels/body.html")]
struct Body {
    words: Words,
    chosen: Chosen,
    /// Whether one may have a secret address of it.
    is_own: bool,
}

#[derive(Template)]
#[template(path = "panels/account.html")]
struct Account {
    words: Words,
}

pub(crate) fn of_list(cx: &Context, tx: &mut Tx, query: &str) -> Result<Option<String>, Refusal> {
    let (chosen, is_wider) = Chosen::of_page(tx, cx, &Pairs::parse(query.as_bytes()))?;
    Ok(Some(List { words: cx.words, chosen, is_wider }.render()?))
}

pub(crate) fn of_body(cx: &Context, tx: &mut Tx, id: &str) -> Result<Option<String>, Refusal> {
    let id = BodyId(id.to_owned());
    let is_own = cx.viewer.sits_in(&id);
    let body = bodies::body::find(tx, &cx.network.id, &id)?;
    let chosen = Chosen { body: Some(body), ..Chosen::default() };
    Ok(Some(Body { words: cx.words, chosen, is_own }.render()?))
}

/// Only for who may have an address of one's own.
pub(crate) fn of_account(cx: &Context, _: &mut Tx, _: &str) -> Result<Option<String>, Refusal> {
    if rules::may_have_any(&cx.viewer).is_err() {
        return Ok(None);
    }
    Ok(Some(Account { words: cx.words }.render()?))
}
