//! The front page, the desk and the pages of the foot, for everyone who comes to them.

use directory::{NewPerson, person};
use jiff::civil::date;
use plan::work_plan::commands::draw_up;
use plan::work_plan::{NewPlan, Shape, TextStatus};
use scraper::{Html, Selector};
use settings::Founding;
use viewer::Role;

use crate::world::{Page, World, stories};

stories! {
    fn the_front_page_opens_on_the_plan_and_says_who_is_known_of_how_many(world) {
        let page = world.visitor().get("/").status(200).sees("46 membres coneguts d’uns 67, el 15 de maig de 2024.");
        let headings = page.all("main h2");
        assert!(headings[0].contains("2024"), "it opens on the plan of 2024: {headings:?}");
        let tiles = page.all("main .tile dd.figure");
        assert!(tiles.iter().any(|t| t == "46"), "{tiles:?}");
        page.sees("padró del 2025").click("Manlleu").is_at("/members/manlleu");
    }

    fn the_front_page_says_whether_its_plan_is_in_force_to_come_or_over(world) {
        let visitor = world.visitor();
        world.move_clock_to(date(2024, 5, 15));
        visitor.get("/").sees("El pla d’ara").does_not_see("L’últim pla");
        world.move_clock_to(date(2025, 12, 1));
        visitor.get("/").sees("Pla de treball 2024").sees("L’últim pla, acabat el 31 de desembre de 2024").does_not_see("El pla d’ara");
        let coming = NewPlan {
            slug: "2026".into(),
            title: "Pla de treball 2026".into(),
            first: date(2026, 1, 1),
            last: date(2026, 12, 31),
            owner_body: None,
            previous: None,
            shape: Shape::Areas,
            text_status: TextStatus::Official,
            note: String::new(),
            source: String::new(),
        };
        let console = world.console();
        world.write(|tx| draw_up(tx, &console, &coming).map(drop));
        visitor.get("/").sees("Pla de treball 2026").sees("El pròxim pla, a partir de l’1 de gener de 2026");
        visitor.get("/?lang=en").sees("The next plan, from 1 January 2026");
    }

    fn members_who_had_not_joined_yet_are_not_counted(world) {
        world.move_clock_to(date(2022, 6, 1));
        let before = known(world);
        world.move_clock_to(date(2024, 5, 15));
        assert!(before < known(world), "{before} in June 2022");
    }

    fn samples_stand_on_the_front_page_with_their_label_or_not_at_all(world) {
        let visitor = world.visitor();
        let console = world.console();
        world.write(|tx| activity::show_samples(tx, &console, true));
        let shown = visitor.get("/").all("main .badge-sample");
        assert!(!shown.is_empty() && shown.iter().all(|label| label == "Mostra"), "{shown:?}");
        visitor.get("/").sees("Inclou mostres");
        world.write(|tx| activity::show_samples(tx, &console, false));
        visitor.get("/").does_not_see("Inclou mostres");
        assert!(visitor.get("/").all("main .badge-sample").is_empty());
        assert!(world.sign_in("secretariat").get("/desk").all("main .badge-sample").is_empty());
    }

    fn the_desk_is_for_who_is_signed_in_and_the_quick_line_is_its_first_control(world) {
        world.visitor().get("/desk").is_at("/sign-in?then=%2Fdesk");
        for who in ["secretariat", "coordinator", "technician"] {
            let desk = world.sign_in(who).get("/desk").status(200).sees("Bon dia, ").sees("Avui és dimecres, 15 de maig de 2024.");
            assert_eq!(first_control(&desk), "line", "{who}");
        }
    }

    fn the_secretariat_looks_at_the_desk_of_one_body(world) {
        let secretariat = world.sign_in("secretariat");
        let desk = secretariat.get("/desk").choose("Òrgan", "Comissió Executiva").submit().status(200);
        assert!(desk.all("main h2").iter().any(|h| h == "Comissió Executiva"));
        desk.click("Treu la tria").is_at("/desk");
        secretariat.get("/desk?body=no-such-body").status(404);
    }

    fn a_technician_sees_the_own_council_and_groups_and_no_desk_of_other_bodies(world) {
        let technician = world.sign_in("technician");
        technician.get("/desk").sees("Ajuntament de Manlleu").sees("Els teus òrgans i grups").click("La fitxa de l’ens").is_at("/members/manlleu");
        technician.get("/desk?body=executive_commission").status(404);
    }

    fn an_elected_official_reads_three_lines_first(world) {
        let desk = world.sign_in("delegate").get("/desk");
        assert_eq!(desk.all("main h2")[0], "En tres línies");
        let lines = desk.all("[aria-labelledby=lines] li");
        assert_eq!(lines.len(), 3, "{lines:?}");
        assert!(lines[0].contains("punts"), "{lines:?}");
        assert!(lines[2].contains("Comissió Executiva"), "{lines:?}");
        desk.click("Comissió Executiva: Presidència").is_at("/bodies/executive_commission");
    }

    fn what_was_recorded_last_stands_on_the_desk_with_who_did_it(world) {
        let technician = world.sign_in("technician");
        technician
            .get("/activities/new?kind=meeting&title=Reuni%C3%B3+de+prova&on=14/5/2024")
            .press("Desa l’activitat")
            .status(200);
        world.sign_in("secretariat").get("/desk").sees("Reunió de prova").sees("Registrada el 15 de maig de 2024 per Tècnica d’Ocupació");
    }

    fn the_statements_of_the_foot_are_in_three_languages(world) {
        let visitor = world.visitor();
        visitor.get("/accessibility").sees("parcialment conforme").sees("el 20 de novembre de 2026").sees("vint dies hàbils").sees("dos mesos");
        visitor.get("/privacy").sees("Autoritat Catalana de Protecció de Dades").sees("article 19 de la Llei orgànica 3/2018");
        visitor.get("/legal").sees("EUPL-1.2").sees("Institut Cartogràfic i Geològic de Catalunya");
        for (language, title) in [("es", "Declaración de accesibilidad"), ("en", "Accessibility statement")] {
            let page = visitor.get(&format!("/accessibility?lang={language}"));
            assert_eq!(page.all("h1"), [title]);
        }
        visitor.get("/contact?lang=en").sees("Whom you can turn to");
    }

    fn a_statement_that_was_not_reviewed_for_a_year_says_so(world) {
        let visitor = world.visitor();
        visitor.get("/accessibility").does_not_see("encara no s’ha fet");
        world.move_clock_to(date(2027, 11, 21));
        visitor.get("/accessibility").sees("com a molt tard el 20 de novembre de 2027 i encara no s’ha fet");
    }

    fn the_public_is_told_whom_to_turn_to_and_people_of_the_network_see_who_answers(world) {
        let public = world.visitor().get("/contact").status(200);
        assert!(!public.whole_text().contains("secretaria@exemple.cat"), "addresses of people are not for the public");
        public.sees("Secretaria tècnica");
        world.sign_in("technician").get("/contact").sees("secretaria@exemple.cat");
    }

    fn a_new_network_has_kind_empty_pages_and_first_steps_for_who_runs_it(world) {
        let new = World::empty(world.engine());
        let link = found(&new);
        new.visitor().get("/").status(200).sees("Encara no consta cap membre.").sees("Encara no hi ha cap pla vigent.").does_not_see("Primeres passes");
        let administrator = new.visitor();
        administrator.get(&link).press("Entra").status(200);
        let page = administrator.get("/").sees("Primeres passes");
        for step in page.all("[aria-labelledby=first-steps] li a") {
            administrator.get("/").click(&step).status(200);
        }
        administrator.get("/settings").fill("Nom de la xarxa", "Xarxa nova").submit().status(200);
        let done = administrator.get("/desk").all("[aria-labelledby=first-steps] .badge-finished");
        assert_eq!(done.len(), 1, "the name was looked at");
    }
}

