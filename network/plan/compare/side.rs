//! A unit of a plan as it stands in a comparison: its words, and what the plan says of it, in words.

use documents::{Text, UnitId};
use platform::page::Shell;
use settings::vocabulary::Vocabulary;

use crate::action::{Action, Cited, Role};
use crate::overview::{Overview, named};
use crate::part::{Part, PartKind};

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
    let who = |role: Role| {
        let of_role = action.responsible.iter().filter(|r| r.role == role);
        named(of_role, &plan.bodies, |b| b.name.clone(), &page.t("plan-sample"), |g| page.t(format!("plan-group-{g}")))
    };
    let facts = vec![
        ("plan-field-area", area),
        ("plan-field-instrument", terms(Vocabulary::Instrument, action.instrument.as_deref().into_iter().collect())),
        ("plan-field-themes", terms(Vocabulary::Theme, action.themes.iter().map(String::as_str).collect())),
        ("plan-field-responsible", who(Role::Lead)),
        ("plan-export-support", who(Role::Support)),
        ("plan-field-partners", action.partners.join(", ")),
        ("plan-field-when", when(page, action)),
        ("plan-field-format", action.format.map_or(String::new(), |f| page.t(format!("plan-format-{f}")))),
        ("plan-field-funding", plan.funding(action).join(", ")),
        ("plan-export-strategic-lines", lines(plan, &action.strategic_lines)),
        ("plan-export-action-lines", lines(plan, &action.action_lines)),
        ("plan-condition", action.condition.clone()),
    ];
    Side { facts, ..plain(plan, What::Action, &action.id, action.number.clone(), action.href(&plan.plan.slug)) }
}

/// How often, and its times too: where there are both, a page of the plan says only how often.
fn when(page: &Shell, action: &Action) -> String {
    let times = action.windows.iter().map(|window| window.write(page.words, false));
    let often = action.frequency.map(|frequency| page.t(format!("plan-frequency-{frequency}")));
    often.into_iter().chain(times).collect::<Vec<_>>().join("; ")
}

/// By code and title: a code may stand for another line in another plan.
fn lines(plan: &Overview, cited: &[Cited]) -> String {
    let parts = cited.iter().filter_map(|c| plan.part(&c.part));
    parts.map(|part| format!("{} {}", part.code, plan.title(&part.id))).collect::<Vec<_>>().join("; ")
}
