//! The one server: the slices in reading order, merged into one site; the demo; the jobs; the command line.

pub mod cli;
pub mod demo;
pub mod jobs;
pub mod site;

use mimalloc::MiMalloc;
use platform::slice::Slice;
use viewer::Context;

/// A page is thousands of short texts: a quarter of its time had gone into the allocator of the C library.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

/// The slices in reading order: each may ask only those above it.
pub const SLICES: &[&Slice<Context>] = &[
    &settings::SLICE,
    &directory::SLICE,
    &messages::SLICE,
    &bodies::SLICE,
    &account::SLICE,
    &imports::SLICE,
    &activity::SLICE,
    &members::SLICE,
    &documents::SLICE,
    &plan::SLICE,
    &agenda::SLICE,
    &report::SLICE,
    &search::SLICE,
    &home::SLICE,
];
