//! Bodies: what the sources say of them, what they do not say, who sits where; and the secretariat that keeps it.

use jiff::civil::date;

use crate::world::stories;

stories! {
    fn anyone_sees_which_groups_work_today_and_how_we_know_it(world) {
        let page = world.visitor().get("/bodies").sees("8 grups actius").sees("17 grups");
        let page = page.sees("2017–2018, 2023, 2024").sees("2023, inferit");
        let page = page.choose("Com està", "Actius").press("Aplica els filtres");
        let groups = page.all("section[aria-labelledby=section-groups] tbody th");
        assert_eq!(groups.len(), 8, "{groups:?}");
        page.does_not_see("inferit").choose("Com està", "En espera").press("Aplica els filtres").sees("Cap òrgan no està així.");
    }

    fn the_years_of_a_group_are_its_evidence(world) {
        let page = world.visitor().get("/bodies/ccpr").sees("Amb el nom de « Compra Pública Responsable ».");
        assert_eq!(page.all(".tags li"), ["2017–2018", "2023", "2024"]);
        world.visitor().get("/bodies/training").sees("Creat el 2023.");
        world.visitor().get("/bodies/intersectionality").sees("Previst").sees("acció 8").does_not_see("Anys en què consta");
        world.visitor().get("/bodies/intermediate_space").sees("Proposat").sees("2024");
    }

    fn the_commission_of_today_has_nine_councils_and_three_offices(world) {
        let page = world.visitor().get("/bodies/executive_commission").sees("Mandat 2023–2027");
        let now = page.all("section[aria-labelledby=now] tbody tr");
        assert_eq!(now.len(), 9);
        assert_eq!(now[0], "Ajuntament de Salt Presidència");
        assert_eq!(now[1], "Ajuntament de Santa Margarida i els Monjos Vicepresidència");
        assert_eq!(now[2], "Ajuntament de Mataró Secretaria");
        page.sees("25 d’octubre de 2023").click("Ajuntament de Salt").is_at("/members/salt");
    }

    fn an_unknown_composition_is_said_and_not_made_up(world) {
        let page = world.visitor().get("/bodies/executive_commission");
        let page = page.sees("Mandat 2019–2023").sees("No consta qui en formava part.").sees("no ens ho inventem");
        assert_eq!(page.all("section[aria-labelledby=others] table").len(), 1, "only the term of 2017 has councils");
        world.move_clock_to(date(2022, 3, 1));
        let then = world.visitor().get("/bodies/executive_commission");
        assert_eq!(then.all("section[aria-labelledby=now] h2"), ["Mandat 2019–2023"]);
        assert!(then.all("section[aria-labelledby=now] table").is_empty());
    }

    fn the_technical_commission_mirrors_the_executive_one(world) {
        let page = world.visitor().get("/bodies/technical_commission").sees("Reflecteix").sees("Segueix el mandat de");
        let now = page.all("section[aria-labelledby=now] tbody tr");
        assert_eq!(now.len(), 9);
        assert_eq!(now[0], "Ajuntament de Salt", "the office is not mirrored");
        page.sees("Quatre cops l’any").sees("Memòria d’activitat del 2023").sees("Cada mes").sees("Pla de treball del 2020");
    }

    fn the_public_sees_councils_and_who_signs_in_sees_people(world) {
        let person = "Regidora d’Economia Social, Ajuntament de Salt";
        world.visitor().get("/bodies/executive_commission").does_not_see(person);
        let seat = world.sign_in("technician").get("/bodies/executive_commission").sees(person).click("Regidora d’Economia Social");
        let seat = seat.sees("Seient: Ajuntament de Salt").sees("representant").does_not_see("Acredita");
        world.visitor().get(&seat.address).is_at(&format!("/sign-in?then={}", seat.address.replace('/', "%2F")));
        world.sign_in("technician").get("/bodies/ccpr").sees("Mostra").sees("membre tècnic");
    }

    fn nobody_is_accredited_before_the_seat_was_there(world) {
        let body = world.sign_in("secretariat").get("/bodies/executive_commission").click("Regidora d’Economia Social");
        let form = body.fill("Nom", "Persona nova").fill("Adreça de correu", "persona.nova@exemple.cat");
        let form = form.fill("Des de quin dia", "1/1/2010").submit().status(422).sees("El seient encara no existia");
        form.fill("Des de quin dia", "1/2/2024").submit().status(200).sees("Hem acreditat la persona: Persona nova.");
    }

    fn the_secretariat_sets_a_group_up_and_records_how_it_stands(world) {
        let secretariat = world.sign_in("secretariat");
        let form = secretariat.get("/bodies").click("Crea un òrgan");
        let page = form.fill("Nom", "Turisme responsable").choose("Què és?", "Grup de treball").choose("Com està", "Proposat").fill("Des de quan", "març de 2024").submit();
        let page = page.is_at("/bodies/turisme-responsable").sees("Hem creat Turisme responsable.").sees("Proposat");
        let page = page.click("Anota com està").choose("Com està?", "Actiu").fill("Des de quan", "abril de 2024").fill("Font", "Acta del 10 d’abril").submit();
        page.sees("Hem anotat com està.").sees("abril de 2024").sees("Acta del 10 d’abril").sees("Tècnica de la secretaria tècnica");
        world.visitor().get("/bodies").sees("18 grups").sees("9 grups actius");
    }

    fn a_fact_dated_before_the_latest_one_does_not_change_today(world) {
        let form = world.sign_in("secretariat").get("/bodies/relations/standings/new");
        let page = form.choose("Com està?", "Actiu").fill("Des de quan", "2019").submit().sees("Hem anotat com està.");
        assert_eq!(page.all(".page-head .badge"), ["Tancat"]);
        page.sees("2019");
    }

    fn what_is_wrong_is_said_at_its_field_and_nothing_is_lost(world) {
        let secretariat = world.sign_in("secretariat");
        let page = secretariat.get("/bodies/new").fill("Nom", "comissio executiva").choose("Què és?", "Comissió executiva").submit();
        let page = page.status(422).sees("Ja n’hi ha un amb aquest nom.");
        assert_eq!(page.value("Nom"), "comissio executiva");
        let form = secretariat.get("/bodies/care/standings/new").choose("Com està?", "Tancat");
        let page = form.fill("Des de quan", "31/2/2024").submit().status(422).sees("« 31/2/2024 » no existeix al calendari.");
        page.fill("Des de quan", "2025").submit().status(422).sees("Aquesta data encara no ha arribat.");
        let form = secretariat.get("/bodies/coordination/terms/new").fill("Comença", "2023").fill("Acaba", "2019");
        let page = form.submit().status(422).sees("El final no pot ser abans del principi.");
        assert_eq!(page.value("Acaba"), "2019");
    }

    fn an_unknown_council_gets_the_nearest_and_a_full_term_no_more_seats(world) {
        let secretariat = world.sign_in("secretariat");
        let form = secretariat.get("/bodies/care/seats/new").fill("De qui és el seient?", "Manleu");
        let page = form.submit().status(422).sees("Volies dir « Ajuntament de Manlleu »?");
        let page = page.fill("De qui és el seient?", "Granollers").submit().status(422);
        let page = page.sees("« Granollers » no és al directori de la xarxa.");
        let page = page.fill("De qui és el seient?", "Manlleu").submit().sees("Hem donat el seient: Ajuntament de Manlleu.");
        page.sees("Ningú acreditat");
        let again = secretariat.get("/bodies/care/seats/new").fill("De qui és el seient?", "Manlleu").submit();
        again.status(422).sees("Ja hi té un seient.");
        let full = secretariat.get("/bodies/executive_commission/seats/new").fill("De qui és el seient?", "Manlleu").submit();
        full.status(422).sees("Aquest mandat té 9 seients, i ja són tots donats.");
        let nobody = secretariat.get("/bodies/care/seats/new").press("Dona un seient");
        nobody.status(422).sees("Escriu de qui és el seient, o marca que és vacant.");
    }

    fn a_new_term_opens_its_seats_in_the_mirror_too(world) {
        world.move_clock_to(date(2027, 11, 3));
        let secretariat = world.sign_in("secretariat");
        let form = secretariat.get("/bodies/executive_commission/terms/new").sees("El mateix mandat s’obrirà també aquí: Comissió Tècnica.");
        let form = form.fill("Comença", "27/10/2027").fill("Acaba", "2031").fill("Elecció", "27/10/2027").fill("Seients", "2");
        form.submit().sees("Hem anotat el mandat.").sees("Mandat 2027–2031").sees("2 seients vacants");
        let form = secretariat.get("/bodies/executive_commission/seats/new").fill("De qui és el seient?", "Vic");
        form.choose("Càrrec", "Presidència").submit().sees("Un seient vacant").sees("Presidència");
        let mirror = secretariat.get("/bodies/technical_commission");
        assert_eq!(mirror.all("section[aria-labelledby=now] tbody th a")[0], "Ajuntament de Vic");
        mirror.does_not_see("Presidència").sees("Un seient vacant");
    }

    fn a_person_is_accredited_acts_and_is_no_longer_accredited(world) {
        let secretariat = world.sign_in("secretariat");
        let seat = secretariat.get("/bodies/technical_secretariat").click("Tècnica de la secretaria tècnica");
        let address = seat.address.clone();
        let asked = seat.fill("Nom", "Becària de la secretaria").submit().status(422).sees("Si és una persona nova, escriu-ne també l’adreça.");
        let done = asked.fill("Adreça de correu", "becaria@exemple.cat").choose("Com a què?", "personal").submit();
        let done = done.is_at(&address).sees("Hem acreditat la persona: Becària de la secretaria.").sees("3 persones");
        let twice = done.fill("Nom", "Becaria de la secretaria").submit();
        twice.status(422).sees("Aquesta persona ja hi està acreditada.");
        world.sign_in("Becària de la secretaria").get("/settings").status(200);

        let page = secretariat.get(&address).click("Acaba l’acreditació : Becària de la secretaria");
        let page = page.fill("Últim dia", "14/5/2024").press("Acaba l’acreditació").sees("Hem acabat l’acreditació.");
        page.sees("14 de maig de 2024");
        world.sign_in("Becària de la secretaria").get("/settings").status(403);
    }

    fn an_address_and_a_name_of_two_people_accredit_neither(world) {
        let secretariat = world.sign_in("secretariat");
        let seat = secretariat.get("/bodies/training").click("Tècnica d’Ocupació");
        let address = seat.address.clone();
        let form = seat.fill("Nom", "Joan Puig").fill("Adreça de correu", "regidoria.salt@exemple.cat").choose("Com a què?", "membre tècnic");
        let told = form.submit().status(422).sees("Aquesta adreça és de « Regidora d’Economia Social, Ajuntament de Salt ».");
        assert_eq!(told.value("Nom"), "Joan Puig");
        secretariat.get(&address).does_not_see("Regidora d’Economia Social");
        // The address alone says who it is, and the page says whom it took.
        let done = told.fill("Nom", "").submit().is_at(&address);
        done.sees("Hem acreditat la persona: Regidora d’Economia Social, Ajuntament de Salt.");
    }

    fn two_end_the_same_accreditation_and_the_second_is_told(world) {
        let secretariat = world.sign_in("secretariat");
        let seat = secretariat.get("/bodies/training").click("Tècnica d’Ocupació").address;
        let late = world.sign_in("coordinator").get(&seat).click("Acaba l’acreditació");
        secretariat.get(&seat).click("Acaba l’acreditació").press("Acaba l’acreditació").sees("Hem acabat l’acreditació.");
        late.press("Acaba l’acreditació").status(409).sees("Algú altre ja ho ha acabat");
    }

    fn a_seat_that_ends_keeps_its_years(world) {
        let secretariat = world.sign_in("secretariat");
        let page = secretariat.get("/bodies/ccpr").click("Tècnica d’Ocupació").click("Acaba el seient");
        let page = page.fill("Últim dia", "1/5/2024").press("Acaba el seient").sees("Hem acabat el seient.");
        page.sees("fins a l’1 de maig de 2024");
        world.sign_in("secretariat").get("/members/manlleu").sees("(ja no)");
    }

    fn two_edit_a_body_and_nobody_is_overwritten(world) {
        let late = world.sign_in("coordinator").get("/bodies/care/edit");
        let first = world.sign_in("secretariat").get("/bodies/care/edit").fill("Per a què serveix", "Posar la vida al centre.");
        first.fill("Sigla", "TEMPS").submit().sees("Posar la vida al centre.");
        let told = late.fill("Nom", "Cures i temps").submit().status(409).sees("Algú ho ha canviat").sees("Posar la vida al centre.");
        let told = told.sees("TEMPS");
        assert_eq!(told.value("Nom"), "Cures i temps");
    }

    fn the_summary_of_a_form_says_which_fields_are_missing(world) {
        let page = world.sign_in("secretariat").get("/bodies/new").press("Crea un òrgan").status(422);
        page.sees("Nom: cal omplir aquest camp.").sees("Què és? Tria una de les opcions.").sees("Cal omplir aquest camp.");
    }

    fn groups_are_told_from_other_bodies_in_lists(world) {
        world.sign_in("secretariat").get("/desk").sees("Formació (grup)");
    }

    fn a_form_posted_twice_makes_one_body(world) {
        let secretariat = world.sign_in("secretariat");
        let (action, mut fields) = secretariat.get("/bodies/new").form_fields_of("/bodies");
        for (name, value) in [("name", "Pagès a taula"), ("kind", "working_group")] {
            fields.retain(|(n, _)| n != name);
            fields.push((name.into(), value.into()));
        }
        let pairs: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        secretariat.post(&action, &pairs).is_at("/bodies/pages-a-taula");
        secretariat.post(&action, &pairs).is_at("/bodies/pages-a-taula");
        secretariat.get("/bodies").sees("18 grups");
    }

    fn only_the_secretariat_writes(world) {
        let delegate = world.sign_in("delegate");
        delegate.get("/bodies").does_not_see("Crea un òrgan");
        delegate.get("/bodies/new").status(403).sees("Només la secretaria tècnica pot canviar els òrgans.");
        delegate.post("/bodies/care/standings", &[("standing", "closed"), ("over", "2024"), ("certainty", "stated")]).status(403);
        world.visitor().get("/bodies/care").does_not_see("Anota");
        world.visitor().get("/bodies/no-such-body").status(404);
    }
}
