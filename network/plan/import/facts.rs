//! What a table says of an action, with codes where the plan has identities: so that what is there and what is wanted
//! can be compared, and put back as it was.

use std::collections::HashMap;

use activity::Format;
use documents::{Text, UnitId};
use serde::{Deserialize, Serialize};

use crate::action::{Action, Cited, Doubt, DoubtField, DoubtWhy, Frequency, Funding, Origin, Responsible, Window};

#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Facts {
    pub title: String,
    pub text: String,
    /// The number of the action that it is part of.
    pub parent: Option<String>,
    /// The code of its area.
    pub area: Option<String>,
    pub instrument: Option<String>,
    pub format: Option<Format>,
    pub frequency: Option<Frequency>,
    pub condition: String,
    pub themes: Vec<String>,
    pub funding: Vec<Funding>,
    /// Without invented examples, which no table corrects.
    pub responsible: Vec<Responsible>,
    pub partners: Vec<String>,
    pub strategic_lines: Vec<CodeCited>,
    pub action_lines: Vec<CodeCited>,
    pub windows: Vec<Window>,
    pub doubts: Vec<Doubt>,
}

/// A line by its code, as read and as printed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CodeCited {
    pub code: String,
    pub printed: String,
    pub origin: Origin,
}

/// How units of a plan are called: numbers of actions, codes of parts.
pub type Names = HashMap<UnitId, String>;

impl Facts {
    pub fn of(action: &Action, text: Option<&Text>, names: &Names, doubts: Vec<Doubt>) -> Self {
        let named = |unit: &UnitId| names.get(unit).cloned();
        let cited = |all: &[Cited]| {
            let one =
                |c: &Cited| Some(CodeCited { code: named(&c.part)?, printed: c.printed.clone(), origin: c.origin });
            all.iter().filter_map(one).collect()
        };
        Self {
            title: text.map(|t| t.title.clone()).unwrap_or_default(),
            text: text.map(|t| t.text.clone()).unwrap_or_default(),
            parent: action.parent.as_ref().and_then(named),
            area: action.area.as_ref().and_then(named),
            instrument: action.instrument.clone(),
            format: action.format,
            frequency: action.frequency,
            condition: action.condition.clone(),
            themes: action.themes.clone(),
            funding: action.funding.clone(),
            responsible: action.responsible.iter().filter(|r| r.origin != Origin::Sample).cloned().collect(),
            partners: action.partners.clone(),
            strategic_lines: cited(&action.strategic_lines),
            action_lines: cited(&action.action_lines),
            windows: in_order(action.windows.clone()),
            doubts,
        }
    }

    /// A table does not say how a line was found; of one that it says again, it is known.
    pub fn keep_origins_of(&mut self, before: &Self) {
        for (cited, before) in
            [(&mut self.strategic_lines, &before.strategic_lines), (&mut self.action_lines, &before.action_lines)]
        {
            for one in cited {
                let same = before.iter().find(|b| (&b.code, &b.printed) == (&one.code, &one.printed));
                one.origin = same.map_or(one.origin, |b| b.origin);
            }
        }
    }

    /// What is left open stays left open as long as the field says the same.
    pub fn keep_doubts_of(&mut self, before: &Self) {
        let kept: Vec<Doubt> = before
            .doubts
            .iter()
            .filter(|d| same_value(d.field, self, before) || self.doubts.contains(d))
            .cloned()
            .collect();
        // That a field is open says no more than why it is, when that is known.
        let is_told = |d: &Doubt, k: &Doubt| k.field == d.field && (k.why == d.why || d.why == DoubtWhy::MarkedOpen);
        let new: Vec<Doubt> = self.doubts.drain(..).filter(|d| !kept.iter().any(|k| is_told(d, k))).collect();
        self.doubts = kept.into_iter().chain(new).collect();
    }

    pub fn has_same_words(&self, other: &Self) -> bool {
        self.title == other.title && self.text == other.text
    }
}

fn same_value(field: DoubtField, one: &Facts, other: &Facts) -> bool {
    match field {
        DoubtField::Schedule => one.windows == other.windows && one.frequency == other.frequency,
        DoubtField::Instrument => one.instrument == other.instrument,
        DoubtField::ActionLines => one.action_lines == other.action_lines,
        DoubtField::StrategicLines => one.strategic_lines == other.strategic_lines,
        DoubtField::Themes => one.themes == other.themes,
        DoubtField::Funding => one.funding == other.funding,
        DoubtField::Partners => one.partners == other.partners,
        DoubtField::Title => one.title == other.title,
        DoubtField::Row => true,
        DoubtField::Area => one.area == other.area,
        DoubtField::Responsible => one.responsible == other.responsible,
        DoubtField::Condition => one.condition == other.condition,
    }
}

/// As the plan gives them back.
pub fn in_order(mut windows: Vec<Window>) -> Vec<Window> {
    windows.sort_by_key(|w| (w.first, w.last));
    windows
}
