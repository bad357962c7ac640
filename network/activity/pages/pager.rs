//! Pages of a list: which numbers to show, and the links that keep the filters.

use platform::forms::Pairs;

pub(crate) const SIZE: i64 = 25;
/// The most that « Mostra-ho tot » shows.
pub(crate) const ALL: i64 = 200;

pub(crate) struct Pager {
    pub now: i64,
    pub last: i64,
    pub size: i64,
    total: i64,
    address: String,
}

/// A step of the pager; no address for the gap.
pub(crate) struct Step {
    pub number: i64,
    pub href: Option<String>,
    pub current: bool,
}

impl Pager {
    pub fn of(path: &str, query: &Pairs, total: i64) -> Self {
        let size = if query.one("all") == Some("1") { ALL } else { SIZE };
        let last = ((total + size - 1) / size).max(1);
        let now = query.one("page").and_then(|p| p.parse().ok()).unwrap_or(1).clamp(1, last);
        let rest = query.query_without(&["page", "lang"]);
        let address = if rest.is_empty() { format!("{path}?") } else { format!("{path}?{rest}&") };
        Self { now, last, size, total, address }
    }

    pub fn is_needed(&self) -> bool {
        self.last > 1
    }

    pub fn previous(&self) -> Option<String> {
        (self.now > 1).then(|| self.to(self.now - 1))
    }

    pub fn next(&self) -> Option<String> {
        (self.now < self.last).then(|| self.to(self.now + 1))
    }

    /// All in one page, when they fit.
    pub fn all(&self) -> Option<String> {
        (self.size == SIZE && self.total <= ALL).then(|| format!("{}all=1", self.address))
    }

    pub fn steps(&self) -> Vec<Step> {
        let mut steps = Vec::new();
        for number in 1..=self.last {
            let near = number == 1 || number == self.last || (number - self.now).abs() <= 1;
            if near {
                steps.push(Step { number, href: Some(self.to(number)), current: number == self.now });
            } else if steps.last().is_some_and(|s: &Step| s.href.is_some()) {
                steps.push(Step { number, href: None, current: false });
            }
        }
        steps
    }

    fn to(&self, page: i64) -> String {
        format!("{}page={page}", self.address)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbers(total: i64, query: &str) -> String {
        let pager = Pager::of("/activities", &Pairs::parse(query.as_bytes()), total);
        let text = |s: &Step| match (&s.href, s.current) {
            (None, _) => "…".to_owned(),
            (_, true) => format!("[{}]", s.number),
            _ => s.number.to_string(),
        };
        pager.steps().iter().map(text).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn a_long_list_shows_its_ends_and_the_neighbours() {
        for (total, query, shown) in [
            (0, "", "[1]"),
            (25, "", "[1]"),
            (26, "", "[1] 2"),
            (300, "page=6", "1 … 5 [6] 7 … 12"),
            (300, "page=99", "1 … 11 [12]"),
            (300, "page=abc", "[1] 2 … 12"),
            (150, "all=1", "[1]"),
        ] {
            assert_eq!(numbers(total, query), shown, "{total} {query}");
        }
    }

    #[test]
    fn links_keep_the_filters() {
        let pager = Pager::of("/activities", &Pairs::parse(b"year=2023&page=2"), 60);
        assert_eq!(pager.next().as_deref(), Some("/activities?year=2023&page=3"));
        assert_eq!(pager.all().as_deref(), Some("/activities?year=2023&all=1"));
    }
}
