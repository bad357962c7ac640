//! The bodies of the demo network, from `data/xmess`: what each source says, recorded in the year of the source;
//! terms with their seats; and the sample people at their seats, which say that they are samples.

mod facts;
mod people;
mod sources;

use jiff::civil::{Date, date};
use platform::slice::Step;
use platform::{Refusal, Tx};
use viewer::Context;

use crate::body::{self, Body};

pub use sources::document;

pub fn steps() -> Vec<Step<Context>> {
    vec![
        step(date(2017, 5, 18), "bodies of 2017", facts::found),
        step(date(2017, 5, 18), "first executive commission", |tx, cx| facts::term(tx, cx, 2017)),
        step(date(2017, 5, 18), "technical secretariat (sample)", people::secretariat),
        step(date(2018, 1, 1), "groups of 2018", |tx, cx| facts::groups_of(tx, cx, 2018)),
        step(date(2019, 12, 31), "executive commission of unknown composition", |tx, cx| facts::term(tx, cx, 2019)),
        step(date(2020, 1, 1), "bodies of the plan of 2020", |tx, cx| {
            facts::bodies_of(tx, cx, 2020)?;
            facts::groups_of(tx, cx, 2020)
        }),
        step(date(2022, 1, 1), "bodies of the plan of 2022", |tx, cx| facts::bodies_of(tx, cx, 2022)),
        step(date(2023, 1, 1), "groups of 2023", |tx, cx| {
            facts::groups_of(tx, cx, 2023)?;
            facts::at_the_start_of_2023(tx, cx)
        }),
        step(date(2023, 7, 1), "coordination", |tx, cx| {
            facts::bodies_of(tx, cx, 2023)?;
            people::coordination(tx, cx)
        }),
        step(date(2023, 10, 26), "executive commission of 2023", |tx, cx| facts::term(tx, cx, 2023)),
        step(date(2023, 11, 2), "delegate of Salt (sample)", people::delegate),
        step(date(2023, 12, 31), "what the report of 2023 says", facts::looking_back),
        step(date(2024, 1, 1), "bodies and groups of the plan of 2024", |tx, cx| {
            facts::bodies_of(tx, cx, 2024)?;
            facts::groups_of(tx, cx, 2024)?;
            people::technician(tx, cx)
        }),
    ]
}

fn step(on: Date, what: &str, run: fn(&mut Tx, &Context) -> Result<(), Refusal>) -> Step<Context> {
    Step::new(on, what, move |cx: &Context| cx.write(|tx| run(tx, cx)))
}

/// A body by the code of the data, which is its address.
fn body_of(tx: &mut Tx, cx: &Context, code: &str) -> Result<Body, Refusal> {
    body::by_slug(tx, &cx.network.id, code)?.ok_or_else(|| Refusal::fault(format!("no body {code} in the demo")))
}
