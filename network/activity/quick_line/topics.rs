//! What an activity may be about: the themes of the network's vocabulary and the subjects of its working groups, by
//! the words that people use for them.

use platform::words::fold::fold;

/// A subject that networks of this kind share, whatever their vocabulary calls it.
pub(super) struct Known {
    /// The code it has in a vocabulary of themes, where it is one.
    pub code: &'static str,
    /// After «sobre» in a title.
    pub label: &'static str,
    /// Folded words for it.
    pub words: &'static [&'static str],
    /// Folded beginnings of words by which a purpose that mentions it is found.
    pub stems: &'static [&'static str],
}

#[rustfmt::skip] // a table reads better in rows
pub(super) static KNOWN: &[Known] = &[
    Known { code: "cpr", label: "compra pública responsable", words: &["ccpr", "cpr", "compra publica responsable", "compra i contractacio publica responsable", "compra i contractacio responsable", "contractacio publica responsable", "contractacio responsable", "contractacio publica", "compra publica", "compra responsable", "contratacion publica responsable", "contratacion responsable", "contratacion publica", "responsible public procurement", "responsible procurement", "public procurement", "procurement"], stems: &["ccpr", "cpr", "contractacio responsable", "contractacio publica", "compra publica"] },
    Known { code: "feminisms", label: "feminismes", words: &["feminismes", "feminisme", "feminismos", "feminismo", "feminisms", "feminism", "perspectiva de genere"], stems: &["feminis"] },
    Known { code: "youth", label: "joves", words: &["joves", "joventut", "jovenes", "juventud", "youth"], stems: &["joves", "joventut"] },
    Known { code: "ecological_transition", label: "transició ecològica", words: &["transicio ecologica", "transicio ecosocial", "transicion ecologica", "transicion ecosocial", "ecological transition"], stems: &["transicio eco"] },
    Known { code: "political_participation", label: "participació política", words: &["participacio politica", "participacion politica", "political participation"], stems: &["participacio politica"] },
    Known { code: "housing", label: "habitatge", words: &["habitatge", "habitatges", "habitatge cooperatiu", "vivienda", "housing"], stems: &["habitatge"] },
    Known { code: "energy", label: "energia", words: &["energia", "energies", "energias", "comunitats energetiques", "comunitat energetica", "energy"], stems: &["energi"] },
    Known { code: "agroecology", label: "agroecologia", words: &["agroecologia", "agroecology"], stems: &["agroecolo"] },
    Known { code: "care", label: "cures", words: &["cures", "cuidados", "economia de les cures"], stems: &["cures"] },
    Known { code: "municipal_finance", label: "finançament municipal", words: &["financament", "financament municipal", "financiacion", "financiacion municipal", "fons de credit"], stems: &["financament", "fons de credit"] },
    Known { code: "currency", label: "moneda local", words: &["moneda local", "moneda social", "monedes locals", "monedas locales", "local currency"], stems: &["moned"] },
    Known { code: "commerce", label: "comerç", words: &["comerc", "comercio", "comerc local", "comercio local", "commerce"], stems: &["comerc"] },
    Known { code: "industry", label: "indústria", words: &["industria", "industry"], stems: &["industri"] },
    Known { code: "enterprise", label: "emprenedoria", words: &["emprenedoria", "emprendimiento", "entrepreneurship"], stems: &["emprenedor"] },
    Known { code: "intersectionality", label: "interseccionalitat", words: &["interseccionalitat", "interseccionalidad", "intersectionality"], stems: &["intersecci"] },
    Known { code: "commonalities", label: "comunalitats", words: &["comunalitats", "comunalitat", "comunalidades"], stems: &["comunalit"] },
];

/// A subject that a line names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Topic {
    /// Its code in the vocabulary of themes; nothing when the network has no such theme.
    pub code: Option<String>,
    pub label: String,
}

/// A subject with all the words for it.
#[derive(Debug, Clone)]
pub(super) struct Subject {
    pub topic: Topic,
    pub stems: Vec<String>,
}

impl Subject {
    pub fn known(known: &Known, in_vocabulary: bool) -> Self {
        let code = in_vocabulary.then(|| known.code.to_owned());
        let stems = known.stems.iter().map(|s| (*s).to_owned()).collect();
        Self { topic: Topic { code, label: known.label.to_owned() }, stems }
    }

    /// A theme that only this network has: its name is its word and its stem.
    pub fn own(code: &str, name: &str) -> Self {
        Self { topic: Topic { code: Some(code.to_owned()), label: lower_start(name) }, stems: vec![fold(name)] }
    }

    /// Whether a folded text has a word that begins with one of the stems.
    pub fn is_mentioned_in(&self, folded: &str) -> bool {
        self.stems.iter().any(|stem| {
            folded.match_indices(stem.as_str()).any(|(at, _)| !folded[..at].ends_with(char::is_alphanumeric))
        })
    }
}

/// «Feminismes» inside a title is «feminismes»; «CPR» stays.
pub(super) fn lower_start(name: &str) -> String {
    let mut letters = name.chars();
    match (letters.next(), letters.clone().next()) {
        (Some(first), Some(second)) if !second.is_uppercase() => first.to_lowercase().chain(letters).collect(),
        _ => name.to_owned(),
    }
}
