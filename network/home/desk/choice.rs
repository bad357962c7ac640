//! For which body the desk is shown: all of the viewer's at once, or one. Those who run the network choose among
//! all bodies that stand today, others among those where they have a seat.

use std::collections::HashSet;

use bodies::body::{self, standing_on};
use bodies::{Body, Standing};
use platform::{Refusal, Tx};
use viewer::{BodyId, Context};

pub struct Choice {
    pub bodies: Vec<Body>,
    at: Option<usize>,
}

impl Choice {
    pub fn chosen(&self) -> Option<&Body> {
        self.bodies.get(self.at?)
    }

    pub fn is_chosen(&self, body: &Body) -> bool {
        self.chosen().is_some_and(|b| b.id == body.id)
    }

    /// One body is no choice.
    pub fn is_offered(&self) -> bool {
        self.bodies.len() > 1
    }
}

/// A body that is not among those to choose from is not found.
pub fn of(tx: &mut Tx, cx: &Context, asked: Option<&str>) -> Result<Choice, Refusal> {
    let bodies = if cx.viewer.runs_the_network() { standing(tx, cx)? } else { own(tx, cx)? };
    let at = match asked {
        None => None,
        Some(slug) => Some(bodies.iter().position(|b| b.slug == slug).ok_or(Refusal::NotFound)?),
    };
    Ok(Choice { bodies, at })
}

fn own(tx: &mut Tx, cx: &Context) -> Result<Vec<Body>, Refusal> {
    let ids: Vec<BodyId> = cx.viewer.seats.iter().map(|s| s.body.clone()).collect();
    if ids.is_empty() { Ok(Vec::new()) } else { body::by_ids(tx, &cx.network.id, &ids) }
}

fn standing(tx: &mut Tx, cx: &Context) -> Result<Vec<Body>, Refusal> {
    let facts = body::standings_of_all(tx, &cx.network.id)?;
    let over = |id: &BodyId| {
        let of_it: Vec<_> = facts.iter().filter(|f| f.body == *id).cloned().collect();
        standing_on(&of_it, cx.today()).is_some_and(|f| matches!(f.standing, Standing::Closed | Standing::Converted))
    };
    let all = body::all(tx, &cx.network.id)?;
    let gone: HashSet<BodyId> = all.iter().filter(|b| over(&b.id)).map(|b| b.id.clone()).collect();
    Ok(all.into_iter().filter(|b| !gone.contains(&b.id)).collect())
}
