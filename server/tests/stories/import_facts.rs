//! A network puts years of activities in from a list, with `teixit import facts`.

use activity::import::{Outcome, batch_line, batches, from_file, undo};
use activity::{Activity, Happened, Kind, Wanted};
use imports::{Problems, Tally as _};
use platform::Refusal;
use platform::words::dates::Span;
use viewer::{Context, Viewer};

use crate::office;
use crate::world::{World, stories};

/// A list as a secretariat keeps it: dates as well as they are known, names and numbers, actions of the plan.
const LIST: &str = "\
Codi;Tipus;Data;Títol;Municipis;Ajuntaments sense nom;Hores;Persones;Quantitat;Accions;Font;Color
A1;assessorament;març 2024;Clàusules socials;Manlleu;;1,5;;;2024/14;Memòria;blau
A2;reunió;12/2/2024;Trobada de treball;Manlleu, Salt;;2;9;;2024/3, 2024/14;;
A3;assessorament;1r trimestre de 2024;Consultes per telèfon;;4;;;11;;;
";

fn import(cx: &Context, name: &str, text: &str) -> Result<Outcome, Problems> {
    from_file(cx, (name, text.as_bytes(), None), false, &|_, _| {})
}

fn check(cx: &Context, text: &str) -> Result<Outcome, Problems> {
    from_file(cx, ("llista.csv", text.as_bytes(), None), true, &|_, _| {})
}

fn done(world: &World, text: &str) -> Outcome {
    let console = world.console();
    import(&console, "llista.csv", text).unwrap_or_else(|problems| panic!("{:#?}", problems.lines(&console.words)))
}

fn lines(world: &World, text: &str) -> Vec<String> {
    let console = world.console();
    import(&console, "llista.csv", text).expect_err("something is wrong").lines(&console.words)
}

fn count(world: &World) -> i64 {
    world.read(|tx| activity::count(tx, &world.console().network.id, &Wanted::default()))
}

fn titled(world: &World, title: &str) -> Vec<Activity> {
    let wanted = Wanted { words: title.to_owned(), ..Wanted::default() };
    world.read(|tx| activity::list(tx, &world.console().network.id, &wanted))
}

/// What undoing says when it does not.
fn refused_undoing(cx: &Context, batch: &str) -> Vec<String> {
    undo(cx, batch).expect_err("something is in the way").lines(&cx.words)
}

