//! Drafts of what is told of members and of working groups.

use super::{Writer, counted, paragraph, with_list};
use crate::facts::{Group, Newcomer};

pub(super) fn members(w: &Writer) -> Vec<String> {
    let joined = match w.some("new_members") {
        Some(new) => {
            let listed = names(w, &w.facts.newcomers);
            w.say(&with_list("newcomers", &listed), &[("new", new.into()), ("names", listed.as_str().into())])
        }
        None => w.say("newcomers-none", &[]),
    };
    let left = w.some("departed_members").map(|departed| {
        let listed = names(w, &w.facts.departed);
        let count = w.facts.value("departed_members");
        let values = [("n", count.into()), ("departed", departed.into()), ("names", listed.as_str().into())];
        w.say(&with_list("departed", &listed), &values)
    });
    let there = w
        .some("members")
        .map(|members| w.say("members", &[("at_end", w.at_end().into()), ("members", members.into())]));
    let care = w.some("care_contacts").map(|contacts| w.say("care", &[("contacts", contacts.into())]));
    vec![paragraph([Some(joined), left, there]), care.unwrap_or_default()]
}

fn names(w: &Writer, who: &[Newcomer]) -> String {
    let name = |n: &Newcomer| {
        // A county council has no short name of its own, and takes an article.
        if n.name.starts_with("Consell Comarcal") {
            w.say("county-council", &[("name", n.name.as_str().into())])
        } else {
            w.language().place(&n.name)
        }
    };
    w.names(&who.iter().map(name).collect::<Vec<_>>())
}

pub(super) fn groups(w: &Writer) -> Vec<String> {
    let begins_a_year = w.facts.period.is_none_or(|period| period.first.day_of_year() == 1);
    let at_start = w.some("groups_at_start").filter(|_| begins_a_year).map(|groups| {
        let listed = group_names(w, |g| g.at_start);
        w.say(
            &with_list(if w.is_over_years() { "groups-period" } else { "groups" }, &listed),
            &[("groups", groups.into()), ("names", listed.as_str().into())],
        )
    });
    let begun = w.some("new_groups").map(|new| {
        let listed = group_names(w, |g| g.new);
        let values =
            [("n", w.facts.value("new_groups").into()), ("new", new.into()), ("names", listed.as_str().into())];
        w.say(&with_list("new-groups", &listed), &values)
    });
    let none = (at_start.is_none() && begun.is_none()).then(|| w.say("groups-none", &[]));
    let fresh = w.facts.groups.iter().filter(|g| g.new).take(super::NAMES).map(|g| group(w, g));
    let counted_already: i64 = w.facts.groups.iter().filter(|g| g.new).map(|g| g.meetings).sum();
    let total = w.some_as("group_meetings", "meetings").filter(|_| w.facts.value("group_meetings") != counted_already);
    let total = total.map(|meetings| w.say("group-meetings", &[("meetings", meetings.into())]));
    vec![paragraph([at_start, none, begun]), paragraph(fresh.chain([total]))]
}

fn group_names(w: &Writer, wanted: impl Fn(&Group) -> bool) -> String {
    let names: Vec<String> = w.facts.groups.iter().filter(|g| wanted(g)).map(|g| g.name.clone()).collect();
    w.names(&names)
}

/// What a group that began in the year did.
pub(super) fn group(w: &Writer, group: &Group) -> Option<String> {
    let count = |noun: &str, n: i64| (n > 0).then(|| counted(w.words, noun, n));
    let there: Vec<String> = [
        count("town_councils", group.town_councils),
        count("county_councils", group.county_councils),
        count("authorities", group.other_authorities),
    ]
    .into_iter()
    .flatten()
    .collect();
    let name = ("name", group.name.as_str().into());
    let of_there = w.language().of_word(&w.language().list(&there));
    match count("meetings", group.meetings) {
        Some(meetings) if there.is_empty() => Some(w.say("group-met", &[name, ("meetings", meetings.into())])),
        Some(meetings) => {
            Some(w.say("group-met-with", &[name, ("meetings", meetings.into()), ("of_there", of_there.into())]))
        }
        None if there.is_empty() => None,
        None => Some(w.say("group-with", &[name, ("of_there", of_there.into())])),
    }
}
