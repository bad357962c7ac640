//! Who may write in the directory and who sees the contacts of people: contact data serve only to deal with the
//! body (LOPDGDD 19), so the public never sees them, and who has left sees them no more.

use platform::Say;
use viewer::Viewer;

pub enum Why {
    OnlySecretariat,
}

impl From<Why> for Say {
    fn from(why: Why) -> Self {
        match why {
            Why::OnlySecretariat => Self::new("directory-why-only-secretariat"),
        }
    }
}

pub fn may_edit(viewer: &Viewer) -> Result<(), Why> {
    if viewer.runs_the_network() { Ok(()) } else { Err(Why::OnlySecretariat) }
}

/// People of the network see each other's names and work contacts, while they have a place in it.
pub fn may_see_contacts(viewer: &Viewer) -> bool {
    viewer.has_a_place()
}
