//! The viewer: what rules are asked about. Seats come as plain facts; no rule is here but the few that all need.

use platform::word;

use crate::{BodyId, OrganisationId, PersonId, SeatId};

word!(
    /// What a person may be besides holding seats.
    Role { Administrator = "administrator", Secretariat = "secretariat", Editor = "editor" }
);

/// Who acts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Actor {
    Public,
    Person(PersonId),
    /// The command line, on the machine itself.
    Console,
    /// A job.
    Clock,
}

/// A seat that the viewer holds today, through an accreditation.
#[derive(Debug, Clone)]
pub struct HeldSeat {
    pub seat: SeatId,
    pub body: BodyId,
    /// `technical_secretariat`, `coordination`, `executive_commission`…: the word of `bodies::BodyKind`.
    pub body_kind: String,
    pub body_name: String,
    pub organisation: Option<OrganisationId>,
    pub office: Option<String>,
}

/// Who looks or acts, with what gives rights today.
#[derive(Debug, Clone)]
pub struct Viewer {
    pub actor: Actor,
    pub name: String,
    /// The council the person has a post at, if any: the secretariat's people come from a provider and have none.
    pub council: Option<(OrganisationId, String)>,
    /// Further councils with an open post of the person: officers may be shared.
    pub other_councils: Vec<(OrganisationId, String)>,
    pub seats: Vec<HeldSeat>,
    pub roles: Vec<Role>,
}

impl Viewer {
    fn nobody(actor: Actor) -> Self {
        Self {
            actor,
            name: String::new(),
            council: None,
            other_councils: Vec::new(),
            seats: Vec::new(),
            roles: Vec::new(),
        }
    }

    pub fn public() -> Self {
        Self::nobody(Actor::Public)
    }

    pub fn console() -> Self {
        Self::nobody(Actor::Console)
    }

    pub fn clock() -> Self {
        Self::nobody(Actor::Clock)
    }

    pub fn person(&self) -> Option<&PersonId> {
        match &self.actor {
            Actor::Person(id) => Some(id),
            _ => None,
        }
    }

    pub fn is_public(&self) -> bool {
        self.actor == Actor::Public
    }

    /// The technical secretariat and the coordination (by their seats, while they hold them), administrators, and
    /// the machine itself: those who run the network day by day.
    pub fn runs_the_network(&self) -> bool {
        matches!(self.actor, Actor::Console | Actor::Clock)
            || self.roles.iter().any(|r| matches!(r, Role::Administrator | Role::Secretariat))
            || self.seats.iter().any(|s| matches!(s.body_kind.as_str(), "technical_secretariat" | "coordination"))
    }

    /// Whether a council, a seat or a role of today ties this person to the network; when the last of them ends, what
    /// people of the network see of each other ends with it.
    pub fn has_a_place(&self) -> bool {
        self.runs_the_network() || self.council.is_some() || !self.seats.is_empty() || !self.roles.is_empty()
    }

    /// Those who set up the network: languages, rules, people's roles.
    pub fn administers(&self) -> bool {
        matches!(self.actor, Actor::Console) || self.roles.contains(&Role::Administrator)
    }

    pub fn sits_in(&self, body: &BodyId) -> bool {
        self.seats.iter().any(|s| s.body == *body)
    }

    /// All councils that the person has an open post at.
    pub fn councils(&self) -> impl Iterator<Item = &(OrganisationId, String)> {
        self.council.iter().chain(&self.other_councils)
    }

    pub fn is_of(&self, organisation: &OrganisationId) -> bool {
        self.councils().any(|(id, _)| id == organisation)
            || self.seats.iter().any(|s| s.organisation.as_ref() == Some(organisation))
    }

    /// Under which name the trail keeps what is done, and forms are answered once: a person's id, or the actor's word.
    pub fn trail_name(&self) -> &str {
        match &self.actor {
            Actor::Public => "public",
            Actor::Person(id) => id.as_str(),
            Actor::Console => "console",
            Actor::Clock => "clock",
        }
    }

    /// One or two letters for the round badge beside the name.
    pub fn initials(&self) -> String {
        self.name
            .split_whitespace()
            .filter_map(|word| word.chars().next().filter(|c| c.is_uppercase()))
            .take(2)
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn person() -> Viewer {
        Viewer { actor: Actor::Person(PersonId("tècnica".into())), ..Viewer::public() }
    }

    fn seat() -> HeldSeat {
        HeldSeat {
            seat: SeatId("seat".into()),
            body: BodyId("ccpr".into()),
            body_kind: "working_group".into(),
            body_name: "CCPR".into(),
            organisation: None,
            office: None,
        }
    }

    #[test]
    fn a_place_is_a_council_a_seat_or_a_role_of_today() {
        let council = Some((OrganisationId("manlleu".into()), "Ajuntament de Manlleu".into()));
        for (who, viewer, has) in [
            ("the public", Viewer::public(), false),
            ("who signed in and has nothing today", person(), false),
            ("who has a post at a council", Viewer { council, ..person() }, true),
            ("who has a seat", Viewer { seats: vec![seat()], ..person() }, true),
            ("an editor", Viewer { roles: vec![Role::Editor], ..person() }, true),
            ("the console", Viewer::console(), true),
        ] {
            assert_eq!(viewer.has_a_place(), has, "{who}");
        }
    }

    #[test]
    fn an_officer_of_two_councils_is_of_both() {
        let named = |id: &str| (OrganisationId(id.into()), format!("Ajuntament de {id}"));
        let shared = Viewer { council: Some(named("Orís")), other_councils: vec![named("Torelló")], ..person() };
        for (id, is_of) in [("Orís", true), ("Torelló", true), ("Vic", false)] {
            assert_eq!(shared.is_of(&OrganisationId(id.into())), is_of, "{id}");
        }
    }
}
