//! The forms that tie an organisation to the network and that end it.

use askama::Template;
use directory::{Kind, Organisation, Relation, RelationKind, organisation, relation};
use platform::forms::{Choice, Draft, Problem};
use platform::page::{self, Reply, Shell};
use platform::web::{Acts, Request};
use platform::{Refusal, Say};
use viewer::Context;

use super::commands::{tie, untie};
use super::{KINDS, Tie, over};
use crate::joining::pages::allowed;
use crate::joining::{EVIDENCE_MAX, NAME_MAX, Outcome, SOURCE_MAX};
use crate::{member, reading};

const ENTRY: &str = "members-other";
const END: &str = "members-other-ending";
/// Where the list of them stands.
const LIST: &str = "/members#others";

#[derive(Template)]
#[template(path = "others/new.html")]
struct Enter {
    page: Shell,
    form: Draft,
    name_max: usize,
    source_max: usize,
    evidence_max: usize,
}

impl Enter {
    fn new(cx: &Context, form: Draft) -> Self {
        let page = cx.page("members-other-title").under("/members", cx.words.t("members-title"));
        let page = page.erring(form.has_problems());
        Self { page, form, name_max: NAME_MAX, source_max: SOURCE_MAX, evidence_max: EVIDENCE_MAX }
    }

    fn relations(&self) -> Vec<Choice> {
        KINDS.map(|k| Choice::new(k.as_str(), self.page.t(format!("directory-relation-{k}")))).to_vec()
    }

    /// Those that are no local authorities first: the others mostly join.
    fn kinds(&self) -> Vec<Choice> {
        let (first, then): (Vec<&Kind>, Vec<&Kind>) = Kind::ALL.iter().partition(|k| !k.is_local_authority());
        let kinds = first.into_iter().chain(then);
        kinds.map(|k| Choice::new(k.as_str(), self.page.t(format!("directory-kind-{k}")))).collect()
    }
}

pub fn new(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    allowed(cx)?;
    let kind = request.query.filled("kind").and_then(Kind::from_word).unwrap_or(Kind::Provider);
    let relation = if kind == Kind::Provider { RelationKind::Provider } else { RelationKind::Collaborator };
    let known = match request.query.filled("of") {
        Some(slug) => cx.read(|tx| organisation::by_slug(tx, &cx.network.id, slug))?,
        None => None,
    };
    let name = known.map(|o| o.name).unwrap_or_default();
    let form = Draft::new(cx.words, ENTRY).with("kind", kind).with("relation", relation).with("name", name);
    page::show(&Enter::new(cx, form))
}

pub fn enter(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    allowed(cx)?;
    let refuse =
        |problems: Vec<Problem>| page::mend(&Enter::new(cx, Draft::again(cx.words, ENTRY, &request.form, problems)));
    let new = Tie::parse(&request.form, cx.today()).map_err(refuse)?;
    let say = Say::new("members-other-entered").with("name", &new.candidate.name);
    let done = cx.once(&request.form, say, |tx| Ok(home(&tie(tx, cx, &new)?)));
    done.map_err(|refusal| match refusal {
        Refusal::Fields(problems) => refuse(problems),
        other => other,
    })
}

/// Where an organisation is shown: a local authority has a page.
fn home(organisation: &Organisation) -> String {
    if organisation.kind.is_local_authority() { member::href(organisation) } else { LIST.to_owned() }
}

#[derive(Template)]
#[template(path = "others/end.html")]
struct End {
    page: Shell,
    form: Draft,
    action: String,
    back: String,
    lead: String,
    /// Someone else changed it meanwhile.
    theirs: bool,
    source_max: usize,
}

impl End {
    fn new(cx: &Context, of: &Organisation, tied: &Relation, form: Draft, theirs: bool) -> Self {
        let words = cx.words;
        let what = words.t(&format!("directory-relation-{}", tied.kind));
        let page = cx.shell(words.t1("members-other-end-title", "name", &of.name));
        let page = page.under("/members", words.t("members-title"));
        Self {
            page: page.erring(form.has_problems()),
            form,
            action: format!("/members/others/{}/end", tied.id),
            back: home(of),
            lead: words.t2("members-other-end-lead", "what", what, "since", member::since(words, tied.from)),
            theirs,
            source_max: SOURCE_MAX,
        }
    }
}

/// What an organisation still is to the network besides a member.
fn asked(cx: &Context, request: &Request) -> Result<(Organisation, Relation), Refusal> {
    allowed(cx)?;
    let (of, tied) = cx.read(|tx| {
        let tied = relation::find(tx, &cx.network.id, request.param("relation"))?;
        Ok::<_, Refusal>((organisation::find(tx, &cx.network.id, &tied.organisation)?, tied))
    })?;
    if KINDS.contains(&tied.kind) { Ok((of, tied)) } else { Err(Refusal::NotFound) }
}

pub fn ask_end(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let (of, tied) = asked(cx, request)?;
    if tied.to.is_some() {
        return Err(Refusal::NotFound);
    }
    page::show(&End::new(cx, &of, &tied, Draft::new(cx.words, END).version(tied.version), false))
}

pub fn end(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let (of, tied) = asked(cx, request)?;
    let again = |problems| Draft::again(cx.words, END, &request.form, problems);
    let refuse = |problems: Vec<Problem>| page::mend(&End::new(cx, &of, &tied, again(problems), false));
    let mut problems = Vec::new();
    let to = over(&request.form, "to", cx.today(), &mut problems);
    if to.is_none() && problems.is_empty() {
        problems.push(Problem::new("to", "platform-form-missing"));
    }
    let source = reading::text(&request.form, "source", SOURCE_MAX, &mut problems);
    let Some(to) = to.filter(|_| problems.is_empty()) else { return Err(refuse(problems)) };
    let say = Say::new("members-other-ended").with("name", &of.name);
    let done =
        cx.once(&request.form, say, |tx| match untie(tx, cx, &tied, to, &source, reading::seen(&request.form))? {
            Outcome::Done => Ok(home(&of)),
            Outcome::Changed => {
                let mut form = again(Vec::new()).version(tied.version);
                form.key = platform::ids::secret();
                Err(page::changed(&End::new(cx, &of, &tied, form, true)))
            }
        });
    done.map_err(|refusal| match refusal {
        Refusal::Fields(problems) => refuse(problems),
        other => other,
    })
}
