//! The slice on a database: counts, records, corrections. On SQLite always, on PostgreSQL when
//! `TEIXIT_TEST_POSTGRES` names one.

mod counts;
mod records;

use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

use directory::{Confidence, Kind as OrganisationKind, NewOrganisation, NewRelation, Organisation, RelationKind};
use jiff::civil::{Date, date};
use platform::files::Files;
use platform::mail::Carrier;
use platform::paper::{Deck, Paper, PrintFault, Printer};
use platform::words::dates::Span;
use platform::words::{Book, Language};
use platform::{Clock, Db};
use settings::Founding;
use viewer::{Context, Face, Installation, Viewer};

pub(super) const TODAY: Date = date(2024, 5, 15);

/// Runs a test in a network of its own, on each engine that there is.
#[expect(clippy::disallowed_methods, reason = "the command that runs the tests says where PostgreSQL is")]
pub(super) fn on_each_engine(test: fn(&Context)) {
    let folder = std::env::temp_dir().join(format!("teixit-activity-{}", &platform::ids::secret()[..16]));
    std::fs::create_dir_all(&folder).unwrap();
    test(&network(&folder.join("test.sqlite").display().to_string()));
    std::fs::remove_dir_all(&folder).unwrap();
    if let Ok(server) = std::env::var("TEIXIT_TEST_POSTGRES") {
        test(&network(&server));
    }
}

fn network(address: &str) -> Context {
    let db = Db::open(address).unwrap();
    db.migrate().unwrap();
    let clock = Clock::standing_on(TODAY);
    let name = format!("Xarxa de proves {}", &platform::ids::secret()[..12]);
    let founding = Founding { short_name: name.clone(), name, host: None };
    let network = db.write(|tx| settings::found(tx, &clock, &founding)).unwrap();
    let house = Installation {
        db,
        clock,
        files: Files::in_folder(std::env::temp_dir()),
        printer: Arc::new(NoPrinter),
        carrier: Carrier::Nobody,
        origin: String::new(),
        secure: false,
        demo: false,
        face: Face { shelf: shelf(), menu: Vec::new(), panels: Vec::new(), findable: Vec::new() },
    };
    Context::new(Arc::new(house), network, Viewer::console(), Language::Catalan)
}

struct NoPrinter;

impl Printer for NoPrinter {
    fn print(&self, _: &Paper) -> Result<Vec<u8>, PrintFault> {
        Ok(Vec::new())
    }

    fn project(&self, _: &Deck) -> Result<Vec<u8>, PrintFault> {
        Ok(Vec::new())
    }
}

fn shelf() -> &'static HashMap<&'static str, Book> {
    static SHELF: OnceLock<HashMap<&'static str, Book>> = OnceLock::new();
    SHELF.get_or_init(|| [crate::BOOK, platform::words::BOOK].map(|book| (book.name, book)).into())
}

/// A town council of the directory, and a member since some time if told so.
pub(super) fn council(cx: &Context, ine: &str, since: Option<Span>) -> Organisation {
    let place = territory::municipality(ine).expect("a municipality");
    cx.write(|tx| {
        let entered = directory::organisation::enter(
            tx,
            cx,
            &NewOrganisation {
                kind: OrganisationKind::TownCouncil,
                name: place.council_name(),
                short: place.name.clone(),
                ine: Some(ine.to_owned()),
                comarca_code: Some(place.comarca_code.clone()),
                source: String::new(),
                batch: None,
            },
        )?;
        if since.is_some() {
            directory::relation::begin(
                tx,
                cx,
                &NewRelation {
                    organisation: entered.id.clone(),
                    kind: RelationKind::Member,
                    from: since,
                    confidence: Confidence::High,
                    evidence: String::new(),
                    source: String::new(),
                    batch: None,
                },
            )?;
        }
        Ok::<_, platform::Refusal>(entered)
    })
    .unwrap()
}
