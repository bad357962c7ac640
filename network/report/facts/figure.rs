//! A figure with its provenance: what it counted, record by record, what it left out, and what is uncertain in it.

use activity::{Activity, ActivityId};
use platform::word;
use serde::{Deserialize, Serialize};

use super::material::Material;
use super::occasion::When;
use crate::section::Topic;

word!(
    /// What a figure can count.
    RecordKind { Activity = "activity", Member = "member", Body = "body" }
);

word!(
    /// Why a record of the year is not in a figure.
    Why {
        Sample = "sample",
        /// It lies within an occasion that is counted once.
        Part = "part",
        /// Nobody said which part the network had in it.
        NoRole = "no_role",
        /// Its place is counted with another record.
        SamePlace = "same_place",
    }
);

word!(
    /// What the records do not settle.
    Doubt {
        /// Several meetings of several bodies in one record: joint, in all, or of each?
        SeveralBodies = "several_bodies",
        /// Some records have no day.
        Undated = "undated",
        /// The list of members may be incomplete.
        KnownMembers = "known_members",
    }
);

/// One record and how much of the figure it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    pub kind: RecordKind,
    pub id: String,
    pub href: String,
    pub label: String,
    pub when: Option<When>,
    pub counts: i64,
    pub recorded_at: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LeftOut {
    pub why: Why,
    pub records: i64,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Figure {
    /// `advice_cases`, or `group_meetings.` and what of: its part of an address.
    pub key: String,
    pub topic: Topic,
    /// The code of the area of the plan that it stands in, when its records serve only that one.
    pub area: Option<String>,
    pub value: i64,
    /// Of which group, event or area, when there is one figure for each.
    pub of: String,
    pub records: Vec<Record>,
    pub left_out: Vec<LeftOut>,
    pub doubts: Vec<Doubt>,
    pub last_recorded_at: Option<i64>,
}

impl Figure {
    pub fn counting(key: impl Into<String>, topic: Topic, records: Vec<Record>) -> Self {
        Self {
            key: key.into(),
            topic,
            area: None,
            value: records.iter().map(|r| r.counts).sum(),
            of: String::new(),
            last_recorded_at: records.iter().filter_map(|r| r.recorded_at).max(),
            records,
            left_out: Vec::new(),
            doubts: Vec::new(),
        }
    }

    #[must_use]
    pub fn of(mut self, what: impl Into<String>) -> Self {
        self.of = what.into();
        self
    }

    #[must_use]
    pub fn without(mut self, why: Why, records: usize) -> Self {
        if records > 0 {
            self.left_out.push(LeftOut { why, records: i64::try_from(records).unwrap_or(i64::MAX) });
        }
        self
    }

    #[must_use]
    pub fn doubting(mut self, doubt: Doubt, holds: bool) -> Self {
        if holds {
            self.doubts.push(doubt);
        }
        self
    }

    /// The word of its messages: the key without what it is of.
    pub fn word(&self) -> &str {
        self.key.split('.').next().unwrap_or_default()
    }

    /// Whether another year can have the same figure: not of an occasion, which is held once, nor of what only the
    /// plan of the year knows.
    pub fn is_told_each_year(&self) -> bool {
        !self.word().ends_with("_at") && !matches!(self.word(), "area_records" | "area_acts" | "group_meetings_apart")
    }

    /// What all figures of activities say alike: records without a day, and the one area that they all serve.
    pub(super) fn finish(&mut self, material: &Material) {
        let counted: Vec<&Activity> = self
            .records
            .iter()
            .filter(|r| r.kind == RecordKind::Activity)
            .filter_map(|r| material.find(&ActivityId(r.id.clone())))
            .collect();
        if counted.iter().any(|a| a.happened.when.exact_day().is_none()) {
            self.doubts.push(Doubt::Undated);
        }
        if counted.len() == self.records.len() {
            self.area = material.only_area(&counted);
        }
    }
}

impl Record {
    pub fn of_activity(activity: &Activity, counts: i64) -> Self {
        Self {
            kind: RecordKind::Activity,
            id: activity.id.to_string(),
            href: activity.href(),
            label: activity.happened.title.clone(),
            when: Some(When(activity.happened.when)),
            counts,
            recorded_at: Some(activity.recorded_at),
        }
    }
}
