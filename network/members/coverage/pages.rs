//! Coverage of the comarques, and the municipalities of one of them.

use std::cmp::Reverse;
use std::collections::HashMap;

use askama::Template;
use directory::Kind;
use platform::Refusal;
use platform::page::{self, Reply, Shell};
use platform::web::{Acts, Request};
use platform::word;
use platform::words::dates;
use platform::words::grammar::Figure;
use territory::{Comarca, Council, Coverage, Municipality, Share};
use viewer::Context;

use crate::filter::Filter;
use crate::map::{self, Drawing};
use crate::member::{Member, href, since_short};
use crate::register::{coverage_of, on};

word!(
    /// Which comarques a list shows.
    Reach { Covered = "covered", Blank = "blank" }
);
word!(Order { Name = "name", Municipalities = "municipalities", Population = "population" });

#[derive(Template)]
#[template(path = "coverage/territory.html")]
struct Territory {
    page: Shell,
    coverage: Coverage,
    counties: usize,
    map: Option<Drawing>,
    blank: Vec<&'static Comarca>,
    rows: Vec<Row>,
    filters: Vec<Filter>,
    columns: Vec<(String, &'static str, String, Option<&'static str>)>,
    filtered: bool,
    today: String,
}

struct Row {
    comarca: &'static Comarca,
    provinces: String,
    share: Share,
    percent: String,
    council: Option<String>,
}

struct Wanted {
    province: String,
    reach: Option<Reach>,
    order: Order,
    backwards: bool,
}

impl Wanted {
    fn parse(request: &Request) -> Self {
        let sort = request.query.filled("sort").unwrap_or_default();
        Self {
            province: request.query.filled("province").unwrap_or_default().to_owned(),
            reach: request.query.filled("reach").and_then(Reach::from_word),
            order: Order::from_word(sort.trim_start_matches('-')).unwrap_or(Order::Name),
            backwards: sort.starts_with('-'),
        }
    }

    fn keeps(&self, comarca: &Comarca, share: Share) -> bool {
        (self.province.is_empty() || comarca.provinces.contains(&self.province))
            && self.reach.is_none_or(|reach| (reach == Reach::Blank) == share.is_blank())
    }

    /// The largest share first, unless asked backwards; names from the first letter.
    fn sort(&self, rows: &mut [Row]) {
        let parts = |part: i64, whole: i64| Reverse(part * 1_000_000 / whole.max(1));
        match self.order {
            Order::Name => {}
            Order::Municipalities => rows.sort_by_key(|r| parts(r.share.municipalities, r.share.municipalities_of)),
            Order::Population => rows.sort_by_key(|r| parts(r.share.population, r.share.population_of)),
        }
        if self.backwards {
            rows.reverse();
        }
    }
}

pub fn territory(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let members = cx.read(|tx| on(tx, &cx.network.id, cx.today()))?;
    let coverage = coverage_of(&members);
    let councils: HashMap<&str, String> = members
        .iter()
        .filter(|m| m.organisation.kind == Kind::CountyCouncil)
        .filter_map(|m| Some((m.organisation.comarca_code.as_deref()?, m.href())))
        .collect();
    let wanted = Wanted::parse(request);
    let kept = coverage.by_comarca.iter().filter(|(comarca, share)| wanted.keeps(comarca, *share));
    let mut rows: Vec<Row> = kept.map(|(comarca, share)| row(cx, comarca, *share, &councils)).collect();
    wanted.sort(&mut rows);
    let covered: Vec<&Comarca> = coverage.by_comarca.iter().filter(|(_, s)| !s.is_blank()).map(|(c, _)| *c).collect();
    let view = Territory {
        page: cx.page("members-territory-title"),
        counties: councils.len(),
        map: (!members.is_empty()).then(|| map::members(cx.words, &members, &covered, &map::OF_TERRITORY)),
        blank: coverage.blank().collect(),
        filters: filters(cx, &wanted),
        columns: columns(cx, request, &wanted),
        filtered: !wanted.province.is_empty() || wanted.reach.is_some(),
        today: dates::on_day(cx.words.language, cx.today()),
        rows,
        coverage,
    };
    page::show(&view)
}

fn row(cx: &Context, comarca: &'static Comarca, share: Share, councils: &HashMap<&str, String>) -> Row {
    let language = cx.words.language;
    let names: Vec<&str> = comarca.provinces.iter().filter_map(|p| territory::province(p)).map(|p| p.name).collect();
    Row {
        provinces: language.list(&names),
        percent: language.percent(share.population, share.population_of).unwrap_or_default(),
        council: councils.get(comarca.code.as_str()).cloned(),
        comarca,
        share,
    }
}

