//! Which actions a page wants and how it groups them; the address holds both.

use documents::UnitId;
use platform::forms::{Choice, Pairs};
use platform::page::Shell;
use platform::word;
use platform::words::fold::fold;
use settings::vocabulary::Vocabulary;
use viewer::{BodyId, Viewer};

use crate::action::{Action, Group, Who};
use crate::execution::State;
use crate::overview::Overview;
use crate::part::PartKind;

word!(Grouping {
    Area = "area",
    Instrument = "instrument",
    Body = "body",
    Theme = "theme",
    Line = "line",
    State = "state",
    Quarter = "quarter",
});

/// The state of a filter that is not a state: late.
const LATE: &str = "late";
/// The body of a filter for what nobody answers for.
const NOBODY: &str = "none";
/// The body of a filter for those in which the reader sits.
pub(crate) const MINE: &str = "mine";

#[derive(Debug, Clone, Default)]
pub(crate) struct Sieve {
    pub q: String,
    pub area: String,
    pub state: String,
    pub body: String,
    pub theme: String,
    pub instrument: String,
    pub line: String,
    /// A strategic line beside an action line: where a matrix has them meet.
    pub strategic: String,
    pub group: Option<Grouping>,
    /// The bodies in which the reader sits.
    own: Vec<BodyId>,
}

impl Sieve {
    pub fn read(query: &Pairs, viewer: &Viewer) -> Self {
        let text = |name: &str| query.filled(name).unwrap_or_default().to_owned();
        Self {
            q: text("q"),
            area: text("area"),
            state: text("state"),
            body: text("body"),
            theme: text("theme"),
            instrument: text("instrument"),
            line: text("line"),
            strategic: text("strategic"),
            group: query.filled("group").and_then(Grouping::from_word),
            own: viewer.seats.iter().map(|s| s.body.clone()).collect(),
        }
    }

    /// The same as an address says it: only what is chosen, and nothing else that stood there.
    pub fn query(&self) -> Pairs {
        let group = self.group.map(|g| g.to_string()).unwrap_or_default();
        let all = [
            ("q", &self.q),
            ("area", &self.area),
            ("instrument", &self.instrument),
            ("theme", &self.theme),
            ("state", &self.state),
            ("body", &self.body),
            ("line", &self.line),
            ("strategic", &self.strategic),
            ("group", &group),
        ];
        let chosen = all.into_iter().filter(|(_, value)| !value.is_empty());
        Pairs(chosen.map(|(name, value)| (name.to_owned(), value.clone())).collect())
    }

    pub fn is_open(&self) -> bool {
        [&self.q, &self.area, &self.state, &self.body, &self.theme, &self.instrument, &self.line, &self.strategic]
            .iter()
            .all(|v| v.is_empty())
    }

    /// The actions that pass, in the order of the document.
    pub fn pass<'o>(&self, plan: &'o Overview) -> Vec<&'o Action> {
        let wanted: Vec<String> = fold(&self.q).split_whitespace().map(str::to_owned).collect();
        plan.actions.iter().filter(|a| self.fits(plan, a) && says(plan, a, &wanted)).collect()
    }

    fn fits(&self, plan: &Overview, action: &Action) -> bool {
        let code = |unit: &UnitId| plan.part(unit).map_or("", |p| p.code.as_str());
        let area = || action.area.as_ref().is_some_and(|a| code(a) == self.area);
        let state = || action.execution.state.as_str() == self.state || (self.state == LATE && plan.is_late(action));
        let theme = || action.themes.contains(&self.theme);
        let instrument = || action.instrument.as_deref() == Some(self.instrument.as_str());
        let line = || action.action_lines.iter().chain(&action.strategic_lines).any(|c| code(&c.part) == self.line);
        let strategic = || action.strategic_lines.iter().any(|c| code(&c.part) == self.strategic);
        (self.area.is_empty() || area())
            && (self.state.is_empty() || state())
            && (self.body.is_empty() || self.answers(plan, action))
            && (self.theme.is_empty() || theme())
            && (self.instrument.is_empty() || instrument())
            && (self.line.is_empty() || line())
            && (self.strategic.is_empty() || strategic())
    }

    fn answers(&self, plan: &Overview, action: &Action) -> bool {
        match self.body.as_str() {
            NOBODY => action.responsible.is_empty(),
            MINE => action.bodies().any(|body| self.own.contains(body)),
            wanted => action.responsible.iter().any(|r| match &r.who {
                Who::Body(id) => plan.bodies.get(id).is_some_and(|b| b.slug == wanted),
                Who::Group(group) => group.as_str() == wanted,
            }),
        }
    }
}

