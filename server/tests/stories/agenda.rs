//! What happens in the network, in one's own calendar: the public agenda, read by programs that are not ours.

use activity::{ActivityId, Happened, Kind};
use axum::body::Body;
use axum::http::{Request, Response, header};
use jiff::civil::date;
use platform::db::Engine;
use platform::words::dates::Span;
use serde_json::Value;

use crate::readers;
use crate::world::{Page, World, stories};

/// The longest line of a calendar in bytes, without its end.
const LONGEST: usize = 75;

/// What a page shows to be copied, by the id of its field.
pub fn shown(page: &Page, id: &str) -> String {
    let field = page.html.split(&format!("id=\"{id}\" readonly value=\"")).nth(1).unwrap_or_else(|| panic!("no {id}"));
    field.split('"').next().unwrap().replace("&#38;", "&")
}

fn public(world: &World, query: &str) -> Value {
    readers::calendar(&world.visitor().download(&format!("/activities.ics{query}")).bytes)
}

fn record(world: &World, title: &str, when: Span) -> ActivityId {
    let console = world.console();
    world.write(|tx| activity::record(tx, &console, &Happened::new(Kind::Meeting, title, when)))
}

fn event<'c>(calendar: &'c Value, id: &ActivityId) -> Option<&'c Value> {
    let uid = format!("{id}@localhost");
    calendar["events"].as_array().unwrap().iter().find(|e| e["uid"] == uid.as_str())
}

fn asked_again(world: &World, address: &str, mark: &str) -> Response<Body> {
    let request = Request::builder().uri(address).header(header::HOST, "localhost");
    world.answer(request.header(header::IF_NONE_MATCH, mark).body(Body::empty()).unwrap())
}

