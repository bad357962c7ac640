//! The accessibility statement, after the official model (Implementing Decision (EU) 2018/1523, RD 1112/2018 art. 15).
//! It says what machines checked and what no person has checked yet; whoever changes that changes `REVIEWED`.

use askama::Template;
use jiff::ToSpan as _;
use jiff::civil::{Date, date};
use platform::Refusal;
use platform::page::{self, Reply, Shell};
use platform::web::Request;
use platform::words::dates;
use viewer::Context;

const PREPARED: Date = date(2026, 11, 20);
/// The last time that someone read the statement against the site.
const REVIEWED: Date = date(2026, 11, 20);

#[derive(Template)]
#[template(path = "footer/accessibility.html")]
struct Statement {
    page: Shell,
    network: String,
    site: String,
    prepared: String,
    reviewed: String,
    again: String,
    overdue: bool,
}

pub fn accessibility(cx: &Context, _: &Request) -> Result<Reply, Refusal> {
    let write = |day| dates::on_day(cx.words.language, day);
    page::show(&Statement {
        page: cx.page("home-accessibility-title"),
        network: cx.network.name.clone(),
        site: cx.origin.clone(),
        prepared: write(PREPARED),
        reviewed: write(REVIEWED),
        again: write(next_review(REVIEWED)),
        overdue: cx.today() > next_review(REVIEWED),
    })
}

/// A statement is renewed every year (RD 1112/2018, art. 15).
fn next_review(reviewed: Date) -> Date {
    reviewed.saturating_add(1.year())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_statement_is_to_be_reviewed_within_the_year_also_when_it_bears_the_29th_of_february() {
        assert_eq!(next_review(date(2026, 11, 20)), date(2027, 11, 20));
        assert_eq!(next_review(date(2028, 2, 29)), date(2029, 2, 28));
    }
}
