//! Who may write and publish a report, and which years can have one. Pure: no database.

use jiff::civil::Date;
use platform::Say;
use viewer::Viewer;

/// No network is older.
const FIRST_YEAR: i16 = 2000;

#[derive(Debug, PartialEq, Eq)]
pub enum Why {
    OnlySecretariat,
    /// For those who are of the network and wait for it.
    NotPublished(i16),
    /// What is frozen tells a whole year.
    NotOver(i16),
}

impl From<Why> for Say {
    fn from(why: Why) -> Self {
        match why {
            Why::OnlySecretariat => Self::new("report-why-only-secretariat"),
            Why::NotPublished(year) => Self::new("report-why-not-published").with("year", year.to_string()),
            Why::NotOver(year) => Self::new("report-why-not-over")
                .with("year", year.to_string())
                .with("next", year.saturating_add(1).to_string()),
        }
    }
}

pub fn may_write(viewer: &Viewer) -> Result<(), Why> {
    if viewer.runs_the_network() { Ok(()) } else { Err(Why::OnlySecretariat) }
}

/// Publishing is for those who write it.
pub fn may_publish(viewer: &Viewer) -> Result<(), Why> {
    may_write(viewer)
}

/// A year is published when it is over; until then it has a draft.
pub fn can_be_published(year: i16, today: Date) -> Result<(), Why> {
    if is_over(year, today) { Ok(()) } else { Err(Why::NotOver(year)) }
}

/// Whether a year has begun, so that there can be something to tell.
pub fn can_be_told(year: i16, today: Date) -> bool {
    (FIRST_YEAR..=today.year()).contains(&year)
}

/// A year that lasts is told as it stands: its draft says until which day.
pub fn is_over(year: i16, today: Date) -> bool {
    year < today.year()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn those_who_run_the_network_write_and_publish() {
        let seat = |kind: &str| Viewer {
            seats: vec![viewer::HeldSeat {
                seat: viewer::SeatId("s".into()),
                body: viewer::BodyId("b".into()),
                body_kind: kind.into(),
                body_name: String::new(),
                organisation: None,
                office: None,
            }],
            ..Viewer::public()
        };
        assert_eq!(may_write(&Viewer::public()), Err(Why::OnlySecretariat));
        assert_eq!(may_write(&seat("executive_commission")), Err(Why::OnlySecretariat));
        assert_eq!(may_write(&seat("technical_secretariat")), Ok(()));
        assert_eq!(may_publish(&seat("coordination")), Ok(()));
        assert_eq!(may_publish(&Viewer::console()), Ok(()));
    }

    #[test]
    fn a_year_that_has_begun_can_be_told() {
        let today = date(2024, 5, 15);
        assert_eq!([1999, 2000, 2023, 2024, 2025].map(|y| can_be_told(y, today)), [false, true, true, true, false]);
        assert_eq!([2023, 2024].map(|y| is_over(y, today)), [true, false]);
        assert_eq!(can_be_published(2024, date(2024, 12, 31)), Err(Why::NotOver(2024)));
        assert_eq!(can_be_published(2024, date(2025, 1, 1)), Ok(()));
    }
}
