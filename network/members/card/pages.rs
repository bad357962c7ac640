//! The page of a member.

use askama::Template;
use directory::{Organisation, Person, Post, Relation, RelationKind};
use platform::Refusal;
use platform::page::{self, Reply, Shell};
use platform::slice::Place;
use platform::web::{Acts, Request};
use platform::words::dates;
use territory::Comarca;
use viewer::Context;

use super::reading::{Subject, people, subject};
use crate::map;
use crate::member::{self, Standing, province_names, standing};
use crate::{others, rules};

#[derive(Template)]
#[template(path = "card/show.html")]
struct Show {
    page: Shell,
    href: String,
    kind: String,
    organisation: Organisation,
    comarca: Option<&'static Comarca>,
    facts: Vec<(String, String)>,
    badges: Vec<(&'static str, String)>,
    lead: String,
    evidence: Option<Evidence>,
    former: Vec<String>,
    map: Option<String>,
    people: Option<Vec<PersonLine>>,
    panels: Vec<String>,
    may_keep: bool,
    /// Whether how it joined can be corrected here.
    joining: bool,
    /// What a link to the departure says: record it, or correct it.
    departure: Option<&'static str>,
    may_join: bool,
    /// What it is to the network besides a member, for those who can end it.
    ties: Vec<others::list::Line>,
}

/// How the membership is known.
struct Evidence {
    text: String,
    confidence: String,
    sources: Vec<(Option<String>, String)>,
    /// Who says that it ended.
    of_end: Vec<(Option<String>, String)>,
}

struct PersonLine {
    href: String,
    name: String,
    title: String,
    kind: String,
    contact: Option<String>,
    since: Option<String>,
    until: Option<String>,
    held: bool,
    end: String,
}

pub fn show(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let sees_people = directory::may_see_contacts(&cx.viewer);
    let may_keep = rules::may_keep_register(&cx.viewer).is_ok();
    let (subject, people, panels) = cx.read(|tx| {
        let subject = subject(tx, cx, request.param("slug"))?;
        let people = if sees_people { Some(people(tx, cx, &subject.organisation)?) } else { None };
        let panels = cx.panels(tx, Place::Organisation, subject.organisation.id.as_str())?;
        Ok::<_, Refusal>((subject, people, panels))
    })?;
    let Subject { organisation, relations } = subject;
    let now = standing(&relations, cx.today());
    let href = member::href(&organisation);
    let shown = match now {
        Standing::Member(relation) | Standing::Former(relation) => Some(relation),
        Standing::NotYet => relations.iter().find(|r| r.kind == RelationKind::Member || r.holds_on(cx.today())),
    };
    let view = Show {
        page: cx.shell(organisation.name.clone()).under("/members", cx.words.t("members-title")),
        kind: cx.words.t(&format!("directory-kind-{}", organisation.kind)),
        comarca: organisation.comarca(),
        facts: facts(cx, &organisation),
        badges: badges(cx, now, &relations),
        lead: lead(cx, now, &relations),
        evidence: shown.map(|relation| evidence(cx, relation)),
        former: former(cx, &relations),
        map: map::place(cx.words, &organisation.name, organisation.municipality(), organisation.comarca()),
        people: people.map(|found| {
            let seen = found.iter().filter(|(post, _)| may_keep || post.held_on(cx.today()));
            seen.map(|(post, person)| person_line(cx, &href, post, person)).collect()
        }),
        panels,
        may_keep,
        joining: may_keep && !matches!(now, Standing::NotYet),
        departure: match now {
            Standing::Member(Relation { to: None, .. }) if may_keep => Some("members-departure-record"),
            Standing::Member(_) | Standing::Former(_) if may_keep => Some("members-departure-correct"),
            _ => None,
        },
        ties: if may_keep { others::list::lines(cx, &relations) } else { Vec::new() },
        may_join: may_keep && rules::may_join_again(&relations, cx.today()),
        href,
        organisation,
    };
    page::show(&view)
}

fn facts(cx: &Context, organisation: &Organisation) -> Vec<(String, String)> {
    let language = cx.words.language;
    let year = territory::POPULATION_YEAR.to_string();
    let t = |key: &str| cx.words.t(key);
    let mut facts = Vec::new();
    if !member::provinces_of(organisation).is_empty() {
        facts.push((t("members-fact-province"), province_names(organisation, language)));
    }
    let area = |hundredths: i64| format!("{}\u{a0}km²", language.decimal(hundredths, 2));
    match (organisation.municipality(), organisation.comarca()) {
        (Some(town), _) => {
            facts.push((t("members-fact-vegueria"), town.vegueria.clone()));
            facts.push((cx.words.t1("members-fact-population", "year", year), language.number(town.population)));
            facts.push((t("members-fact-area"), area(town.area)));
            facts.push((t("members-fact-ine"), town.ine.clone()));
        }
        (None, Some(comarca)) => {
            facts.push((t("members-fact-vegueria"), language.list(&comarca.vegueries)));
            facts.push((
                cx.words.t1("members-fact-comarca-population", "year", year),
                language.number(comarca.population),
            ));
            facts.push((t("members-fact-municipalities"), language.number(comarca.municipalities)));
            facts.push((t("members-fact-area"), area(comarca.area)));
        }
        (None, None) => {}
    }
    facts
}

fn badges(cx: &Context, now: Standing, relations: &[Relation]) -> Vec<(&'static str, String)> {
    let mut badges = match now {
        Standing::Member(_) => vec![("badge-met", cx.words.t("members-member"))],
        Standing::Former(_) => vec![("badge-cancelled", cx.words.t("members-former"))],
        Standing::NotYet => vec![("badge-pending", cx.words.t("members-not-yet"))],
    };
    let also = relations.iter().filter(|r| r.kind != RelationKind::Member && r.holds_on(cx.today()));
    if !matches!(now, Standing::Member(_)) {
        badges.extend(also.map(|r| ("badge-info", cx.words.t(&format!("directory-relation-{}", r.kind)))));
    }
    badges
}

fn lead(cx: &Context, now: Standing, relations: &[Relation]) -> String {
    let words = cx.words;
    match now {
        Standing::Member(Relation { from, to: Some(to), .. }) => {
            let since = member::since(words, *from);
            words.t2("members-lead-until", "since", since, "until", member::until(words, *to))
        }
        Standing::Member(relation) => words.t1("members-lead-member", "since", member::since(words, relation.from)),
        Standing::Former(relation) => {
            let left = relation.to.map(|to| to.write_when(words.language)).unwrap_or_default();
            words.t1("members-lead-former", "left", left)
        }
        Standing::NotYet => match relations.iter().filter(|r| r.kind == RelationKind::Member).find_map(|r| r.from) {
            Some(from) => words.t1("members-lead-later", "when", from.write(words.language)),
            None => words.t("members-lead-known"),
        },
    }
}

fn evidence(cx: &Context, relation: &Relation) -> Evidence {
    Evidence {
        text: relation.evidence.clone(),
        confidence: cx.words.t(&format!("directory-confidence-{}", relation.confidence)),
        sources: sources(&relation.source),
        of_end: sources(&relation.to_source),
    }
}

/// Each source, with its address if it is one.
fn sources(text: &str) -> Vec<(Option<String>, String)> {
    let address = |text: &str| text.starts_with("http://") || text.starts_with("https://");
    let each = text.split(" ; ").map(str::trim).filter(|s| !s.is_empty()).map(|source| {
        if address(source) {
            let host = source.split('/').nth(2).unwrap_or(source).trim_start_matches("www.");
            (Some(source.to_owned()), host.to_owned())
        } else {
            (None, source.to_owned())
        }
    });
    each.collect()
}

/// Earlier times in the network, as sentences: only when there were any.
fn former(cx: &Context, relations: &[Relation]) -> Vec<String> {
    let words = cx.words;
    let ended = relations.iter().filter(|r| r.to.is_some_and(|to| to.last() < cx.today()));
    ended
        .map(|r| {
            let until = r.to.map(|to| member::until(words, to)).unwrap_or_default();
            let kind = words.t(&format!("directory-relation-{}", r.kind));
            words.ta(
                "members-former-time",
                &[("kind", kind.into()), ("since", member::since(words, r.from).into()), ("until", until.into())],
            )
        })
        .collect()
}

fn person_line(cx: &Context, href: &str, post: &Post, person: &Person) -> PersonLine {
    let write = |day| dates::day(cx.words.language, day);
    PersonLine {
        href: format!("/people/{}", person.id),
        name: person.name.clone(),
        title: post.title.clone(),
        kind: cx.words.t(&format!("directory-post-{}", post.kind)),
        contact: post.contact.clone().or_else(|| person.address.clone()),
        since: post.from.map(write),
        until: post.to.map(write),
        held: post.held_on(cx.today()),
        end: format!("{href}/posts/{}/end", post.id),
    }
}

impl Show {
    fn in_post(&self) -> usize {
        self.people.as_ref().map_or(0, |people| people.iter().filter(|p| p.held).count())
    }
}
