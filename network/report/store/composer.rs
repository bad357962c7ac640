//! Queries on what is being written: `report_report`, `report_section`, `report_text`, `report_typed_figure`.

use diesel::prelude::*;
use platform::db::Backend;
use platform::words::Language;
use platform::{Refusal, Tx, ids};
use viewer::{Context, NetworkId};

use crate::content::TypedFigure;
use crate::subject::{Of, Subject};

diesel::table! {
    report_report (id) {
        id -> Text,
        network_id -> Text,
        year -> BigInt,
        subject -> Text,
        arrangement -> Text,
        created_at -> BigInt,
        version -> BigInt,
    }
}
diesel::table! {
    report_section (report_id, section) {
        report_id -> Text,
        network_id -> Text,
        section -> Text,
        hidden -> Text,
        changed_at -> BigInt,
        changed_by -> Text,
        version -> BigInt,
    }
}
diesel::table! {
    report_text (report_id, section, language) {
        report_id -> Text,
        network_id -> Text,
        section -> Text,
        language -> Text,
        text -> Text,
        draft -> Text,
        written_at -> BigInt,
        written_by -> Text,
    }
}
diesel::table! {
    report_typed_figure (id) {
        id -> Text,
        network_id -> Text,
        report_id -> Text,
        section -> Text,
        label -> Text,
        value -> Text,
        source -> Text,
        typed_at -> BigInt,
        typed_by -> Text,
        removed_at -> Nullable<BigInt>,
        removed_by -> Nullable<Text>,
    }
}
use {report_report as r, report_section as s, report_text as t, report_typed_figure as f};

/// What people wrote for a report.
#[derive(Default)]
pub struct Written {
    pub arrangement: Vec<String>,
    pub version: i64,
    pub sections: Vec<SectionRow>,
    pub texts: Vec<TextRow>,
    pub typed: Vec<Typed>,
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = report_section, check_for_backend(Backend))]
pub struct SectionRow {
    pub section: String,
    hidden: String,
    pub version: i64,
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = report_text, check_for_backend(Backend))]
pub struct TextRow {
    pub section: String,
    pub language: String,
    pub text: String,
    /// The draft on which it was written.
    pub draft: String,
}

pub struct Typed {
    pub section: String,
    pub figure: TypedFigure,
}

impl Written {
    pub fn hidden(&self, section: &str) -> Vec<String> {
        let row = self.sections.iter().find(|s| s.section == section);
        row.map_or_else(Vec::new, |row| lines(&row.hidden))
    }

    pub fn typed_in(&self, section: &str) -> Vec<TypedFigure> {
        self.typed.iter().filter(|t| t.section == section).map(|t| t.figure.clone()).collect()
    }

    /// The sections in which there is something of somebody.
    pub fn places(&self) -> impl Iterator<Item = &str> {
        self.texts.iter().map(|t| t.section.as_str()).chain(self.typed.iter().map(|t| t.section.as_str()))
    }
}

fn lines(stored: &str) -> Vec<String> {
    stored.lines().filter(|l| !l.is_empty()).map(str::to_owned).collect()
}

pub fn written(tx: &mut Tx, network: &NetworkId, subject: &Subject) -> Result<Written, Refusal> {
    let row: Option<(String, String, i64)> = r::table
        .filter(r::network_id.eq(network).and(r::year.eq(i64::from(subject.year))))
        .filter(r::subject.eq(subject.of.stored()))
        .select((r::id, r::arrangement, r::version))
        .first(tx)
        .optional()?;
    let Some((id, arrangement, version)) = row else { return Ok(Written::default()) };
    let typed: Vec<(String, String, String, String, String)> = f::table
        .filter(f::network_id.eq(network).and(f::report_id.eq(&id)).and(f::removed_at.is_null()))
        .order((f::typed_at, f::id))
        .limit(200)
        .select((f::section, f::id, f::label, f::value, f::source))
        .load(tx)?;
    Ok(Written {
        arrangement: lines(&arrangement),
        version,
        sections: s::table
            .filter(s::network_id.eq(network).and(s::report_id.eq(&id)))
            .order(s::section)
            .select(SectionRow::as_select())
            .load(tx)?,
        texts: t::table
            .filter(t::network_id.eq(network).and(t::report_id.eq(&id)))
            .order((t::section, t::language))
            .select(TextRow::as_select())
            .load(tx)?,
        typed: typed
            .into_iter()
            .map(|(section, id, label, value, source)| Typed {
                section,
                figure: TypedFigure { id, label, value, source },
            })
            .collect(),
    })
}

/// The years of the network that someone began to write, newest first.
pub fn years(tx: &mut Tx, network: &NetworkId) -> Result<Vec<i16>, Refusal> {
    let years: Vec<i64> = r::table
        .filter(r::network_id.eq(network).and(r::subject.eq(Of::Network.stored())))
        .select(r::year)
        .order(r::year.desc())
        .limit(200)
        .load(tx)?;
    Ok(years.into_iter().filter_map(|y| i16::try_from(y).ok()).collect())
}

