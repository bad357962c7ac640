//! Signing in by a link, and out.

use diesel::{QueryableByName, RunQueryDsl as _};
use directory::{NewPerson, NewPost, PostKind, organisation, person};
use jiff::civil::date;
use platform::{Refusal, session, trail};

use crate::world::{Browser, Page, World, stories};

/// A form sent from a window that stayed open when its person signed out in another one.
fn typed_after_signing_out(person: &Browser) -> Page {
    let form = person.get("/activities/new?kind=meeting&title=Reuni%C3%B3+de+prova&on=14/5/2024");
    person.get("/account").press("Surt");
    form.press("Desa l’activitat")
}

fn sign_in_again(world: &World, browser: &Browser, who: &str) {
    browser.set_cookie("teixit", &world.sign_in(who).cookie("teixit").unwrap());
}

#[derive(QueryableByName)]
struct Count {
    #[diesel(sql_type = diesel::sql_types::BigInt)]
    n: i64,
}

fn rows(world: &World, table: &str) -> i64 {
    let count = format!("SELECT count(*) AS n FROM {table}");
    world.read(|tx| Ok(diesel::sql_query(count).get_result::<Count>(tx)?.n))
}

stories! {
    fn a_technician_signs_in_by_a_mailed_link_once(world) {
        let visitor = world.visitor();
        visitor.get("/sign-in").fill("Adreça de correu", "secretaria@exemple.cat").submit().sees("Mira el correu");
        let (_, mails) = world.read(|tx| {
            let cx = settings::only(tx)?.unwrap();
            messages::latest_texts(tx, &cx.id)
        });
        let link = mails[0].lines().find(|l| l.starts_with("http")).unwrap().replace("http://localhost", "");
        // A mail scanner looks first: looking does not use the link up.
        world.visitor().get(&link).sees("Aquest enllaç és de");
        visitor.get(&link).press("Entra").sees("Ja has entrat.");
        world.visitor().get(&link).sees("Aquest enllaç ja no serveix");
        visitor.get("/").press("Surt").sees("Has tancat la sessió.");
    }

    fn an_unknown_address_gets_the_same_answer(world) {
        let known = world.visitor().get("/sign-in").fill("Adreça de correu", "secretaria@exemple.cat").submit();
        let unknown = world.visitor().get("/sign-in").fill("Adreça de correu", "ningu@exemple.cat").submit();
        assert_eq!(known.text(), unknown.text());
        assert_eq!(known.code, unknown.code);
        let (count, _) = world.read(|tx| {
            let network = settings::only(tx)?.unwrap();
            messages::latest_texts(tx, &network.id)
        });
        assert_eq!(count, 1);
    }

    fn a_wrong_address_is_said_at_its_field_and_kept(world) {
        let page = world.visitor().get("/sign-in").fill("Adreça de correu", "manlleu").submit().status(422);
        assert!(page.title().starts_with("Error:"));
        assert_eq!(page.value("Adreça de correu"), "manlleu");
        page.sees("« manlleu » no és una adreça de correu");
    }

    fn who_must_sign_in_again_is_told_that_nothing_typed_is_lost(world) {
        let technician = world.sign_in("technician");
        typed_after_signing_out(&technician).sees("No has perdut el que havies escrit");
        world.visitor().get("/sign-in").does_not_see("No has perdut el que havies escrit");
        sign_in_again(world, &technician, "technician");
        let kept = technician.get("/kept").sees("Reunió de prova");
        assert!(!kept.all("main .rows li").iter().any(|text| text == "meeting"), "a code says nothing to a reader");
        kept.press("Torna-ho a enviar").sees("Reunió de prova");
    }

    fn what_was_typed_is_recorded_once_and_then_forgotten(world) {
        let technician = world.sign_in("technician");
        typed_after_signing_out(&technician);
        sign_in_again(world, &technician, "technician");
        let kept = technician.get("/kept");
        let (action, fields) = kept.form_fields_of("/activities");
        let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        let first = technician.post(&action, &fields).sees("Reunió de prova").address;
        technician.post(&action, &fields).is_at(&first);
        technician.get("/kept").is_at("/desk");
        assert_eq!(technician.cookie("typed").filter(|c| !c.is_empty()), None);
    }

    fn what_was_typed_is_shown_to_nobody_else_at_the_same_computer(world) {
        let computer = world.sign_in("technician");
        typed_after_signing_out(&computer);
        sign_in_again(world, &computer, "delegate");
        computer.get("/kept").is_at("/desk").does_not_see("Reunió de prova");
    }

    fn what_a_stranger_sends_is_not_kept(world) {
        let stranger = world.visitor();
        let page = stranger.post("/activities", &[("title", "Reunió de prova"), ("kind", "meeting")]);
        page.does_not_see("No has perdut el que havies escrit").sees("Adreça de correu");
        assert_eq!(stranger.cookie("typed"), None);
    }

    fn sessions_links_and_forms_of_long_ago_are_thrown_away(world) {
        let technician = world.sign_in("technician");
        typed_after_signing_out(&technician);
        world.move_clock_to(date(2024, 7, 1));
        server::jobs::sweep(&world.house).unwrap();
        for table in ["session", "typed_form", "form_answer"] {
            assert_eq!(rows(world, table), 0, "{table}");
        }
        world.sign_in("technician").get("/desk").status(200);
    }

    fn links_that_were_handed_over_do_not_use_up_those_that_are_mailed(world) {
        for _ in 0..8 {
            world.sign_in("secretariat");
        }
        world.visitor().get("/sign-in").fill("Adreça de correu", "secretaria@exemple.cat").submit().sees("Mira el correu");
        let network = world.console().network.id;
        assert_eq!(world.read(|tx| messages::latest_texts(tx, &network)).1.len(), 1, "a mail was made");
    }

    fn the_trail_says_who_was_sent_a_link_came_in_and_left(world) {
        let visitor = world.visitor();
        visitor.get("/sign-in").fill("Adreça de correu", "secretaria@exemple.cat").submit();
        world.sign_in("secretariat").get("/").press("Surt").sees("Has tancat la sessió.");
        let console = world.console();
        let entries = world.read(|tx| {
            let person = person::by_address(tx, &console.network.id, "secretaria@exemple.cat")?.ok_or(Refusal::NotFound)?;
            let entries = trail::of_subject(tx, console.network_id(), person.id.as_str(), 4)?;
            Ok(entries.into_iter().map(|e| (e.act, e.person_id.unwrap() == person.id.as_str())).collect::<Vec<_>>())
        });
        let told: Vec<(&str, bool)> = entries.iter().map(|(act, own)| (act.as_str(), *own)).collect();
        let before = ("account.send_link", false);
        assert_eq!(told, [("account.sign_out", true), ("account.sign_in", true), ("account.make_link", false), before]);
    }

    fn a_browser_whose_person_is_gone_sees_what_everyone_sees(world) {
        let console = world.console();
        let clock = console.clock();
        let (kept, link) = world.write(|tx| {
            let kept = session::begin(tx, clock, console.network_id(), "nobody", "")?;
            Ok((kept, session::make_link(tx, clock, console.network_id(), "nobody", session::Way::Handed)?))
        });
        let browser = world.visitor();
        browser.set_cookie("teixit", &kept);
        browser.get("/").status(200).does_not_see("Surt");
        browser.get("/settings").is_at("/sign-in?then=%2Fsettings");
        world.visitor().get(&format!("/sign-in/{link}")).status(200).sees("Aquest enllaç ja no serveix");
    }

    fn a_person_sees_the_own_open_sessions_and_closes_them(world) {
        let (desk, lost, phone) = (world.sign_in("technician"), world.sign_in("technician"), world.sign_in("technician"));
        let page = desk.get("/account").sees("Sessions obertes").sees("Aquesta").sees("un aparell desconegut");
        assert_eq!(page.all("section[aria-labelledby=sessions] li").len(), 3);
        let closings: Vec<String> = page.posts().into_iter().filter(|to| to.ends_with("/end")).collect();
        assert_eq!(closings.len(), 2, "{closings:?}");
        world.sign_in("secretariat").post(&closings[0], &[]).status(404);
        lost.get("/account").sees("Sessions obertes");
        desk.get("/account").press("Tanca la sessió de").sees("Hem tancat aquella sessió.");
        let still = [&lost, &phone].into_iter().filter(|b| b.get("/account").address == "/account").count();
        assert_eq!(still, 1, "one of the two is closed, at once");
        let page = desk.get("/account").press("Tanca totes les altres").sees("Hem tancat les altres sessions.");
        page.sees("Aquesta").does_not_see("Tanca totes les altres").does_not_see("Tanca la sessió de");
        lost.get("/account").is_at("/sign-in?then=%2Faccount");
        phone.get("/account").is_at("/sign-in?then=%2Faccount");
        for closing in closings {
            desk.post(&closing, &[]).status(404);
        }
    }

    fn who_comes_in_hears_when_it_was_before(world) {
        let first = world.sign_in("delegate");
        first.get("/account").press("Surt");
        let console = world.console();
        let link = world.write(|tx| {
            let person = person::by_address(tx, &console.network.id, "regidoria.salt@exemple.cat")?;
            account::link_for(tx, &console, &person.ok_or(Refusal::NotFound)?.id, false)
        });
        let again = world.visitor().get(link.trim_start_matches("http://localhost")).press("Entra");
        again.sees("L’última vegada va ser el").sees("Si no vas ser tu, tanca les altres sessions");
    }

    fn a_link_is_mailed_to_the_address_that_is_known(world) {
        let console = world.console();
        let new = NewPerson { name: "Tècnica de proves".into(), address: Some("kore@exemple.cat".into()), batch: None };
        world.write(|tx| person::enter(tx, &console, &new));
        // A Kelvin sign is a k in lower case, and another's address.
        world.visitor().get("/sign-in").fill("Adreça de correu", "\u{212a}ORE@exemple.cat").submit().sees("Mira el correu");
        world.sign_in("secretariat").get("/messages").sees("kore@exemple.cat").does_not_see("ORE@exemple.cat");
    }

    fn an_officer_shared_by_two_councils_works_for_both(world) {
        let console = world.console();
        let network = &console.network.id;
        let name = "Tècnica compartida";
        world.write(|tx| {
            let new = NewPerson { name: name.into(), address: Some("compartida@exemple.cat".into()), batch: None };
            let person = person::enter(tx, &console, &new)?.id;
            for slug in ["manlleu", "salt"] {
                let council = organisation::by_slug(tx, network, slug)?.ok_or(Refusal::NotFound)?.id;
                let title = "Tècnica".into();
                let kind = PostKind::TechnicalOfficer;
                let post = NewPost { person: person.clone(), organisation: council, kind, title, contact: None, from: None, batch: None };
                person::give_post(tx, &console, &post)?;
            }
            Ok(())
        });
        let officer = world.sign_in(name);
        officer.get("/account").sees("Ajuntament de Manlleu").sees("Ajuntament de Salt");
        let desk = officer.get("/desk");
        assert_eq!(desk.all("section[aria-labelledby^=council] h2"), ["Ajuntament de Manlleu", "Ajuntament de Salt"]);
        for council in ["Manlleu", "Salt"] {
            let form = officer.get("/activities/new");
            assert_eq!(form.value("Ajuntaments i consells"), "", "nobody guesses for which");
            let form = form.choose("Tipus", "Assessorament").fill("Què va passar", council).fill("Data", "12/5");
            form.fill("Ajuntaments i consells", council).press("Desa l’activitat").status(200).sees("Hem desat l’activitat.");
        }
        let form = officer.get("/activities/new").choose("Tipus", "Assessorament").fill("Què va passar", "Una altra").fill("Data", "12/5");
        form.fill("Ajuntaments i consells", "Vic").press("Desa l’activitat").status(422);
    }
}
