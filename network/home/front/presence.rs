//! Who the members are today and how much of the territory they cover, as figures, map and list. Only members that
//! are known count; how many the network says it has stands beside.

use members::Member;
use platform::page::charts::{Frame, Mark, Tone, View, area_map};
use platform::words::dates;
use platform::{Refusal, Tx};
use territory::Coverage;
use viewer::Context;

pub struct Presence {
    /// « 46 membres coneguts d’uns 67, el 15 de maig de 2024. »
    pub known: String,
    pub members: usize,
    /// How many the network says it has, about, when that is more than are known.
    pub about: Option<i64>,
    /// County councils, which stand for no municipality.
    pub counties: usize,
    pub councils: Vec<Council>,
    pub coverage: Coverage,
    pub municipalities_share: String,
    pub population: String,
    pub population_share: String,
    pub population_year: String,
    pub map: String,
}

pub struct Council {
    pub href: String,
    pub name: String,
}

/// Nothing while no member is known.
pub fn today(tx: &mut Tx, cx: &Context) -> Result<Option<Presence>, Refusal> {
    let members = members::on(tx, &cx.network.id, cx.today())?;
    if members.is_empty() {
        return Ok(None);
    }
    let coverage = members::coverage_of(&members);
    let (language, whole) = (cx.words.language, coverage.whole);
    let about = settings::settings_of(tx, &cx.network.id)?.members_about;
    let about = about.filter(|about| usize::try_from(*about).is_ok_and(|about| about > members.len()));
    Ok(Some(Presence {
        known: known(cx, members.len(), about),
        members: members.len(),
        about,
        counties: members.iter().filter(|m| !m.is_town_council()).count(),
        councils: members.iter().map(|m| Council { href: m.href(), name: m.name().to_owned() }).collect(),
        municipalities_share: language.percent(whole.municipalities, whole.municipalities_of).unwrap_or_default(),
        population: language.number(whole.population),
        population_share: language.percent(whole.population, whole.population_of).unwrap_or_default(),
        population_year: territory::POPULATION_YEAR.to_string(),
        map: map(cx, &members, &coverage),
        coverage,
    }))
}

fn known(cx: &Context, members: usize, about: Option<i64>) -> String {
    let day = dates::on_day(cx.words.language, cx.today());
    match about {
        Some(about) => {
            let values = [("n", members.into()), ("about", about.into()), ("day", day.into())];
            cx.words.ta("home-who-known-about", &values)
        }
        None => cx.words.t2("home-who-known", "n", members, "day", day),
    }
}

/// The larger towns first: a name is written where there is room. County councils are their comarca, pale.
fn map(cx: &Context, members: &[Member], coverage: &Coverage) -> String {
    let mut towns: Vec<_> = members.iter().filter_map(Member::municipality).collect();
    towns.sort_by_key(|town| -town.population);
    let counties = members.iter().filter(|m| !m.is_town_council()).filter_map(Member::comarca);
    let marks: Vec<Mark> = towns
        .iter()
        .map(|town| Mark::new(&town.ine, Tone::Brand).labelled(&town.name))
        .chain(counties.map(|comarca| Mark::new(&comarca.code, Tone::Soft)))
        .collect();
    let title = cx.words.t("home-map-title");
    let said = cx.words.t2("home-map-said", "towns", towns.len(), "comarques", coverage.comarques);
    area_map(&Frame::page("members-map", &title, &said), &marks, View::Whole)
}
