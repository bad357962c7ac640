//! Who may change the settings: those who run the network.

use platform::Say;
use viewer::Viewer;

pub enum Why {
    OnlySecretariat,
}

impl From<Why> for Say {
    fn from(why: Why) -> Self {
        match why {
            Why::OnlySecretariat => Self::new("settings-why-only-secretariat"),
        }
    }
}

pub fn may_change(viewer: &Viewer) -> Result<(), Why> {
    if viewer.runs_the_network() { Ok(()) } else { Err(Why::OnlySecretariat) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use viewer::Role;

    #[test]
    fn the_public_may_not_and_an_administrator_may() {
        assert!(may_change(&Viewer::public()).is_err());
        assert!(may_change(&Viewer { roles: vec![Role::Administrator], ..Viewer::public() }).is_ok());
    }
}
