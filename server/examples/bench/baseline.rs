//! The baseline: the rows of a page by joins and prepared statements on one open connection, without sessions,
//! rights or transactions, and the same template rendered. What the site costs beyond it is what it costs to be one.

use askama::Template;
use rusqlite::types::Value;
use rusqlite::{Connection, OpenFlags, Row, params};

pub fn open(file: &str) -> Connection {
    let connection = Connection::open_with_flags(file, OpenFlags::SQLITE_OPEN_READ_ONLY).expect("the database opens");
    connection.execute_batch("PRAGMA cache_size=-8000").expect("a cache");
    connection.set_prepared_statement_cache_capacity(64);
    connection
}

const NETWORK: &str = "SELECT id, name, short_name, languages FROM settings_network WHERE id = ?1";
const SAMPLES: &str = "SELECT shown FROM activity_samples_switch WHERE network_id = ?1";

/// What the table of a plan shows: its actions with their words, area, state and what was recorded for them, who
/// answers, when; parts, commitments and what they count; who drew it up; the words of the network.
const PLAN: &[&str] = &[
    NETWORK,
    SAMPLES,
    "SELECT p.id, p.slug, p.title, p.first_on, p.last_on, p.shape, p.text_status, p.note, p.source,
            f.from_on, f.decided_first_on, f.place, f.certainty, f.source
       FROM plan_plan p LEFT JOIN plan_force f ON f.plan_id = p.id AND f.replaced_at IS NULL
      WHERE p.network_id = ?1 AND p.slug = '2024'",
    "SELECT a.unit_id, a.number, v.title, v.text, a.area_id, a.instrument, a.format, a.frequency, a.condition,
            e.state, e.since_on, e.origin, t.records, t.last_on, t.samples
       FROM plan_plan p
       JOIN plan_action a ON a.network_id = p.network_id AND a.plan_id = p.id
       JOIN documents_version v ON v.network_id = a.network_id AND v.document_id = p.document_id
                               AND v.unit_id = a.unit_id AND v.replaced_at IS NULL
       LEFT JOIN plan_state e ON e.action_id = a.unit_id AND e.replaced_at IS NULL
       LEFT JOIN (SELECT s.purpose_id, count(*) AS records, max(d.last_on) AS last_on, sum(d.sample) AS samples
                    FROM activity_purpose q
                    JOIN activity_serving s ON s.purpose_id = q.id AND s.network_id = q.network_id
                    JOIN activity_activity d ON d.id = s.activity_id
                   WHERE q.network_id = ?1 AND q.owner = '/plan/2024' AND d.withdrawn_at IS NULL
                   GROUP BY s.purpose_id) t ON t.purpose_id = a.purpose_id
      WHERE p.network_id = ?1 AND p.slug = '2024' ORDER BY a.position",
    "SELECT r.unit_id, r.kind, r.code, r.parent_id, r.reading, r.purpose_id, v.title, v.text
       FROM plan_plan p
       JOIN plan_part r ON r.network_id = p.network_id AND r.plan_id = p.id
       JOIN documents_version v ON v.network_id = r.network_id AND v.document_id = p.document_id
                               AND v.unit_id = r.unit_id AND v.replaced_at IS NULL
      WHERE p.network_id = ?1 AND p.slug = '2024' ORDER BY r.position",
    "SELECT l.action_id, l.kind, l.code, l.role, l.origin, l.part_id, b.slug, b.name, b.kind, b.position
       FROM plan_plan p
       JOIN plan_link l ON l.network_id = p.network_id AND l.plan_id = p.id
       LEFT JOIN bodies_body b ON b.id = l.body_id
      WHERE p.network_id = ?1 AND p.slug = '2024' ORDER BY l.action_id, l.position",
    "SELECT w.action_id, w.kind, w.first_on, w.last_on
       FROM plan_plan p JOIN plan_window w ON w.network_id = p.network_id AND w.plan_id = p.id
      WHERE p.network_id = ?1 AND p.slug = '2024' ORDER BY w.action_id, w.first_on",
    "SELECT vocabulary, code, name_ca, name_es, name_en, retired_at FROM settings_term
      WHERE network_id = ?1 ORDER BY vocabulary, position, code",
    "SELECT c.unit_id, c.code, v.title, v.text, c.counts, c.unit, c.minimum, c.maximum, c.first_on, c.last_on, a.number,
            (SELECT group_concat(f.field || '=' || f.value) FROM plan_commitment_filter f
              WHERE f.network_id = c.network_id AND f.plan_id = c.plan_id AND f.commitment_id = c.unit_id)
       FROM plan_plan p
       JOIN plan_commitment c ON c.network_id = p.network_id AND c.plan_id = p.id
       JOIN documents_version v ON v.network_id = c.network_id AND v.document_id = p.document_id
                               AND v.unit_id = c.unit_id AND v.replaced_at IS NULL
       LEFT JOIN plan_action a ON a.unit_id = c.action_id
      WHERE p.network_id = ?1 AND p.slug = '2024' ORDER BY c.position",
    "SELECT d.kind, d.role, d.first_on, d.last_on, d.quantity, d.minutes, d.sample, d.recorded_at,
            (SELECT group_concat(s.purpose_id) FROM activity_serving s WHERE s.activity_id = d.id),
            (SELECT group_concat(t.code) FROM activity_theme t WHERE t.activity_id = d.id),
            (SELECT group_concat(b.body_id) FROM activity_body b WHERE b.activity_id = d.id)
       FROM activity_activity d
      WHERE d.network_id = ?1 AND d.withdrawn_at IS NULL AND d.first_on >= '2024-01-01' AND d.first_on <= '2024-12-31'
      ORDER BY d.first_on, d.last_on, d.id",
    "SELECT b.id, b.kind, s.standing FROM bodies_body b
       LEFT JOIN bodies_standing s ON s.network_id = b.network_id AND s.body_id = b.id AND s.first_on <= '2024-05-15'
      WHERE b.network_id = ?1 ORDER BY b.id, s.first_on, s.last_on",
    "SELECT t.kind, t.held_on, t.place, t.certainty, t.note FROM plan_plan p
       JOIN plan_step t ON t.plan_id = p.id WHERE p.network_id = ?1 AND p.slug = '2024' ORDER BY t.position",
    "SELECT m.origin, m.held_on, m.place, m.text FROM plan_plan p
       JOIN plan_mandate m ON m.plan_id = p.id WHERE p.network_id = ?1 AND p.slug = '2024' ORDER BY m.position",
];

