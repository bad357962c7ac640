//! When a council joined and left: read from its rows, compared with what is known.

use directory::Relation;
use platform::Say;
use platform::words::dates::{DayProblem, Span, parse_span};

use super::{Drawing, Line};
use crate::import::fields::{JOINED, LEFT};
use crate::import::plan::{Council, Dated, Membership};
use crate::import::reading;
use crate::rules;

impl Drawing<'_> {
    pub(super) fn dates(&mut self, line: &Line, council: usize) {
        let language = self.known.language;
        for field in [JOINED, LEFT] {
            let Some(dated) = self.dated(line, field) else { continue };
            let it = &mut self.plan.councils[council];
            let before = if field == JOINED { &mut it.joined } else { &mut it.left };
            match *before {
                None => *before = Some(dated),
                Some(other) if other.span == dated.span => {}
                Some(other) => {
                    let say = Say::new("members-import-slip-dates-differ").with("row", other.row.to_string());
                    self.plan.slips.push(line.slip(field, say.with("other", other.span.write(language))));
                }
            }
        }
    }

    fn dated(&mut self, line: &Line, field: &'static str) -> Option<Dated> {
        let typed = line.text(field);
        if reading::is_nothing(&typed) {
            return None;
        }
        match read(&typed, self.known.today) {
            Ok(span) => Some(Dated { row: line.number(), span }),
            Err(problem) => {
                self.plan.slips.push(line.slip(field, told(problem, &typed)));
                None
            }
        }
    }

    /// What the dates of a council's rows do to its membership.
    pub(super) fn membership(&mut self, place: usize) -> Membership {
        let language = self.known.language;
        let council = self.plan.councils[place].clone();
        let to = council.left.map(|d| d.span);
        if let (Some(joined), Some(left)) = (council.joined, council.left)
            && joined.span.first() > left.span.last()
        {
            let say = Say::new("members-import-slip-reversed")
                .with("from", joined.span.write(language))
                .with("to", left.span.write(language));
            self.plan.slips.push(self.slip_at(left.row, LEFT, say));
            return Membership::Stays;
        }
        let Some(known) = council.known.as_ref() else { return self.begins(&council, &[]) };
        let before: Vec<Relation> = self.known.relations.iter().filter(|r| r.organisation == *known).cloned().collect();
        let Some(open) = self.known.open_relation(known) else {
            let is_told_already = to.is_some() && before.iter().any(|r| r.to == to);
            return if is_told_already { Membership::Stays } else { self.begins(&council, &before) };
        };
        if let Some(joined) = council.joined.filter(|j| open.from != Some(j.span)) {
            let say = match open.from {
                Some(known) => Say::new("members-import-doubt-date-stays").with("known", known.write(language)),
                None => Say::new("members-import-doubt-date-not-given"),
            };
            let say = say.with("typed", joined.span.write(language));
            self.plan.doubts.push(self.slip_at(joined.row, JOINED, say));
        }
        let Some(left) = council.left else { return Membership::Stays };
        if let Some(from) = open.from.filter(|from| from.first() > left.span.last()) {
            let say = Say::new("members-import-slip-reversed")
                .with("from", from.write(language))
                .with("to", left.span.write(language));
            self.plan.slips.push(self.slip_at(left.row, LEFT, say));
            return Membership::Stays;
        }
        self.is_over(left, LEFT);
        Membership::Ends { relation: open.id.clone(), version: open.version, to: left.span }
    }

    /// A membership that begins, if the rule of joining lets it.
    fn begins(&mut self, council: &Council, before: &[Relation]) -> Membership {
        let from = council.joined.map(|d| d.span);
        let has_joined = council.joined.is_none_or(|joined| self.is_over(joined, JOINED));
        if let Some(left) = council.left {
            self.is_over(left, LEFT);
        }
        if has_joined && let Err(why) = rules::may_join(before, from, self.known.today) {
            let row = council.joined.map_or(council.rows[0], |d| d.row);
            self.plan.slips.push(self.slip_at(row, JOINED, why.into()));
        }
        Membership::Begins { from, to: council.left.map(|d| d.span) }
    }

    /// Whether the period that a cell writes is over; if not, that is a slip.
    fn is_over(&mut self, dated: Dated, field: &'static str) -> bool {
        let typed = dated.span.write(self.known.language);
        let over = rules::must_be_over(dated.span, self.known.today, &typed);
        if let Err(say) = &over {
            self.plan.slips.push(self.slip_at(dated.row, field, say.clone()));
        }
        over.is_ok()
    }
}

/// A date of any precision; what a list says about it («cap al 2017») is not one.
fn read(typed: &str, today: jiff::civil::Date) -> Result<Span, DayProblem> {
    // A spreadsheet program that shows only the year of a day, or adds the hour, still has the day in the cell.
    let day = typed
        .split_once(['T', ' '])
        .filter(|(day, hour)| day.len() == 10 && hour.contains(':'))
        .map_or(typed, |(day, _)| day);
    parse_span(day, today)
}

fn told(problem: DayProblem, typed: &str) -> Say {
    let key = match problem {
        DayProblem::Impossible { .. } | DayProblem::NoSuchMonth(_) => "members-import-slip-no-such-day",
        DayProblem::YearOutOfReach(_) => "members-import-slip-year",
        DayProblem::WrongWeekday { .. } => "members-import-slip-weekday",
        DayProblem::Empty | DayProblem::NotUnderstood | DayProblem::NotADay(_) => "members-import-slip-date",
    };
    Say::new(key).with("typed", typed)
}
