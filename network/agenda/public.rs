//! The public agenda: the same for everyone, whoever asks, in the network's own language.

use platform::Refusal;
use platform::page::{Feed, Reply};
use platform::web::Request;
use viewer::{Context, Viewer};

use crate::agenda::Agenda;
use crate::chosen::Chosen;
use crate::{atom, calendar, gather};

pub(crate) const CALENDAR: &str = "text/calendar; charset=utf-8";
pub(crate) const NEWS: &str = "application/atom+xml; charset=utf-8";

pub(crate) fn calendar(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let bytes = calendar::write(&asked(cx, request)?);
    Ok(Reply::Feed(Feed { bytes, media_type: CALENDAR, name: "activities.ics".into(), private: false }))
}

pub(crate) fn news(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let bytes = atom::write(&asked(cx, request)?)?;
    Ok(Reply::Feed(Feed { bytes, media_type: NEWS, name: "activities.atom".into(), private: false }))
}

fn asked(cx: &Context, request: &Request) -> Result<Agenda, Refusal> {
    let cx = gather::in_own_language(cx, Viewer::public());
    cx.read(|tx| {
        let chosen = Chosen::read(tx, &cx, &request.query)?;
        gather::public(tx, &cx, &chosen)
    })
}