/// The report, begun if nobody had.
pub fn open(tx: &mut Tx, cx: &Context, subject: &Subject) -> Result<String, Refusal> {
    let known: Option<String> = r::table
        .filter(r::network_id.eq(&cx.network.id).and(r::year.eq(i64::from(subject.year))))
        .filter(r::subject.eq(subject.of.stored()))
        .select(r::id)
        .first(tx)
        .optional()?;
    if let Some(id) = known {
        return Ok(id);
    }
    let id = ids::fresh(cx.clock());
    diesel::insert_into(r::table)
        .values((
            r::id.eq(&id),
            r::network_id.eq(&cx.network.id),
            r::year.eq(i64::from(subject.year)),
            r::subject.eq(subject.of.stored()),
            r::arrangement.eq(""),
            r::created_at.eq(cx.now()),
            r::version.eq(0),
        ))
        .execute(tx)?;
    Ok(id)
}

/// Arranges the sections anew; false when someone did meanwhile.
pub fn arrange(tx: &mut Tx, cx: &Context, report: &str, seen: i64, keys: &[&str]) -> Result<bool, Refusal> {
    let changed = diesel::update(r::table.find(report))
        .filter(r::network_id.eq(&cx.network.id).and(r::version.eq(seen)))
        .set((r::arrangement.eq(keys.join("\n")), r::version.eq(seen + 1)))
        .execute(tx)?;
    Ok(changed == 1)
}

/// Marks a section as changed, with the blocks that it hides; false when someone changed it meanwhile.
pub fn touch(
    tx: &mut Tx,
    cx: &Context,
    report: &str,
    section: &str,
    seen: i64,
    hidden: &[String],
) -> Result<bool, Refusal> {
    let hidden = hidden.join("\n");
    if seen == 0 {
        let known: i64 = s::table.filter(s::report_id.eq(report).and(s::section.eq(section))).count().get_result(tx)?;
        if known > 0 {
            return Ok(false);
        }
        diesel::insert_into(s::table)
            .values((
                s::report_id.eq(report),
                s::network_id.eq(&cx.network.id),
                s::section.eq(section),
                s::hidden.eq(hidden),
                s::changed_at.eq(cx.now()),
                s::changed_by.eq(cx.viewer.trail_name()),
                s::version.eq(1),
            ))
            .execute(tx)?;
        return Ok(true);
    }
    let changed = diesel::update(s::table.find((report, section)))
        .filter(s::network_id.eq(&cx.network.id).and(s::version.eq(seen)))
        .set((
            s::hidden.eq(hidden),
            s::changed_at.eq(cx.now()),
            s::changed_by.eq(cx.viewer.trail_name()),
            s::version.eq(seen + 1),
        ))
        .execute(tx)?;
    Ok(changed == 1)
}

/// A text on its way to its row.
pub struct NewText<'a> {
    pub section: &'a str,
    pub language: Language,
    pub text: &'a str,
    pub draft: &'a str,
}

pub fn write_text(tx: &mut Tx, cx: &Context, report: &str, new: &NewText) -> Result<(), Refusal> {
    remove_text(tx, cx, report, new.section, new.language)?;
    diesel::insert_into(t::table)
        .values((
            t::report_id.eq(report),
            t::network_id.eq(&cx.network.id),
            t::section.eq(new.section),
            t::language.eq(new.language.code()),
            t::text.eq(new.text),
            t::draft.eq(new.draft),
            t::written_at.eq(cx.now()),
            t::written_by.eq(cx.viewer.trail_name()),
        ))
        .execute(tx)?;
    Ok(())
}

pub fn remove_text(tx: &mut Tx, cx: &Context, report: &str, section: &str, language: Language) -> Result<(), Refusal> {
    diesel::delete(t::table.find((report, section, language.code())))
        .filter(t::network_id.eq(&cx.network.id))
        .execute(tx)?;
    Ok(())
}

pub fn insert_typed(
    tx: &mut Tx,
    cx: &Context,
    report: &str,
    section: &str,
    figure: &TypedFigure,
) -> Result<(), Refusal> {
    diesel::insert_into(f::table)
        .values((
            f::id.eq(&figure.id),
            f::network_id.eq(&cx.network.id),
            f::report_id.eq(report),
            f::section.eq(section),
            f::label.eq(&figure.label),
            f::value.eq(&figure.value),
            f::source.eq(&figure.source),
            f::typed_at.eq(cx.now()),
            f::typed_by.eq(cx.viewer.trail_name()),
        ))
        .execute(tx)?;
    Ok(())
}

/// Takes a typed figure out; false when it was not there.
pub fn remove_typed(tx: &mut Tx, cx: &Context, report: &str, id: &str) -> Result<bool, Refusal> {
    let removed = diesel::update(f::table.find(id))
        .filter(f::network_id.eq(&cx.network.id).and(f::report_id.eq(report)).and(f::removed_at.is_null()))
        .set((f::removed_at.eq(cx.now()), f::removed_by.eq(cx.viewer.trail_name())))
        .execute(tx)?;
    Ok(removed == 1)
}
