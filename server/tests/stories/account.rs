//! Signing in by a link, and out.

use crate::world::stories;

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
        let form = technician.get("/activities/new?kind=meeting&title=Reuni%C3%B3+de+prova&on=14/5/2024");
        technician.forget_cookie("teixit");
        form.press("Desa l’activitat").sees("No has perdut el que havies escrit");
        world.visitor().get("/sign-in").does_not_see("No has perdut el que havies escrit");
        let session = world.sign_in("technician").cookie("teixit").unwrap();
        technician.set_cookie("teixit", &session);
        let kept = technician.get("/kept").sees("Reunió de prova");
        assert!(!kept.all("main .rows li").iter().any(|text| text == "meeting"), "a code says nothing to a reader");
        kept.press("Torna-ho a enviar").sees("Reunió de prova");
    }
}
