//! The register of members: what the public finds, what the secretariat does, and what is refused with a sentence.

use crate::world::{Page, stories};
use jiff::civil::date;

fn admission(page: Page, kind: &str, name: &str, since: &str) -> Page {
    page.choose("Quin tipus d’ens és?", kind)
        .fill("Nom", name)
        .fill("Membre des de", since)
        .fill("Font", "Acta de l’assemblea")
        .submit()
}

stories! {
    fn anyone_finds_the_known_members_of_the_day(world) {
        let page = world.visitor().get("/members").status(200);
        let page = page.sees("46").sees("coneguts d’uns 67 que diu que té la xarxa (xmess.cat)").sees("46 membres");
        let page = page.does_not_see("Manresa").does_not_see("Dona d’alta un membre").does_not_see("Coneguts que no en són membres");
        assert_eq!(page.all("tbody tr").len(), 25);
        let whole = page.click("Mostra-ho tot");
        assert_eq!(whole.all("tbody tr").len(), 46);
        whole.sees("Data desconeguda").sees("abril 2018");
    }

    fn who_joined_later_is_a_member_later(world) {
        world.move_clock_to(date(2024, 10, 30));
        world.visitor().get("/members?q=Manresa").sees("Cap membre no coincideix amb aquests filtres.");
        world.visitor().get("/members/manresa").status(404);
    }

    fn filters_stand_in_the_address_and_together(world) {
        let visitor = world.visitor();
        let page = visitor.get("/members").choose("Demarcació", "Girona").choose("Tipus", "Ajuntament").submit();
        page.sees("7 membres").sees("Salt").does_not_see("Consell Comarcal de la Selva");
        visitor.get("/members?comarca=osona").sees("2 membres").sees("Manlleu").sees("Vic");
        visitor.get("/members?population=from_100000").sees("Barcelona").does_not_see("Manlleu");
        visitor.get("/members?kind=county_council").sees("1 membre").sees("Consell Comarcal de la Selva");
        visitor.get("/members?q=PRAT%20llobregat").sees("1 membre").sees("El Prat de Llobregat");
        visitor.get("/members?q=Montevideo").sees("Treu els filtres").sees("Cap membre no coincideix");
    }

    fn the_order_is_chosen_by_the_headings(world) {
        let page = world.visitor().get("/members?all=1").click("Habitants (2025)").click("Habitants (2025)");
        let first = page.all("tbody th").first().cloned().unwrap_or_default();
        assert!(first.starts_with("Barcelona"), "{first}");
        page.sees("de més a menys habitants");
    }

    fn the_page_of_a_member_tells_the_public_no_person(world) {
        let page = world.visitor().get("/members/manlleu").status(200);
        let page = page.sees("Ajuntament de Manlleu").sees("Membre de la xarxa des de 2017.").sees("Osona").sees("Habitants (2025)");
        let page = page.sees("Membre fundador").does_not_see("ocupacio.manlleu").does_not_see("Tècnica d’Ocupació");
        page.sees("Els noms i els contactes només els veuen les persones de la xarxa.").does_not_see("Registra la baixa");
        world.visitor().get("/members/vilanova-i-la-geltru").sees("Membre de la xarxa des d’una data desconeguda.");
        world.visitor().get("/members/no-hi-es").status(404);
    }

    fn people_of_the_network_see_names_and_work_contacts(world) {
        let page = world.sign_in("technician").get("/members/salt").sees("Regidora d’Economia Social, Ajuntament de Salt");
        let person = page.sees("regidoria.salt@exemple.cat").does_not_see("Afegeix-hi una persona").click("Regidora d’Economia Social, Ajuntament de Salt");
        person.status(200).sees("Càrrec electe").sees("Ajuntament de Salt");
    }

    fn the_secretariat_knows_a_council_that_is_not_a_member_yet(world) {
        let secretariat = world.sign_in("secretariat");
        let page = secretariat.get("/members").sees("Coneguts que no en són membres").click("Ajuntament de Manresa");
        page.sees("Encara no és membre").sees("Col·laborador");
        world.sign_in("technician").get("/members/manresa").status(404);
    }

    fn the_secretariat_admits_a_member_and_it_is_an_activity_too(world) {
        let secretariat = world.sign_in("secretariat");
        let page = secretariat.get("/members").click("Dona d’alta un membre");
        let page = admission(page, "Ajuntament", "olot", "abril de 2024");
        page.status(200).sees("Hem donat d’alta l’Ajuntament d’Olot.").sees("Membre de la xarxa des d’abril de 2024.");
        world.visitor().get("/members?all=1").sees("47 membres").sees("Olot");
        secretariat.get("/activities?q=Olot").sees("Adhesió de l’Ajuntament d’Olot");
    }

    fn a_collaborator_that_joins_is_a_collaborator_no_more(world) {
        let secretariat = world.sign_in("secretariat");
        let page = admission(secretariat.get("/members/new"), "Ajuntament", "Manresa", "15/5/2024").status(200);
        page.sees("Membre de la xarxa des del 15 de maig de 2024.").does_not_see("Encara no és membre");
    }

    fn a_county_council_is_known_by_its_comarca(world) {
        let secretariat = world.sign_in("secretariat");
        admission(secretariat.get("/members/new"), "Consell comarcal", "Osona", "2023").sees("Hem donat d’alta el Consell Comarcal d’Osona.");
        let refused = admission(secretariat.get("/members/new"), "Consell comarcal", "Barcelonès", "2023").status(422);
        refused.sees("« Barcelonès » ara no té consell comarcal.");
    }

    fn a_municipality_that_does_not_exist_is_refused_and_the_nearest_offered(world) {
        let secretariat = world.sign_in("secretariat");
        let page = admission(secretariat.get("/members/new"), "Ajuntament", "Granolers", "2023").status(422);
        assert_eq!(page.value("Font"), "Acta de l’assemblea");
        let page = page.sees("No coneixem « Granolers ». Volies dir « Granollers »?");
        page.fill("Nom", "Granollers").submit().status(200).sees("Hem donat d’alta l’Ajuntament de Granollers.");
    }

    fn who_is_a_member_cannot_join_again_and_nobody_joins_tomorrow(world) {
        let secretariat = world.sign_in("secretariat");
        admission(secretariat.get("/members/new"), "Ajuntament", "Manlleu", "2023").status(422).sees("Ja és membre de la xarxa.");
        admission(secretariat.get("/members/new"), "Ajuntament", "Olot", "16/5/2024").status(422).sees("encara no s’ha acabat o no ha arribat");
        admission(secretariat.get("/members/new"), "Ajuntament", "Olot", "31/2/2023").status(422).sees("Aquesta data no existeix: « 31/2/2023 ».");
        let page = secretariat.get("/members/new").press("Dona d’alta un membre").status(422).sees("Revisa dos camps");
        page.sees("Cal omplir aquest camp.");
        world.visitor().get("/members?all=1").sees("46 membres");
    }

    fn a_member_leaves_and_its_page_stays(world) {
        let secretariat = world.sign_in("secretariat");
        let page = secretariat.get("/members/cabrils").click("Registra la baixa");
        let page = page.fill("Fins quan n’és membre?", "2016").submit().status(422).sees("No es pot acabar abans de començar");
        let page = page.fill("Fins quan n’és membre?", "16/5/2024").submit().status(422).sees("encara no s’ha acabat o no ha arribat");
        let page = page.fill("Fins quan n’és membre?", "30/4/2024").submit().status(200);
        page.sees("Va deixar de ser membre el 30 d’abril de 2024.");
        world.visitor().get("/members?all=1").sees("45 membres").does_not_see("Cabrils");
        world.visitor().get("/members/cabrils").status(200).sees("Ja no és membre");
        secretariat.get("/members").sees("Ja no és membre: va deixar de ser-ho el 30 d’abril de 2024");
        // It may come back, and says since when.
        let page = secretariat.get("/members/cabrils").click("Dona d’alta com a membre").fill("Font", "Acta").submit().status(422);
        let page = page.sees("Ja n’havia estat membre.").fill("Membre des de", "2023").submit().status(422);
        let page = page.sees("En aquesta data encara era membre").fill("Membre des de", "10/5/2024").submit().status(200);
        page.sees("Membre de la xarxa des del 10 de maig de 2024.").sees("Membre des de 2017 i fins al 30 d’abril de 2024.");
    }

    fn two_who_record_that_a_member_leaves_do_not_overwrite_each_other(world) {
        let late = world.sign_in("coordinator").get("/members/artes/departure");
        let first = world.sign_in("secretariat").get("/members/artes/departure");
        first.fill("Fins quan n’és membre?", "31/12/2023").submit().status(200).sees("Va deixar de ser membre el 31 de desembre de 2023.");
        late.fill("Fins quan n’és membre?", "30/4/2024").submit().status(409).sees("Algú ho ha canviat mentre hi eres.");
        let page = world.sign_in("secretariat").get("/members/artes").click("Corregeix la data de la baixa");
        let page = page.sees("Correcció de la baixa: Ajuntament d’Artés").sees("fins al 31 de desembre de 2023");
        let page = page.does_not_see("És membre des de").fill("Fins quan en va ser membre?", "30/4/2024").submit().status(200);
        page.sees("Va deixar de ser membre el 30 d’abril de 2024.");
    }

    fn what_a_member_that_leaves_still_holds_is_shown_before(world) {
        let page = world.sign_in("secretariat").get("/members/salt/departure").sees("El que encara té obert");
        let page = page.sees("La baixa no tanca res d’això.").sees("Presidència").sees("Regidora d’Economia Social, Ajuntament de Salt");
        page.click("Comissió Executiva").status(200).sees("Ajuntament de Salt").does_not_see("Avui no és membre");
        let form = world.sign_in("secretariat").get("/members/salt/departure").fill("Fins quan n’és membre?", "30/4/2024");
        form.submit().status(200);
        world.visitor().get("/bodies/executive_commission").sees("Ajuntament de Salt Avui no és membre");
        world.sign_in("secretariat").get("/members/artes/departure").does_not_see("El que encara té obert");
    }

    fn a_person_takes_a_post_and_leaves_it(world) {
        let secretariat = world.sign_in("secretariat");
        let page = secretariat.get("/members/artes").sees("Encara no hi consta ningú.").click("Afegeix-hi una persona");
        let page = page.fill("Nom i cognoms", "Tècnica de Comerç, Ajuntament d’Artés").fill("Correu de la feina", "comerc.artes");
        let page = page.fill("Des de", "19/6/2023").submit().status(422).sees("no és una adreça de correu");
        let page = page.fill("Correu de la feina", "comerc.artes@exemple.cat").submit().status(200);
        let page = page.sees("Hem desat el càrrec: Tècnica de Comerç, Ajuntament d’Artés.").click("Acaba el càrrec");
        let page = page.fill("Últim dia", "1/6/2023").submit().status(422).sees("No es pot acabar abans de començar");
        let page = page.fill("Últim dia", "30/4/2024").submit().status(200).sees("Hem acabat el càrrec");
        page.sees("Acabat");
        world.sign_in("technician").get("/members/artes").does_not_see("Tècnica de Comerç");
    }

    fn an_address_is_one_persons(world) {
        let secretariat = world.sign_in("secretariat");
        let page = secretariat.get("/members/artes/posts/new").fill("Nom i cognoms", "Una altra persona");
        let page = page.fill("Correu de la feina", "ocupacio.manlleu@exemple.cat").submit().status(422);
        let page = page.sees("Aquesta adreça ja és de « Tècnica d’Ocupació, Ajuntament de Manlleu ».");
        let page = page.fill("Nom i cognoms", "Tècnica d’Ocupació, Ajuntament de Manlleu").submit().status(200);
        page.click("Tècnica d’Ocupació, Ajuntament de Manlleu").sees("Ajuntament d’Artés").sees("Ajuntament de Manlleu");
    }

    fn only_the_secretariat_keeps_the_register(world) {
        for address in ["/members/new", "/members/manlleu/departure", "/members/manlleu/posts/new"] {
            world.sign_in("technician").get(address).status(403).sees("Només la secretaria tècnica");
            let asked = world.visitor().get(address);
            asked.sees("Entra");
        }
    }

    fn the_register_is_taken_away_as_a_file(world) {
        let visitor = world.visitor();
        let csv = visitor.download("/members.csv?comarca=osona");
        let text = String::from_utf8_lossy(&csv.bytes).into_owned();
        assert_eq!(text.lines().count(), 3, "{text}");
        assert!(text.contains("Ajuntament de Vic,Ajuntament,08298,Osona,24,08,"), "{text}");
        let json: serde_json::Value = serde_json::from_slice(&visitor.download("/members.json").bytes).unwrap();
        assert_eq!(json["known"], 46);
        assert_eq!(json["about"], 67);
        assert_eq!(json["members"].as_array().map(Vec::len), Some(46));
        assert!(!json.to_string().contains("exemple.cat"));
    }
}
