//! Who may write in the directory and who sees the contacts of people: contact data serve only to deal with the
//! body (LOPDGDD 19), so the public never sees them, and who has left sees them no more.

use platform::Say;
use viewer::{PersonId, Role, Viewer};

use crate::person::Details;

#[derive(Debug, PartialEq, Eq)]
pub enum Why {
    OnlySecretariat,
    /// It is what signs the person in who is about to take it away.
    OwnAddress,
    /// Whoever has the address has the rights.
    OnlyAdministrator,
}

impl From<Why> for Say {
    fn from(why: Why) -> Self {
        Self::new(match why {
            Why::OnlySecretariat => "directory-why-only-secretariat",
            Why::OwnAddress => "directory-why-own-address",
            Why::OnlyAdministrator => "directory-why-only-administrator",
        })
    }
}

pub fn may_edit(viewer: &Viewer) -> Result<(), Why> {
    if viewer.runs_the_network() { Ok(()) } else { Err(Why::OnlySecretariat) }
}

/// Nobody shuts themselves out.
pub(crate) fn may_be_without_address(viewer: &Viewer, person: &PersonId, right: &Details) -> Result<(), Why> {
    if right.address.is_none() && viewer.person() == Some(person) { Err(Why::OwnAddress) } else { Ok(()) }
}

/// The address signs in: who gives an administrator another one could become an administrator by it.
pub(crate) fn may_change_address(viewer: &Viewer, roles: &[Role]) -> Result<(), Why> {
    if viewer.administers() || !roles.contains(&Role::Administrator) { Ok(()) } else { Err(Why::OnlyAdministrator) }
}

/// People of the network see each other's names and work contacts, while they have a place in it.
pub fn may_see_contacts(viewer: &Viewer) -> bool {
    viewer.has_a_place()
}

#[cfg(test)]
mod tests {
    use super::*;
    use viewer::Actor;

    #[test]
    fn an_administrator_s_address_is_changed_by_administrators_only() {
        let administrator = Viewer { roles: vec![Role::Administrator], ..Viewer::public() };
        let secretariat = Viewer { roles: vec![Role::Secretariat], ..Viewer::public() };
        assert_eq!(may_change_address(&secretariat, &[Role::Administrator]), Err(Why::OnlyAdministrator));
        assert_eq!(may_change_address(&secretariat, &[Role::Secretariat]), Ok(()));
        assert_eq!(may_change_address(&administrator, &[Role::Administrator]), Ok(()));
    }

    #[test]
    fn an_address_is_taken_from_others_and_never_from_oneself() {
        let (me, other) = (PersonId("me".into()), PersonId("other".into()));
        let viewer = Viewer { actor: Actor::Person(me.clone()), ..Viewer::public() };
        let right = |address: Option<&str>| Details { name: "Tècnica".into(), address: address.map(str::to_owned) };
        assert_eq!(may_be_without_address(&viewer, &me, &right(None)), Err(Why::OwnAddress));
        assert_eq!(may_be_without_address(&viewer, &me, &right(Some("a@exemple.cat"))), Ok(()));
        assert_eq!(may_be_without_address(&viewer, &other, &right(None)), Ok(()));
        assert_eq!(may_be_without_address(&Viewer::console(), &me, &right(None)), Ok(()));
    }
}
