//! How much of the territory a set of municipalities covers: how many, how many people live there, which comarques
//! are touched and which stay blank.
//!
//! Promises: whole numbers only; shares are written by `Language::percent`. A code that is given twice counts once,
//! an unknown one not at all. Councils of comarques are not counted here: they are shown apart.

use std::collections::HashSet;

use crate::places::{Comarca, Municipality, comarques, municipalities, municipality};

/// A part of a whole, in municipalities and in people.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Share {
    pub municipalities: i64,
    pub municipalities_of: i64,
    pub population: i64,
    pub population_of: i64,
}

impl Share {
    pub fn is_blank(self) -> bool {
        self.municipalities == 0
    }

    fn add(&mut self, one: &Municipality, covered: bool) {
        self.municipalities_of += 1;
        self.population_of += one.population;
        if covered {
            self.municipalities += 1;
            self.population += one.population;
        }
    }
}

#[derive(Debug, Clone)]
pub struct Coverage {
    pub whole: Share,
    /// Comarques with at least one of the municipalities.
    pub comarques: i64,
    pub comarques_of: i64,
    /// Every comarca, by name.
    pub by_comarca: Vec<(&'static Comarca, Share)>,
}

impl Coverage {
    /// The comarques without any, by name.
    pub fn blank(&self) -> impl Iterator<Item = &'static Comarca> + '_ {
        self.by_comarca.iter().filter(|(_, share)| share.is_blank()).map(|(comarca, _)| *comarca)
    }

    pub fn of_comarca(&self, code: &str) -> Share {
        self.by_comarca
            .iter()
            .find(|(comarca, _)| comarca.code == code)
            .map_or_else(Share::default, |(_, share)| *share)
    }
}

/// What these municipalities (by INE code) cover.
pub fn coverage<S: AsRef<str>>(codes: impl IntoIterator<Item = S>) -> Coverage {
    let covered: HashSet<&str> =
        codes.into_iter().filter_map(|code| municipality(code.as_ref())).map(|m| m.ine.as_str()).collect();
    let mut whole = Share::default();
    let mut by_comarca: Vec<(&'static Comarca, Share)> = comarques().iter().map(|c| (c, Share::default())).collect();
    for one in municipalities() {
        let here = covered.contains(one.ine.as_str());
        whole.add(one, here);
        if let Some((_, share)) = by_comarca.iter_mut().find(|(comarca, _)| comarca.code == one.comarca_code) {
            share.add(one, here);
        }
    }
    let touched = by_comarca.iter().filter(|(_, share)| !share.is_blank()).count();
    Coverage {
        whole,
        comarques: i64::try_from(touched).expect("there are 43 comarques"),
        comarques_of: i64::try_from(by_comarca.len()).expect("there are 43 comarques"),
        by_comarca,
    }
}