stories! {
    fn anyone_reads_the_meetings_and_events_of_the_last_months_as_a_calendar(world) {
        record(world, "Reunions d’abril", Span::month(2024, 4).unwrap());
        let calendar = public(world, "");
        assert_eq!(calendar["head"]["x-wr-calname"], "XMESS: agenda");
        let told = calendar["head"]["description"].as_str().unwrap();
        assert!(told.contains("només se sap el mes, el trimestre o l’any"), "{told}");
        let events = calendar["events"].as_array().unwrap();
        let conference = events.iter().find(|e| e["summary"] == "Jornada sobre comerç local i cooperatives (mostra)").unwrap();
        assert_eq!((&conference["dtstart"], &conference["dtend"]), (&"2024-04-16".into(), &"2024-04-17".into()));
        assert_eq!((&conference["location"], &conference["sequence"]), (&"Amposta".into(), &"0".into()));
        assert_eq!(conference["categories"], serde_json::json!(["Jornada"]));
        assert_eq!(conference["dtstamp"], conference["last-modified"]);
        for event in events {
            let day = event["dtstart"].as_str().unwrap();
            assert!(("2023-04-15".."2024-05-16").contains(&day), "thirteen months, and no day invented: {event}");
            assert_eq!(event["url"].as_str().unwrap(), format!("http://localhost/activities/{}", event["uid"].as_str().unwrap().trim_end_matches("@localhost")));
        }
        assert!(!calendar.to_string().contains("Reunions d’abril"), "nobody knows its day");
    }

    fn the_same_as_news_with_what_has_no_day_in_words(world) {
        record(world, "Reunions d’abril", Span::month(2024, 4).unwrap());
        let address = "/activities.atom";
        let news = readers::news(&world.visitor().download(address).bytes);
        assert_eq!(news["feed"]["links"][1]["href"], "http://localhost/activities.atom");
        let entries = news["entries"].as_array().unwrap();
        let rough = entries.iter().find(|e| e["title"] == "Reunions d’abril").unwrap();
        assert!(rough["summary"].as_str().unwrap().starts_with("abril de 2024\n"), "{rough}");
        assert!(entries.iter().all(|e| e["dated"] == true && e["id"].as_str().unwrap().starts_with("urn:uuid:")));
        let updated: Vec<&str> = entries.iter().map(|e| e["updated"].as_str().unwrap()).collect();
        assert!(updated.is_sorted_by(|a, b| a >= b), "the newest first");
        assert_eq!(news["feed"]["updated"], updated[0]);
    }

    fn a_body_and_a_kind_are_chosen_as_in_the_list(world) {
        let of_body = public(world, "?body=ccpr");
        let titles = of_body["events"].as_array().unwrap();
        assert_eq!(titles.len(), 2);
        assert_eq!(of_body["head"]["x-wr-calname"], "XMESS: Compra i Contractació Pública Responsable (grup)");
        assert_eq!(of_body["head"]["source"], "http://localhost/activities.ics?body=ccpr");
        let assemblies = public(world, "?kind=assembly");
        assert!(assemblies["events"].as_array().unwrap().iter().all(|e| e["categories"].to_string().contains("Assemblea")));
        assert!(!assemblies["events"].as_array().unwrap().is_empty());
        let visitor = world.visitor();
        visitor.get("/activities?kind=meeting&body=ccpr&year=2024").sees("Al teu calendari, sense tots aquests filtres").click("iCalendar").is_at("/activities.ics?kind=meeting&body=ccpr");
        visitor.get("/activities?kind=news").click("Atom").is_at("/activities.atom");
        let page = visitor.get("/agenda?kind=event&body=ccpr").status(200);
        assert_eq!(shown(&page, "calendar"), "http://localhost/activities.ics?kind=event&body=ccpr");
        visitor.get("/activities?kind=meeting&body=ccpr").sees("Al teu calendari:").does_not_see("sense tots aquests filtres");
        for nothing in ["?year=2024", "?kind=event&member=manlleu", "?body=nobody", "?kind=news", "?kind=%27", "?kind=assembly&body="] {
            let code = if nothing.ends_with('=') { 200 } else { 404 };
            visitor.get(&format!("/activities.ics{nothing}")).status(code);
            visitor.get(&format!("/activities.atom{nothing}")).status(code);
        }
        // People come from pages that hang something of their own on the address: they see what is chosen.
        for odd in ["?fbclid=1", "?year=2024&utm_source=x", "?body=nobody", "?kind=news", "?kind=%27", "?kind=assembly&body="] {
            let page = visitor.get(&format!("/agenda{odd}")).status(200);
            let chosen = if odd.contains("assembly") { "?kind=assembly" } else { "" };
            assert_eq!(shown(&page, "calendar"), format!("http://localhost/activities.ics{chosen}"), "{odd}");
        }
        let page = visitor.get("/agenda?fbclid=1&kind=event&body=ccpr").status(200);
        assert_eq!(shown(&page, "calendar"), "http://localhost/activities.ics?kind=event&body=ccpr");
    }

    fn what_is_corrected_rises_and_what_is_withdrawn_is_cancelled_without_a_word_of_it(world) {
        let (console, today) = (world.console(), Span::day(date(2024, 5, 14)));
        let id = record(world, "Nom que no hi havia de ser", today);
        assert_eq!(event(&public(world, ""), &id).unwrap()["sequence"], "0");
        world.move_clock_to(date(2024, 5, 16));
        let mended = Happened { place: "Vic".into(), ..Happened::new(Kind::Meeting, "Nom que no hi havia de ser", today) };
        world.write(|tx| activity::correct(tx, &console, &id, 1, &mended));
        let calendar = public(world, "");
        let corrected = event(&calendar, &id).unwrap();
        assert_eq!((&corrected["sequence"], &corrected["location"]), (&"1".into(), &"Vic".into()));
        assert!(corrected["last-modified"].as_str() > corrected["created"].as_str());
        let updated = || readers::news(&world.visitor().download("/activities.atom").bytes)["feed"]["updated"].clone();
        let corrected_at = updated();
        assert_eq!(corrected_at.as_str().unwrap().get(..10), Some("2024-05-16"));
        world.move_clock_to(date(2024, 5, 17));
        world.write(|tx| activity::withdraw(tx, &console, &id, "No va passar"));
        assert_eq!(updated().as_str().unwrap().get(..10), Some("2024-05-17"), "what leaves is a change");
        let calendar = public(world, "");
        let gone = event(&calendar, &id).unwrap();
        assert_eq!((&gone["status"], &gone["sequence"], &gone["summary"]), (&"CANCELLED".into(), &"2".into(), &"Retirada".into()));
        let news = readers::news(&world.visitor().download("/activities.atom").bytes);
        assert!(!calendar.to_string().contains("Nom que") && !news.to_string().contains("Nom que"));
        world.write(|tx| activity::restore(tx, &console, &id));
        assert_eq!(event(&public(world, ""), &id).unwrap()["sequence"], "3");
        world.write(|tx| activity::withdraw(tx, &console, &id, "No va passar"));
        world.move_clock_to(date(2024, 6, 17));
        assert!(event(&public(world, ""), &id).is_none(), "a month is enough to be told");
    }

    fn whatever_people_type_reaches_the_other_program_whole(world) {
        let awkward = "Acta, l’ordre; « 100 % » \\ú <b>&amp; 🧵 ".repeat(4) + "fi";
        let mut happened = Happened::new(Kind::Workshop, format!("{awkward}\r\nUID:altre\u{7}"), Span::day(date(2024, 5, 14)));
        happened.place = "Sala 2; planta, \"àtic\"\r\nDTSTART:19700101".into();
        let console = world.console();
        let id = world.write(|tx| activity::record(tx, &console, &happened));
        let bytes = world.visitor().download("/activities.ics").bytes;
        let text = String::from_utf8(bytes.clone()).unwrap();
        assert!(text.ends_with("END:VCALENDAR\r\n") && !text.replace("\r\n", "").contains(['\r', '\n']));
        assert!(text.split("\r\n").all(|line| line.len() <= LONGEST));
        let calendar = readers::calendar(&bytes);
        let read = event(&calendar, &id).unwrap();
        assert_eq!(read["summary"].as_str().unwrap(), format!("{awkward} UID:altre"));
        assert_eq!((&read["location"], &read["dtstart"]), (&"Sala 2; planta, \"àtic\" DTSTART:19700101".into(), &"2024-05-14".into()));
        let news = readers::news(&world.visitor().download("/activities.atom").bytes);
        let read = news["entries"].as_array().unwrap().iter().find(|e| e["id"] == format!("urn:uuid:{id}").as_str());
        assert_eq!(read.unwrap()["title"].as_str().unwrap(), format!("{awkward} UID:altre"));
    }

    fn what_has_not_changed_is_not_sent_again_and_no_cookie_is_set(world) {
        for address in ["/activities.ics", "/activities.atom"] {
            let first = asked_again(world, address, "");
            assert_eq!(first.status().as_u16(), 200);
            assert_eq!(first.headers()[header::CACHE_CONTROL], "public, no-cache");
            assert!(first.headers().get(header::SET_COOKIE).is_none());
            let mark = first.headers()[header::ETAG].to_str().unwrap().to_owned();
            let again = asked_again(world, address, &mark);
            assert_eq!((again.status().as_u16(), again.headers()[header::ETAG].to_str().unwrap()), (304, mark.as_str()));
            assert_eq!(world.text_of(again), "");
            record(world, "Una reunió més", Span::day(date(2024, 5, 14)));
            assert_eq!(asked_again(world, address, &mark).status().as_u16(), 200);
        }
    }

    fn an_agenda_with_nothing_in_it_is_the_same_on_another_day(world) {
        let address = "/activities.atom?kind=visit";
        let mark = |response: &Response<Body>| response.headers()[header::ETAG].to_str().unwrap().to_owned();
        world.move_clock_to(date(2034, 5, 16));
        let first = asked_again(world, address, "");
        let mark = mark(&first);
        let read = readers::news(world.text_of(first).as_bytes());
        assert_eq!((read["entries"].as_array().unwrap().len(), &read["feed"]["updated"]), (0, &"2015-01-01T09:00:00Z".into()));
        world.move_clock_to(date(2034, 5, 17));
        assert_eq!(asked_again(world, address, &mark).status().as_u16(), 304);
        assert_eq!(asked_again(world, "/activities.ics?kind=visit", "").status().as_u16(), 200);
    }

    fn invented_examples_are_there_while_the_network_shows_them_and_say_so(world) {
        let console = world.console();
        assert!(public(world, "").to_string().contains("(mostra)"));
        world.write(|tx| activity::show_samples(tx, &console, false));
        assert!(!public(world, "").to_string().contains("(mostra)"));
        assert!(!world.sign_in("secretariat").get("/activities.ics").html.contains("(mostra)"), "the same for everyone");
    }

    fn ten_thousand_meetings_leave_the_newest_thousand(world) {
        let console = world.console();
        // The server of the tests takes a minute for as many.
        let most = if world.engine() == Engine::Sqlite { 10_000 } else { 2_000 };
        world.write(|tx| {
            for n in 0..most {
                let day = date(2024, 1, 1).saturating_add(jiff::Span::new().days(n % 134));
                activity::record(tx, &console, &Happened::new(Kind::Meeting, format!("Reunió {n}"), Span::day(day)))?;
            }
            Ok(())
        });
        let bytes = world.visitor().download("/activities.ics").bytes;
        assert!(bytes.len() < 600_000, "{}", bytes.len());
        let calendar = readers::calendar(&bytes);
        let days: Vec<&str> = calendar["events"].as_array().unwrap().iter().map(|e| e["dtstart"].as_str().unwrap()).collect();
        assert_eq!(days.len(), 1000);
        assert!(days.iter().all(|day| *day >= "2024-03-01"), "{:?}", days.iter().min());
    }
}
