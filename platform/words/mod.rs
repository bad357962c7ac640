//! Texts on screen: one book of messages per slice in Catalan, Spanish and English, looked up by key. The first
//! word of a key names its book. A text that is missing shows as `⟦key⟧`, which every story refuses.

pub mod dates;
pub mod fold;
pub mod grammar;

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::LazyLock;

pub use fluent_templates::StaticLoader;
use fluent_templates::fluent_bundle::FluentValue;
use fluent_templates::fluent_bundle::concurrent::FluentBundle;
use unic_langid::LanguageIdentifier;

pub use grammar::Language;

/// The messages of one slice.
#[derive(Clone, Copy)]
pub struct Book {
    pub name: &'static str,
    pub texts: &'static LazyLock<StaticLoader>,
}

/// Declares `pub static WORDS` (the messages beside a slice, in `words/*.ftl`) and `BOOK`.
#[macro_export]
macro_rules! book {
    ($name:literal) => {
        fluent_templates::static_loader! {
            static WORDS = {
                locales: "words",
                fallback_language: "ca",
                customise: |bundle| $crate::words::house_style(bundle),
            };
        }
        pub const BOOK: $crate::words::Book = $crate::words::Book { name: $name, texts: &WORDS };
    };
}

#[expect(clippy::redundant_closure, reason = "the macro takes a closure")]
mod own {
    fluent_templates::static_loader! {
        pub static WORDS = { locales: "words", fallback_language: "ca", customise: |bundle| super::house_style(bundle) };
    }
}

/// The messages that every page needs.
pub const BOOK: Book = Book { name: "platform", texts: &own::WORDS };

/// Numbers in messages are written as the language writes them, and no invisible marks surround what is inserted.
pub fn house_style<R>(bundle: &mut FluentBundle<R>) {
    bundle.set_use_isolating(false);
    let english = bundle.locales.first().is_some_and(|l| l.language.as_str() == "en");
    bundle.set_formatter(Some(if english {
        |v, _| grouped(v, Language::English)
    } else {
        |v, _| grouped(v, Language::Catalan)
    }));
}

fn grouped(value: &FluentValue, language: Language) -> Option<String> {
    match value {
        FluentValue::Number(n) if n.value.fract() == 0.0 && n.value.abs() < 9e15 =>
        {
            #[expect(clippy::cast_possible_truncation, reason = "whole and within range, as checked")]
            Some(language.number(n.value as i64))
        }
        _ => None,
    }
}

/// A text that is still a key and its values, to be put into words in the reader's language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Say {
    pub key: Cow<'static, str>,
    pub values: Vec<(&'static str, Value)>,
}

impl Say {
    pub fn new(key: impl Into<Cow<'static, str>>) -> Self {
        Self { key: key.into(), values: Vec::new() }
    }

    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.values.push((name, value.into()));
        self
    }
}

impl From<&'static str> for Say {
    fn from(key: &'static str) -> Self {
        Self::new(key)
    }
}

/// What can be put into a message: a text, or a number that decides singular and plural.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    Text(String),
    Number(i64),
}

macro_rules! value_from {
    (text $($t:ty),*) => { $(impl From<$t> for Value { fn from(v: $t) -> Self { Self::Text(v.to_string()) } })* };
    (number $($t:ty),*) => { $(
        impl From<$t> for Value { fn from(v: $t) -> Self { Self::Number(i64::try_from(v).unwrap_or(i64::MAX)) } }
        impl From<&$t> for Value { fn from(v: &$t) -> Self { Self::Number(i64::try_from(*v).unwrap_or(i64::MAX)) } }
    )* };
}
value_from!(text & str, &&str, String, &String, &&String, Cow<'_, str>, &Cow<'_, str>);
value_from!(number i64, usize, u32, i32, u8, u16, i16, u64);

/// The messages of all slices in one reader's language.
#[derive(Clone, Copy)]
pub struct Words {
    pub language: Language,
    shelf: &'static HashMap<&'static str, Book>,
}

static OWN_SHELF: LazyLock<HashMap<&'static str, Book>> = LazyLock::new(|| HashMap::from([(BOOK.name, BOOK)]));

impl Words {
    pub fn new(language: Language, shelf: &'static HashMap<&'static str, Book>) -> Self {
        Self { language, shelf }
    }

    /// Only the platform's own messages: for errors before a site is known, and for its tests.
    pub fn own(language: Language) -> Self {
        Self::new(language, &OWN_SHELF)
    }

    #[must_use]
    pub fn in_language(self, language: Language) -> Self {
        Self { language, ..self }
    }

    pub fn t(&self, key: &str) -> String {
        self.look_up(key, None).unwrap_or_else(|| format!("⟦{key}⟧"))
    }

    /// The text of a key that may be absent, such as the hint of a field.
    pub fn maybe(&self, key: &str) -> Option<String> {
        self.look_up(key, None)
    }

    /// A message with the number `$n`.
    pub fn tn(&self, key: &str, n: impl Into<Value>) -> String {
        self.ta(key, &[("n", n.into())])
    }

    pub fn t1(&self, key: &str, name: &'static str, value: impl Into<Value>) -> String {
        self.ta(key, &[(name, value.into())])
    }

    pub fn t2(
        &self,
        key: &str,
        n1: &'static str,
        v1: impl Into<Value>,
        n2: &'static str,
        v2: impl Into<Value>,
    ) -> String {
        self.ta(key, &[(n1, v1.into()), (n2, v2.into())])
    }

    pub fn ta(&self, key: &str, values: &[(&'static str, Value)]) -> String {
        let named: HashMap<Cow<'static, str>, FluentValue> = values
            .iter()
            .map(|(name, value)| {
                let given = match value {
                    Value::Text(text) => FluentValue::from(text.as_str()),
                    Value::Number(n) => FluentValue::from(*n),
                };
                (Cow::Borrowed(*name), given)
            })
            .collect();
        self.look_up(key, Some(&named)).unwrap_or_else(|| format!("⟦{key}⟧"))
    }

    pub fn say(&self, say: &Say) -> String {
        if say.values.is_empty() { self.t(&say.key) } else { self.ta(&say.key, &say.values) }
    }

    fn look_up(&self, key: &str, values: Option<&HashMap<Cow<'static, str>, FluentValue>>) -> Option<String> {
        let book = self.shelf.get(key.split('-').next()?)?;
        book.texts.lookup_single_language(tag(self.language), key, values).ok()
    }
}

fn tag(language: Language) -> &'static LanguageIdentifier {
    static TAGS: LazyLock<[LanguageIdentifier; 3]> =
        LazyLock::new(|| ["ca", "es", "en"].map(|code| code.parse().expect("a language tag")));
    match language {
        Language::Catalan => &TAGS[0],
        Language::Spanish => &TAGS[1],
        Language::English => &TAGS[2],
    }
}
