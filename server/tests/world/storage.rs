//! Where a story's database lies: a file copied from the demo's, or a database made after the demo's template.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, OnceLock};

use diesel::connection::SimpleConnection as _;
use diesel::{Connection as _, PgConnection};
use platform::Db;
use platform::db::Engine;
use server::demo;

pub struct Place {
    address: String,
    folder: PathBuf,
}

impl Place {
    pub fn open(&self) -> Db {
        let db = Db::open(&self.address).unwrap();
        db.migrate().unwrap();
        db
    }

    pub fn address(&self) -> &str {
        &self.address
    }

    pub fn folder(&self) -> &Path {
        &self.folder
    }

    pub fn remove(&self) {
        std::fs::remove_dir_all(&self.folder).ok();
        if let Some((server, name)) = self.address.rsplit_once('/').filter(|(s, _)| s.starts_with("postgres")) {
            on_server(server, &format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)"));
        }
    }
}

/// A folder of this run alone.
fn folder() -> PathBuf {
    let folder = std::env::temp_dir().join(format!("teixit-{}", &platform::ids::secret()[..16]));
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

fn server() -> String {
    let url = std::env::var("TEIXIT_TEST_POSTGRES")
        .expect("TEIXIT_TEST_POSTGRES names the PostgreSQL server of the stories; bin/test starts one");
    url.rsplit_once('/').expect("an address with a database").0.to_owned()
}

fn on_server(server: &str, statement: &str) {
    let mut conn = PgConnection::establish(&format!("{server}/postgres")).expect("PostgreSQL answers");
    conn.batch_execute(statement).unwrap_or_else(|e| panic!("{statement}: {e}"));
}

pub fn nothing(engine: Engine) -> Place {
    let folder = folder();
    match engine {
        Engine::Sqlite => Place { address: folder.join("story.sqlite").display().to_string(), folder },
        Engine::Postgres => {
            let name = format!("story_{}", &platform::ids::secret()[..16]);
            on_server(
                &server(),
                &format!("CREATE DATABASE {name} TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'"),
            );
            Place { address: format!("{}/{name}", server()), folder }
        }
    }
}

/// A PostgreSQL database made in its own way, and what removes it.
pub fn made_as(how: &str) -> (String, impl FnOnce()) {
    let name = format!("story_{}", &platform::ids::secret()[..16]);
    on_server(&server(), &format!("CREATE DATABASE {name} TEMPLATE template0 {how}"));
    let gone = name.clone();
    let remove = move || on_server(&server(), &format!("DROP DATABASE IF EXISTS {gone} WITH (FORCE)"));
    (format!("{}/{name}", server()), remove)
}

pub fn copy_of_demo(engine: Engine) -> Place {
    static FILE: OnceLock<Place> = OnceLock::new();
    static TEMPLATE: OnceLock<Place> = OnceLock::new();
    // PostgreSQL copies a template for one at a time.
    static COPYING: Mutex<()> = Mutex::new(());
    let folder = folder();
    match engine {
        Engine::Sqlite => {
            let demo = FILE.get_or_init(|| build(nothing(Engine::Sqlite)));
            let copy = folder.join("story.sqlite");
            std::fs::copy(&demo.address, &copy).unwrap();
            copy_files(&demo.folder, &folder);
            Place { address: copy.display().to_string(), folder }
        }
        Engine::Postgres => {
            let demo = TEMPLATE.get_or_init(|| build(nothing(Engine::Postgres)));
            let template = demo.address.rsplit_once('/').unwrap().1;
            copy_files(&demo.folder, &folder);
            let name = format!("story_{}", &platform::ids::secret()[..16]);
            let _held = COPYING.lock();
            on_server(&server(), &format!("CREATE DATABASE {name} TEMPLATE {template}"));
            Place { address: format!("{}/{name}", server()), folder }
        }
    }
}

/// The kept files of the demo, beside a story's own database.
fn copy_files(from: &Path, to: &Path) {
    for place in walk(&from.join("files")) {
        let copy = to.join(place.strip_prefix(from).unwrap());
        std::fs::create_dir_all(copy.parent().unwrap()).unwrap();
        std::fs::copy(&place, copy).unwrap();
    }
}

fn walk(folder: &Path) -> Vec<PathBuf> {
    let inside = std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    inside.flat_map(|path| if path.is_dir() { walk(&path) } else { vec![path] }).collect()
}

/// Builds the demo at a place and leaves nobody connected to it.
fn build(place: Place) -> Place {
    let house = super::house(place.open(), &place.folder, demo::DAY);
    demo::build(&house, demo::DAY, |_, _, _| {}).unwrap_or_else(|refusal| panic!("the demo: {refusal}"));
    house.db.settle().unwrap();
    drop(house);
    place
}
