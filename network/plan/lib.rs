//! Plans of work: challenges, areas, lines, actions, commitments; that a plan is in force, and how its actions go. One
//! model for both shapes: lines with a table of actions, or challenges and areas with items.

pub mod action;
mod board;
pub mod commitment;
pub mod compare;
mod dashboard;
mod demo;
mod due;
pub mod execution;
mod export;
mod files;
mod findable;
mod head;
pub mod import;
mod matrix;
mod namesakes;
mod overview;
mod panels;
mod paper;
pub mod part;
mod rules;
mod table;
mod timeline;
mod tracking;
mod views;
pub mod work_plan;
mod year;

use platform::slice::{MenuItem, Panel, Place, Slice, get, post};
use viewer::Context;

pub use action::{Action, NewAction, Origin, Role, commands::name_responsible};
pub use commitment::{Commitment, Count, counts};
pub use dashboard::ready as table_ready;
pub use due::{Due, due_of};
pub use execution::{NewState, State, record as record_state};
pub use export::{Format, file};
pub use part::{Part, PartKind};
pub use rules::{Why, may_edit, may_record_state};
pub use work_plan::{
    Standing, WorkPlan, all as plans, by_slug as plan, commands::record_in_force, of_day as plan_of_day,
};

platform::book!("plan");

pub const SLICE: Slice<Context> = Slice {
    name: "plan",
    book: BOOK,
    routes: &[
        get("/plan", "plan.list", work_plan::pages::list),
        get("/plan/import", "plan.see_import", import::pages::start),
        post("/plan/import", "plan.read_file", import::pages::take_in).taking(10),
        get("/plan/import/batches", "plan.list_imports", import::pages::batches),
        get("/plan/import/batches/{batch}", "plan.see_imported", import::pages::batch),
        get("/plan/import/batches/{batch}/undoing", "plan.ask_undo_import", import::pages::ask_undo),
        post("/plan/import/batches/{batch}/undoing", "plan.undo_import", import::pages::undo),
        get("/plan/import/drafts/{draft}", "plan.see_preview", import::pages::preview),
        post("/plan/import/drafts/{draft}", "plan.import", import::pages::confirm),
        post("/plan/import/drafts/{draft}/answers", "plan.answer_import", import::pages::answer),
        get("/plan/import/drafts/{draft}/columns", "plan.see_columns", import::pages::columns),
        post("/plan/import/drafts/{draft}/columns", "plan.set_columns", import::pages::set_columns),
        get("/plan/import/drafts/{draft}/target", "plan.see_import_target", import::pages::target),
        post("/plan/import/drafts/{draft}/target", "plan.set_import_target", import::pages::set_target),
        get("/plan/{plan}", "plan.see", dashboard::show),
        get("/plan/{plan}/board", "plan.see_board", board::show),
        get("/plan/{plan}/timeline", "plan.see_timeline", timeline::show),
        get("/plan/{plan}/year", "plan.see_year", year::show),
        get("/plan/{plan}/matrix", "plan.see_matrix", matrix::show),
        get("/plan/{plan}/compare", "plan.choose_comparison", compare::pages::choose),
        get("/plan/{plan}/compare/{other}", "plan.compare", compare::pages::show),
        get("/plan/{plan}/compare/{other}/matches/new", "plan.see_match_form", compare::pages::new),
        post("/plan/{plan}/compare/{other}/matches", "plan.match_units", compare::pages::decide),
        post("/plan/{plan}/compare/{other}/matches/withdrawal", "plan.take_back_match", compare::pages::take_back),
        get("/plan/{plan}/tracking", "plan.see_tracking", tracking::show),
        get("/plan/{plan}/challenges", "plan.list_challenges", part::pages::challenges),
        get("/plan/{plan}/challenges/{code}", "plan.see_challenge", part::pages::challenge),
        get("/plan/{plan}/areas/{code}", "plan.see_area", part::pages::area),
        get("/plan/{plan}/lines/{code}", "plan.see_line", part::pages::line),
        get("/plan/{plan}/actions.csv", "plan.export_csv", export::as_table),
        get("/plan/{plan}/actions.xlsx", "plan.export_xlsx", export::as_table),
        get("/plan/{plan}/actions.ods", "plan.export_ods", export::as_table),
        get("/plan/{plan}/actions.json", "plan.export_json", export::as_json),
        get("/plan/{plan}/actions/{number}", "plan.see_action", action::pages::show),
        get("/plan/{plan}/actions/{number}/state", "plan.see_state_form", execution::pages::edit),
        post("/plan/{plan}/actions/{number}/state", "plan.record_state", execution::pages::change),
        get("/plan/{plan}/actions/{number}/wording", "plan.see_wording_form", action::pages::edit_words),
        post("/plan/{plan}/actions/{number}/wording", "plan.reword_action", action::pages::change_words),
        get("/plan/{plan}/actions/{number}/responsible", "plan.see_responsible_form", action::pages::edit_responsible),
        post("/plan/{plan}/actions/{number}/responsible", "plan.name_responsible", action::pages::change_responsible),
        get("/plan/{plan}/force", "plan.see_force_form", work_plan::pages::edit_force),
        post("/plan/{plan}/force", "plan.record_in_force", work_plan::pages::record_force),
        post("/plan/{plan}/views", "plan.keep_view", views::pages::keep),
        get("/plan/{plan}/views/{view}", "plan.open_view", views::pages::open),
        get("/plan/{plan}/views/{view}/edit", "plan.see_view_form", views::pages::edit),
        post("/plan/{plan}/views/{view}/edit", "plan.rename_view", views::pages::rename),
        post("/plan/{plan}/views/{view}/removal", "plan.remove_view", views::pages::remove),
        get("/plan/{plan}/files/new", "plan.see_file_form", files::new),
        post("/plan/{plan}/files", "plan.add_file", files::add).taking(documents::MOST_MEGABYTES),
        get("/plan/{plan}/files/{file}/{name}", "plan.download_file", files::download),
        get("/plan/{plan}/files/{file}/withdrawal", "plan.ask_file_withdrawal", files::ask_withdrawal),
        post("/plan/{plan}/files/{file}/withdrawal", "plan.withdraw_file", files::withdraw),
    ],
    menu: &[MenuItem { order: 10, label: "plan-menu", href: "/plan", section: "/plan", shown: |_| true }],
    panels: &[
        Panel { place: Place::Body, order: 20, show: panels::of_body },
        Panel { place: Place::Desk, order: 20, show: panels::on_desk },
        Panel { place: Place::Front, order: 10, show: panels::on_front },
    ],
    findable: &[findable::PLANS, findable::PARTS, findable::ACTIONS],
    jobs: &[],
    demo: demo::steps,
};
