//! What kind of thing happened, in which unit it is counted, and the few words around it.

use platform::word;

word!(Kind {
    AdviceCase = "advice_case",
    MentoringSession = "mentoring_session",
    Meeting = "meeting",
    OrdinaryAssembly = "ordinary_assembly",
    ExtraordinaryAssembly = "extraordinary_assembly",
    FoundingAssembly = "founding_assembly",
    PreparatoryMeeting = "preparatory_meeting",
    TechnicalSession = "technical_session",
    Conference = "conference",
    Workshop = "workshop",
    Gathering = "gathering",
    Visit = "visit",
    RoundTable = "round_table",
    Fair = "fair",
    Festival = "festival",
    Training = "training",
    Newsletter = "newsletter",
    News = "news",
    Circular = "circular",
    Publication = "publication",
    Experience = "experience",
    Joining = "joining",
    CareContact = "care_contact",
    Referral = "referral",
    Agreement = "agreement",
    Contact = "contact",
    Other = "other",
});

word!(
    /// What a quantity counts: a case is not a session.
    Unit {
        Case = "case",
        Session = "session",
        Meeting = "meeting",
        Event = "event",
        Issue = "issue",
        Item = "item",
        Experience = "experience",
        Member = "member",
        Publication = "publication",
        Contact = "contact",
        Agreement = "agreement",
        Thing = "thing",
    }
);

word!(
    /// The network's part in an event.
    EventRole { Organiser = "organiser", CoOrganiser = "co_organiser", Collaborator = "collaborator", Guest = "guest" }
);

word!(Format { InPerson = "in_person", Online = "online", Hybrid = "hybrid" });

impl Kind {
    pub fn unit(self) -> Unit {
        match self {
            Self::AdviceCase | Self::Referral => Unit::Case,
            Self::MentoringSession | Self::Training => Unit::Session,
            Self::Meeting
            | Self::OrdinaryAssembly
            | Self::ExtraordinaryAssembly
            | Self::FoundingAssembly
            | Self::PreparatoryMeeting
            | Self::TechnicalSession => Unit::Meeting,
            Self::Conference
            | Self::Workshop
            | Self::Gathering
            | Self::Visit
            | Self::RoundTable
            | Self::Fair
            | Self::Festival => Unit::Event,
            Self::Newsletter | Self::Circular => Unit::Issue,
            Self::News => Unit::Item,
            Self::Publication => Unit::Publication,
            Self::Experience => Unit::Experience,
            Self::Joining => Unit::Member,
            Self::CareContact | Self::Contact => Unit::Contact,
            Self::Agreement => Unit::Agreement,
            Self::Other => Unit::Thing,
        }
    }

    /// Whether the network has a part in it as organiser or guest.
    pub fn is_event(self) -> bool {
        self.unit() == Unit::Event || self == Self::Training
    }

    pub fn is_assembly(self) -> bool {
        matches!(self, Self::OrdinaryAssembly | Self::ExtraordinaryAssembly | Self::FoundingAssembly)
    }

    /// The message of its name.
    pub fn title(self) -> String {
        format!("activity-kind-{self}")
    }
}
