//! Meetings of bodies: of the commissions together, of the working groups, of all others.

use activity::{Activity, Unit};
use bodies::BodyKind;

use super::Facts;
use super::figure::{Doubt, Figure, Record};
use super::material::Material;
use crate::section::Topic;

/// The meetings of working groups that no commission was in: what a drawing shows beside those of the commissions, when
/// a meeting was of both.
pub(super) const APART: &str = "group_meetings_apart";

pub(super) fn add(material: &Material, facts: &mut Facts) {
    let of = |wanted: fn(BodyKind) -> bool| -> Vec<&Activity> {
        meetings(material).filter(|a| material.body_kinds(a).into_iter().any(wanted)).collect()
    };
    let commissions = of(is_commission);
    let bodies = |activity: &Activity| material.body_kinds(activity).into_iter().filter(|k| is_commission(*k)).count();
    let unsettled = commissions.iter().any(|a| a.happened.quantity > 1 && bodies(a) > 1);
    facts.commissions = material
        .bodies_in_order(is_commission)
        .into_iter()
        .filter(|b| commissions.iter().any(|a| a.happened.bodies.contains(&b.id)))
        .map(|b| b.name.clone())
        .collect();
    let others: Vec<&Activity> = meetings(material)
        .filter(|a| !material.body_kinds(a).into_iter().any(|k| is_commission(k) || k == BodyKind::WorkingGroup))
        .collect();
    let groups = of(|k| k == BodyKind::WorkingGroup);
    let apart: Vec<&Activity> = groups.iter().copied().filter(|a| bodies(a) == 0).collect();
    if apart.len() < groups.len() {
        facts.figures.push(Figure::counting(APART, Topic::Groups, records(&apart)));
    }
    let figures = [
        Figure::counting("commission_meetings", Topic::Bodies, records(&commissions))
            .doubting(Doubt::SeveralBodies, unsettled),
        Figure::counting("other_meetings", Topic::Bodies, records(&others)),
        Figure::counting("group_meetings", Topic::Groups, records(&groups)),
    ];
    facts.figures.extend(figures);
}

pub(super) fn is_commission(kind: BodyKind) -> bool {
    matches!(kind, BodyKind::ExecutiveCommission | BodyKind::TechnicalCommission)
}

/// Meetings that are no assembly.
pub(super) fn meetings(material: &Material) -> impl Iterator<Item = &Activity> {
    material.activities.iter().filter(|a| a.happened.kind.unit() == Unit::Meeting && !a.happened.kind.is_assembly())
}

pub(super) fn records(activities: &[&Activity]) -> Vec<Record> {
    activities.iter().map(|a| Record::of_activity(a, a.happened.quantity)).collect()
}
