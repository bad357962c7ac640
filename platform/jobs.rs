//! Jobs: rows enqueued in the transaction of a command, claimed, tried again with backoff, idempotent.

use diesel::prelude::*;

use crate::clock::Clock;
use crate::db::{AmongMethods as _, Backend, Db, Tx};
use crate::ids;
use crate::refusal::Refusal;

/// After this many failures a job waits for a person (`teixit doctor` names it).
const MOST_TRIES: i64 = 12;
/// A claim older than this is of a node that died.
const CLAIM_LASTS: i64 = 5 * 60_000;

diesel::table! {
    job (id) {
        id -> Text,
        network_id -> Text,
        kind -> Text,
        payload -> Text,
        due_at -> BigInt,
        tries -> BigInt,
        claimed_at -> Nullable<BigInt>,
        done_at -> Nullable<BigInt>,
        problem -> Text,
    }
}

#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = job, check_for_backend(Backend))]
pub struct Job {
    pub id: String,
    pub network_id: String,
    pub kind: String,
    pub payload: String,
    pub due_at: i64,
    pub tries: i64,
    pub problem: String,
}

pub fn enqueue(tx: &mut Tx, clock: &Clock, network_id: &str, kind: &str, payload: &str) -> Result<(), Refusal> {
    let row = Job {
        id: ids::fresh(clock),
        network_id: network_id.to_owned(),
        kind: kind.to_owned(),
        payload: payload.to_owned(),
        due_at: clock.millis(),
        tries: 0,
        problem: String::new(),
    };
    diesel::insert_into(job::table).values(&row).execute(tx)?;
    Ok(())
}

/// Claims the next job that is due, so that no other node takes it.
pub fn claim(db: &Db, clock: &Clock) -> Result<Option<Job>, Refusal> {
    let now = clock.millis();
    db.write(|tx| {
        let next: Option<Job> = job::table
            .filter(job::done_at.is_null().and(job::due_at.le(now)).and(job::tries.lt(MOST_TRIES)))
            .filter(job::claimed_at.is_null().or(job::claimed_at.lt(now - CLAIM_LASTS)))
            .order((job::due_at, job::id))
            .select(Job::as_select())
            .first(tx)
            .optional()?;
        if let Some(found) = &next {
            diesel::update(job::table.find(&found.id)).set(job::claimed_at.eq(now)).execute(tx)?;
        }
        Ok(next)
    })
}

/// Writes down how a claimed job ended; a failed one is due again after 2, 4, 8… minutes.
pub fn settle(db: &Db, clock: &Clock, done: &Job, outcome: &Result<(), String>) -> Result<(), Refusal> {
    let now = clock.millis();
    db.write(|tx| {
        match outcome {
            Ok(()) => diesel::update(job::table.find(&done.id)).set(job::done_at.eq(now)).execute(tx)?,
            Err(problem) => diesel::update(job::table.find(&done.id))
                .set((
                    job::claimed_at.eq(None::<i64>),
                    job::tries.eq(done.tries + 1),
                    job::due_at.eq(now + (60_000 << (done.tries + 1).min(10))),
                    job::problem.eq(problem),
                ))
                .execute(tx)?,
        };
        Ok(())
    })
}

/// Jobs that are not done: all, and those given up.
pub fn waiting(tx: &mut Tx) -> Result<(i64, i64), Refusal> {
    let all = job::table.filter(job::done_at.is_null()).count().get_result(tx)?;
    let given_up = job::table.filter(job::done_at.is_null().and(job::tries.ge(MOST_TRIES))).count().get_result(tx)?;
    Ok((all, given_up))
}

/// A job that failed and is not done: what it said, and when it is tried again, unless it was given up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failing {
    pub payload: String,
    pub problem: String,
    pub again_at: Option<i64>,
}

/// Those of a kind, about some payloads, that failed and are not done.
pub fn failing(tx: &mut Tx, network_id: &str, kind: &str, payloads: &[String]) -> Result<Vec<Failing>, Refusal> {
    let found: Vec<Job> = job::table
        .filter(job::network_id.eq(network_id).and(job::kind.eq(kind)))
        .filter(job::done_at.is_null().and(job::tries.gt(0)).and(job::payload.among(payloads)))
        .select(Job::as_select())
        .load(tx)?;
    let failing = found.into_iter().map(|job| Failing {
        again_at: (job.tries < MOST_TRIES).then_some(job.due_at),
        payload: job.payload,
        problem: job.problem,
    });
    Ok(failing.collect())
}

/// Jobs of a kind that are not done: how many failed at least once and are tried again or given up, how many have
/// been waiting untouched since before an instant, and what the last failure said.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Troubled {
    pub failed: i64,
    pub waiting: i64,
    pub problem: Option<String>,
}

pub fn troubled(tx: &mut Tx, kind: &str, before: i64) -> Result<Troubled, Refusal> {
    let open = || job::table.filter(job::done_at.is_null().and(job::kind.eq(kind.to_owned())));
    Ok(Troubled {
        failed: open().filter(job::tries.gt(0)).count().get_result(tx)?,
        waiting: open().filter(job::tries.eq(0).and(job::due_at.lt(before))).count().get_result(tx)?,
        problem: open().filter(job::tries.gt(0)).order(job::due_at.desc()).select(job::problem).first(tx).optional()?,
    })
}
