//! The confirmation before publishing: the checklist, what differs from the last edition, what a correction corrects.

use askama::Template;
use platform::forms::{Draft, Problem};
use platform::page::{self, Reply, Shell};
use platform::web::Request;
use platform::{Refusal, Say};
use viewer::Context;

use super::{Edition, NOTE_MAX, difference};
use crate::composer::checklist::{Check, checklist};
use crate::composer::pages::Told;
use crate::content::{Composition, compose};
use crate::subject::asked::to_publish;
use crate::subject::{Of, Subject, Work};
use crate::{rules, store};

#[derive(Template)]
#[template(path = "edition/confirm.html")]
struct Confirm {
    page: Shell,
    /// Where the report is.
    base: String,
    /// The message that says who will see it.
    lead: String,
    /// The message of the button.
    publish: &'static str,
    /// The number that the new edition will have.
    number: i64,
    checks: Vec<Check>,
    differences: Vec<Told>,
    same: bool,
    /// Why it cannot be published yet.
    not_yet: Option<Say>,
    form: Draft,
    max: usize,
    /// What would be published as it reads now.
    seen: String,
}

/// What would be published now, and what was published last.
pub(crate) fn both(cx: &Context, subject: &Subject) -> Result<(Composition, Option<Edition>), Refusal> {
    cx.read(|tx| Ok((compose(tx, cx, subject)?, store::editions::find(tx, &cx.network.id, subject, None)?)))
}

pub fn confirm(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let subject = to_publish(cx, request)?;
    page::show(&confirmation(cx, &subject, Draft::new(cx.words, "report-publication"))?)
}

fn confirmation(cx: &Context, subject: &Subject, form: Draft) -> Result<Confirm, Refusal> {
    let (composition, last) = both(cx, subject)?;
    let differences = last.as_ref().map_or_else(Vec::new, |l| difference::between(&l.content, &composition.content));
    let digest = composition.content.digest()?;
    let same = last.as_ref().is_some_and(|l| l.digest == digest);
    let page = subject.placed_below_composer(cx, subject.title_of(cx.words, Work::Publication));
    Ok(Confirm {
        page: page.erring(form.has_problems()),
        base: subject.address(),
        lead: format!("report-publication-lead-{}", subject.of.word()),
        publish: if is_follow_up(subject) { "report-publish-follow-up" } else { "report-publish" },
        number: last.map_or(1, |e| e.published.number + 1),
        checks: checklist(cx, &composition),
        differences: differences.iter().map(|d| Told::of(cx.words, d)).collect(),
        same,
        not_yet: rules::can_be_published(subject, cx.today()).err().map(Say::from),
        form,
        max: NOTE_MAX,
        seen: digest,
    })
}

fn is_follow_up(subject: &Subject) -> bool {
    matches!(subject.of, Of::Period(_))
}

pub fn publish(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let subject = to_publish(cx, request)?;
    let note = request.form.filled("note").unwrap_or_default().to_owned();
    let said = if is_follow_up(&subject) { "report-published-follow-up" } else { "report-published" };
    let seen = request.form.filled("seen");
    let done = cx.once(&request.form, said, |tx| {
        if let Some(seen) = seen
            && compose(tx, cx, &subject)?.content.digest()? != seen
        {
            return Err(Refusal::Changed(String::new()));
        }
        super::publish(tx, cx, &subject, &note)?;
        Ok(subject.address())
    });
    done.map_err(|refusal| match refusal {
        Refusal::Changed(_) => {
            let problem = vec![Problem::new("", "report-publication-changed")];
            let form = Draft::again(cx.words, "report-publication", &request.form, problem);
            confirmation(cx, &subject, form).map_or_else(|other| other, |page| page::changed(&page))
        }
        Refusal::Fields(problems) => mended(cx, request, &subject, problems),
        other => other,
    })
}

fn mended(cx: &Context, request: &Request, subject: &Subject, problems: Vec<Problem>) -> Refusal {
    match confirmation(cx, subject, Draft::again(cx.words, "report-publication", &request.form, problems)) {
        Ok(page) => page::mend(&page),
        Err(other) => other,
    }
}
