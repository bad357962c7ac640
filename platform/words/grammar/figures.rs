//! Figures as each language writes them: thousands and decimals, money, percentages, time spent.
//!
//! Promises: everything is computed from whole numbers (cents, minutes, a part and its whole), so
//! no figure is bent by binary fractions; halves are rounded away from nought.

use super::{Language, NO_BREAK};

/// Whatever whole number a caller has at hand, also behind a reference, as templates give it.
pub trait Figure: Copy {
    fn value(self) -> i128;
}

macro_rules! figure {
    ($($kind:ty),*) => { $(impl Figure for $kind {
        fn value(self) -> i128 { i128::from(self) }
    })* };
}
figure!(i8, i16, i32, i64, i128, u8, u16, u32, u64);

impl Figure for usize {
    fn value(self) -> i128 {
        i128::try_from(self).expect("no machine counts further than 127 bits")
    }
}

impl<F: Figure> Figure for &F {
    fn value(self) -> i128 {
        (*self).value()
    }
}

impl Language {
    /// «1.234». Years are not figures: write them as they are.
    pub fn number(self, value: impl Figure) -> String {
        self.decimal(value, 0)
    }

    /// A number given in tenths, hundredths…: `decimal(125, 1)` is «12,5», `decimal(1250, 2)` «12,50».
    pub fn decimal(self, scaled: impl Figure, places: u32) -> String {
        let scaled = scaled.value();
        let unit = 10_u128.pow(places);
        let (whole, rest) = (scaled.unsigned_abs() / unit, scaled.unsigned_abs() % unit);
        let sign = if scaled < 0 { "−" } else { "" };
        let whole = grouped(whole, self.thousands_mark());
        if places == 0 {
            return format!("{sign}{whole}");
        }
        let width = places as usize;
        format!("{sign}{whole}{}{rest:0width$}", self.decimal_mark())
    }

    /// As `decimal`, without noughts at the end: `quantity(1250, 2)` is «12,5», `quantity(1200, 2)` «12».
    pub fn quantity(self, scaled: impl Figure, places: u32) -> String {
        let (mut scaled, mut places) = (scaled.value(), places);
        while places > 0 && scaled % 10 == 0 {
            scaled /= 10;
            places -= 1;
        }
        self.decimal(scaled, places)
    }

    /// «1.234,50 €», «€1,234.50».
    pub fn money(self, cents: impl Figure) -> String {
        let cents = cents.value();
        if self == Language::English {
            let sign = if cents < 0 { "−" } else { "" };
            return format!("{sign}€{}", self.decimal(cents.abs(), 2));
        }
        format!("{}{NO_BREAK}€", self.decimal(cents, 2))
    }

    /// «54 %», to the nearest whole one. Nothing when there is no whole to take it of.
    pub fn percent(self, part: impl Figure, whole: impl Figure) -> Option<String> {
        self.percent_to(part, whole, 0)
    }

    /// As `percent`, with decimals: «54,3 %».
    pub fn percent_to(self, part: impl Figure, whole: impl Figure, places: u32) -> Option<String> {
        let (part, whole) = (part.value(), whole.value());
        if whole <= 0 {
            return None;
        }
        let scaled = part.abs() * 100 * 10_i128.pow(places);
        let rounded = (2 * scaled + whole) / (2 * whole) * part.signum();
        let figure = self.decimal(rounded, places);
        Some(match self {
            Language::English => format!("{figure}%"),
            Language::Catalan | Language::Spanish => format!("{figure}{NO_BREAK}%"),
        })
    }

    /// Time spent, from minutes: «1 h 30 min», «2 h», «45 min».
    pub fn time_spent(self, minutes: impl Figure) -> String {
        let minutes = minutes.value();
        let sign = if minutes < 0 { "−" } else { "" };
        let (hours, rest) = (minutes.unsigned_abs() / 60, minutes.unsigned_abs() % 60);
        let hours_figure = grouped(hours, self.thousands_mark());
        let s = NO_BREAK;
        match (hours, rest) {
            (0, rest) => format!("{sign}{rest}{s}min"),
            (_, 0) => format!("{sign}{hours_figure}{s}h"),
            (_, rest) => format!("{sign}{hours_figure}{s}h{s}{rest}{s}min"),
        }
    }

    /// The size of a file: «240 kB», «1,2 MB»; what is smaller than a kilobyte is one.
    pub fn file_size(self, bytes: impl Figure) -> String {
        let bytes = bytes.value().max(0);
        let tenths = (bytes * 10 + 524_288) / 1_048_576;
        if tenths >= 10 {
            return format!("{}{NO_BREAK}MB", self.quantity(tenths, 1));
        }
        format!("{}{NO_BREAK}kB", self.number(((bytes + 512) / 1024).max(1)))
    }

    fn thousands_mark(self) -> char {
        match self {
            Language::Catalan | Language::Spanish => '.',
            Language::English => ',',
        }
    }

    fn decimal_mark(self) -> char {
        match self {
            Language::Catalan | Language::Spanish => ',',
            Language::English => '.',
        }
    }
}

fn grouped(value: u128, mark: char) -> String {
    let digits = value.to_string();
    let mut out = String::with_capacity(digits.len() + digits.len() / 3);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(mark);
        }
        out.push(digit);
    }
    out
}
