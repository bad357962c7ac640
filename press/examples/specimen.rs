//! Prints the specimen, to be looked at, and measures the press:
//! `cargo run -p press --example specimen -- FILE.pdf [PRINTS]`. Each print after the first is of another paper.

#[path = "../tests/specimen/mod.rs"]
mod specimen;

use platform::paper::Printer;
use press::Press;
use std::error::Error;
use std::time::Instant;

#[expect(clippy::disallowed_methods, reason = "a benchmark reads the clock")]
fn main() -> Result<(), Box<dyn Error>> {
    let mut given = std::env::args().skip(1);
    let file = given.next().ok_or("which file?")?;
    let prints: usize = given.next().map_or(Ok(1), |n| n.parse())?;
    let press = Press::new();
    let mut paper = specimen::yearbook();
    if file.contains("plain") {
        paper.cover = false;
        paper.contents = false;
        paper.draft = None;
    }
    println!("before the first print: {} MB", resident()?);
    for print in 1..=prints {
        paper.ident = format!("mostra-{print}");
        paper.footer = format!("Impressió {print}");
        let start = Instant::now();
        let pdf = press.print(&paper)?;
        println!(
            "print {print}: {} ms, {} KB, {} MB resident",
            start.elapsed().as_millis(),
            pdf.len() / 1024,
            resident()?
        );
        std::fs::write(&file, pdf)?;
    }
    Ok(())
}

/// Memory of this process, in megabytes, where the system tells it.
fn resident() -> Result<u64, Box<dyn Error>> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).ok_or("no VmRSS")?;
    Ok(line.trim().trim_end_matches(" kB").trim().parse::<u64>()? / 1024)
}