/// How many members the front page knows.
fn known(world: &World) -> i64 {
    let tiles = world.visitor().get("/").all("main .tile-lead .figure");
    tiles[0].parse().unwrap()
}

/// The id of what the keyboard reaches first after the menu.
fn first_control(page: &Page) -> String {
    let html = Html::parse_document(&page.html);
    let controls = "main a[href], main input:not([type=hidden]), main button, main select, main textarea, main summary";
    let first = html.select(&Selector::parse(controls).unwrap()).next().unwrap();
    first.value().attr("id").unwrap_or_default().to_owned()
}

/// A network of its own, and the link of its administrator.
pub(super) fn found(world: &World) -> String {
    let founding = Founding { name: "Xarxa de proves".into(), short_name: "Proves".into(), host: None };
    world.write(|tx| settings::found(tx, &world.house.clock, &founding).map(drop));
    let cx = world.console();
    let link = world.write(|tx| {
        let new = NewPerson { name: "Administració".into(), address: Some("admin@exemple.cat".into()), batch: None };
        let administrator = person::enter(tx, &cx, &new)?;
        person::give_role(tx, &cx, &administrator.id, Role::Administrator)?;
        account::link_for(tx, &cx, &administrator.id, false)
    });
    link.trim_start_matches("http://localhost").to_owned()
}
