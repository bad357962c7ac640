//! Looking after an installation: what `teixit doctor` finds, and which databases are refused.

use std::path::Path;

use diesel::RunQueryDsl as _;
use messages::Telling;
use platform::db::Engine;
use platform::files::Files;
use platform::{Db, history};
use server::cli::doctor::{Finding, look};
use server::cli::{Place, newer};

use crate::world::{World, stories};

stories! {
    fn a_well_kept_installation_has_nothing_wrong(world) {
        world.drain();
        let found = look(&world.house.db, &world.house.files, &[], &world.house.clock).unwrap();
        assert!(found.iter().all(|f| matches!(f, Finding::Well(_))), "{found:?}");
        assert!(found.contains(&Finding::Well("kept files are whole: 1".into())), "{found:?}");
    }

    fn a_kept_file_that_was_lost_or_changed_is_named(world) {
        let kept = only_file(world.house.files.folder());
        std::fs::write(&kept, "una altra cosa").unwrap();
        assert!(wrong(world).contains("(text resumit).csv » is not what was kept"), "{}", wrong(world));
        std::fs::remove_file(&kept).unwrap();
        assert!(wrong(world).contains("(text resumit).csv » is missing"), "{}", wrong(world));
    }

    fn mails_that_wait_or_failed_are_told(world) {
        let console = world.console();
        let telling = Telling {
            kind: "account.link",
            person: None,
            address: "secretaria@exemple.cat".into(),
            subject: "Hola".into(),
            body: "Hola".into(),
            secret_until: None,
        };
        world.write(|tx| messages::tell(tx, &console, &telling));
        assert_eq!(wrong(world), "", "it was written just now");
        world.write(|tx| {
            diesel::sql_query("UPDATE job SET due_at = due_at - 3700000 WHERE done_at IS NULL").execute(tx)?;
            Ok(())
        });
        assert!(wrong(world).contains("1 mail waiting for more than an hour"), "{}", wrong(world));
        world.write(|tx| {
            let failed = "UPDATE job SET tries = 2, problem = 'connection refused' WHERE done_at IS NULL";
            diesel::sql_query(failed).execute(tx)?;
            Ok(())
        });
        assert!(wrong(world).contains("1 mail could not be sent"), "{}", wrong(world));
        assert!(wrong(world).contains("connection refused"));
        world.write(|tx| {
            diesel::sql_query("UPDATE job SET tries = 0, problem = ''").execute(tx)?;
            Ok(())
        });
    }

    fn a_database_of_a_newer_version_is_refused_with_a_sentence(world) {
        assert_eq!(world.house.db.read(history::unknown_steps).unwrap(), Vec::<String>::new());
        world.write(|tx| {
            let newer = "INSERT INTO __diesel_schema_migrations (version, run_on) VALUES ('0999', '2026-01-01 00:00:00')";
            diesel::sql_query(newer).execute(tx)?;
            Ok(())
        });
        let unknown = world.house.db.read(history::unknown_steps).unwrap();
        assert_eq!(unknown, ["0999"]);
        assert!(newer(&unknown).contains("newer version of this program"), "{}", newer(&unknown));
        let place = Place::at(world.database());
        for refused in [place.open_migrated().err(), place.open_existing().err()] {
            assert!(refused.as_deref().is_some_and(|said| said.contains("(0999)")), "{refused:?}");
        }
    }

    fn a_database_that_cannot_hold_every_letter_is_refused_with_the_line_that_makes_a_right_one(world) {
        // SQLite holds every letter; PostgreSQL is told at its making.
        if world.engine() == Engine::Postgres {
            let (address, remove) = crate::world::made_as("ENCODING 'LATIN1' LC_COLLATE 'C' LC_CTYPE 'C'");
            let said = Db::open(&address).unwrap().migrate().unwrap_err();
            remove();
            assert!(said.contains("encoding LATIN1") && said.contains("CREATE DATABASE"), "{said}");
            assert!(said.contains("ENCODING 'UTF8' LC_COLLATE 'C'"), "{said}");
        }
        assert_eq!(world.house.db.migrate(), Ok(0));
    }

    fn the_file_of_another_program_is_not_migrated(world) {
        let file = world.house.files.folder().parent().unwrap().join("other.sqlite");
        let other = rusqlite::Connection::open(&file).unwrap();
        other.execute_batch("CREATE TABLE photos (id INTEGER PRIMARY KEY)").unwrap();
        drop(other);
        let before = std::fs::read(&file).unwrap();
        let said = Place::at(&file.display().to_string()).open_migrated().err().unwrap();
        assert!(said.contains("another program") && said.contains("« photos »"), "{said}");
        assert_eq!(std::fs::read(&file).unwrap(), before);
        assert!(!file.with_extension("sqlite-wal").exists());
    }
}

/// The findings that need a person, in lines.
fn wrong(world: &World) -> String {
    let files = Files::in_folder(world.house.files.folder());
    let found = look(&world.house.db, &files, &[], &world.house.clock).unwrap();
    let wrong = found.iter().filter(|f| matches!(f, Finding::Wrong(_)));
    wrong.map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

fn only_file(folder: &Path) -> std::path::PathBuf {
    let inside = |folder: &Path| std::fs::read_dir(folder).unwrap().next().unwrap().unwrap().path();
    inside(&inside(folder))
}
