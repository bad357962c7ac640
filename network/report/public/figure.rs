//! The page of one figure: what it counts, record by record, what it leaves out, what is uncertain in it.

use std::collections::HashSet;

use activity::ActivityId;
use askama::Template;
use platform::Refusal;
use platform::page::charts::Frame;
use platform::page::{self, Reply, Shell};
use platform::web::{Acts as _, Request};
use platform::words::dates;
use viewer::Context;

use super::asked::{Asked, asked};
use crate::content::TypedFigure;
use crate::facts::{Figure, Record, RecordKind};
use crate::show::{OverYears, Reader, Shown, figure_label, figure_value, over_years};

#[derive(Template)]
#[template(path = "public/figure.html")]
struct Show {
    page: Shell,
    figure: Figure,
    value: String,
    /// « Xifra de l’edició 1, publicada el… ».
    told: String,
    /// When its records were last touched.
    recorded: Option<String>,
    /// Activities that were withdrawn since an edition counted them.
    gone: HashSet<ActivityId>,
    /// Whether this person may open what is withdrawn.
    sees_gone: bool,
    /// What it was before, with its drawing.
    years: Option<(OverYears, String)>,
}

#[derive(Template)]
#[template(path = "public/typed.html")]
struct ShowTyped {
    page: Shell,
    figure: TypedFigure,
    told: String,
}

impl Show {
    fn counts(&self, record: &Record) -> String {
        let one = Figure { value: record.counts, ..self.figure.clone() };
        figure_value(self.page.words, &one)
    }

    fn when(&self, record: &Record) -> String {
        record.when.map_or_else(String::new, |w| w.0.write(self.page.words.language))
    }

    fn is_gone(&self, record: &Record) -> bool {
        record.kind == RecordKind::Activity && self.gone.contains(&ActivityId(record.id.clone()))
    }

    fn what_counts(&self) -> String {
        self.page.t(format!("report-counts-{}", self.figure.word()))
    }
}

pub fn show(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let Asked { content, published, shown, .. } = asked(cx, request)?;
    let year = content.year;
    let told = match &published {
        Some(p) => {
            let on = dates::on_day(cx.words.language, p.day());
            cx.words.t2("report-figure-frozen", "number", p.number.to_string(), "on", on)
        }
        None => cx.words.t("report-figure-now"),
    };
    let key = request.param("key");
    let reader = Reader { words: cx.words, year, shown, here: None };
    if let Some(typed) = content.typed(key) {
        let page = under(cx, &reader, cx.shell(typed.label.clone()));
        return page::show(&ShowTyped { page, figure: typed.clone(), told });
    }
    let figure = content.facts.figure(key).cloned().ok_or(Refusal::NotFound)?;
    let label = figure_label(cx.words, &figure);
    let title = if figure.of.is_empty() { label } else { format!("{label}: {}", figure.of) };
    let recorded =
        figure.last_recorded_at.map(|at| dates::on_day(cx.words.language, platform::clock::local(at).date()));
    let activities = figure.records.iter().filter(|r| r.kind == RecordKind::Activity);
    let activities: Vec<ActivityId> = activities.map(|r| ActivityId(r.id.clone())).collect();
    let years = over_years(&reader, &content, &figure).map(|years| {
        let told: Vec<String> = years.rows.iter().rev().map(|row| format!("{}: {}", row.year, row.value)).collect();
        let frame_title = cx.words.t1("report-years-chart", "figure", &title);
        let drawn = years.drawing(&Frame::page("years", &frame_title, &told.join("; ")));
        (years, drawn)
    });
    page::show(&Show {
        years,
        gone: cx.read(|tx| activity::gone_among(tx, &cx.network.id, &activities))?,
        sees_gone: cx.viewer.runs_the_network(),
        page: under(cx, &reader, cx.shell(title)),
        value: figure_value(cx.words, &figure),
        figure,
        told,
        recorded,
    })
}

fn under(cx: &Context, reader: &Reader, page: Shell) -> Shell {
    let year = reader.year;
    let page = page.under("/report", cx.words.t("report-list-title"));
    match reader.shown {
        Shown::Draft => {
            page.under(format!("/report/{year}/edit"), cx.words.t1("report-compose-title", "year", year.to_string()))
        }
        Shown::Last => page.under(format!("/report/{year}"), cx.words.t1("report-title", "year", year.to_string())),
        Shown::Edition(number) => page
            .under(format!("/report/{year}/editions/{number}"), cx.words.t1("report-title", "year", year.to_string())),
    }
}
