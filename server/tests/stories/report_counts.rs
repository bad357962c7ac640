//! What the figures of a report count, in the cases where records say more than one thing: a meeting of two bodies, a
//! guest at an assembly, a group that resumes, several records of one place.

use activity::{Happened, Kind};
use bodies::body::{Certainty, HeldBy, NewBody, StandingFact};
use bodies::{Body, BodyKind, Standing};
use jiff::civil::date;
use platform::words::dates::Span;
use report::facts::Facts;
use viewer::BodyId;

use crate::world::{Page, World, stories};

fn facts(world: &World) -> Facts {
    let cx = world.console();
    world.read(|tx| report::facts::of_year(tx, &cx, 2023))
}

fn record(world: &World, happened: &Happened) {
    let cx = world.console();
    world.write(|tx| activity::record(tx, &cx, happened).map(|_| ()));
}

fn on(kind: Kind, title: &str) -> Happened {
    Happened::new(kind, title, Span::day(date(2023, 5, 4)))
}

fn body(world: &World, slug: &str) -> BodyId {
    let network = world.console().network.id;
    world.read(|tx| bodies::body::by_slug(tx, &network, slug)).unwrap_or_else(|| panic!("no body {slug}")).id
}

fn group(world: &World, name: &str, standings: &[(Span, Standing)]) -> Body {
    let cx = world.console();
    let new = NewBody {
        slug: String::new(),
        kind: BodyKind::WorkingGroup,
        name: name.into(),
        short: String::new(),
        held_by: HeldBy::Members,
        mirrors: None,
        purpose: String::new(),
        source: "Acta".into(),
    };
    world.write(|tx| {
        let made = bodies::body::set_up(tx, &cx, &new)?;
        for (over, standing) in standings {
            let fact = StandingFact {
                body: made.id.clone(),
                standing: *standing,
                over: *over,
                certainty: Certainty::Stated,
                source: "Acta".into(),
                note: String::new(),
            };
            bodies::body::record_standing(tx, &cx, &fact)?;
        }
        Ok(made)
    })
}

/// What the records of the figure of a page add up to.
fn sum(page: &Page) -> i64 {
    let counted: Vec<i64> = page.all("tbody td.num").iter().map(|n| n.replace('.', "").parse().unwrap()).collect();
    let (total, each) = counted.split_last().unwrap();
    assert_eq!(each.iter().sum::<i64>(), *total, "{}", page.address);
    *total
}

stories! {
    fn a_meeting_of_a_commission_with_a_group_is_one_in_every_drawing(world) {
        let before = facts(world);
        let bodies = vec![body(world, "executive_commission"), body(world, "training")];
        record(world, &Happened { bodies, ..on(Kind::Meeting, "Reunió de la comissió amb el grup") });
        let facts = facts(world);
        let months: i64 = facts.by_month.iter().map(|m| m.acts).sum();
        assert_eq!(facts.by_kind.iter().map(|s| s.acts).sum::<i64>(), months + facts.without_month);
        assert_eq!(facts.value("commission_meetings"), before.value("commission_meetings") + 1);
        assert_eq!(facts.value("group_meetings"), before.value("group_meetings") + 1);
        assert_eq!(facts.value("group_meetings_apart"), before.value("group_meetings"));
        for share in &facts.by_kind {
            assert_eq!(facts.value(&share.key), share.acts, "{} leads to what it counts", share.key);
        }
        let page = world.sign_in("secretariat").get("/report/2023/draft").click("sense cap comissió");
        assert_eq!(sum(&page), facts.value("group_meetings_apart"));
    }

    fn a_bar_of_an_area_leads_to_what_it_counts(world) {
        let public = world.visitor();
        let page = public.get("/report/2023");
        let links: Vec<String> = page.links().into_iter().filter(|href| href.contains("/figures/area_acts.")).collect();
        let told = facts(world).by_area;
        assert_eq!(links.len(), told.len() + told.iter().filter(|s| s.acts > 0).count(), "the bars, and the annex");
        for share in told.iter().filter(|share| share.acts > 0) {
            assert_eq!(sum(&public.get(&format!("/report/2023/figures/area_acts.{}", share.key))), share.acts);
        }
    }

    fn a_place_leads_to_the_records_of_that_place(world) {
        let public = world.visitor();
        let page = public.get("/report/2023");
        for place in &facts(world).places {
            let href = format!("/report/2023/figures/{}", place.figure());
            assert!(page.links().contains(&href), "{} has its link", place.name);
            assert_eq!(sum(&public.get(&href).sees(&place.name)), place.records);
        }
    }

    fn a_group_that_resumes_was_not_created(world) {
        let old = group(world, "Habitatge cooperatiu", &[
            (Span::year(2019).unwrap(), Standing::Active),
            (Span::year(2021).unwrap(), Standing::Standby),
            (Span::day(date(2023, 6, 1)), Standing::Active),
        ]);
        let new = group(world, "Comerç just", &[(Span::day(date(2023, 6, 1)), Standing::Active)]);
        let facts = facts(world);
        let begun = facts.figure("new_groups").unwrap();
        assert!(begun.records.iter().any(|r| r.id == new.id.as_str()));
        assert!(!begun.records.iter().any(|r| r.id == old.id.as_str()), "it resumes");
    }

    fn a_guest_at_an_assembly_is_no_member_there(world) {
        let network = world.console().network.id;
        let id = |slug: &str| world.read(|tx| directory::organisation::by_slug(tx, &network, slug)).unwrap().id;
        let organisations = vec![id("manlleu"), id("manresa")];
        record(world, &Happened { organisations, people: Some(20), ..on(Kind::ExtraordinaryAssembly, "Assemblea amb convidats") });
        let facts = facts(world);
        let held = facts.assemblies.iter().find(|a| a.title == "Assemblea amb convidats").unwrap();
        assert_eq!(held.attendance.administrations, 1, "Manresa joined later");
        assert_eq!(facts.value(&format!("members_at.{}", held.id)), 1);
    }
}
