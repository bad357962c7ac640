//! Databases that are damaged, gutted or empty: `teixit doctor` says so, says what to do, and changes nothing.

use std::path::Path;

use diesel::RunQueryDsl as _;
use platform::Db;
use platform::db::Engine;
use server::cli::Place;
use server::cli::doctor::{Finding, run, whole};

use crate::world::{World, stories};

stories! {
    fn a_whole_database_is_told_whole(world) {
        let said = whole(&world.house.db, &place(world)).unwrap();
        assert_eq!(said, [Finding::Well("the database is whole and its tables are up to date".into())]);
    }

    fn a_table_that_is_missing_is_named_with_what_to_do(world) {
        world.drain();
        world.write(|tx| Ok(diesel::sql_query("DROP TABLE typed_form").execute(tx)?));
        let said = whole(&world.house.db, &place(world)).unwrap();
        assert!(matches!(said.as_slice(), [Finding::Wrong(said)] if said.contains("the table typed_form is missing")
            && said.contains("put the last copy in its place")), "{said:?}");
        assert_eq!(run(&place(world)), Err("1 finding needs a person".into()));
    }

    fn a_lost_history_is_a_missing_table_and_is_not_begun_anew(world) {
        world.write(|tx| Ok(diesel::sql_query("DROP TABLE __diesel_schema_migrations").execute(tx)?));
        for _ in 0..2 {
            let said = whole(&world.house.db, &place(world)).unwrap();
            assert!(matches!(said.as_slice(), [Finding::Wrong(said)] if said.contains("__diesel_schema_migrations")), "{said:?}");
        }
    }

    fn a_database_without_a_table_says_what_to_run(world) {
        let (address, remove): (String, Box<dyn FnOnce()>) = match world.engine() {
            Engine::Postgres => {
                let (address, remove) = crate::world::made_as("ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'");
                (address, Box::new(remove))
            }
            Engine::Sqlite => (beside(world, "nothing.sqlite").display().to_string(), Box::new(|| ())),
        };
        let place = Place::at(&address);
        let db = Db::open(&place.database).unwrap();
        for _ in 0..2 {
            let said = whole(&db, &place).unwrap_err();
            assert!(said.contains("holds no table of ours") && said.contains("teixit network create"), "{said}");
        }
        drop(db);
        remove();
    }

    fn a_file_with_broken_pages_is_told_damaged(world) {
        if world.engine() == Engine::Sqlite {
            world.house.db.settle().unwrap();
            let broken = beside(world, "broken.sqlite");
            std::fs::copy(world.database(), &broken).unwrap();
            let mut bytes = std::fs::read(&broken).unwrap();
            let half = bytes.len() / 2;
            bytes[half..half + 64 * 1024].fill(0x5a);
            std::fs::write(&broken, bytes).unwrap();
            let place = Place::at(&broken.display().to_string());
            let said = whole(&Db::open(&place.database).unwrap(), &place).unwrap();
            assert!(said.iter().all(|f| matches!(f, Finding::Wrong(said) if said.contains("is damaged")
                && said.contains("put the last copy in its place"))), "{said:?}");
            assert!(run(&place).is_err_and(|said| said.contains("a person")));
        }
    }

    fn rows_that_refer_to_nothing_are_told(world) {
        if world.engine() == Engine::Sqlite {
            let by_hand = rusqlite::Connection::open(world.database()).unwrap();
            by_hand.execute_batch("PRAGMA foreign_keys=OFF; UPDATE settings_network SET id = 'another'").unwrap();
            let said = whole(&world.house.db, &place(world)).unwrap();
            assert!(said.iter().any(|f| f.to_string().contains("refer to rows of settings_network that are not there")), "{said:?}");
            by_hand.execute_batch("UPDATE settings_network SET id = (SELECT network_id FROM messages_mail UNION SELECT network_id FROM trail_entry LIMIT 1)").unwrap();
        }
    }

    fn a_table_that_others_refer_to_is_named_before_what_refers_to_it(world) {
        if world.engine() == Engine::Sqlite {
            let gutted = beside(world, "gutted.sqlite");
            world.house.db.settle().unwrap();
            std::fs::copy(world.database(), &gutted).unwrap();
            rusqlite::Connection::open(&gutted).unwrap().execute_batch("PRAGMA foreign_keys=OFF; DROP TABLE plan_plan").unwrap();
            let place = Place::at(&gutted.display().to_string());
            let said = whole(&Db::open(&place.database).unwrap(), &place).unwrap();
            assert_eq!(said[0], Finding::Wrong("the table plan_plan is missing".into()));
            assert!(said[1].to_string().contains("refer to rows of plan_plan"), "{said:?}");
        }
    }

    fn an_empty_file_stays_empty(world) {
        let empty = beside(world, "empty.sqlite");
        std::fs::write(&empty, "").unwrap();
        let said = run(&Place::at(&empty.display().to_string())).unwrap_err();
        assert!(said.contains("is an empty file") && said.contains("teixit network create"), "{said}");
        assert_eq!(std::fs::metadata(&empty).unwrap().len(), 0);
        assert!(!empty.with_extension("sqlite-wal").exists());
    }
}

fn place(world: &World) -> Place {
    Place::at(world.database())
}

fn beside(world: &World, name: &str) -> std::path::PathBuf {
    world.house.files.folder().parent().unwrap_or_else(|| Path::new(".")).join(name)
}
