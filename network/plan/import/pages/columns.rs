//! The page where a person says what each column is, and in which row the headings are.

use imports::Draft;
use imports::pages::columns::Page;
use platform::Refusal;
use platform::page::Reply;
use platform::web::Request;
use viewer::Context;

use super::super::way::Way;
use super::super::{IMPORT, commands};
use super::{elsewhere, waiting};

pub fn edit(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let (draft, way) = waiting(cx, request)?;
    elsewhere(&draft, &way, true).map_or_else(|| page(&draft, &way).edit(cx), Ok)
}

pub fn set(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let (draft, way) = waiting(cx, request)?;
    if let Some(other) = elsewhere(&draft, &way, true) {
        return Ok(other);
    }
    page(&draft, &way).set(cx, request, |tx, seen, read| {
        let way = match &read.other_head {
            Some(sheet) => Way { target: way.target.clone(), ..Way::proposed(sheet) },
            None => Way { mapping: read.mapping.clone(), ..way.clone() },
        };
        commands::read_as(tx, cx, seen, read.other_head.as_ref(), &way)
    })
}

fn page<'p>(draft: &'p Draft, way: &'p Way) -> Page<'p> {
    Page { import: &IMPORT, draft, mapping: &way.mapping, own: &|_| Vec::new() }
}
