//! What was entered wrongly about a membership is put right on the member's page.

use jiff::civil::date;

use crate::world::stories;

stories! {
    fn the_secretariat_corrects_since_when_a_council_is_a_member(world) {
        let secretariat = world.sign_in("secretariat");
        let page = secretariat.get("/members/manlleu").click("Corregeix l’alta").status(200);
        assert_eq!(page.value("Membre des de"), "2017");
        let page = page.fill("Membre des de", "30/2/2018").submit().status(422).sees("Aquesta data no existeix");
        let page = page.fill("Membre des de", "2024").submit().status(422).sees("encara no s’ha acabat");
        let page = page.fill("Membre des de", "abril de 2018").fill("Font", "").submit().status(422);
        let page = page.sees("Cal omplir aquest camp.").fill("Font", "Acta del ple").fill("Què diu la font", "Hi entra");
        page.submit().status(200).sees("Hem corregit l’alta: Ajuntament de Manlleu.").sees("Membre de la xarxa des d’abril de 2018.");
        let public = world.visitor().get("/members/manlleu").sees("des d’abril de 2018").sees("Acta del ple");
        public.does_not_see("Corregeix l’alta");
        world.visitor().get("/members?q=manlleu").sees("abril 2018");
        world.sign_in("technician").get("/members/manlleu/joining").status(403).sees("Només la secretaria tècnica");
        world.visitor().get("/members/manlleu/joining").is_at("/sign-in?then=%2Fmembers%2Fmanlleu%2Fjoining");
    }

    fn the_activity_of_a_joining_moves_with_its_date(world) {
        let secretariat = world.sign_in("secretariat");
        let page = secretariat.get("/members/new").choose("Quin tipus d’ens és?", "Ajuntament").fill("Nom", "Olot");
        let page = page.fill("Membre des de", "abril de 2024").fill("Font", "Acta").submit().status(200);
        let form = page.click("Corregeix l’alta").fill("Membre des de", "3/2/2023").fill("Font", "Acta del ple");
        form.submit().sees("des del 3 de febrer de 2023");
        let activity = secretariat.get("/activities?q=Olot").click("Adhesió de l’Ajuntament d’Olot");
        activity.sees("3 de febrer de 2023").sees("Acta del ple");
        // Without a date it cannot be told when it happened.
        let form = secretariat.get("/members/olot/joining").fill("Membre des de", "");
        form.submit().sees("Membre de la xarxa des d’una data desconeguda.");
        secretariat.get("/activities?q=Olot").does_not_see("Adhesió de l’Ajuntament d’Olot");
    }

    fn the_activity_of_a_joining_is_written_in_the_networks_own_language(world) {
        let settings = world.sign_in("secretariat").get("/settings").clear("languages").check("Español");
        let settings = settings.choose("Llengua pròpia", "Español");
        settings.submit().status(200);
        let page = world.sign_in("secretariat").get("/members/new").fill("Nombre", "Olot");
        let page = page.fill("Miembro desde", "abril de 2024").fill("Fuente", "Acta").submit().status(200);
        page.sees("Miembro de la red desde abril de 2024.");
        world.visitor().get("/activities?q=Olot").sees("Adhesión del Ajuntament d’Olot");
    }

    fn a_joining_does_not_begin_before_the_time_before_ended_nor_after_its_own_end(world) {
        let secretariat = world.sign_in("secretariat");
        let page = secretariat.get("/members/cabrils/departure").fill("Fins quan n’és membre?", "2022");
        let page = page.fill("Font", "Carta de l’Ajuntament").submit().sees("Font de la baixa").sees("Carta de l’Ajuntament");
        let form = page.click("Corregeix l’alta").fill("Membre des de", "2023");
        form.submit().status(422).sees("No pot començar després d’acabar-se").sees("2022");
        let page = secretariat.get("/members/cabrils").click("Dona d’alta com a membre").fill("Font", "Acta");
        let page = page.fill("Membre des de", "1/10/2022").submit().status(422).sees("La baixa anterior només diu el mes o l’any");
        let page = page.fill("Membre des de", "1/10/2023").submit().status(200);
        let form = page.click("Corregeix l’alta").fill("Membre des de", "1/10/2021").submit().status(422);
        let form = form.sees("En aquesta data encara era membre").fill("Membre des de", "").submit().status(422);
        form.sees("Ja n’havia estat membre.");
    }

    fn a_collaborator_is_one_until_the_right_day(world) {
        let secretariat = world.sign_in("secretariat");
        let page = secretariat.get("/members/new").choose("Quin tipus d’ens és?", "Ajuntament").fill("Nom", "Manresa");
        let page = page.fill("Membre des de", "15/5/2024").fill("Font", "Acta").submit().status(200);
        page.click("Corregeix l’alta").fill("Membre des de", "2/5/2024").submit().status(200);
        world.move_clock_to(date(2024, 5, 20));
        let page = world.sign_in("secretariat").get("/members/manresa");
        page.sees("des del 2 de maig de 2024").sees("Col·laborador des d’una data desconeguda i fins al 2 de maig de 2024.");
    }

    fn two_who_correct_a_joining_see_what_the_other_wrote(world) {
        let late = world.sign_in("coordinator").get("/members/artes/joining");
        let first = world.sign_in("secretariat").get("/members/artes/joining");
        first.fill("Membre des de", "2019").fill("Font", "Acta del 2019").submit().status(200);
        let told = late.fill("Membre des de", "2020").fill("Font", "Notícia").submit().status(409);
        let told = told.sees("Algú ho ha canviat mentre ho editaves.").sees("Acta del 2019");
        assert_eq!((told.value("Membre des de"), told.value("Font")), ("2020".to_owned(), "Notícia".to_owned()));
        told.press("Desa l’alta").status(200).sees("Membre de la xarxa des de 2020.");
    }
}
