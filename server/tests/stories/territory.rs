//! How far the network reaches, and where it does not.

use crate::world::stories;

stories! {
    fn anyone_sees_what_the_known_members_cover(world) {
        let page = world.visitor().get("/territory").status(200);
        let page = page.sees("45").sees("de 947 municipis").sees("de 8.146.265 habitants (2025)").sees("43 comarques").sees("Comarques en blanc");
        page.click("Aran").status(200).sees("Cap dels 9 municipis no té l’ajuntament a la xarxa.").sees("no és membre de la xarxa");
    }

    fn a_map_says_in_every_language_where_its_data_come_from_and_where_the_same_is_in_text(world) {
        let visitor = world.visitor();
        for address in ["/territory", "/territory/osona", "/members", "/members/manlleu", "/", "/legal"] {
            visitor.get(&format!("{address}?lang=es")).sees("(CC BY 4.0). Población: INE.").does_not_see("Població:");
        }
        let described = |address: &str| visitor.get(address).whole_text();
        assert!(described("/territory?lang=ca").contains("La llista de membres diu quins són; la taula d’aquesta pàgina"));
        assert!(described("/members?lang=ca").contains("La taula de la mateixa pàgina diu quins són"));
    }

    fn a_comarca_lists_its_municipalities_and_says_who_is_in(world) {
        let page = world.visitor().get("/territory/osona").sees("Osona").sees("42 municipis");
        assert_eq!(page.all("tbody .badge").len(), 2);
        page.click("Manlleu").is_at("/members/manlleu");
        world.visitor().get("/territory/barcelones").sees("la comarca no en té des del 2019");
        world.visitor().get("/territory/selva").sees("és membre de la xarxa");
        world.visitor().get("/territory/atlantida").status(404);
    }

    fn the_blank_comarques_are_one_filter_away(world) {
        let visitor = world.visitor();
        let blank = visitor.get("/territory?reach=blank").does_not_see("Vallès Occidental").sees("Aran");
        let covered = visitor.get("/territory?reach=covered").sees("Vallès Occidental").does_not_see("Terra Alta");
        assert_eq!(blank.all("tbody tr").len() + covered.all("tbody tr").len(), 43);
        visitor.get("/territory?province=43").sees("Montsià").does_not_see("Maresme");
    }

    fn coverage_follows_the_register(world) {
        let secretariat = world.sign_in("secretariat");
        let page = secretariat.get("/members/new").fill("Nom", "Vielha e Mijaran").fill("Membre des de", "2023");
        page.fill("Font", "Acta").submit().status(200);
        let page = world.visitor().get("/territory").sees("46");
        page.click("Aran").sees("Hi té l’ajuntament 1 dels 9 municipis").sees("Membre");
    }

    fn a_network_without_members_has_every_comarca_blank(world) {
        let console = world.console();
        for member in world.read(|tx| members::on(tx, &console.network.id, console.today())) {
            let yesterday = platform::words::dates::Span::day(console.today().yesterday().unwrap());
            world.write(|tx| members::leave(tx, &console, &member.relation.id, yesterday, "Acta", member.relation.version));
        }
        world.visitor().get("/territory").sees("Hi ha 43 comarques sense cap ajuntament membre");
        world.visitor().get("/members").sees("Encara no hi ha cap membre al registre.");
    }
}
