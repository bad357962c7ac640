//! Two plans side by side: what goes on, what changed, what is new, what was dropped, and who says so.

use crate::world::stories;

stories! {
    fn anyone_sees_what_goes_on_from_2022_to_2024_word_by_word(world) {
        let page = world.visitor().get("/plan/2024").click("Compara").click("Pla de treball 2022").status(200);
        let page = page.is_at("/plan/2022/compare/2024");
        assert_eq!(page.all(".tiles .figure"), ["5", "0", "67", "35"], "changed, continued, new, dropped; 40 and 72 units");
        let changed = page.click("El que ha canviat").status(200).does_not_see("Donar més pes al municipi mentor");
        assert!(changed.all("del").iter().any(|words| words == "al setembre"), "{:?}", changed.all("del"));
        assert!(changed.all("ins").iter().any(|words| words == "a l’octubre o novembre"), "{:?}", changed.all("ins"));
        changed.sees("Lectura nostra dels dos documents.").sees("març o abril; octubre o novembre");
        world.visitor().get("/plan/2022/compare/2024?fate=continued").sees("No hi ha res que mostrar.");
        world.visitor().get("/plan/2023/compare/2024?fate=continued").sees("Fer créixer els assessoraments i les mentories");
        world.visitor().get("/plan/2024/compare/2022").is_at("/plan/2022/compare/2024");
        let unmatched = world.visitor().get("/plan/2020/compare/2022").sees("Ningú no ha relacionat encara res");
        unmatched.sees("El text del « Pla de treball 2020 » és un resum nostre");
        world.visitor().get("/plan/2023/compare/2024").sees("Del « Pla de treball 2023 » no se’n coneix cap acció");
        world.visitor().get("/plan/2022/compare/2022").status(404);
        world.visitor().get("/plan/2022/compare/1999").status(404);
    }

    fn an_action_says_what_it_goes_on_from_and_in_what(world) {
        world.visitor().get("/plan/2024/actions/9").sees("Ve de").click("7 Fer assemblees ordinàries híbrides").status(200).sees("Continua a");
        world.visitor().get("/plan/2024/actions/12").does_not_see("Ve de");
    }

    fn what_reads_alike_is_proposed_and_only_the_secretariat_says_whether_it_is_the_same(world) {
        let public = world.visitor().get("/plan/2022/compare/2024").sees("Potser és el mateix");
        assert!(public.all("main button").is_empty());
        let secretariat = world.sign_in("secretariat");
        let page = secretariat.get("/plan/2022/compare/2024");
        let proposed = page.all(".compare button");
        let same = proposed.iter().find(|b| b.ends_with("són el mateix") && !b.contains("no són")).unwrap().clone();
        let page = page.press(&same).status(200).sees("Hem desat la relació.");
        assert!(!page.all(".compare button").contains(&same), "it is answered");
        assert_eq!(page.all(".tiles .figure"), ["6", "0", "66", "34"]);
        let undo = page.all(".compare button").into_iter().find(|b| b.starts_with("Desfés")).unwrap();
        page.press(&undo).status(200).sees("Hem desfet la relació.");
    }

    fn what_is_not_the_same_is_not_proposed_again(world) {
        let page = world.sign_in("secretariat").get("/plan/2022/compare/2024");
        let other = page.all(".compare button").into_iter().find(|b| b.contains("no són el mateix")).unwrap();
        let page = page.press(&other).status(200).sees("no són el mateix.");
        assert!(!page.all(".compare button").contains(&other));
        let again = page.all(".compare button").into_iter().find(|b| b.starts_with("Torna a preguntar")).unwrap();
        assert_eq!(page.all(".tiles .figure"), ["5", "0", "67", "35"], "they stay new and dropped");
        let page = page.press(&again).status(200);
        assert!(page.all(".compare button").contains(&other), "it is asked again");
    }

    fn a_person_matches_what_no_likeness_finds_and_says_why(world) {
        let secretariat = world.sign_in("secretariat");
        let form = secretariat.get("/plan/2022/compare/2024").click("Relaciona dues coses").status(200);
        let form = form.choose("Al pla nou", "3 Actualitzar la Guia ABC perquè sigui una eina de treball").choose("Al pla anterior", "Repte 4: Continuar la reflexió estratègica").submit();
        let form = form.status(422).sees("Relaciona un repte amb un repte, o una acció amb una acció.");
        let form = form.choose("Al pla anterior", "16 Avançar en la segona edició de la Guia ABC, prevista per al 2023").fill("Per què", "La segona edició va sortir el 2023.");
        form.submit().status(200).sees("Hem desat la relació.");
        world.visitor().get("/plan/2022/compare/2024?fate=changed").sees("La segona edició va sortir el 2023.");
        world.visitor().get("/plan/2022/actions/16").sees("Continua a").sees("3 Actualitzar la Guia ABC perquè sigui una eina de treball");
        secretariat.get("/plan/2022/compare/2024/matches/new").press("Relaciona-les").status(422).sees("Al pla nou").sees("2 ");
    }

    fn who_does_not_run_the_network_matches_nothing(world) {
        world.sign_in("technician").get("/plan/2022/compare/2024/matches/new").status(403);
        world.visitor().get("/plan/2022/compare/2024/matches/new").status(200).is_at("/sign-in?then=%2Fplan%2F2022%2Fcompare%2F2024%2Fmatches%2Fnew");
        let refused = world.sign_in("technician").post("/plan/2022/compare/2024/matches", &[("from", "x"), ("unit", "y")]);
        refused.status(403);
    }
}
