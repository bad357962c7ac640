//! The world of a story: the demo network (or an empty one) on one engine, and people with browsers in it.
//! The demo is built once per engine and copied for each story; at the end its queue is drained.

mod browser;
pub mod crawl;
mod lint;
mod page;
mod storage;

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use jiff::civil::Date;
use platform::db::Engine;
use platform::words::Language;
use platform::{Clock, Db, Refusal, Tx};
use viewer::{Context, Installation, Viewer};

pub use browser::Browser;
pub use page::Page;
pub use storage::made_as;

use server::{demo, jobs, site};

/// One story's world.
pub struct World {
    pub house: Arc<Installation>,
    runtime: Arc<tokio::runtime::Runtime>,
    router: axum::Router,
    place: storage::Place,
}

/// Declares stories: each becomes a test on SQLite and one on PostgreSQL.
macro_rules! stories {
    ($(fn $name:ident($world:ident) $body:block)+) => {
        $(fn $name($world: &$crate::world::World) $body)+

        mod sqlite {
            $(#[test] fn $name() { $crate::world::tell(platform::db::Engine::Sqlite, super::$name) })+
        }

        mod postgres {
            $(#[test] fn $name() { $crate::world::tell(platform::db::Engine::Postgres, super::$name) })+
        }
    };
}
pub(crate) use stories;

static TOLD: [AtomicUsize; 2] = [AtomicUsize::new(0), AtomicUsize::new(0)];

/// Runs a story in a fresh copy of the demo world, drains its queue and counts it.
pub fn tell(engine: Engine, story: fn(&World)) {
    let world = World::demo(engine);
    story(&world);
    world.drain();
    count(engine);
}

fn count(engine: Engine) {
    static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());
    let _held = ONE_AT_A_TIME.lock();
    TOLD[usize::from(engine == Engine::Postgres)].fetch_add(1, Ordering::SeqCst);
    let [sqlite, postgres] = [TOLD[0].load(Ordering::SeqCst), TOLD[1].load(Ordering::SeqCst)];
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../target/stories.txt");
    std::fs::write(file, format!("stories: sqlite {sqlite}, postgres {postgres}\n")).unwrap();
}

impl World {
    /// The demo on its day.
    pub fn demo(engine: Engine) -> Self {
        Self::around(storage::copy_of_demo(engine), demo::DAY)
    }

    /// An installation with no network at all, on the demo's day.
    pub fn empty(engine: Engine) -> Self {
        Self::around(storage::nothing(engine), demo::DAY)
    }

    fn around(place: storage::Place, day: Date) -> Self {
        let house = house(place.open(), place.folder(), day);
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        Self { router: site::router(&house), house, runtime: Arc::new(runtime), place }
    }

    /// A browser of someone who is not signed in.
    pub fn visitor(&self) -> Browser {
        Browser::new(self.router.clone(), self.runtime.clone())
    }

    /// A browser of someone of the demo, signed in by a link: by the key of the links file (`secretariat`…) or by
    /// the name of the person.
    pub fn sign_in(&self, who: &str) -> Browser {
        let cx = self.console();
        let address = demo::CAST.iter().find(|(key, _)| *key == who).map(|(_, address)| *address);
        let link = cx
            .write(|tx| {
                let person = match address {
                    Some(address) => directory::person::by_address(tx, &cx.network.id, address)?,
                    None => directory::person::all(tx, &cx.network.id)?.into_iter().find(|p| p.name == who),
                };
                account::link_for(tx, &cx, &person.ok_or(Refusal::NotFound)?.id, false)
            })
            .unwrap_or_else(|_| panic!("nobody in the demo is called {who}"));
        let browser = self.visitor();
        browser.get(link.trim_start_matches("http://localhost")).press("Entra").status(200);
        browser
    }

    /// The context of the command line, for what a story needs besides pages.
    pub fn console(&self) -> Context {
        self.acting(Viewer::console())
    }

    pub fn acting(&self, viewer: Viewer) -> Context {
        let network = self.read(settings::only).expect("the demo has one network");
        Context::new(self.house.clone(), network, viewer, Language::Catalan)
    }

    pub fn read<T>(&self, f: impl FnOnce(&mut Tx) -> Result<T, Refusal>) -> T {
        self.house.db.read(f).unwrap_or_else(|refusal| panic!("{refusal}"))
    }

    pub fn write<T>(&self, f: impl FnMut(&mut Tx) -> Result<T, Refusal>) -> T {
        self.house.db.write(f).unwrap_or_else(|refusal| panic!("{refusal}"))
    }

    pub fn move_clock_to(&self, day: Date) {
        self.house.clock.move_to(day);
    }

    /// Where its database is, as the command line takes it.
    pub fn database(&self) -> &str {
        self.place.address()
    }

    pub fn engine(&self) -> Engine {
        self.house.db.engine()
    }

    /// What the site answers to a request made by hand.
    pub fn answer(&self, request: axum::http::Request<axum::body::Body>) -> axum::response::Response {
        use tower::ServiceExt as _;
        self.runtime.block_on(self.router.clone().oneshot(request)).unwrap()
    }

    /// The page that a host name shows at an address.
    pub fn on_host(&self, host: &str, address: &str) -> String {
        let asked = axum::http::Request::builder().uri(address).header("host", host).body(axum::body::Body::empty());
        self.text_of(self.answer(asked.unwrap()))
    }

    pub fn text_of(&self, answer: axum::response::Response) -> String {
        use http_body_util::BodyExt as _;
        let bytes = self.runtime.block_on(answer.into_body().collect()).unwrap().to_bytes();
        String::from_utf8(bytes.to_vec()).unwrap()
    }

    /// Runs the jobs that are due; none may be left that failed.
    pub fn drain(&self) {
        jobs::due(&self.house).unwrap();
        let (waiting, _) = self.read(platform::jobs::waiting);
        assert_eq!(waiting, 0, "jobs are left in the queue");
    }
}

impl Drop for World {
    fn drop(&mut self) {
        self.place.remove();
    }
}

/// A house around a database, its clock standing on a day.
pub(crate) fn house(db: Db, folder: &std::path::Path, day: Date) -> Arc<Installation> {
    let start = site::Start::local(db, Clock::standing_on(day), folder.join("files"));
    site::Start { origin: "http://localhost".into(), demo: true, ..start }.house()
}