/// What the list of activities shows: its first page with who took part, the sums of all, and what its filters offer.
const ACTIVITIES: &[&str] = &[
    NETWORK,
    SAMPLES,
    "SELECT a.id, a.title, a.kind, a.first_on, a.last_on, a.precision, a.quantity, a.minutes, a.people, a.place, a.sample,
            (SELECT group_concat(o.name) FROM activity_organisation l
               JOIN directory_organisation o ON o.id = l.organisation_id WHERE l.activity_id = a.id),
            (SELECT group_concat(b.name) FROM activity_body l JOIN bodies_body b ON b.id = l.body_id
              WHERE l.activity_id = a.id),
            (SELECT group_concat(u.kind || u.number) FROM activity_unnamed u WHERE u.activity_id = a.id)
       FROM activity_activity a
      WHERE a.network_id = ?1 AND a.withdrawn_at IS NULL
      ORDER BY a.first_on DESC, a.last_on DESC, a.id DESC LIMIT 25",
    "SELECT count(*), coalesce(sum(quantity), 0), coalesce(sum(minutes), 0), max(last_on), max(recorded_at)
       FROM activity_activity WHERE network_id = ?1 AND withdrawn_at IS NULL",
    "SELECT min(first_on), max(first_on) FROM activity_activity WHERE network_id = ?1",
    "SELECT id, slug, name, kind FROM bodies_body WHERE network_id = ?1 ORDER BY position, sort_key, id",
    "SELECT id, slug, name, kind, ine FROM directory_organisation
      WHERE network_id = ?1 AND kind IN ('town_council', 'county_council', 'other_authority') ORDER BY sort_key, id",
    "SELECT id, kind, owner, code, title, first_on, last_on FROM activity_purpose
      WHERE network_id = ?1 AND kind IN ('area', 'challenge', 'commitment')
      ORDER BY owner DESC, kind, position, code, id",
];

pub fn plan(connection: &Connection, network: &str, page: &impl Template) {
    let rows = rows(connection, PLAN, network);
    assert!(rows > 200, "{rows} rows");
    assert!(page.render().expect("a page").len() > 5_000);
}

pub fn activities(connection: &Connection, network: &str, page: &impl Template) {
    let rows = rows(connection, ACTIVITIES, network);
    assert!(rows > 100, "{rows} rows");
    assert!(page.render().expect("a page").len() > 5_000);
}

/// Reads every column of every row as a page would; says how many rows there were.
fn rows(connection: &Connection, statements: &[&str], network: &str) -> usize {
    statements.iter().map(|statement| values(connection, statement, network).len()).sum()
}

fn values(connection: &Connection, statement: &str, network: &str) -> Vec<Vec<Value>> {
    let mut prepared = connection.prepare_cached(statement).expect(statement);
    let columns = prepared.column_count();
    let read = |row: &Row| (0..columns).map(|n| row.get::<_, Value>(n)).collect::<Result<Vec<_>, _>>();
    prepared.query_map(params![network], read).expect("rows").collect::<Result<_, _>>().expect("values")
}
