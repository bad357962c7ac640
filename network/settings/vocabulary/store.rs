//! Queries on `settings_term`.

use diesel::prelude::*;
use platform::db::Backend;
use platform::{Refusal, Tx};
use viewer::NetworkId;

use super::{Term, Vocabulary, retired_since};

diesel::table! {
    settings_term (network_id, vocabulary, code) {
        network_id -> Text,
        vocabulary -> Text,
        code -> Text,
        position -> BigInt,
        name_ca -> Text,
        name_es -> Text,
        name_en -> Text,
        retired_at -> Nullable<BigInt>,
        version -> BigInt,
    }
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = settings_term, check_for_backend(Backend))]
struct Row {
    vocabulary: Vocabulary,
    code: String,
    position: i64,
    name_ca: String,
    name_es: String,
    name_en: String,
    retired_at: Option<i64>,
    version: i64,
}

impl From<Row> for Term {
    fn from(r: Row) -> Self {
        Self {
            vocabulary: r.vocabulary,
            code: r.code,
            position: r.position,
            name_ca: r.name_ca,
            name_es: r.name_es,
            name_en: r.name_en,
            retired: r.retired_at.is_some(),
            version: r.version,
        }
    }
}

/// The terms of one vocabulary in their order, retired ones too.
pub fn of(tx: &mut Tx, network: &NetworkId, vocabulary: Vocabulary) -> Result<Vec<Term>, Refusal> {
    let rows: Vec<Row> = settings_term::table
        .filter(settings_term::network_id.eq(network).and(settings_term::vocabulary.eq(vocabulary)))
        .order((settings_term::position, settings_term::code))
        .select(Row::as_select())
        .load(tx)?;
    Ok(rows.into_iter().map(Term::from).collect())
}

/// The terms of all vocabularies of a network: some dozens.
pub fn all(tx: &mut Tx, network: &NetworkId) -> Result<Vec<Term>, Refusal> {
    let rows: Vec<Row> = settings_term::table
        .filter(settings_term::network_id.eq(network))
        .order((settings_term::vocabulary, settings_term::position, settings_term::code))
        .select(Row::as_select())
        .load(tx)?;
    Ok(rows.into_iter().map(Term::from).collect())
}

pub(super) fn insert(tx: &mut Tx, network: &NetworkId, term: &Term) -> Result<(), Refusal> {
    diesel::insert_into(settings_term::table)
        .values((
            settings_term::network_id.eq(network),
            settings_term::vocabulary.eq(term.vocabulary),
            settings_term::code.eq(&term.code),
            settings_term::position.eq(term.position),
            settings_term::name_ca.eq(&term.name_ca),
            settings_term::name_es.eq(&term.name_es),
            settings_term::name_en.eq(&term.name_en),
            settings_term::version.eq(term.version),
        ))
        .execute(tx)?;
    Ok(())
}

pub(super) fn update(tx: &mut Tx, network: &NetworkId, term: &Term, seen: i64, now: i64) -> Result<bool, Refusal> {
    let row = settings_term::table.find((network, term.vocabulary, &term.code));
    let before: Option<i64> = row.select(settings_term::retired_at).first(tx)?;
    let changed = diesel::update(row)
        .filter(settings_term::version.eq(seen))
        .set((
            settings_term::name_ca.eq(&term.name_ca),
            settings_term::name_es.eq(&term.name_es),
            settings_term::name_en.eq(&term.name_en),
            settings_term::retired_at.eq(retired_since(before, term.retired, now)),
            settings_term::version.eq(seen + 1),
        ))
        .execute(tx)?;
    Ok(changed == 1)
}
