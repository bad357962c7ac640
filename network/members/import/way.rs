//! How the rows of a file are to be read: what each column is, and the side of people whose row does not say.

use directory::PostKind;
use platform::sheet::{Mapping, Sheet};
use serde::{Deserialize, Serialize};

use super::fields::{self, FIELDS, PERSON};

/// How the rows are to be read, as a person confirmed it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Way {
    pub mapping: Mapping,
    /// Which side people are of when their row does not say; nothing: the row is wrong.
    pub post: Option<PostKind>,
}

/// The way as text: `column-0=council` and so on, and the side.
#[derive(Serialize, Deserialize)]
struct KeptWay {
    columns: Vec<(String, String)>,
    post: Option<String>,
}

impl Way {
    pub fn kept(&self, width: usize) -> String {
        let kept = KeptWay { columns: self.mapping.to_form(width), post: self.post.map(|p| p.as_str().to_owned()) };
        serde_json::to_string(&kept).expect("texts are always JSON")
    }

    pub fn of(kept: &str, width: usize) -> Option<Self> {
        let kept: KeptWay = serde_json::from_str(kept).ok()?;
        let columns = kept.columns.iter().map(|(name, key)| (name.as_str(), key.as_str()));
        let post = kept.post.as_deref().and_then(PostKind::from_word);
        Some(Self { mapping: Mapping::from_form(columns, width, &FIELDS), post })
    }

    /// The way proposed for a file that has not been seen before.
    pub fn proposed(sheet: &Sheet) -> Self {
        let mut mapping = platform::sheet::propose(&sheet.headings(), &FIELDS);
        // «Nom» in a list without people is that of the council.
        if fields::missing(&mapping).is_some()
            && let Some(column) = mapping.column(PERSON)
            && mapping.column(fields::ADDRESS).is_none()
        {
            mapping.set(column, Some(fields::COUNCIL));
        }
        Self { mapping, post: None }
    }
}
