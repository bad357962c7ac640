//! An agenda as a calendar (RFC 5545): whole days, because no more is known of what happened. What is dated by month,
//! quarter or year has no day and is left out, which the calendar's description says. What was withdrawn lately is
//! cancelled. Lines are folded here: the library lets one of 76 bytes pass.

use icalendar::{Calendar, Component as _, Event, EventLike as _, EventStatus, Property, ValueType};
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan as _};

use crate::agenda::{Agenda, Entry, Gone};
use crate::plain;

/// The longest line in bytes, without its end (3.1).
const LONGEST: usize = 75;

pub(crate) fn write(agenda: &Agenda) -> Vec<u8> {
    let mut calendar = head(agenda);
    let days = agenda.entries.iter().filter_map(|e| Some((e, e.when.exact_day()?)));
    calendar.extend(days.map(|(entry, day)| event(agenda, entry, day)));
    calendar.extend(agenda.gone.iter().map(|gone| cancelled(agenda, gone)));
    folded(&calendar.to_string()).into_bytes()
}

fn head(agenda: &Agenda) -> Calendar {
    let about: Vec<&str> = [Some(agenda.about.as_str()), agenda.left_out.as_deref()].into_iter().flatten().collect();
    let typed = |key: &str, value: &str, kind: ValueType| Property::new(key, value).append_parameter(kind).done();
    let title = plain::line(&agenda.title);
    let mut calendar = Calendar::empty();
    calendar
        .append_property(("VERSION", "2.0"))
        .append_property(Property::new("PRODID", format!("-//Teixit//Agenda//{}", agenda.language.code())))
        .append_property(("CALSCALE", "GREGORIAN"))
        .append_property(("METHOD", "PUBLISH"))
        .append_property(typed("NAME", &title, ValueType::Text))
        .append_property(Property::new("X-WR-CALNAME", title))
        .description(&plain::lines(&about.join(" ")))
        .append_property(typed("REFRESH-INTERVAL", "PT6H", ValueType::Duration))
        .append_property(("X-PUBLISHED-TTL", "PT6H"))
        .append_property(typed("URL", &agenda.page, ValueType::Uri));
    if let Some(found_at) = &agenda.found_at {
        calendar.append_property(typed("SOURCE", &found_at.calendar, ValueType::Uri));
    }
    calendar
}

fn event(agenda: &Agenda, entry: &Entry, day: Date) -> Event {
    let mut event = dated(agenda, &entry.name.uid, day, entry.changed_at, entry.changes);
    let about: Vec<&str> = entry.about.iter().map(String::as_str).chain([entry.href.as_str()]).collect();
    event
        .summary(&plain::line(&entry.title))
        .description(&plain::lines(&about.join("\n")))
        .status(EventStatus::Confirmed)
        .categories([plain::line(&entry.category)])
        .url(&entry.href)
        .add_property("CREATED", instant(entry.recorded_at));
    if !entry.place.is_empty() {
        event.location(&plain::line(&entry.place));
    }
    event
}

fn cancelled(agenda: &Agenda, gone: &Gone) -> Event {
    let mut event = dated(agenda, &gone.uid, gone.on, gone.changed_at, gone.changes);
    event.summary(&gone.title).status(EventStatus::Cancelled);
    event
}

/// A whole day, on which nobody is kept from other things.
fn dated(agenda: &Agenda, uid: &str, day: Date, changed_at: i64, changes: i64) -> Event {
    let whole = |key: &str, day: Date| {
        Property::new(key, day.strftime("%Y%m%d").to_string()).append_parameter(ValueType::Date).done()
    };
    Event::with_uid(&format!("{uid}@{}", agenda.host))
        .append_property(whole("DTSTART", day))
        .append_property(whole("DTEND", day.saturating_add(1.day())))
        .add_property("DTSTAMP", instant(changed_at))
        .add_property("LAST-MODIFIED", instant(changed_at))
        .add_property("SEQUENCE", changes.to_string())
        .add_property("TRANSP", "TRANSPARENT")
        .done()
}

