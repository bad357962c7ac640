//! A unit of a plan as it stands in a comparison: its words, and what the plan says of it, in words.

use documents::{Text, UnitId};
use platform::page::Shell;
use settings::vocabulary::Vocabulary;

use crate::action::Action;
use crate::overview::{Overview, who_answers};
use crate::part::{Part, PartKind};
use crate::table::written;

/// What of a plan is compared; each only with its like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum What {
    Challenge,
    Action,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Side {
    pub unit: UnitId,
    pub what: What,
    pub number: String,
    pub title: String,
    pub text: String,
    pub href: String,
    /// The message of a field, and what it says; empty when it says nothing.
    pub facts: Vec<(&'static str, String)>,
}

impl Side {
    /// Whether a reader finds the same in both; the number does not count, the order of a document may change.
    pub fn reads_like(&self, other: &Self) -> bool {
        self.title == other.title && self.text == other.text && self.facts == other.facts
    }

    /// The facts in which it differs from another: field, before, after.
    pub fn differing<'s>(&'s self, after: &'s Self) -> Vec<(&'static str, &'s str, &'s str)> {
        let pairs = self.facts.iter().zip(&after.facts);
        pairs.filter(|(a, b)| a.1 != b.1).map(|(a, b)| (a.0, a.1.as_str(), b.1.as_str())).collect()
    }
}

/// The challenges of a plan and then its actions.
pub(crate) fn sides(page: &Shell, plan: &Overview) -> Vec<Side> {
    let challenges = plan.parts_of(PartKind::Challenge).map(|part| of_part(plan, part));
    challenges.chain(plan.actions.iter().map(|action| of_action(page, plan, action))).collect()
}

fn of_part(plan: &Overview, part: &Part) -> Side {
    plain(plan, What::Challenge, &part.id, part.code.clone(), part.href(&plan.plan.slug))
}

fn plain(plan: &Overview, what: What, unit: &UnitId, number: String, href: String) -> Side {
    let words = |pick: fn(&Text) -> &String| plan.texts.get(unit).map(pick).cloned().unwrap_or_default();
    Side {
        unit: unit.clone(),
        what,
        number,
        title: words(|t| &t.title),
        text: words(|t| &t.text),
        href,
        facts: Vec::new(),
    }
}

fn of_action(page: &Shell, plan: &Overview, action: &Action) -> Side {
    let terms = |of: Vocabulary, codes: Vec<&str>| {
        codes.into_iter().map(|code| plan.term(of, code)).collect::<Vec<_>>().join(", ")
    };
    let area =
        action.area.as_ref().and_then(|id| plan.part(id)).map_or(String::new(), |a| plan.area_name(a).to_owned());
    let facts = vec![
        ("plan-field-area", area),
        ("plan-field-instrument", terms(Vocabulary::Instrument, action.instrument.as_deref().into_iter().collect())),
        ("plan-field-themes", terms(Vocabulary::Theme, action.themes.iter().map(String::as_str).collect())),
        (
            "plan-field-responsible",
            who_answers(action, &plan.bodies, &page.t("plan-sample"), |g| page.t(format!("plan-group-{g}"))),
        ),
        ("plan-field-partners", action.partners.join(", ")),
        ("plan-field-when", written(page, action, false)),
        ("plan-field-format", action.format.map_or(String::new(), |f| page.t(format!("plan-format-{f}")))),
        ("plan-field-funding", terms(Vocabulary::Funding, action.funding.iter().map(|f| f.code.as_str()).collect())),
        ("plan-condition", action.condition.clone()),
    ];
    Side { facts, ..plain(plan, What::Action, &action.id, action.number.clone(), action.href(&plan.plan.slug)) }
}
