//! Reports as search finds them: the last published edition of each year of the network, by its name and the words of its chapters.

use platform::search::{Audience, Findable, Piece, Thing, Touched, Which};
use platform::trail::Entry;
use platform::words::Language;
use platform::{Refusal, Tx};
use viewer::Context;

use crate::edition::Edition;
use crate::store;

pub(crate) const FINDABLE: Findable<Context> =
    Findable { kind: "report", label: "report-findable", order: 70, audience: Audience::Everyone, touched, find };

fn touched(entry: &Entry) -> Touched {
    let year = entry.subject.split('/').next().and_then(|year| year.parse::<i16>().ok());
    match (entry.act.as_str(), year) {
        ("report.publish", Some(year)) => Touched::This(year.to_string()),
        // A report of a part begins with the word of what it is of, and is found by nobody.
        _ => Touched::Nothing,
    }
}

/// One year after the other, because an edition is long.
fn find(cx: &Context, tx: &mut Tx, which: Which) -> Result<Piece, Refusal> {
    let network = &cx.network.id;
    let (years, next) = match which {
        Which::These(ids) => (ids.iter().filter_map(|id| id.parse().ok()).collect::<Vec<i16>>(), None),
        Which::After(place) => {
            let mut years: Vec<i16> = store::editions::all(tx, network)?.iter().map(|p| p.year).collect();
            years.dedup();
            let at = place.and_then(|last| years.iter().position(|y| y.to_string() == last)).map_or(0, |at| at + 1);
            let next = years.get(at).filter(|_| at + 1 < years.len()).map(ToString::to_string);
            (years.get(at).copied().into_iter().collect(), next)
        }
    };
    let mut things = Vec::new();
    for edition in store::editions::last_of(tx, network, &years)? {
        things.push(thing(cx, &edition));
    }
    Ok(Piece { things, next })
}

fn thing(cx: &Context, edition: &Edition) -> Thing {
    let year = edition.published.year;
    let title = |language: Language| cx.words.in_language(language).t1("report-title", "year", year.to_string());
    let own = cx.words.language;
    let texts = || edition.content.chapters.iter().flat_map(|chapter| &chapter.texts);
    let (shown, others): (Vec<_>, Vec<_>) = texts().partition(|text| text.language == own.code());
    let joined = |texts: Vec<&crate::content::Text>| {
        texts.into_iter().map(|text| text.words.as_str()).collect::<Vec<_>>().join("\n")
    };
    Thing {
        also: [Language::Catalan, Language::Spanish, Language::English].map(title).to_vec(),
        context: cx.words.t1("report-findable-edition", "number", edition.published.number.to_string()),
        text: joined(shown),
        more: joined(others),
        on: Some(edition.published.day()),
        ..Thing::new(year.to_string(), title(own), format!("/report/{year}"))
    }
}
