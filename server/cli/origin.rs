//! `--origin`: where people reach the site. Links in mails, on the console and in files lead there, and never to what a
//! request says of itself.

/// Where the site is reached when nobody says: where `serve` listens unless told otherwise.
const LOCAL: &str = "http://127.0.0.1:8080";

#[derive(clap::Args, Clone, Debug, Default)]
pub struct Origin {
    /// Where people reach the site, for links: <https://xarxa.cat>
    #[arg(long = "origin", env = "TEIXIT_ORIGIN", value_name = "ORIGIN")]
    said: Option<String>,
}

impl Origin {
    /// The one that was given, without a slash at its end.
    pub fn given(&self) -> Result<Option<String>, String> {
        let Some(said) = self.said.as_deref().filter(|said| !said.is_empty()) else { return Ok(None) };
        let bare = said.trim_end_matches('/');
        match bare.strip_prefix("https://").or_else(|| bare.strip_prefix("http://")) {
            Some(host) if !host.is_empty() && !host.contains(['/', ' ', '@', '"', '<', '>']) => {
                Ok(Some(bare.to_owned()))
            }
            _ => Err(format!("« {said} » is not an address of a site. Write it as https://xarxa.cat, without a path.")),
        }
    }

    /// The one that was given, or this machine; and, of this machine, what to say of it.
    pub fn or_local(&self) -> Result<(String, Option<String>), String> {
        let assumed = || {
            let note = format!(
                "Links lead to {LOCAL}, because nobody said where people reach the site: give --origin https://xarxa.cat."
            );
            (LOCAL.to_owned(), Some(note))
        };
        Ok(self.given()?.map_or_else(assumed, |given| (given, None)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(text: &str) -> Origin {
        Origin { said: Some(text.into()) }
    }

    #[test]
    fn an_origin_is_a_scheme_and_a_host() {
        assert_eq!(said("https://xarxa.cat/").given(), Ok(Some("https://xarxa.cat".into())));
        assert_eq!(said("http://127.0.0.1:8080").given(), Ok(Some("http://127.0.0.1:8080".into())));
        for wrong in ["xarxa.cat", "https://", "https://xarxa.cat/web", "https://a@xarxa.cat", "ftp://xarxa.cat"] {
            assert!(said(wrong).given().is_err_and(|e| e.contains("https://xarxa.cat, without a path")), "{wrong}");
        }
    }

    #[test]
    fn what_was_assumed_is_said() {
        let (origin, note) = Origin::default().or_local().unwrap();
        assert_eq!(origin, "http://127.0.0.1:8080");
        assert!(note.is_some_and(|note| note.contains("--origin")));
        assert_eq!(said("https://xarxa.cat").or_local(), Ok(("https://xarxa.cat".into(), None)));
        assert_eq!(said("").given(), Ok(None));
    }
}
