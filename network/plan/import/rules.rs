//! Who may draw a plan up from a file: who may edit plans. A draft is its maker's alone.

use platform::Say;
use viewer::Viewer;

use crate::rules::may_edit;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    OnlySecretariat,
    DraftOfAnother,
}

impl From<Why> for Say {
    fn from(why: Why) -> Self {
        match why {
            Why::OnlySecretariat => Self::new("plan-why-only-secretariat"),
            Why::DraftOfAnother => Self::new("plan-import-why-draft-of-another"),
        }
    }
}

pub fn may_import(viewer: &Viewer) -> Result<(), Why> {
    may_edit(viewer).map_err(|_| Why::OnlySecretariat)
}

/// `maker` is the trail name of who sent the table.
pub fn may_go_on(viewer: &Viewer, maker: &str) -> Result<(), Why> {
    may_import(viewer)?;
    if viewer.trail_name() == maker { Ok(()) } else { Err(Why::DraftOfAnother) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_edits_plans_imports_them_and_goes_on_with_the_own_draft_alone() {
        assert_eq!(may_import(&Viewer::public()), Err(Why::OnlySecretariat));
        assert_eq!(may_go_on(&Viewer::console(), "console"), Ok(()));
        assert_eq!(may_go_on(&Viewer::console(), "another"), Err(Why::DraftOfAnother));
    }
}
