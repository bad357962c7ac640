//! The pages of one network among many: requests and CPU per page, beside a baseline that asks for the same rows
//! with joins and prepared statements on one open connection and renders the same template. `bin/bench` runs it.

#[path = "bench/baseline.rs"]
mod baseline;
#[path = "bench/crowd.rs"]
mod crowd;
#[path = "bench/gauge.rs"]
mod gauge;

use std::path::Path;
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::http::{Request, header};
use http_body_util::BodyExt as _;
use platform::web::Request as Asked;
use platform::words::Language;
use platform::{Clock, Db};
use server::{demo, site};
use tower::ServiceExt as _;
use viewer::{Context, Installation, Viewer};

use gauge::{Gauge, median};

/// Actions in the whole installation.
const ACTIONS: i64 = 100_000;
const PAGES: u32 = 3000;
const RUNS: usize = 5;
/// A common word, two words, and the beginning of one.
const SEARCHES: [(&str, &str); 3] = [("one word", "ajuntament"), ("two words", "grup+compra"), ("a beginning", "coop")];

fn main() {
    let folder = std::env::temp_dir().join(format!("bench-{}", &platform::ids::secret()[..12]));
    std::fs::create_dir_all(&folder).expect("a folder for the database");
    let file = folder.join("bench.sqlite").display().to_string();
    on(&file, &folder, "SQLite", Some(&file));
    if let Ok(server) = std::env::var("TEIXIT_TEST_POSTGRES") {
        let address = crowd::postgres(&server);
        on(&address, &folder, "PostgreSQL", None);
    }
    std::fs::remove_dir_all(folder).ok();
}

/// All figures on one engine. The baseline is of SQLite alone: one connection in the same process.
fn on(address: &str, folder: &Path, engine: &str, file: Option<&str>) {
    let db = Db::open(address).expect("the database opens");
    db.migrate().expect("its tables are made");
    let clock = Clock::standing_on(demo::DAY);
    let house = site::Start { demo: true, ..site::Start::local(db, clock, folder.join("files")) }.house();
    let cx = demo::build(&house, demo::DAY, |_, _, _| {}).expect("the demo is built");
    let (networks, actions) = crowd::gather(&house, &cx, address, ACTIONS);
    println!("  {engine}: {actions} actions of {networks} networks");
    let host = crowd::HOST;
    let cx = Context::new(house.clone(), cx.network, Viewer::public(), Language::Catalan);
    for (name, path) in [("plan table", "/plan/2024"), ("activity list", "/activities")] {
        let page = measured(&house, host, path);
        line(&format!("{engine}: {name}"), &page);
        if let Some(file) = file {
            let base = baseline_of(&cx, file, path);
            line(&format!("{engine}: {name}, baseline"), &base);
            println!("  {:<52} {:>9.2} times", format!("{engine}: {name}, ratio of CPU"), page.micros / base.micros);
        }
    }
    for (name, typed) in SEARCHES {
        line(&format!("{engine}: search, {name}"), &measured(&house, host, &format!("/search?q={typed}")));
    }
}

fn line(name: &str, gauge: &Gauge) {
    println!("  {name:<52} {:>9.0} pages/s {:>8.3} ms CPU a page", gauge.per_second, gauge.micros / 1000.0);
}

/// Median of five runs of the whole site, from request to the last byte.
fn measured(house: &Arc<Installation>, host: &str, path: &str) -> Gauge {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let router = site::router(house);
    let ask = || runtime.block_on(page(router.clone(), host, path));
    assert!(ask() > 5_000, "{path} is a page");
    median(RUNS, PAGES, || {
        ask();
    })
}

async fn page(router: Router, host: &str, path: &str) -> usize {
    let request = Request::builder().uri(path).header(header::HOST, host).body(Body::empty()).expect("a request");
    let answer = router.oneshot(request).await.expect("an answer");
    assert_eq!(answer.status(), 200, "{path}");
    answer.into_body().collect().await.expect("a body").to_bytes().len()
}

fn baseline_of(cx: &Context, file: &str, path: &str) -> Gauge {
    let connection = baseline::open(file);
    let network = cx.network_id().to_owned();
    if path == "/activities" {
        let asked = Asked::default();
        let ready = activity::list_ready(cx, &asked).expect("a page");
        median(RUNS, PAGES, || baseline::activities(&connection, &network, &ready))
    } else {
        let asked = Asked { params: vec![("plan".into(), "2024".into())], ..Asked::default() };
        let ready = plan::table_ready(cx, &asked).expect("a page");
        median(RUNS, PAGES, || baseline::plan(&connection, &network, &ready))
    }
}
