//! Activities as search finds them: by title, note, date, place and who took part among councils and bodies; never by a
//! person, and neither what was withdrawn nor samples that the network hides.

use platform::search::{Audience, Findable, Piece, Thing, Touched, Which};
use platform::trail::Entry;
use platform::words::Language;
use platform::{Refusal, Tx};
use viewer::Context;

use crate::happened::{Activity, ActivityId, Happened};
use crate::pages::Names;
use crate::pages::list;
use crate::store;

/// Activities read at once.
const SOME: i64 = 500;

pub(crate) const FINDABLE: Findable<Context> =
    Findable { kind: "activity", label: "activity-findable", order: 60, audience: Audience::Everyone, touched, find };

fn touched(entry: &Entry) -> Touched {
    match entry.act.as_str() {
        "activity.record" | "activity.correct" | "activity.withdraw" | "activity.restore" => {
            Touched::This(entry.subject.clone())
        }
        // Names that activities are found by, and the switch of the samples.
        "activity.show_samples" | "bodies.change" | "settings.change_term" => Touched::All,
        _ => Touched::Nothing,
    }
}

fn find(cx: &Context, tx: &mut Tx, which: Which) -> Result<Piece, Refusal> {
    let network = &cx.network.id;
    let (mut found, next) = match which {
        Which::These(ids) => {
            let ids: Vec<ActivityId> = ids.iter().cloned().map(ActivityId).collect();
            (store::by_ids(tx, network, &ids)?, None)
        }
        Which::After(place) => {
            let found = store::after(tx, network, place.unwrap_or_default(), SOME)?;
            let is_full = i64::try_from(found.len()).is_ok_and(|there| there == SOME);
            let next = found.last().filter(|_| is_full).map(|last| last.id.as_str().to_owned());
            (found, next)
        }
    };
    let samples = store::switch::samples_shown(tx, network)?;
    found.retain(|activity| activity.withdrawn_at.is_none() && (samples || !activity.happened.sample));
    let public: Vec<Happened> =
        found.iter().map(|a| Happened { persons: Vec::new(), serves: Vec::new(), ..a.happened.clone() }).collect();
    let names = Names::of(tx, cx, public.iter())?;
    Ok(Piece { things: found.iter().map(|activity| thing(cx, activity, &names)).collect(), next })
}

fn thing(cx: &Context, activity: &Activity, names: &Names) -> Thing {
    let happened = &activity.happened;
    let kind = |language: Language| cx.words.in_language(language).t(&happened.kind.title());
    let when = happened.when.write(cx.words.language);
    let place = happened.place.clone();
    let there = list::lines(cx.words, std::slice::from_ref(activity)).map(|line| line.councils(names)).next();
    let there = there.filter(|there| *there != place).unwrap_or_default();
    let context = [kind(cx.words.language), when, place, there];
    let languages = [Language::Catalan, Language::Spanish, Language::English];
    let themes = languages.iter().flat_map(|language| names.themes_of(*language, happened));
    let more: Vec<String> = languages
        .iter()
        .flat_map(|language| [kind(*language), happened.when.write(*language)])
        .chain([happened.when.write_short(Language::Catalan), happened.place.clone()])
        .chain(names.organisations_of(happened).into_iter().map(|o| o.name.clone()))
        .chain(names.bodies_of(happened).into_iter().map(|b| b.name.clone()))
        .chain(themes)
        .collect();
    Thing {
        context: context.into_iter().filter(|c| !c.is_empty()).collect::<Vec<_>>().join(" · "),
        text: happened.note.clone(),
        more: more.join(" · "),
        on: Some(happened.when.first()),
        ..Thing::new(activity.id.as_str(), happened.title.as_str(), activity.href())
    }
}
