//! The noun: a network's own settings, and the form that changes them.

use platform::Say;
use platform::forms::{Pairs, Problem};
use platform::words::Language;
use viewer::NetworkId;

pub const NAME_MAX: usize = 120;
pub const SHORT_NAME_MAX: usize = 24;
pub const PHONE_MAX: usize = 40;
pub const SOURCE_MAX: usize = 120;
const ABOUT_MAX: i64 = 100_000;

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
    /// The network's own first.
    pub languages: Vec<Language>,
    pub contact_address: String,
    pub contact_phone: String,
    pub members_about: Option<i64>,
    /// Where the network says so; empty without a number.
    pub members_about_source: String,
    pub version: i64,
}

impl Change {
    pub fn parse(form: &Pairs) -> Result<Self, Vec<Problem>> {
        let mut problems = Vec::new();
        let name = text(form, "name", NAME_MAX, &mut problems);
        let short_name = text(form, "short_name", SHORT_NAME_MAX, &mut problems);
        for (field, typed) in [("name", &name), ("short_name", &short_name)] {
            if typed.is_empty() {
                problems.push(Problem::new(field, "settings-network-missing-name"));
            }
        }
        let contact_address = form.filled("contact_address").unwrap_or_default().to_owned();
        if !contact_address.is_empty() && !platform::mail::is_address(&contact_address) {
            let say = Say::new("platform-form-not-an-address").with("typed", &contact_address);
            problems.push(Problem::new("contact_address", say));
        }
        let contact_phone = text(form, "contact_phone", PHONE_MAX, &mut problems);
        let languages = languages(form, &mut problems);
        let (members_about, members_about_source) = about(form, &mut problems);
        let version = form.one("version").and_then(|v| v.parse().ok()).unwrap_or(0);
        if !problems.is_empty() {
            return Err(problems);
        }
        Ok(Self {
            name,
            short_name,
            languages,
            contact_address,
            contact_phone,
            members_about,
            members_about_source,
            version,
        })
    }
}

fn text(form: &Pairs, field: &'static str, max: usize, problems: &mut Vec<Problem>) -> String {
    let typed = form.filled(field).unwrap_or_default().to_owned();
    let now = typed.chars().count();
    if now > max {
        problems.push(Problem::new(field, Say::new("platform-form-too-long").with("max", max).with("now", now)));
    }
    typed
}

/// The languages in use, the network's own first.
fn languages(form: &Pairs, problems: &mut Vec<Problem>) -> Vec<Language> {
    let used: Vec<Language> = form.all("languages").filter_map(Language::from_code).collect();
    let own = form.one("own_language").and_then(Language::from_code);
    let problem = match own {
        _ if used.is_empty() => Problem::new("languages", "settings-network-no-language"),
        None => Problem::new("own_language", "platform-form-choose"),
        Some(own) if !used.contains(&own) => Problem::new("own_language", "settings-network-own-unused"),
        Some(own) => return std::iter::once(own).chain(used.into_iter().filter(|l| *l != own)).collect(),
    };
    problems.push(problem);
    Vec::new()
}

/// About how many members, and where the network says so: both or neither.
fn about(form: &Pairs, problems: &mut Vec<Problem>) -> (Option<i64>, String) {
    let source = text(form, "members_about_source", SOURCE_MAX, problems);
    let typed = form.filled("members_about");
    let about = typed.and_then(|t| t.parse().ok()).filter(|n| (1..=ABOUT_MAX).contains(n));
    if typed.is_some() && about.is_none() {
        problems.push(Problem::new("members_about", Say::new("settings-network-about-number").with("most", ABOUT_MAX)));
    } else if about.is_some() && source.is_empty() {
        problems.push(Problem::new("members_about_source", "settings-network-about-no-source"));
    } else if about.is_none() && !source.is_empty() {
        problems.push(Problem::new("members_about", "settings-network-about-missing"));
    }
    (about, source)
}

/// Languages as they are stored: codes joined by commas, the first is the network's own.
pub(crate) fn languages_of(stored: &str) -> Vec<Language> {
    let known: Vec<Language> = stored.split(',').filter_map(Language::from_code).collect();
    if known.is_empty() { vec![Language::Catalan] } else { known }
}

pub(crate) fn stored_languages(languages: &[Language]) -> String {
    languages.iter().map(|l| l.code()).collect::<Vec<_>>().join(",")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(fields: &[(&str, &str)]) -> Result<Change, String> {
        let mut form = Pairs::default();
        for (name, value) in [("name", "Xarxa"), ("short_name", "X")].iter().chain(fields) {
            form.add(name, (*value).into());
        }
        let told = |p: &Problem| format!("{}: {}", p.field, p.say.key);
        Change::parse(&form).map_err(|problems| problems.iter().map(told).collect::<Vec<_>>().join(", "))
    }

    #[test]
    fn a_network_s_own_language_is_one_of_those_it_uses_and_the_first() {
        for (own, used, stored) in [
            ("es", &["ca", "es"][..], Ok("es,ca")),
            ("ca", &["ca", "es", "en"], Ok("ca,es,en")),
            ("en", &["en"], Ok("en")),
            ("en", &["ca", "es"], Err("own_language: settings-network-own-unused")),
            ("", &["ca"], Err("own_language: platform-form-choose")),
            ("ca", &[], Err("languages: settings-network-no-language")),
        ] {
            let mut fields = vec![("own_language", own)];
            fields.extend(used.iter().map(|code| ("languages", *code)));
            let found = parsed(&fields).map(|change| stored_languages(&change.languages));
            assert_eq!(found, stored.map(str::to_owned).map_err(str::to_owned), "{own} {used:?}");
        }
    }

    #[test]
    fn about_how_many_has_a_source_or_is_not_said() {
        for (about, source, answer) in [
            ("67", "xmess.cat", Ok(Some(67))),
            ("", "", Ok(None)),
            ("67", "", Err("members_about_source: settings-network-about-no-source")),
            ("", "xmess.cat", Err("members_about: settings-network-about-missing")),
            ("uns 67", "xmess.cat", Err("members_about: settings-network-about-number")),
            ("0", "xmess.cat", Err("members_about: settings-network-about-number")),
        ] {
            let fields = [
                ("own_language", "ca"),
                ("languages", "ca"),
                ("members_about", about),
                ("members_about_source", source),
            ];
            let found = parsed(&fields).map(|change| change.members_about);
            assert_eq!(found, answer.map_err(str::to_owned), "{about} {source}");
        }
    }
}
