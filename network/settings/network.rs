//! The noun: a network's own settings, and the form that changes them.

use platform::Say;
use platform::forms::{Pairs, Problem};
use platform::words::Language;
use viewer::NetworkId;

pub const NAME_MAX: usize = 120;
pub const SHORT_NAME_MAX: usize = 24;
pub const PHONE_MAX: usize = 40;

/// What a network says of itself.
#[derive(Debug, Clone)]
pub struct Settings {
    pub id: NetworkId,
    pub slug: String,
    pub name: String,
    pub short_name: String,
    pub languages: Vec<Language>,
    /// How many members it says it has, about: the list may know fewer.
    pub members_about: Option<i64>,
    pub members_about_source: String,
    /// Where anyone can write; may be empty.
    pub contact_address: String,
    /// RD 1112/2018, art. 11: an address, and a telephone or an office.
    pub contact_phone: String,
    pub version: i64,
}

/// What is needed to found a network.
#[derive(Debug, Clone)]
pub struct Founding {
    pub name: String,
    pub short_name: String,
    pub host: Option<String>,
}

/// A parsed change of the settings.
#[derive(Debug, Clone)]
pub struct Change {
    pub name: String,
    pub short_name: String,
    pub languages: Vec<Language>,
    pub contact_address: String,
    pub contact_phone: String,
    pub version: i64,
}

impl Change {
    pub fn parse(form: &Pairs) -> Result<Self, Vec<Problem>> {
        let mut problems = Vec::new();
        let mut text = |field: &'static str, max: usize| {
            let typed = form.filled(field).unwrap_or_default().to_owned();
            let now = typed.chars().count();
            if now == 0 {
                problems.push(Problem::new(field, "settings-network-missing-name"));
            } else if now > max {
                problems
                    .push(Problem::new(field, Say::new("platform-form-too-long").with("max", max).with("now", now)));
            }
            typed
        };
        let name = text("name", NAME_MAX);
        let short_name = text("short_name", SHORT_NAME_MAX);
        let languages: Vec<Language> = form.all("languages").filter_map(Language::from_code).collect();
        if languages.is_empty() {
            problems.push(Problem::new("languages", "settings-network-no-language"));
        }
        let contact_address = form.filled("contact_address").unwrap_or_default().to_owned();
        if !contact_address.is_empty() && !platform::mail::is_address(&contact_address) {
            let say = Say::new("platform-form-not-an-address").with("typed", &contact_address);
            problems.push(Problem::new("contact_address", say));
        }
        let contact_phone = form.filled("contact_phone").unwrap_or_default().to_owned();
        if contact_phone.chars().count() > PHONE_MAX {
            let now = contact_phone.chars().count();
            let say = Say::new("platform-form-too-long").with("max", PHONE_MAX).with("now", now);
            problems.push(Problem::new("contact_phone", say));
        }
        let version = form.one("version").and_then(|v| v.parse().ok()).unwrap_or(0);
        if problems.is_empty() {
            Ok(Self { name, short_name, languages, contact_address, contact_phone, version })
        } else {
            Err(problems)
        }
    }
}

/// Languages as they are stored: codes joined by commas, the first is the network's own.
pub(crate) fn languages_of(stored: &str) -> Vec<Language> {
    let known: Vec<Language> = stored.split(',').filter_map(Language::from_code).collect();
    if known.is_empty() { vec![Language::Catalan] } else { known }
}

pub(crate) fn stored_languages(languages: &[Language]) -> String {
    languages.iter().map(|l| l.code()).collect::<Vec<_>>().join(",")
}
