//! The pages that every foot links to: accessibility statement, privacy, legal notice, contact. Their texts hold for
//! any network; what differs (its name, its address, its people) is put in.

mod contact;
mod statement;

use askama::Template;
use platform::Refusal;
use platform::page::{self, Reply, Shell};
use platform::web::Request;
use viewer::Context;

pub use contact::contact;
pub use statement::accessibility;

/// Where the texts of the law and of the authority are.
const APDCAT: &str = "https://apdcat.gencat.cat";
const EUPL: &str = "https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12";

#[derive(Template)]
#[template(path = "footer/privacy.html")]
struct Privacy {
    page: Shell,
    network: String,
}

#[derive(Template)]
#[template(path = "footer/legal.html")]
struct Legal {
    page: Shell,
    network: String,
}

pub fn privacy(cx: &Context, _: &Request) -> Result<Reply, Refusal> {
    page::show(&Privacy { page: cx.page("home-privacy-title"), network: cx.network.name.clone() })
}

pub fn legal(cx: &Context, _: &Request) -> Result<Reply, Refusal> {
    page::show(&Legal { page: cx.page("home-legal-title"), network: cx.network.name.clone() })
}
