//! The report of 2023, which nobody wrote: what its page tells, how it is composed, corrected and published, and who
//! may see it.

use activity::{Happened, Kind};
use platform::words::dates::Span;

use super::report_other_year::read_pdf;
use crate::world::{World, stories};

/// One more advice case of the year, as someone records it late.
fn one_more_advice_case(world: &World) {
    let cx = world.console();
    let late = Happened::new(Kind::AdviceCase, "Assessorament que faltava anotar", Span::year(2023).unwrap());
    world.write(|tx| activity::record(tx, &cx, &late).map(|_| ()));
}

stories! {
    fn the_year_is_told_without_a_typed_figure(world) {
        let page = world.visitor().get("/report/2023").status(200).sees("Edició 1, publicada el 15 de març de 2024");
        for told in [
            "11 assessoraments i sis sessions de mentoria",
            "Assessoraments 11", "Sessions de mentoria 6", "Experiències noves 51", "segon volum de la Guia ABC",
            "tres nous membres: Llagostera, Premià de Mar i Sant Esteve de Palautordera",
            "Reunions de les comissions 4", "la font no diu si van ser conjuntes",
            "dues assemblees en format híbrid: el 30 de març a Tarragona i el 25 d’octubre a Santa Coloma de Gramenet",
            "A l’assemblea del 25 d’octubre vam ser 58 persones de 41 membres.",
            "El 25 d’octubre es va elegir la Comissió Executiva per al mandat 2023-2027.",
            "Quarta trobada de càrrecs electes", "el 21 de setembre a Santa Margarida i els Monjos",
            "L’any va començar amb set grups de treball", "S’ha creat un grup nou: Formació.",
            "El grup Formació ha fet sis reunions, amb la participació de 13 ajuntaments i un consell comarcal.",
            "Actes de la xarxa 3", "Actes d’altres amb la xarxa 9", "3 actes de la xarxa", "9 actes d’altres",
            "(20 d’octubre) va aplegar 33 persones de 22 administracions, que hi van trobar 41 organitzacions.",
            "8 de juliol de 2023 Argelaguer", "27 d’octubre de 2023 Morella", "30 de novembre de 2023 Viladecans",
            "Notícies publicades 4", "Butlletins 4", "Per al 2023, la xarxa s’havia proposat set reptes:",
            "Segon volum de la Guia ABC publicat.", "(padró del 2025)",
            "Els habitants són els del padró del 2025, l’última dada de referència que té el sistema, i no els del 2023.",
            "un sol registre en pot valer 11.", "una trobada, tres actes de la xarxa", "Persones als actes de la xarxa 33",
        ] {
            assert!(page.text().contains(told), "the report does not say « {told} »:\n{}", page.text());
        }
        assert!(page.all(".badge").iter().all(|b| b != "Escrita a mà"));
        assert_eq!(page.all("section h2").len(), 12);
        let challenges = page.all("#challenges li");
        assert_eq!(challenges.len(), 7, "{challenges:?}");
        let held = world.visitor().get("/report/2023").click("Assemblea ordinària de tardor");
        held.status(200).sees("58 persones");
    }

    fn the_three_drawings_count_the_same_activities(world) {
        let cx = world.console();
        let facts = world.read(|tx| report::facts::of_year(tx, &cx, 2023));
        let sum = |shares: &[report::facts::Share]| shares.iter().map(|s| s.acts).sum::<i64>();
        let months: i64 = facts.by_month.iter().map(|m| m.acts).sum();
        assert_eq!(sum(&facts.by_kind), months + facts.without_month);
        assert_eq!(sum(&facts.by_kind), sum(&facts.by_area), "each of 2023 serves one area");
        assert_eq!(facts.value("people"), facts.own_events.iter().map(|e| e.attendance.people).sum::<i64>());
    }

    fn an_edition_keeps_the_name_that_the_network_had(world) {
        let before = world.visitor().get("/report/2023").all(".eyebrow");
        let secretariat = world.sign_in("secretariat");
        secretariat.get("/settings").fill("Nom de la xarxa", "Xarxa de proves").submit().status(200);
        assert_eq!(world.visitor().get("/report/2023").all(".eyebrow"), before);
        assert_eq!(world.visitor().get("/report/2023/editions/1").all(".eyebrow"), before);
        assert_eq!(secretariat.get("/report/2023/draft").all(".eyebrow"), ["Xarxa de proves"]);
    }

    fn a_year_that_is_not_over_has_a_draft_and_no_edition(world) {
        let (cx, news) = (world.console(), Happened::new(Kind::News, "La primera notícia", Span::month(2024, 4).unwrap()));
        world.write(|tx| activity::record(tx, &cx, &news).map(|_| ()));
        let secretariat = world.sign_in("secretariat");
        secretariat.get("/report/2024/draft").sees("Fins al 15 de maig de 2024 la xarxa ha sumat")
            .sees("Segons el registre, el 15 de maig de 2024 la xarxa tenia").does_not_see("al final de l’any");
        let page = secretariat.get("/report/2024/edit").sees("es podrà publicar a partir de l’1 de gener de 2025");
        assert!(page.links().iter().all(|href| href != "/report/2024/publication"));
        let page = secretariat.get("/report/2024/publication").sees("L’any 2024 encara no s’ha acabat");
        assert!(page.posts().iter().all(|to| to != "/report/2024/publication"));
        secretariat.post("/report/2024/publication", &[]).status(422).sees("a partir de l’1 de gener de 2025");
        world.visitor().get("/report/2024").status(404);
    }

    fn the_pdf_says_the_same_and_can_be_read_aloud(world) {
        let file = world.visitor().download("/report/2023.pdf");
        assert_eq!(file.media_type, "application/pdf");
        let text = read_pdf(&file.bytes);
        for said in ["11assessoraments", "Llagostera", "Reunionsdelescomissions", "lafontnodiusivanserconjuntes", "41organitzacions", "Viladecans"] {
            assert!(text.contains(said), "the PDF does not say {said}: {text}");
        }
        let again = world.visitor().download("/report/2023.pdf");
        assert_eq!(file.bytes, again.bytes, "the same edition gives the same bytes");
        let english = world.visitor().download("/report/2023.pdf?lang=en");
        assert!(read_pdf(&english.bytes).contains("11advicecases"));
    }

    fn a_twelfth_case_changes_the_draft_and_waits_for_a_correction(world) {
        one_more_advice_case(world);
        let public = world.visitor();
        public.get("/report/2023").sees("11 assessoraments").does_not_see("12 assessoraments");
        let secretariat = world.sign_in("secretariat");
        let page = secretariat.get("/report/2023/edit").sees("Els registres han canviat").sees("abans 11, ara 12");
        page.sees("Hi entra: Assessorament que faltava anotar");
        secretariat.get("/report/2023/sections/advice").sees("amb 12 assessoraments i sis sessions de mentoria");
        secretariat.get("/report/2023/figures/advice_cases?draft=1").sees("Total 12").sees("Surt de 2 registres.");
        let draft = read_pdf(&secretariat.download("/report/2023/draft.pdf").bytes);
        assert!(draft.contains("12assessoraments") && draft.contains("Esborrany"), "{draft}");

        let page = secretariat.get("/report/2023/publication").sees("edició 2").press("Publica la memòria").status(422);
        let page = page.sees("Digues què corregeix aquesta edició").fill("Què corregeix aquesta edició", "Hi faltava un assessorament.");
        page.submit().is_at("/report/2023").sees("Hem publicat la memòria.").sees("Edició 2");
        let page = public.get("/report/2023").sees("12 assessoraments").sees("Què corregeix: Hi faltava un assessorament.");
        page.click("Edició 1").is_at("/report/2023/editions/1").sees("11 assessoraments").sees("Llegeixes una edició anterior.");
        public.get("/report/2023/figures/advice_cases?edition=1").sees("Xifra de l’edició 1").sees("Total 11");
        public.get("/report/2023/figures/advice_cases").sees("Xifra de l’edició 2").sees("Total 12");
        assert!(read_pdf(&public.download("/report/2023.pdf").bytes).contains("12assessoraments"));
        assert!(read_pdf(&public.download("/report/2023/editions/1.pdf").bytes).contains("11assessoraments"));
        secretariat.get("/report/2023/edit").sees("Res: els registres i els textos diuen el mateix");
    }

    fn the_same_report_is_not_published_twice(world) {
        let secretariat = world.sign_in("secretariat");
        let page = secretariat.get("/report/2023/publication").sees("No hi ha cap canvi respecte de l’última edició");
        assert!(page.posts().iter().all(|to| to != "/report/2023/publication"));
        secretariat.post("/report/2023/publication", &[("note", "Res")]).status(422).sees("No hi ha cap canvi");
        secretariat.get("/report/2023/editions/2").status(404);
    }

    fn a_section_is_written_and_goes_back_to_its_draft(world) {
        let secretariat = world.sign_in("coordinator");
        let page = secretariat.get("/report/2023/sections/advice").sees("Esborrany automàtic");
        let page = page.fill("Text de la secció", "L'any de la compra pública:\n\n- plecs\n- clàusules <b>socials</b>").submit();
        let page = page.sees("Hem desat la secció.").sees("Text escrit");
        assert!(page.value("Text de la secció").starts_with("L’any de la compra pública"));
        let preview = secretariat.get("/report/2023/draft").sees("L’any de la compra pública:").sees("clàusules <b>socials</b>");
        assert!(preview.all("section[aria-labelledby=s-advice] .prose li").contains(&"plecs".to_owned()));
        world.visitor().get("/report/2023").does_not_see("L’any de la compra pública");
        secretariat.get("/report/2023/edit").sees("Secció « Assessoraments i mentories »").sees("text (Català)");

        one_more_advice_case(world);
        let page = secretariat.get("/report/2023/sections/advice").sees("Les dades han canviat des que es va escriure aquest text.");
        let page = page.press("Treu el text").sees("El text torna a ser l’esborrany.");
        assert!(page.value("Text de la secció").contains("12 assessoraments"));
    }

    fn a_text_that_reads_like_the_draft_keeps_following_the_records(world) {
        let secretariat = world.sign_in("secretariat");
        let page = secretariat.get("/report/2023/sections/advice");
        let draft = page.value("Text de la secció");
        page.fill("Text de la secció", &draft).submit().sees("Esborrany automàtic");
        one_more_advice_case(world);
        secretariat.get("/report/2023/draft").sees("12 assessoraments");
    }

    fn the_secretariat_chooses_the_facts_and_the_order(world) {
        let secretariat = world.sign_in("secretariat");
        let page = secretariat.get("/report/2023/sections/communication");
        let kept = page.all(".choices label");
        assert_eq!(kept, ["Notícies publicades: 4", "Butlletins: 4"]);
        page.clear("shown").check("Butlletins: 4").submit().sees("Hem desat la secció.");
        let preview = secretariat.get("/report/2023/draft");
        assert_eq!(preview.all("section[aria-labelledby=s-communication] .tile dt"), ["Butlletins"]);
        let before = secretariat.get("/report/2023/edit").all("tbody th a");
        let page = secretariat.get("/report/2023/edit").press("Baixa L’any en un cop d’ull").sees("Hem canviat l’ordre.");
        let after = page.all("tbody th a");
        assert_eq!((after[0].clone(), after[1].clone()), (before[1].clone(), before[0].clone()));
        page.sees("L’ordre de les seccions").sees("altres dades a la vista");
    }

    fn a_figure_typed_by_hand_says_so_and_asks_for_its_source(world) {
        let secretariat = world.sign_in("secretariat");
        let page = secretariat.get("/report/2023/sections/communication");
        let page = page.fill("Què compta", "Seguidors a les xarxes").fill("Xifra", "1.204").submit().status(422);
        assert_eq!(page.value("Què compta"), "Seguidors a les xarxes");
        let page = page.sees("Digues d’on surt la xifra").fill("Font", "Recompte de la secretaria tècnica").submit();
        page.sees("Hem afegit la xifra.").sees("Font: Recompte de la secretaria tècnica");
        secretariat.get("/report/2023/edit").sees("Una xifra escrita a mà, amb la seva font");
        let page = secretariat.get("/report/2023/draft").sees("Seguidors a les xarxes 1.204 Escrita a mà");
        page.click("1.204").sees("Aquesta xifra no surt de cap registre").sees("Font: Recompte de la secretaria tècnica");
        let page = secretariat.get("/report/2023/sections/communication").press("Treu-la").sees("Hem tret la xifra.");
        page.does_not_see("1.204");
    }

    fn two_write_the_same_section_and_nobody_is_overwritten(world) {
        let one = world.sign_in("secretariat");
        let other = world.sign_in("coordinator");
        let late = other.get("/report/2023/sections/conclusions");
        one.get("/report/2023/sections/conclusions").fill("Text de la secció", "La primera versió.").submit().status(200);
        let told = late.fill("Text de la secció", "La segona versió.").submit().status(409);
        assert_eq!(told.value("Text de la secció"), "La segona versió.");
        let told = told.sees("Algú ho ha canviat mentre ho editaves.").sees("La primera versió.");
        told.press("Desa").status(200).sees("Hem desat la secció.");
        assert_eq!(one.get("/report/2023/sections/conclusions").value("Text de la secció"), "La segona versió.");
        let stale = one.get("/report/2023/edit");
        other.get("/report/2023/edit").press("Baixa Els reptes de l’any").sees("Hem canviat l’ordre.");
        stale.press("Puja Jornades").status(409);
    }

    fn a_draft_is_for_those_who_write_it(world) {
        let public = world.visitor();
        public.get("/report/2024").status(404);
        public.get("/report/2024.pdf").status(404);
        public.get("/report/2023/figures/advice_cases?draft=1").is_at("/sign-in?then=%2Freport%2F2023%2Ffigures%2Fadvice_cases%3Fdraft%3D1");
        for address in ["/report/2024/edit", "/report/2024/draft", "/report/2024/draft.pdf", "/report/2023/publication"] {
            assert!(public.get(address).address.starts_with("/sign-in"), "{address}");
        }
        let delegate = world.sign_in("delegate");
        delegate.get("/report/2024").status(403).sees("La memòria del 2024 encara no s’ha publicat.");
        for address in ["/report/2024/edit", "/report/2023/draft", "/report/2023/sections/advice", "/report/2023/publication"] {
            delegate.get(address).status(403).sees("La memòria l’escriu la secretaria tècnica.");
        }
        delegate.post("/report/2023/publication", &[("note", "Jo mateix")]).status(403);
        delegate.post("/report/2023/sections/advice", &[("text", "Meu"), ("version", "0")]).status(403);
        let secretariat = world.sign_in("secretariat");
        secretariat.get("/report/2024").is_at("/report/2024/edit").sees("L’any encara no s’ha acabat");
        for nowhere in ["/report/2025/edit", "/report/1999/edit", "/report/abc", "/report/2023/figures/none", "/report/2023/sections/none"] {
            secretariat.get(nowhere).status(404);
        }
    }

    fn what_nobody_translated_keeps_its_language(world) {
        let page = world.visitor().get("/report/2023?lang=es").sees("Hemos acompañado a los miembros con 11 asesoramientos");
        let catalan = page.all(".prose[lang=ca]").join(" ");
        assert!(catalan.contains("Segon volum de la Guia ABC publicat."), "{catalan}");
        assert!(!catalan.contains("asesoramientos"));
        let list = world.visitor().get("/report").sees("Memòria d’activitat del 2023").does_not_see("Memòries per escriure");
        list.click("Memòria d’activitat del 2023").is_at("/report/2023");
        world.sign_in("secretariat").get("/report").sees("Memòries per escriure").click("Escriu la memòria del 2024");
    }
}
