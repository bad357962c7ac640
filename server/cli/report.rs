//! `teixit report YEAR`: the annual report as a page, as a PDF, as slides, as a text or as a workbook of its figures; a year that is not published yet comes as a draft.

use platform::Refusal;
use platform::page::assets;

use super::output::remark;
use super::telling::Telling;

#[derive(clap::Args)]
pub struct Arguments {
    /// The year that it tells
    year: i16,
    #[arg(long, default_value = "pdf")]
    format: Format,
    #[command(flatten)]
    telling: Telling,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum Format {
    Html,
    Pdf,
    /// A PDF of 16 to 9
    Slides,
    /// The figures as a workbook
    Xlsx,
    /// A text to go on writing
    Docx,
}

pub fn run(arguments: &Arguments) -> Result<(), String> {
    let told = arguments.telling.begin("the report")?;
    let mut cx = told.cx;
    cx.address = format!("/report/{}", arguments.year);
    let bytes = match arguments.format {
        Format::Html => ::report::html(&cx, arguments.year).map(|page| alone(&page, &cx.origin).into_bytes()),
        Format::Pdf => ::report::pdf(&cx, arguments.year),
        Format::Slides => ::report::slides(&cx, arguments.year),
        Format::Xlsx => ::report::xlsx(&cx, arguments.year),
        Format::Docx => ::report::docx(&cx, arguments.year),
    };
    let bytes = bytes.map_err(|refusal| match refusal {
        Refusal::NotFound => format!("there is no report of {} on {}.", arguments.year, cx.today()),
        other => other.to_string(),
    })?;
    told.assumed.iter().for_each(|said| remark!("{said}"));
    arguments.telling.write(&bytes)
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
