//! The rules of the network's government that have a figure, each with what the law says where the statutes are
//! silent (book three of the Civil Code of Catalonia), its article, and the network's own value where it has one.
//!
//! Promises: a value that the law does not allow is not stored; one that only statutes can set is stored with where
//! the statutes say it. A reading of the law for software, not legal advice, and the page says so.

pub(crate) mod pages;
mod store;

use platform::forms::{Pairs, Problem};
use platform::{Refusal, Say, Tx, word};
use viewer::{Context, NetworkId};

use crate::rules;

pub const SOURCE_MAX: usize = 200;

word!(Rule {
    OrdinaryAssemblies = "ordinary_assemblies",
    AccountsMonths = "accounts_months",
    NoticeDays = "notice_days",
    ExtraordinaryShare = "extraordinary_share",
    ExtraordinaryDays = "extraordinary_days",
    AgendaShare = "agenda_share",
    Quorum = "quorum",
    VotesPerMember = "votes_per_member",
    SecretVoteShare = "secret_vote_share",
    BodySize = "body_size",
    TermYears = "term_years",
    ChallengeDays = "challenge_days",
    ChallengeMonths = "challenge_months",
});

word!(Unit {
    Times = "times",
    Days = "days",
    Months = "months",
    Years = "years",
    Percent = "percent",
    Votes = "votes",
    Seats = "seats",
});

impl Unit {
    /// What can be typed at all; the law is asked afterwards.
    fn most(self) -> i64 {
        match self {
            Self::Percent => 100,
            Self::Days => 365,
            Self::Times | Self::Months | Self::Years | Self::Votes | Self::Seats => 60,
        }
    }
}

/// What the law says of a rule.
#[derive(Debug, Clone, Copy)]
pub struct Legal {
    pub rule: Rule,
    /// What holds when the statutes are silent.
    pub default: i64,
    pub unit: Unit,
    /// Less is not allowed.
    pub least: Option<i64>,
    /// More is not allowed.
    pub most: Option<i64>,
    /// What may be chosen without the statutes saying so; beyond it they have to.
    pub silent: Option<(i64, i64)>,
    /// Of the Civil Code of Catalonia.
    pub article: &'static str,
    /// A: read in the law itself.
    pub confidence: &'static str,
}

const fn law(rule: Rule, default: i64, unit: Unit, article: &'static str) -> Legal {
    Legal { rule, default, unit, least: None, most: None, silent: None, article, confidence: "A" }
}

/// In the order of the year of an assembly: how often, called how, asked by whom, decided how, by whom, for how long.
const LAW: &[Legal] = &[
    Legal { least: Some(1), ..law(Rule::OrdinaryAssemblies, 1, Unit::Times, "322-3.1") },
    Legal { least: Some(1), most: Some(6), ..law(Rule::AccountsMonths, 6, Unit::Months, "322-15.1") },
    Legal { silent: Some((15, 365)), ..law(Rule::NoticeDays, 15, Unit::Days, "322-4") },
    Legal { least: Some(1), most: Some(10), ..law(Rule::ExtraordinaryShare, 10, Unit::Percent, "322-3.2") },
    Legal { least: Some(1), most: Some(30), ..law(Rule::ExtraordinaryDays, 30, Unit::Days, "322-3.3") },
    Legal { least: Some(1), most: Some(10), ..law(Rule::AgendaShare, 10, Unit::Percent, "322-5.1") },
    Legal { silent: Some((0, 0)), ..law(Rule::Quorum, 0, Unit::Percent, "322-6.1") },
    Legal { least: Some(1), silent: Some((1, 1)), ..law(Rule::VotesPerMember, 1, Unit::Votes, "322-7.1") },
    Legal { least: Some(1), most: Some(10), ..law(Rule::SecretVoteShare, 10, Unit::Percent, "322-8.3") },
    Legal { least: Some(3), ..law(Rule::BodySize, 3, Unit::Seats, "312-3.1") },
    Legal { least: Some(1), most: Some(5), ..law(Rule::TermYears, 5, Unit::Years, "322-13") },
    Legal { least: Some(40), most: Some(40), ..law(Rule::ChallengeDays, 40, Unit::Days, "312-12") },
    Legal { least: Some(6), most: Some(6), ..law(Rule::ChallengeMonths, 6, Unit::Months, "312-12") },
];

impl Rule {
    pub fn legal(self) -> &'static Legal {
        LAW.iter().find(|l| l.rule == self).expect("every rule has its line of the law, as a test checks")
    }

    pub fn name(self) -> String {
        format!("settings-rule-{self}")
    }
}

impl Legal {
    /// Whether the law leaves no choice.
    pub fn is_fixed(&self) -> bool {
        self.least.is_some() && self.least == self.most
    }

    /// What is wrong with a value of the network's own, given where its statutes say it.
    fn problem(&self, value: i64, source: &str) -> Option<Problem> {
        let refused = |key: &'static str, bound: i64| {
            Some(Problem::new("value", Say::new(key).with("bound", bound).with("article", self.article)))
        };
        match (self.least, self.most) {
            (Some(only), _) if self.is_fixed() && value != only => refused("settings-rule-fixed", only),
            (Some(least), _) if value < least => refused("settings-rule-least", least),
            (_, Some(most)) if value > most => refused("settings-rule-most", most),
            _ => match self.silent {
                Some((from, to)) if !(from..=to).contains(&value) && source.is_empty() => {
                    Some(Problem::new("source", Say::new("settings-rule-statutes").with("article", self.article)))
                }
                _ => None,
            },
        }
    }
}

