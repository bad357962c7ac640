//! The composer names no year: another one, with none, one, two, eleven and twenty-one of each thing, is drafted,
//! published and printed from what is recorded.

use activity::{EventRole, Format, Happened, Kind};
use jiff::civil::date;
use platform::words::dates::Span;

use crate::world::{World, stories};

/// Everything that a PDF says, read by a reader that is not the press, without its spaces.
pub fn read_pdf(bytes: &[u8]) -> String {
    let document = lopdf::Document::load_mem(bytes).expect("an independent reader opens it");
    let pages: Vec<u32> = document.get_pages().keys().copied().collect();
    document.extract_text(&pages).expect("the text can be extracted").split_whitespace().collect()
}

fn record(world: &World, happened: &Happened) {
    let cx = world.console();
    world.write(|tx| activity::record(tx, &cx, happened).map(|_| ()));
}

fn some(kind: Kind, title: &str, quantity: i64) -> Happened {
    Happened { quantity, ..Happened::new(kind, title, Span::year(2025).unwrap()) }
}

fn on(kind: Kind, title: &str, month: i8, day: i8) -> Happened {
    Happened { role: Some(EventRole::Organiser), ..Happened::new(kind, title, Span::day(date(2025, month, day))) }
}

fn joins(world: &World, ine: &str) {
    let cx = world.console();
    let admission = members::Admission {
        candidate: members::Candidate::town(territory::municipality(ine).unwrap()),
        since: Span::month(2025, 10),
        confidence: directory::Confidence::High,
        evidence: "Acord de l’assemblea".into(),
        source: "Acta".into(),
        source_line: None,
        batch: None,
        telling: members::Telling::RegisterOnly,
    };
    world.write(|tx| members::admit(tx, &cx, &admission).map(|_| ()));
}

/// 2025 in a network that goes on: no newsletter, one gathering, two assemblies, eleven sessions, 21 cases.
fn a_year_passes(world: &World) {
    world.move_clock_to(date(2026, 2, 2));
    record(world, &some(Kind::AdviceCase, "Assessoraments de l’any", 21));
    record(world, &some(Kind::MentoringSession, "Mentories de l’any", 11));
    record(world, &some(Kind::News, "Notícies de l’any", 2));
    let place = |ine: &str, place: &str, happened: Happened| Happened {
        ine: Some(ine.into()),
        place: place.into(),
        ..happened
    };
    let hybrid = |happened: Happened| Happened { format: Some(Format::InPerson), ..happened };
    record(world, &hybrid(place("08009", "Argentona", on(Kind::OrdinaryAssembly, "Assemblea de primavera", 4, 1))));
    record(
        world,
        &hybrid(place("08169", "El Prat de Llobregat", on(Kind::ExtraordinaryAssembly, "Assemblea de tardor", 10, 11))),
    );
    record(world, &place("25203", "La Seu d’Urgell", on(Kind::Gathering, "Cinquena trobada", 6, 2)));
    let fair = Happened {
        people: Some(21),
        unnamed: vec![(directory::Kind::TownCouncil, 11)],
        ..on(Kind::Fair, "Fira de l’any", 5, 1)
    };
    record(world, &fair);
    joins(world, "25203");
    // A sample is never told.
    record(world, &Happened { sample: true, ..some(Kind::Newsletter, "Butlletí de mostra", 2) });
}

