//! Reports of a part: of a working group or another body, of one member's year, of some months for the executive
//! commission. They are made of the same facts as the report of the network, of a narrower scope, by the same composer;
//! they are for those whom they concern, and show their records below.

mod drafts;
mod gathered;
pub(crate) mod pages;
pub(crate) mod panels;
mod printed;
mod records;
mod seats;
mod shown;

pub(crate) use drafts::draft;
pub(crate) use gathered::{gather, sections, title};