fn filters(cx: &Context, wanted: &Wanted) -> Vec<Filter> {
    let provinces = territory::PROVINCES.map(|p| (p.code.to_owned(), p.name.to_owned())).to_vec();
    let reaches = Reach::ALL.iter().map(|r| (r.to_string(), cx.words.t(&format!("members-reach-{r}")))).collect();
    vec![
        Filter::new(cx.words, "members", "province", &wanted.province, provinces),
        Filter::new(cx.words, "members", "reach", wanted.reach.map_or("", Reach::as_str), reaches),
    ]
}

fn columns(
    cx: &Context,
    request: &Request,
    wanted: &Wanted,
) -> Vec<(String, &'static str, String, Option<&'static str>)> {
    let rest = request.query.query_without(&["sort", "lang"]);
    let joint = if rest.is_empty() { String::new() } else { format!("{rest}&") };
    let column = |order: Order, class, label: String| {
        let here = wanted.order == order;
        let sign = if here && !wanted.backwards { "-" } else { "" };
        // Shares come largest first: that is descending.
        let rising = (order == Order::Name) != wanted.backwards;
        let sorted = here.then_some(if rising { "ascending" } else { "descending" });
        (label, class, format!("/territory?{joint}sort={sign}{order}"), sorted)
    };
    let year = territory::POPULATION_YEAR.to_string();
    vec![
        column(Order::Name, "", cx.words.t("members-column-comarca")),
        column(Order::Municipalities, "wide num", cx.words.t("members-column-municipalities")),
        column(Order::Population, "num", cx.words.t1("members-column-people", "year", year)),
    ]
}

#[derive(Template)]
#[template(path = "coverage/comarca.html")]
struct One {
    page: Shell,
    comarca: &'static Comarca,
    title: String,
    share: Share,
    towns: Vec<Town>,
    council: CouncilLine,
    map: String,
    year: String,
}

struct Town {
    municipality: &'static Municipality,
    member: Option<(String, String)>,
}

/// What there is to say of the county council.
struct CouncilLine {
    name: String,
    href: Option<String>,
    standing: &'static str,
}

pub fn comarca(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let comarca = territory::comarca_by_slug(request.param("comarca")).ok_or(Refusal::NotFound)?;
    let members = cx.read(|tx| on(tx, &cx.network.id, cx.today()))?;
    let here: Vec<&Member> = members.iter().filter(|m| m.comarca().is_some_and(|c| c.code == comarca.code)).collect();
    let council = here.iter().find(|m| m.organisation.kind == Kind::CountyCouncil);
    let towns: Vec<&Municipality> = here.iter().filter_map(|m| m.municipality()).collect();
    let title = platform::words::grammar::sentence_start(&comarca.with_article);
    let view = One {
        page: cx.shell(title.clone()).under("/territory", cx.words.t("members-territory-title")),
        share: coverage_of(&members).of_comarca(&comarca.code),
        map: map::comarca(cx.words, comarca, &towns),
        towns: territory::municipalities_of(&comarca.code).into_iter().map(|m| town(cx, m, &here)).collect(),
        council: CouncilLine {
            name: comarca.council_name.clone(),
            href: council.map(|m| href(&m.organisation)),
            standing: match (comarca.council, council) {
                (Council::Abolished, _) => "members-council-abolished",
                (Council::NotConstituted, _) => "members-council-not-constituted",
                (_, Some(_)) => "members-council-member",
                (_, None) => "members-council-no-member",
            },
        },
        year: territory::POPULATION_YEAR.to_string(),
        comarca,
        title,
    };
    page::show(&view)
}

fn town(cx: &Context, municipality: &'static Municipality, members: &[&Member]) -> Town {
    let member = members.iter().find(|m| m.organisation.ine.as_deref() == Some(&municipality.ine));
    Town { municipality, member: member.map(|m| (m.href(), since_short(cx.words, m.relation.from))) }
}

impl Territory {
    fn percent(&self, part: impl Figure, whole: impl Figure) -> String {
        self.page.words.language.percent_to(part, whole, 1).unwrap_or_default()
    }

    fn people(&self) -> String {
        let whole = self.coverage.whole;
        let year = territory::POPULATION_YEAR.to_string();
        self.page.words.ta(
            "members-territory-people",
            &[("n", whole.population.into()), ("of", whole.population_of.into()), ("year", year.into())],
        )
    }
}

impl One {
    fn lead(&self) -> String {
        let language = self.page.words.language;
        let percent = language.percent(self.share.population, self.share.population_of).unwrap_or_default();
        self.page.words.ta(
            "members-comarca-lead",
            &[
                ("n", self.share.municipalities.into()),
                ("of", self.share.municipalities_of.into()),
                ("percent", percent.into()),
                ("year", self.year.as_str().into()),
            ],
        )
    }
}
