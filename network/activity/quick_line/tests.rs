//! Lines as people type them, and what is read of each: `lines.txt` is the table, read and agreed on by people. The
//! lexicon is that of the demo network, out of the project's own data.

use std::fmt::Write as _;
use std::sync::LazyLock;

use bodies::BodyKind;
use directory::Kind as OrganisationKind;
use jiff::civil::{Date, date};
use platform::words::fold::slug;
use viewer::{BodyId, OrganisationId};

use super::*;
use crate::kind::Kind;
use crate::purpose::PurposeId;

/// A Wednesday.
const TODAY: Date = date(2024, 5, 15);

static XMESS: LazyLock<Lexicon> = LazyLock::new(|| {
    let mut lexicon = Lexicon::new(councils(), bodies(), &themes(), Gazetteer::of_territory());
    lexicon.set_aims(aims());
    lexicon
});

fn councils() -> Vec<Council> {
    let known = include_str!("../../../data/xmess/members-known.csv").lines().skip(1).filter_map(|line| {
        let mut cells = line.split(',');
        let (kind, name, ine) = (cells.next()?, cells.next()?, cells.next()?);
        let kind = OrganisationKind::from_word(kind)?;
        let municipality = territory::municipality(ine);
        let place = municipality.map_or_else(
            || name.trim_start_matches("Consell Comarcal del ").trim_start_matches("Consell Comarcal de ").to_owned(),
            |m| m.name.clone(),
        );
        let name = municipality.map_or_else(|| name.to_owned(), territory::Municipality::council_name);
        let id = OrganisationId(slug(&place));
        Some(Council { id, name, place, ine: Some(ine.to_owned()).filter(|ine| !ine.is_empty()), kind })
    });
    known.collect()
}

fn bodies() -> Vec<KnownBody> {
    let read = |text: &str| serde_json::from_str::<serde_json::Value>(text).expect("the project's data are JSON");
    let own = read(include_str!("../../../data/xmess/bodies.json"));
    let groups = read(include_str!("../../../data/xmess/working-groups.json"));
    let body = |value: &serde_json::Value, kind: Option<BodyKind>| {
        let text = |key: &str| value[key].as_str().unwrap_or_default().to_owned();
        let slug = text("code").replace('_', "-");
        let id = BodyId(if kind.is_some() { format!("gt-{slug}") } else { slug.clone() });
        Some(KnownBody {
            id,
            kind: kind.or_else(|| BodyKind::from_word(&text("kind")))?,
            name: text("name_ca"),
            short: text("short"),
            slug,
        })
    };
    let own = own["bodies"].as_array().expect("a list of bodies").iter().filter_map(|b| body(b, None));
    let groups =
        groups.as_array().expect("a list of groups").iter().filter_map(|g| body(g, Some(BodyKind::WorkingGroup)));
    own.chain(groups).collect()
}

fn themes() -> Vec<Theme> {
    let theme =
        |code: &str, names: [&str; 2]| Theme { code: code.to_owned(), names: names.map(str::to_owned).to_vec() };
    vec![
        theme("cpr", ["CPR", "Responsible procurement"]),
        theme("feminisms", ["Feminismes", "Feminisms"]),
        theme("ecological_transition", ["Transició ecològica", "Ecological transition"]),
        theme("identity", ["Identitat/relat", "Identity/narrative"]),
        theme("expansion", ["Expansió", "Expansion"]),
    ]
}

fn aims() -> Vec<Aim> {
    let plan: serde_json::Value =
        serde_json::from_str(include_str!("../../../data/xmess/plan-2024.json")).expect("the project's data are JSON");
    let text = |value: &serde_json::Value| value.as_str().unwrap_or_default().to_owned();
    let items = plan["items"].as_array().expect("a list of items").iter();
    items.map(|item| Aim { id: PurposeId(text(&item["id"])), title: text(&item["title_ca"]) }).collect()
}

