//! Bodies as search finds them: by name and purpose, those of the past too.

use platform::search::{Audience, Findable, Piece, Thing, Touched, Which};
use platform::trail::Entry;
use platform::words::Language;
use platform::{Refusal, Tx};
use viewer::{BodyId, Context};

use super::{Body, store};

pub(crate) const FINDABLE: Findable<Context> =
    Findable { kind: "body", label: "bodies-findable", order: 30, audience: Audience::Everyone, touched, find };

fn touched(entry: &Entry) -> Touched {
    match entry.act.as_str() {
        "bodies.set_up" | "bodies.change" => Touched::This(entry.subject.clone()),
        _ => Touched::Nothing,
    }
}

/// A network has some dozens: all are one piece.
fn find(cx: &Context, tx: &mut Tx, which: Which) -> Result<Piece, Refusal> {
    let found = match which {
        Which::These(ids) => {
            let ids: Vec<BodyId> = ids.iter().cloned().map(BodyId).collect();
            store::by_ids(tx, &cx.network.id, &ids)?
        }
        Which::After(_) => store::all(tx, &cx.network.id)?,
    };
    Ok(Piece::last(found.iter().map(|body| thing(cx, body)).collect()))
}

fn thing(cx: &Context, body: &Body) -> Thing {
    let kind = |language: Language| cx.words.in_language(language).t(&format!("bodies-kind-{}", body.kind));
    let kinds = [Language::Catalan, Language::Spanish, Language::English].map(kind);
    let own = kind(cx.words.language);
    Thing {
        also: Some(body.short.clone()).filter(|short| !short.is_empty()).into_iter().collect(),
        context: if own == body.name { String::new() } else { own },
        text: body.purpose.clone(),
        more: kinds.join(" "),
        ..Thing::new(body.id.as_str(), body.name.as_str(), body.href())
    }
}
