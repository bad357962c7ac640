//! Who finds what: the public what is public, who has a place in the network its people too, who runs it everything.
//! Each slice asks its own rule again when it shows a thing.

use platform::search::Audience;
use viewer::Viewer;

pub(crate) fn widest(viewer: &Viewer) -> Audience {
    if viewer.runs_the_network() {
        Audience::Keepers
    } else if viewer.has_a_place() {
        Audience::Insiders
    } else {
        Audience::Everyone
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use viewer::{Actor, OrganisationId, PersonId, Role};

    #[test]
    fn the_public_finds_no_people_and_who_has_left_is_the_public() {
        let left = Viewer { actor: Actor::Person(PersonId("p".into())), ..Viewer::public() };
        let council = Some((OrganisationId("o".into()), "Ajuntament".to_owned()));
        for (viewer, finds) in [
            (Viewer::public(), Audience::Everyone),
            (left.clone(), Audience::Everyone),
            (Viewer { council, ..left.clone() }, Audience::Insiders),
            (Viewer { roles: vec![Role::Editor], ..left.clone() }, Audience::Insiders),
            (Viewer { roles: vec![Role::Secretariat], ..left }, Audience::Keepers),
            (Viewer::clock(), Audience::Keepers),
        ] {
            assert_eq!(widest(&viewer), finds, "{viewer:?}");
        }
    }
}