/// One line of the table, as it is written in the file: only what was understood.
fn told(line: &str, read: &Read) -> String {
    let shown = if line.chars().count() > 120 { "(5.000 lletres)" } else { line };
    let mut out = format!("{}\n", format!("> {shown}").trim_end());
    let mut say = |what: &str, text: String| {
        if !text.is_empty() {
            writeln!(out, "  {what}: {text}").expect("a text takes what is written");
        }
    };
    let list = |items: Vec<String>| items.join(" | ");
    say("kind", read.kind.map(|k| k.to_string()).unwrap_or_default());
    say(
        "when",
        read.when.map(|s| s.write_short(platform::words::Language::Spanish).replace('\u{a0}', " ")).unwrap_or_default(),
    );
    say(
        "wrong date",
        read.wrong_date.as_ref().map(|(typed, problem)| format!("{typed} ({problem:?})")).unwrap_or_default(),
    );
    say("minutes", read.minutes.map(|n| n.to_string()).unwrap_or_default());
    say("people", read.people.map(|n| n.to_string()).unwrap_or_default());
    say("quantity", read.quantity.map(|n| n.to_string()).unwrap_or_default());
    say("cents", read.cost_cents.map(|n| n.to_string()).unwrap_or_default());
    say("format", read.format.map(|f| f.to_string()).unwrap_or_default());
    say("role", read.role.map(|r| r.to_string()).unwrap_or_default());
    say("councils", list(read.councils.iter().map(ToString::to_string).collect()));
    say("bodies", list(read.bodies.iter().map(ToString::to_string).collect()));
    say(
        "topics",
        list(read.topics.iter().map(|t| format!("{} ({})", t.label, t.code.as_deref().unwrap_or("-"))).collect()),
    );
    say(
        "place",
        read.place.as_ref().map(|p| format!("{} {}", p.name, p.ine.as_deref().unwrap_or("-"))).unwrap_or_default(),
    );
    say("title", read.title.clone());
    say("hints", list(read.hints.iter().map(ToString::to_string).collect()));
    say("not understood", list(read.not_understood.iter().map(|p| p.chars().take(60).collect()).collect()));
    let unknown = |u: &Unknown| format!("{} -> {}", u.typed, u.corrected.as_deref().unwrap_or("?"));
    say("unknown", list(read.unknown.iter().map(unknown).collect()));
    say("guesses", list(read.guesses.iter().map(|g| format!("{g:?}")).collect()));
    out
}

fn lines() -> Vec<String> {
    let typed =
        include_str!("lines.txt").lines().filter_map(|line| line.strip_prefix("> ").or((line == ">").then_some("")));
    typed.map(|line| if line == "(5.000 lletres)" { long_line() } else { line.to_owned() }).collect()
}

fn long_line() -> String {
    format!("12/5 assessorament Vic 2h {}", "paraules i més paraules ".repeat(300)).chars().take(5000).collect()
}

#[test]
fn the_table_of_lines_is_read_as_agreed() {
    let lines = lines();
    assert!(lines.len() >= 40, "the table has {} lines", lines.len());
    let agreed: Vec<&str> =
        include_str!("lines.txt").split_inclusive('\n').filter(|line| !line.starts_with('#')).collect();
    let read: String = lines.iter().map(|line| told(line, &read(line, &XMESS, TODAY))).collect();
    let mut differing = Vec::new();
    for (number, pair) in agreed.iter().map(|line| line.trim_end()).zip(read.lines()).enumerate() {
        if pair.0 != pair.1 {
            differing.push(format!("{}: agreed {:?}, read {:?}", number + 1, pair.0, pair.1));
        }
    }
    assert!(
        differing.is_empty() && agreed.concat() == read,
        "{}\n\n{read}",
        differing.iter().take(5).cloned().collect::<Vec<_>>().join("\n")
    );
}

#[test]
fn nothing_that_was_typed_is_lost() {
    for line in lines() {
        let found = read(&line, &XMESS, TODAY);
        for piece in found.not_understood.iter().chain(found.unknown.iter().map(|u| &u.typed)) {
            assert!(line.contains(piece.as_str()), "{piece:?} is not in {line:?}");
        }
        assert!(found.title.chars().count() <= crate::TITLE_MAX, "{line}");
    }
}

