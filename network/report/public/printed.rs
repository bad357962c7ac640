//! Printing: the printer that was handed in makes a PDF, and the few last ones are kept, for the same content in the
//! same language always gives the same bytes.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

use platform::Refusal;
use viewer::Context;

use super::asked::Asked;
use crate::show::{Shown, document, paper};
use crate::slides;

/// A few hundred kilobytes each.
const KEPT: usize = 6;

type Shelf = VecDeque<(String, Arc<Vec<u8>>)>;

static SHELF: Mutex<Shelf> = Mutex::new(VecDeque::new());

/// To be read on paper, or from a wall.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Printed {
    Paper,
    Slides,
}

pub(crate) fn print(cx: &Context, asked: &Asked, form: Printed) -> Result<Vec<u8>, Refusal> {
    let (shown, sheet, reader) = (asked.shown, asked.sheet(cx), asked.reader(cx));
    let language = cx.words.language.code();
    let key = format!("{form:?}|{}|{language}|{shown:?}|{}|{}", sheet.digest, sheet.day, sheet.origin);
    if let Some(bytes) = taken(&key).filter(|_| shown != Shown::Draft) {
        return Ok(bytes.to_vec());
    }
    let document = document(&reader, &asked.content);
    let bytes = match form {
        Printed::Paper => cx.house.printer.print(&paper::paper(&reader, &asked.content, &document, &sheet)),
        Printed::Slides => cx.house.printer.project(&slides::deck(&reader, &asked.content, document, &sheet)),
    }
    .map_err(Refusal::fault)?;
    if shown != Shown::Draft {
        keep(key, Arc::new(bytes.clone()));
    }
    Ok(bytes)
}

fn taken(key: &str) -> Option<Arc<Vec<u8>>> {
    let shelf = SHELF.lock().unwrap_or_else(PoisonError::into_inner);
    shelf.iter().find(|(k, _)| k == key).map(|(_, bytes)| bytes.clone())
}

fn keep(key: String, bytes: Arc<Vec<u8>>) {
    let mut shelf = SHELF.lock().unwrap_or_else(PoisonError::into_inner);
    shelf.retain(|(k, _)| *k != key);
    shelf.push_back((key, bytes));
    while shelf.len() > KEPT {
        shelf.pop_front();
    }
}
