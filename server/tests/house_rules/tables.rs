//! Rules 4, 8 and 14: tables belong to a slice and carry its name, every row its network, every query too; the demo
//! is made by commands.

use super::sources::{Source, tree};
use super::{catches, holds};

/// Tables of `platform` and the one that is the network itself.
const WITHOUT_NETWORK: &[&str] = &["settings_network"];

fn queries_stand_in_stores(source: &Source) -> Vec<String> {
    let text = source.before_tests();
    let allowed = source.is_store() || source.is_test();
    ["diesel::table!", "diesel::insert_into", "diesel::update(", "diesel::delete(", "sql_query("]
        .iter()
        .filter(|form| !allowed && text.contains(*form))
        .map(|form| format!("{form} outside a store"))
        .collect()
}

#[test]
fn queries_stand_only_in_stores() {
    holds(&["network"], &[".rs"], queries_stand_in_stores);
    catches("network/plan/action/pages.rs", "diesel::update(action::table)", queries_stand_in_stores);
}

fn tables_carry_their_slices_name(source: &Source) -> Vec<String> {
    let Some(slice) = source.slice() else { return Vec::new() };
    declared(&source.text)
        .filter(|table| !table.starts_with(&format!("{slice}_")))
        .map(|table| format!("{table} is not a table of {slice}"))
        .collect()
}

fn declared(text: &str) -> impl Iterator<Item = &str> {
    text.split("diesel::table! {").skip(1).filter_map(|t| t.split_whitespace().next())
}

#[test]
fn tables_carry_the_name_of_their_slice() {
    holds(&["network"], &[".rs"], tables_carry_their_slices_name);
    catches("network/plan/store.rs", "diesel::table! {\n    report_edition (id) {", tables_carry_their_slices_name);
}

fn rows_carry_their_network(source: &Source) -> Vec<String> {
    source
        .text
        .split("CREATE TABLE ")
        .skip(1)
        .filter_map(|t| Some((t.split_whitespace().next()?, t.split(");").next()?)))
        .filter(|(name, columns)| !WITHOUT_NETWORK.contains(name) && !columns.contains("network_id TEXT NOT NULL"))
        .map(|(name, _)| format!("{name} has no network_id"))
        .collect()
}

#[test]
fn every_row_carries_its_network() {
    let of_platform = "0001_platform";
    for source in tree(&["migrations"], &[".sql"]) {
        if !source.path.contains(of_platform) {
            assert_eq!(rows_carry_their_network(&source), Vec::<String>::new(), "{}", source.path);
        }
    }
    catches("migrations/0099_plan/up.sql", "CREATE TABLE plan_note (\n id TEXT NOT NULL\n);", rows_carry_their_network);
}

fn columns_are_portable(source: &Source) -> Vec<String> {
    ["BOOLEAN", "AUTOINCREMENT", "SERIAL", " INTEGER", "TIMESTAMP", " REAL", "DOUBLE", "NUMERIC", "JSONB"]
        .iter()
        .filter(|word| source.text.contains(*word))
        .map(|word| format!("{word} is not the same on both engines"))
        .collect()
}

#[test]
fn columns_are_text_and_bigint() {
    holds(&["migrations"], &[".sql"], columns_are_portable);
    catches("migrations/0099_plan/up.sql", "done BOOLEAN NOT NULL", columns_are_portable);
}

/// Tables whose rows can be deleted while others may refer to them: an import is taken back.
const TAKEN_BACK: &[&str] = &["directory_organisation", "directory_person", "bodies_seat"];

/// Before it deletes a row the database looks for those that refer to it, by their column alone and one row at a time.
fn references_are_indexed(source: &Source) -> Vec<String> {
    let tables = source.text.split("CREATE TABLE ").skip(1).filter_map(|t| t.split_once(" ("));
    let referring = tables.flat_map(|(table, columns)| {
        let lines = columns.split(");").next().unwrap_or_default().lines();
        lines
            .filter(|line| TAKEN_BACK.iter().any(|parent| line.contains(&format!("REFERENCES {parent} "))))
            .filter_map(move |line| Some((table, line.split_whitespace().next()?)))
    });
    referring
        .filter(|(table, column)| !source.text.contains(&format!(" ON {table} ({column}")))
        .map(|(table, column)| format!("no index of {table} begins with {column}"))
        .collect()
}

