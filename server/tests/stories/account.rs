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
}
