//! The secretariat sets the network up.

use crate::world::stories;

stories! {
    fn the_secretariat_renames_the_network(world) {
        let secretariat = world.sign_in("secretariat");
        let page = secretariat.get("/settings").fill("Nom de la xarxa", "Xarxa de proves").submit().sees("Hem desat els canvis.");
        assert!(page.whole_text().contains("Xarxa de proves"));
    }

    fn an_empty_name_is_refused_and_nothing_typed_is_lost(world) {
        let secretariat = world.sign_in("secretariat");
        let page = secretariat.get("/settings").fill("Nom de la xarxa", "").fill("Nom curt", "Proves").submit().status(422);
        assert_eq!(page.value("Nom curt"), "Proves");
        page.sees("Revisa un camp").sees("Escriu-hi un nom");
    }

    fn two_of_the_secretariat_edit_at_once_and_nobody_is_overwritten(world) {
        let one = world.sign_in("secretariat");
        let other = world.sign_in("coordinator");
        let late = other.get("/settings");
        one.get("/settings").fill("Nom de la xarxa", "La primera").submit().status(200);
        let told = late.fill("Nom de la xarxa", "La segona").submit().status(409);
        assert_eq!(told.value("Nom de la xarxa"), "La segona");
        let told = told.sees("Algú ho ha canviat mentre ho editaves.").sees("La primera");
        told.press("Desa").status(200).sees("Hem desat els canvis.");
        assert_eq!(one.get("/settings").value("Nom de la xarxa"), "La segona");
    }

    fn two_change_a_term_and_the_second_is_told(world) {
        let address = "/settings/vocabularies/theme/youth";
        let late = world.sign_in("coordinator").get(address);
        let first = world.sign_in("secretariat").get(address).fill("Nom en català", "Joventut").choose("Estat", "Retirat");
        first.submit().status(200).sees("Joventut").sees("Retirat");
        let told = late.fill("Nom en català", "Infància i joventut").submit().status(409).sees("Algú ho ha canviat mentre ho editaves.");
        assert_eq!(told.value("Nom en català"), "Infància i joventut");
        told.sees("Joventut · Jóvenes · Youth · Retirat").press("Desa").status(200).sees("Infància i joventut");
    }

    fn a_form_posted_twice_is_done_once(world) {
        let secretariat = world.sign_in("secretariat");
        let (action, mut fields) = secretariat.get("/settings/vocabularies/theme").form_fields_of("/settings/vocabularies/theme");
        fields.iter_mut().find(|(n, _)| n == "name_ca").unwrap().1 = "Habitatge".into();
        let pairs: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        secretariat.post(&action, &pairs).status(200).sees("Hem afegit el terme.");
        let again = secretariat.post(&action, &pairs).status(200);
        assert_eq!(again.all("tbody th").iter().filter(|t| *t == "Habitatge").count(), 1);
        // The same key by another person is refused.
        world.sign_in("coordinator").post(&action, &pairs).status(403).sees("Aquest formulari ja s’ha fet servir.");
    }

    fn a_network_may_speak_castilian_first(world) {
        let secretariat = world.sign_in("secretariat");
        let page = secretariat.get("/settings?lang=ca").choose("Llengua pròpia", "Español").submit().sees("Hem desat els canvis.");
        assert_eq!(page.value("Llengua pròpia"), "es");
        // Whoever asks for no language sees the network's own.
        world.visitor().get("/").sees("Miembros");
        let page = page.clear("languages").check("Català").submit().status(422).sees("ha de ser una de les llengües marcades");
        page.choose("Llengua pròpia", "Català").submit().sees("Hem desat els canvis.");
        world.visitor().get("/").does_not_see("Español").sees("Membres");
    }

    fn the_network_says_about_how_many_members_it_has_and_where(world) {
        let secretariat = world.sign_in("secretariat");
        let about = "Quants membres diu que té la xarxa?";
        let form = secretariat.get("/settings");
        assert_eq!((form.value(about), form.value("On ho diu")), ("67".into(), "xmess.cat".into()));
        form.fill(about, "70").fill("On ho diu", "el full de maig").submit().sees("Hem desat els canvis.");
        world.visitor().get("/members").sees("uns 70").sees("el full de maig");
        let form = secretariat.get("/settings").fill(about, "uns setanta").fill("On ho diu", "el full de maig");
        let page = form.submit().status(422).sees("Escriu-hi un nombre enter d’1 a 100.000, sense cap paraula.");
        assert_eq!(page.value(about), "uns setanta");
        page.fill(about, "").fill("On ho diu", "").submit().sees("Hem desat els canvis.");
        world.visitor().get("/members").does_not_see("diu que té");
    }

    fn the_public_is_asked_to_sign_in_and_a_delegate_is_told_why_not(world) {
        world.visitor().get("/settings").is_at("/sign-in?then=%2Fsettings");
        world.sign_in("delegate").get("/settings").status(403).sees("Aquesta pàgina és per a la secretaria tècnica.");
    }

    fn what_was_typed_survives_the_end_of_the_session(world) {
        let secretariat = world.sign_in("secretariat");
        let page = secretariat.get("/settings");
        secretariat.get("/").press("Surt");
        page.fill("Nom de la xarxa", "Escrit amb la sessió tancada").submit().sees("Entra");
        let session = world.sign_in("secretariat").cookie("teixit").unwrap();
        secretariat.set_cookie("teixit", &session);
        let kept = secretariat.get("/kept").sees("Escrit amb la sessió tancada");
        kept.press("Torna-ho a enviar").sees("Hem desat els canvis.");
    }
}
