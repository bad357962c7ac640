//! The register and public directory: filters, map, table, and the councils that are known but are not members.

use std::collections::HashMap;

use askama::Template;
use directory::{Kind, Relation, RelationKind, organisation, relation};
use platform::page::{self, Pager, Reply, Shell};
use platform::web::Request;
use platform::words::dates;
use platform::{Refusal, Tx};
use settings::Settings;
use territory::{Comarca, Coverage};
use viewer::{Context, OrganisationId};

pub use super::files::{json, table};
use super::wanted::{Band, Column, Wanted};
use super::{coverage_of, on};
use crate::filter::Filter;
use crate::map::{self, Drawing};
use crate::member::{Member, Standing, href, province_names, since_short, standing};
use crate::others::list::{Other, others};
use crate::rules;

const HREF: &str = "/members";

#[derive(Template)]
#[template(path = "register/list.html")]
struct List {
    page: Shell,
    found: Found,
    /// Of the members found, those of this page.
    rows: Vec<Row>,
    columns: Vec<Heading>,
    filters: Vec<Filter>,
    map: Option<Drawing>,
    pager: Pager,
    prospects: Vec<Prospect>,
    /// Providers and partners: for the secretariat alone.
    others: Vec<Other>,
    may_keep: bool,
    query: String,
    today: String,
}

/// What a question to the register finds.
pub(super) struct Found {
    pub members: Vec<Member>,
    pub known: usize,
    pub counties: usize,
    pub coverage: Coverage,
    pub settings: Settings,
    pub(super) wanted: Wanted,
}

struct Row {
    name: String,
    href: String,
    kind: String,
    comarca: Option<&'static Comarca>,
    provinces: String,
    population: Option<String>,
    since: String,
    unknown: bool,
}

struct Heading {
    label: String,
    class: &'static str,
    href: Option<String>,
    sorted: Option<&'static str>,
}

/// A council that the secretariat knows and that is not a member.
struct Prospect {
    name: String,
    href: String,
    relation: Option<String>,
    /// Whether it is not a member yet, or since when it is no more.
    standing: String,
}

/// Whom the address asks for.
pub(super) fn found(cx: &Context, request: &Request) -> Result<Found, Refusal> {
    cx.read(|tx| find(tx, cx, Wanted::parse(&request.query)))
}

fn find(tx: &mut Tx, cx: &Context, wanted: Wanted) -> Result<Found, Refusal> {
    let members = on(tx, &cx.network.id, cx.today())?;
    Ok(Found {
        known: members.len(),
        counties: members.iter().filter(|m| m.organisation.kind == Kind::CountyCouncil).count(),
        coverage: coverage_of(&members),
        settings: settings::settings_of(tx, &cx.network.id)?,
        members: wanted.choose(members),
        wanted,
    })
}

pub fn list(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let may_keep = rules::may_see_prospects(&cx.viewer);
    let (found, prospects, others) = cx.read(|tx| {
        let found = find(tx, cx, Wanted::parse(&request.query))?;
        let prospects = if may_keep { prospects(tx, cx)? } else { Vec::new() };
        let others = if may_keep { others(tx, cx)? } else { Vec::new() };
        Ok::<_, Refusal>((found, prospects, others))
    })?;
    let total = i64::try_from(found.members.len()).unwrap_or(i64::MAX);
    let pager = Pager::of(HREF, &request.query, total);
    let part = |n: i64| usize::try_from(n).unwrap_or(usize::MAX);
    let shown = found.members.iter().skip(part(pager.offset())).take(part(pager.size));
    let counties: Vec<&Comarca> = found
        .members
        .iter()
        .filter(|m| m.organisation.kind == Kind::CountyCouncil)
        .filter_map(Member::comarca)
        .collect();
    let drawn = found.members.iter().any(|m| m.comarca().is_some());
    let view = List {
        page: cx.page("members-title"),
        rows: shown.map(|m| row(cx, m)).collect(),
        columns: columns(cx, request, &found.wanted),
        filters: filters(cx, &found.wanted),
        map: drawn.then(|| map::members(cx.words, &found.members, &counties, &map::OF_MEMBERS)),
        pager,
        prospects,
        others,
        may_keep,
        query: match request.query.query_without(&["page", "all", "lang"]) {
            query if query.is_empty() => query,
            query => format!("?{query}"),
        },
        today: dates::on_day(cx.words.language, cx.today()),
        found,
    };
    page::show(&view)
}

fn row(cx: &Context, member: &Member) -> Row {
    let language = cx.words.language;
    Row {
        name: member.name().to_owned(),
        href: member.href(),
        kind: cx.words.t(&format!("directory-kind-{}", member.organisation.kind)),
        comarca: member.comarca(),
        provinces: province_names(&member.organisation, language),
        population: member.population().map(|p| language.number(p)),
        since: since_short(cx.words, member.relation.from),
        unknown: member.relation.from.is_none(),
    }
}

/// This address with other values instead of these.
fn address(request: &Request, without: &[&str], more: &str) -> String {
    let mut left_out = vec!["lang"];
    left_out.extend(without);
    match request.query.query_without(&left_out) {
        rest if rest.is_empty() => format!("{HREF}?{more}"),
        rest => format!("{HREF}?{rest}&{more}"),
    }
}

