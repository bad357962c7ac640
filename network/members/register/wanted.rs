//! Which members a list shows: filters and order, all of them in the address.

use std::cmp::Reverse;

use directory::Kind;
use platform::forms::Pairs;
use platform::word;
use platform::words::fold;

use crate::member::Member;

word!(
    /// By what local law asks of a municipality (LRBRL 26: 5,000, 20,000 and 50,000 inhabitants), and the large ones.
    Band {
        Under5 = "under_5000",
        From5 = "from_5000",
        From20 = "from_20000",
        From50 = "from_50000",
        From100 = "from_100000",
    }
);

impl Band {
    pub fn of(population: i64) -> Self {
        match population {
            ..5_000 => Self::Under5,
            5_000..20_000 => Self::From5,
            20_000..50_000 => Self::From20,
            50_000..100_000 => Self::From50,
            _ => Self::From100,
        }
    }
}

word!(Column { Name = "name", Comarca = "comarca", Population = "population", Since = "since" });

#[derive(Debug, Clone)]
pub(super) struct Wanted {
    pub words: String,
    /// Part of an address: `osona`.
    pub comarca: String,
    pub province: String,
    pub kind: Option<Kind>,
    pub band: Option<Band>,
    pub sort: Column,
    pub backwards: bool,
}

impl Wanted {
    pub fn parse(query: &Pairs) -> Self {
        let text = |name: &str| query.filled(name).unwrap_or_default().to_owned();
        let sort = text("sort");
        Self {
            words: text("q"),
            comarca: text("comarca"),
            province: text("province"),
            kind: query.filled("kind").and_then(Kind::from_word),
            band: query.filled("population").and_then(Band::from_word),
            sort: Column::from_word(sort.trim_start_matches('-')).unwrap_or(Column::Name),
            backwards: sort.starts_with('-'),
        }
    }

    pub fn filters_nothing(&self) -> bool {
        self.words.is_empty()
            && self.comarca.is_empty()
            && self.province.is_empty()
            && self.kind.is_none()
            && self.band.is_none()
    }

    pub fn keeps(&self, member: &Member) -> bool {
        let folded = fold::fold(&format!("{} {}", member.organisation.name, member.comarca().map_or("", |c| &c.name)));
        fold::fold(&self.words).split(' ').all(|word| folded.contains(word))
            && (self.comarca.is_empty() || member.comarca().is_some_and(|c| c.slug == self.comarca))
            && (self.province.is_empty() || member.provinces().contains(&self.province.as_str()))
            && self.kind.is_none_or(|kind| member.organisation.kind == kind)
            && self.band.is_none_or(|band| member.population().map(Band::of) == Some(band))
    }

    /// The kept ones in the order asked for. They come by name, and equals stay so; unknown figures are last.
    pub fn choose(&self, members: Vec<Member>) -> Vec<Member> {
        let mut kept: Vec<Member> = members.into_iter().filter(|m| self.keeps(m)).collect();
        match self.sort {
            Column::Name => {}
            Column::Comarca => kept.sort_by_key(|m| m.comarca().map(|c| fold::sort_key(&c.name))),
            Column::Population => kept.sort_by_key(|m| m.population().unwrap_or(i64::MAX)),
            Column::Since => kept.sort_by_key(|m| (m.relation.from.is_none(), m.relation.from)),
        }
        match (self.backwards, self.sort) {
            (false, _) => {}
            (true, Column::Population) => kept.sort_by_key(|m| Reverse(m.population().unwrap_or(-1))),
            (true, Column::Since) => kept.sort_by_key(|m| (m.relation.from.is_none(), Reverse(m.relation.from))),
            (true, Column::Name | Column::Comarca) => kept.reverse(),
        }
        kept
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_band_begins_at_its_figure() {
        for (people, band) in [
            (0, Band::Under5),
            (4_999, Band::Under5),
            (5_000, Band::From5),
            (19_999, Band::From5),
            (20_000, Band::From20),
            (49_999, Band::From20),
            (50_000, Band::From50),
            (99_999, Band::From50),
            (100_000, Band::From100),
            (1_700_000, Band::From100),
        ] {
            assert_eq!(Band::of(people), band, "{people}");
        }
    }

    #[test]
    fn an_address_that_asks_for_nonsense_asks_for_nothing() {
        let wanted = Wanted::parse(&Pairs::parse(b"kind=x&population=many&sort=-colour&page=zero"));
        assert!(wanted.filters_nothing());
        assert_eq!(wanted.sort, Column::Name);
    }
}
