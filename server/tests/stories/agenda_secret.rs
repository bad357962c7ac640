//! An agenda at an address of one's own: made once, shown once, read by a calendar that signs in nowhere, and gone the
//! moment it is taken back or the seat ends.

use activity::{Happened, Kind};
use jiff::civil::date;
use platform::db::Engine;
use platform::words::dates::Span;
use serde_json::Value;

use super::agenda::shown;
use crate::readers;
use crate::world::{Browser, World, stories};

/// What the page shows when an address is made: that of the calendar and that of the news.
fn made(browser: &Browser, what: &str) -> (String, String) {
    let page = browser.get("/agenda").choose("De què la vols?", what).submit().status(200);
    let page = page.sees("Copia-la ara: no te la tornarem a ensenyar.");
    assert!(page.all(".langs a").is_empty(), "in another language it would be lost");
    let path = |field: &str| shown(&page, field).trim_start_matches("http://localhost").to_owned();
    (path("calendar"), path("news"))
}

fn summaries(calendar: &Value) -> Vec<(&str, &str)> {
    let events = calendar["events"].as_array().unwrap();
    events.iter().map(|e| (e["dtstart"].as_str().unwrap(), e["summary"].as_str().unwrap())).collect()
}

/// Whether the files of the database hold a text; only of SQLite, whose files are at hand.
fn is_stored(world: &World, text: &str) -> bool {
    if world.engine() != Engine::Sqlite {
        return false;
    }
    let holds =
        |path: String| std::fs::read(path).is_ok_and(|bytes| bytes.windows(text.len()).any(|w| w == text.as_bytes()));
    holds(world.database().to_owned()) || holds(format!("{}-wal", world.database()))
}

