//! Who reads the outbox: those who run the network. A mail with a living sign-in link shows its text to nobody.

use platform::Say;
use viewer::Viewer;

pub enum Why {
    OnlySecretariat,
}

impl From<Why> for Say {
    fn from(why: Why) -> Self {
        match why {
            Why::OnlySecretariat => Self::new("messages-why-only-secretariat"),
        }
    }
}

pub fn may_see_outbox(viewer: &Viewer) -> Result<(), Why> {
    if viewer.runs_the_network() { Ok(()) } else { Err(Why::OnlySecretariat) }
}

/// Whether the text of a mail may be shown now.
pub fn may_see_text(secret_until: Option<i64>, now: i64) -> bool {
    secret_until.is_none() || has_expired(secret_until, now)
}

/// Whether a mail's link opens nothing any more: then nobody is sent it.
pub fn has_expired(secret_until: Option<i64>, now: i64) -> bool {
    secret_until.is_some_and(|until| until < now)
}
