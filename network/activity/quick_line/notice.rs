//! What is said above a form that a line filled: the line, what was not understood in it, which councils are not
//! known and which may be meant, and what was assumed.

use askama::Template;
use platform::words::grammar::sentence_start;
use platform::words::{Words, dates};
use platform::{Refusal, Tx};
use viewer::Context;

use super::known;
use super::pages::filled_box;
use super::parse::{Guess, Read, Unknown, read};
use crate::form::Known;

#[derive(Template)]
#[template(path = "quick_line/notice.html")]
struct Notice {
    words: Words,
    line: String,
    /// The pieces that stand in the title as they are, and those that stand nowhere.
    in_title: Vec<String>,
    nowhere: Vec<String>,
    unknown: Vec<Offer>,
    /// Sentences.
    assumed: Vec<String>,
    /// The box again, to mend the line.
    again: String,
}

/// An unknown council, and the line with the nearest known one.
struct Offer {
    said: String,
    href: Option<String>,
    nearest: String,
}

impl Notice {
    fn is_doubtful(&self) -> bool {
        !(self.nowhere.is_empty() && self.unknown.is_empty() && self.assumed.is_empty())
    }
}

/// The notice for the line that filled a form; empty when there was none. Ready HTML.
pub(crate) fn notice_html(tx: &mut Tx, cx: &Context, line: &str) -> Result<String, Refusal> {
    if line.trim().is_empty() {
        return Ok(String::new());
    }
    let lexicon = known::lexicon(&Known::load(tx, cx)?);
    let read = read(line, &lexicon, cx.today());
    let is_unknown = |piece: &String| read.unknown.iter().any(|unknown| unknown.typed == *piece);
    let is_wrong_date = |piece: &String| read.wrong_date.as_ref().is_some_and(|(typed, _)| typed == piece);
    let pieces = read.not_understood.iter().filter(|piece| !is_unknown(piece) && !is_wrong_date(piece)).cloned();
    let (in_title, nowhere) = pieces.partition(|piece| read.title.to_lowercase().contains(&piece.to_lowercase()));
    let notice = Notice {
        words: cx.words,
        line: line.to_owned(),
        in_title,
        nowhere,
        unknown: read.unknown.iter().map(|unknown| offer(cx.words, unknown)).collect(),
        assumed: assumed(cx.words, &read),
        again: filled_box(cx, line)?,
    };
    Ok(notice.render()?)
}

fn offer(words: Words, unknown: &Unknown) -> Offer {
    let href = unknown.corrected.as_ref().map(|line| {
        let mut query = platform::forms::Pairs::default();
        query.add("line", line.clone());
        format!("/activities/line?{}", query.query_without(&[]))
    });
    Offer {
        said: words.t1("activity-line-unknown", "typed", &unknown.typed),
        href,
        nearest: unknown.nearest.clone().unwrap_or_default(),
    }
}

fn assumed(words: Words, read: &Read) -> Vec<String> {
    let no_kind = read.kind.is_none().then(|| words.t("activity-line-no-kind"));
    let wrong = read.wrong_date.as_ref().map(|(typed, _)| words.t1("activity-line-wrong-date", "typed", typed));
    no_kind.into_iter().chain(wrong).chain(read.guesses.iter().map(|guess| guessed(words, guess))).collect()
}

/// The sentence of what was assumed.
pub(crate) fn guessed(words: Words, guess: &Guess) -> String {
    let language = words.language;
    match guess {
        Guess::Today(day) => words.t1("activity-line-guess-today", "day", dates::day(language, *day)),
        Guess::When(span) => words.t1("activity-line-guess-when", "when", span.write(language)),
        Guess::Minutes { typed, minutes } => {
            words.t2("activity-line-guess-minutes", "typed", typed, "time", language.time_spent(minutes))
        }
        Guess::Meeting => words.t("activity-line-guess-meeting"),
        Guess::Ordinary => words.t("activity-line-guess-ordinary"),
        Guess::Kind { typed, kind } => {
            words.t2("activity-line-guess-as", "typed", typed, "name", words.t(&kind.title()))
        }
        Guess::Council { typed, name } => words.t2("activity-line-guess-as", "typed", typed, "name", name),
        Guess::Group(name) => words.t1("activity-line-guess-group", "group", name),
        Guess::NotInNetwork(name) => {
            words.t1("activity-line-guess-not-in-network", "place", sentence_start(&language.place(name)))
        }
        Guess::Place(place) => words.t1("activity-line-guess-place", "place", place),
    }
}
