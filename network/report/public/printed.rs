//! Printing: the printer that was handed in makes a PDF, and the few last ones are kept, for the same content in the
//! same language always gives the same bytes.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

use platform::Refusal;
use viewer::Context;

use crate::content::Content;
use crate::show::{Reader, Shown, document, paper};

/// A few hundred kilobytes each.
const KEPT: usize = 6;

type Shelf = VecDeque<(String, Arc<Vec<u8>>)>;

static SHELF: Mutex<Shelf> = Mutex::new(VecDeque::new());

pub(crate) fn print(
    cx: &Context,
    reader: &Reader,
    content: &Content,
    sheet: &paper::Sheet,
) -> Result<Vec<u8>, Refusal> {
    let key =
        format!("{}|{}|{:?}|{}|{}", sheet.digest, cx.words.language.code(), reader.shown, sheet.day, sheet.origin);
    if let Some(bytes) = taken(&key).filter(|_| reader.shown != Shown::Draft) {
        return Ok(bytes.to_vec());
    }
    let paper = paper::paper(reader, content, &document(reader, content), sheet);
    let bytes = cx.house.printer.print(&paper).map_err(Refusal::fault)?;
    if reader.shown != Shown::Draft {
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
