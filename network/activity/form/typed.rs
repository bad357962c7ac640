//! Reading the fields of the form, one by one, each with its sentence when it cannot be read.

use directory::Kind as OrganisationKind;
use jiff::civil::Date;
use platform::Say;
use platform::forms::{Pairs, Problem};
use platform::words::dates::{self, DayProblem, Span};
use platform::words::grammar::{Language, sentence_start};
use viewer::{BodyId, Context, OrganisationId, PersonId};

use super::known::Unread;
use super::{Known, amounts};
use crate::check;
use crate::happened::Happened;
use crate::kind::{EventRole, Format, Kind};
use crate::purpose::PurposeId;

/// Before it no date is read; after today nothing has happened yet.
const FIRST_YEAR: &str = "1900";

/// A form being read.
pub(crate) struct Reading<'f> {
    cx: &'f Context,
    form: &'f Pairs,
    known: &'f Known,
    problems: Vec<Problem>,
}

impl<'f> Reading<'f> {
    pub fn of(cx: &'f Context, form: &'f Pairs, known: &'f Known) -> Self {
        Self { cx, form, known, problems: Vec::new() }
    }

    /// What happened, as the form says; what the form does not show is taken from `before`.
    pub fn happened(mut self, before: Option<&Happened>) -> Result<Happened, Vec<Problem>> {
        let kind = self.kind();
        let when = self.when();
        let organisations = self.councils("councils");
        let title = self.title(kind, &organisations);
        let base = before.cloned().unwrap_or_else(|| Happened::new(kind, "", when));
        let persons = self.persons(&base.persons);
        let happened = Happened {
            kind,
            title,
            when,
            quantity: self.whole("quantity", "activity-problem-quantity-typed").unwrap_or(1),
            minutes: self.amount("hours", "activity-problem-hours-typed", amounts::minutes),
            people: self.whole("people", "activity-problem-people-typed"),
            role: self.role(kind),
            format: self.text("format").and_then(Format::from_word),
            ine: self.ine(&base),
            place: self.curly("place"),
            cost_cents: self.amount("cost", "activity-problem-cost-typed", amounts::cents),
            note: self.curly("note"),
            bodies: self.form.all("bodies").map(|id| BodyId(id.to_owned())).collect(),
            organisations,
            unnamed: self.unnamed(&base),
            persons,
            links: self.text("links").unwrap_or_default().split_whitespace().map(str::to_owned).collect(),
            themes: self.form.all("themes").map(str::to_owned).collect(),
            serves: self.form.all("purposes").map(|id| PurposeId(id.to_owned())).collect(),
            source: self.curly("source"),
            on_behalf_of: self.on_behalf_of(),
            ..base
        };
        if self.problems.is_empty() {
            return Ok(happened);
        }
        // What is wrong with the fields that could be read is said at once, not after the first are mended.
        for other in check::by_itself(&happened, self.cx) {
            if !self.problems.iter().any(|p| p.field == other.field) {
                self.problems.push(other);
            }
        }
        Err(self.problems)
    }

