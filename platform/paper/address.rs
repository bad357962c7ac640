//! Addresses in a text that leaves the system: which of them its reader may follow.

use std::fmt::Write as _;

/// An address that a reader may follow, in ASCII; none for scripts, files and addresses without a host.
pub fn followed(href: &str) -> Option<String> {
    let (scheme, rest) = href.split_once(':')?;
    let whole = match scheme.to_ascii_lowercase().as_str() {
        "http" | "https" => rest.strip_prefix("//").is_some_and(|host| !host.is_empty()),
        "mailto" => !rest.is_empty(),
        _ => false,
    };
    // Printers and spreadsheets refuse longer ones.
    if !whole || href.len() > 2000 || href.chars().any(|c| c.is_control() || c == ' ') {
        return None;
    }
    let mut ascii = String::with_capacity(href.len());
    for byte in href.bytes() {
        if byte.is_ascii() {
            ascii.push(char::from(byte));
        } else {
            write!(ascii, "%{byte:02X}").expect("a string takes everything");
        }
    }
    Some(ascii)
}

#[cfg(test)]
mod tests {
    use super::followed;

    #[test]
    fn only_whole_addresses_are_followed() {
        for (href, whole) in [
            ("https://example.org/a?b=ç", Some("https://example.org/a?b=%C3%A7")),
            ("HTTP://example.org", Some("HTTP://example.org")),
            ("mailto:a@example.org", Some("mailto:a@example.org")),
            ("javascript:alert(1)", None),
            ("https:example", None),
            ("/members", None),
            ("https://a b", None),
        ] {
            assert_eq!(followed(href).as_deref(), whole, "{href}");
        }
    }
}
