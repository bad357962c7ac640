//! The rules of the network stand beside what the law says, and cannot be weaker than it.

use settings::Rule;

use crate::world::stories;

stories! {
    fn every_rule_stands_beside_its_article(world) {
        let page = world.sign_in("secretariat").get("/settings").click("Mira-les i canvia-les");
        let page = page.sees("No és assessorament jurídic").sees("CCCat, art. 322-4").sees("15 dies").sees("com la llei");
        assert_eq!(page.all("tbody tr").len(), Rule::ALL.len());
    }

    fn a_stronger_rule_is_saved_and_holds_from_then_on(world) {
        let secretariat = world.sign_in("secretariat");
        let network = world.console().network.id;
        let days = |world: &crate::world::World| world.read(|tx| settings::rule(tx, &network, Rule::NoticeDays));
        assert_eq!(days(world), 15);
        let page = secretariat.get("/settings/rules/notice_days").fill("El valor de la xarxa", "20").submit();
        page.is_at("/settings/rules").sees("Hem desat la regla.").sees("20 dies");
        assert_eq!(days(world), 20);
        secretariat.get("/settings/rules/notice_days").fill("El valor de la xarxa", "").submit().sees("Hem desat la regla.");
        assert_eq!(days(world), 15, "an empty value gives the law's back");
    }

    fn a_term_of_six_years_is_refused_with_its_article(world) {
        let page = world.sign_in("secretariat").get("/settings/rules/term_years").fill("El valor de la xarxa", "6").submit();
        let page = page.status(422).sees("La llei no permet més de 5 (CCCat, art. 322-13).");
        assert_eq!(page.value("El valor de la xarxa"), "6");
    }

    fn what_only_the_statutes_can_say_asks_for_their_article(world) {
        let form = world.sign_in("secretariat").get("/settings/rules/quorum");
        let page = form.fill("El valor de la xarxa", "33").submit().status(422).sees("Escriu en quin article.");
        page.fill("On ho diuen els estatuts", "Estatuts, article 12").submit().sees("33 %").sees("Estatuts, article 12");
    }

    fn two_set_one_rule_and_the_second_is_told(world) {
        let late = world.sign_in("coordinator").get("/settings/rules/body_size");
        let first = world.sign_in("secretariat").get("/settings/rules/body_size");
        first.fill("El valor de la xarxa", "5").submit().sees("5 membres");
        let told = late.fill("El valor de la xarxa", "7").submit().status(409).sees("Algú ho ha canviat");
        assert_eq!(told.value("El valor de la xarxa"), "7");
        told.sees("5 membres").press("Desa").sees("7 membres");
    }

    fn a_rule_that_was_taken_away_and_set_again_is_not_the_one_that_was_seen(world) {
        let address = "/settings/rules/body_size";
        let value = "El valor de la xarxa";
        let secretariat = world.sign_in("secretariat");
        secretariat.get(address).fill(value, "5").submit().sees("5 membres");
        let late = world.sign_in("coordinator").get(address);
        secretariat.get(address).fill(value, "").submit().sees("Hem desat la regla.");
        let gone = world.sign_in("coordinator").get(address).sees("com la llei");
        secretariat.get(address).fill(value, "4").submit().sees("4 membres");
        late.fill(value, "7").submit().status(409).sees("Algú ho ha canviat").sees("4 membres");
        gone.fill(value, "9").submit().status(409);
        assert_eq!(secretariat.get(address).value(value), "4");
    }

    fn only_the_secretariat_sees_the_rules(world) {
        world.visitor().get("/settings/rules").is_at("/sign-in?then=%2Fsettings%2Frules");
        world.sign_in("technician").get("/settings/rules").status(403);
    }
}
