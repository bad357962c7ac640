//! Members as search finds them: those that are or were are everybody's, those only known are the secretariat's.

use std::collections::HashMap;

use directory::{Organisation, Relation, organisation, relation};
use platform::search::{Audience, Findable, Piece, Thing, Touched, Which};
use platform::trail::Entry;
use platform::words::Language;
use platform::{Refusal, Tx};
use viewer::{Context, OrganisationId};

use crate::member::{self, Standing, province_names, standing};
use crate::rules;

/// Members read at once.
const SOME: i64 = 500;

pub(crate) const FINDABLE: Findable<Context> =
    Findable { kind: "member", label: "members-findable", order: 10, audience: Audience::Everyone, touched, find };

fn touched(entry: &Entry) -> Touched {
    match entry.act.as_str() {
        "directory.enter_organisation" | "directory.begin_relation" | "members.leave" | "members.correct_joining" => {
            Touched::This(entry.subject.clone())
        }
        // These name a relation or a whole file.
        "directory.correct_relation" | "directory.end_relation" | "directory.take_back" => Touched::All,
        _ => Touched::Nothing,
    }
}

fn find(cx: &Context, tx: &mut Tx, which: Which) -> Result<Piece, Refusal> {
    let network = &cx.network.id;
    let (found, next) = match which {
        Which::These(ids) => {
            let ids: Vec<OrganisationId> = ids.iter().cloned().map(OrganisationId).collect();
            (organisation::by_ids(tx, network, &ids)?, None)
        }
        Which::After(place) => {
            let found = organisation::after(tx, network, place.unwrap_or_default(), SOME)?;
            let is_full = i64::try_from(found.len()).is_ok_and(|there| there == SOME);
            let next = found.last().filter(|_| is_full).map(|last| last.id.as_str().to_owned());
            (found, next)
        }
    };
    let ids: Vec<OrganisationId> = found.iter().map(|o| o.id.clone()).collect();
    let mut relations: HashMap<OrganisationId, Vec<Relation>> = HashMap::new();
    for relation in relation::of_organisations(tx, network, &ids)? {
        relations.entry(relation.organisation.clone()).or_default().push(relation);
    }
    let own = |o: &Organisation| relations.get(&o.id).map_or(&[] as &[Relation], Vec::as_slice);
    let things = found.iter().filter(|o| o.kind.is_local_authority()).filter_map(|o| thing(cx, o, own(o)));
    Ok(Piece { things: things.collect(), next })
}

fn thing(cx: &Context, organisation: &Organisation, relations: &[Relation]) -> Option<Thing> {
    let now = standing(relations, cx.today());
    let is_hidden = matches!(now, Standing::NotYet);
    if is_hidden && !rules::may_see_prospects(&cx.viewer) {
        return None;
    }
    let comarca = organisation.comarca().map(|c| c.name.clone());
    let state = match now {
        Standing::Member(_) => cx.words.t("members-member"),
        Standing::Former(_) => cx.words.t("members-former"),
        Standing::NotYet => cx.words.t("members-not-yet"),
    };
    let kind = |language: Language| cx.words.in_language(language).t(&format!("directory-kind-{}", organisation.kind));
    let more: Vec<String> = [Language::Catalan, Language::Spanish, Language::English]
        .map(kind)
        .into_iter()
        .chain(comarca.clone())
        .chain([province_names(organisation, Language::Catalan)])
        .collect();
    Some(Thing {
        also: vec![organisation.short_name().to_owned()],
        context: [Some(state), comarca].into_iter().flatten().collect::<Vec<_>>().join(" · "),
        more: more.join(" "),
        audience: if is_hidden { Audience::Keepers } else { Audience::Everyone },
        ..Thing::new(organisation.id.as_str(), organisation.name.as_str(), member::href(organisation))
    })
}
