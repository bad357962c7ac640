//! The maps of this slice: who the members are, and where one of them lies. The same is always said in text beside.

use std::cmp::Reverse;

use platform::page::charts::{self, Frame, Mark, Part, Tone, View};
use platform::words::Words;
use territory::{Comarca, Municipality};

use crate::member::Member;

/// So many names fit on the detail without covering it.
const NAMED_NEAR: usize = 12;

pub(crate) struct Drawing {
    pub whole: String,
    /// The crowded part around Barcelona, when any of them lies there.
    pub inset: Option<String>,
    pub legend: String,
}

/// What stands with a map: where the same is said in text, and what its pale comarques are.
pub(crate) struct Told {
    pub description: &'static str,
    pub pale: &'static str,
}

/// Beside the table of members.
pub(crate) const OF_MEMBERS: Told = Told { description: "members-map-description", pale: "members-map-key-county" };
/// Beside the table of comarques.
pub(crate) const OF_TERRITORY: Told =
    Told { description: "members-map-description-territory", pale: "members-map-key-comarca" };

/// The members; pale behind them some comarques.
pub(crate) fn members(words: Words, members: &[Member], pale: &[&Comarca], told: &Told) -> Drawing {
    let mut towns: Vec<&'static Municipality> = members.iter().filter_map(Member::municipality).collect();
    towns.sort_by_key(|m| Reverse(m.population));
    let mut marks: Vec<Mark> = pale.iter().map(|c| Mark::new(&*c.code, Tone::Soft)).collect();
    let named = named(&towns);
    let mark = |town: &Municipality, named: bool| {
        let mark = Mark::new(&*town.ine, Tone::Brand);
        if named { mark.labelled(words.language.place(&town.name)) } else { mark }
    };
    marks.extend(towns.iter().map(|town| mark(town, named.contains(&town.ine.as_str()))));
    let title = words.t("members-map-title");
    let description = words.tn(told.description, towns.len());
    let near_title = words.t("members-map-inset");
    let crowded: Vec<&Municipality> = towns.iter().copied().filter(|town| is_near(town)).collect();
    let crowded: Vec<Mark> = crowded.iter().enumerate().map(|(at, town)| mark(town, at < NAMED_NEAR)).collect();
    let view = if crowded.is_empty() { View::Whole } else { View::WholeWithInset };
    let whole = charts::area_map(&Frame::page("members-map", &title, &description), &marks, view);
    let inset = charts::area_map(&Frame::page("members-near", &near_title, &description), &crowded, View::Inset);
    let mut parts = vec![Part::new(words.t("members-map-key-member"), 0.0, "", Tone::Brand)];
    if !pale.is_empty() {
        parts.push(Part::new(words.t(told.pale), 0.0, "", Tone::Soft));
    }
    Drawing { whole, inset: (!crowded.is_empty()).then_some(inset), legend: charts::legend_row(&parts) }
}

/// Whose name stands on the map of the whole: the largest town, and the largest of each comarca that the detail does
/// not show better.
fn named(towns: &[&'static Municipality]) -> Vec<&'static str> {
    let mut comarques: Vec<&str> = Vec::new();
    let mut names = Vec::new();
    for (at, town) in towns.iter().enumerate() {
        if at == 0 || (!is_near(town) && !comarques.contains(&town.comarca_code.as_str())) {
            comarques.push(&town.comarca_code);
            names.push(town.ine.as_str());
        }
    }
    names
}

/// Whether the detail of the crowded part shows it.
fn is_near(town: &Municipality) -> bool {
    let [left, top, width, height] = charts::shapes::INSET;
    let inside = |x: f64, y: f64| (left..left + width).contains(&x) && (top..top + height).contains(&y);
    charts::shapes::area(&town.ine).is_some_and(|shape| inside(shape.x, shape.y))
}

/// Where one council lies: its comarca pale, its municipality dark.
pub(crate) fn place(
    words: Words,
    name: &str,
    municipality: Option<&Municipality>,
    comarca: Option<&Comarca>,
) -> Option<String> {
    let mut marks: Vec<Mark> = comarca.map(|c| Mark::new(&*c.code, Tone::Soft)).into_iter().collect();
    marks.extend(municipality.map(|m| Mark::new(&*m.ine, Tone::Brand)));
    if marks.is_empty() {
        return None;
    }
    let title = words.t1("members-map-of", "name", name);
    Some(charts::area_map(&Frame::page("place", &title, ""), &marks, View::Whole))
}

/// The members of a comarca on the map of the whole.
pub(crate) fn comarca(words: Words, comarca: &Comarca, towns: &[&Municipality]) -> String {
    let mut marks = vec![Mark::new(&*comarca.code, Tone::Soft)];
    marks.extend(towns.iter().map(|m| Mark::new(&*m.ine, Tone::Brand)));
    let title = words.t1("members-map-of", "name", words.language.place(&comarca.with_article));
    charts::area_map(
        &Frame::page("comarca", &title, &words.tn("members-map-description", towns.len())),
        &marks,
        View::Whole,
    )
}
