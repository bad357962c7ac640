//! The page that asks before a batch is undone, and says what stands in the way.

use askama::Template;
use platform::forms::Draft;
use platform::page::{self, Reply, Shell};
use platform::web::Request;
use platform::{Refusal, Say, Tx};
use viewer::Context;

use crate::Import;
use crate::batch::{self, Batch, is_referred_to};

/// What came of undoing a batch.
pub enum Undoing {
    Done,
    InTheWay(Vec<Say>),
}

#[derive(Template)]
#[template(path = "pages/undoing.html")]
struct Ask {
    page: Shell,
    import: &'static Import,
    address: String,
    form: Draft,
    lead: String,
    counts: Vec<String>,
    ways: Vec<String>,
}

/// Asks whether a batch is to be undone; `ways` is what stands in the way.
pub fn ask(
    cx: &Context,
    request: &Request,
    import: &'static Import,
    ways: impl Fn(&mut Tx, &Context, &Batch) -> Result<Vec<Say>, Refusal>,
) -> Result<Reply, Refusal> {
    let (batch, ways) = cx.read(|tx| {
        let batch = batch::one(tx, cx, import.key, request.param("batch"))?;
        let ways = ways(tx, cx, &batch)?;
        Ok::<_, Refusal>((batch, ways))
    })?;
    page::show(&asking(cx, import, &batch, &ways))
}

/// Undoes a batch by the command of its slice.
pub fn undo(
    cx: &Context,
    request: &Request,
    import: &'static Import,
    undo: impl Fn(&mut Tx, &Context, &Batch) -> Result<Undoing, Refusal>,
) -> Result<Reply, Refusal> {
    let batch = cx.read(|tx| batch::one(tx, cx, import.key, request.param("batch")))?;
    let done = cx.once(&request.form, "imports-undone-said", |tx: &mut Tx| {
        let batch = batch::one(tx, cx, import.key, batch.id.as_str())?;
        match undo(tx, cx, &batch)? {
            Undoing::Done => Ok(import.batch_href(&batch.id)),
            Undoing::InTheWay(ways) => Err(page::changed(&asking(cx, import, &batch, &ways))),
        }
    });
    done.map_err(|refusal| {
        if is_referred_to(&refusal) {
            page::changed(&asking(cx, import, &batch, &[import.told.referred.into()]))
        } else {
            refusal
        }
    })
}

fn asking(cx: &Context, import: &'static Import, batch: &Batch, ways: &[Say]) -> Ask {
    let address = import.batch_href(&batch.id);
    Ask {
        page: import.under_start(cx, cx.page("imports-undo-title")).under(&address, batch.file_name.clone()),
        import,
        address,
        form: Draft::new(cx.words, "imports-undo"),
        lead: cx.words.t((import.told.undo_lead)(batch)),
        counts: (import.counts)(batch, cx.words),
        ways: ways.iter().map(|say| cx.words.say(say)).collect(),
    }
}