fn says(plan: &Overview, action: &Action, wanted: &[String]) -> bool {
    if wanted.is_empty() {
        return true;
    }
    let Some(text) = plan.texts.get(&action.id) else { return false };
    let folded = fold(&format!("{} {} {} {}", action.number, text.title, text.text, action.partners.join(" ")));
    wanted.iter().all(|word| folded.contains(word.as_str()))
}

impl Grouping {
    /// The groups in the order in which they stand, as far as it is known beforehand.
    pub(crate) fn titles(self, page: &Shell, plan: &Overview) -> Vec<String> {
        let of_parts = |kind: PartKind| plan.parts_of(kind).map(|p| part_title(plan, kind, &p.code, &p.id)).collect();
        match self {
            Self::Area => of_parts(PartKind::Area),
            Self::Line => of_parts(PartKind::ActionLine),
            Self::Instrument => {
                plan.terms_used(Vocabulary::Instrument).map(|t| t.name(plan.language).to_owned()).collect()
            }
            Self::Theme => plan.terms_used(Vocabulary::Theme).map(|t| t.name(plan.language).to_owned()).collect(),
            Self::Body => plan.bodies_in_order().iter().map(|b| b.name.clone()).collect(),
            Self::State => State::ALL.iter().map(|s| page.t(s.title())).collect(),
            Self::Quarter => (1..=4).map(|q| quarter_title(page, q)).collect(),
        }
    }

    /// The groups in which an action stands: several themes, lines or bodies are several places.
    pub(crate) fn of(self, page: &Shell, plan: &Overview, action: &Action) -> Vec<String> {
        let mut found: Vec<String> = match self {
            Self::Area => action
                .area
                .iter()
                .filter_map(|a| plan.part(a))
                .map(|p| part_title(plan, p.kind, &p.code, &p.id))
                .collect(),
            Self::Line => action
                .action_lines
                .iter()
                .filter_map(|c| plan.part(&c.part))
                .map(|p| part_title(plan, p.kind, &p.code, &p.id))
                .collect(),
            Self::Instrument => {
                action.instrument.iter().map(|c| plan.term(Vocabulary::Instrument, c).to_owned()).collect()
            }
            Self::Theme => action.themes.iter().map(|c| plan.term(Vocabulary::Theme, c).to_owned()).collect(),
            Self::Body => action.responsible.iter().map(|r| body_title(page, plan, &r.who)).collect(),
            Self::State => vec![page.t(action.execution.state.title())],
            Self::Quarter => quarters(page, action),
        };
        if found.is_empty() {
            let none = if self == Self::Quarter { "plan-unset" } else { "plan-group-none" };
            found.push(page.t(none));
        }
        found.dedup();
        found
    }
}

fn part_title(plan: &Overview, kind: PartKind, code: &str, id: &UnitId) -> String {
    match plan.part(id) {
        Some(area) if kind == PartKind::Area => plan.area_name(area).to_owned(),
        _ => format!("{code} · {}", plan.title(id)),
    }
}

fn body_title(page: &Shell, plan: &Overview, who: &Who) -> String {
    match who {
        Who::Body(id) => plan.bodies.get(id).map(|b| b.name.clone()).unwrap_or_default(),
        Who::Group(group) => page.t(format!("plan-group-{group}")),
    }
}

