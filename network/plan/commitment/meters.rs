//! Commitments on a page: a bar against what was asked, what was counted, and when it was last fed.

use askama::Template;
use documents::UnitId;
use platform::page::Shell;
use platform::page::charts::{self, Bar, Frame, Tone};
use platform::words::dates;
use platform::{Refusal, Tx};
use viewer::Context;

use super::{Commitment, Count, Counts, Standing, counts, store};
use crate::overview::Overview;
use crate::table::foreign;

pub(crate) struct Meter {
    pub action: Option<UnitId>,
    pub title: String,
    pub href: String,
    /// « com a màxim 3 jornades ».
    pub asked: String,
    /// « 12 h de 50 h ».
    pub shown: String,
    pub standing: &'static str,
    pub said: String,
    pub bar: String,
    pub counted: String,
    pub count: Count,
}

/// The bars of some commitments.
#[derive(Template)]
#[template(path = "commitment/meters.html")]
pub(crate) struct Meters {
    pub all: Vec<Meter>,
    pub lang: Option<&'static str>,
}

impl askama::filters::HtmlSafe for Meters {}

impl Meters {
    pub fn load(tx: &mut Tx, cx: &Context, page: &Shell, plan: &Overview) -> Result<Self, Refusal> {
        let commitments = store::of_plan(tx, &cx.network.id, &plan.plan.id)?;
        let counted = counts(tx, cx, &commitments, plan.samples())?;
        let all = commitments.iter().zip(counted).map(|(one, count)| meter(page, plan, one, count)).collect();
        Ok(Self { all, lang: foreign(page) })
    }

    /// Only those of one action.
    pub fn only(self, action: &UnitId) -> Self {
        Self { all: self.all.into_iter().filter(|m| m.action.as_ref() == Some(action)).collect(), ..self }
    }

    pub fn met(&self) -> usize {
        self.all.iter().filter(|m| m.count.standing == Standing::Met).count()
    }

    pub fn have_samples(&self) -> bool {
        self.all.iter().any(|m| m.count.samples > 0)
    }

    pub fn at_risk(&self) -> usize {
        self.all.iter().filter(|m| m.count.standing == Standing::AtRisk).count()
    }
}

fn meter(page: &Shell, plan: &Overview, one: &Commitment, count: Count) -> Meter {
    let (standing, tone) = match count.standing {
        Standing::Within => ("within", Tone::Done),
        Standing::Met => ("met", Tone::Done),
        Standing::AtRisk => ("at_risk", Tone::Late),
        Standing::Missed => ("missed", Tone::Late),
        Standing::Open => ("in_progress", Tone::Progress),
        Standing::Unknown => ("unknown", Tone::Todo),
    };
    let shown = shown(page, one, &count);
    #[expect(clippy::cast_precision_loss, reason = "figures of a year, far below 2^52")]
    let float = |value: i64| value as f64;
    let bar = Bar {
        label: String::new(),
        shown: shown.clone(),
        value: float(count.value),
        min: one.minimum.map(float),
        max: one.maximum.map(float),
        tone,
    };
    Meter {
        action: one.action.clone(),
        title: plan.title(&one.id).to_owned(),
        href: one.href(&plan.plan.slug),
        asked: one.asked(page.words),
        bar: charts::bar(&Frame::silent(&format!("commitment-{}", one.position)), &bar, 0.0),
        shown,
        standing,
        said: page.t(format!("plan-commitment-{standing}")),
        counted: provenance(page, plan, one, &count),
        count,
    }
}

fn shown(page: &Shell, one: &Commitment, count: &Count) -> String {
    let language = page.words.language;
    let value = one.figure(language, count.value);
    let asked = one.minimum.or(one.maximum).map(|v| one.figure(language, v)).unwrap_or_default();
    page.t2("plan-meter-of", "value", value, "of", language.of_word(&asked))
}

/// What a figure counted, what of it is invented, and how fresh it is.
fn provenance(page: &Shell, plan: &Overview, one: &Commitment, count: &Count) -> String {
    let language = page.words.language;
    let today = dates::day(language, plan.today.min(one.last));
    if one.counts == Counts::ActiveBodies {
        return page.t1("plan-counted-bodies", "day", today);
    }
    let mut said = page.words.ta("plan-counted", &[("n", count.records.into()), ("day", today.into())]);
    if let Some(last) = count.last_on {
        said = format!(
            "{said} {}",
            page.t2("plan-counted-last", "day", dates::day(language, last), "of", dates::of_day(language, last))
        );
    }
    if count.samples > 0 {
        said = format!("{said} {}", page.tn("plan-counted-samples", count.samples));
    }
    said
}
