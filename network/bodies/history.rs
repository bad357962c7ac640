//! What was done to a body, by whom and when: the trail in words, for those who keep it.

use directory::Person;
use platform::words::dates;
use platform::{Refusal, Tx, clock, trail};
use viewer::{Context, PersonId};

use crate::body::badge::word_of;
use crate::body::{Body, Standing};
use crate::holder::{Holders, holder};
use crate::seat::Seat;

/// So many entries are shown, the newest.
const SHOWN: i64 = 25;

pub(crate) struct Told {
    pub day: String,
    pub iso: String,
    pub who: String,
    pub what: String,
}

pub(crate) fn of_body(
    tx: &mut Tx,
    cx: &Context,
    body: &Body,
    seats: &[Seat],
    holders: &Holders,
) -> Result<Vec<Told>, Refusal> {
    let entries = trail::of_subject(tx, cx.network_id(), body.id.as_str(), SHOWN)?;
    let ids: Vec<PersonId> = entries.iter().filter_map(|e| e.person_id.clone()).map(PersonId).collect();
    let people: Vec<Person> = directory::person::by_ids(tx, &cx.network.id, &ids)?;
    let told = entries.into_iter().map(|entry| {
        let day = clock::local(entry.at).date();
        let who = people.iter().find(|p| Some(p.id.as_str()) == entry.person_id.as_deref());
        let act = entry.act.strip_prefix("bodies.").unwrap_or(&entry.act);
        let what = cx.words.t(&format!("bodies-told-{act}"));
        Told {
            day: dates::day(cx.words.language, day),
            iso: day.to_string(),
            who: who.map_or_else(|| cx.words.t("bodies-told-by-console"), |p| p.name.clone()),
            what: match detail(cx, body, &entry.detail, seats, holders) {
                Some(detail) => format!("{what}: {detail}"),
                None => what,
            },
        }
    });
    Ok(told.collect())
}

/// The detail of an entry is the word of a standing or the id of a seat; anything else says nothing to a reader.
fn detail(cx: &Context, body: &Body, detail: &str, seats: &[Seat], holders: &Holders) -> Option<String> {
    if let Some(standing) = Standing::from_word(detail) {
        return Some(word_of(cx.words, body.kind, standing));
    }
    let seat = seats.iter().find(|s| s.id.as_str() == detail)?;
    Some(holder(cx, body, holders.organisation(seat)))
}