fn instant(at: i64) -> String {
    Timestamp::from_millisecond(at).unwrap_or(Timestamp::UNIX_EPOCH).strftime("%Y%m%dT%H%M%SZ").to_string()
}

/// The same lines, none longer than it may be, cut between characters.
fn folded(text: &str) -> String {
    let whole = text.replace("\r\n ", "");
    let mut out = String::with_capacity(whole.len() + whole.len() / LONGEST * 3);
    for line in whole.split_inclusive("\r\n") {
        let mut room = LONGEST;
        for c in line.trim_end_matches("\r\n").chars() {
            if c.len_utf8() > room {
                out.push_str("\r\n ");
                room = LONGEST - 1;
            }
            out.push(c);
            room -= c.len_utf8();
        }
        out.push_str("\r\n");
    }
    out
}

#[cfg(test)]
mod tests {
    use platform::words::Language;
    use platform::words::dates::Span;

    use super::*;
    use crate::agenda::Name;

    fn entry(title: &str, when: Span) -> Entry {
        Entry {
            name: Name { uid: "one".into(), iri: "urn:uuid:one".into() },
            title: title.into(),
            when,
            about: vec!["Reunió".into()],
            place: "Vic; sala 2, \\ planta".into(),
            category: "Reunió".into(),
            href: "https://xarxa.cat/activities/one".into(),
            recorded_at: 0,
            changed_at: 1_715_731_200_000,
            changes: 2,
        }
    }

    fn agenda(entries: Vec<Entry>) -> Agenda {
        Agenda {
            id: "https://xarxa.cat/activities.atom".into(),
            title: "Xarxa, agenda".into(),
            about: "Què hi ha.".into(),
            left_out: None,
            network: "Xarxa".into(),
            language: Language::Catalan,
            page: "https://xarxa.cat/activities".into(),
            found_at: None,
            host: "xarxa.cat".into(),
            entries,
            gone: vec![Gone {
                uid: "two".into(),
                title: "Anul·lada".into(),
                on: jiff::civil::date(2024, 5, 14),
                changed_at: 0,
                changes: 1,
            }],
            withdrawn_at: None,
            since: 0,
        }
    }

    fn written(entries: Vec<Entry>) -> String {
        String::from_utf8(write(&agenda(entries))).unwrap()
    }

    #[test]
    fn a_day_is_a_whole_day_and_a_month_is_none() {
        let day = Span::day(jiff::civil::date(2024, 12, 31));
        let text = written(vec![entry("A", day), entry("B", Span::month(2024, 5).unwrap())]);
        assert!(text.contains("\r\nDTSTAMP:20240515T000000Z\r\nDTSTART;VALUE=DATE:20241231\r\n"), "{text}");
        assert!(text.contains("DTEND;VALUE=DATE:20250101\r\n") && text.contains("SEQUENCE:2\r\n"), "{text}");
        assert!(text.contains("UID:one@xarxa.cat\r\n") && !text.contains("SUMMARY:B"), "{text}");
        assert!(text.contains("STATUS:CANCELLED\r\nSUMMARY:Anul·lada\r\n"), "{text}");
    }

    #[test]
    fn marks_are_escaped_and_no_line_is_longer_than_75_bytes() {
        let day = Span::day(jiff::civil::date(2024, 5, 14));
        for length in 1..400 {
            let text = written(vec![entry(&"é🧵a ".repeat(length), day)]);
            let longest = text.split("\r\n").map(str::len).max();
            assert!(longest <= Some(LONGEST), "{length}: {longest:?}");
        }
        let text = written(vec![entry("Acta, l’ordre; \\ i prou", day)]);
        assert!(text.contains("SUMMARY:Acta\\, l’ordre\\; \\\\ i prou\r\n"), "{text}");
        assert!(text.contains("NAME;VALUE=TEXT:Xarxa\\, agenda\r\n"), "{text}");
        assert!(text.replace("\r\n ", "").contains("LOCATION:Vic\\; sala 2\\, \\\\ planta\r\n"), "{text}");
    }
}
