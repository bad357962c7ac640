//! Reports of parts are written, corrected and published as that of the network is: a working group's year, a member's
//! own, some months. What is published of them is for those whom they concern, and nobody else finds it.

use activity::{Happened, Kind};
use bodies::body::NewBody;
use bodies::{BodyKind, HeldBy};
use directory::{NewPerson, person};
use jiff::civil::date;
use platform::words::Language;
use platform::words::dates::Span;
use settings::Founding;
use viewer::{BodyId, Context, Role, Viewer};

use super::report_other_year::read_pdf;
use crate::world::{Browser, Page, World, stories};

const GROUP: &str = "/report/2023/bodies/training";
const HALF: &str = "/report/2023/follow-up/2023-01-01/2023-06-30";

fn training(world: &World) -> BodyId {
    let network = world.console().network.id;
    world.read(|tx| bodies::body::by_slug(tx, &network, "training")).unwrap().id
}

/// One more meeting of the group, as someone records it late.
fn one_more_meeting(world: &World) {
    let cx = world.console();
    let late = Happened {
        bodies: vec![training(world)],
        ..Happened::new(Kind::Meeting, "Reunió que faltava anotar", Span::year(2023).unwrap())
    };
    world.write(|tx| activity::record(tx, &cx, &late).map(|_| ()));
}

fn write(browser: &Browser, section: &str, text: &str) -> Page {
    browser.get(section).fill("Text de la secció", text).submit().sees("Hem desat la secció.")
}

fn publish(browser: &Browser, report: &str) -> Page {
    browser.get(&format!("{report}/publication")).press("Publica").is_at(report)
}

/// A network beside that of the demo, which takes its place at the host of the stories, and its administrator.
fn next_door(world: &World) -> (Context, Browser) {
    let founding =
        Founding { name: "Xarxa veïna".into(), short_name: "Veïna".into(), host: Some("localhost".into()) };
    let theirs = world.write(|tx| settings::found(tx, &world.house.clock, &founding));
    let cx = Context::new(world.house.clone(), theirs, Viewer::console(), Language::Catalan);
    let link = world.write(|tx| {
        let new = NewPerson { name: "Administració".into(), address: Some("admin@exemple.cat".into()), batch: None };
        let administrator = person::enter(tx, &cx, &new)?;
        person::give_role(tx, &cx, &administrator.id, Role::Administrator)?;
        let group = NewBody {
            slug: "training".into(),
            kind: BodyKind::WorkingGroup,
            name: "Formació".into(),
            short: String::new(),
            held_by: HeldBy::Members,
            mirrors: None,
            purpose: String::new(),
            source: String::new(),
        };
        bodies::body::set_up(tx, &cx, &group)?;
        account::link_for(tx, &cx, &administrator.id, false)
    });
    let browser = world.visitor();
    browser.get(link.trim_start_matches("http://localhost")).press("Entra").status(200);
    (cx, browser)
}

