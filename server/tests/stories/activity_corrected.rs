//! What a correction keeps and what it shows: nothing that was chosen goes without a word, and what was taken out is
//! not told to everybody.

use activity::{Activity, Happened, Kind};
use directory::person::NewPerson;
use jiff::civil::date;
use platform::words::dates::Span;
use viewer::PersonId;

use crate::world::{World, stories};

const SAVE: &str = "Desa l’activitat";
const SAVED: &str = "Hem desat l’activitat.";

fn recorded(world: &World, happened: &Happened) -> String {
    let cx = world.console();
    world.write(|tx| activity::record(tx, &cx, happened)).to_string()
}

fn found(world: &World, id: &str) -> Activity {
    let network = world.console().network.id;
    world.read(|tx| activity::find(tx, &network, &activity::ActivityId(id.to_owned())))
}

fn on(month: i8, day: i8) -> Happened {
    Happened::new(Kind::Meeting, "Una reunió", Span::day(date(2024, month, day)))
}

/// The purpose of a plan with this title.
fn purpose(world: &World, plan: &str, title: &str) -> activity::Purpose {
    let network = world.console().network.id;
    let all = world.read(|tx| activity::purposes_of(tx, &network, plan));
    all.into_iter().find(|p| p.title == title).unwrap_or_else(|| panic!("{plan} has no « {title} »"))
}

fn person(world: &World, name: &str, address: &str) -> PersonId {
    let cx = world.console();
    let new = NewPerson { name: name.into(), address: Some(address.into()), batch: None };
    world.write(|tx| directory::person::enter(tx, &cx, &new)).id
}

stories! {
    fn a_ticked_purpose_stays_ticked_when_the_date_is_of_another_year(world) {
        let secretariat = world.sign_in("secretariat");
        let advice = purpose(world, "/plan/2024", "Assessoraments i mentories");
        let form = secretariat.get("/activities/new?kind=meeting&title=Una+reunió").check("Assessoraments i mentories");
        let told = form.fill("Data", "3/5/2023").submit().status(422).sees("« Assessoraments i mentories » es pot marcar");
        let ticked = |page: &crate::world::Page, to: &str| page.form_fields_of(to).1.contains(&("purposes".into(), advice.id.to_string()));
        assert!(ticked(&told, "/activities"), "the mark is there to be taken away");
        told.press(SAVE).status(422).clear("purposes").press(SAVE).status(200).sees(SAVED);

        let id = recorded(world, &Happened { serves: vec![advice.id.clone()], ..on(5, 3) });
        let edit = format!("/activities/{id}/edit");
        let told = secretariat.get(&edit).fill("Data", "3/5/2023").submit().status(422);
        assert!(ticked(&told, &edit));
        assert_eq!(found(world, &id).happened.serves, std::slice::from_ref(&advice.id));
    }

    fn what_serves_a_plan_is_recorded_while_it_lasts(world) {
        let secretariat = world.sign_in("secretariat");
        let advice = purpose(world, "/plan/2024", "Assessoraments i mentories");
        let button = format!("/activities/new?purpose={}", advice.id);
        let has_button = |page: &crate::world::Page| page.links().iter().any(|href| href.starts_with("/activities/new?purpose="));
        assert!(has_button(&secretariat.get(&advice.href)));
        let action = "/plan/2024/actions/5";
        assert!(has_button(&secretariat.get(action).status(200)));
        world.move_clock_to(date(2025, 3, 1));
        let secretariat = world.sign_in("secretariat");
        assert!(!has_button(&secretariat.get(&advice.href).status(200)));
        assert!(!has_button(&secretariat.get(action).status(200)));
        let kept = secretariat.get(&button).form_fields_of("/activities").1;
        assert!(kept.contains(&("purposes".into(), advice.id.to_string())), "an old link loses nothing");
    }

    fn a_correction_keeps_the_themes_that_were_retired_since(world) {
        let secretariat = world.sign_in("secretariat");
        let id = recorded(world, &Happened { themes: vec!["cpr".into()], ..on(5, 3) });
        secretariat.get("/settings/vocabularies/theme/cpr").choose("Estat", "Retirat").submit().status(200);
        let edit = secretariat.get(&format!("/activities/{id}/edit"));
        edit.fill("Hores", "2").submit().status(200).sees("Hem desat els canvis");
        assert_eq!(found(world, &id).happened.themes, ["cpr"]);
        let new = secretariat.get("/activities/new");
        assert!(!new.html.contains("value=\"cpr\""), "what is retired is not offered anew");
    }

    fn people_of_one_name_are_told_apart(world) {
        let one = person(world, "Maria Puig", "maria.u@exemple.cat");
        let other = person(world, "Maria Puig", "maria.dos@exemple.cat");
        let secretariat = world.sign_in("secretariat");
        let new = |who: &str| secretariat.get("/activities/new?kind=meeting&title=Reunió+de+gent").fill("Persones de la xarxa", who).submit();
        new("Maria Puig").status(422).sees("Hi ha més d’una persona que es diu « Maria Puig »");
        let saved = new("maria.dos@exemple.cat, Tècnica de la secretaria tècnica, tècnica de la secretaria tècnica").sees(SAVED);
        let edit = saved.links().into_iter().find(|l| l.ends_with("/edit")).unwrap();
        let id = edit.trim_start_matches("/activities/").trim_end_matches("/edit").to_owned();
        let persons = found(world, &id).happened.persons;
        assert!(persons.len() == 2 && persons.contains(&other), "{persons:?}");
        secretariat.get(&edit).fill("Hores", "2").submit().sees("Hem desat els canvis");
        assert_eq!(found(world, &id).happened.persons, persons, "the same Maria");
        let now = secretariat.get(&edit).fill("Persones de la xarxa", &format!("/people/{one}")).submit();
        now.sees("Hem desat els canvis");
        assert_eq!(found(world, &id).happened.persons, [one]);
    }

    fn the_public_hears_that_something_was_corrected_and_not_what(world) {
        let secretariat = world.sign_in("secretariat");
        let id = recorded(world, &Happened { note: "Truca al 600 123 456".into(), ..on(5, 3) });
        let (address, edit) = (format!("/activities/{id}"), format!("/activities/{id}/edit"));
        secretariat.get(&edit).fill("Nota", "").submit().status(200).sees("600 123 456");
        let ask = secretariat.get(&format!("{address}/withdrawal")).fill("Per què la retires", "La va dir en Pere");
        ask.press("Retira l’activitat").sees("La va dir en Pere");
        secretariat.get(&format!("{address}/withdrawal")).press("Recupera").status(200);
        let page = world.visitor().get(&address).sees("La va corregir").sees("La va retirar").sees("La va recuperar");
        page.does_not_see("600 123 456").does_not_see("en Pere");
        world.sign_in("technician").get(&address).sees("600 123 456").sees("La va dir en Pere");
    }

    fn a_question_of_very_many_words_is_answered(world) {
        let visitor = world.visitor();
        visitor.get(&format!("/activities?q={}", vec!["a"; 2000].join("+"))).status(200).sees("activitats");
        visitor.get(&format!("/activities?q={}", "a".repeat(60_000))).status(200).sees("Cap activitat compleix aquests filtres.");
    }
}
