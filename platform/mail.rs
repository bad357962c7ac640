//! Sending mail by SMTP (RFC 5321). Without a server mail stays in the outbox, where an administrator reads it.

use lettre::message::header::ContentType;
use lettre::message::{Mailbox, SinglePart};
use lettre::transport::smtp::response::{Category, Code};
use lettre::{Message, SmtpTransport, Transport as _};

/// One mail, plain text.
#[derive(Debug, Clone)]
pub struct Mail {
    pub from: String,
    pub to: String,
    pub subject: String,
    pub text: String,
    pub message_id: String,
}

/// How mail leaves this installation.
pub enum Carrier {
    Smtp(Box<SmtpTransport>),
    /// Kept in the outbox.
    Nobody,
}

/// Why a mail did not leave.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unsent {
    /// For good, and in whose words: trying again would be told the same.
    Refused(String),
    /// The server was not reached, was busy or did not let this installation in: later it may.
    Later(String),
}

impl Carrier {
    /// From `smtp://user:password@host:587` or `smtps://…`; nothing means that mail is kept.
    pub fn from_url(url: Option<&str>) -> Result<Self, String> {
        let Some(url) = url.filter(|u| !u.is_empty()) else { return Ok(Self::Nobody) };
        let transport = SmtpTransport::from_url(url).map_err(|e| e.to_string())?.build();
        Ok(Self::Smtp(Box::new(transport)))
    }

    pub fn sends(&self) -> bool {
        matches!(self, Self::Smtp(_))
    }

    pub fn send(&self, mail: &Mail) -> Result<(), Unsent> {
        let Self::Smtp(transport) = self else { return Err(Unsent::Later("no mail server is set".into())) };
        let letter = compose(mail).map_err(Unsent::Refused)?;
        transport.send(&letter).map(drop).map_err(|e| match e.status() {
            Some(code) if e.is_permanent() && is_of_the_mail(code) => Unsent::Refused(e.to_string()),
            _ => Unsent::Later(e.to_string()),
        })
    }
}

/// Whether a refusal is about this mail, and not about the connection (52x) or about who signs in (53x): those are
/// mended in `--smtp`, and then the mail leaves.
fn is_of_the_mail(code: Code) -> bool {
    !matches!(code.category, Category::Connections | Category::Unspecified3)
}

fn compose(mail: &Mail) -> Result<Message, String> {
    let to: Mailbox = mail.to.parse().map_err(|e| format!("{}: {e}", mail.to))?;
    let from: Mailbox = mail.from.parse().map_err(|e| format!("{}: {e}", mail.from))?;
    Message::builder()
        .from(from)
        .to(to)
        .subject(&mail.subject)
        .message_id(Some(mail.message_id.clone()))
        .singlepart(SinglePart::builder().header(ContentType::TEXT_PLAIN).body(mail.text.clone()))
        .map_err(|e| e.to_string())
}

/// Whether a text can be an e-mail address that mail may be sent to.
pub fn is_address(text: &str) -> bool {
    text.len() <= 254
        && text.parse::<lettre::Address>().is_ok()
        && text.rsplit('@').next().is_some_and(|host| host.contains('.') || host == "localhost")
}