#[test]
fn a_council_is_the_same_however_it_is_typed() {
    for typed in [
        "el Prat de Llobregat",
        "El Prat",
        "prat de llobregat",
        "EL PRAT",
        "Prat Llobregat",
        "Ajuntament del Prat",
        "Aj. del Prat de Llobregat",
        "ajuntament prat",
        "ayuntamiento de El Prat de Llobregat",
        "El Prat town council",
    ] {
        let found = read(&format!("assessorament {typed} 2h"), &XMESS, TODAY);
        assert_eq!(found.councils, [OrganisationId("el-prat-de-llobregat".into())], "{typed}");
        assert!(found.not_understood.is_empty(), "{typed}: {:?}", found.not_understood);
    }
    for typed in [
        "Consell Comarcal de la Selva",
        "CC Selva",
        "c.c. de la Selva",
        "consell comarcal selva",
        "la Selva",
        "Selva County Council",
    ] {
        let found = read(&format!("reunió amb {typed}"), &XMESS, TODAY);
        assert_eq!(found.councils, [OrganisationId("la-selva".into())], "{typed}");
    }
}

#[test]
#[rustfmt::skip] // a table reads better in rows
fn durations_as_people_type_them() {
    for (typed, minutes) in [
        ("2h", 120), ("2 h", 120), ("1,5 h", 90), ("1.5h", 90), ("1h30", 90), ("1 h 30", 90), ("1 h 30 min", 90), ("1h i mitja", 90),
        ("1h 30m", 90), ("90 min", 90), ("90min", 90), ("90'", 90), ("mitja hora", 30), ("una hora", 60), ("dues hores", 120),
        ("hora i mitja", 90), ("2 hores i mitja", 150), ("tres quarts d’hora", 45), ("1:30 h", 90), ("1.30 h", 90), ("0,25 h", 15),
        ("media hora", 30), ("half an hour", 30), ("3 hours", 180), ("de 10 a 12 h", 120), ("9.30-14h", 270), ("12 h", 720),
    ] {
        let found = read(&format!("12/5 reunió {typed}"), &XMESS, TODAY);
        assert_eq!(found.minutes, Some(minutes), "{typed}");
        assert!(found.not_understood.is_empty(), "{typed}: {:?}", found.not_understood);
    }
    for clock in ["a les 18 h", "18.30 h", "a las 10:30 h", "12.30 h"] {
        let found = read(&format!("12/5 reunió {clock}"), &XMESS, TODAY);
        assert_eq!((found.minutes, found.not_understood.len()), (None, 1), "{clock}");
        assert_eq!(found.when.and_then(platform::words::dates::Span::exact_day), Some(date(2024, 5, 12)), "{clock}");
    }
    let found = read("reunió 1h 20 persones", &XMESS, TODAY);
    assert_eq!((found.minutes, found.people), (Some(60), Some(20)));
}

#[test]
fn every_kind_that_people_record_has_words() {
    for kind in Kind::ALL.iter().filter(|kind| **kind != Kind::Other) {
        assert!(kinds::noun_of(*kind).is_some(), "{kind}");
    }
    assert_eq!(kind_named("Reunió preparatòria"), Some(Kind::PreparatoryMeeting));
    assert_eq!(kind_named("Jornades tècniques"), Some(Kind::Conference));
    assert_eq!(kind_named("reunió i dinar"), None);
}

#[test]
fn no_line_makes_it_fall_or_run_long() {
    let hostile = [
        "’",
        "«»",
        "/",
        "1/",
        "€",
        "h",
        "2h2h2h2h",
        "1:1:1:1",
        "9999999999999999999h",
        "de a de a",
        "1.2.3.4.5,6",
        "\u{301}\u{301}",
        "ŀ·l",
        "👍🏽👩‍👩‍👧",
        "\u{202e}ciV",
        "Ajuntament de",
        "Consell Comarcal",
        "GT",
        "a a a a",
        "٣ hores",
        "½ hora",
        "<script>alert(1)</script>",
        "12/5 12/5 12/5",
        "31/2",
        "0/0/0000",
        "-5 persones",
        "a Les",
        "Les",
        "i",
        "12/5 a",
        "\u{0}\u{0}",
    ];
    for line in hostile.into_iter().map(str::to_owned).chain([
        long_line(),
        "a".repeat(5000),
        "1".repeat(5000),
        "/1".repeat(2500),
    ]) {
        let found = read(&line, &XMESS, TODAY);
        assert!(found.people.is_none_or(|n| n >= 0), "{line}");
    }
}
