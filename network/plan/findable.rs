//! Plans, their challenges, areas and lines, and their actions as search finds them, by the words they have now.

use std::collections::HashMap;

use documents::{Text, UnitId, text_of};
use platform::search::{Audience, Findable, Piece, Thing, Touched, Which};
use platform::trail::Entry;
use platform::words::Language;
use platform::{Refusal, Tx};
use settings::vocabulary::{self, Term, Vocabulary};
use viewer::Context;

use crate::action::{self, Action};
use crate::part::{self, Part};
use crate::work_plan::{self, PlanId, WorkPlan};

pub(crate) const PLANS: Findable<Context> = Findable {
    kind: "plan",
    label: "plan-findable",
    order: 40,
    audience: Audience::Everyone,
    touched: of_plan,
    find: plans,
};

pub(crate) const PARTS: Findable<Context> = Findable {
    kind: "part",
    label: "plan-findable-parts",
    order: 45,
    audience: Audience::Everyone,
    touched: of_part,
    find: parts,
};

pub(crate) const ACTIONS: Findable<Context> = Findable {
    kind: "action",
    label: "plan-findable-actions",
    order: 50,
    audience: Audience::Everyone,
    touched: of_action,
    find: actions,
};

fn of_plan(entry: &Entry) -> Touched {
    match entry.act.as_str() {
        "plan.draw_up" => Touched::This(entry.subject.clone()),
        "plan.undo_import" => Touched::All,
        _ => Touched::Nothing,
    }
}

fn of_part(entry: &Entry) -> Touched {
    match entry.act.as_str() {
        "plan.add_part" | "documents.revise" => Touched::This(entry.subject.clone()),
        "plan.import" | "plan.undo_import" => Touched::All,
        _ => Touched::Nothing,
    }
}

fn of_action(entry: &Entry) -> Touched {
    match entry.act.as_str() {
        "plan.add_action" | "plan.reword_action" | "documents.revise" => Touched::This(entry.subject.clone()),
        // Of an import each entry names a plan or a batch, and not the actions.
        "plan.add_actions" | "plan.import" | "plan.undo_import" | "settings.change_term" => Touched::All,
        _ => Touched::Nothing,
    }
}

fn plans(cx: &Context, tx: &mut Tx, which: Which) -> Result<Piece, Refusal> {
    let all = work_plan::all(tx, &cx.network.id)?;
    let wanted = all.iter().filter(|plan| match which {
        Which::These(ids) => ids.iter().any(|id| id == plan.id.as_str()),
        Which::After(_) => true,
    });
    Ok(Piece::last(wanted.map(plan).collect()))
}

fn plan(plan: &WorkPlan) -> Thing {
    let (first, last) = (plan.first.year(), plan.last.year());
    let years = if first == last { first.to_string() } else { format!("{first}–{last}") };
    Thing {
        also: vec![plan.slug.clone()],
        context: years,
        text: plan.note.clone(),
        on: Some(plan.first),
        ..Thing::new(plan.id.as_str(), plan.title.as_str(), plan.href())
    }
}

/// One plan after the other, in the order of all; the place is the plan last read.
fn next_plan<'p>(all: &'p [WorkPlan], place: Option<&str>) -> (Option<&'p WorkPlan>, Option<String>) {
    let at = place.and_then(|id| all.iter().position(|p| p.id.as_str() == id)).map_or(0, |at| at + 1);
    let next = all.get(at).filter(|_| at + 1 < all.len()).map(|p| p.id.as_str().to_owned());
    (all.get(at), next)
}

fn units(ids: &[String]) -> Vec<UnitId> {
    ids.iter().cloned().map(UnitId).collect()
}

fn parts(cx: &Context, tx: &mut Tx, which: Which) -> Result<Piece, Refusal> {
    let network = &cx.network.id;
    let all = work_plan::all(tx, network)?;
    let (found, next) = match which {
        Which::These(ids) => (part::store::by_ids(tx, network, &units(ids))?, None),
        Which::After(place) => match next_plan(&all, place) {
            (Some(plan), next) => {
                let own = part::store::of_plan(tx, network, &plan.id)?;
                (own.into_iter().map(|part| (plan.id.clone(), part)).collect(), next)
            }
            (None, _) => (Vec::new(), None),
        },
    };
    let texts = text_of(tx, network, &found.iter().map(|(_, part)| part.id.clone()).collect::<Vec<_>>())?;
    let things = found.iter().filter_map(|(id, part)| {
        let plan = all.iter().find(|plan| plan.id == *id)?;
        Some(part_of(cx, plan, part, texts.get(&part.id)?))
    });
    Ok(Piece { things: things.collect(), next })
}

fn part_of(cx: &Context, plan: &WorkPlan, part: &Part, text: &Text) -> Thing {
    let kind = |language: Language| cx.words.in_language(language).t(&format!("plan-part-{}", part.kind));
    let more = [Language::Catalan, Language::Spanish, Language::English].map(kind).join(" ");
    Thing {
        context: format!("{} · {}", kind(cx.words.language), plan.title),
        text: text.text.clone(),
        more: format!("{more} {} {}", part.code, plan.slug),
        on: Some(plan.first),
        ..Thing::new(part.id.as_str(), text.title.as_str(), part.href(&plan.slug))
    }
}

fn actions(cx: &Context, tx: &mut Tx, which: Which) -> Result<Piece, Refusal> {
    let network = &cx.network.id;
    let all = work_plan::all(tx, network)?;
    let (found, next) = match which {
        Which::These(ids) => (action::store::by_ids(tx, network, &units(ids))?, None),
        Which::After(place) => match next_plan(&all, place) {
            (Some(plan), next) => (action::store::of_plan(tx, network, &plan.id)?, next),
            (None, _) => (Vec::new(), None),
        },
    };
    let named: Vec<UnitId> = found.iter().flat_map(|a| std::iter::once(&a.id).chain(&a.area)).cloned().collect();
    let texts = text_of(tx, network, &named)?;
    let themes = vocabulary::of(tx, network, Vocabulary::Theme)?;
    let plans: HashMap<&PlanId, &WorkPlan> = all.iter().map(|plan| (&plan.id, plan)).collect();
    let things = found.iter().filter_map(|action| action_of(plans.get(&action.plan)?, action, &texts, &themes));
    Ok(Piece { things: things.collect(), next })
}

fn action_of(plan: &WorkPlan, action: &Action, texts: &HashMap<UnitId, Text>, themes: &[Term]) -> Option<Thing> {
    let text = texts.get(&action.id)?;
    let area = action.area.as_ref().and_then(|area| texts.get(area)).map(|area| area.title.clone());
    let themes = themes.iter().filter(|term| action.themes.contains(&term.code));
    let more: Vec<&str> = themes
        .flat_map(|term| [term.name_ca.as_str(), term.name_es.as_str(), term.name_en.as_str()])
        .chain(action.partners.iter().map(String::as_str))
        .chain(area.as_deref())
        .chain([action.number.as_str(), action.condition.as_str(), plan.slug.as_str()])
        .collect();
    Some(Thing {
        context: [Some(plan.title.clone()), area.clone()].into_iter().flatten().collect::<Vec<_>>().join(" · "),
        text: text.text.clone(),
        more: more.join(" · "),
        on: Some(plan.first),
        ..Thing::new(action.id.as_str(), text.title.as_str(), format!("{}/actions/{}", plan.href(), action.number))
    })
}
