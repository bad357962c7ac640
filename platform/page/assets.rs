//! Style, behaviour, fonts and logo, inside the binary. Every path holds the hash of its content: a browser may
//! keep it for ever, and a template that names a missing asset does not compile.

/// A file as it is served, with its Brotli copy where that is smaller.
#[derive(Debug)]
pub struct Asset {
    pub path: &'static str,
    pub media_type: &'static str,
    pub bytes: &'static [u8],
    pub brotli: Option<&'static [u8]>,
}

include!(concat!(env!("TEIXIT_ASSETS_DIR"), "/assets.rs"));

/// What to answer to a request for this path.
pub fn find(path: &str) -> Option<&'static Asset> {
    ALL.iter().find(|asset| asset.path == path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_asset_is_found_by_its_path_and_no_other() {
        for asset in &ALL {
            assert_eq!(find(asset.path).map(|found| found.bytes), Some(asset.bytes));
            assert!(!asset.bytes.is_empty(), "{} is empty", asset.path);
        }
        assert!(find("/assets/app.css").is_none());
    }

    #[test]
    fn the_stylesheet_asks_only_for_files_that_exist() {
        let css = std::str::from_utf8(APP_CSS.bytes).expect("text");
        let asked: Vec<&str> =
            css.split("/assets/").skip(1).map(|rest| rest.split(['"', ')', '\'']).next().expect("a name")).collect();
        assert!(asked.len() >= 3, "fonts and icons");
        for name in asked {
            assert!(find(&format!("/assets/{name}")).is_some(), "{name}");
        }
    }

    #[test]
    fn the_first_visit_stays_light() {
        let weight = |asset: &Asset| asset.brotli.unwrap_or(asset.bytes).len();
        assert!(weight(&APP_CSS) <= 9 * 1024, "css: {}", weight(&APP_CSS));
        assert!(weight(&APP_JS) <= 2 * 1024, "own script: {}", weight(&APP_JS));
        assert!(weight(&SLIDES_CSS) <= 5 * 1024, "css of the slides: {}", weight(&SLIDES_CSS));
        assert!(weight(&SLIDES_JS) <= 1024, "script of the slides: {}", weight(&SLIDES_JS));
        assert!(weight(&HTMX_JS) <= 15 * 1024, "htmx: {}", weight(&HTMX_JS));
        assert!(weight(&FIGTREE) + weight(&BRICOLAGE) <= 45 * 1024, "fonts");
    }

    #[test]
    fn nothing_needs_inline_code_or_foreign_addresses() {
        let css = std::str::from_utf8(APP_CSS.bytes).expect("text");
        assert!(!css.contains("data:") && !css.contains("http"), "the policy allows only own files");
    }

    /// The colour that a token of the stylesheet stands for.
    fn token(name: &str) -> [f64; 3] {
        let css = std::str::from_utf8(APP_CSS.bytes).expect("text");
        let rest = css.split(&format!("--{name}:")).nth(1).unwrap_or_else(|| panic!("no token {name}"));
        let digits: String = rest.trim_start_matches([' ', '#']).chars().take_while(char::is_ascii_hexdigit).collect();
        let wide = if digits.len() == 3 { digits.chars().flat_map(|c| [c, c]).collect() } else { digits };
        [0, 2, 4].map(|at| f64::from(u8::from_str_radix(&wide[at..at + 2], 16).expect("a colour")) / 255.0)
    }

    /// WCAG 2: relative luminance and contrast ratio.
    fn contrast(one: [f64; 3], other: [f64; 3]) -> f64 {
        let luminance = |rgb: [f64; 3]| {
            let [r, g, b] = rgb.map(|c| if c <= 0.040_45 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) });
            0.2126 * r + 0.7152 * g + 0.0722 * b
        };
        let (a, b) = (luminance(one), luminance(other));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    #[test]
    fn every_pair_of_colours_can_be_read() {
        let grounds = ["paper", "card", "sand"];
        let mut texts: Vec<(&'static str, &'static str)> =
            ["ink", "mute", "pri", "acc"].iter().flat_map(|text| grounds.map(|ground| (*text, ground))).collect();
        texts.extend([
            ("card", "pri"),
            ("card", "pri-d"),
            ("pri", "pri-l"),
            ("pri-d", "pri-l"),
            ("block", "card"),
            ("block", "paper"),
            ("done", "done-l"),
            ("prog", "prog-l"),
        ]);
        texts.extend([
            ("late", "late-l"),
            ("block", "block-l"),
            ("todo", "todo-l"),
            ("on-gold", "gold"),
            ("ink", "focus"),
            ("mute", "pri-l"),
            ("ink", "block-l"),
            ("card", "block"),
            ("acc", "card"),
            ("todo", "card"),
        ]);
        let graphics = [
            ("line-strong", "card"),
            ("line-strong", "sand"),
            ("focus", "pri-d"),
            ("fill-done", "card"),
            ("fill-prog", "card"),
            ("fill-late", "card"),
            ("fill-block", "card"),
            ("fill-todo", "card"),
            ("gold", "pri"),
        ];
        let poor = |pairs: &[(&'static str, &'static str)], least: f64| -> Vec<String> {
            let ratio = |(a, b): &(&str, &str)| contrast(token(a), token(b));
            pairs.iter().filter(|pair| ratio(pair) < least).map(|pair| format!("{pair:?} {:.2}", ratio(pair))).collect()
        };
        assert_eq!(poor(&texts, 4.5), Vec::<String>::new(), "text wants 4.5");
        assert_eq!(poor(&graphics, 3.0), Vec::<String>::new(), "controls and drawings want 3");
    }
}