fn columns(cx: &Context, request: &Request, wanted: &Wanted) -> Vec<Heading> {
    let year = territory::POPULATION_YEAR.to_string();
    let sortable = |column: Column, class, label: String| {
        let here = wanted.sort == column;
        let next = if here && !wanted.backwards { format!("sort=-{column}") } else { format!("sort={column}") };
        Heading {
            label,
            class,
            href: Some(address(request, &["sort", "page"], &next)),
            sorted: here.then_some(if wanted.backwards { "descending" } else { "ascending" }),
        }
    };
    let t = |key: &str| cx.words.t(key);
    vec![
        sortable(Column::Name, "", t("members-column-name")),
        sortable(Column::Comarca, "wide", t("members-column-comarca")),
        Heading { label: t("members-column-province"), class: "wide", href: None, sorted: None },
        sortable(Column::Population, "wide num", cx.words.t1("members-column-population", "year", year)),
        sortable(Column::Since, "", t("members-column-since")),
    ]
}

fn filters(cx: &Context, wanted: &Wanted) -> Vec<Filter> {
    let t = |key: String| cx.words.t(&key);
    let comarques = territory::comarques().iter().map(|c| (c.slug.clone(), c.name.clone())).collect();
    let provinces = territory::PROVINCES.map(|p| (p.code.to_owned(), p.name.to_owned())).to_vec();
    let kinds = Kind::ALL.iter().filter(|k| k.is_local_authority());
    let kinds = kinds.map(|k| (k.to_string(), t(format!("directory-kind-{k}")))).collect();
    let bands = Band::ALL.iter().map(|b| (b.to_string(), t(format!("members-band-{b}")))).collect();
    vec![
        Filter::new(cx.words, "members", "comarca", &wanted.comarca, comarques),
        Filter::new(cx.words, "members", "province", &wanted.province, provinces),
        Filter::new(cx.words, "members", "kind", wanted.kind.map_or("", Kind::as_str), kinds),
        Filter::new(cx.words, "members", "population", wanted.band.map_or("", Band::as_str), bands),
    ]
}

/// Authorities in the directory that are not members today; a network has a few hundred at most.
fn prospects(tx: &mut Tx, cx: &Context) -> Result<Vec<Prospect>, Refusal> {
    const AUTHORITIES: [Kind; 3] = [Kind::TownCouncil, Kind::CountyCouncil, Kind::OtherAuthority];
    let members = directory::members_on(tx, &cx.network.id, cx.today())?;
    let mut tied = Vec::new();
    for kind in crate::others::KINDS {
        tied.extend(relation::all(tx, &cx.network.id, kind)?.into_iter().filter(|r| r.holds_on(cx.today())));
    }
    let mut memberships: HashMap<OrganisationId, Vec<Relation>> = HashMap::new();
    for membership in relation::all(tx, &cx.network.id, RelationKind::Member)? {
        memberships.entry(membership.organisation.clone()).or_default().push(membership);
    }
    let known = organisation::all(tx, &cx.network.id, &AUTHORITIES)?;
    Ok(known
        .into_iter()
        .filter(|o| !members.contains(&o.id))
        .map(|o| Prospect {
            relation: tied
                .iter()
                .find(|r| r.organisation == o.id)
                .map(|r| cx.words.t(&format!("directory-relation-{}", r.kind))),
            standing: standing_of(cx, memberships.get(&o.id).map_or(&[], Vec::as_slice)),
            href: href(&o),
            name: o.name,
        })
        .collect())
}

fn standing_of(cx: &Context, memberships: &[Relation]) -> String {
    match standing(memberships, cx.today()) {
        Standing::Former(Relation { to: Some(to), .. }) => {
            cx.words.t1("members-former-since", "left", to.write_when(cx.words.language))
        }
        _ => cx.words.t("members-not-yet"),
    }
}

impl List {
    /// « coneguts d’uns 67, segons xmess.cat ».
    fn of_about(&self) -> String {
        let settings = &self.found.settings;
        match settings.members_about {
            Some(about) => {
                let source = settings.members_about_source.as_str();
                self.page.words.ta(
                    "members-of-about",
                    &[("n", self.found.known.into()), ("about", about.into()), ("source", source.into())],
                )
            }
            None => self.page.tn("members-of-itself", self.found.known),
        }
    }

    fn about_why(&self) -> String {
        let settings = &self.found.settings;
        self.page.words.ta(
            "members-about-means",
            &[
                ("n", self.found.known.into()),
                ("about", settings.members_about.unwrap_or_default().into()),
                ("source", settings.members_about_source.as_str().into()),
            ],
        )
    }

    fn percent_of_people(&self) -> String {
        let whole = self.found.coverage.whole;
        self.page.words.language.percent(whole.population, whole.population_of).unwrap_or_default()
    }

    fn people(&self) -> String {
        let whole = self.found.coverage.whole;
        let year = territory::POPULATION_YEAR.to_string();
        self.page.t2("members-tile-people", "n", whole.population, "year", year)
    }

    fn order(&self) -> String {
        let (sort, backwards) = (self.found.wanted.sort, self.found.wanted.backwards);
        let key = format!("members-order-{sort}{}", if backwards { "-backwards" } else { "" });
        format!(", {}", self.page.t(&key))
    }
}