stories! {
    fn a_delegate_has_what_concerns_her_with_the_limits_of_the_plan_in_her_calendar(world) {
        let delegate = world.sign_in("delegate");
        let (calendar, news) = made(&delegate, "El que fas a la xarxa");
        let phone = world.visitor();
        let read = readers::calendar(&phone.download(&calendar).bytes);
        let events = summaries(&read);
        assert!(events.contains(&("2024-02-20", "Reunió de la Comissió Executiva (mostra)")), "{events:?}");
        assert!(events.iter().any(|(day, title)| *day == "2024-04-30" && title.starts_with("Termini del pla: 9. ")), "{events:?}");
        assert!(events.iter().any(|(day, title)| *day == "2024-11-30" && title.starts_with("Termini del pla: 9. ")), "{events:?}");
        assert!(!events.iter().any(|(_, title)| title.contains("grup de Cures")), "not hers: {events:?}");
        let limit = read["events"].as_array().unwrap().iter().find(|e| e["dtstart"] == "2024-11-30").unwrap();
        assert_eq!(limit["categories"], serde_json::json!(["Pla de treball"]));
        assert!(limit["description"].as_str().unwrap().contains("El pla diu: octubre o novembre de 2024. Aquest és l’últim dia d’aquest termini, no una data acordada."), "{limit}");
        let read = readers::news(&phone.download(&news).bytes);
        assert!(!read.to_string().contains(calendar.trim_end_matches(".ics")), "the secret is not in what is read");
        assert!(read["entries"].as_array().unwrap().len() > 2);
        // What is done waits no more.
        let state = world.sign_in("secretariat").get("/plan/2024/actions/9/state");
        state.choose("Com està", "Finalitzada").submit().status(200);
        assert!(!readers::calendar(&phone.download(&calendar).bytes).to_string().contains("Termini del pla: 9. "));
    }

    fn a_limit_whose_action_was_reworded_is_the_same_and_looks_changed(world) {
        let (calendar, news) = made(&world.sign_in("delegate"), "El que fas a la xarxa");
        let read = || {
            let (calendar, news) = (world.visitor().download(&calendar).bytes, world.visitor().download(&news).bytes);
            let (calendar, news) = (readers::calendar(&calendar), readers::news(&news));
            let event = calendar["events"].as_array().unwrap().iter().find(|e| e["dtstart"] == "2024-11-30").unwrap().clone();
            let entries = news["entries"].as_array().unwrap();
            (event["uid"].clone(), event, entries.iter().find(|e| e["id"].as_str().unwrap().ends_with("2024-11-30")).unwrap().clone())
        };
        let (uid, event, entry) = read();
        assert_eq!(event["sequence"], "0");
        world.move_clock_to(date(2024, 5, 16));
        let form = world.sign_in("secretariat").get("/plan/2024/actions/9/wording");
        form.fill("Títol", "Fer dues assemblees híbrides").submit().status(200);
        let (same, reworded, newer) = read();
        assert_eq!((&same, &reworded["sequence"]), (&uid, &"1".into()));
        assert_eq!(reworded["summary"], "Termini del pla: 9. Fer dues assemblees híbrides");
        for (field, was, is) in [("dtstamp", &event, &reworded), ("last-modified", &event, &reworded), ("updated", &entry, &newer)] {
            assert!(is[field].as_str() > was[field].as_str(), "{field}: {is}");
        }
        assert!(newer["updated"].as_str().unwrap().starts_with("2024-05-16"), "{newer}");
        assert_eq!((&reworded["created"], &entry["id"]), (&event["created"], &newer["id"]));
    }

    fn it_is_shown_once_listed_with_its_last_use_and_gone_when_it_is_taken_back(world) {
        let technician = world.sign_in("technician");
        let (calendar, news) = made(&technician, "Compra i Contractació Pública Responsable");
        let secret = calendar.trim_start_matches("/agenda/").trim_end_matches(".ics");
        assert!(secret.len() >= 32, "{secret}");
        assert!(!is_stored(world, secret), "only its digest is kept");
        assert_eq!(is_stored(world, &platform::ids::digest(secret)), world.engine() == Engine::Sqlite);
        let page = technician.get("/agenda").sees("Una adreça").sees("Encara no s’ha fet servir");
        assert!(!page.html.contains(secret));
        let read = readers::calendar(&world.visitor().download(&calendar).bytes);
        assert_eq!(read["head"]["x-wr-calname"], "XMESS: Compra i Contractació Pública Responsable (grup)");
        assert_eq!(summaries(&read).iter().filter(|(_, t)| t.starts_with("Reunió del grup de Compra")).count(), 2);
        let page = technician.get("/agenda").sees("Últim ús: 15 de maig de 2024");
        let page = page.click("Retira-la").sees("deixaran de rebre res a l’instant").press("Retira l’adreça");
        page.sees("Hem retirat l’adreça.").sees("Encara no te n’has fet cap.");
        for address in [&calendar, &news] {
            world.visitor().get(address).status(404);
        }
    }

    fn a_seat_that_ends_takes_its_address_with_it(world) {
        let technician = world.sign_in("technician");
        let (of_body, _) = made(&technician, "Compra i Contractació Pública Responsable");
        let (own, _) = made(&technician, "El que fas a la xarxa");
        assert!(readers::calendar(&world.visitor().download(&own).bytes).to_string().contains("grup de Compra"));
        let seat = world.sign_in("secretariat").get("/bodies/ccpr").click("Tècnica d’Ocupació").click("Acaba l’acreditació");
        seat.fill("Últim dia", "14/5/2024").press("Acaba l’acreditació").sees("Hem acabat l’acreditació.");
        world.visitor().get(&of_body).status(404);
        let left = readers::calendar(&world.visitor().download(&own).bytes);
        assert!(!left.to_string().contains("Reunió del grup de Compra"), "what she may not see any more is not there");
        technician.get("/agenda").sees("Ja no respon").sees("2 adreces");
    }

    fn nobody_has_the_address_of_a_body_where_they_do_not_sit(world) {
        let (technician, console) = (world.sign_in("technician"), world.console());
        let care = world.read(|tx| bodies::body::by_slug(tx, &console.network.id, "care")).expect("the demo has it").id;
        let sent = technician.post("/agenda/addresses", &[("what", care.as_str()), ("key", "k")]);
        sent.status(403).sees("L’adreça d’un òrgan només se la pot fer qui hi té un lloc.");
        technician.post("/agenda/addresses", &[("what", "../etc"), ("key", "k")]).status(403);
        technician.post("/agenda/addresses", &[("key", "k")]).status(422).sees("Tria una de les opcions.");
        technician.get("/agenda").sees("Encara no te n’has fet cap.");
        let visitor = world.visitor();
        visitor.post("/agenda/addresses", &[("what", "own")]).sees("Entra");
        visitor.get("/agenda").sees("Entra per fer-te’n una").does_not_see("Fes l’adreça");
        for unknown in ["/agenda/0000.ics", "/agenda/.ics", "/agenda/x", "/agenda/own.atom", &format!("/agenda/{}.ics", "a".repeat(4000))] {
            visitor.get(unknown).status(404);
        }
    }

    fn another_persons_address_is_not_ones_own_to_take_back(world) {
        let (technician, delegate) = (world.sign_in("technician"), world.sign_in("delegate"));
        let (calendar, _) = made(&technician, "El que fas a la xarxa");
        let ask = technician.get("/agenda").click("Retira-la").address;
        delegate.get("/agenda").sees("Encara no te n’has fet cap.");
        delegate.get(&ask).status(404);
        delegate.post(&ask, &[("key", "k")]).status(404);
        world.visitor().get(&ask).sees("Entra");
        assert_eq!(world.visitor().download(&calendar).status.as_u16(), 200);
        assert_eq!(world.visitor().download(&calendar.replace(".ics", ".json")).status.as_u16(), 404);
    }

    fn a_form_sent_twice_makes_one_address_and_after_ten_there_is_no_other(world) {
        let technician = world.sign_in("technician");
        let form = technician.get("/agenda");
        let (action, mut fields) = form.form_fields_of("/agenda/addresses");
        fields.retain(|(name, _)| name != "what");
        fields.push(("what".into(), "own".into()));
        let send = || {
            let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
            technician.post(&action, &fields)
        };
        let first = shown(&send(), "calendar");
        assert_eq!(shown(&send(), "calendar"), first);
        technician.get("/agenda").sees("Una adreça");
        for _ in 1..10 {
            made(&technician, "El que fas a la xarxa");
        }
        let eleventh = technician.get("/agenda").sees("10 adreces").choose("De què la vols?", "El que fas a la xarxa").submit();
        eleventh.status(403).sees("Ja tens 10 adreces, que és el màxim.");
        technician.get("/agenda").click("Retira-la").press("Retira l’adreça").sees("9 adreces");
        send();
        let gone = technician.get("/agenda");
        assert!(gone.text().contains("9 adreces"));
    }

    fn a_form_of_an_address_that_was_taken_back_makes_it_no_more(world) {
        let technician = world.sign_in("technician");
        let (action, mut fields) = technician.get("/agenda").form_fields_of("/agenda/addresses");
        fields.retain(|(name, _)| name != "what");
        fields.push(("what".into(), "own".into()));
        let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        technician.post(&action, &fields).status(200);
        technician.get("/agenda").click("Retira-la").press("Retira l’adreça").sees("Hem retirat l’adreça.");
        technician.post(&action, &fields).status(403).sees("Ja has retirat l’adreça d’aquest formulari.");
    }

    fn what_one_took_part_in_is_there_whoever_held_it_and_nobody_is_named(world) {
        let (console, technician) = (world.console(), world.sign_in("technician"));
        let (calendar, news) = made(&technician, "El que fas a la xarxa");
        let person = world.read(|tx| directory::person::by_address(tx, &console.network.id, "ocupacio.manlleu@exemple.cat")).unwrap();
        let visit = Happened { persons: vec![person.id.clone()], ..Happened::new(Kind::Visit, "Visita a un obrador", Span::day(date(2024, 5, 10))) };
        world.write(|tx| activity::record(tx, &console, &visit));
        let rough = Happened { persons: vec![person.id.clone()], ..Happened::new(Kind::Visit, "Visita sense dia", Span::month(2024, 4).unwrap()) };
        world.write(|tx| activity::record(tx, &console, &rough));
        let read = readers::calendar(&world.visitor().download(&calendar).bytes);
        assert!(summaries(&read).contains(&("2024-05-10", "Visita a un obrador")));
        assert!(read["head"]["description"].as_str().unwrap().contains("No hi surt una activitat"), "{}", read["head"]);
        let read = readers::news(&world.visitor().download(&news).bytes).to_string();
        assert!(read.contains("abril de 2024") && read.contains("Visita sense dia") && !read.contains(&person.name));
    }

    fn the_account_the_desk_and_the_page_of_a_body_lead_there(world) {
        let technician = world.sign_in("technician");
        technician.get("/account").click("Fes-te una adreça pròpia").is_at("/agenda");
        technician.get("/desk").sees("Al teu calendari").click("Fes-te una adreça pròpia").sees("Les teves adreces");
        technician.get("/bodies/ccpr").sees("Al teu calendari").sees("Fes-te una adreça pròpia");
        world.visitor().get("/bodies/ccpr").does_not_see("Fes-te una adreça pròpia").click("Atom").is_at("/activities.atom?body=ccpr");
    }
}
