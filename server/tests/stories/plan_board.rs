//! The board of a plan: its actions by state, moved with a list and a button; and the views that people keep of it and
//! of the table.

use directory::person::{self, NewPerson};

use crate::world::{Browser, Page, stories};

/// The numbers of the cards of a column.
fn cards(page: &Page, state: &str) -> Vec<String> {
    let whole = page.html.split("<section aria-labelledby=\"column-").find(|c| c.starts_with(&format!("{state}\"")));
    let cards = whole.unwrap().split("</section>").next().unwrap().split("<span class=\"code\">").skip(1);
    cards.map(|c| c.split('<').next().unwrap().to_owned()).collect()
}

/// Moves a card as a browser without JavaScript does: with the form of the card and what is chosen in its list.
fn moved(browser: &Browser, board: &Page, action: &str, to: &str) -> Page {
    let (action, mut fields) = board.form_fields_of(action);
    fields.retain(|(name, _)| name != "state");
    let mut fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    fields.push(("state", to));
    browser.post(&action, &fields)
}

stories! {
    fn anyone_sees_how_the_plan_goes_by_columns_and_nobody_moves_what_is_not_theirs(world) {
        let page = world.visitor().get("/plan/2024").click("Tauler").status(200).sees("62 actuacions, per ordre del document");
        assert_eq!(page.all(".board h2").len(), 5);
        assert_eq!(cards(&page, "finished"), ["1.3", "29.2"]);
        let page = page.sees("Finalitzada 2").sees("Ajornada 1").sees("Cancel·lada 0").sees("Aquí no n’hi ha cap.").sees("Amb retard");
        assert!(page.posts().iter().all(|p| !p.ends_with("/state")));
        let page = world.sign_in("delegate").get("/plan/2024/board?all=pending");
        let own: Vec<String> = page.posts().into_iter().filter(|p| p.ends_with("/state")).collect();
        assert_eq!(own, ["/plan/2024/actions/9/state", "/plan/2024/actions/10/state", "/plan/2024/actions/12/state"]);
        world.visitor().get("/plan/2023/board").status(404);
        world.visitor().get("/plan/2020/board").sees("29 accions").status(200);
    }

    fn a_long_column_shows_twenty_until_all_are_asked_for(world) {
        let visitor = world.visitor();
        let page = visitor.get("/plan/2024/board");
        assert_eq!(cards(&page, "pending").len(), 20);
        let all = page.click("Mostra-les totes").status(200);
        assert_eq!(all.address, "/plan/2024/board?all=pending");
        assert!(cards(&all, "pending").len() > 40);
        assert_eq!(cards(&all, "pending").len() + cards(&all, "in_progress").len() + 3, 62);
        visitor.get("/plan/2024/board?area=governance&all=pending").sees("Treu els filtres");
    }

    fn the_board_has_the_filters_and_the_groups_of_the_table(world) {
        let visitor = world.visitor();
        visitor.get("/plan/2024/board?area=governance").sees("6 actuacions").does_not_see("Guia ABC");
        let grouped = visitor.get("/plan/2024/board?group=area&all=pending").sees("agrupades per àmbit");
        assert!(grouped.all(".board h3").len() > 5);
        let twice = visitor.get("/plan/2020/board?group=theme&all=pending").status(200);
        assert!(cards(&twice, "pending").len() > 29, "what has several themes stands in each");
        visitor.get("/plan/2024/board?group=state").sees("per ordre del document");
        visitor.get("/plan/2024/board?q=zzzz").sees("Cap actuació no coincideix amb aquests filtres.");
        let technician = world.sign_in("technician");
        let own = technician.get("/plan/2024/board").choose("Òrgan", "Els meus òrgans").submit().status(200);
        assert_eq!(cards(&own, "in_progress"), ["5", "23"]);
        technician.get("/plan/2024?body=mine").sees("2 actuacions");
        visitor.get("/plan/2024?body=mine").sees("Cap actuació no coincideix");
        visitor.get("/plan/2024/board").does_not_see("Els meus òrgans");
        visitor.get("/plan/2024/board?body=mine").is_at("/sign-in?then=%2Fplan%2F2024%2Fboard%3Fbody%3Dmine");
    }

    fn a_card_is_moved_and_one_is_there_again(world) {
        let technician = world.sign_in("technician");
        let board = technician.get("/plan/2024/board?body=mine");
        let page = moved(&technician, &board, "/plan/2024/actions/5/state", "finished").status(200);
        assert_eq!(page.address, "/plan/2024/board?body=mine&all=finished#card-5");
        let page = page.sees("Hem desat l’estat.");
        assert_eq!((cards(&page, "finished"), cards(&page, "in_progress")), (vec!["5".into()], vec!["23".to_owned()]));
        world.visitor().get("/plan/2024/actions/5").sees("Finalitzada").sees("15 de maig de 2024");
    }

    fn a_card_that_is_moved_to_a_long_column_is_there_to_be_seen(world) {
        let secretariat = world.sign_in("secretariat");
        let board = secretariat.get("/plan/2024/board");
        let page = moved(&secretariat, &board, "/plan/2024/actions/28.1.2/state", "pending").status(200);
        assert!(cards(&page, "pending").contains(&"28.1.2".to_owned()), "beyond the first twenty");
    }

    fn what_needs_a_reason_asks_for_it_and_comes_back(world) {
        let technician = world.sign_in("technician");
        let board = technician.get("/plan/2024/board?body=mine");
        let asked = moved(&technician, &board, "/plan/2024/actions/23/state", "postponed").status(422);
        let asked = asked.sees("Explica per què s’ajorna o es cancel·la.");
        assert!(asked.links().iter().any(|l| l == "/plan/2024/board?body=mine"), "to leave it");
        let page = asked.fill("Per què, o alguna nota", "Esperem la formadora.").submit().status(200);
        assert_eq!(page.address, "/plan/2024/board?body=mine&all=postponed#card-23");
        assert_eq!(cards(&page, "postponed"), ["23"]);
        world.visitor().get("/plan/2024/actions/23").sees("Esperem la formadora.");
        let nowhere = moved(&technician, &page, "/plan/2024/actions/5/state", "").status(422);
        nowhere.sees("Tria una de les opcions.");
    }

    fn two_move_the_same_card_and_the_second_is_told(world) {
        let (first, second) = (world.sign_in("secretariat"), world.sign_in("coordinator"));
        let (mine, late) = (first.get("/plan/2024/board"), second.get("/plan/2024/board"));
        moved(&first, &mine, "/plan/2024/actions/1/state", "in_progress").status(200);
        let told = moved(&second, &late, "/plan/2024/actions/1/state", "finished").status(409);
        let done = told.sees("Algú ho ha canviat").sees("Ara consta com a: En procés").press("Desa").status(200);
        assert_eq!(done.address, "/plan/2024/board?all=finished#card-1");
    }

    fn nobody_is_led_to_another_site_or_moves_what_is_not_theirs(world) {
        let technician = world.sign_in("technician");
        for away in ["https://x.example", "//x.example", "/plan/2024/board\\@x.example", "/plan/2020/board", "/plan/2024/boardx", "/desk", "/plan/2024/board#x"] {
            let state = if away.len() % 2 == 0 { "pending" } else { "in_progress" };
            let page = technician.post("/plan/2024/actions/5/state", &[("state", state), ("reason", away), ("back", away)]);
            assert_eq!(page.address, "/plan/2024/actions/5", "{away}");
        }
        let back = [("state", "finished"), ("back", "/plan/2024/board")];
        technician.post("/plan/2024/actions/6/state", &back).status(403);
        world.visitor().post("/plan/2024/actions/5/state", &back).sees("Entra");
    }

    fn a_view_is_kept_under_a_name_with_an_address_that_others_open(world) {
        let technician = world.sign_in("technician");
        let board = technician.get("/plan/2024/board?body=mine&group=area&lang=ca&foo=1");
        let kept = board.fill("Nom de la vista", "El que ens toca, per àmbits").submit().status(200);
        assert_eq!(kept.address, "/plan/2024/views/el-que-ens-toca-per-ambits");
        assert!(kept.title().starts_with("El que ens toca, per àmbits"));
        let kept = kept.sees("Hem desat la vista.").sees("2 actuacions, agrupades per àmbit");
        let moved = moved(&technician, &kept, "/plan/2024/actions/5/state", "finished").status(200);
        assert_eq!(moved.address, "/plan/2024/views/el-que-ens-toca-per-ambits?all=finished#card-5");
        // Another person's own bodies are other ones.
        let delegate = world.sign_in("delegate");
        let opened = delegate.get("/plan/2024/board").click("El que ens toca, per àmbits").status(200);
        opened.sees("3 actuacions, agrupades per àmbit").does_not_see("Canvia el nom d’aquesta vista");
        delegate.get("/plan/2024").click("El que ens toca, per àmbits").is_at("/plan/2024/views/el-que-ens-toca-per-ambits");
        world.visitor().get("/plan/2024/views/el-que-ens-toca-per-ambits").sees("Entra");
        world.visitor().get("/plan/2024/board").does_not_see("El que ens toca");
        for nothing in ["/plan/2024/views/no", "/plan/2020/views/el-que-ens-toca-per-ambits"] {
            technician.get(nothing).status(404);
        }
    }

    fn a_view_of_the_table_is_renamed_and_removed_by_who_keeps_it(world) {
        let (technician, delegate) = (world.sign_in("technician"), world.sign_in("delegate"));
        let table = technician.get("/plan/2024?state=late").fill("Nom de la vista", "Amb retard").submit().status(200);
        let address = table.address.clone();
        assert_eq!(address, "/plan/2024/views/amb-retard");
        let late = technician.get("/plan/2024?state=late").all("table.list caption");
        assert_eq!(table.all("table.list caption"), late);
        delegate.get(&format!("{address}/edit")).status(403).sees("Aquesta vista la va desar algú altre");
        delegate.post(&format!("{address}/removal"), &[("key", "k")]).status(403);
        let second = technician.get("/plan/2024").fill("Nom de la vista", "amb  RETARD").submit();
        assert_eq!(second.address, "/plan/2024/views/amb-retard-2");
        let stale = technician.get(&address).click("Canvia el nom d’aquesta vista");
        let secretariat = world.sign_in("secretariat");
        let form = secretariat.get(&format!("{address}/edit"));
        form.fill("Nom de la vista", "Endarrerides").submit().status(200).is_at(&address).sees("Hem canviat el nom de la vista.");
        let told = stale.fill("Nom de la vista", "Tard").submit().status(409).sees("Ara es diu « Endarrerides »");
        told.press("Desa").status(200).is_at(&address).sees("Tard");
        let form = technician.get(&format!("{address}/edit"));
        form.press("Treu la vista").status(200).is_at("/plan/2024").sees("Hem tret la vista.").does_not_see("Tard");
        delegate.get(&address).status(404);
    }

    fn a_name_is_wanted_and_twenty_views_are_enough(world) {
        let technician = world.sign_in("technician");
        let form = technician.get("/plan/2024/board?area=advice").fill("Nom de la vista", "  ").submit().status(422);
        let form = form.sees("Escriu-hi un nom").fill("Nom de la vista", &"à".repeat(61)).submit().status(422).sees("Ara n’hi ha 61");
        let kept = form.fill("Nom de la vista", "🧵").submit().status(200);
        kept.is_at("/plan/2024/views/1").sees("10 actuacions");
        let long = [("name", "Massa"), ("query", &format!("q={}", "a".repeat(1_200)))];
        technician.post("/plan/2024/views", &long).status(422).sees("Els filtres d’aquesta vista són massa llargs");
        for n in 2..=20 {
            technician.get("/plan/2024/board").fill("Nom de la vista", &format!("Vista {n}")).submit().status(200);
        }
        let full = technician.get("/plan/2024/board").fill("Nom de la vista", "Una més").submit().status(422);
        full.sees("Ja tens 20 vistes d’aquest pla");
        world.visitor().post("/plan/2024/views", &[("name", "x")]).sees("Entra");
    }

    fn who_has_no_place_in_the_network_neither_keeps_nor_opens_a_view(world) {
        world.sign_in("technician").get("/plan/2024/board").fill("Nom de la vista", "Tot").submit().status(200);
        let console = world.console();
        let new = NewPerson { name: "Persona sense lloc".into(), address: Some("ningu@exemple.cat".into()), batch: None };
        world.write(|tx| person::enter(tx, &console, &new));
        let outside = world.sign_in("Persona sense lloc");
        outside.get("/plan/2024/views/tot").status(404);
        outside.get("/plan/2024/views/tot/edit").status(404);
        outside.post("/plan/2024/views/tot/removal", &[("key", "k")]).status(404);
        outside.post("/plan/2024/views", &[("name", "x"), ("key", "k")]).status(403).sees("són per a la gent de la xarxa");
        outside.get("/plan/2024/board").status(200).does_not_see("Desa aquesta vista");
    }
}
