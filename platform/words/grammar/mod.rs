//! The grammar that the three languages of the screen need around data: prepositions and articles
//! before names and nouns, lists, numerals, ordinals, figures.
//!
//! Promises: pure functions, curly apostrophes in everything that is returned, no-break spaces
//! between a figure and its unit. Sentences are written in Fluent files; what depends on the word
//! that happens to follow («d’Argentona», «del Prat de Llobregat») is decided here, so that no
//! sentence has to be bent to avoid it.

pub mod catalan;
pub mod english;
mod figures;
pub mod spanish;
mod stress;

#[cfg(test)]
mod tests;

pub use figures::Figure;

/// The no-break space that ties a figure to its unit.
pub const NO_BREAK: char = '\u{a0}';

/// Counts up to this one are written in words in prose.
pub const LAST_COUNT_IN_WORDS: i128 = 20;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Language {
    #[default]
    Catalan,
    Spanish,
    English,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Gender {
    Masculine,
    Feminine,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Number {
    Singular,
    Plural,
}

impl Language {
    pub const ALL: [Language; 3] = [Language::Catalan, Language::Spanish, Language::English];

    /// The code of `lang` attributes, addresses and tables.
    pub fn code(self) -> &'static str {
        match self {
            Language::Catalan => "ca",
            Language::Spanish => "es",
            Language::English => "en",
        }
    }

    /// Reads `ca`, and also `ca-ES` or `CA_es` as browsers and systems write it.
    pub fn from_code(code: &str) -> Option<Language> {
        let primary = code.split(['-', '_']).next().unwrap_or_default();
        Language::ALL.into_iter().find(|language| primary.eq_ignore_ascii_case(language.code()))
    }

    /// The language's name in itself, for the language switch.
    pub fn autonym(self) -> &'static str {
        match self {
            Language::Catalan => "Català",
            Language::Spanish => "Español",
            Language::English => "English",
        }
    }

    /// A place name inside a sentence: «el Prat de Llobregat».
    pub fn place(self, name: &str) -> String {
        match self {
            Language::Catalan => catalan::in_running_text(name),
            Language::Spanish | Language::English => curly(name),
        }
    }

    /// «d’Argentona», «de El Prat de Llobregat», «of La Seu d’Urgell».
    pub fn of_place(self, name: &str) -> String {
        match self {
            Language::Catalan => catalan::de(name),
            Language::Spanish => spanish::de(name),
            Language::English => english::of(name),
        }
    }

    /// Where something happens: «al Prat de Llobregat», «en El Prat de Llobregat», «in Vic».
    pub fn in_place(self, name: &str) -> String {
        match self {
            Language::Catalan => catalan::a(name),
            Language::Spanish => spanish::en(name),
            Language::English => english::in_place(name),
        }
    }

    /// Where something goes: «a l’Hospitalet», «a El Prat», «to Vic».
    pub fn to_place(self, name: &str) -> String {
        match self {
            Language::Catalan => catalan::a(name),
            Language::Spanish => spanish::a(name),
            Language::English => english::to(name),
        }
    }

    /// The preposition before a word or figure without article: «d’11 persones», «de reunions».
    pub fn of_word(self, word: &str) -> String {
        match self {
            Language::Catalan => catalan::de_word(word),
            Language::Spanish => spanish::de(word),
            Language::English => english::of(word),
        }
    }

    /// The definite article: «la història», «l’economia», «el acta», «the plan».
    pub fn the(self, word: &str, gender: Gender, number: Number) -> String {
        match self {
            Language::Catalan => catalan::el_word(word, gender, number),
            Language::Spanish => spanish::el_word(word, gender, number),
            Language::English => english::the(word),
        }
    }

    /// «del pla», «de l’economia», «de la història», «of the plan».
    pub fn of_the(self, word: &str, gender: Gender, number: Number) -> String {
        match self {
            Language::Catalan => catalan::del_word(word, gender, number),
            Language::Spanish => spanish::del_word(word, gender, number),
            Language::English => english::of(&english::the(word)),
        }
    }

    /// «al pla», «a l’economia», «to the plan».
    pub fn to_the(self, word: &str, gender: Gender, number: Number) -> String {
        match self {
            Language::Catalan => catalan::al_word(word, gender, number),
            Language::Spanish => spanish::al_word(word, gender, number),
            Language::English => english::to(&english::the(word)),
        }
    }

    /// «a, b i c», with semicolons when an item has a comma inside.
    pub fn list<S: AsRef<str>>(self, items: &[S]) -> String {
        join(items, |last| match self {
            Language::Catalan => "i",
            Language::Spanish => spanish::and_before(last),
            Language::English => "and",
        })
    }

    /// «a, b o c».
    pub fn alternatives<S: AsRef<str>>(self, items: &[S]) -> String {
        join(items, |last| match self {
            Language::Catalan => "o",
            Language::Spanish => spanish::or_before(last),
            Language::English => "or",
        })
    }

    /// A count inside prose: words up to twenty, then figures. Nought is «zero»; a sentence that
    /// wants «no … cap …» is another sentence, and the caller's.
    pub fn count_in_words(self, count: impl Figure, gender: Gender) -> String {
        let count = count.value();
        if (0..=LAST_COUNT_IN_WORDS).contains(&count) { self.in_words(count, gender) } else { self.number(count) }
    }

    /// A number in words before its noun, up to 999; figures beyond.
    pub fn in_words(self, count: impl Figure, gender: Gender) -> String {
        let Ok(small) = u16::try_from(count.value()) else {
            return self.number(count);
        };
        match self {
            _ if small > 999 => self.number(count),
            Language::Catalan => catalan::numeral(small, gender),
            Language::Spanish => spanish::numeral(small, gender),
            Language::English => english::numeral(small),
        }
    }

    /// «primera», «vintè»; beyond twenty as `ordinal_short`.
    pub fn ordinal(self, place: u32, gender: Gender) -> String {
        let words = match self {
            Language::Catalan => catalan::ordinal(place, gender),
            Language::Spanish => spanish::ordinal(place, gender),
            Language::English => english::ordinal(place),
        };
        words.unwrap_or_else(|| self.ordinal_short(place, gender))
    }

    /// «1a», «4t», «2.ª», «3rd».
    pub fn ordinal_short(self, place: u32, gender: Gender) -> String {
        match self {
            Language::Catalan => catalan::ordinal_short(place, gender),
            Language::Spanish => spanish::ordinal_short(place, gender),
            Language::English => english::ordinal_short(place),
        }
    }

    /// Singular for one, plural for all else, nought included: so in the three languages.
    pub fn plural<'a>(self, count: impl Figure, one: &'a str, many: &'a str) -> &'a str {
        if count.value() == 1 { one } else { many }
    }
}

/// Straight apostrophes and stray accents used as such become ’.
pub fn curly(text: &str) -> String {
    text.replace(['\'', '\u{b4}', '`', '\u{2bc}'], "’")
}

/// The same text with its first letter in upper case, to begin a sentence.
pub fn sentence_start(text: &str) -> String {
    let mut letters = text.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => String::new(),
    }
}

fn join<S: AsRef<str>>(items: &[S], last_word: impl Fn(&str) -> &'static str) -> String {
    let Some((last, before)) = items.split_last() else {
        return String::new();
    };
    let last = last.as_ref();
    if before.is_empty() {
        return last.to_owned();
    }
    // «Castell d’Aro, Platja d’Aro i s’Agaró» is one item: commas alone would make it three.
    let nested = items.iter().any(|item| item.as_ref().contains(", "));
    let (comma, tie) = if nested { ("; ", "; ") } else { (", ", " ") };
    let before: Vec<&str> = before.iter().map(AsRef::as_ref).collect();
    format!("{}{tie}{} {last}", before.join(comma), last_word(last))
}
