//! The shapes of areas by official code, projected once when the assets are built (`web/map.mjs`): a box of
//! `WIDTH` × `HEIGHT` units, conformal. A page carries only the shapes that it shows.

/// An area: its path in the whole, its finer path where it lies in the crowded part, and the place of its main town.
#[derive(Debug)]
pub struct Shape {
    pub code: &'static str,
    pub path: &'static str,
    near: &'static str,
    pub x: f64,
    pub y: f64,
}

impl Shape {
    /// Its path in the large drawing.
    pub fn near(&self) -> &'static str {
        if self.near.is_empty() { self.path } else { self.near }
    }
}

include!(concat!(env!("TEIXIT_ASSETS_DIR"), "/shapes.rs"));

/// An area (five digits), or a region of areas (two digits).
pub fn area(code: &str) -> Option<&'static Shape> {
    among(&AREAS, code).or_else(|| among(&REGIONS, code))
}

fn among(shapes: &'static [Shape], code: &str) -> Option<&'static Shape> {
    shapes.binary_search_by(|shape| shape.code.cmp(code)).ok().map(|at| &shapes[at])
}
