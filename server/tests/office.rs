//! LibreOffice as a reader and writer that is not ours: what we write must open there, and what it writes must be
//! read here. Without it the stories that use it fail; they are never skipped.

use std::path::Path;
use std::process::Command;
use std::sync::{LazyLock, Mutex};

/// One at a time, with one profile: two that start at once with the same profile wait for each other and give up.
static OFFICE: LazyLock<Mutex<tempfile::TempDir>> = LazyLock::new(|| Mutex::new(tempfile::tempdir().unwrap()));

/// The same document in another format: `convert(&bytes, "xlsx", "ods")`. `to` may name a filter with its options, as
/// in `"csv:Text - txt - csv (StarCalc):44,34,76"`.
pub fn convert(bytes: &[u8], from: &str, to: &str) -> Vec<u8> {
    let office = OFFICE.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let folder = tempfile::tempdir().unwrap();
    let source = folder.path().join(format!("source.{from}"));
    std::fs::write(&source, bytes).unwrap();
    let out = folder.path().join("out");
    run(office.path(), &source, to, &out);
    let ending = to.split(':').next().unwrap_or(to);
    std::fs::read(out.join(format!("source.{ending}")))
        .unwrap_or_else(|_| panic!("LibreOffice made no {ending} of this {from}"))
}

fn run(profile: &Path, source: &Path, to: &str, out: &Path) {
    let mut office = Command::new("soffice");
    // Without a window it takes text for Windows-1252: commas, quotation marks, and 76 for UTF-8.
    if source.extension().is_some_and(|ending| ending == "csv") {
        office.arg("--infilter=Text - txt - csv (StarCalc):44,34,76");
    }
    let done = office
        .arg(format!("-env:UserInstallation=file://{}", profile.display()))
        .args(["--headless", "--norestore", "--convert-to", to, "--outdir"])
        .args([out, source])
        .output()
        .expect("LibreOffice (soffice) is needed: bin/test installs it");
    assert!(done.status.success(), "LibreOffice failed: {}", String::from_utf8_lossy(&done.stderr));
}
