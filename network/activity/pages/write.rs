//! The form: a new activity, filled by a query; and the correction of a recorded one.

use askama::Template;
use platform::forms::{Choice, Draft, Pairs, Problem};
use platform::page::{self, Link, Reply, Shell};
use platform::web::Request;
use platform::words::dates;
use platform::{Refusal, Say, Tx};
use viewer::Context;

use super::{filters, purposes, show};
use crate::commands::{self, Outcome};
use crate::form::{self, Known, Reading};
use crate::happened::{Activity, Happened};
use crate::kind::{EventRole, Format, Kind};
use crate::{quick_line, rules, same, store};

/// The page of the form.
#[derive(Template)]
#[template(path = "pages/write.html")]
struct Write {
    page: Shell,
    form: Draft,
    known: Known,
    purposes: purposes::Choice,
    action: String,
    cancel: String,
    may_act_for_others: bool,
    /// What someone else saved meanwhile: labels and values that differ.
    theirs: Vec<(String, String)>,
    /// What is recorded already and looks like this.
    same: Option<Link>,
    /// What the quick line that filled the form said, and what of it was not understood.
    line: String,
    from_line: String,
}

/// Fields behind « Més detalls ».
const DETAILS: [&str; 14] = [
    "bodies",
    "role",
    "format",
    "place",
    "quantity",
    "unnamed",
    "unnamed_town_councils",
    "unnamed_county_councils",
    "persons",
    "cost",
    "links",
    "themes",
    "source",
    "on_behalf_of",
];

impl Write {
    fn load(tx: &mut Tx, cx: &Context, page: Shell, form: Draft, known: Known, place: Place) -> Result<Self, Refusal> {
        let typed = dates::parse_span(form.value("on"), cx.today());
        let day = typed.map_or_else(|_| cx.today(), dates::Span::first);
        let line = form.value("line").to_owned();
        Ok(Self {
            from_line: quick_line::notice_html(tx, cx, &line)?,
            line,
            page: page.erring(form.has_problems()),
            purposes: purposes::offered(tx, cx, &form, day)?,
            form,
            known,
            action: place.action,
            cancel: place.cancel,
            may_act_for_others: cx.viewer.runs_the_network(),
            theirs: Vec::new(),
            same: None,
        })
    }

    /// Details stand open when one of them is wrong, and for an event, which needs one of them.
    fn details_open(&self) -> bool {
        let wrong = self.form.problems.iter().any(|p| DETAILS.contains(&p.field));
        wrong || Kind::from_word(self.form.value("kind")).is_some_and(Kind::is_event)
    }

    /// How many of them say something, so that nobody overlooks what a line filled in.
    fn details_filled(&self) -> usize {
        let says = |field: &&&str| match **field {
            "quantity" => self.form.values.filled("quantity").is_some_and(|n| n != "1"),
            field => self.form.values.filled(field).is_some(),
        };
        DETAILS.iter().filter(says).count()
    }

    fn kinds(&self) -> Vec<Choice> {
        filters::grouped_kinds()
            .map(|(group, kind)| {
                let group = self.page.t(format!("activity-kinds-{group}"));
                Choice::new(kind.as_str(), self.page.t(kind.title())).group(group)
            })
            .collect()
    }

    fn is_another(&self) -> bool {
        is_another(&self.form.values)
    }

    fn asks_whether_another(&self) -> bool {
        self.same.is_some() || self.is_another()
    }

    fn formats(&self) -> Vec<Choice> {
        Format::ALL.iter().map(|f| Choice::new(f.as_str(), self.page.t(format!("activity-format-{f}")))).collect()
    }

    fn roles(&self) -> Vec<Choice> {
        EventRole::ALL.iter().map(|r| Choice::new(r.as_str(), self.page.t(format!("activity-role-{r}")))).collect()
    }

    /// Those that still meet, and what is chosen.
    fn bodies(&self) -> Vec<Choice> {
        let chosen = |id: &str| self.form.values.all("bodies").any(|c| c == id);
        let offered = self.known.bodies.iter().filter(|b| chosen(b.id.as_str()) || !self.known.is_over(&b.id));
        offered.map(|b| Choice::new(b.id.as_str(), &b.name)).collect()
    }