stories! {
    fn years_of_activities_go_in_at_once(world) {
        let before = count(world);
        let console = world.console();
        let checked = check(&console, LIST).expect("a good list");
        assert_eq!((checked.batch.is_none(), checked.tally.recorded, count(world)), (true, 3, before));
        let told = checked.lines(&console.words);
        assert!(told.contains(&"3 activitats noves.".to_owned()) && told.contains(&"Només ho hem comprovat: no hem desat res.".to_owned()), "{told:?}");
        assert!(told.iter().any(|line| line.contains("Color")), "a column that nobody reads is told: {told:?}");

        let outcome = done(world, LIST);
        assert_eq!((outcome.tally.recorded, count(world)), (3, before + 3));
        let clauses = titled(world, "Clàusules socials").remove(0).happened;
        assert_eq!((clauses.when, clauses.minutes), (Span::month(2024, 3).expect("a month"), Some(90)));
        assert_eq!((clauses.source.as_str(), clauses.source_line, clauses.serves.len()), ("Memòria", Some(2), 1));
        let calls = titled(world, "Consultes per telèfon").remove(0).happened;
        assert_eq!((calls.quantity, calls.unnamed), (11, vec![(directory::Kind::TownCouncil, 4)]));
        assert_eq!(calls.source, "llista.csv");
        let meeting = titled(world, "Trobada de treball").remove(0);
        assert_eq!((meeting.happened.organisations.len(), meeting.happened.serves.len()), (2, 2));
        world.visitor().get(&meeting.href()).sees("Trobada de treball").sees("Manlleu").sees("Salt").sees("12 de febrer de 2024");
        world.visitor().get("/plan/2024/actions/14").sees("Clàusules socials");
    }

    fn what_is_wrong_is_told_by_row_and_column_and_nothing_is_written(world) {
        let before = count(world);
        let text = "Tipus;Data;Municipis;Hores;Accions\n\
            assesorament;març 2024;Manleu;2;2024/99\n\
            reunió;32/13/2024;Manlleu;moltes;14\n\
            reunió;2/2/2024;Manlleu;2;1999/1\n\
            ;5/2/2024;Manlleu;2;\n\
            reunió;5/2/2031;Manlleu;2;\n";
        let told = lines(world, text);
        for (at, line) in [
            ("A2", "A2: No coneixem aquest tipus d’activitat: « assesorament »"),
            ("C2", "C2: No coneixem « Manleu ». Volies dir « Manlleu »?"),
            ("B3", "B3: "),
            ("D3", "D3: "),
            ("E3", "E3: No sabem de quin pla és « 14 ». Escriu el pla i el número, com ara 2024/14."),
            ("E4", "E4: No hi ha cap pla amb accions per a « 1999/1 »."),
            ("A5", "A5: No hem entès quin tipus d’activitat és"),
            ("B6", "B6: "),
        ] {
            assert!(told.iter().any(|told| told.starts_with(line)), "{at}: {told:#?}");
        }
        assert!(told.iter().any(|line| line.starts_with("E2: No coneixem « 2024/99 ». Volies dir « 2024/")), "the nearest action: {told:#?}");
        assert_eq!(told.last().map(String::as_str), Some("9 problemes que cal resoldre"));
        assert_eq!(count(world), before);
        let json = import(&world.console(), "llista.csv", text).expect_err("slips").json(&world.console().words);
        assert_eq!(json["problems"][0]["row"].as_u64(), Some(2));
        assert!(json["problems"][0]["column"].is_string() && json["problems"][0]["problem"].is_string(), "{json}");
    }

    fn the_same_file_twice_changes_nothing_whatever_its_name_or_form(world) {
        done(world, LIST);
        let after = count(world);
        let again = import(&world.console(), "una-altra.csv", LIST).expect("a good list");
        assert_eq!((again.tally.known, again.tally.changes(), again.batch.is_none(), count(world)), (3, 0, true, after));
        assert!(again.lines(&world.console().words).contains(&"Tot això ja hi és. No hem canviat res.".to_owned()));
        let quoted = |line: &str| format!("\"{}\"", line.replace(';', "\",\""));
        let commas: Vec<String> = LIST.lines().map(quoted).collect();
        let ods = office::convert(commas.join("\n").replace("12/2/2024", "2024-02-12").as_bytes(), "csv", "ods");
        let theirs = from_file(&world.console(), ("llista.ods", &ods, None), false, &|_, _| {}).expect("a good sheet");
        assert_eq!((theirs.tally.known, theirs.tally.changes()), (3, 0));
        let without_codes: Vec<&str> = LIST.lines().map(|line| line.split_once(';').expect("cells").1).collect();
        let by_hand = done(world, &without_codes.join("\n"));
        assert_eq!((by_hand.tally.known, by_hand.notes.len(), count(world)), (3, 3, after), "they are there under their codes");
    }

    fn a_corrected_file_corrects_and_what_it_has_no_column_for_stays(world) {
        done(world, LIST);
        let after = count(world);
        let corrected = done(world, "Codi;Tipus;Data;Títol;Hores\nA1;assessorament;15/3/2024;Clàusules socials i ambientals;2\n");
        assert_eq!((corrected.tally.corrected, corrected.tally.changes(), count(world)), (1, 1, after));
        let now = titled(world, "Clàusules socials i ambientals").remove(0);
        assert_eq!((now.version, now.happened.minutes, now.happened.serves.len()), (2, Some(120), 1));
        assert_eq!((now.happened.organisations.len(), now.happened.source.as_str()), (1, "Memòria"));
        let batch = corrected.batch.expect("a batch").to_string();
        assert_eq!(undo(&world.console(), &batch).expect("nothing is in the way").activities, 1);
        let back = titled(world, "Clàusules socials").remove(0);
        assert_eq!((back.happened.title.as_str(), back.happened.minutes), ("Clàusules socials", Some(90)));
    }

    fn batches_are_undone_one_after_the_other(world) {
        let (console, before) = (world.console(), count(world));
        let first = done(world, LIST).batch.expect("a batch").to_string();
        let correction = LIST.replace("Clàusules socials;", "Clàusules ambientals;");
        let second = done(world, &correction).batch.expect("a batch").to_string();
        let told = refused_undoing(&console, &first);
        assert_eq!(told[0], format!("fila 2: La va corregir després el lot {second}. Desfés-lo abans: teixit import undo-facts {second}"));
        assert_eq!(undo(&console, &second).expect("nothing is in the way").activities, 1);
        let page = world.sign_in("secretariat").get(&titled(world, "Clàusules socials").remove(0).href());
        page.sees("La va corregir la línia d’ordres.").sees("La va registrar la càrrega inicial de dades.");
        assert!(refused_undoing(&console, &second)[0].starts_with("Aquest lot ja es va desfer."));
        assert_eq!(undo(&console, &first).expect("it is as it was left").activities, 3);
        assert_eq!(count(world), before);
        assert_eq!(done(world, &correction).tally.restored, 3);
    }

    fn what_somebody_withdrew_after_a_correction_was_undone_stays_withdrawn(world) {
        let console = world.console();
        done(world, LIST);
        let correction = LIST.replace("Clàusules socials;", "Clàusules ambientals;");
        let second = done(world, &correction).batch.expect("a batch").to_string();
        undo(&console, &second).expect("nothing is in the way");
        let one = titled(world, "Clàusules socials").remove(0);
        world.write(|tx| activity::withdraw(tx, &console, &one.id, "No era nostra."));
        let again = done(world, LIST);
        assert_eq!((again.tally.changes(), again.notes.len()), (0, 1));
    }

    fn the_words_of_the_pages_are_headings_and_what_an_event_lacks_is_named(world) {
        let served = |heading: &str| {
            let text = format!("Tipus;Data;Títol;{heading}\nreunió;12/2/2024;Trobada;2024/14\n");
            check(&world.console(), &text).expect("a good list").left_out
        };
        for heading in ["Actuacions", "Actuació", "Actuaciones", "Actuación", "Actions", "Action", "Items"] {
            assert!(served(heading).is_empty(), "{heading}");
        }
        let event = |role: &str| format!("Tipus;Data;Títol;Paper;Color\njornada;12/2/2024;Jornada;{role};blau\n");
        for role in ["organitza", "Organitzem", "coorganitza", "col·labora", "convidada", "organiza", "invitada", "co-organiser", "guest"] {
            check(&world.console(), &event(role)).unwrap_or_else(|p| panic!("{role}: {:?}", p.lines(&world.console().words)));
        }
        let none = lines(world, &event(""));
        assert_eq!(none[0], "D2: És un acte. Escriu a la columna « Paper » quin hi té la xarxa: organitza, coorganitza, col·labora o convidada.");
        assert!(none[1].ends_with("no les llegim: Color."), "also when something is wrong: {none:?}");
        assert_eq!(lines(world, &event("organitze"))[0], "D2: No coneixem « organitze ». Volies dir « organitza »?");
        assert_eq!(lines(world, &event("sí"))[0], "D2: No coneixem « sí ». Escriu-hi organitza, coorganitza, col·labora o convidada.");
        let json = import(&world.console(), "llista.csv", &event("")).expect_err("no role").json(&world.console().words);
        assert_eq!(json["left_out"], serde_json::json!(["Color"]));
    }

    fn a_batch_is_undone_whole_and_may_come_again(world) {
        let (console, before) = (world.console(), count(world));
        let batch = done(world, LIST).batch.expect("a batch").to_string();
        let listed = batches(&console).expect("the console sees them");
        assert!(batch_line(&console.words, &listed[0]).contains("llista.csv · 3 files llegides"));
        assert_eq!(undo(&console, &batch).expect("nothing is in the way").activities, 3);
        assert_eq!(count(world), before);
        assert_eq!(refused_undoing(&console, "no-hi-és")[0], "No hi ha cap lot « no-hi-és ». Executa teixit import undo-facts sense res més per veure’ls.");
        assert!(refused_undoing(&console, &batch)[0].starts_with("Aquest lot ja es va desfer."), "twice is told");
        assert!(batch_line(&console.words, &batches(&console).expect("batches")[0]).ends_with("(desfet)"));
        let again = done(world, LIST);
        assert_eq!((again.tally.restored, again.tally.changes(), count(world)), (3, 3, before + 3));
    }

    fn what_was_changed_since_stands_in_the_way_of_undoing(world) {
        let console = world.console();
        let batch = done(world, LIST).batch.expect("a batch").to_string();
        let after = count(world);
        let one = titled(world, "Trobada de treball").remove(0);
        let changed = Happened { people: Some(10), ..one.happened.clone() };
        world.write(|tx| activity::correct(tx, &console, &one.id, one.version, &changed));
        let told = refused_undoing(&console, &batch);
        assert!(told[0].starts_with("fila 3: S’ha corregit després"), "{told:?}");
        assert_eq!(count(world), after, "all or nothing");
        // What somebody withdrew stays so when the file comes again.
        world.write(|tx| activity::withdraw(tx, &console, &one.id, "No era nostra."));
        let again = done(world, LIST);
        assert_eq!((again.tally.changes(), again.notes.len(), count(world)), (0, 1, after - 1));
    }

    fn rows_that_repeat_and_what_is_recorded_by_hand_are_told(world) {
        let console = world.console();
        let twice = lines(world, "Tipus;Data;Municipis\nreunió;2/2/2024;Manlleu\nreunió;2/2/2024;Manlleu\n");
        assert!(twice[0].starts_with("fila 3: És la mateixa activitat que la fila 2."), "{twice:?}");
        let codes = lines(world, "Codi;Tipus;Data;Municipis\nx;reunió;2/2/2024;Manlleu\nX;reunió;3/2/2024;Manlleu\n");
        assert!(codes[0].starts_with("A3: El codi és el mateix que el de la fila 2."), "{codes:?}");
        let when = Span::day(jiff::civil::date(2024, 2, 2));
        world.write(|tx| activity::record(tx, &console, &Happened::new(Kind::Meeting, "Reunió de coordinació", when)));
        let known = done(world, "Tipus;Data;Títol\nreunió;2/2/2024;Reunió de coordinació\n");
        assert_eq!((known.tally.known, known.tally.changes()), (1, 0));
        assert!(known.notes[0].line(&console.words).contains("Ja hi és, registrada a mà (/activities/"));
    }

    fn a_file_that_is_no_list_and_a_person_who_may_not_are_refused(world) {
        let console = world.console();
        let before = count(world);
        let pdf = import(&console, "llista.csv", "%PDF-1.7").expect_err("no table");
        assert!(matches!(pdf, Problems::File(_)) && pdf.lines(&console.words)[0].starts_with("Aquest fitxer és un PDF."));
        let columns = import(&console, "llista.csv", "Nota;Color\na;b\n").expect_err("no date").lines(&console.words);
        assert!(columns.len() == 3 && columns[0].contains("« Tipus »") && columns[1].contains("« Data »"), "both are needed: {columns:?}");
        assert!(columns[2].ends_with("no les llegim: Color."), "{columns:?}");
        let many = format!("Tipus;Data\n{}", "reunió;2/2/2024\n".repeat(5_001));
        assert!(lines(world, &many)[0].contains("Hi ha 5.001 files i el màxim és 5.000."));
        let public = world.acting(Viewer::public());
        for refused in [import(&public, "llista.csv", LIST).map(|_| ()), undo(&public, "x").map(|_| ())] {
            assert!(matches!(refused, Err(Problems::Refused(Refusal::No(_) | Refusal::SignIn))), "{refused:?}");
        }
        assert_eq!(count(world), before);
    }
}
