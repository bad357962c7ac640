//! Collaborators, observers and providers: entered by the secretariat, no members, and ended again.

use crate::world::{Page, stories};

fn entry(page: Page, relation: &str, kind: &str, name: &str) -> Page {
    let page = page.choose("Què és per a la xarxa?", relation).choose("Quin tipus d’entitat és?", kind);
    page.fill("Nom", name).fill("Font", "Contracte del 2023")
}

stories! {
    fn a_provider_is_entered_holds_a_seat_and_ends(world) {
        let secretariat = world.sign_in("secretariat");
        let seat = || secretariat.get("/bodies/communication/seats/new").fill("De qui és el seient?", "Cooperativa de proves");
        seat().submit().status(422);
        let form = secretariat.get("/members").click("Afegeix un col·laborador o una proveïdora");
        let form = entry(form, "Proveïdor", "Entitat proveïdora", "Cooperativa de proves").fill("Des de", "2024");
        let form = form.submit().status(422).sees("encara no s’ha acabat").fill("Des de", "octubre de 2023");
        let list = form.submit().status(200).sees("Hem desat l’entitat: Cooperativa de proves.");
        let list = list.sees("Proveïdor des d’octubre de 2023");
        seat().submit().status(200).sees("Hem donat el seient: Cooperativa de proves.");
        let again = entry(secretariat.get("/members/others/new"), "Proveïdor", "Entitat proveïdora", "cooperativa de proves");
        again.submit().status(422).sees("Ja ho és: amb aquesta relació encara no ha acabat.");
        let end = list.click("Acaba la relació : Cooperativa de proves").sees("Proveïdor des d’octubre de 2023.");
        let end = end.press("Acaba la relació").status(422).sees("Cal omplir aquest camp.");
        let end = end.fill("Fins quan?", "2022").submit().status(422).sees("No es pot acabar abans de començar");
        let list = end.fill("Fins quan?", "30/4/2024").fill("Font", "Carta").submit().status(200);
        let list = list.sees("Hem acabat la relació: Cooperativa de proves.").sees("Ara no té cap relació oberta");
        let list = list.sees("Proveïdor des d’octubre de 2023 fins al 30 d’abril de 2024");
        // It may come back.
        let form = list.click("Anota’n una : Cooperativa de proves").fill("Font", "Contracte nou").submit().status(422);
        let form = form.sees("Ja ho havia estat.").fill("Des de", "15/5/2024").submit().status(200);
        form.sees("Proveïdor des del 15 de maig de 2024");
        assert_eq!(world.read(|tx| directory::organisation::all(tx, &world.console().network.id, &[directory::Kind::Provider])).len(), 2);
    }

    fn a_council_collaborates_and_has_its_page_for_the_secretariat(world) {
        let secretariat = world.sign_in("secretariat");
        let form = entry(secretariat.get("/members/others/new"), "Col·laborador", "Ajuntament", "Olot").fill("Des de", "2023");
        let page = form.submit().status(200).is_at("/members/olot").sees("Encara no és membre").sees("Col·laborador des de 2023");
        page.click("Acaba la relació").fill("Fins quan?", "30/4/2024").submit().status(200).does_not_see("Acaba la relació");
        let refused = entry(secretariat.get("/members/others/new"), "Observador", "Ajuntament", "Manlleu").submit();
        refused.status(422).sees("Ja és membre de la xarxa.");
        world.visitor().get("/members/olot").status(404);
    }

    fn the_public_sees_members_and_no_one_else(world) {
        world.visitor().get("/members").does_not_see("Proveïdores i altres entitats").does_not_see("Proveïdora de la secretaria");
        world.sign_in("secretariat").get("/members").sees("Proveïdora de la secretaria tècnica (mostra)");
        world.sign_in("technician").get("/members").does_not_see("Afegeix un col·laborador");
        world.sign_in("technician").get("/members/others/new").status(403).sees("Només la secretaria tècnica");
        world.visitor().get("/members/others/new").is_at("/sign-in?then=%2Fmembers%2Fothers%2Fnew");
        world.sign_in("secretariat").get("/members/others/no-hi-es/end").status(404);
    }

    fn two_who_end_a_relation_do_not_overwrite_each_other(world) {
        let late = world.sign_in("coordinator").get("/members/manresa").click("Acaba la relació");
        let first = world.sign_in("secretariat").get("/members/manresa").click("Acaba la relació");
        first.fill("Fins quan?", "31/12/2023").submit().status(200);
        late.fill("Fins quan?", "30/4/2024").submit().status(409).sees("Algú ho ha canviat mentre hi eres.");
    }
}
