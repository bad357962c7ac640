//! The box in which a line is typed, and the handler that turns it into the query of the form.

use askama::Template;
use platform::forms::Pairs;
use platform::page::{self, Reply};
use platform::web::Request;
use platform::words::Words;
use platform::{Refusal, Tx};
use viewer::Context;

use super::known;
use super::parse::{LINE_MAX, Read};
use crate::form::{Known, amounts};
use crate::{happened, rules};

/// Words that are no title stand in the note when they are longer than this.
const LONG_PIECE: usize = 100;

#[derive(Template)]
#[template(path = "quick_line/box.html")]
struct LineBox<'a> {
    words: Words,
    line: &'a str,
    /// The council of the example: one's own, where one may record for no other.
    council: &'a str,
    /// Whether the way to many lines at once is shown beside it.
    with_paste: bool,
}

/// The box, for the desk and the list of activities; nothing for who may not record.
pub fn form_html(cx: &Context) -> Result<String, Refusal> {
    if rules::may_record_something(&cx.viewer).is_err() {
        return Ok(String::new());
    }
    Ok(LineBox { words: cx.words, line: "", council: council_of(cx), with_paste: true }.render()?)
}

/// The box again, with the line in it.
pub(super) fn filled_box(cx: &Context, line: &str) -> Result<String, Refusal> {
    Ok(LineBox { words: cx.words, line, council: council_of(cx), with_paste: false }.render()?)
}

fn council_of(cx: &Context) -> &'static str {
    let own = cx.viewer.council.as_ref().filter(|_| !cx.viewer.runs_the_network());
    let is_of = |m: &&territory::Municipality, name: &str| {
        m.name.split(' ').next_back().is_some_and(|end| name.ends_with(end)) && m.council_name() == name
    };
    let place = own.and_then(|(_, name)| territory::municipalities().iter().find(|m| is_of(m, name)));
    place.map_or("Vic", |place| &place.name)
}

/// GET `/activities/line?line=…`: to the form, filled. Nothing is recorded.
pub(crate) fn take(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    cx.signed_in()?;
    rules::may_record_something(&cx.viewer).map_err(Refusal::no)?;
    let line = request.query.filled("line").unwrap_or_default();
    if line.is_empty() {
        return Ok(page::see("/activities/new"));
    }
    let query = cx.read(|tx| query(tx, cx, line))?;
    Ok(page::see(format!("/activities/new?{}#from-line", query.query_without(&[]))))
}

fn query(tx: &mut Tx, cx: &Context, line: &str) -> Result<Pairs, Refusal> {
    let known = Known::load(tx, cx)?;
    let mut lexicon = known::lexicon(&known);
    let read = known::read_with_aims(tx, cx, &mut lexicon, line)?;
    let mut query = as_form(cx, &known, &read);
    for hint in &read.hints {
        query.add("hint", hint.to_string());
    }
    // A line of nothing that can be read has no date either: the form wants one to know that it was filled.
    if query.filled("on").is_none() {
        query.set("on", platform::words::dates::day(cx.words.language, cx.today()));
    }
    query.set("line", line.chars().take(LINE_MAX).collect());
    Ok(query)
}

/// What was read, in the fields of the form.
pub(crate) fn as_form(cx: &Context, known: &Known, read: &Read) -> Pairs {
    let mut form = Pairs::default();
    let mut set = |field: &str, value: Option<String>| {
        if let Some(value) = value.filter(|value| !value.is_empty()) {
            form.add(field, value);
        }
    };
    let typed = read.wrong_date.as_ref().map(|(typed, _)| typed.clone());
    set("kind", read.kind.map(|kind| kind.to_string()));
    set("title", Some(read.title.chars().take(happened::TITLE_MAX).collect()));
    set("on", read.when.map(|when| when.write(cx.words.language)).or(typed));
    set("hours", read.minutes.map(amounts::typed_minutes));
    set("people", read.people.map(|n| n.to_string()));
    set("quantity", read.quantity.map(|n| n.to_string()));
    set("cost", read.cost_cents.map(amounts::typed_cents));
    set("format", read.format.map(|f| f.to_string()));
    set("role", read.role.map(|r| r.to_string()));
    set("place", read.place.as_ref().map(|place| place.name.clone()));
    set("note", Some(long_pieces(read)));
    let named = read.councils.iter().filter_map(|id| known.short_name(id)).collect::<Vec<_>>();
    set("councils", Some(named.join(", ")));
    for body in &read.bodies {
        set("bodies", Some(body.to_string()));
    }
    for code in read.topics.iter().filter_map(|topic| topic.code.clone()) {
        set("themes", Some(code));
    }
    form
}

/// What is too long for a title.
fn long_pieces(read: &Read) -> String {
    let long = |piece: &&String| piece.chars().count() > LONG_PIECE && !read.title.contains(piece.as_str());
    read.not_understood.iter().filter(long).map(String::as_str).collect::<Vec<_>>().join("\n")
}
