//! The network that a command acts in or tells of, and the day that it is there.

use jiff::civil::Date;
use platform::Clock;
use platform::words::Language;
use viewer::{Context, Viewer};

use super::{Place, console_house};
use crate::demo;
use crate::site::Start;

/// A network as the console sees it.
pub struct Acting {
    pub cx: Context,
    /// The day on which it stands because it is a demo and no other was asked for.
    pub demo_day: Option<Date>,
}

impl Acting {
    /// In the network that was named, or the only one: on the day asked for, on today, or, of a demo, on the day on
    /// which demos stand.
    pub fn begin(place: &Place, network: Option<&str>, language: Language, on: Option<Date>) -> Result<Self, String> {
        let db = place.open_existing()?;
        let house = console_house(db.clone(), place);
        let network = super::network::chosen(&house, network)?;
        let cx = Context::new(house, network.clone(), Viewer::console(), language);
        let demo_day = match on {
            None => demo::is_one(&cx).map_err(|e| e.to_string())?.then_some(demo::DAY),
            Some(_) => None,
        };
        let Some(day) = on.or(demo_day) else { return Ok(Self { cx, demo_day }) };
        let start = Start::local(db, Clock::standing_on(day), place.files());
        Ok(Self { cx: Context::new(start.house(), network, Viewer::console(), language), demo_day })
    }
}
