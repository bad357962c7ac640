//! The posts of people at a council: giving one and ending it.

pub(crate) mod pages;

use directory::{NewPerson, NewPost, Organisation, PostKind, person};
use jiff::civil::Date;
use platform::forms::{Pairs, Problem};
use platform::words::fold;
use platform::words::grammar::curly;
use platform::{Refusal, Say, Tx};
use viewer::{Context, PersonId};

use crate::{reading, rules};

pub const NAME_MAX: usize = 120;
pub const TITLE_MAX: usize = 120;
pub const CONTACT_MAX: usize = 120;

/// A person and the post they take, parsed.
#[derive(Debug, Clone)]
pub struct Appointment {
    pub name: String,
    /// The address that signs in; a person may have none.
    pub address: Option<String>,
    pub kind: PostKind,
    pub title: String,
    pub contact: Option<String>,
    pub from: Option<Date>,
}

impl Appointment {
    fn parse(form: &Pairs, today: Date) -> Result<Self, Vec<Problem>> {
        let mut problems = Vec::new();
        let name = curly(&reading::needed(form, "name", NAME_MAX, &mut problems));
        let address = form.filled("address").map(str::to_owned);
        if let Some(typed) = address.as_deref().filter(|a| !platform::mail::is_address(a)) {
            problems.push(Problem::new("address", Say::new("platform-form-not-an-address").with("typed", typed)));
        }
        let kind = form.filled("kind").and_then(PostKind::from_word);
        if kind.is_none() {
            problems.push(Problem::new("kind", "platform-form-choose"));
        }
        let title = curly(&reading::text(form, "title", TITLE_MAX, &mut problems));
        let contact = reading::text(form, "contact", CONTACT_MAX, &mut problems);
        let from = reading::day(form, "from", today, &mut problems);
        match kind {
            Some(kind) if problems.is_empty() => {
                Ok(Self { name, address, kind, title, contact: Some(contact).filter(|c| !c.is_empty()), from })
            }
            _ => Err(problems),
        }
    }
}

/// Gives a person a post at a council. An address is one person's: with the same name it is that person who takes
/// the post, with another nothing is written.
pub fn appoint(tx: &mut Tx, cx: &Context, council: &Organisation, new: &Appointment) -> Result<PersonId, Refusal> {
    rules::may_keep_register(&cx.viewer).map_err(Refusal::no)?;
    let known = match &new.address {
        Some(address) => person::by_address(tx, &cx.network.id, address)?,
        None => None,
    };
    let id = match known {
        Some(known) if fold::fold(&known.name) == fold::fold(&new.name) => known.id,
        Some(known) => {
            return Err(Refusal::field("address", Say::new("members-post-address-taken").with("name", known.name)));
        }
        None => {
            let person = NewPerson { name: new.name.clone(), address: new.address.clone(), batch: None };
            person::enter(tx, cx, &person)?.id
        }
    };
    let post = NewPost {
        person: id.clone(),
        organisation: council.id.clone(),
        kind: new.kind,
        title: new.title.clone(),
        contact: new.contact.clone(),
        from: new.from,
        batch: None,
    };
    person::give_post(tx, cx, &post)?;
    cx.tell(tx, "members.appoint", council.id.as_str(), id.as_str())?;
    Ok(id)
}
