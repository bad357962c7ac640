//! The annual report on paper, read back by tools that did not make it: poppler for tags, reading order and text,
//! lopdf for the alternative texts.

use std::path::Path;
use std::process::Command;

use crate::world::{World, stories};

stories! {
    fn the_report_of_2023_on_paper_can_be_read_by_everyone(world) {
        let file = printed(world);
        let about = poppler("pdfinfo", &[], &file);
        assert!(about.contains("Tagged:          yes"), "{about}");
        assert!(about.lines().any(|l| l.starts_with("Title:") && l.contains("2023")), "{about}");
        let meta = poppler("pdfinfo", &["-meta"], &file);
        for said in ["<pdfuaid:part>1</pdfuaid:part>", "<pdfaid:part>2</pdfaid:part>", "ca"] {
            assert!(meta.contains(said), "the metadata do not say {said}:\n{meta}");
        }
        let tags = poppler("pdfinfo", &["-struct-text"], &file);
        for tag in ["Document", "H1", "Table", "TH", "TD", "LI", "Figure", "TOC"] {
            assert!(tags.contains(tag), "no {tag} among the tags");
        }
        let (drawings, told) = drawings(&file);
        assert!(drawings > 2 && drawings == told, "{drawings} drawings, {told} with words for who does not see them");
    }

    fn the_report_is_read_in_the_order_in_which_it_is_printed(world) {
        let text = squeezed(&poppler("pdftotext", &["-enc", "UTF-8"], &printed(world)));
        let mut from = 0;
        for words in ["Memòria", "11 assessoraments", "Santa Coloma de Gramenet"] {
            let at = text[from..].find(words).unwrap_or_else(|| panic!("« {words} » is missing or out of order"));
            from += at;
        }
    }
}

fn printed(world: &World) -> std::path::PathBuf {
    let answer = world.visitor().download("/report/2023.pdf");
    assert_eq!(answer.status.as_u16(), 200);
    assert_eq!(answer.media_type, "application/pdf");
    let file = std::env::temp_dir().join(format!("report-{}.pdf", &platform::ids::secret()[..12]));
    std::fs::write(&file, answer.bytes).unwrap();
    file
}

/// Drawings among the tags, and those of them that carry an alternative text.
fn drawings(file: &Path) -> (usize, usize) {
    let paper = lopdf::Document::load(file).unwrap();
    let is_drawing =
        |d: &&lopdf::Dictionary| d.get(b"S").and_then(lopdf::Object::as_name).is_ok_and(|name| name == b"Figure");
    let all: Vec<&lopdf::Dictionary> =
        paper.objects.values().filter_map(|o| o.as_dict().ok()).filter(is_drawing).collect();
    (all.len(), all.iter().filter(|d| d.get(b"Alt").is_ok()).count())
}

fn poppler(tool: &str, options: &[&str], file: &Path) -> String {
    let mut command = Command::new(tool);
    command.args(options).arg(file);
    if tool == "pdftotext" {
        command.arg("-");
    }
    let done = command.output().unwrap_or_else(|e| panic!("{tool} of poppler-utils is needed: {e}"));
    assert!(done.status.success(), "{tool}: {}", String::from_utf8_lossy(&done.stderr));
    String::from_utf8_lossy(&done.stdout).into_owned()
}

fn squeezed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