    /// Those in use, and what is chosen.
    fn themes(&self) -> Vec<Choice> {
        let language = self.page.words.language;
        let chosen = |code: &str| self.form.values.all("themes").any(|c| c == code);
        self.known.themes_beside(chosen).map(|t| Choice::new(&t.code, t.name(language))).collect()
    }

    fn councils(&self) -> Vec<String> {
        let local = self.known.organisations.iter().filter(|o| o.kind.is_local_authority());
        local.map(|o| form::councils::short(o).to_owned()).collect()
    }

    fn persons(&self) -> Vec<String> {
        self.known.persons.iter().map(|p| p.name.clone()).collect()
    }

    fn purposes_error(&self) -> Option<String> {
        self.form.problems.iter().find(|p| p.field == "purposes").map(|p| self.page.words.say(&p.say))
    }

    fn has_purposes(&self) -> bool {
        !self.purposes.likely.is_empty() || !self.purposes.groups.is_empty()
    }

    /// The first box of all carries the id that the list of errors links to.
    fn is_first_purpose(&self, group: &purposes::Group) -> bool {
        self.purposes.likely.is_empty()
            && self.purposes.groups.first().is_some_and(|first| first.heading == group.heading)
    }
}

/// Where the form goes, and where « Cancel·la » leads.
struct Place {
    action: String,
    cancel: String,
}

impl Place {
    fn new() -> Self {
        Self { action: "/activities".into(), cancel: "/activities".into() }
    }

    fn edit(activity: &Activity) -> Self {
        Self { action: format!("{}/edit", activity.href()), cancel: activity.href() }
    }
}

fn new_shell(cx: &Context) -> Shell {
    cx.page("activity-new-title").under("/activities", cx.words.t("activity-title"))
}

fn edit_shell(cx: &Context, activity: &Activity) -> Shell {
    cx.page("activity-edit-title")
        .under("/activities", cx.words.t("activity-title"))
        .under(activity.href(), activity.happened.title.clone())
}

/// GET `/activities/new`.
pub(crate) fn new(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    cx.signed_in()?;
    rules::may_record_something(&cx.viewer).map_err(Refusal::no)?;
    if let Some(line) = request.query.filled("line").filter(|_| request.query.filled("on").is_none()) {
        let query = Pairs(vec![("line".into(), line.to_owned())]).query_without(&[]);
        return Ok(page::see(format!("/activities/line?{query}")));
    }
    let page = cx.read(|tx| {
        let known = Known::load(tx, cx)?;
        let form = form::fresh(cx, &request.query, &known);
        Write::load(tx, cx, new_shell(cx), form, known, Place::new())
    })?;
    page::show(&page)
}

/// POST `/activities`.
pub(crate) fn create(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    cx.signed_in()?;
    rules::may_record_something(&cx.viewer).map_err(Refusal::no)?;
    let again = |problems: Vec<Problem>| {
        let page = cx.read(|tx| {
            let form = Draft::again(cx.words, form::PREFIX, &request.form, problems);
            let known = Known::load(tx, cx)?;
            Write::load(tx, cx, new_shell(cx), form, known, Place::new())
        });
        page.map_or_else(|refusal| refusal, |page| page::mend(&page))
    };
    let known = cx.read(|tx| Known::load(tx, cx))?;
    let happened = Reading::of(cx, &request.form, &known).happened(None).map_err(&again)?;
    may_record(cx, &happened).map_err(&again)?;
    let done = cx.once(&request.form, "activity-recorded", |tx| {
        match same::like(tx, cx, &happened)?.filter(|_| !is_another(&request.form)) {
            Some(activity) => Err(once_more(tx, cx, request, &activity)?),
            None => Ok(format!("/activities/{}", commands::record(tx, cx, &happened)?)),
        }
    });
    done.map_err(|refusal| match refusal {
        Refusal::Fields(problems) => again(problems),
        other => other,
    })
}

