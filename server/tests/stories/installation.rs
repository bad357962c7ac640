//! The installation around the networks: none yet, several beside each other, forms from elsewhere, the trail.

use axum::body::Body;
use axum::http::{Request, header};
use diesel::RunQueryDsl as _;
use platform::Clock;
use platform::trail::{self, Chain};
use server::jobs;
use settings::Founding;

use crate::world::{World, stories};

stories! {
    fn a_form_from_another_site_is_refused(world) {
        let secretariat = world.sign_in("secretariat");
        let cookie = format!("teixit={}", secretariat.cookie("teixit").unwrap());
        let foreign = Request::builder()
            .method("POST")
            .uri("/settings")
            .header(header::HOST, "localhost")
            .header(header::COOKIE, cookie)
            .header("sec-fetch-site", "cross-site")
            .header(header::ACCEPT_LANGUAGE, "en")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from("name=Robat&short_name=R&languages=ca&version=1"))
            .unwrap();
        let answer = world.answer(foreign);
        assert_eq!(answer.status(), 403);
        assert!(world.text_of(answer).contains("<h1>A form from another site</h1>"));
        assert!(!secretariat.get("/settings").value("Nom de la xarxa").contains("Robat"));
    }

    fn a_forged_host_name_does_not_reach_the_links_in_mails(world) {
        let forged = Request::builder()
            .method("POST")
            .uri("/sign-in")
            .header(header::HOST, "evil.example")
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from("address=secretaria%40exemple.cat"))
            .unwrap();
        assert_eq!(world.answer(forged).status(), 303);
        let network = world.console().network;
        let (_, mails) = world.read(|tx| messages::latest_texts(tx, &network.id));
        assert!(mails[0].contains("http://localhost/sign-in/") && !mails[0].contains("evil"), "{}", mails[0]);
    }

    fn a_file_of_three_megabytes_is_read_and_one_of_fifty_is_answered(world) {
        let secretariat = world.sign_in("secretariat");
        let row = "Ajuntament de Manlleu;2017\n";
        let sized = |bytes: usize| format!("Ens;Data d’alta\n{}", row.repeat(bytes / row.len())).into_bytes();
        let read = secretariat.get("/members/import").attach("Fitxer", "membres.csv", &sized(3 << 20)).press("Llegeix el fitxer");
        assert!(matches!(read.code.as_u16(), 200 | 422), "{}: {}", read.code, read.text());
        let refused = secretariat.get("/members/import").attach("Fitxer", "membres.csv", &sized(50 << 20)).press("Llegeix el fitxer");
        refused.status(413).sees("El màxim és de 10 MB");
    }

    fn a_known_address_says_which_verbs_it_takes_and_an_unknown_one_is_not_found(world) {
        let asked = |verb: &str, address: &str| {
            let asked = Request::builder().method(verb).uri(address).header(header::HOST, "localhost");
            world.answer(asked.body(Body::empty()).unwrap())
        };
        for (verb, address, takes) in [
            ("PUT", "/plan/2024", "GET,HEAD"),
            ("DELETE", "/activities", "GET,HEAD,POST"),
            ("PATCH", "/members/manlleu", "GET,HEAD"),
            ("GET", "/plan/2024/files", "POST"),
        ] {
            let answer = asked(verb, address);
            assert_eq!(answer.status(), 405, "{verb} {address}");
            let mut allowed: Vec<&str> = answer.headers()[header::ALLOW].to_str().unwrap().split(',').collect();
            allowed.sort_unstable();
            assert_eq!(allowed.join(","), takes, "{verb} {address}");
        }
        assert_eq!(asked("DELETE", "/no/such/page").status(), 404);
        world.visitor().get("/plan/2024/files").status(405).sees("Aquesta adreça existeix");
    }

    fn every_answer_carries_the_security_headers(world) {
        for address in ["/sign-in", "/no-such-page", "/assets/none.css"] {
            let asked = Request::builder().uri(address).header(header::HOST, "localhost").body(Body::empty()).unwrap();
            let answer = world.answer(asked);
            let policy = answer.headers().get(header::CONTENT_SECURITY_POLICY).expect(address).to_str().unwrap();
            assert!(policy.contains("script-src 'self'") && !policy.contains("unsafe"), "{policy}");
            assert!(answer.headers().contains_key("x-request-id"));
        }
    }

    fn a_page_speaks_the_language_that_was_asked_for_and_keeps_it(world) {
        let visitor = world.visitor();
        visitor.get("/sign-in?lang=es").sees("Te enviamos un enlace por correo.");
        let page = visitor.get("/sign-in").sees("Te enviamos un enlace por correo.");
        assert!(page.html.contains("<html lang=\"es\""));
        visitor.get("/sign-in?lang=en").sees("We send you a link by e-mail.");
    }

    fn no_address_makes_links_to_another_site(world) {
        let links = world.visitor().get("//altra.example/x").status(404).all_links();
        assert!(links.iter().all(|link| !link.starts_with("//")), "{links:?}");
    }

    fn a_missing_page_offers_a_way_back(world) {
        world.visitor().get("/no/such/page").status(404).sees("No trobem aquesta pàgina").sees("Ves a l’inici");
    }

    fn the_trail_is_sealed_and_a_change_by_hand_is_found(world) {
        world.drain();
        jobs::seal(&world.house).unwrap();
        let Chain::Whole { entries, .. } = world.read(trail::check) else { panic!("the trail is whole") };
        assert!(entries > 500, "more than is read at once: {entries}");
        world.write(|tx| {
            diesel::sql_query("UPDATE trail_entry SET detail = 'altra cosa' WHERE seal_number = 3").execute(tx)?;
            Ok(())
        });
        assert_eq!(world.read(trail::check), Chain::Broken { number: 3 });
        world.write(|tx| Ok(diesel::sql_query("DELETE FROM trail_entry WHERE seal_number = 2").execute(tx)?));
        assert_eq!(world.read(trail::check), Chain::Broken { number: 2 });
    }

    fn an_installation_without_a_network_says_what_to_run(world) {
        let empty = World::empty(world.engine());
        empty.visitor().get("/").status(503).sees("Encara no hi ha cap xarxa").sees("teixit network create");
    }

    fn with_two_networks_the_host_chooses_and_nothing_crosses(world) {
        let clock = world.house.clock.clone();
        let cookie = format!("teixit={}", world.sign_in("secretariat").cookie("teixit").unwrap());
        found(world, &clock, "Xarxa veïna", "veina.example");
        let theirs = world.on_host("veina.example", "/sign-in");
        assert!(theirs.contains("Xarxa veïna") && !theirs.contains("Economia Social i Solidària"));
        // A session of one network opens nothing in the other.
        let asked = Request::builder().uri("/settings").header(header::HOST, "veina.example").header(header::COOKIE, cookie).body(Body::empty()).unwrap();
        assert_eq!(world.answer(asked).status(), 303);
        // A host that nobody knows is not shown either network.
        let unknown = Request::builder().uri("/").header(header::HOST, "altra.example").body(Body::empty()).unwrap();
        assert_eq!(world.answer(unknown).status(), 404);
    }

    fn six_who_write_at_once_all_get_through(world) {
        let db = &world.house.db;
        std::thread::scope(|scope| {
            for worker in 0..6 {
                scope.spawn(move || {
                    for turn in 0..10 {
                        let wording = settings::vocabulary::Wording {
                            name_ca: format!("Tema {worker}-{turn}"),
                            name_es: String::new(),
                            name_en: String::new(),
                        };
                        let cx = world.console();
                        db.write(|tx| settings::vocabulary::add(tx, &cx, settings::vocabulary::Vocabulary::Theme, None, &wording)).unwrap();
                    }
                });
            }
        });
        let network = world.console().network;
        let terms = world.read(|tx| settings::vocabulary::of(tx, &network.id, settings::vocabulary::Vocabulary::Theme));
        assert_eq!(terms.iter().filter(|t| t.name_ca.starts_with("Tema ")).count(), 60);
        let mut positions: Vec<i64> = terms.iter().map(|t| t.position).collect();
        positions.dedup();
        assert_eq!(positions.len(), terms.len(), "two terms took one place");
    }
}

fn found(world: &World, clock: &Clock, name: &str, host: &str) {
    let founding = Founding { name: name.into(), short_name: name.into(), host: Some(host.into()) };
    world.write(|tx| settings::found(tx, clock, &founding).map(drop));
}
