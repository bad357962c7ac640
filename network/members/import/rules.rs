//! Who may put members and contacts in from a file: those who run the network. A draft is its maker's alone.

use platform::Say;
use viewer::Viewer;

pub enum Why {
    OnlySecretariat,
    DraftOfAnother,
}

impl From<Why> for Say {
    fn from(why: Why) -> Self {
        match why {
            Why::OnlySecretariat => Self::new("members-import-why-only-secretariat"),
            Why::DraftOfAnother => Self::new("members-import-why-draft-of-another"),
        }
    }
}

pub fn may_import(viewer: &Viewer) -> Result<(), Why> {
    if viewer.runs_the_network() { Ok(()) } else { Err(Why::OnlySecretariat) }
}

/// `maker` is the trail name of who uploaded the file.
pub fn may_go_on(viewer: &Viewer, maker: &str) -> Result<(), Why> {
    may_import(viewer)?;
    if viewer.trail_name() == maker { Ok(()) } else { Err(Why::DraftOfAnother) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use viewer::Role;

    #[test]
    fn the_secretariat_imports_and_each_person_goes_on_with_the_own_draft() {
        let secretariat = Viewer { roles: vec![Role::Secretariat], ..Viewer::public() };
        assert!(may_import(&Viewer::public()).is_err());
        assert!(may_import(&secretariat).is_ok());
        assert!(may_go_on(&Viewer::console(), "console").is_ok());
        assert!(may_go_on(&Viewer::console(), "another").is_err());
        assert!(may_go_on(&Viewer::public(), "public").is_err());
    }
}
