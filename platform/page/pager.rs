//! The pages of a list: where this one begins, which numbers to show, and the links that keep the filters. A template
//! includes `pager.html`.

use crate::forms::Pairs;

/// How many things stand on a page.
pub const SIZE: i64 = 25;
/// The most that « Mostra-ho tot » shows.
const ALL: i64 = 200;

pub struct Pager {
    /// The page that is shown, from 1.
    pub now: i64,
    pub size: i64,
    last: i64,
    pub total: i64,
    address: String,
    offers_all: bool,
}

/// A step of the pager; no address for the gap.
pub struct Step {
    pub number: i64,
    pub href: Option<String>,
    pub current: bool,
}

impl Pager {
    /// A list that can be seen whole: 25 on a page, or 200 when all are asked for.
    pub fn of(path: &str, query: &Pairs, total: i64) -> Self {
        let size = if query.one("all") == Some("1") { ALL } else { SIZE };
        Self::sized(size, path, query, total, total <= ALL)
    }

    /// A list that is too long to be seen whole.
    pub fn long(path: &str, query: &Pairs, total: i64) -> Self {
        Self::sized(SIZE, path, query, total, false)
    }

    fn sized(size: i64, path: &str, query: &Pairs, total: i64, offers_all: bool) -> Self {
        let last = ((total + size - 1) / size).max(1);
        let now = query.one("page").and_then(|p| p.parse().ok()).unwrap_or(1).clamp(1, last);
        let rest = query.query_without(&["page", "lang"]);
        let address = if rest.is_empty() { format!("{path}?") } else { format!("{path}?{rest}&") };
        Self { now, size, last, total, address, offers_all }
    }

    /// How many things stand on the pages before.
    pub fn offset(&self) -> i64 {
        (self.now - 1) * self.size
    }

    /// How many things stand on this page.
    pub fn shown(&self) -> i64 {
        self.size.min(self.total - self.offset())
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

    /// All in one page, when they fit and do not stand there yet.
    pub fn all(&self) -> Option<String> {
        (self.offers_all && self.size < self.total).then(|| format!("{}all=1", self.address))
    }

    pub fn steps(&self) -> Vec<Step> {
        let mut near = vec![1, self.now - 1, self.now, self.now + 1, self.last];
        near.retain(|number| (1..=self.last).contains(number));
        near.sort_unstable();
        near.dedup();
        let mut steps: Vec<Step> = Vec::new();
        for number in near {
            if steps.last().is_some_and(|before| before.number + 1 < number) {
                steps.push(Step { number, href: None, current: false });
            }
            steps.push(Step { number, href: Some(self.to(number)), current: number == self.now });
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
            (2_000, "page=9223372036854775807", "1 … 79 [80]"),
            (2_000, "page=-3", "[1] 2 … 80"),
        ] {
            assert_eq!(numbers(total, query), shown, "{total} {query}");
        }
    }

    #[test]
    fn links_keep_the_filters() {
        let pager = Pager::of("/activities", &Pairs::parse(b"year=2023&page=2"), 60);
        assert_eq!(pager.next().as_deref(), Some("/activities?year=2023&page=3"));
        assert_eq!(pager.all().as_deref(), Some("/activities?year=2023&all=1"));
        assert_eq!(pager.offset(), 25);
        assert_eq!(Pager::long("/messages", &Pairs::default(), 60).all(), None);
    }
}
