//! Who may do what: the demo's cast × every act, asked over HTTP and compared with `permissions.txt`, which is
//! reviewed line by line. A new route fails here until someone has looked at who may take it.

use std::collections::BTreeMap;

use platform::db::Engine;
use platform::slice::Verb;

use crate::world::{Browser, World, crawl};

const CAST: &[&str] = &["public", "secretariat", "coordinator", "technician", "delegate"];
const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/permissions.txt");

/// Acts whose address nobody is led to by a link, with the reason.
const UNVISITED: &[(&str, &str)] = &[
    ("account.see_link", "its address is a secret"),
    ("account.sign_in", "its address is a secret"),
    ("account.see_sent", "only after a form"),
    ("members.see_batch", "the demo imported no file"),
    ("members.preview_import", "a file on its way is its person's alone"),
    ("members.import", "a file on its way is its person's alone"),
    ("members.see_columns", "a file on its way is its person's alone"),
    ("members.set_columns", "a file on its way is its person's alone"),
    ("members.ask_undo_import", "the demo imported no file"),
    ("members.undo_import", "the demo imported no file"),
    ("plan.see_imported", "the demo imported no plan"),
    ("plan.ask_undo_import", "the demo imported no plan"),
    ("plan.undo_import", "the demo imported no plan"),
    ("plan.see_preview", "a table on its way is its person's alone"),
    ("plan.import", "a table on its way is its person's alone"),
    ("plan.answer_import", "a table on its way is its person's alone"),
    ("plan.see_columns", "a table on its way is its person's alone"),
    ("plan.set_columns", "a table on its way is its person's alone"),
    ("plan.see_import_target", "a table on its way is its person's alone"),
    ("plan.set_import_target", "a table on its way is its person's alone"),
    ("report.see_edition", "the demo has one edition, and the report itself shows it"),
    ("report.remove_figure", "no figure of the demo is typed by hand"),
    ("report.see_edition_of_body", "the demo has published no report of a part"),
    ("report.see_edition_of_member", "the demo has published no report of a part"),
    ("report.see_edition_of_period", "the demo has published no report of a part"),
    ("report.remove_figure_of_body", "no figure of the demo is typed by hand"),
    ("report.remove_figure_of_member", "no figure of the demo is typed by hand"),
    ("report.remove_figure_of_period", "no figure of the demo is typed by hand"),
    ("messages.see_mail", "the demo writes no mail"),
    ("account.see_kept", "only after a session ended"),
    ("agenda.read_secret", "its address is a secret"),
    ("agenda.ask_revocation", "nobody in the demo has made an address"),
    ("agenda.revoke", "nobody in the demo has made an address"),
    ("plan.open_view", "nobody in the demo has saved a view"),
    ("plan.see_view_form", "nobody in the demo has saved a view"),
    ("plan.rename_view", "nobody in the demo has saved a view"),
    ("plan.remove_view", "nobody in the demo has saved a view"),
];

#[test]
fn the_cast_may_do_what_was_reviewed_on_sqlite() {
    compare(Engine::Sqlite);
}

#[test]
fn the_cast_may_do_what_was_reviewed_on_postgres() {
    compare(Engine::Postgres);
}

fn compare(engine: Engine) {
    let found = table(&World::demo(engine));
    if std::env::var_os("TEIXIT_WRITE_PERMISSIONS").is_some() {
        std::fs::write(FILE, &found).unwrap();
    }
    let reviewed = std::fs::read_to_string(FILE).unwrap_or_default();
    for (now, then) in found.lines().zip(reviewed.lines()) {
        assert_eq!(now, then, "review it and write it with TEIXIT_WRITE_PERMISSIONS=1");
    }
    assert_eq!(found.lines().count(), reviewed.lines().count(), "acts came or went");
}

fn table(world: &World) -> String {
    let cast: Vec<Browser> =
        CAST.iter().map(|who| if *who == "public" { world.visitor() } else { world.sign_in(who) }).collect();
    // The secretariat has two sessions, of which it may close one.
    world.sign_in("secretariat");
    let known = crawl::addresses(&[&cast[1], &cast[3], &cast[0]]);
    let mut lines = vec![format!("{:<44}{}", "act", CAST.map_to_columns())];
    let mut routes: Vec<_> = server::SLICES.iter().flat_map(|s| s.routes).collect();
    // Reading comes first and signing out last: what is posted changes what is there.
    routes.sort_by_key(|r| (r.act == "account.sign_out", r.verb == Verb::Post));
    let mut unknown = Vec::new();
    for route in routes {
        let verb = if route.verb == Verb::Get { "GET" } else { "POST" };
        let Some(address) = address_of(&known, verb, route.path) else {
            if !UNVISITED.iter().any(|(act, _)| *act == route.act) {
                unknown.push(format!("{verb} {} ({})", route.path, route.act));
            }
            continue;
        };
        let answers: Vec<&str> = cast.iter().map(|who| answer(who, route.verb, &address)).collect();
        lines.push(format!("{:<44}{}", route.act, answers.map_to_columns()));
    }
    assert!(unknown.is_empty(), "no link leads to:\n{}", unknown.join("\n"));
    lines.sort_by_key(|l| !l.starts_with("act "));
    lines[1..].sort();
    lines.join("\n") + "\n"
}

/// An address for a route: one that a link or a form gave, the route itself when it has no parameters, or one of the
/// same thing with the rest of the path behind it.
fn address_of(known: &BTreeMap<String, Vec<String>>, verb: &str, route: &str) -> Option<String> {
    let given = |verb: &str, route: &str| known.get(&format!("{verb} {route}")).and_then(|all| all.first().cloned());
    given(verb, route).or_else(|| (!route.contains('{')).then(|| route.to_owned())).or_else(|| {
        let (thing, rest) = route.rsplit_once('/').filter(|(_, rest)| !rest.contains('{'))?;
        given("GET", route).or_else(|| given("GET", thing).map(|address| format!("{address}/{rest}")))
    })
}

fn answer(who: &Browser, verb: Verb, address: &str) -> &'static str {
    let page = if verb == Verb::Get { who.get(address) } else { who.post(address, &[]) };
    let sent_away = page.address.starts_with("/sign-in?");
    match page.code.as_u16() {
        _ if sent_away => "sign-in",
        200 | 409 | 422 => "yes",
        403 => "no",
        404 => "not-found",
        other => panic!("{address} answers {other}"),
    }
}

trait Columns {
    fn map_to_columns(&self) -> String;
}

impl Columns for [&str] {
    fn map_to_columns(&self) -> String {
        let cells: Vec<String> = self.iter().map(|cell| format!("{cell:<12}")).collect();
        cells.join(" ").trim_end().to_owned()
    }
}
