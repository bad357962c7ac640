//! The directory: the page of a person is there for the people of the network only.

use directory::{Confidence, NewPerson, NewPost, NewRelation, PostKind, RelationKind, organisation, person, relation};
use jiff::civil::date;
use platform::Refusal;
use platform::words::dates::Span;

use crate::world::{World, stories};

stories! {
    fn a_person_has_a_page_for_the_network_and_none_for_the_public(world) {
        let technician = world.sign_in("technician");
        let page = technician.get("/members/manlleu").click("Tècnica d’Ocupació, Ajuntament de Manlleu").status(200);
        let page = page.sees("Tècnica d’Ocupació").sees("Personal tècnic").sees("1 de setembre de 2020").sees("Encara hi és");
        let address = page.links().into_iter().find(|href| href.starts_with("mailto:"));
        assert_eq!(address.as_deref(), Some("mailto:ocupacio.manlleu@exemple.cat"));
        let console = world.console();
        let person = world.read(|tx| directory::person::by_address(tx, &console.network.id, "ocupacio.manlleu@exemple.cat")).unwrap();
        world.visitor().get(&format!("/people/{}", person.id)).status(404);
        technician.get("/people/nobody").status(404);
    }

    fn an_end_within_a_year_and_a_beginning_in_it_make_one_member(world) {
        let console = world.console();
        let on = |day| world.read(|tx| directory::members_on(tx, &console.network.id, day));
        let before = on(date(2023, 12, 1));
        world.write(|tx| {
            let network = &console.network.id;
            let manlleu = directory::organisation::by_slug(tx, network, "manlleu")?.expect("Manlleu is known").id;
            let open = relation::of_organisation(tx, network, &manlleu)?.remove(0);
            relation::end(tx, &console, &open.id, Span::year(2023).expect("a year"), "Acta", open.version)?;
            let again = NewRelation {
                organisation: manlleu,
                kind: RelationKind::Member,
                from: Some(Span::day(date(2023, 10, 1))),
                confidence: Confidence::High,
                evidence: String::new(),
                source: "Acta".into(),
                batch: None,
            };
            relation::begin(tx, &console, &again).map(|_| ())
        });
        assert_eq!(on(date(2023, 12, 1)), before);
    }

    fn a_name_and_an_address_are_put_right_and_the_new_address_signs_in(world) {
        let secretariat = world.sign_in("secretariat");
        let page = secretariat.get("/members/manlleu").click("Tècnica d’Ocupació, Ajuntament de Manlleu");
        let person = page.address.clone();
        let sent = world.visitor().get("/sign-in").fill("Adreça de correu", "ocupacio.manlleu@exemple.cat").submit();
        sent.sees("Mira el correu");
        let link = |world: &World| {
            let (_, mails) = world.read(|tx| messages::latest_texts(tx, &world.console().network.id));
            mails[0].lines().find(|l| l.starts_with("http")).expect("a link").replace("http://localhost", "")
        };
        let before = link(world);
        let form = page.click("Corregeix les dades").fill("Nom i cognoms", "").submit().status(422);
        let form = form.fill("Nom i cognoms", "Tècnica d'Empresa de Manlleu").fill("Correu de la feina", "empresa").submit();
        let form = form.status(422).sees("no és una adreça de correu").fill("Correu de la feina", "Secretaria@exemple.cat");
        let form = form.submit().status(422).sees("Ja hi ha una persona amb aquesta adreça.");
        let page = form.fill("Correu de la feina", "Empresa.Manlleu@exemple.cat").submit().status(200).is_at(&person);
        let page = page.sees("Hem corregit les dades: Tècnica d’Empresa de Manlleu.").sees("empresa.manlleu@exemple.cat");
        page.does_not_see("ocupacio.manlleu@exemple.cat");
        secretariat.get("/members/manlleu").sees("Tècnica d’Empresa de Manlleu").does_not_see("ocupacio.manlleu@exemple.cat");
        world.visitor().get(&before).sees("Aquest enllaç ja no serveix");
        world.visitor().get("/sign-in").fill("Adreça de correu", "empresa.manlleu@exemple.cat").submit();
        world.visitor().get(&link(world)).press("Entra").sees("Ja has entrat.");
    }

    fn who_may_not_correct_a_person_is_told_and_nobody_shuts_themselves_out(world) {
        let secretariat = world.sign_in("secretariat");
        let console = world.console();
        let id = world.read(|tx| directory::person::by_address(tx, &console.network.id, "secretaria@exemple.cat")).unwrap().id;
        let edit = format!("/people/{id}/edit");
        let form = secretariat.get(&edit).fill("Correu de la feina", "").submit().status(422);
        form.sees("És l’adreça amb què entres.");
        world.sign_in("delegate").get(&edit).status(403).sees("Només la secretaria tècnica");
        world.sign_in("delegate").get(&format!("/people/{id}")).does_not_see("Corregeix les dades");
        world.visitor().get(&edit).is_at(&format!("/sign-in?then=%2Fpeople%2F{id}%2Fedit"));
    }

    fn an_address_that_was_wrong_lets_nobody_stay_in(world) {
        let stranger = world.sign_in("technician");
        let console = world.console();
        let id = world.read(|tx| person::by_address(tx, &console.network.id, "ocupacio.manlleu@exemple.cat")).unwrap().id;
        let edit = format!("/people/{id}/edit");
        let form = world.sign_in("secretariat").get(&edit).fill("Correu de la feina", "empresa.manlleu@exemple.cat");
        form.submit().status(200);
        stranger.get("/desk").is_at("/sign-in?then=%2Fdesk");
    }

    fn nobody_becomes_an_administrator_by_an_address(world) {
        let console = world.console();
        let id = world.write(|tx| {
            let address = Some("administracio@exemple.cat".into());
            let new = NewPerson { name: "Administradora de la xarxa".into(), address, batch: None };
            let id = person::enter(tx, &console, &new)?.id;
            person::give_role(tx, &console, &id, viewer::Role::Administrator)?;
            Ok(id)
        });
        let form = world.sign_in("secretariat").get(&format!("/people/{id}/edit"));
        let form = form.fill("Correu de la feina", "meva@exemple.cat").submit().status(422);
        let form = form.sees("només la pot canviar qui l’administra");
        let form = form.fill("Correu de la feina", "administracio@exemple.cat").fill("Nom i cognoms", "Administradora");
        form.submit().status(200).sees("Hem corregit les dades: Administradora.");
    }

    fn two_who_correct_a_person_see_what_the_other_wrote(world) {
        let console = world.console();
        let id = world.read(|tx| directory::person::by_address(tx, &console.network.id, "ocupacio.manlleu@exemple.cat")).unwrap().id;
        let edit = format!("/people/{id}/edit");
        let late = world.sign_in("coordinator").get(&edit);
        world.sign_in("secretariat").get(&edit).fill("Nom i cognoms", "Primera correcció").submit().status(200);
        let told = late.fill("Nom i cognoms", "Segona correcció").submit().status(409).sees("Primera correcció");
        assert_eq!(told.value("Nom i cognoms"), "Segona correcció");
        told.press("Desa les dades").status(200).sees("Hem corregit les dades: Segona correcció.");
    }

    fn a_seat_shows_on_the_page_of_its_person_and_of_its_council(world) {
        let delegate = world.sign_in("delegate");
        let page = delegate.get("/members/salt").sees("Comissió Executiva").sees("Presidència");
        page.click("Regidora d’Economia Social, Ajuntament de Salt").sees("Comissió Executiva");
    }

    fn who_leaves_the_last_post_sees_nobody_s_contacts_any_more(world) {
        let console = world.console();
        let network = &console.network.id;
        let name = "Tècnica de Turisme, Ajuntament de Salt";
        let post = world.write(|tx| {
            let salt = organisation::by_slug(tx, network, "salt")?.ok_or(Refusal::NotFound)?;
            let new = NewPerson { name: name.into(), address: Some("turisme.salt@exemple.cat".into()), batch: None };
            let known = person::enter(tx, &console, &new)?;
            let new = NewPost {
                person: known.id.clone(),
                organisation: salt.id,
                kind: PostKind::TechnicalOfficer,
                title: "Tècnica de Turisme".into(),
                contact: None,
                from: Some(date(2023, 1, 1)),
                batch: None,
            };
            person::give_post(tx, &console, &new)?;
            Ok(person::posts_of_person(tx, network, &known.id)?.remove(0))
        });
        let officer = world.sign_in(name);
        let manlleu = officer.get("/members/manlleu").sees("ocupacio.manlleu@exemple.cat");
        let page = manlleu.click("Tècnica d’Ocupació, Ajuntament de Manlleu").status(200).address;
        let seat = officer.get("/bodies/training").click("Tècnica d’Ocupació").status(200).address;
        officer.get("/contact").sees("secretaria@exemple.cat");

        world.write(|tx| person::end_post(tx, &console, &post.id, date(2024, 5, 14), post.version));
        officer.get("/members/manlleu").does_not_see("ocupacio.manlleu@exemple.cat");
        officer.get(&page).status(404);
        officer.get("/bodies/training").does_not_see("Tècnica d’Ocupació");
        officer.get(&seat).status(403).sees("només ho veuen les persones que avui tenen un lloc a la xarxa");
        officer.get("/contact").does_not_see("secretaria@exemple.cat").does_not_see("Encara no consta ningú");
        officer.get("/account").sees("turisme.salt@exemple.cat");
    }
}
