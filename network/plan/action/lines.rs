//! Whether the strategic lines and the action lines that an action names agree: a strategic line wants one of its
//! own action lines, and the reverse.

use std::collections::HashSet;

use documents::UnitId;

use super::Cited;
use crate::part::Part;

/// A line named without its counterpart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Mismatch {
    /// The strategic line is named, but none of its action lines.
    NoActionLine(UnitId),
    /// The action line is named, but not the strategic line it belongs to.
    NoStrategicLine { line: UnitId, belongs_to: UnitId },
}

pub fn mismatches(strategic: &[Cited], lines: &[Cited], parts: &[Part]) -> Vec<Mismatch> {
    let parent = |line: &UnitId| parts.iter().find(|p| p.id == *line).and_then(|p| p.parent.clone());
    let covered: HashSet<UnitId> = lines.iter().filter_map(|l| parent(&l.part)).collect();
    let named: HashSet<&UnitId> = strategic.iter().map(|s| &s.part).collect();
    let bare = strategic.iter().filter(|s| !covered.contains(&s.part)).map(|s| Mismatch::NoActionLine(s.part.clone()));
    let loose = lines.iter().filter_map(|l| {
        let belongs_to = parent(&l.part)?;
        (!named.contains(&belongs_to)).then(|| Mismatch::NoStrategicLine { line: l.part.clone(), belongs_to })
    });
    bare.chain(loose).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::action::Origin;
    use crate::part::{PartKind, Reading};

    fn part(id: &str, kind: PartKind, parent: Option<&str>) -> Part {
        Part {
            id: UnitId(id.into()),
            kind,
            code: id.into(),
            position: 1,
            parent: parent.map(|p| UnitId(p.into())),
            reading: Reading::Stated,
            purpose: None,
            source: String::new(),
            source_line: None,
        }
    }

    fn cited(id: &str) -> Cited {
        Cited { part: UnitId(id.into()), printed: id.into(), origin: Origin::Stated }
    }

    #[test]
    fn lines_that_agree_raise_nothing_and_each_lonely_one_is_named() {
        let parts = [
            part("LE1", PartKind::StrategicLine, None),
            part("LE2", PartKind::StrategicLine, None),
            part("LA1", PartKind::ActionLine, Some("LE1")),
            part("LA10", PartKind::ActionLine, Some("LE2")),
        ];
        assert!(mismatches(&[cited("LE1")], &[cited("LA1")], &parts).is_empty());
        assert_eq!(
            mismatches(&[cited("LE2")], &[cited("LA1")], &parts),
            [
                Mismatch::NoActionLine(UnitId("LE2".into())),
                Mismatch::NoStrategicLine { line: UnitId("LA1".into()), belongs_to: UnitId("LE1".into()) }
            ]
        );
    }
}