/// Whether the person says that it is not what is recorded already.
fn is_another(form: &Pairs) -> bool {
    form.one("another") == Some("1")
}

/// The form as typed, with what looks like it above: someone went back and saves again, or it is another.
fn once_more(tx: &mut Tx, cx: &Context, request: &Request, recorded: &Activity) -> Result<Refusal, Refusal> {
    let known = Known::load(tx, cx)?;
    let form = Draft::again(cx.words, form::PREFIX, &request.form, Vec::new());
    let mut page = Write::load(tx, cx, new_shell(cx), form, known, Place::new())?;
    page.page = page.page.erring(true);
    page.same = Some(Link::new(recorded.href(), &recorded.happened.title));
    Ok(page::mend(&page))
}

/// GET `/activities/{id}/edit`.
pub(crate) fn edit(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    cx.signed_in()?;
    let page = cx.read(|tx| {
        let now = show::found(tx, cx, request)?;
        rules::may_correct(&cx.viewer, &now).map_err(Refusal::no)?;
        let known = Known::load(tx, cx)?;
        let form = form::filled(cx, &now.happened, &known).version(now.version);
        Write::load(tx, cx, edit_shell(cx, &now), form, known, Place::edit(&now))
    })?;
    page::show(&page)
}

/// POST `/activities/{id}/edit`.
pub(crate) fn correct(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    cx.signed_in()?;
    let (now, known) = cx.read(|tx| Ok::<_, Refusal>((show::found(tx, cx, request)?, Known::load(tx, cx)?)))?;
    rules::may_correct(&cx.viewer, &now).map_err(Refusal::no)?;
    let again = |problems: Vec<Problem>| {
        let page = cx.read(|tx| {
            let form = Draft::again(cx.words, form::PREFIX, &request.form, problems);
            let known = Known::load(tx, cx)?;
            Write::load(tx, cx, edit_shell(cx, &now), form, known, Place::edit(&now))
        });
        page.map_or_else(|refusal| refusal, |page| page::mend(&page))
    };
    let happened = Reading::of(cx, &request.form, &known).happened(Some(&now.happened)).map_err(&again)?;
    may_record(cx, &happened).map_err(&again)?;
    let seen = request.form.one("version").and_then(|v| v.parse().ok()).unwrap_or(0);
    let done =
        cx.once(&request.form, "activity-corrected", |tx| match commands::correct(tx, cx, &now.id, seen, &happened)? {
            Outcome::Done => Ok(now.href()),
            Outcome::Changed => Err(both(tx, cx, request, &now.id)?),
        });
    done.map_err(|refusal| match refusal {
        Refusal::Fields(problems) => again(problems),
        other => other,
    })
}

/// The form as typed, with what someone else saved meanwhile above it.
fn both(tx: &mut Tx, cx: &Context, request: &Request, id: &crate::ActivityId) -> Result<Refusal, Refusal> {
    let theirs = store::find(tx, &cx.network.id, id)?;
    let known = Known::load(tx, cx)?;
    let mut form = Draft::again(cx.words, form::PREFIX, &request.form, Vec::new()).version(theirs.version);
    form.key = platform::ids::secret();
    let names = super::Names::of(tx, cx, std::iter::once(&theirs.happened))?;
    let told = super::facts::of(cx.words, &names, &theirs.happened);
    let mut page = Write::load(tx, cx, edit_shell(cx, &theirs), form, known, Place::edit(&theirs))?;
    page.theirs = told
        .iter()
        .filter(|f| !f.is_empty())
        .map(|f| (cx.words.t(&format!("activity-form-{}", f.field)), f.joined()))
        .collect();
    Ok(page::changed(&page))
}

/// Whether this person may record this, said at the field where it can be mended.
fn may_record(cx: &Context, happened: &Happened) -> Result<(), Vec<Problem>> {
    rules::may_record(&cx.viewer, happened).map_err(|why| {
        let field = if why == rules::Why::NotYourCouncil { "on_behalf_of" } else { "councils" };
        vec![Problem::new(field, Say::from(why))]
    })
}