/// A value as a form brings it; nothing means that what the law says holds.
#[derive(Debug, Clone)]
pub struct Setting {
    pub value: Option<i64>,
    pub source: String,
    pub seen: i64,
}

impl Setting {
    pub fn parse(legal: &Legal, form: &Pairs) -> Result<Self, Vec<Problem>> {
        let mut problems = Vec::new();
        let source = form.filled("source").unwrap_or_default().to_owned();
        let now = source.chars().count();
        if now > SOURCE_MAX {
            problems.push(Problem::new(
                "source",
                Say::new("platform-form-too-long").with("max", SOURCE_MAX).with("now", now),
            ));
        }
        let typed = form.filled("value").map(|v| v.trim_end_matches(['%', ' ', '\u{a0}']));
        let value = typed.and_then(|v| v.parse().ok()).filter(|n| (0..=legal.unit.most()).contains(n));
        if typed.is_some() && value.is_none() {
            problems.push(Problem::new("value", Say::new("settings-rule-number").with("most", legal.unit.most())));
        }
        problems.extend(value.and_then(|v| legal.problem(v, &source)));
        let seen = form.one("version").and_then(|v| v.parse().ok()).unwrap_or(0);
        if problems.is_empty() { Ok(Self { value, source, seen }) } else { Err(problems) }
    }
}

/// The figure that holds in a network: its own, or that of the law.
pub fn rule(tx: &mut Tx, network: &NetworkId, rule: Rule) -> Result<i64, Refusal> {
    Ok(store::of(tx, network, rule)?.and_then(|own| own.value).unwrap_or(rule.legal().default))
}

/// Sets the network's own value, or gives the law's back; false when someone changed it meanwhile.
pub fn set(tx: &mut Tx, cx: &Context, rule: Rule, setting: &Setting) -> Result<bool, Refusal> {
    rules::may_change(&cx.viewer).map_err(Refusal::no)?;
    if let Some(problem) = setting.value.and_then(|v| rule.legal().problem(v, &setting.source)) {
        return Err(Refusal::Fields(vec![problem]));
    }
    let now = store::of(tx, &cx.network.id, rule)?;
    if now.as_ref().map_or(0, |own| own.version) != setting.seen {
        return Ok(false);
    }
    match now {
        Some(_) => store::update(tx, cx, rule, setting)?,
        None => store::insert(tx, cx, rule, setting)?,
    }
    let detail = setting.value.map_or_else(String::new, |v| v.to_string());
    cx.tell(tx, "settings.change_rule", &format!("rule/{rule}"), detail)?;
    Ok(true)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(rule: Rule, value: &str, source: &str) -> Result<Option<i64>, String> {
        let mut form = Pairs::default();
        form.add("value", value.into());
        form.add("source", source.into());
        match Setting::parse(rule.legal(), &form) {
            Ok(setting) => Ok(setting.value),
            Err(problems) => {
                Err(problems.iter().map(|p| format!("{}: {}", p.field, p.say.key)).collect::<Vec<_>>().join(", "))
            }
        }
    }

    #[test]
    fn every_rule_has_its_line_of_the_law_and_its_default_is_lawful() {
        assert_eq!(LAW.len(), Rule::ALL.len());
        for rule in Rule::ALL {
            let legal = rule.legal();
            assert_eq!(legal.problem(legal.default, ""), None, "{rule}");
        }
    }

    #[test]
    fn what_is_weaker_than_the_law_is_refused_and_what_is_stronger_is_not() {
        for (rule, typed, answer) in [
            (Rule::OrdinaryAssemblies, "0", Err("value: settings-rule-least")),
            (Rule::OrdinaryAssemblies, "2", Ok(Some(2))),
            (Rule::AccountsMonths, "7", Err("value: settings-rule-most")),
            (Rule::ExtraordinaryShare, "25 %", Err("value: settings-rule-most")),
            (Rule::ExtraordinaryShare, "5", Ok(Some(5))),
            (Rule::TermYears, "6", Err("value: settings-rule-most")),
            (Rule::TermYears, "4", Ok(Some(4))),
            (Rule::BodySize, "2", Err("value: settings-rule-least")),
            (Rule::ChallengeDays, "60", Err("value: settings-rule-fixed")),
            (Rule::Quorum, "101", Err("value: settings-rule-number")),
            (Rule::NoticeDays, "quinze", Err("value: settings-rule-number")),
            (Rule::NoticeDays, "", Ok(None)),
        ] {
            assert_eq!(parsed(rule, typed, ""), answer.map_err(str::to_owned), "{rule} {typed}");
        }
    }

    #[test]
    fn what_only_statutes_can_say_needs_to_say_where_they_do() {
        for (rule, typed) in [(Rule::NoticeDays, "7"), (Rule::Quorum, "33"), (Rule::VotesPerMember, "3")] {
            assert_eq!(parsed(rule, typed, ""), Err("source: settings-rule-statutes".to_owned()), "{rule}");
            assert!(parsed(rule, typed, "Estatuts, article 12").is_ok(), "{rule}");
        }
        assert_eq!(parsed(Rule::NoticeDays, "20", ""), Ok(Some(20)), "longer notice needs nobody's leave");
    }
}
