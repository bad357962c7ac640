//! What any site of this kind needs, and no word of the domain: the database on two engines, requests and
//! replies, forms, refusals as pages, sessions, the trail, jobs, mail, words in three languages, clock, ids,
//! sheets and paper. Slices stand on it; it knows none of them.

pub mod clock;
pub mod db;
pub mod docx;
pub mod files;
pub mod forms;
pub mod history;
pub mod ids;
pub mod jobs;
pub mod mail;
pub mod package;
pub mod page;
pub mod paper;
pub mod refusal;
pub mod search;
pub mod session;
pub mod sheet;
pub mod slice;
pub mod trail;
pub mod web;
pub mod words;

pub use clock::Clock;
pub use db::{Db, Tx};
pub use refusal::Refusal;
pub use serde;
pub use words::{Say, Words};