stories! {
    fn another_year_is_drafted_published_and_printed(world) {
        a_year_passes(world);
        let secretariat = world.sign_in("secretariat");
        let page = secretariat.get("/report/2025/edit").sees("Una mostra de l’any no hi compta").does_not_see("L’any encara no s’ha acabat");
        page.sees("Falta el text de « Conclusions »");
        let told = [
            "21 assessoraments i 11 sessions de mentoria",
            "Hem celebrat dues assemblees en format presencial: l’1 d’abril a Argentona i l’11 d’octubre al Prat de Llobregat.",
            "També hem fet una trobada: « Cinquena trobada », el 2 de juny a la Seu d’Urgell.",
            "Hem organitzat un acte de la xarxa.",
            "« Fira de l’any » (1 de maig) va aplegar 21 persones d’11 administracions.",
            "Hem publicat dues notícies.",
            "Donem la benvinguda a un nou membre: la Seu d’Urgell.",
            "Hem fet activitat en tres municipis: Argentona, el Prat de Llobregat i la Seu d’Urgell.",
        ];
        let draft = secretariat.get("/report/2025/draft");
        for sentence in told {
            assert!(draft.text().contains(sentence), "the draft does not say « {sentence} »:\n{}", draft.text());
        }
        let draft = draft.does_not_see("butlletí");
        let words = [draft.all(".prose"), draft.all("h1, h2, h3"), draft.all(".tile dt")].concat();
        assert!(words.iter().all(|said| !said.contains("2023")), "only the comparison knows other years: {words:?}");
        assert!(!words.iter().any(|said| said.contains("Butlletins")), "what was not done is only compared: {words:?}");
        assert!(draft.all("tr").iter().any(|row| row.starts_with("Butlletins") && row.ends_with(" 0")), "it fell to nought");
        draft.does_not_see("cap reunió");

        secretariat.get("/report/2025/sections/conclusions").fill("Text de la secció", "Ha estat un bon any.").submit();
        secretariat.get("/report/2025/publication").press("Publica la memòria").is_at("/report/2025").sees("Edició 1, publicada el 2 de febrer de 2026");
        let public = world.visitor();
        let page = public.get("/report/2025").sees("Ha estat un bon any.");
        let pdf = read_pdf(&public.download("/report/2025.pdf").bytes);
        for sentence in told {
            assert!(page.text().contains(sentence), "the page does not say « {sentence} »");
            let joined: String = sentence.split_whitespace().collect();
            // What is broken over two lines of paper may have a hyphen.
            assert!(pdf.contains(&joined) || pdf.replace('-', "").contains(&joined), "the PDF does not say « {sentence} »: {pdf}");
        }
        public.get("/report/2025/figures/newsletters").sees("Cap registre no hi compta.");
        let list = public.get("/report").all(".card h2");
        assert_eq!(list, ["Memòria d’activitat del 2025", "Memòria d’activitat del 2023"]);
    }

    fn a_year_of_meetings_alone_is_not_told_as_empty(world) {
        world.move_clock_to(date(2026, 2, 2));
        record(world, &on(Kind::Meeting, "Reunió de coordinació", 3, 4));
        let draft = world.sign_in("secretariat").get("/report/2025/draft");
        draft.sees("el que hi ha registrat és d’altres menes").does_not_see("No consta cap activitat");
    }

    fn a_year_of_nothing_has_a_draft_and_nothing_to_publish(world) {
        world.move_clock_to(date(2027, 3, 1));
        let secretariat = world.sign_in("secretariat");
        secretariat.get("/report/2026/draft").sees("No consta cap activitat de 2026.").sees("Aquest any no s’hi ha incorporat cap membre nou.");
        let page = secretariat.get("/report/2026/publication").press("Publica la memòria").status(422);
        page.sees("Del 2026 no consta cap activitat ni cap text");
        world.visitor().get("/report/2026").status(404);
    }

    fn one_of_a_thing_is_told_in_the_singular(world) {
        world.move_clock_to(date(2026, 2, 2));
        record(world, &some(Kind::AdviceCase, "L’únic assessorament", 1));
        record(world, &on(Kind::OrdinaryAssembly, "L’única assemblea", 4, 1));
        joins(world, "25203");
        let secretariat = world.sign_in("secretariat");
        let page = secretariat.get("/report/2025/draft").sees("El 2025 la xarxa ha sumat una assemblea, un assessorament i un nou membre.");
        page.sees("Hem celebrat una assemblea, l’1 d’abril.").sees("Hem acompanyat els membres amb un assessorament.").sees("Assessorament 1");
    }
}
