//! The parts of an archive read as XML, one step at a time, so that a part is never in memory whole.
//!
//! Promises: empty elements open and close like any other; texts come with their entities resolved, and an entity
//! that XML itself does not know is damage, so nothing can grow by naming itself; a part whose end is missing is
//! damage too.

use std::borrow::Cow;
use std::io::{BufReader, Read};

use quick_xml::encoding::DecodingReader;
use quick_xml::escape::resolve_xml_entity;
use quick_xml::events::{BytesEnd, BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use super::SheetProblem;
use super::archive::damaged;

/// A long text must not leave its room behind for the rest of the part.
const ROOM_KEPT: usize = 64 * 1024;

pub(super) struct Xml<R> {
    reader: Reader<DecodingReader<BufReader<R>>>,
    room: Vec<u8>,
    depth: usize,
}

pub(super) enum Step<'a> {
    Open(Tag<'a>),
    Close(End<'a>),
    /// Also for a comment, which is an empty one.
    Text(Cow<'a, str>),
    Over,
}

/// An element that opens. Names come without their prefix.
pub(super) struct Tag<'a>(BytesStart<'a>);

pub(super) struct End<'a>(BytesEnd<'a>);

impl<R: Read> Xml<R> {
    pub fn new(part: R) -> Self {
        let mut reader = Reader::from_reader(DecodingReader::new(BufReader::new(part)));
        reader.config_mut().expand_empty_elements = true;
        Xml { reader, room: Vec::new(), depth: 0 }
    }

    pub fn next(&mut self) -> Result<Step<'_>, SheetProblem> {
        self.room.clear();
        self.room.shrink_to(ROOM_KEPT);
        Ok(match self.reader.read_event_into(&mut self.room).map_err(damaged)? {
            Event::Start(tag) | Event::Empty(tag) => {
                self.depth += 1;
                Step::Open(Tag(tag))
            }
            Event::End(tag) => {
                self.depth = self.depth.saturating_sub(1);
                Step::Close(End(tag))
            }
            Event::Text(text) => Step::Text(text.xml10_content()),
            Event::CData(text) => Step::Text(text.xml10_content()),
            Event::GeneralRef(entity) => Step::Text(match entity.resolve_char_ref().map_err(damaged)? {
                Some(letter) => Cow::Owned(letter.to_string()),
                None => Cow::Borrowed(
                    resolve_xml_entity(&entity).ok_or_else(|| damaged(format!("the entity {}", &*entity)))?,
                ),
            }),
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) => Step::Text(Cow::Borrowed("")),
            Event::DocType(_) => return Err(SheetProblem::Bomb),
            Event::Eof if self.depth > 0 => return Err(damaged("a part ends too soon")),
            Event::Eof => Step::Over,
        })
    }

    /// Leaves out what is inside the element that opened last, and its end.
    pub fn skip(&mut self) -> Result<(), SheetProblem> {
        let around = self.depth.saturating_sub(1);
        while self.depth > around {
            self.next()?;
        }
        Ok(())
    }
}

impl Tag<'_> {
    pub fn name(&self) -> &str {
        self.0.local_name().into_inner()
    }

    /// The prefix of the name, which programs write as the standards do.
    pub fn prefix(&self) -> &str {
        self.0.name().into_inner().split_once(':').map_or("", |(prefix, _)| prefix)
    }

    /// The value of an attribute by its name without prefix; the first, where two have the same.
    pub fn attribute(&self, name: &str) -> Option<String> {
        self.attributes().find(|(key, _)| key.rsplit(':').next() == Some(name)).map(|(_, value)| value.into_owned())
    }

    pub fn number(&self, name: &str) -> Option<usize> {
        self.attribute(name)?.trim().parse().ok()
    }

    /// Names with their prefix. An attribute that is written wrong is passed over.
    pub fn attributes(&self) -> impl Iterator<Item = (&str, Cow<'_, str>)> {
        let mut all = self.0.attributes();
        all.with_checks(false);
        all.flatten().filter_map(|attribute| {
            let value = attribute.normalized_value(XmlVersion::Implicit1_0).ok()?;
            Some((attribute.key.into_inner(), value))
        })
    }
}

impl End<'_> {
    pub fn name(&self) -> &str {
        self.0.local_name().into_inner()
    }
}
