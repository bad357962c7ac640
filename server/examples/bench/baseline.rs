//! The baseline: the rows of a page by joins and prepared statements on one open connection, without sessions,
//! rights or transactions, and the same template rendered. What the site costs beyond it is what it costs to be one.

use askama::Template;
use rusqlite::{Connection, OpenFlags, Row, params};

pub fn open(file: &str) -> Connection {
    let connection = Connection::open_with_flags(file, OpenFlags::SQLITE_OPEN_READ_ONLY).expect("the database opens");
    connection.execute_batch("PRAGMA cache_size=-8000").expect("a cache");
    connection
}

/// The plan's actions with their words, area, bodies, themes, times, state and what was recorded for them.
pub fn plan(connection: &Connection, network: &str, page: &impl Template) {
    let rows = texts(
        connection,
        "SELECT a.number, v.title, av.title, a.instrument,
                (SELECT group_concat(l.kind || ':' || l.code) FROM plan_link l WHERE l.action_id = a.unit_id),
                (SELECT group_concat(w.kind || w.first_on || w.last_on) FROM plan_window w
                  WHERE w.network_id = a.network_id AND w.plan_id = a.plan_id AND w.action_id = a.unit_id),
                (SELECT e.state FROM plan_state e WHERE e.action_id = a.unit_id AND e.replaced_at IS NULL),
                (SELECT count(*) FROM activity_serving s JOIN activity_activity t ON t.id = s.activity_id
                  WHERE s.network_id = a.network_id AND s.purpose_id = a.purpose_id AND t.withdrawn_at IS NULL)
           FROM plan_plan p
           JOIN plan_action a ON a.network_id = p.network_id AND a.plan_id = p.id
           JOIN documents_version v ON v.network_id = a.network_id AND v.document_id = p.document_id
                                   AND v.unit_id = a.unit_id AND v.replaced_at IS NULL
           LEFT JOIN documents_version av ON av.unit_id = a.area_id AND av.replaced_at IS NULL
          WHERE p.network_id = ?1 AND p.slug = '2024' ORDER BY a.position",
        network,
    );
    assert!(rows > 60, "{rows} rows");
    let parts = texts(
        connection,
        "SELECT r.code, v.title FROM plan_plan p
           JOIN plan_part r ON r.network_id = p.network_id AND r.plan_id = p.id
           JOIN documents_version v ON v.unit_id = r.unit_id AND v.replaced_at IS NULL
          WHERE p.network_id = ?1 AND p.slug = '2024' ORDER BY r.position",
        network,
    );
    assert!(parts > 10);
    texts(
        connection,
        "SELECT c.code, v.title FROM plan_plan p
           JOIN plan_commitment c ON c.network_id = p.network_id AND c.plan_id = p.id
           JOIN documents_version v ON v.unit_id = c.unit_id AND v.replaced_at IS NULL
          WHERE p.network_id = ?1 AND p.slug = '2024' ORDER BY c.position",
        network,
    );
    assert!(page.render().expect("a page").len() > 5_000);
}

/// The first page of the activity list with the councils of each, and how many there are.
pub fn activities(connection: &Connection, network: &str, page: &impl Template) {
    let rows = texts(
        connection,
        "SELECT a.id, a.title, a.kind, a.first_on, a.last_on, a.place,
                (SELECT group_concat(o.name) FROM activity_organisation l JOIN directory_organisation o ON o.id = l.organisation_id
                  WHERE l.activity_id = a.id)
           FROM activity_activity a
          WHERE a.network_id = ?1 AND a.withdrawn_at IS NULL
          ORDER BY a.first_on DESC, a.last_on DESC LIMIT 25",
        network,
    );
    assert!(rows == 25, "{rows} rows");
    texts(
        connection,
        "SELECT count(*), coalesce(sum(minutes), 0) FROM activity_activity WHERE network_id = ?1 AND withdrawn_at IS NULL",
        network,
    );
    assert!(page.render().expect("a page").len() > 5_000);
}

/// Reads every column of every row as a page would.
fn texts(connection: &Connection, statement: &str, network: &str) -> usize {
    let mut prepared = connection.prepare_cached(statement).expect(statement);
    let columns = prepared.column_count();
    let read = |row: &Row| (0..columns).map(|n| row.get::<_, rusqlite::types::Value>(n)).collect::<Result<Vec<_>, _>>();
    let rows: Vec<Vec<rusqlite::types::Value>> =
        prepared.query_map(params![network], read).expect("rows").collect::<Result<_, _>>().expect("values");
    rows.len()
}
