//! The whole plan on paper: what it is, its challenges and lines, its actions with how they stand today, its
//! commitments, and where all of it was read. As an accessible PDF, and as a text to go on writing (DOCX).
//!
//! Promises: what its pages say, it says; what was inferred or invented for the demo is marked where it stands. The
//! table of actions has the headings of the other exports.

mod actions;
mod chapters;

use documents::UnitId;
use platform::page::{File, Reply, Shell};
use platform::paper::{Labels, Paper, Shelf};
use platform::web::Acts as _;
use platform::words::dates;
use platform::{Refusal, Say, docx};
use viewer::Context;

use crate::commitment::meters::Meters;
use crate::export::{self, Beside};
use crate::overview::Overview;
use crate::work_plan::{self, DraftingStep, Mandate};

static PRINTED: Shelf = Shelf::new();

/// The forms in which a whole plan leaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Whole {
    Pdf,
    Docx,
}

impl Whole {
    pub fn ending(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Docx => "docx",
        }
    }

    /// The plan that an address asks for, and in which of these forms. An address has one parameter in each of its
    /// parts, so the page of a plan and its papers are one route.
    pub fn of_address(asked: &str) -> Option<(&str, Self)> {
        [Self::Pdf, Self::Docx]
            .into_iter()
            .find_map(|form| Some((asked.strip_suffix(form.ending())?.strip_suffix('.')?, form)))
    }
}

/// What is printed of a plan, loaded.
struct Material {
    plan: Overview,
    meters: Meters,
    steps: Vec<DraftingStep>,
    mandates: Vec<Mandate>,
    beside: Beside,
    page: Shell,
    /// Where the site is, for links.
    origin: String,
    network: String,
}

/// A longer plan would keep the press, and everybody who waits for it, for too long.
const PRINTED_MOST: usize = 500;

pub(crate) fn can_be_printed(plan: &Overview) -> bool {
    plan.actions.len() <= PRINTED_MOST
}

pub(crate) fn download(cx: &Context, slug: &str, form: Whole) -> Result<Reply, Refusal> {
    file(cx, slug, form).map(Reply::File)
}

pub(crate) fn file(cx: &Context, slug: &str, form: Whole) -> Result<File, Refusal> {
    let material = load(cx, slug)?;
    if form == Whole::Pdf && !can_be_printed(&material.plan) {
        let n = material.plan.actions.len();
        return Err(Refusal::no(Say::new("plan-paper-too-long").with("max", PRINTED_MOST).with("n", n)));
    }
    let paper = paper(cx, &material, form);
    let name = format!("{}-{slug}.{}", cx.words.t("plan-paper-name"), form.ending());
    Ok(match form {
        Whole::Pdf => {
            let bytes = PRINTED.print(cx.house.printer.as_ref(), &paper).map_err(Refusal::fault)?;
            File { bytes: bytes.to_vec(), media_type: "application/pdf", name, keep: false }
        }
        Whole::Docx => File { bytes: docx::write(&paper, |_| None), media_type: docx::MEDIA_TYPE, name, keep: true },
    })
}

fn load(cx: &Context, slug: &str) -> Result<Material, Refusal> {
    cx.read(|tx| {
        let plan = Overview::load(tx, cx, slug)?;
        let page = cx.shell(plan.plan.title.clone());
        let ids: Vec<UnitId> = plan.actions.iter().map(|a| a.id.clone()).collect();
        Ok(Material {
            meters: Meters::load(tx, cx, &page, &plan)?,
            steps: work_plan::store::steps_of(tx, &cx.network.id, &plan.plan.id)?,
            mandates: work_plan::store::mandates_of(tx, &cx.network.id, &plan.plan.id)?,
            beside: export::beside(tx, cx, &ids)?,
            origin: cx.origin.clone(),
            network: cx.network.name.clone(),
            plan,
            page,
        })
    })
}

fn paper(cx: &Context, m: &Material, form: Whole) -> Paper {
    let (words, plan) = (cx.words, &m.plan.plan);
    let day = dates::day(words.language, m.plan.today);
    let parts = [chapters::front(m), chapters::challenges(m), chapters::lines(m)];
    let rest = [actions::told(m), chapters::commitments(m), actions::table(m, form), chapters::sources(m)];
    Paper {
        ident: format!("plan-{}-{}-{}", plan.slug, m.plan.today, words.language.code()),
        title: plan.title.clone(),
        subtitle: Some(chapters::cover(m)),
        language: words.language.code().into(),
        author: cx.network.short_name.clone(),
        day: m.plan.today,
        dated: words.t1("plan-paper-as-of", "day", &day),
        description: words.t1("plan-paper-description", "plan", &plan.title),
        keywords: vec![words.t("plan-menu"), cx.network.short_name.clone()],
        cover: true,
        contents: true,
        numbered: false,
        draft: plan.force.is_none().then(|| words.t("plan-paper-draft")),
        footer: match m.seal() {
            Some(seal) => words.t2("plan-paper-footer", "day", &day, "digest", seal),
            None => words.t1("plan-paper-as-of", "day", &day),
        },
        labels: Labels {
            contents: words.t("plan-paper-contents"),
            page: words.t("plan-paper-page"),
            of: words.t("plan-paper-of"),
            table: words.t("plan-paper-table"),
            picture: words.t("plan-paper-picture"),
        },
        blocks: parts.into_iter().chain(rest).flatten().collect(),
    }
}

impl Material {
    /// A whole address, for those who read on paper or elsewhere.
    fn address(&self, href: &str) -> String {
        format!("{}{href}", self.origin)
    }

    /// The beginning of the seal of its text, which is enough to know it by.
    fn seal(&self) -> Option<&str> {
        let digest = &self.plan.plan.force.as_ref()?.digest;
        Some(digest.get(..12).unwrap_or(digest))
    }

    fn t(&self, key: &str) -> String {
        self.page.t(key)
    }

    /// A text with its mark, when there is reason for one.
    fn marked(&self, text: &str, mark: Option<&str>) -> String {
        mark.map_or_else(|| text.to_owned(), |key| format!("{text} ({})", self.t(key)))
    }
}

#[cfg(test)]
mod tests {
    use super::Whole;

    #[test]
    fn an_address_says_which_plan_and_which_form() {
        assert_eq!(Whole::of_address("2024.pdf"), Some(("2024", Whole::Pdf)));
        assert_eq!(Whole::of_address("2020-2021.docx"), Some(("2020-2021", Whole::Docx)));
        for other in ["2024", "2024.html", "pdf", "2024pdf"] {
            assert_eq!(Whole::of_address(other), None);
        }
    }
}
