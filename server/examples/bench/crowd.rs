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
pub fn gather(house: &Arc<Installation>, cx: &Context, address: &str, wanted: i64) -> (i64, i64) {
    let own = cx.network_id();
    let each = house.db.read(actions_of_all).expect("actions are counted");
    let networks = (wanted + each - 1) / each;
    let mut script = vec![format!("UPDATE settings_network SET host = '{HOST}' WHERE id = '{own}'")];
    script.extend(tables().iter().map(|table| table.copies(own, networks - 1)));
    script.push("ANALYZE".into());
    run(address, &script.join(";\n"));
    (networks, each * networks)
}

/// Straight in the database. On SQLite without looking after references, which this connection leaves off: for a row
/// that refers to another one of its own table that is not there yet, SQLite would read the table whole.
fn run(address: &str, script: &str) {
    let script = format!("BEGIN;\n{script};\nCOMMIT");
    if address.starts_with("postgres:") {
        let mut connection = PgConnection::establish(address).expect("PostgreSQL answers");
        connection.batch_execute(&script).expect("the network is copied");
    } else {
        let connection = rusqlite::Connection::open(address).expect("the database opens");
        connection.pragma_update(None, "foreign_keys", false).expect("references are left alone");
        connection.execute_batch(&script).expect("the network is copied");
    }
}

fn actions_of_all(tx: &mut Conn) -> Result<i64, Refusal> {
    Ok(sql_query("SELECT COUNT(*) AS n FROM plan_action").get_result::<Count>(tx)?.n)
}

impl Table {
    /// One statement for all copies: a statement per copy would read the table again for each of them.
    fn copies(&self, own: &str, copies: i64) -> String {
        let is_network = self.name == "settings_network";
        let names: Vec<&str> = self.columns.iter().map(|(name, _)| name.as_str()).collect();
        let values: Vec<String> = self
            .columns
            .iter()
            .map(|(name, is_id)| match name.as_str() {
                "network_id" => "'n' || copy.n".to_owned(),
                "id" if is_network => "'n' || copy.n".to_owned(),
                "slug" | "host" if is_network => format!("'{name}-' || copy.n"),
                _ if *is_id => format!("copy.n || '-' || o.{name}"),
                _ => format!("o.{name}"),
            })
            .collect();
        format!(
            "WITH RECURSIVE copy(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM copy WHERE n < {copies})
             INSERT INTO {0} ({1}) SELECT {2} FROM copy CROSS JOIN {0} o WHERE o.{3} = '{own}'",
            self.name,
            names.join(", "),
            values.join(", "),
            if is_network { "id" } else { "network_id" }
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
