//! The one server: the slices in reading order, merged into one site; the demo; the jobs; the command line.

pub mod cli;
pub mod demo;
pub mod jobs;
pub mod site;

use platform::slice::Slice;
use viewer::Context;

/// The slices in reading order: each may ask only those above it.
pub const SLICES: &[&Slice<Context>] = &[
    &settings::SLICE,
    &directory::SLICE,
    &messages::SLICE,
    &bodies::SLICE,
    &account::SLICE,
    &activity::SLICE,
    &members::SLICE,
    &documents::SLICE,
    &plan::SLICE,
    &report::SLICE,
    &home::SLICE,
];
