//! Programs that are not ours and read what leaves the house for programs: a calendar, a feed, XML. Without them the
//! stories that use them fail; they are never skipped.

use std::io::Write as _;
use std::process::{Command, Stdio};

use serde_json::Value;

/// Debian's own Python, whose packages `bin/test` installs; another may come first on the path.
const PYTHON: &str = "/usr/bin/python3";

/// A calendar as python3-icalendar reads it: its head, and its events by the names of their properties in small
/// letters, with days as ISO text.
const CALENDAR: &str = r#"
import json, sys
from icalendar import Calendar
def plain(value):
    if isinstance(value, list): return [plain(v) for v in value]
    if hasattr(value, "dt"): return value.dt.isoformat()
    if hasattr(value, "cats"): return [str(c) for c in value.cats]
    return str(value)
def read(part): return {name.lower(): plain(value) for name, value in part.items()}
whole = Calendar.from_ical(sys.stdin.buffer.read())
events = [read(event) for event in whole.walk("VEVENT")]
errors = [str(e) for part in whole.walk() for e in part.errors]
print(json.dumps({"head": read(whole), "events": events, "errors": errors}))
"#;

/// A feed as python3-feedparser reads it; `bozo` is what it says of a feed that is not well formed.
const NEWS: &str = r#"
import feedparser, json, sys
whole = feedparser.parse(sys.stdin.buffer.read(), sanitize_html=False)
def read(entry): return {k: entry.get(k) for k in ("id", "title", "summary", "link", "published", "updated")} | {
    "dated": entry.get("updated_parsed") is not None, "category": [t.term for t in entry.get("tags", [])]}
feed = {k: whole.feed.get(k) for k in ("id", "title", "subtitle", "updated", "author", "links")}
print(json.dumps({"bozo": bool(whole.bozo), "version": whole.version, "feed": feed, "entries": [read(e) for e in whole.entries]}))
"#;

#[track_caller]
pub fn calendar(bytes: &[u8]) -> Value {
    let read = python(CALENDAR, bytes);
    assert_eq!(read["errors"], Value::Array(Vec::new()));
    read
}

#[track_caller]
pub fn news(bytes: &[u8]) -> Value {
    run("xmllint", &["--noout", "-"], bytes);
    let read = python(NEWS, bytes);
    assert_eq!((&read["bozo"], &read["version"]), (&Value::Bool(false), &Value::String("atom10".into())));
    read
}

#[track_caller]
fn python(script: &str, bytes: &[u8]) -> Value {
    serde_json::from_slice(&run(PYTHON, &["-c", script], bytes)).unwrap()
}

/// What a program prints of what it is given.
#[track_caller]
fn run(program: &str, words: &[&str], bytes: &[u8]) -> Vec<u8> {
    let mut child = Command::new(program)
        .args(words)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap_or_else(|_| panic!("{program} is needed: bin/test installs it"));
    let mut given = child.stdin.take().unwrap();
    let done = std::thread::scope(|threads| {
        threads.spawn(move || given.write_all(bytes));
        child.wait_with_output().unwrap()
    });
    assert!(done.status.success(), "{program}: {}", String::from_utf8_lossy(&done.stderr));
    done.stdout
}
