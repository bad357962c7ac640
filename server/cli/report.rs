//! `teixit report YEAR`: the annual report as a page, as a PDF or as slides; a year that is not published yet comes as a draft.

use std::io::Write as _;
use std::path::PathBuf;

use jiff::civil::Date;
use platform::page::assets;
use platform::words::Language;
use platform::{Clock, Db, Refusal};
use viewer::{Context, Viewer};

use super::{Place, console_house, origin::Origin};
use crate::demo;
use crate::site::Start;

#[derive(clap::Args)]
pub struct Arguments {
    year: i16,
    #[arg(long, default_value = "pdf")]
    format: Format,
    /// Where to write it; - is standard output
    #[arg(short, long)]
    output: PathBuf,
    /// Which network, by its short name, when the installation has several
    #[arg(long)]
    network: Option<String>,
    /// Language: ca, es or en
    #[arg(long, default_value = "ca")]
    language: String,
    /// The day as of which a year that is not published is told, as 2024-05-15; a demo stands on its own
    #[arg(long, value_parser = super::day)]
    on: Option<Date>,
    #[command(flatten)]
    origin: Origin,
    #[command(flatten)]
    place: Place,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum Format {
    Html,
    Pdf,
    /// A PDF of 16 to 9
    Slides,
}

pub fn run(arguments: &Arguments) -> Result<(), String> {
    let (origin, note) = arguments.origin.or_local()?;
    let language = Language::from_code(&arguments.language)
        .ok_or_else(|| format!("« {} » is not a language of Teixit: write ca, es or en.", arguments.language))?;
    let (mut cx, assumed) = context(arguments, language)?;
    cx.origin = origin;
    cx.address = format!("/report/{}", arguments.year);
    let bytes = match arguments.format {
        Format::Html => ::report::html(&cx, arguments.year).map(|page| alone(&page, &cx.origin).into_bytes()),
        Format::Pdf => ::report::pdf(&cx, arguments.year),
        Format::Slides => ::report::slides(&cx, arguments.year),
    };
    let bytes = bytes.map_err(|refusal| match refusal {
        Refusal::NotFound => format!("there is no report of {} on {}.", arguments.year, cx.today()),
        other => other.to_string(),
    })?;
    assumed.iter().chain(&note).for_each(|said| eprintln!("{said}"));
    if arguments.output.as_os_str() == "-" {
        return std::io::stdout().write_all(&bytes).map_err(|e| format!("standard output cannot be written to: {e}"));
    }
    let was_there = arguments.output.exists();
    std::fs::write(&arguments.output, &bytes).map_err(|e| {
        // Half a report that was begun here is worse than none.
        if !was_there {
            std::fs::remove_file(&arguments.output).ok();
        }
        format!("{} cannot be written: {e}", arguments.output.display())
    })?;
    println!("{} ({} kB)", arguments.output.display(), bytes.len() / 1024);
    Ok(())
}

/// The network on the day asked for, on today, or, of a demo, on the day on which demos stand; and what was assumed.
fn context(arguments: &Arguments, language: Language) -> Result<(Context, Option<String>), String> {
    let db: Db = arguments.place.open_existing()?;
    let house = console_house(db.clone(), &arguments.place);
    let network = super::network::chosen(&house, arguments.network.as_deref())?;
    let cx = Context::new(house, network.clone(), Viewer::console(), language);
    let (day, assumed) = match arguments.on {
        Some(day) => (day, None),
        None if demo::is_one(&cx).map_err(|e| e.to_string())? => {
            let said = format!("This is a demo: the report is told as of {}, unless --on says another day.", demo::DAY);
            (demo::DAY, Some(said))
        }
        None => return Ok((cx, None)),
    };
    let start = Start::local(db, Clock::standing_on(day), arguments.place.files());
    Ok((Context::new(start.house(), network, Viewer::console(), language), assumed))
}

/// The page as a file that is opened by itself: its style and its logo inside, no behaviour, and links that lead to the
/// site.
fn alone(page: &str, origin: &str) -> String {
    let mut page = page.to_owned();
    for asset in [&assets::APP_JS, &assets::HTMX_JS] {
        page = page.replace(&format!("<script src=\"{}\" defer></script>\n", asset.path), "");
    }
    page = page.replace(&format!("src=\"{}\"", assets::LOGO.path), &format!("src=\"{}\"", inside(assets::LOGO.bytes)));
    let style = String::from_utf8_lossy(assets::APP_CSS.bytes).replace("/assets/", &format!("{origin}/assets/"));
    let link = format!("<link rel=\"stylesheet\" href=\"{}\">", assets::APP_CSS.path);
    page = ["href", "src", "action"].iter().fold(page.replace(&link, STYLE_HERE), |page, attribute| {
        page.replace(&format!("{attribute}=\"/"), &format!("{attribute}=\"{origin}/"))
    });
    page.replace(STYLE_HERE, &format!("<style>\n{style}\n</style>"))
}

/// A drawing as an address that holds it (RFC 2397).
fn inside(svg: &[u8]) -> String {
    let plain = |byte: &u8| byte.is_ascii_alphanumeric() || b"-._/:= ".contains(byte);
    let letters =
        svg.iter().map(|byte| if plain(byte) { char::from(*byte).to_string() } else { format!("%{byte:02X}") });
    format!("data:image/svg+xml,{}", letters.collect::<String>())
}

/// Where the style is put, once the links of the page are written.
const STYLE_HERE: &str = "<!-- style -->";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_alone_has_its_style_inside_and_links_that_lead_to_the_site() {
        let page = format!(
            "<link rel=\"stylesheet\" href=\"{}\">\n<script src=\"{}\" defer></script>\n<a href=\"/plan\">Pla</a><a \
             href=\"#a\">A</a><a href=\"https://exemple.cat/\">B</a>",
            assets::APP_CSS.path,
            assets::APP_JS.path
        );
        let page = alone(&page, "https://xarxa.cat");
        assert!(page.contains("<style>") && !page.contains("<script") && !page.contains("stylesheet"), "{page}");
        assert!(!page.contains("url(/assets") && !page.contains("url(\"/assets"), "fonts come from the site");
        let links =
            "<a href=\"https://xarxa.cat/plan\">Pla</a><a href=\"#a\">A</a><a href=\"https://exemple.cat/\">B</a>";
        assert!(page.ends_with(links), "{page}");
        assert_eq!(inside(b"<svg a=\"#b\"/>"), "data:image/svg+xml,%3Csvg a=%22%23b%22/%3E");
    }
}
