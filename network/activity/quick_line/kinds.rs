//! The words with which people name what happened, in the three languages and in short, and the noun that a title
//! begins with.

use std::collections::HashMap;
use std::sync::LazyLock;

use platform::words::fold;

use super::amounts::phrase;
use super::tokens::Token;
use crate::kind::{EventRole, Format, Kind};

/// How a title goes on with the councils: «Assessorament a Vic», «Reunió amb Vic», «Adhesió de Vic».
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tie {
    To,
    With,
    Of,
}

#[derive(Debug, Clone, Copy)]
pub(super) struct Noun {
    pub one: &'static str,
    pub many: &'static str,
    pub tie: Tie,
}

pub(super) struct Named {
    pub kind: Kind,
    pub noun: Noun,
    /// It may as well be what the line is about: «reunió conveni Generalitat».
    weak: bool,
    phrases: &'static [&'static str],
}

const fn strong(
    kind: Kind,
    one: &'static str,
    many: &'static str,
    tie: Tie,
    phrases: &'static [&'static str],
) -> Named {
    Named { kind, noun: Noun { one, many, tie }, weak: false, phrases }
}

const fn weak(kind: Kind, one: &'static str, many: &'static str, tie: Tie, phrases: &'static [&'static str]) -> Named {
    Named { kind, noun: Noun { one, many, tie }, weak: true, phrases }
}

use Tie::{Of, To, With};