fn quarter_title(page: &Shell, quarter: i8) -> String {
    page.t1(
        "plan-window-quarter",
        "quarter",
        page.words
            .language
            .ordinal_short(u32::from(quarter.unsigned_abs()), platform::words::grammar::Gender::Masculine),
    )
}

fn quarters(page: &Shell, action: &Action) -> Vec<String> {
    if action.windows.iter().any(crate::action::Window::is_continuous) {
        return vec![page.t("plan-window-all-year")];
    }
    let mut all: Vec<i8> = action.windows.iter().map(|w| (w.last.month() - 1) / 3 + 1).collect();
    all.sort_unstable();
    all.dedup();
    all.into_iter().map(|q| quarter_title(page, q)).collect()
}

/// What each filter offers, from what the plan has.
pub(crate) struct Offer {
    pub areas: Vec<Choice>,
    pub states: Vec<Choice>,
    pub bodies: Vec<Choice>,
    pub themes: Vec<Choice>,
    pub instruments: Vec<Choice>,
    pub lines: Vec<Choice>,
    /// Only for who comes from the matrix: the lines have them too.
    pub strategic: Vec<Choice>,
    pub groupings: Vec<Choice>,
}

impl Offer {
    pub fn of(page: &Shell, plan: &Overview, sieve: &Sieve) -> Self {
        let parts = |kind: PartKind| {
            plan.parts_of(kind).map(move |p| Choice::new(p.code.as_str(), part_title(plan, kind, &p.code, &p.id)))
        };
        let terms = |v: Vocabulary| {
            plan.terms_used(v).map(|t| Choice::new(t.code.as_str(), t.name(plan.language))).collect::<Vec<_>>()
        };
        let mut states: Vec<Choice> = State::ALL.iter().map(|s| Choice::new(s.as_str(), page.t(s.title()))).collect();
        states.push(Choice::new(LATE, page.t("plan-late")));
        let mut bodies: Vec<Choice> =
            plan.bodies_in_order().iter().map(|b| Choice::new(b.slug.as_str(), b.name_in_list(&page.words))).collect();
        let used = |g: &&Group| plan.actions.iter().any(|a| a.responsible.iter().any(|r| r.who == Who::Group(**g)));
        bodies
            .extend(Group::ALL.iter().filter(used).map(|g| Choice::new(g.as_str(), page.t(format!("plan-group-{g}")))));
        bodies.push(Choice::new(NOBODY, page.t("plan-nobody")));
        if !sieve.own.is_empty() || sieve.body == MINE {
            bodies.insert(0, Choice::new(MINE, page.t("plan-filter-body-mine")));
        }
        let offer = Self {
            areas: parts(PartKind::Area).collect(),
            states,
            bodies,
            themes: terms(Vocabulary::Theme),
            instruments: terms(Vocabulary::Instrument),
            lines: parts(PartKind::StrategicLine).chain(parts(PartKind::ActionLine)).collect(),
            strategic: if sieve.strategic.is_empty() { Vec::new() } else { parts(PartKind::StrategicLine).collect() },
            groupings: Vec::new(),
        };
        let groupings = Grouping::ALL
            .iter()
            .filter(|g| offer.can_group(**g))
            .map(|g| Choice::new(g.as_str(), page.t(format!("plan-by-{g}"))))
            .collect();
        Self { groupings, ..offer }
    }

    fn can_group(&self, by: Grouping) -> bool {
        match by {
            Grouping::Area => !self.areas.is_empty(),
            Grouping::Instrument => !self.instruments.is_empty(),
            Grouping::Theme => self.themes.len() > 1,
            Grouping::Line => !self.lines.is_empty(),
            Grouping::Body => self.bodies.len() > 1,
            Grouping::State | Grouping::Quarter => true,
        }
    }
}
