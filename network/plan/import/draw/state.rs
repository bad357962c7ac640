//! How a row says that its action goes, and the form that it takes: words of fixed lists.

use activity::Format;
use imports::Slip;
use jiff::civil::Date;
use platform::Say;
use platform::words::dates;
use platform::words::fold::fold;

use super::super::cells::{is_mark, is_no};
use super::super::fields;
use super::Drawing;
use super::shape::Line;
use crate::execution::State;

impl Drawing<'_> {
    /// Whether the row says that its state is an invented example.
    fn is_sample(&mut self, line: &Line) -> bool {
        let column = self.way.mapping.column(fields::SAMPLE);
        let cell = line.cell(column);
        if is_no(cell) {
            return false;
        }
        let is_sample = is_mark(cell) || self.lexica.samples.contains(&fold(cell));
        if !is_sample {
            let say = Say::new("plan-import-slip-sample").with("typed", cell);
            self.drawn.slips.push(Slip::at(line.row, column, say));
        }
        is_sample
    }

    pub(super) fn format(&mut self, line: &Line) -> Option<Format> {
        let column = self.way.mapping.column(fields::FORMAT);
        let cell = line.cell(column);
        let format = self.lexica.formats.get(&fold(cell)).copied();
        if format.is_none() && !cell.is_empty() {
            let say = Say::new("plan-import-slip-format").with("typed", cell);
            self.drawn.slips.push(Slip::at(line.row, column, say));
        }
        format
    }

    /// The state that the table says, when it is another than the one recorded.
    pub(super) fn state(&mut self, line: &Line, number: &str) -> Option<(State, Option<Date>)> {
        let column = self.way.mapping.column(fields::STATE);
        let cell = line.cell(column);
        if cell.is_empty() {
            return None;
        }
        if self.is_sample(line) {
            self.sampled_rows += 1;
            return None;
        }
        let Some(&state) = self.lexica.states.get(&fold(cell)) else {
            let say = Say::new("plan-import-slip-state").with("typed", cell);
            self.drawn.slips.push(Slip::at(line.row, column, say));
            return None;
        };
        let now = self.known.actions.get(number).map_or(State::Pending, |k| k.action.execution.state);
        if state == now {
            return None;
        }
        let column = self.way.mapping.column(fields::SINCE);
        let typed = line.cell(column);
        let since = (!typed.is_empty()).then(|| dates::parse_day(typed, self.known.today));
        match since.transpose() {
            Ok(since) if since.is_none_or(|day| day <= self.known.today) => Some((state, since)),
            _ => {
                let say = Say::new("plan-import-slip-since").with("typed", typed);
                self.drawn.slips.push(Slip::at(line.row, column, say));
                None
            }
        }
    }
}
