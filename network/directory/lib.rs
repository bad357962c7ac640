//! Organisations and people: who they are, which posts people hold where, and what relation each organisation has
//! with the network (member, collaborator, observer), with dates as precise as they are known.

pub mod batch;
pub mod organisation;
pub mod person;
pub mod relation;
mod rules;

use platform::slice::{Slice, get, post};
use viewer::Context;

pub use organisation::{Kind, NewOrganisation, Organisation};
pub use person::{NewPerson, NewPost, Person, Post, PostKind};
pub use relation::{Beginning, Confidence, NewRelation, Relation, RelationKind, members_on};
pub use rules::{Why, may_edit, may_see_contacts};

platform::book!("directory");

pub const SLICE: Slice<Context> = Slice {
    name: "directory",
    book: BOOK,
    routes: &[
        get("/people/{id}", "directory.see_person", person::pages::show),
        get("/people/{id}/edit", "directory.ask_correct_person", person::edit::ask),
        post("/people/{id}/edit", "directory.correct_person", person::edit::correct),
    ],
    menu: &[],
    panels: &[],
    findable: &[person::FINDABLE],
    jobs: &[],
    demo: Vec::new,
};