#[test]
fn a_reference_to_what_can_be_taken_back_is_indexed() {
    holds(&["migrations"], &[".sql"], references_are_indexed);
    catches(
        "migrations/0099_plan/up.sql",
        "CREATE TABLE plan_note (\n  person_id TEXT REFERENCES directory_person (id)\n);\n\
         CREATE INDEX plan_note_person ON plan_note (network_id, person_id);\n",
        references_are_indexed,
    );
}

/// A function of a store that touches a table and speaks of no network. Those that take the whole of an
/// installation on purpose are the few of `settings` that choose the network.
fn queries_name_their_network(source: &Source) -> Vec<String> {
    if !source.is_store() || source.path == "network/settings/store.rs" {
        return Vec::new();
    }
    source
        .functions()
        .into_iter()
        .filter(|(_, text)| text.contains("::table") && !text.contains("network"))
        .map(|(name, _)| format!("{name} asks without a network"))
        .collect()
}

#[test]
fn every_query_names_its_network() {
    holds(&["network"], &[".rs"], queries_name_their_network);
    catches(
        "network/plan/store.rs",
        "pub fn all(tx: &mut Tx) -> Vec<Row> {\n    plan::table.load(tx)\n}\n",
        queries_name_their_network,
    );
}

/// What Diesel prepares anew each time: lists of values, and pieces of SQL among its own (decision 0009).
fn statements_are_kept(source: &Source) -> Vec<String> {
    let lines = source.before_tests().lines().filter(|_| source.is_store());
    let lists = lines.clone().filter(|l| l.contains(".eq_any(") && !l.contains(".select("));
    let pieces = lines.filter(|l| l.contains("sql::<"));
    lists.chain(pieces).map(|line| format!("prepared anew each time: {}", line.trim())).collect()
}

#[test]
fn every_statement_is_prepared_once() {
    holds(&["network"], &[".rs"], statements_are_kept);
    catches("network/plan/action/store.rs", ".filter(a::id.eq_any(ids))", statements_are_kept);
    catches("network/plan/action/store.rs", ".select(sql::<BigInt>(\"SUM(x)\"))", statements_are_kept);
}

fn demo_goes_through_commands(source: &Source) -> Vec<String> {
    let is_demo = source.file_name() == "demo.rs" || source.path.contains("/demo/");
    ["diesel", "insert_into", "store::insert"]
        .iter()
        .filter(|word| is_demo && source.text.contains(*word))
        .map(|word| format!("{word} in the demo"))
        .collect()
}

#[test]
fn the_demo_is_made_by_commands() {
    holds(&["network"], &[".rs"], demo_goes_through_commands);
    catches("network/plan/demo.rs", "store::insert(tx, row)", demo_goes_through_commands);
}

/// A command that writes and leaves no trace.
fn commands_tell_the_trail(source: &Source) -> Vec<String> {
    if source.slice().is_none() || source.is_store() || source.is_test() {
        return Vec::new();
    }
    let writes = ["store::insert", "store::update", "store::end", "store::delete", "store::set", "store::withdraw"];
    source
        .functions()
        .into_iter()
        .filter(|(_, text)| text.contains("cx: &Context") && writes.iter().any(|w| text.contains(w)))
        .filter(|(_, text)| !text.contains("tell(") && !text.contains("tell_for("))
        .filter(|(name, _)| !TOLD_BY_THEIR_CALLER.contains(&name.as_str()))
        .map(|(name, _)| format!("{name} writes without an audit entry"))
        .collect()
}

/// Parts of a command, whose caller writes the one entry.
const TOLD_BY_THEIR_CALLER: &[&str] = &["tell"];

#[test]
fn every_command_leaves_an_audit_entry() {
    holds(&["network"], &[".rs"], commands_tell_the_trail);
    catches(
        "network/plan/commands.rs",
        "pub fn close(tx: &mut Tx, cx: &Context) -> Result<(), Refusal> {\n    store::update(tx)\n}\n",
        commands_tell_the_trail,
    );
}