/// Folded. The first noun of a kind is the one for a kind that no word named.
#[rustfmt::skip] // a table reads better in rows
static NAMED: &[Named] = &[
    strong(Kind::AdviceCase, "Assessorament", "Assessoraments", To, &["assessorament", "assessoraments", "assessor", "assess", "asses", "asesoramiento", "asesoramientos", "ases", "advice", "advice case", "advice cases", "cas d assessorament", "casos d assessorament", "sessio d assessorament", "sessions d assessorament"]),
    strong(Kind::MentoringSession, "Mentoria", "Mentories", To, &["mentoria", "mentories", "mentorias", "mentoratge", "mentoring", "mentoring session", "mentoring sessions", "sessio de mentoria", "sessions de mentoria", "sesion de mentoria", "sesiones de mentoria"]),
    strong(Kind::PreparatoryMeeting, "Reunió preparatòria", "Reunions preparatòries", With, &["reunio preparatoria", "reunions preparatories", "preparatoria", "reunion preparatoria", "preparatory meeting"]),
    strong(Kind::Meeting, "Reunió", "Reunions", With, &["reunio", "reunions", "reu", "reun", "reunion", "reuniones", "meeting", "meetings"]),
    strong(Kind::OrdinaryAssembly, "Assemblea ordinària", "Assemblees ordinàries", With, &["assemblea", "assemblees", "assemblea ordinaria", "assemblees ordinaries", "assemblea general", "assemblea general ordinaria", "asamblea", "asambleas", "asamblea ordinaria", "asamblea general", "assembly", "general assembly", "ordinary assembly"]),
    strong(Kind::ExtraordinaryAssembly, "Assemblea extraordinària", "Assemblees extraordinàries", With, &["assemblea extraordinaria", "assemblea general extraordinaria", "asamblea extraordinaria", "asamblea general extraordinaria", "extraordinary assembly", "extraordinary general assembly"]),
    strong(Kind::FoundingAssembly, "Assemblea constituent", "Assemblees constituents", With, &["assemblea constituent", "assemblea fundacional", "asamblea constituyente", "asamblea fundacional", "founding assembly"]),
    strong(Kind::TechnicalSession, "Sessió tècnica", "Sessions tècniques", With, &["sessio tecnica", "sessions tecniques", "sesion tecnica", "sesiones tecnicas", "technical session", "technical sessions"]),
    strong(Kind::Conference, "Jornada", "Jornades", With, &["jornada", "jornades", "jornadas", "jorn", "conference", "conferences"]),
    strong(Kind::Conference, "Jornada tècnica", "Jornades tècniques", With, &["jornada tecnica", "jornades tecniques", "jornadas tecnicas"]),
    strong(Kind::Workshop, "Taller", "Tallers", With, &["taller", "tallers", "talleres", "workshop", "workshops"]),
    strong(Kind::Gathering, "Trobada", "Trobades", With, &["trobada", "trobades", "encuentro", "encuentros", "gathering", "gatherings"]),
    strong(Kind::Gathering, "Trobada de càrrecs electes", "Trobades de càrrecs electes", With, &["trobada d electes", "trobada de carrecs electes", "encuentro de electos", "encuentro de cargos electos", "meeting of elected officials"]),
    strong(Kind::Visit, "Visita", "Visites", To, &["visita", "visites", "visitas", "visit", "visits"]),
    strong(Kind::RoundTable, "Taula rodona", "Taules rodones", With, &["taula rodona", "taules rodones", "mesa redonda", "mesas redondas", "round table", "roundtable"]),
    strong(Kind::Fair, "Fira", "Fires", With, &["fira", "fires", "feria", "ferias", "fair"]),
    strong(Kind::Festival, "Festival", "Festivals", With, &["festival", "festivals", "festivales"]),
    strong(Kind::Training, "Formació", "Formacions", To, &["formacio", "formacions", "formacion", "formaciones", "training", "trainings", "sessio formativa", "sessions formatives", "capsula formativa", "capsules formatives", "sesion formativa"]),
    strong(Kind::Training, "Curs", "Cursos", To, &["curs", "curso", "cursos", "course", "courses"]),
    strong(Kind::Newsletter, "Butlletí", "Butlletins", With, &["butlleti", "butlletins", "boletin", "boletines", "newsletter", "newsletters"]),
    strong(Kind::News, "Notícia", "Notícies", Of, &["noticia", "noticies", "noticias", "news"]),
    strong(Kind::Circular, "Circular", "Circulars", To, &["circular", "circulars", "circulares"]),
    weak(Kind::Publication, "Publicació", "Publicacions", With, &["publicacio", "publicacions", "publicacion", "publicaciones", "publication", "publications"]),
    weak(Kind::Experience, "Experiència", "Experiències", Of, &["experiencia", "experiencies", "experiencias", "bona practica", "bones practiques", "buena practica", "buenas practicas", "good practice", "good practices"]),
    weak(Kind::Joining, "Adhesió", "Adhesions", Of, &["adhesio", "adhesions", "adhesion", "adhesiones", "alta", "altes", "altas", "nou membre", "nous membres", "nuevo miembro", "new member", "accession"]),
    strong(Kind::CareContact, "Trucada", "Trucades", To, &["trucada", "trucades", "truc", "telefonada", "llamada", "llamadas", "phone call", "phone calls"]),
    strong(Kind::CareContact, "Videotrucada", "Videotrucades", With, &["videotrucada", "videotrucades", "videollamada", "videollamadas", "video call"]),
    weak(Kind::CareContact, "Contacte de seguiment", "Contactes de seguiment", With, &["seguiment", "contacte de seguiment", "contactes de seguiment", "seguimiento", "follow-up", "cura", "care contact"]),
    weak(Kind::Referral, "Derivació", "Derivacions", Of, &["derivacio", "derivacions", "derivat", "derivada", "derivacion", "derivaciones", "referral", "referrals"]),
    weak(Kind::Agreement, "Conveni", "Convenis", With, &["conveni", "convenis", "convenio", "convenios", "agreement", "agreements"]),
    weak(Kind::Contact, "Contacte", "Contactes", With, &["contacte", "contactes", "contacto", "contactos", "contact", "contacts"]),
];

type Entry = (Vec<&'static str>, &'static Named);

/// By first word, the longest phrase first.
static BY_FIRST_WORD: LazyLock<HashMap<&'static str, Vec<Entry>>> = LazyLock::new(|| {
    let mut by_word: HashMap<&'static str, Vec<Entry>> = HashMap::new();
    for named in NAMED {
        for phrase in named.phrases {
            let words: Vec<&'static str> = phrase.split([' ', '-']).collect();
            by_word.entry(words[0]).or_default().push((words, named));
        }
    }
    for entries in by_word.values_mut() {
        entries.sort_by_key(|(words, _)| std::cmp::Reverse(words.len()));
    }
    by_word
});

