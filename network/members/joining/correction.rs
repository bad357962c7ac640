//! The form that corrects how a membership began: its date, as precisely as it is known, and who says so.

use askama::Template;
use directory::{Beginning, Organisation, Relation};
use platform::forms::{Draft, Pairs, Problem};
use platform::page::{self, Reply, Shell};
use platform::web::{Acts, Request};
use platform::{Refusal, Say};
use viewer::Context;

use super::pages::allowed;
use super::{EVIDENCE_MAX, Outcome, SOURCE_MAX, correct as correct_joining};
use crate::card::reading::{Subject, subject};
use crate::member::{self, Standing};
use crate::{reading, rules};

const JOINING: &str = "members-joining";

#[derive(Template)]
#[template(path = "joining/correction.html")]
struct Correction {
    page: Shell,
    form: Draft,
    href: String,
    /// How it stands now, when someone else changed it meanwhile.
    theirs: Option<(String, Relation)>,
    source_max: usize,
    evidence_max: usize,
}

impl Correction {
    fn new(cx: &Context, council: &Organisation, form: Draft, theirs: Option<&Relation>) -> Self {
        let href = member::href(council);
        let page = cx.shell(cx.words.t1("members-joining-title", "name", &council.name));
        let page = page.under("/members", cx.words.t("members-title")).under(&href, &council.name);
        Self {
            page: page.erring(form.has_problems()),
            form,
            href,
            theirs: theirs.map(|theirs| (member::since_short(cx.words, theirs.from), theirs.clone())),
            source_max: SOURCE_MAX,
            evidence_max: EVIDENCE_MAX,
        }
    }
}

/// The membership of today, or the last one.
fn asked(cx: &Context, request: &Request) -> Result<(Organisation, Relation), Refusal> {
    allowed(cx)?;
    let Subject { organisation, relations } = cx.read(|tx| subject(tx, cx, request.param("slug")))?;
    match member::standing(&relations, cx.today()) {
        Standing::Member(membership) | Standing::Former(membership) => Ok((organisation, membership.clone())),
        Standing::NotYet => Err(Refusal::NotFound),
    }
}

pub fn ask(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let (council, membership) = asked(cx, request)?;
    let since = membership.from.map(|from| from.write(cx.words.language)).unwrap_or_default();
    let form = Draft::new(cx.words, JOINING).with("since", since).with("source", &membership.source);
    let form = form.with("evidence", &membership.evidence).version(membership.version);
    page::show(&Correction::new(cx, &council, form, None))
}

pub fn correct(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let (council, membership) = asked(cx, request)?;
    let again = |problems| Draft::again(cx.words, JOINING, &request.form, problems);
    let refuse = |problems: Vec<Problem>| page::mend(&Correction::new(cx, &council, again(problems), None));
    let right = read(cx, &request.form).map_err(refuse)?;
    let say = Say::new("members-joining-corrected").with("name", &council.name);
    let done = cx.once(&request.form, say, |tx| {
        match correct_joining(tx, cx, &membership.id, &right, reading::seen(&request.form))? {
            Outcome::Done => Ok(member::href(&council)),
            Outcome::Changed => {
                let mut form = again(Vec::new()).version(membership.version);
                form.key = platform::ids::secret();
                Err(page::changed(&Correction::new(cx, &council, form, Some(&membership))))
            }
        }
    });
    done.map_err(|refusal| match refusal {
        Refusal::Fields(problems) => refuse(problems),
        other => other,
    })
}

fn read(cx: &Context, form: &Pairs) -> Result<Beginning, Vec<Problem>> {
    let mut problems = Vec::new();
    let from = reading::span(form, "since", cx.today(), &mut problems);
    let typed = form.filled("since").unwrap_or_default();
    if let Some(Err(say)) = from.map(|from| rules::must_be_over(from, cx.today(), typed)) {
        problems.push(Problem::new("since", say));
    }
    let evidence = reading::text(form, "evidence", EVIDENCE_MAX, &mut problems);
    let source = reading::needed(form, "source", SOURCE_MAX, &mut problems);
    if problems.is_empty() { Ok(Beginning { from, evidence, source }) } else { Err(problems) }
}
