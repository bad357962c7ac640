//! The page where a person says what each column is, and which side people are of whose row does not say.

use directory::PostKind;
use imports::pages::columns::Page;
use platform::Refusal;
use platform::forms::{Choice, Control, Draft as Form, Pairs};
use platform::page::Reply;
use platform::web::Request;
use viewer::Context;

use super::super::way::Way;
use super::super::{IMPORT, commands};
use super::{carried_out, waiting};

const PREFIX: &str = "members-import-columns";
const POST: &str = "post";

pub fn edit(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let (draft, way) = waiting(cx, request)?;
    if let Some(done) = carried_out(&draft) {
        return Ok(done);
    }
    let own = |_: Option<&Pairs>| vec![side(cx, way.post)];
    Page { import: &IMPORT, draft: &draft, mapping: &way.mapping, own: &own }.edit(cx)
}

pub fn set(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let (draft, way) = waiting(cx, request)?;
    if let Some(done) = carried_out(&draft) {
        return Ok(done);
    }
    let own = |form: Option<&Pairs>| vec![side(cx, form.map_or(way.post, chosen))];
    let page = Page { import: &IMPORT, draft: &draft, mapping: &way.mapping, own: &own };
    page.set(cx, request, |tx, seen, read| {
        let way = Way { mapping: read.mapping.clone(), post: chosen(&request.form) };
        commands::read_as(tx, cx, seen, read, &way)
    })
}

fn chosen(form: &Pairs) -> Option<PostKind> {
    form.filled(POST).and_then(PostKind::from_word)
}

fn side(cx: &Context, post: Option<PostKind>) -> Control {
    let choices = [PostKind::TechnicalOfficer, PostKind::ElectedOfficial]
        .map(|post| Choice::new(post.as_str(), cx.words.t(&format!("members-import-columns-post-{post}"))));
    let form = Form::new(cx.words, PREFIX).with(POST, post.map_or("", PostKind::as_str));
    form.select(POST, choices.to_vec()).empty(cx.words.t("members-import-columns-post-none"))
}
