//! A crowd of networks: the demo network copied row by row under other ids, straight in the database, because five
//! hundred plans through the commands would take an hour and measure nothing.

use std::sync::Arc;

use diesel::connection::SimpleConnection as _;
use diesel::sql_types::BigInt;
use diesel::{Connection as _, PgConnection, QueryableByName, RunQueryDsl as _, sql_query};
use platform::Refusal;
use platform::db::Conn;
use viewer::{Context, Installation};

/// The host name of the network that is measured.
pub const HOST: &str = "xarxa.example";

/// A table of the domain: its columns, and those that hold ids.
struct Table {
    name: String,
    columns: Vec<(String, bool)>,
}

#[derive(QueryableByName)]
struct Count {
    #[diesel(sql_type = BigInt)]
    n: i64,
}

/// A fresh database on the server of the tests.
pub fn postgres(server: &str) -> String {
    let base = server.rsplit_once('/').expect("an address with a database").0;
    let name = format!("bench_{}", &platform::ids::secret()[..12]);
    let mut connection = PgConnection::establish(server).expect("PostgreSQL answers");
    connection
        .batch_execute(&format!(
            "CREATE DATABASE {name} TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'"
        ))
        .expect("a database is made");
    format!("{base}/{name}")
}

/// Copies the demo network until there are `wanted` actions; returns networks and actions.
pub fn gather(house: &Arc<Installation>, cx: &Context, wanted: i64) -> (i64, i64) {
    let own = cx.network_id();
    let tables = tables();
    let each = house.db.read(|tx| count(tx, "SELECT COUNT(*) AS n FROM plan_action")).expect("actions are counted");
    let networks = (wanted + each - 1) / each;
    house
        .db
        .write(|tx| run(tx, &format!("UPDATE settings_network SET host = '{HOST}' WHERE id = '{own}'")))
        .expect("the host is set");
    for copy in 1..networks {
        house.db.write(|tx| tables.iter().try_for_each(|t| run(tx, &t.copy(own, copy)))).expect("a network is copied");
    }
    house.db.write(|tx| run(tx, "ANALYZE")).expect("the planner is told");
    (networks, each * networks)
}

fn run(tx: &mut Conn, statement: &str) -> Result<(), Refusal> {
    sql_query(statement).execute(tx)?;
    Ok(())
}

fn count(tx: &mut Conn, statement: &str) -> Result<i64, Refusal> {
    Ok(sql_query(statement).get_result::<Count>(tx)?.n)
}

impl Table {
    fn copy(&self, own: &str, copy: i64) -> String {
        let names: Vec<&str> = self.columns.iter().map(|(name, _)| name.as_str()).collect();
        let values: Vec<String> = self
            .columns
            .iter()
            .map(|(name, is_id)| match name.as_str() {
                "network_id" => format!("'n{copy}'"),
                "id" if self.name == "settings_network" => format!("'n{copy}'"),
                "slug" | "host" if self.name == "settings_network" => format!("'{name}-{copy}'"),
                _ if *is_id => format!("'{copy}-' || {name}"),
                _ => name.clone(),
            })
            .collect();
        let key = if self.name == "settings_network" { "id" } else { "network_id" };
        format!(
            "INSERT INTO {0} ({1}) SELECT {2} FROM {0} WHERE {key} = '{own}'",
            self.name,
            names.join(", "),
            values.join(", ")
        )
    }
}

/// The tables of the domain in the order of the migrations, which is that of their references.
fn tables() -> Vec<Table> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../migrations");
    let mut files: Vec<_> =
        std::fs::read_dir(folder).expect("migrations").filter_map(Result::ok).map(|e| e.path()).collect();
    files.sort();
    let texts =
        files.iter().filter(|f| !f.ends_with("0001_platform")).map(|f| std::fs::read_to_string(f.join("up.sql")));
    texts.flat_map(|text| read(&text.expect("a migration"))).collect()
}

fn read(migration: &str) -> Vec<Table> {
    let declared = migration.split("CREATE TABLE ").skip(1);
    declared
        .map(|text| {
            let body = text.split("\n);").next().unwrap_or_default();
            let name = body.split_whitespace().next().unwrap_or_default().to_owned();
            let lines = body.lines().skip(1).map(str::trim);
            let columns = lines.filter(|l| l.starts_with(|c: char| c.is_ascii_lowercase())).map(|line| {
                let column = line.split_whitespace().next().unwrap_or_default();
                let is_id = column == "id" || column.ends_with("_id") || line.contains("REFERENCES");
                (column.to_owned(), is_id && column != "network_id")
            });
            Table { name, columns: columns.collect() }
        })
        .collect()
}
