//! The filters of the list: from the query to what is wanted, and to the controls that show it.

use bodies::body::Named as Body;
use directory::organisation::Named as Organisation;
use platform::forms::Pairs;
use platform::page::pager::SIZE;
use platform::words::Words;
use platform::words::dates::Span;
use platform::{Refusal, Tx};
use viewer::{Context, PersonId};

use crate::happened::{Samples, Sort, Wanted, Withdrawn};
use crate::kind::{EventRole, Kind};
use crate::purpose::{Named, PurposeId, purposes_by_ids};
use crate::{rules, store};

/// Kinds that people count together have a word of their own in the address.
const ASSEMBLIES: &str = "assembly";
const EVENTS: &str = "event";

/// A filter that came by a link and has no control: shown with a link that takes it away.
pub(crate) struct Chip {
    pub label: String,
    pub without: String,
}

pub(crate) struct Filters {
    pub q: String,
    pub year: String,
    pub kind: String,
    pub body: String,
    pub member: String,
    pub purpose: String,
    pub sort: String,
    pub years: Vec<i16>,
    pub bodies: Vec<Body>,
    pub members: Vec<Organisation>,
    pub purposes: Vec<Named>,
    pub chips: Vec<Chip>,
    /// « Tipus: foo »: what nothing can match.
    pub unknown: Vec<String>,
    pub wanted: Wanted,
    pub samples_shown: bool,
    /// Whether the address leaves samples out, whatever the network shows.
    without_samples: bool,
    words: Words,
}

impl Filters {
    pub fn read(tx: &mut Tx, cx: &Context, query: &Pairs) -> Result<Self, Refusal> {
        let network = &cx.network.id;
        let text = |name: &str| query.filled(name).unwrap_or_default().to_owned();
        let mut filters = Self {
            q: text("q"),
            year: text("year"),
            kind: text("kind"),
            body: text("body"),
            member: text("member"),
            purpose: text("purpose"),
            sort: text("sort"),
            years: store::years(tx, network)?,
            bodies: bodies::body::named(tx, network)?,
            members: directory::organisation::authorities_named(tx, network)?,
            purposes: offered(tx, cx, query.filled("purpose"))?,
            chips: Vec::new(),
            unknown: Vec::new(),
            wanted: Wanted::default(),
            samples_shown: store::switch::samples_shown(tx, network)?,
            without_samples: false,
            words: cx.words,
        };
        filters.wanted = filters.wanted(cx, query);
        filters.unknown = filters.unknown(query);
        filters.unknown.extend(unknown_purposes(tx, cx, &filters.wanted.purposes)?);
        if !filters.unknown.is_empty() {
            filters.wanted.bodies = vec![viewer::BodyId("-".into())];
        }
        if cx.viewer.runs_the_network() || filters.samples_shown {
            filters.wanted.samples =
                if query.one("samples") == Some("none") { Samples::Leave } else { Samples::Include };
        }
        filters.without_samples = query.one("samples") == Some("none");
        filters.chips = chips(cx, query);
        Ok(filters)
    }

    /// What no activity can match (an unknown body) asks for an id that is none.
    fn wanted(&self, cx: &Context, query: &Pairs) -> Wanted {
        let year: Option<i16> = self.year.parse().ok();
        let mut wanted = year.map_or_else(Wanted::default, Wanted::of_year);
        wanted.kinds = query.all("kind").flat_map(kinds_of).collect();
        wanted.roles = query.all("role").filter_map(EventRole::from_word).collect();
        wanted.words.clone_from(&self.q);
        if !self.body.is_empty() {
            let known = self.bodies.iter().find(|b| b.slug == self.body);
            wanted.bodies = vec![known.map_or_else(|| viewer::BodyId("-".into()), |b| b.id.clone())];
        }
        if !self.member.is_empty() {
            let known = self.members.iter().find(|m| m.slug == self.member);
            wanted.organisations = vec![known.map_or_else(|| viewer::OrganisationId("-".into()), |m| m.id.clone())];
        }
        wanted.purposes = query.all("purpose").map(|id| PurposeId(id.to_owned())).collect();
        if rules::may_see_names(&cx.viewer) {
            wanted.persons = query.all("person").map(|id| PersonId(id.to_owned())).collect();
        }
        if cx.viewer.runs_the_network() && query.one("state") == Some("withdrawn") {
            wanted.withdrawn = Withdrawn::Only;
        }
        wanted.sort = match self.sort.as_str() {
            "on" => Sort::Oldest,
            "title" => Sort::Title,
            "-title" => Sort::TitleBackwards,
            "-recorded" => Sort::Recorded,
            _ => Sort::Newest,
        };
        wanted.size = SIZE;
        wanted
    }

