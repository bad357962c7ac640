//! The plans: read by anyone, tracked by those who answer for them.

use crate::world::stories;

stories! {
    fn anyone_reads_the_plan_of_2024_with_its_figures_and_what_is_not_set(world) {
        let page = world.visitor().get("/plan/2024").status(200);
        let page = page.sees("62 actuacions en 7 àmbits, per respondre a 10 reptes").sees("Text resumit, no oficial.");
        let page = page.sees("Aprovació prevista").sees("Què es proposa la xarxa i com avança").sees("les fonts no diuen quin dia es va aprovar").sees("Sense data").sees("Avui: 15 de maig de 2024");
        assert!(page.links().iter().any(|l| l.contains("/plan/2024/timeline")));
        page.does_not_see("Canvia l’estat").does_not_see(" %");
    }

    fn figures_say_that_samples_count_in_them_while_they_are_shown(world) {
        let (visitor, console) = (world.visitor(), world.console());
        world.write(|tx| activity::show_samples(tx, &console, true));
        visitor.get("/plan/2024").sees("Inclou mostres");
        visitor.get("/plan/2020").does_not_see("Inclou mostres");
        world.write(|tx| activity::show_samples(tx, &console, false));
        visitor.get("/plan/2024").does_not_see("Inclou mostres");
    }

    fn a_plan_that_is_over_says_that_nobody_told_how_it_ended(world) {
        let told = "Ningú no ha anotat com van acabar les accions d’aquest pla: consten com a pendents.";
        world.visitor().get("/plan/2020").sees(told).sees("Què es proposava la xarxa");
        let state = world.sign_in("secretariat").get("/plan/2020/actions/3/state");
        state.choose("Com està", "Finalitzada").fill("Des de quan", "1/12/2021").submit().status(200);
        world.visitor().get("/plan/2020").does_not_see(told);
    }

    fn the_table_is_filtered_grouped_and_says_when_nothing_matches(world) {
        let visitor = world.visitor();
        visitor.get("/plan/2024?area=governance").sees("6 actuacions").sees("Mantenir virtuals les comissions").does_not_see("Guia ABC");
        visitor.get("/plan/2024?q=assemblees").sees("híbrides");
        visitor.get("/plan/2020?group=instrument").sees("agrupades per instrument").sees("Governança");
        visitor.get("/plan/2020?line=LA10").sees("2 accions").sees("futura llei");
        visitor.get("/plan/2024?q=zzzz").sees("Cap actuació no coincideix amb aquests filtres.");
    }

    fn an_action_of_2020_shows_what_is_printed_beside_what_is_read_and_invents_no_quarter(world) {
        let page = world.visitor().get("/plan/2020/actions/3").status(200).sees("LA16").sees("imprès: LA15");
        page.sees("els trimestres eren caselles ombrejades").sees("Sense data").sees("Comissió Tècnica").sees("línia 102 (fila 3 de la taula)");
        world.visitor().get("/plan/2020/actions/8").sees("Qualsevol grup de treball").sees("deduïda");
        world.visitor().get("/plan/2020/actions/30").status(404);
    }

    fn the_matrix_shows_the_lines_that_have_no_action(world) {
        let page = world.visitor().get("/plan/2020/matrix").status(200).sees("línies d’actuació no tenen cap acció");
        assert_eq!(page.all("tbody tr").len(), 19, "18 lines and the totals");
        world.visitor().get("/plan/2024/matrix").status(404);
    }

    fn the_plan_of_2023_says_that_only_challenges_and_areas_are_known(world) {
        let page = world.visitor().get("/plan/2023").status(200).sees("El pla de 2023 no és entre els documents");
        page.sees("7 reptes").sees("Mantenir l’activitat malgrat el canvi de mandat");
        world.visitor().get("/plan/2023/challenges/2").status(200).sees("2. Mantenir l’activitat");
        world.visitor().get("/plan/2023/areas/advice").status(200);
    }

    fn the_plan_of_2022_has_its_windows_of_time_and_says_what_nobody_recorded(world) {
        let page = world.visitor().get("/plan/2022").status(200);
        page.sees("31 actuacions en 7 àmbits, per respondre a 9 reptes").sees("Sense registres").does_not_see("No complert");
        world.visitor().get("/plan/2022/actions/7").sees("març o abril; setembre").sees("almenys 2 reunions");
        world.visitor().get("/plan/2022/actions/8").sees("juliol com a molt tard").sees("Presencial").does_not_see("Amb retard");
        world.visitor().get("/plan/2022/actions/16").sees("Sense data");
    }

    fn the_year_on_a_sheet_has_the_dated_above_and_the_continuous_below(world) {
        let page = world.visitor().get("/plan/2022").click("L’any en un full").status(200);
        let times = ["Gener o febrer", "Març o abril", "Juliol com a molt tard", "Setembre", "Octubre"];
        assert_eq!(page.all(".milestones h3"), times);
        assert_eq!(page.all(".strands li").len(), 8);
        page.sees("El document no posa data a 19 actuacions").does_not_see("Nom deduït");
        let page = world.visitor().get("/plan/2024/year").sees("1r trimestre").sees("Enviar una circular mensual");
        page.sees("(nom deduït)").sees("Nom deduït: el document");
        world.visitor().get("/plan/2020/year").sees("El document no situa res en un moment concret de l’any.").sees("29 accions");
        world.visitor().get("/plan/2023/year").status(404);
    }

    fn items_and_sub_items_have_addresses_of_their_own(world) {
        world.visitor().get("/plan/2024/actions/28.1.2").status(200).sees("exposició itinerant").sees("Forma part de");
        world.visitor().get("/plan/2024/actions/9").sees("març o abril; octubre o novembre").sees("almenys 2 reunions").sees("Amb retard");
        world.visitor().get("/plan/2024/areas/advice").sees("nom").sees("Guia ABC");
        world.visitor().get("/plan/2024/timeline").sees("sense data").sees("1r trimestre");
    }

    fn the_secretariat_says_how_an_action_goes_and_the_history_stays(world) {
        let secretariat = world.sign_in("secretariat");
        let page = secretariat.get("/plan/2024/actions/3").click("Canvia l’estat");
        let page = page.choose("Com està", "En procés").fill("Des de quan", "2/5/2024").submit().status(200);
        page.sees("Hem desat l’estat.").sees("En procés").sees("2 de maig de 2024").sees("Secretaria tècnica");
        let page = secretariat.get("/plan/2024/actions/3/state").choose("Com està", "Ajornada").submit().status(422);
        page.sees("Explica per què s’ajorna o es cancel·la.").fill("Per què, o alguna nota", "Esperem la guia nova.").submit().sees("Esperem la guia nova.");
        world.visitor().get("/plan/2024/actions/3").sees("Ajornada").sees("2 de maig de 2024");
        world.visitor().get("/plan/2024?state=postponed").sees("Actualitzar la Guia ABC");
    }

    fn the_same_state_again_is_no_news(world) {
        let secretariat = world.sign_in("secretariat");
        let page = secretariat.get("/plan/2024/actions/3/state").choose("Com està", "En procés").submit().status(200);
        page.sees("15 de maig de 2024 · Secretaria tècnica").does_not_see("anotat el dia");
        let again = secretariat.get("/plan/2024/actions/3/state").press("Desa").status(422);
        again.sees("Ja consta així des del 15 de maig de 2024.").fill("Per què, o alguna nota", "En tenim l’índex.").submit().status(200);
        let page = secretariat.get("/plan/2024/actions/3/state").fill("Des de quan", "2/5/2024").submit().status(200);
        page.sees("2 de maig de 2024 · Secretaria tècnica, anotat el dia 15 de maig de 2024");
    }

    fn two_people_say_different_things_and_nobody_is_overwritten_unseen(world) {
        let late = world.sign_in("coordinator").get("/plan/2024/actions/4/state");
        world.sign_in("secretariat").get("/plan/2024/actions/4/state").choose("Com està", "Finalitzada").submit().status(200);
        late.choose("Com està", "En procés").submit().status(409).sees("Algú ho ha canviat").sees("Ara consta com a: Finalitzada");
    }

    fn who_answers_for_an_action_may_say_how_it_goes_and_others_are_told_why_not(world) {
        // In the demo the group of procurement, where the technician sits, answers for the bank of hours.
        world.sign_in("technician").get("/plan/2024/actions/5").click("Canvia l’estat").status(200);
        let told = world.sign_in("technician").get("/plan/2024/actions/6");
        told.sees("L’estat el pot canviar la secretaria tècnica o algú d’un òrgan que en respongui.");
        world.sign_in("technician").get("/plan/2024/actions/6/state").status(403);
        world.visitor().get("/plan/2024/actions/6/state").is_at("/sign-in?then=%2Fplan%2F2024%2Factions%2F6%2Fstate");
        world.sign_in("technician").get("/plan/2024/actions/6/wording").status(403);
    }

    fn a_minor_correction_keeps_the_earlier_words(world) {
        let secretariat = world.sign_in("secretariat");
        let page = secretariat.get("/plan/2024/actions/6/wording").fill("Títol", "Explicar els temes treballats a les mentories");
        page.fill("Què has corregit", "El verb").submit().status(200).sees("Explicar els temes treballats").sees("correcció menor");
        let late = secretariat.get("/plan/2024/actions/6/wording");
        world.sign_in("coordinator").get("/plan/2024/actions/6/wording").fill("Títol", "El del company").submit().status(200);
        let told = late.fill("Títol", "El meu").submit().status(409).sees("El del company");
        assert_eq!(told.value("Títol"), "El meu");
        secretariat.get("/plan/2024/actions/6/wording").fill("Títol", " ").submit().status(422).sees("Escriu-hi un títol");
    }

    fn the_secretariat_names_who_answers_and_takes_it_back(world) {
        let secretariat = world.sign_in("secretariat");
        let page = secretariat.get("/plan/2024/actions/7/responsible").choose("Òrgan", "Comissió Tècnica").choose("Què hi fa", "responsable").submit();
        page.sees("Treu-ne Comissió Tècnica").press("Treu-ne Comissió Tècnica").does_not_see("Treu-ne Comissió Tècnica");
        secretariat.get("/plan/2024/actions/7").sees("Sense responsable");
    }

    fn the_secretariat_records_when_the_plan_was_approved(world) {
        let secretariat = world.sign_in("secretariat");
        secretariat.get("/plan/2024/force").does_not_see("A partir d’aquí");
        let page = secretariat.get("/plan/2024/force").fill("Quan es va aprovar", "30 de febrer de 2024").submit().status(422);
        let page = page.sees("No entenem aquesta data").fill("Quan es va aprovar", "24/1/2024").fill("On es va aprovar", "Vic").choose("Fins a quin punt se sap", "Consta");
        page.submit().sees("En vigor des de l’1 de gener de 2024. Es va aprovar el 24 de gener de 2024 a Vic.");
        world.sign_in("technician").get("/plan/2024/force").status(403);
    }

    fn the_data_leave_as_csv_and_json(world) {
        let visitor = world.visitor();
        let csv = String::from_utf8(visitor.download("/plan/2020/actions.csv").bytes).unwrap();
        assert_eq!(csv.lines().count(), 30, "a head and 29 actions");
        assert!(csv.contains("LA6; LA16") && csv.contains("LA6; LA15"), "as read and as printed");
        let json: serde_json::Value = serde_json::from_slice(&visitor.download("/plan/2024/actions.json").bytes).unwrap();
        assert_eq!(json["actions"].as_array().unwrap().len(), 62);
        assert_eq!(json["text_status"], "summarised");
        let assemblies = json["actions"].as_array().unwrap().iter().find(|a| a["number"] == "9").unwrap();
        assert_eq!(assemblies["windows"].as_array().unwrap().len(), 2);
    }

    fn tracking_says_who_answers_what_was_counted_and_how_fresh_it_is(world) {
        let page = world.visitor().get("/plan/2024/tracking").status(200).sees("Per responsable").sees("Sense responsable");
        page.sees("com a màxim 3 jornades").sees("almenys 8 grups").sees("50 h").sees("Són els que consten com a actius");
    }
}
