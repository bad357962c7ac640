//! Files that belong to a document: the original that was approved, and annexes. What a file is, is read from its
//! content. Nothing is deleted: a file is withdrawn, with a reason.
//!
//! Content is kept before the transaction that writes the row, so a full disk leaves no row without its content; a
//! transaction that fails leaves content that nobody names, and the next try finds it there.

mod media;
pub(crate) mod store;

use platform::forms::Problem;
use platform::{Refusal, Say, Tx, id, word};
use viewer::Context;

use crate::document::{DocumentId, REASON_MAX};

pub use media::{ACCEPT, MediaType};
pub use store::{after as files_after, find as file_of, of_document as files};

id!(FileId);

word!(
    /// What a file is to its document.
    Role { Original = "original", Annex = "annex" }
);

/// The largest file, in megabytes of 1024 × 1024 bytes.
pub const MOST_MEGABYTES: usize = 20;
/// The most files that a document has at one time.
pub const MOST_FILES: i64 = 100;
const NAME_MAX: usize = 120;

/// A file whose content was read, recognised and kept, and that belongs to no document yet.
#[derive(Debug, Clone)]
pub struct Received {
    pub(crate) name: String,
    pub(crate) media_type: MediaType,
    pub(crate) bytes: i64,
    pub(crate) digest: String,
}

#[derive(Debug, Clone)]
pub struct File {
    pub id: FileId,
    pub name: String,
    pub media_type: MediaType,
    pub bytes: i64,
    pub digest: String,
    pub role: Role,
    pub added_at: i64,
    /// The person's id, or `console`.
    pub added_by: String,
    pub withdrawn: Option<Withdrawal>,
}

#[derive(Debug, Clone)]
pub struct Withdrawal {
    pub at: i64,
    pub by: String,
    pub why: String,
}

impl File {
    /// The name as the last part of an address.
    pub fn name_in_address(&self) -> String {
        platform::page::in_address(&self.name)
    }
}

/// Reads what came, and keeps its content. Problems are told at the field `file`; nothing is kept then.
pub fn receive(cx: &Context, name: &str, bytes: &[u8]) -> Result<Received, Refusal> {
    let refuse = |say: Say| Refusal::Fields(vec![Problem::new("file", say)]);
    if bytes.is_empty() {
        return Err(refuse("documents-file-empty".into()));
    }
    if bytes.len() > MOST_MEGABYTES * 1024 * 1024 {
        return Err(refuse(Say::new("documents-file-too-large").with("max", MOST_MEGABYTES)));
    }
    let media_type = MediaType::of(bytes).ok_or_else(|| refuse(media::why_unknown(name, bytes).into()))?;
    let name = cleaned(name, media_type);
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending).to_lowercase();
    if !media_type.endings().contains(&ending.as_str()) {
        let say = Say::new("documents-file-other-ending").with("name", name.as_str()).with("kind", media_type.called());
        return Err(refuse(say.with("ending", media_type.endings()[0])));
    }
    let digest = cx.house.files.keep(bytes).map_err(|e| match not_kept(&e) {
        Some(say) => refuse(say),
        None => Refusal::fault(format!("a file could not be kept: {e}")),
    })?;
    let bytes = i64::try_from(bytes.len()).unwrap_or(i64::MAX);
    Ok(Received { name, media_type, bytes, digest })
}

/// What to say when there is no room; any other failure is a fault.
fn not_kept(error: &std::io::Error) -> Option<Say> {
    use std::io::ErrorKind::{QuotaExceeded, StorageFull};
    matches!(error.kind(), StorageFull | QuotaExceeded).then(|| "documents-file-no-room".into())
}

/// Adds a received file to a document. Who may is asked by the slice that owns the document.
pub fn attach(
    tx: &mut Tx,
    cx: &Context,
    document: &DocumentId,
    received: &Received,
    role: Role,
) -> Result<FileId, Refusal> {
    if let Some(same) = store::same(tx, &cx.network.id, document, &received.digest)? {
        return Err(Refusal::field("file", Say::new("documents-file-same").with("name", same.name)));
    }
    if store::count(tx, &cx.network.id, document)? >= MOST_FILES {
        return Err(Refusal::field("file", Say::new("documents-file-too-many").with("max", MOST_FILES)));
    }
    let id = store::insert(tx, cx, document, received, role)?;
    cx.tell(tx, "documents.attach", id.as_str(), role.as_str())?;
    Ok(id)
}

/// Takes a file from the public's sight, with the reason. Its content stays. Withdrawn twice, the first reason stays.
pub fn withdraw(tx: &mut Tx, cx: &Context, file: &FileId, why: &str) -> Result<(), Refusal> {
    let why = why.trim();
    let now = why.chars().count();
    if now == 0 {
        return Err(Refusal::field("reason", "documents-file-no-reason"));
    }
    if now > REASON_MAX {
        let say = Say::new("platform-form-too-long").with("max", REASON_MAX).with("now", now);
        return Err(Refusal::field("reason", say));
    }
    if store::withdraw(tx, cx, file, why)? {
        cx.tell(tx, "documents.withdraw", file.as_str(), "")?;
    }
    Ok(())
}

/// A name without folders, without signs that are not seen, not hidden and not longer than a line; its ending stays.
fn cleaned(sent: &str, media_type: MediaType) -> String {
    let unseen = |c: char| {
        c.is_control()
            || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
    };
    let bare = sent.rsplit(['/', '\\']).next().unwrap_or_default();
    let seen: String = bare.chars().filter(|c| !unseen(*c)).collect();
    let name = seen.split_whitespace().collect::<Vec<_>>().join(" ");
    let name = name.trim_start_matches('.').trim();
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    if name.is_empty() || stem.is_empty() && ending.is_empty() {
        return format!("document.{}", media_type.endings()[0]);
    }
    if name.chars().count() <= NAME_MAX {
        return name.to_owned();
    }
    let room = NAME_MAX.saturating_sub(ending.chars().count() + 1);
    let short: String = stem.chars().take(room).collect();
    format!("{}.{}", short.trim_end(), ending.chars().take(NAME_MAX).collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_loses_folders_and_unseen_signs_and_keeps_its_ending() {
        let table = [
            ("Pla 2024.pdf", "Pla 2024.pdf"),
            ("C:\\Usuaris\\pla.pdf", "pla.pdf"),
            ("../../etc/pla.pdf", "pla.pdf"),
            ("pla\r\nX-Mal: 1.pdf", "plaX-Mal: 1.pdf"),
            ("pla\u{202e}fdp.pdf", "plafdp.pdf"),
            ("  Acta   del 12.pdf ", "Acta del 12.pdf"),
            (".pdf", "pdf"),
            ("", "document.pdf"),
        ];
        for (sent, name) in table {
            assert_eq!(cleaned(sent, MediaType::Pdf), name, "{sent:?}");
        }
        let long = cleaned(&format!("{}.pdf", "a".repeat(300)), MediaType::Pdf);
        assert!(long.chars().count() == NAME_MAX && long.ends_with("a.pdf"), "{long}");
    }

    #[test]
    fn only_a_disk_without_room_is_told_at_the_field() {
        assert!(not_kept(&std::io::ErrorKind::StorageFull.into()).is_some());
        assert!(not_kept(&std::io::ErrorKind::PermissionDenied.into()).is_none());
    }
}