/// A kind that is named at some place of the line.
#[derive(Clone, Copy)]
pub(super) struct Found {
    pub kind: Kind,
    pub noun: Noun,
    pub weak: bool,
    pub start: usize,
    pub end: usize,
}

/// The first kind that is surely named among the tokens that are still free; or else one that may be what the line is
/// about, when it is the first word left.
pub(super) fn find(tokens: &[Token], is_free: impl Fn(usize) -> bool) -> Option<Found> {
    let free = || (0..tokens.len()).filter(|at| is_free(*at));
    let first = free().find(|at| tokens[*at].is_word() && !tokens[*at].is_joint());
    let sure = free().filter_map(|at| named_at(tokens, at)).find(|found| !found.weak);
    sure.or_else(|| named_at(tokens, first?))
}

fn named_at(tokens: &[Token], at: usize) -> Option<Found> {
    let entries = BY_FIRST_WORD.get(tokens[at].folded.as_str())?;
    entries.iter().find_map(|(words, named)| {
        let end = phrase(tokens, at, words)?;
        Some(Found { kind: named.kind, noun: named.noun, weak: named.weak, start: at, end })
    })
}

/// A misspelt kind: «asessorament». Only long words, for short ones are near too many others.
pub(super) fn nearest(tokens: &[Token], is_free: impl Fn(usize) -> bool) -> Option<Found> {
    let known = || NAMED.iter().flat_map(|named| named.phrases.iter().copied()).filter(|phrase| !phrase.contains(' '));
    let long = |token: &Token| token.is_word() && token.folded.chars().count() > 6 && !is_kind_word(&token.folded);
    (0..tokens.len()).filter(|at| is_free(*at) && long(&tokens[*at])).find_map(|at| {
        let near = fold::nearest(&tokens[at].folded, known())?;
        let named = NAMED.iter().find(|named| named.phrases.contains(&near))?;
        Some(Found { kind: named.kind, noun: named.noun, weak: named.weak, start: at, end: at + 1 })
    })
}

pub(super) fn is_kind_word(folded: &str) -> bool {
    BY_FIRST_WORD.get(folded).is_some_and(|entries| entries.iter().any(|(words, _)| words.len() == 1))
}

/// The noun of a kind that no word of the line named.
pub(super) fn noun_of(kind: Kind) -> Option<Noun> {
    NAMED.iter().find(|named| named.kind == kind).map(|named| named.noun)
}

/// The kind that one text names and nothing besides: for a column of a table.
pub fn kind_named(text: &str) -> Option<Kind> {
    let tokens = super::tokens::tokens(text);
    let found = find(&tokens, |_| true).filter(|found| found.start == 0)?;
    tokens[found.end..].iter().all(Token::is_joint).then_some(found.kind)
}

/// The format that one text names and nothing besides.
pub fn format_named(text: &str) -> Option<Format> {
    alone(text, format_at)
}

/// The role that one text names and nothing besides.
pub fn role_named(text: &str) -> Option<EventRole> {
    let folded = fold::fold(text);
    let named = CELLS.iter().find(|(word, _)| fold::fold(word) == folded);
    named.map(|(_, role)| *role).or_else(|| alone(text, role_at))
}

/// The word for a role that someone most likely meant.
pub fn role_meant(text: &str) -> Option<&'static str> {
    fold::nearest(text, CELLS.iter().map(|(word, _)| *word))
}

/// What a cell says of the network’s part, as it is written; in a line these words may be what it is about.
#[rustfmt::skip] // a table reads better in rows
const CELLS: [(&str, EventRole); 29] = [
    ("organitza", EventRole::Organiser), ("organitzadora", EventRole::Organiser), ("organitzador", EventRole::Organiser), ("organitzada", EventRole::Organiser),
    ("organiza", EventRole::Organiser), ("organizadora", EventRole::Organiser), ("organizada", EventRole::Organiser),
    ("organiser", EventRole::Organiser), ("organizer", EventRole::Organiser), ("organises", EventRole::Organiser), ("organised", EventRole::Organiser),
    ("coorganitza", EventRole::CoOrganiser), ("coorganitzadora", EventRole::CoOrganiser),
    ("coorganiza", EventRole::CoOrganiser), ("coorganizadora", EventRole::CoOrganiser),
    ("co-organiser", EventRole::CoOrganiser), ("co-organizer", EventRole::CoOrganiser), ("co-organises", EventRole::CoOrganiser),
    ("col·labora", EventRole::Collaborator), ("col·laboradora", EventRole::Collaborator),
    ("colabora", EventRole::Collaborator), ("colaboradora", EventRole::Collaborator), ("collaborator", EventRole::Collaborator), ("collaborates", EventRole::Collaborator),
    ("invitada", EventRole::Guest), ("invitado", EventRole::Guest), ("guest", EventRole::Guest), ("invited", EventRole::Guest), ("convidada", EventRole::Guest),
];