    /// Filters of an address that say nothing here, so that they are not taken for « all ».
    fn unknown(&self, query: &Pairs) -> Vec<String> {
        let is_year = |year: &str| year.parse().ok().and_then(Span::year).is_some();
        let is_body = |slug: &str| self.bodies.iter().any(|b| b.slug == slug);
        let is_member = |slug: &str| self.members.iter().any(|m| m.slug == slug);
        let known: [(&str, &str, IsKnown<'_>); 5] = [
            ("year", "activity-filter-year", &is_year),
            ("kind", "activity-filter-kind", &|word| !kinds_of(word).is_empty()),
            ("role", "activity-form-role", &|word| EventRole::from_word(word).is_some()),
            ("body", "activity-filter-body", &is_body),
            ("member", "activity-filter-member", &is_member),
        ];
        let wrong = known.iter().flat_map(|(name, label, is_known)| {
            let typed = query.all(name).filter(|typed| !typed.trim().is_empty() && !is_known(typed.trim()));
            typed.map(|typed| format!("{}: {typed}", self.words.t(label)))
        });
        wrong.collect()
    }

    pub fn is_filtered(&self) -> bool {
        let typed = [&self.q, &self.year, &self.kind, &self.body, &self.member, &self.purpose];
        typed.iter().any(|f| !f.is_empty()) || !self.chips.is_empty() || !self.unknown.is_empty()
    }

    pub fn label_of_body(&self, body: &Body) -> String {
        body.name_in_list(&self.words)
    }

    /// Kinds that people count together come before the kinds themselves.
    pub fn kinds_together(&self) -> [(&'static str, String); 2] {
        [
            (ASSEMBLIES, self.words.t("activity-kinds-all-assemblies")),
            (EVENTS, self.words.t("activity-kinds-all-events")),
        ]
    }

    pub fn kind_groups(&self) -> impl Iterator<Item = (String, &'static [Kind])> {
        KINDS.iter().map(|(group, kinds)| (self.words.t(&format!("activity-kinds-{group}")), *kinds))
    }

    pub fn label_of_kind(&self, kind: &Kind) -> String {
        self.words.t(&kind.title())
    }

    /// They come by plan and kind: those of one group stand together and share their heading.
    pub fn purpose_groups(&self) -> impl Iterator<Item = (String, &[Named])> {
        let alike = self.purposes.chunk_by(|a, b| (&a.owner, a.kind) == (&b.owner, b.kind));
        alike.map(|group| (super::purposes::heading(self.words, &group[0].owner, group[0].kind), group))
    }

    /// What has no control and stays when the filters are applied.
    pub fn kept(&self) -> Vec<(&'static str, String)> {
        let mut kept: Vec<_> = self.wanted.roles.iter().map(|r| ("role", r.to_string())).collect();
        kept.extend(self.wanted.persons.iter().map(|p| ("person", p.to_string())));
        if self.wanted.withdrawn == Withdrawn::Only {
            kept.push(("state", "withdrawn".into()));
        }
        if self.without_samples {
            kept.push(("samples", "none".into()));
        }
        if !self.sort.is_empty() {
            kept.push(("sort", self.sort.clone()));
        }
        kept
    }
}

/// Purposes of an address that are none, as its reader is told.
fn unknown_purposes(tx: &mut Tx, cx: &Context, asked: &[PurposeId]) -> Result<Vec<String>, Refusal> {
    let known = purposes_by_ids(tx, &cx.network.id, asked)?;
    let unknown = asked.iter().filter(|id| !known.iter().any(|p| p.id == **id));
    Ok(unknown.map(|id| format!("{}: {id}", cx.words.t("activity-filter-purpose"))).collect())
}

/// Whether a word of an address is one of a filter.
type IsKnown<'a> = &'a dyn Fn(&str) -> bool;

/// Kinds under the heading of the same use.
const KINDS: [(&str, &[Kind]); 5] = {
    use Kind::{
        AdviceCase, Agreement, CareContact, Circular, Conference, Contact, Experience, ExtraordinaryAssembly, Fair,
        Festival, FoundingAssembly, Gathering, Joining, Meeting, MentoringSession, News, Newsletter, OrdinaryAssembly,
        Other, PreparatoryMeeting, Publication, Referral, RoundTable, TechnicalSession, Training, Visit, Workshop,
    };
    [
        ("services", &[AdviceCase, MentoringSession, CareContact, Referral, Joining]),
        (
            "meetings",
            &[Meeting, OrdinaryAssembly, ExtraordinaryAssembly, FoundingAssembly, PreparatoryMeeting, TechnicalSession],
        ),
        ("events", &[Conference, Workshop, Training, Gathering, Visit, RoundTable, Fair, Festival]),
        ("comms", &[Newsletter, News, Circular, Publication, Experience]),
        ("others", &[Agreement, Contact, Other]),
    ]
};

pub(crate) fn grouped_kinds() -> impl Iterator<Item = (&'static str, Kind)> {
    KINDS.iter().flat_map(|(group, kinds)| kinds.iter().map(move |kind| (*group, *kind)))
}

/// The kinds that a word of an address stands for: one, or those that people count together; none for any other word.
pub fn kinds_of(word: &str) -> Vec<Kind> {
    match word {
        ASSEMBLIES => Kind::ALL.iter().copied().filter(|k| k.is_assembly()).collect(),
        EVENTS => Kind::ALL.iter().copied().filter(|k| k.is_event()).collect(),
        other => Kind::from_word(other).into_iter().collect(),
    }
}

/// Areas, challenges and commitments of the plans, and the one that is chosen: items are too many, and their pages
/// link here.
fn offered(tx: &mut Tx, cx: &Context, chosen: Option<&str>) -> Result<Vec<Named>, Refusal> {
    let mut purposes = crate::purpose::broad(tx, &cx.network.id)?;
    if let Some(id) = chosen.filter(|id| !purposes.iter().any(|p| p.id.as_str() == *id)) {
        let more = purposes_by_ids(tx, &cx.network.id, &[PurposeId(id.to_owned())])?;
        purposes.splice(0..0, more.into_iter().map(Named::from));
    }
    Ok(purposes)
}

fn chips(cx: &Context, query: &Pairs) -> Vec<Chip> {
    let mut chips = Vec::new();
    let mut add = |name: &'static str, label: String| {
        let rest = query.query_without(&[name, "page", "lang"]);
        chips.push(Chip {
            label,
            without: if rest.is_empty() { "/activities".into() } else { format!("/activities?{rest}") },
        });
    };
    let roles: Vec<String> =
        query.all("role").filter_map(EventRole::from_word).map(|r| cx.words.t(&format!("activity-role-{r}"))).collect();
    if !roles.is_empty() {
        add("role", roles.join(", "));
    }
    if query.filled("person").is_some() && rules::may_see_names(&cx.viewer) {
        add("person", cx.words.t("activity-list-of-person"));
    }
    if query.one("state") == Some("withdrawn") && cx.viewer.runs_the_network() {
        add("state", cx.words.t("activity-list-withdrawn"));
    }
    if query.one("samples") == Some("none") {
        add("samples", cx.words.t("activity-list-no-samples"));
    }
    chips
}
