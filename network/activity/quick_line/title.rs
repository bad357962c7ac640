//! The title that a line proposes, in Catalan: «Assessorament a Vic sobre compra pública responsable», «Reunió de la
//! Comissió Executiva», «Jornada al Prat de Llobregat: Energia comunitària».

use bodies::BodyKind;
use platform::words::dates::{Precision, Span};
use platform::words::grammar::{Gender, Language, Number, catalan, sentence_start};

use super::kinds::{Noun, Tie};
use super::lexicon::KnownBody;
use crate::kind::Kind;

const CATALAN: Language = Language::Catalan;
/// More words than this are a text and no title: they stay among what was not understood.
const LONGEST_SUBJECT: usize = 100;

/// Whose council: by the name of its municipality, or by its own («el Consell Comarcal de la Selva»).
pub(super) enum Owner<'a> {
    Place(&'a str),
    Body(&'a str),
}

impl Owner<'_> {
    fn tied(&self, tie: Tie) -> String {
        match (self, tie) {
            (Self::Place(name), Tie::To) => catalan::a(name),
            (Self::Place(name), Tie::Of) => catalan::de(name),
            (Self::Place(name), Tie::With) => catalan::in_running_text(name),
            (Self::Body(name), Tie::To) => catalan::al_word(name, gender(name), Number::Singular),
            (Self::Body(name), Tie::Of) => catalan::del_word(name, gender(name), Number::Singular),
            (Self::Body(name), Tie::With) => catalan::el_word(name, gender(name), Number::Singular),
        }
    }
}

/// What a title is made of.
#[derive(Default)]
pub(super) struct Parts<'a> {
    pub kind: Option<Kind>,
    pub noun: Option<Noun>,
    pub several: bool,
    pub councils: Vec<Owner<'a>>,
    pub bodies: Vec<&'a KnownBody>,
    pub place: &'a str,
    /// Labels of the topics that the subject does not contain.
    pub topics: Vec<&'a str>,
    /// The words that had no other place.
    pub subject: String,
    pub when: Option<Span>,
}

impl Parts<'_> {
    pub fn title(&self) -> String {
        let subject = if self.subject.chars().count() > LONGEST_SUBJECT { "" } else { self.subject.trim() };
        let Some(noun) = self.noun else { return sentence_start(subject) };
        let mut title = (if self.several { noun.many } else { noun.one }).to_owned();
        let mut add = |more: String| {
            title.push(' ');
            title.push_str(&more);
        };
        if !self.bodies.is_empty() {
            add(self.of_bodies());
        }
        if !self.councils.is_empty() {
            add(self.councils(noun.tie));
        }
        if !self.place.is_empty() {
            add(catalan::a(self.place));
        }
        if !self.topics.is_empty() {
            add(format!("sobre {}", CATALAN.list(&self.topics)));
        }
        if subject.is_empty() {
            add(self.of_issue());
        }
        let title = title.trim_end().to_owned();
        match subject {
            "" => title,
            // «Butlletí 45».
            number if number.bytes().all(|b| b.is_ascii_digit()) => format!("{title} {number}"),
            words => format!("{title}: {words}"),
        }
    }

    /// «de la Comissió Executiva i de la Comissió Tècnica», «del grup d’Energies».
    fn of_bodies(&self) -> String {
        let of = |body: &&KnownBody| match body.kind {
            BodyKind::WorkingGroup => format!("del grup {}", catalan::de_word(&body.name)),
            _ => catalan::del_word(&body.name, gender(&body.name), Number::Singular),
        };
        CATALAN.list(&self.bodies.iter().map(of).collect::<Vec<_>>())
    }

    /// «a Vic i al Prat de Llobregat», «amb l’Hospitalet i la Seu d’Urgell».
    fn councils(&self, tie: Tie) -> String {
        let names: Vec<String> = self.councils.iter().map(|council| council.tied(tie)).collect();
        let list = CATALAN.list(&names);
        if tie == Tie::With { format!("amb {list}") } else { list }
    }

    /// A newsletter that nothing else tells from the others: «Butlletí de maig de 2024».
    fn of_issue(&self) -> String {
        let bare = self.councils.is_empty() && self.topics.is_empty() && !self.several;
        match (self.kind, self.when) {
            (Some(Kind::Newsletter | Kind::Circular), Some(when)) if bare => {
                let month = Span::around(when.first(), Precision::Month);
                (if when.precision() <= Precision::Month { month } else { when }).write_of(CATALAN)
            }
            _ => String::new(),
        }
    }
}

/// By the first word of the name of a body.
fn gender(name: &str) -> Gender {
    let first = name.split_whitespace().next().unwrap_or_default().to_lowercase();
    if first.ends_with('a') || first.ends_with("ió") { Gender::Feminine } else { Gender::Masculine }
}