/// What a word names, and the token after it.
type NamedAt<T> = fn(&[Token], usize) -> Option<(T, usize)>;

fn alone<T>(text: &str, at: NamedAt<T>) -> Option<T> {
    let tokens = super::tokens::tokens(text);
    let first = tokens.iter().position(|token| !token.is_joint())?;
    let (found, end) = at(&tokens, first)?;
    tokens[end..].iter().all(Token::is_joint).then_some(found)
}

const FORMATS: [(&str, Format); 24] = [
    ("online", Format::Online),
    ("on line", Format::Online),
    ("en linia", Format::Online),
    ("en linea", Format::Online),
    ("virtual", Format::Online),
    ("virtuals", Format::Online),
    ("virtualment", Format::Online),
    ("telematic", Format::Online),
    ("telematica", Format::Online),
    ("videoconferencia", Format::Online),
    ("videotrucada", Format::Online),
    ("videollamada", Format::Online),
    ("zoom", Format::Online),
    ("teams", Format::Online),
    ("presencial", Format::InPerson),
    ("presencials", Format::InPerson),
    ("presencialment", Format::InPerson),
    ("in person", Format::InPerson),
    ("hibrid", Format::Hybrid),
    ("hibrida", Format::Hybrid),
    ("hibrides", Format::Hybrid),
    ("hibrido", Format::Hybrid),
    ("hybrid", Format::Hybrid),
    ("semipresencial", Format::Hybrid),
];

const ROLES: [(&str, EventRole); 26] = [
    ("coorganitzem", EventRole::CoOrganiser),
    ("coorganitzada", EventRole::CoOrganiser),
    ("coorganitzat", EventRole::CoOrganiser),
    ("coorganitzacio", EventRole::CoOrganiser),
    ("coorganizamos", EventRole::CoOrganiser),
    ("coorganizada", EventRole::CoOrganiser),
    ("co organised", EventRole::CoOrganiser),
    ("organitzem", EventRole::Organiser),
    ("organitzada per nosaltres", EventRole::Organiser),
    ("propia", EventRole::Organiser),
    ("propi", EventRole::Organiser),
    ("propies", EventRole::Organiser),
    ("organizamos", EventRole::Organiser),
    ("own", EventRole::Organiser),
    ("collaborem", EventRole::Collaborator),
    ("collaborant", EventRole::Collaborator),
    ("colaboramos", EventRole::Collaborator),
    ("collaborating", EventRole::Collaborator),
    ("convidats", EventRole::Guest),
    ("convidades", EventRole::Guest),
    ("convidada", EventRole::Guest),
    ("convidat", EventRole::Guest),
    ("participem", EventRole::Guest),
    ("hi participem", EventRole::Guest),
    ("invitados", EventRole::Guest),
    ("guests", EventRole::Guest),
];

/// The network's part in an event, if a token begins such a word, and where that ends.
pub(super) fn role_at(tokens: &[Token], at: usize) -> Option<(EventRole, usize)> {
    ROLES.iter().find_map(|(words, role)| {
        let words: Vec<&str> = words.split(' ').collect();
        phrase(tokens, at, &words).map(|end| (*role, end))
    })
}

/// How it was held, if a token begins such a word, and where that ends.
pub(super) fn format_at(tokens: &[Token], at: usize) -> Option<(Format, usize)> {
    FORMATS.iter().find_map(|(words, format)| {
        let words: Vec<&str> = words.split(' ').collect();
        phrase(tokens, at, &words).map(|end| (*format, end))
    })
}