stories! {
    fn a_text_begun_is_there_when_a_figure_is_added_and_what_nobody_saw_is_not_published(world) {
        let secretariat = world.sign_in("secretariat");
        let section = "/report/2023/bodies/training/sections/conclusions";
        let page = secretariat.get(section).fill("Text de la secció", "Ha anat bé.").fill("Què compta", "Quilòmetres");
        let page = page.press("Afegeix la xifra").status(422).sees("Ha anat bé.").fill("Xifra", "120").fill("Font", "Full de ruta");
        let page = page.press("Afegeix la xifra").status(200).sees("120 · Quilòmetres").sees("Ha anat bé.");
        let page = page.fill("Text de la secció", "Ha anat molt bé.").press("Treu-la").status(200);
        page.sees("Ha anat molt bé.").does_not_see("Quilòmetres");
        let seen = secretariat.get("/report/2023/bodies/training/publication");
        world.sign_in("secretariat").get(section).fill("Text de la secció", "Encara no.").submit().status(200);
        let told = seen.press("Publica").status(409).sees("ha canviat mentre la miraves");
        told.press("Publica").status(200);
        world.sign_in("technician").get("/report/2023/bodies/training").sees("Encara no.");
    }

    fn the_year_of_a_working_group_is_written_and_published(world) {
        let secretariat = world.sign_in("secretariat");
        let page = secretariat.get(GROUP).sees("El que diuen els registres el 15 de maig de 2024").click("Edita la memòria");
        let page = page.is_at("/report/2023/bodies/training/edit").sees("Redacció · Formació: l’any 2023").sees("Sense text: no hi surt");
        let page = page.does_not_see("Falta el text").click("Grups de treball").is_at("/report/2023/bodies/training/sections/groups");
        assert_eq!(page.all(".choices label"), ["Reunions del grup (Formació): 6", "Ajuntaments al grup (Formació): 13", "Consell comarcal al grup (Formació): 1"]);
        let page = page.fill("Text de la secció", "Un any d'aprendre plegats.").clear("shown").check("Reunions del grup (Formació): 6").submit();
        let page = page.is_at("/report/2023/bodies/training/sections/groups").sees("Text escrit");
        let page = page.fill("Què compta", "Hores de curs").fill("Xifra", "24").submit().status(422).sees("Digues d’on surt la xifra");
        assert_eq!((page.value("Què compta"), page.value("Xifra")), ("Hores de curs".into(), "24".into()));
        page.fill("Font", "Full d’assistència").submit().sees("Hem afegit la xifra.");

        secretariat.get(GROUP).does_not_see("Un any d’aprendre").sees("El grup Formació ha fet sis reunions");
        let draft = secretariat.get("/report/2023/bodies/training/edit").click("Previsualitza").sees("Així es publicaria ara.");
        draft.sees("Un any d’aprendre plegats.").sees("Hores de curs 24 Escrita a mà").does_not_see("Ajuntaments al grup");
        let paper = read_pdf(&secretariat.download("/report/2023/bodies/training/draft.pdf").bytes);
        assert!(paper.contains("Esborrany") && paper.contains("Unanyd’aprendreplegats."), "{paper}");

        let page = secretariat.get("/report/2023/bodies/training/publication").sees("visible per a la gent de la xarxa");
        page.press("Publica la memòria").is_at(GROUP).sees("Hem publicat la memòria.").sees("Edició 1, publicada el 15 de maig de 2024");
        let technician = world.sign_in("technician");
        let page = technician.get(GROUP).sees("Un any d’aprendre plegats.").does_not_see("Ajuntaments al grup").does_not_see("Edita la memòria");
        assert_eq!(page.all("#f-typed tbody tr"), ["Hores de curs Font: Full d’assistència Full d’assistència 24"]);
        assert!(page.html.contains(&format!("href=\"{GROUP}#f-typed\"")), "the typed figure leads to its source");
        let paper = read_pdf(&technician.download("/report/2023/bodies/training.pdf").bytes);
        assert!(paper.contains("Edició1") && paper.contains("Unanyd’aprendreplegats.") && !paper.contains("Esborrany"), "{paper}");
        assert_eq!(technician.download(&format!("{GROUP}.pdf")).bytes, technician.download(&format!("{GROUP}.pdf")).bytes);
        let now = page.click("Mira què diuen ara els registres").sees("sense els textos de ningú").sees("Ajuntaments al grup");
        now.does_not_see("Un any d’aprendre").click("Ves a l’última edició").is_at(GROUP);
    }

    fn a_record_corrected_later_waits_for_a_second_edition(world) {
        let secretariat = world.sign_in("secretariat");
        publish(&secretariat, GROUP);
        secretariat.get("/report/2023/bodies/training/edit").sees("Res: els registres i els textos diuen el mateix");
        secretariat.post("/report/2023/bodies/training/publication", &[("note", "Res")]).status(422).sees("No hi ha cap canvi");
        one_more_meeting(world);
        let technician = world.sign_in("technician");
        technician.get(GROUP).sees("sis reunions").does_not_see("set reunions");
        technician.get(&format!("{GROUP}?now=1")).sees("set reunions");
        let page = secretariat.get("/report/2023/bodies/training/edit").sees("Els registres han canviat").sees("abans 6, ara 7");
        page.sees("Hi entra: Reunió que faltava anotar");
        let page = secretariat.get("/report/2023/bodies/training/publication").press("Publica la memòria").status(422);
        let page = page.sees("Digues què corregeix aquesta edició").fill("Què corregeix aquesta edició", "Hi faltava una reunió.").submit();
        page.is_at(GROUP).sees("Edició 2").sees("Què corregeix: Hi faltava una reunió.");
        let old = technician.get(GROUP).sees("set reunions").click("Edició 1").is_at("/report/2023/bodies/training/editions/1");
        old.sees("Llegeixes una edició anterior.").sees("sis reunions").click("Ves a l’última edició").is_at(GROUP);
        assert!(read_pdf(&technician.download("/report/2023/bodies/training/editions/1.pdf").bytes).contains("sisreunions"));
        technician.get("/report/2023/bodies/training/editions/3").status(404);
    }

    fn a_group_stands_beside_its_own_editions(world) {
        let cx = world.console();
        let of_2022 = |quantity| Happened {
            quantity,
            bodies: vec![training(world)],
            ..Happened::new(Kind::Meeting, "Reunions del 2022", Span::year(2022).unwrap())
        };
        world.write(|tx| activity::record(tx, &cx, &of_2022(4)).map(|_| ()));
        let secretariat = world.sign_in("secretariat");
        publish(&secretariat, "/report/2022/bodies/training");
        world.write(|tx| activity::record(tx, &cx, &of_2022(1)).map(|_| ()));
        let page = secretariat.get(GROUP).sees("2 més que el 2022");
        assert!(page.html.contains("href=\"/report/2022/bodies/training/editions/1#f-meetings_of-training\""), "to its records");
        page.click("4").is_at("/report/2022/bodies/training/editions/1").sees("quatre reunions");
        world.visitor().get("/report/2023/figures/group_meetings").does_not_see("2022 4");
    }

    fn only_people_of_this_network_read_what_was_published_of_a_group(world) {
        let secretariat = world.sign_in("secretariat");
        write(&secretariat, "/report/2023/bodies/training/sections/conclusions", "Només per a la xarxa.");
        publish(&secretariat, GROUP);
        write(&secretariat, &format!("{HALF}/sections/conclusions"), "Només per a les comissions.");
        publish(&secretariat, HALF);
        world.sign_in("delegate").get(GROUP).sees("Només per a la xarxa.");
        let public = world.visitor();
        for closed in ["", ".pdf", "/editions/1", "/editions/1.pdf", "/edit", "/draft", "/draft.pdf", "/publication", "/sections/groups", "?now=1"] {
            for report in [GROUP, HALF, "/report/2023/members/manlleu"] {
                assert!(public.get(&format!("{report}{closed}")).address.starts_with("/sign-in"), "{report}{closed}");
            }
        }
        world.write(|tx| {
            use diesel::RunQueryDsl as _;
            Ok(diesel::sql_query("UPDATE settings_network SET host = 'xarxa.example' WHERE short_name = 'XMESS'").execute(tx)?)
        });
        let (_, theirs) = next_door(world);
        theirs.get(GROUP).sees("No en consta cap registre.").does_not_see("Només per a la xarxa.");
        theirs.get("/report/2023/bodies/training/edit").does_not_see("Edició 1").sees("Conclusions");
        theirs.get(HALF).does_not_see("Només per a les comissions.");
        for nowhere in ["/report/2023/bodies/training/editions/1", &format!("{HALF}/editions/1"), "/report/2023/bodies/ccpr", "/report/2023/members/manlleu/edit"] {
            theirs.get(nowhere).status(404);
        }
        write(&theirs, "/report/2023/bodies/training/sections/conclusions", "Les nostres.");
        publish(&theirs, GROUP).sees("Les nostres.").sees("Edició 1");
    }

    fn the_report_of_the_network_knows_nothing_of_its_parts(world) {
        let visitor = world.visitor();
        let seen = |address: &str| visitor.get(address).text();
        let addresses = ["/", "/report", "/report/2023", "/report/2023/slides", "/report/2023/figures/group_meetings", "/search?q=aprendre", "/search?q=mem%C3%B2ria", "/activities.atom"];
        let before = addresses.map(seen);
        let cx = world.console();
        let files = || [report::pdf(&cx, 2023).unwrap(), report::html(&cx, 2023).unwrap().into_bytes()];
        let printed = files();
        let secretariat = world.sign_in("secretariat");
        for report in [GROUP, HALF, "/report/2023/members/manlleu"] {
            write(&secretariat, &format!("{report}/sections/conclusions"), "Un any d’aprendre plegats.");
            publish(&secretariat, report).sees("Un any d’aprendre plegats.");
        }
        world.drain();
        server::jobs::due(&world.house).unwrap();
        for (address, text) in addresses.iter().zip(before) {
            assert_eq!(seen(address), text, "{address}");
        }
        assert!(files() == printed, "the files say what they said");
        secretariat.get("/report/2023/edit").sees("Res: els registres i els textos diuen el mateix").does_not_see("aprendre plegats");
        secretariat.get("/report").does_not_see("Formació").does_not_see("Seguiment");
        let published = world.read(|tx| report::published(tx, &cx.network.id));
        assert_eq!(published.len(), 1, "{published:?}");
    }

    fn the_follow_up_of_some_months_has_a_text_of_its_own(world) {
        let secretariat = world.sign_in("secretariat");
        let page = secretariat.get("/report/2024/follow-up").click("Edita el seguiment");
        let page = page.is_at("/report/2024/follow-up/2024-01-01/2024-06-30/edit").sees("Redacció · Seguiment: primer semestre de 2024");
        let page = page.sees("es podrà publicar quan s’acabin").click("En un cop d’ull");
        page.fill("Text de la secció", "Mig any per davant del pla.").submit().sees("Hem desat la secció.");
        let report = "/report/2024/follow-up/2024-01-01/2024-06-30";
        secretariat.post(&format!("{report}/publication"), &[]).status(422).sees("Aquests dies encara no s’han acabat");
        secretariat.get(&format!("{report}/publication")).sees("Fins aleshores en pots preparar l’esborrany");
        world.sign_in("delegate").get("/report/2024/follow-up").does_not_see("Mig any per davant");

        world.move_clock_to(date(2024, 7, 1));
        let secretariat = world.sign_in("secretariat");
        let page = secretariat.get(&format!("{report}/publication")).sees("visible per a les comissions executiva i tècnica");
        page.press("Publica el seguiment").is_at(report).sees("Hem publicat el seguiment.").sees("Mig any per davant del pla.");
        let delegate = world.sign_in("delegate");
        delegate.get("/report/2024/follow-up").sees("Edició 1, publicada l’1 de juliol de 2024").sees("Mig any per davant del pla.");
        delegate.get("/report/2024/follow-up?from=2024-01-01&to=2024-03-31").sees("El que diuen els registres").does_not_see("Mig any per davant");
        assert!(read_pdf(&delegate.download("/report/2024/follow-up.pdf").bytes).contains("Migany"));
        delegate.get(&format!("{report}/edit")).status(403).sees("La memòria l’escriu la secretaria tècnica.");
        world.sign_in("technician").get(report).status(403).sees("El seguiment és per a les comissions");
        for nowhere in ["/report/2023/follow-up/2024-01-01/2024-06-30", "/report/2024/follow-up/2024-06-30/2024-01-01/edit", "/report/2024/follow-up/1-1-2024/2024-06-30", "/report/2024/follow-up/2024-1-1/2024-06-30"] {
            secretariat.get(nowhere).status(404);
        }
    }

    fn what_is_left_out_of_some_months_is_frozen_with_them(world) {
        let secretariat = world.sign_in("secretariat");
        let left_out = secretariat.get(HALF).all("#f-undated tbody tr");
        publish(&secretariat, HALF);
        let cx = world.console();
        let late = Happened::new(Kind::News, "Notícia d’algun dia de l’any", Span::year(2023).unwrap());
        world.write(|tx| activity::record(tx, &cx, &late).map(|_| ()));
        assert_eq!(secretariat.get(HALF).all("#f-undated tbody tr"), left_out);
        secretariat.get(&format!("{HALF}?now=1")).sees("Notícia d’algun dia de l’any");
        secretariat.get(&format!("{HALF}/edit")).sees("Les activitats sense una data prou precisa");
    }

    fn a_member_reads_its_published_year_and_no_other_council_does(world) {
        let secretariat = world.sign_in("secretariat");
        let cx = world.console();
        let manlleu = world.read(|tx| directory::organisation::by_slug(tx, &cx.network.id, "manlleu")).unwrap().id;
        let case = Happened { organisations: vec![manlleu], ..Happened::new(Kind::AdviceCase, "Plecs de neteja", Span::year(2023).unwrap()) };
        world.write(|tx| activity::record(tx, &cx, &case).map(|_| ()));
        let report = "/report/2023/members/manlleu";
        let page = secretariat.get(report).click("Edita la memòria").sees("Redacció · ").click("Què ens ha donat la xarxa");
        assert_eq!(page.all(".choices label"), ["Assessorament: 1"]);
        assert_eq!(page.value("Text de la secció"), "El 2023, segons els registres: un assessorament.");
        write(&secretariat, &format!("{report}/sections/received"), "Els plecs de neteja, acabats.");
        publish(&secretariat, report);
        let technician = world.sign_in("technician");
        technician.get(report).sees("Els plecs de neteja, acabats.").sees("Edició 1").sees("sense data coneguda").does_not_see("Edita la memòria");
        technician.get(&format!("{report}/edit")).status(403);
        technician.post(&format!("{report}/publication"), &[("note", "Jo")]).status(403);
        let delegate = world.sign_in("delegate");
        for closed in ["", ".pdf", "?now=1", "/editions/1", "/editions/1.pdf", "/draft"] {
            delegate.get(&format!("{report}{closed}")).status(403).does_not_see("Els plecs de neteja");
        }
    }

    fn who_leads_a_body_writes_its_report_and_leaves_publishing_to_the_secretariat(world) {
        let delegate = world.sign_in("delegate");
        let report = "/report/2023/bodies/executive_commission";
        let page = delegate.get(report).click("Edita la memòria").is_at(&format!("{report}/edit"));
        assert!(page.links().iter().all(|href| !href.ends_with("/publication")), "no way to what they may not");
        write(&delegate, &format!("{report}/sections/conclusions"), "L’any de l’elecció.");
        delegate.get(&format!("{report}/draft")).sees("L’any de l’elecció.");
        delegate.get(&format!("{report}/publication")).status(403).sees("La publica la secretaria tècnica.");
        delegate.post(&format!("{report}/publication"), &[]).status(403);
        delegate.get(GROUP).does_not_see("Edita la memòria");
        delegate.get("/report/2023/bodies/training/edit").status(403).sees("La memòria d’un òrgan l’escriuen la seva presidència");
        let technician = world.sign_in("technician");
        technician.get("/report/2023/bodies/ccpr/edit").status(403);
        technician.post("/report/2023/bodies/ccpr/sections/groups", &[("text", "Meu"), ("version", "0")]).status(403);
        publish(&world.sign_in("secretariat"), report).sees("L’any de l’elecció.");
    }

    fn two_write_the_same_part_and_nobody_is_overwritten(world) {
        let one = world.sign_in("secretariat");
        let other = world.sign_in("coordinator");
        let section = "/report/2023/bodies/training/sections/presentation";
        let late = other.get(section);
        write(&one, section, "La primera versió.");
        one.get("/report/2023/sections/presentation").does_not_see("La primera versió.");
        let told = late.fill("Text de la secció", "La segona versió.").submit().status(409);
        assert_eq!(told.value("Text de la secció"), "La segona versió.");
        let told = told.sees("Algú ho ha canviat mentre ho editaves.").sees("La primera versió.");
        told.press("Desa").status(200).sees("Hem desat la secció.");
        let page = one.get(section).press("Treu el text").sees("El text torna a ser l’esborrany.");
        assert_eq!(page.value("Text de la secció"), "El 2023, segons els registres: sis reunions.");
        let stale = one.get("/report/2023/bodies/training/edit");
        other.get("/report/2023/bodies/training/edit").press("Baixa En un cop d’ull").sees("Hem canviat l’ordre.");
        stale.press("Puja Conclusions").status(409);
        let order = other.get("/report/2023/bodies/training/draft").all("main section h2");
        assert!(order[0].contains("Grups de treball") && order[1].contains("En un cop d’ull"), "{order:?}");
    }

    fn what_someone_wrote_stays_in_sight_when_its_figures_go(world) {
        let cx = world.console();
        let event = Happened { bodies: vec![training(world)], ..Happened::new(Kind::News, "Una notícia del grup", Span::year(2023).unwrap()) };
        let id = world.write(|tx| activity::record(tx, &cx, &event));
        let secretariat = world.sign_in("secretariat");
        write(&secretariat, "/report/2023/bodies/training/sections/communication", "El que en van dir els diaris.");
        world.write(|tx| activity::withdraw(tx, &cx, &id, "Era d’un altre grup."));
        secretariat.get("/report/2023/bodies/training/edit").sees("Comunicació").sees("han canviat des que se’n va escriure el text");
        secretariat.get("/report/2023/bodies/training/draft").sees("El que en van dir els diaris.");
    }

    fn of_nothing_there_is_nothing_to_publish(world) {
        let secretariat = world.sign_in("secretariat");
        let report = "/report/2021/bodies/training";
        secretariat.post(&format!("{report}/publication"), &[]).status(422).sees("No en consta cap activitat ni cap text");
        write(&secretariat, &format!("{report}/sections/conclusions"), "El grup encara no hi era.");
        publish(&secretariat, report).sees("El grup encara no hi era.");
        secretariat.get("/report/2024/bodies/training/publication").sees("L’any 2024 encara no s’ha acabat");
    }

    fn the_composer_of_a_part_speaks_three_languages(world) {
        let secretariat = world.sign_in("secretariat");
        write(&secretariat, "/report/2023/bodies/training/sections/groups", "Un any d’aprendre plegats.");
        secretariat.get("/report/2023/bodies/training/edit?lang=es").sees("Redacción · Formació: ");
        let page = secretariat.get("/report/2023/bodies/training/publication?lang=en").sees("for the people of the network to read");
        page.press("Publish").status(200);
        let page = secretariat.get("/report/2023/bodies/training?lang=en").sees("Edition 1");
        assert_eq!(page.all(".prose[lang=ca]"), ["Un any d’aprendre plegats."], "what nobody translated keeps its language");
        page.sees("In 2023, from the records: six meetings.");
    }
}