    fn text(&self, field: &str) -> Option<&'f str> {
        self.form.filled(field)
    }

    fn curly(&self, field: &str) -> String {
        platform::words::grammar::curly(self.text(field).unwrap_or_default())
    }

    fn problem(&mut self, field: &'static str, say: impl Into<Say>) {
        self.problems.push(Problem::new(field, say));
    }

    fn kind(&mut self) -> Kind {
        self.text("kind").and_then(Kind::from_word).unwrap_or_else(|| {
            self.problem("kind", "activity-problem-no-kind");
            Kind::Other
        })
    }

    fn when(&mut self) -> Span {
        let typed = self.text("on").unwrap_or_default();
        match dates::parse_span(typed, self.cx.today()) {
            Ok(span) => span,
            Err(wrong) => {
                self.problem("on", not_a_date(self.cx, typed, wrong));
                Span::day(self.cx.today())
            }
        }
    }

    /// Left empty, it is made of the kind and the councils.
    fn title(&self, kind: Kind, councils: &[OrganisationId]) -> String {
        let typed = self.curly("title");
        if !typed.is_empty() || councils.is_empty() {
            return typed;
        }
        let names = self.cx.words.language.list(&self.known.short_names(councils));
        self.cx.words.t2("activity-title-made", "kind", self.cx.words.t(&kind.title()), "councils", names)
    }

    fn councils(&mut self, field: &'static str) -> Vec<OrganisationId> {
        let (found, unknown) = self.known.councils().read(self.text(field).unwrap_or_default());
        for name in unknown {
            self.problem(field, name.say());
        }
        found
    }

    fn on_behalf_of(&mut self) -> Option<OrganisationId> {
        let mut councils = self.councils("on_behalf_of");
        if councils.len() > 1 {
            self.problem("on_behalf_of", "activity-problem-behalf-of-one");
        }
        councils.pop()
    }

    fn persons(&mut self, before: &[PersonId]) -> Vec<PersonId> {
        let (found, unread) = self.known.read_persons(self.text("persons").unwrap_or_default(), before);
        for one in unread {
            let say = match one {
                Unread::Several(typed) => Say::new("activity-problem-person-several").with("typed", typed),
                Unread::Nobody(typed) => match self.known.nearest_person(&typed) {
                    Some(nearest) => Say::new("platform-form-nearest").with("typed", typed).with("nearest", nearest),
                    None => Say::new("activity-problem-person").with("typed", typed),
                },
            };
            self.problem("persons", say);
        }
        found
    }

    /// An event needs it, or nobody could count the network's own.
    fn role(&mut self, kind: Kind) -> Option<EventRole> {
        let role = self.text("role").and_then(EventRole::from_word);
        if role.is_none() && kind.is_event() {
            self.problem("role", "activity-problem-role");
        }
        role
    }

    fn whole(&mut self, field: &'static str, wrong: &'static str) -> Option<i64> {
        self.amount(field, wrong, amounts::whole)
    }

    fn amount(&mut self, field: &'static str, wrong: &'static str, read: fn(&str) -> Option<i64>) -> Option<i64> {
        let typed = self.text(field)?;
        let amount = read(typed);
        if amount.is_none() {
            self.problem(field, Say::new(wrong).with("typed", typed));
        }
        amount
    }

    /// Counts of those without name; kinds that the form does not show stay.
    fn unnamed(&mut self, base: &Happened) -> Vec<(OrganisationKind, i64)> {
        let shown = [
            ("unnamed_town_councils", OrganisationKind::TownCouncil),
            ("unnamed_county_councils", OrganisationKind::CountyCouncil),
        ];
        let mut all: Vec<_> =
            base.unnamed.iter().filter(|(k, _)| !shown.iter().any(|(_, s)| s == k)).copied().collect();
        for (field, kind) in shown {
            match self.whole(field, "activity-problem-people-typed") {
                Some(n) if n < 0 => self.problem(field, "activity-problem-unnamed"),
                Some(n) if n > 0 => all.push((kind, n)),
                _ => {}
            }
        }
        all
    }

    /// The code of a place that is a municipality; another place has none.
    fn ine(&self, base: &Happened) -> Option<String> {
        let place = self.curly("place");
        if place == base.place {
            return base.ine.clone();
        }
        let last = place.rsplit(',').next().unwrap_or_default();
        [place.as_str(), last]
            .iter()
            .find_map(|name| territory::find_by_name(name).found().and_then(territory::Place::municipality))
            .map(|m| m.ine.clone())
    }
}

/// Why a text is no date, in words.
fn not_a_date(cx: &Context, typed: &str, wrong: DayProblem) -> Say {
    let language = cx.words.language;
    match wrong {
        DayProblem::Empty => Say::new("activity-problem-no-date"),
        DayProblem::NotUnderstood | DayProblem::NotADay(_) => Say::new("activity-problem-date").with("typed", typed),
        DayProblem::Impossible { .. } | DayProblem::NoSuchMonth(_) => {
            Say::new("activity-problem-no-such-day").with("typed", typed)
        }
        DayProblem::YearOutOfReach(year) => Say::new("activity-problem-year")
            .with("year", year.to_string())
            .with("first", FIRST_YEAR)
            .with("last", cx.today().year().to_string()),
        DayProblem::WrongWeekday { typed, date } => Say::new("activity-problem-weekday")
            .with("date", sentence_start(&the_day(language, date)))
            .with("weekday", dates::weekday(language, date.weekday()))
            .with("typed", dates::weekday(language, typed)),
    }
}

/// « l’1 de gener de 2024 », « el 2 de maig de 2024 », « 1 January 2024 ».
pub(crate) fn the_day(language: Language, day: Date) -> String {
    match language {
        Language::English => dates::day(language, day),
        _ => dates::on_day(language, day),
    }
}
