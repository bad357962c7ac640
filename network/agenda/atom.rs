//! An agenda as news (RFC 4287), what changed last first. Here stands also what a calendar has no day for, with its
//! date in words.

use platform::Refusal;
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};

use jiff::Timestamp;

use crate::agenda::{Agenda, Entry};
use crate::plain;

type Xml = Writer<Vec<u8>>;

pub(crate) fn write(agenda: &Agenda) -> Result<Vec<u8>, Refusal> {
    feed(agenda).map_err(Refusal::fault)
}

fn feed(agenda: &Agenda) -> std::io::Result<Vec<u8>> {
    let mut xml = Writer::new_with_indent(Vec::new(), b' ', 1);
    xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("utf-8"), None)))?;
    xml.create_element("feed")
        .with_attributes([("xmlns", "http://www.w3.org/2005/Atom"), ("xml:lang", agenda.language.code())])
        .write_inner_content(|xml| {
            told(xml, "id", &agenda.id)?;
            told(xml, "title", &plain::line(&agenda.title))?;
            told(xml, "subtitle", &plain::lines(&agenda.about))?;
            told(xml, "updated", &instant(agenda.changed_at()))?;
            author(xml, &plain::line(&agenda.network))?;
            told(xml, "generator", "Teixit")?;
            link(xml, "alternate", "text/html", &agenda.page)?;
            if let Some(found_at) = &agenda.found_at {
                link(xml, "self", "application/atom+xml", &found_at.news)?;
            }
            let mut newest: Vec<&Entry> = agenda.entries.iter().collect();
            newest.sort_by(|a, b| (b.changed_at, &a.name.iri).cmp(&(a.changed_at, &b.name.iri)));
            newest.into_iter().try_for_each(|one| entry(xml, agenda, one))
        })?;
    Ok(xml.into_inner())
}

fn entry(xml: &mut Xml, agenda: &Agenda, entry: &Entry) -> std::io::Result<()> {
    let mut about = vec![entry.when.write(agenda.language)];
    about.extend((!entry.place.is_empty()).then(|| entry.place.clone()));
    about.extend_from_slice(&entry.about);
    xml.create_element("entry").write_inner_content(|xml| {
        told(xml, "id", &entry.name.iri)?;
        told(xml, "title", &plain::line(&entry.title))?;
        told(xml, "published", &instant(entry.recorded_at))?;
        told(xml, "updated", &instant(entry.changed_at))?;
        link(xml, "alternate", "text/html", &entry.href)?;
        xml.create_element("category").with_attribute(("term", plain::line(&entry.category).as_str())).write_empty()?;
        told(xml, "summary", &plain::lines(&about.join("\n")))
    })?;
    Ok(())
}

fn told(xml: &mut Xml, name: &str, text: &str) -> std::io::Result<()> {
    xml.create_element(name).write_text_content(BytesText::new(text))?;
    Ok(())
}

fn author(xml: &mut Xml, name: &str) -> std::io::Result<()> {
    xml.create_element("author").write_inner_content(|xml| told(xml, "name", name))?;
    Ok(())
}

fn link(xml: &mut Xml, rel: &str, media_type: &str, href: &str) -> std::io::Result<()> {
    xml.create_element("link").with_attributes([("rel", rel), ("type", media_type), ("href", href)]).write_empty()?;
    Ok(())
}

fn instant(at: i64) -> String {
    Timestamp::from_millisecond(at).unwrap_or(Timestamp::UNIX_EPOCH).strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}
