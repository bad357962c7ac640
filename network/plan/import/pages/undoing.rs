//! The page that asks before a batch is undone, and says what stands in the way.

use askama::Template;
use platform::forms::Draft;
use platform::page::{self, Reply, Shell};
use platform::web::Request;
use platform::{Refusal, Say, Tx};
use viewer::Context;

use super::super::batch::Batch;
use super::super::store;
use super::super::undoing::{self, Undone};
use super::{entered, under_start};

#[derive(Template)]
#[template(path = "import/pages/undoing.html")]
struct Ask {
    page: Shell,
    address: String,
    form: Draft,
    counts: Vec<String>,
    ways: Vec<String>,
    whole: bool,
}

impl Ask {
    fn is_whole(&self) -> bool {
        self.whole
    }
}

pub fn ask(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    entered(cx)?;
    let (batch, ways) = cx.read(|tx| {
        let batch = store::batch(tx, &cx.network.id, request.param("batch"))?;
        let ways = undoing::in_the_way(tx, cx, &batch)?;
        Ok::<_, Refusal>((batch, ways))
    })?;
    page::show(&asking(cx, &batch, &ways))
}

pub fn undo(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    entered(cx)?;
    let batch = cx.read(|tx| store::batch(tx, &cx.network.id, request.param("batch")))?;
    let done = cx.once(&request.form, "plan-import-undone-said", |tx: &mut Tx| {
        let batch = store::batch(tx, &cx.network.id, batch.id.as_str())?;
        match undoing::undo(tx, cx, &batch)? {
            Undone::Done => Ok(format!("/plan/import/batches/{}", batch.id)),
            Undone::InTheWay(ways) => Err(page::changed(&asking(cx, &batch, &ways))),
        }
    });
    done.map_err(|refusal| {
        if undoing::is_referred_to(&refusal) {
            page::changed(&asking(cx, &batch, &["plan-import-way-referred".into()]))
        } else {
            refusal
        }
    })
}

fn asking(cx: &Context, batch: &Batch, ways: &[Say]) -> Ask {
    let address = format!("/plan/import/batches/{}", batch.id);
    Ask {
        page: under_start(cx, cx.page("plan-import-undo-title")).under(&address, batch.file_name.clone()),
        address,
        form: Draft::new(cx.words, "plan-import-undo"),
        counts: batch.tally.told().into_iter().map(|(key, n)| cx.words.tn(key, n)).collect(),
        ways: ways.iter().map(|say| cx.words.say(say)).collect(),
        whole: batch.is_new_plan,
    }
}
