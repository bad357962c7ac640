//! For which plan a table is, how a person wants its rows read, and what the person answered.

use platform::sheet::{Mapping, Sheet};
use serde::{Deserialize, Serialize};

use super::fields::FIELDS;
use super::question::{self, Answers};
use super::target::Target;

/// For which plan, and how the rows are to be read.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Way {
    pub target: Option<Target>,
    pub mapping: Mapping,
    pub answers: Answers,
}

#[derive(Serialize, Deserialize)]
struct KeptWay {
    target: Option<Target>,
    columns: Vec<(String, String)>,
    answers: Answers,
}

impl Way {
    pub fn kept(&self, width: usize) -> String {
        let kept = KeptWay {
            target: self.target.clone(),
            columns: self.mapping.to_form(width),
            answers: self.answers.clone(),
        };
        serde_json::to_string(&kept).expect("texts are always JSON")
    }

    pub fn of(kept: &str, width: usize) -> Option<Self> {
        let kept: KeptWay = serde_json::from_str(kept).ok()?;
        let columns = kept.columns.iter().map(|(name, key)| (name.as_str(), key.as_str()));
        let mapping = Mapping::from_form(columns, width, &FIELDS);
        Some(Self { target: kept.target, mapping, answers: kept.answers })
    }

    /// What is proposed for a table that has not been seen before.
    pub fn proposed(sheet: &Sheet) -> Self {
        Self { target: None, mapping: platform::sheet::propose(&sheet.headings(), &FIELDS), answers: Answers::new() }
    }

    /// The same for another table or another plan: the columns, and what words mean.
    #[must_use]
    pub fn lasting(self) -> Self {
        Self { answers: question::lasting(&self.answers), ..self }
    }

    pub fn is_mapped(&self) -> bool {
        self.mapping.problems(&FIELDS).is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_way_comes_back_as_it_was_kept() {
        let sheet = platform::sheet::read("t.csv", "Núm;Acció\n1;Fer\n".as_bytes()).expect("a table");
        let answers = [("word-themes-0".to_owned(), "is:youth".to_owned())].into();
        let way = Way { target: Some(Target::Known("2024".into())), answers, ..Way::proposed(&sheet) };
        assert_eq!(Way::of(&way.kept(sheet.width()), sheet.width()), Some(way));
        assert_eq!(Way::of("{}", 2), None);
    }
}
