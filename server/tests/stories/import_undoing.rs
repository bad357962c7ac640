//! Undoing an import: only while all that it wrote is as it left it, wherever that stands and whatever day is written.

use bodies::seat;
use jiff::civil::date;
use platform::Refusal;

use crate::world::{Browser, Page, World, stories};

const HEAD: &str = "Ens;Alta;Persona;Correu;Càrrec;Òrgan\n";

fn import(browser: &Browser, rows: &str) -> Page {
    let text = format!("{HEAD}{rows}");
    let page =
        browser.get("/members/import").attach("Fitxer", "membres.csv", text.as_bytes()).press("Llegeix el fitxer");
    page.status(200).press("Mostra què importarem").status(200).press("Importa-ho tot").sees("Hem importat el fitxer.")
}

/// Ends the last seat of a council at a body, as its page does.
fn end_last_seat(world: &World, body: &str, council: &str) {
    let console = world.console();
    world.write(|tx| {
        let network = &console.network.id;
        let body = bodies::body::by_slug(tx, network, body)?.ok_or(Refusal::NotFound)?;
        let council = directory::organisation::by_slug(tx, network, council)?.ok_or(Refusal::NotFound)?;
        let seats = seat::of_organisation(tx, network, &council.id)?;
        let own = seats.iter().rfind(|s| s.body == body.id).ok_or(Refusal::NotFound)?;
        seat::end_seat(tx, &console, own, date(2024, 5, 14), own.version).map(|_| ())
    });
}

stories! {
    fn a_link_that_anyone_asked_for_does_not_stand_in_the_way(world) {
        let secretariat = world.sign_in("secretariat");
        let batch = import(&secretariat, "Tona;2019;Regidora d’Economia;regidoria.tona@exemple.cat;Regidora;\n");
        world.visitor().get("/sign-in").fill("Adreça de correu", "regidoria.tona@exemple.cat").submit().sees("Mira el correu");
        batch.click("Desfés aquest lot").sees("El que s’esborrarà").press("Desfés aquest lot").sees("Desfet");
        secretariat.get("/members/tona").status(404);
    }

    fn a_post_that_ended_before_the_import_was_still_ended_after_it(world) {
        let secretariat = world.sign_in("secretariat");
        let batch = import(&secretariat, "Tona;2019;Regidora d’Economia;regidoria.tona@exemple.cat;Regidora;\n");
        let end = secretariat.get("/members/tona").click("Acaba el càrrec").fill("Últim dia", "31/12/2023").submit();
        end.sees("Hem acabat el càrrec");
        let ask = batch.click("Desfés aquest lot").sees("Aquest lot ja no es pot desfer tot sencer.");
        ask.sees("El càrrec ha canviat després: Regidora d’Economia");
        secretariat.get("/members/tona").status(200).sees("31 de desembre de 2023");
    }

    fn an_accreditation_that_ended_at_a_seat_of_before_stands_in_the_way(world) {
        let secretariat = world.sign_in("secretariat");
        let ask = import(&secretariat, "Salt;;Tècnica de Salt;tecnica.salt@exemple.cat;Tècnica;Comissió Executiva\n");
        let ask = ask.click("Desfés aquest lot").sees("El que s’esborrarà");
        let console = world.console();
        world.write(|tx| {
            let network = &console.network.id;
            let person = directory::person::by_address(tx, network, "tecnica.salt@exemple.cat")?.ok_or(Refusal::NotFound)?;
            let (own, _) = seat::of_person(tx, network, &person.id)?.remove(0);
            seat::end_accreditation(tx, &console, &own, date(2024, 5, 14), own.version).map(|_| ())
        });
        ask.press("Desfés aquest lot").status(409).sees("L’acreditació ha canviat després: Tècnica de Salt");
    }

    fn a_seat_that_followed_in_another_body_stands_in_the_way_too(world) {
        let secretariat = world.sign_in("secretariat");
        let term = secretariat.get("/bodies/executive_commission/terms/new").fill("Comença", "1/5/2024").fill("Acaba", "2027");
        term.choose("Se sap qui en forma part?", "Sí, i ho anotaré seient a seient").submit().status(200);
        let batch = import(&secretariat, "Tona;2019;;;;Comissió Executiva\n").sees("Comissió Tècnica");
        end_last_seat(world, "technical_commission", "tona");
        let ask = batch.click("Desfés aquest lot").sees("Aquest lot ja no es pot desfer tot sencer.");
        ask.sees("El seient ha canviat després: Ajuntament de Tona");
    }

    fn seats_here_and_there_go_with_their_batch(world) {
        let secretariat = world.sign_in("secretariat");
        let term = secretariat.get("/bodies/executive_commission/terms/new").fill("Comença", "1/5/2024").fill("Acaba", "2027");
        term.choose("Se sap qui en forma part?", "Sí, i ho anotaré seient a seient").submit().status(200);
        let rows = "Tona;2019;Regidora de Tona;regidoria.tona@exemple.cat;Regidora;Comissió Executiva\n";
        let batch = import(&secretariat, rows).sees("Comissió Tècnica");
        batch.click("Desfés aquest lot").press("Desfés aquest lot").status(200).sees("Hem desfet el lot.");
        secretariat.get("/members/tona").status(404);
        secretariat.get("/bodies/technical_commission").does_not_see("Ajuntament de Tona");
    }
}
