//! The blocks of facts that a section can show; the composer lets people choose among them.

use platform::Words;
use platform::words::grammar::sentence_start;

use super::labels::figure_label;
use super::{Reader, Shape, drawings, is_told_otherwise, tables};
use crate::content::Content;
use crate::section::{Section, Topic};
use crate::subject::Of;

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A figure of the section, as a tile.
    Figure(String),
    Headlines,
    Kinds,
    Areas,
    Months,
    Challenges,
    Newcomers,
    Departed,
    Assemblies,
    Gatherings,
    Groups,
    OwnEvents,
    OutsideEvents,
    Map,
    Places,
    Annex,
}

impl Block {
    /// Under this it is kept as hidden.
    pub fn key(&self) -> String {
        match self {
            Self::Figure(key) => format!("figure.{key}"),
            other => other.word().to_owned(),
        }
    }

    fn word(&self) -> &'static str {
        match self {
            Self::Figure(_) => "figure",
            Self::Headlines => "headlines",
            Self::Kinds => "kinds",
            Self::Areas => "areas",
            Self::Months => "months",
            Self::Challenges => "challenges",
            Self::Newcomers => "newcomers",
            Self::Departed => "departed",
            Self::Assemblies => "assemblies",
            Self::Gatherings => "gatherings",
            Self::Groups => "groups",
            Self::OwnEvents => "own_events",
            Self::OutsideEvents => "outside_events",
            Self::Map => "map",
            Self::Places => "places",
            Self::Annex => "annex",
        }
    }
}

/// The blocks that a section can show: those for which there are facts.
pub fn available(content: &Content, section: &Section) -> Vec<Block> {
    let facts = &content.facts;
    let mut found: Vec<Block> = content
        .figures_of(section)
        .into_iter()
        .filter(|f| section.topic != Topic::Annex && !is_told_otherwise(f, section.topic, &content.of))
        .map(|f| Block::Figure(f.key.clone()))
        .collect();
    let mut offer = |block: Block, there: bool| {
        if there {
            found.push(block);
        }
    };
    let anything = !facts.by_kind.is_empty();
    match section.topic {
        Topic::Presentation => {
            offer(Block::Headlines, facts.figures.iter().any(|f| f.value > 0 && f.topic != Topic::Territory));
            offer(Block::Kinds, anything);
            offer(Block::Areas, facts.by_area.iter().any(|s| s.acts > 0));
            offer(Block::Months, facts.by_month.iter().any(|m| m.acts > 0));
        }
        Topic::Challenges => offer(Block::Challenges, !facts.challenges.is_empty()),
        Topic::Members => {
            offer(Block::Newcomers, !facts.newcomers.is_empty());
            offer(Block::Departed, !facts.departed.is_empty());
        }
        Topic::Bodies => {
            offer(Block::Assemblies, !facts.assemblies.is_empty());
            offer(Block::Gatherings, !facts.gatherings.is_empty());
        }
        Topic::Groups => offer(Block::Groups, !facts.groups.is_empty() && !matches!(content.of, Of::Body { .. })),
        Topic::Events => {
            offer(Block::OwnEvents, !facts.own_events.is_empty());
            offer(Block::OutsideEvents, !facts.outside_events.is_empty());
        }
        Topic::Territory => {
            offer(Block::Map, !facts.places.is_empty() || !facts.covered.municipalities.is_empty());
            offer(Block::Places, !facts.places.is_empty());
        }
        Topic::Annex => offer(Block::Annex, facts.figures.iter().any(|f| f.value > 0)),
        _ => {}
    }
    found
}

/// How the composer calls a block.
pub fn block_label(words: Words, content: &Content, block: &Block) -> String {
    let Block::Figure(key) = block else { return words.t(&format!("report-block-{}", block.word())) };
    let Some(figure) = content.facts.figure(key) else { return key.clone() };
    let label = figure_label(words, figure);
    let named = if figure.of.is_empty() { label } else { format!("{label} ({})", figure.of) };
    sentence_start(&format!("{named}: {}", super::figure_value(words, figure)))
}

/// The bars of a block that is one.
pub(super) fn bars(reader: &Reader, content: &Content, block: &Block) -> Option<drawings::Bars> {
    match block {
        Block::Kinds => Some(drawings::kinds(reader, content)),
        Block::Areas => Some(drawings::areas(reader, content)),
        _ => None,
    }
}

/// The block as it is drawn; tiles are drawn with those of the other figures.
pub(super) fn shape(reader: &Reader, content: &Content, block: &Block) -> Option<Shape> {
    let facts = &content.facts;
    Some(match block {
        Block::Figure(_) | Block::Headlines | Block::Kinds | Block::Areas => return None,
        Block::Months => Shape::Months(drawings::months(reader, content)),
        Block::Challenges => {
            let items = facts.challenges.iter().map(|c| (c.title.clone(), c.href.clone())).collect();
            Shape::List { id: "challenges".into(), items }
        }
        Block::Newcomers => Shape::Table(tables::members(reader, "newcomers", &facts.newcomers)),
        Block::Departed => Shape::Table(tables::members(reader, "departed", &facts.departed)),
        Block::Assemblies => Shape::Table(tables::held(reader, "assemblies", &facts.assemblies)),
        Block::Gatherings => Shape::Table(tables::held(reader, "gatherings", &facts.gatherings)),
        Block::OwnEvents => Shape::Table(tables::held(reader, "own_events", &facts.own_events)),
        Block::OutsideEvents => Shape::Table(tables::outside(reader, &facts.outside_events)),
        Block::Groups => Shape::Table(tables::groups(reader, content)),
        Block::Places => Shape::Table(tables::places(reader, content)),
        Block::Map => Shape::Map(Box::new(drawings::map(reader, content))),
        Block::Annex => Shape::Table(tables::annex(reader, content)),
    })
}
