//! Reports of a part of the network: a working group's year, a member's own, some months for the executive commission.

use activity::{Happened, Kind};
use jiff::civil::date;
use platform::words::dates::Span;
use viewer::{BodyId, OrganisationId};

use super::report_other_year::read_pdf;
use crate::world::{World, stories};

fn council(world: &World, ine: &str) -> OrganisationId {
    let network = world.console().network.id;
    world.read(|tx| directory::organisation::by_ine(tx, &network, directory::Kind::TownCouncil, ine)).unwrap().id
}

fn body(world: &World, slug: &str) -> BodyId {
    let network = world.console().network.id;
    world.read(|tx| bodies::body::by_slug(tx, &network, slug)).unwrap().id
}

fn record(world: &World, happened: &Happened) {
    let cx = world.console();
    world.write(|tx| activity::record(tx, &cx, happened).map(|_| ()));
}

const MANLLEU: &str = "08112";

stories! {
    fn the_year_of_a_working_group_is_told_with_its_records(world) {
        let secretariat = world.sign_in("secretariat");
        let page = secretariat.get("/bodies/training").sees("Memòria de l’any").click("Any 2023").is_at("/report/2023/bodies/training");
        let page = page.sees("Formació: l’any 2023").sees("El 2023, segons els registres: sis reunions.");
        let page = page.sees("El grup Formació ha fet sis reunions, amb la participació de 13 ajuntaments i un consell comarcal.");
        let page = page.sees("Reunions del grup 6 Formació").sees("Ajuntaments al grup · Formació: 13").does_not_see("Membres coneguts");
        assert_eq!(page.all(".tile .figure a"), ["6", "13", "1"]);
        for id in ["f-meetings_of-training", "f-town_councils_in-training"] {
            assert!(page.html.contains(&format!("href=\"/report/2023/bodies/training#{id}\"")), "no figure leads to {id}");
            assert!(!page.all(&format!("#{id} tbody th a")).is_empty(), "{id} has no record with its page");
        }
        let record = page.links().into_iter().find(|href| href.starts_with("/activities/")).unwrap();
        secretariat.get(&record).status(200);
        let paper = read_pdf(&secretariat.download("/report/2023/bodies/training.pdf").bytes);
        for said in ["Formació:l’any2023", "sisreunions", "D’onsurtcadaxifra"] {
            assert!(paper.contains(said), "the paper does not say {said}: {paper}");
        }
    }

    fn a_group_is_told_beside_its_own_years(world) {
        let of_group = |year: i16, quantity| Happened {
            quantity,
            bodies: vec![body(world, "training")],
            ..Happened::new(Kind::Meeting, "Reunions del grup", Span::year(year).unwrap())
        };
        record(world, &of_group(2022, 4));
        let page = world.sign_in("secretariat").get("/report/2023/bodies/training").sees("2 més que el 2022");
        page.sees("2022: 4 · 2023: 6");
    }

    fn a_body_of_which_nothing_is_recorded_says_so(world) {
        let page = world.sign_in("secretariat").get("/report/2021/bodies/training").sees("No en consta cap registre.");
        assert!(page.links().iter().all(|href| !href.contains(".pdf")), "nothing to print");
    }

    fn a_member_sees_what_it_was_given_and_what_it_gave(world) {
        let manlleu = vec![council(world, MANLLEU)];
        let of = |kind, title: &str, year: i16| Happened { organisations: manlleu.clone(), ..Happened::new(kind, title, Span::year(year).unwrap()) };
        record(world, &Happened { quantity: 2, minutes: Some(150), ..of(Kind::AdviceCase, "Plecs de neteja", 2023) });
        record(world, &Happened { bodies: vec![body(world, "agroecology")], ..of(Kind::Meeting, "Reunió d’agroecologia", 2023) });
        record(world, &of(Kind::AdviceCase, "D’un altre any", 2022));
        let technician = world.sign_in("technician");
        let page = technician.get("/members/manlleu").sees("El nostre any a la xarxa").click("Any 2023");
        let page = page.sees("Què ens ha donat la xarxa").sees("El 2023, segons els registres: dos assessoraments.").sees("2 h 30 min");
        let page = page.sees("Assessoraments 2 1 més que el 2022").sees("Què hi hem donat").sees("una reunió dels grups de treball");
        page.sees("Assessoraments: 2 Registre Data Hi compta Plecs de neteja").does_not_see("D’un altre any");
        let paper = read_pdf(&technician.download("/report/2023/members/manlleu.pdf").bytes);
        assert!(paper.contains("dosassessoraments") && paper.contains("Plecsdeneteja"), "{paper}");
    }

    fn the_seats_of_a_member_are_what_it_gave(world) {
        let page = world.sign_in("secretariat").get("/report/2024/members/salt").sees("Òrgans on tenim seient 2");
        page.sees("Encara no en consta cap registre: ni assessoraments").sees("dos seients en òrgans").click("Comissió Executiva").status(200);
    }

    fn a_seat_without_a_known_date_counts_in_no_year(world) {
        let secretariat = world.sign_in("secretariat");
        for year in [2016, 2023, 2024] {
            let page = secretariat.get(&format!("/report/{year}/members/manlleu")).sees("sense data coneguda");
            page.does_not_see("on tenim seient").does_not_see("seients en òrgans");
        }
    }

    fn the_year_of_a_member_is_its_own(world) {
        let technician = world.sign_in("technician");
        technician.get("/report/2023/members/salt").status(403).sees("L’any d’un membre només el veuen la seva gent");
        technician.get("/report/2023/members/salt.pdf").status(403);
        technician.get("/members/salt").does_not_see("El nostre any a la xarxa");
        let public = world.visitor();
        for closed in ["/report/2023/members/manlleu", "/report/2023/bodies/training", "/report/2024/follow-up", "/report/2024/follow-up.pdf"] {
            assert!(public.get(closed).address.starts_with("/sign-in"), "{closed}");
        }
        public.get("/bodies/training").does_not_see("Memòria de l’any");
        technician.get("/report/2023/members/ningu").status(404);
        technician.get("/report/2023/bodies/ningu").status(404);
        technician.get("/report/2025/bodies/training").status(404);
    }

    fn the_follow_up_tells_the_first_half_of_the_year(world) {
        let in_march = Happened { quantity: 3, ..Happened::new(Kind::Newsletter, "Butlletins de març", Span::month(2024, 3).unwrap()) };
        record(world, &in_march);
        let secretariat = world.sign_in("secretariat");
        let page = secretariat.get("/desk").sees("Seguiment semestral").click("Primer semestre de 2024").is_at("/report/2024/follow-up?from=2024-01-01&to=2024-06-30");
        let page = page.sees("Seguiment: primer semestre de 2024").sees("Butlletins 3").sees("Butlletins de març").does_not_see("Aquest any no");
        assert!(read_pdf(&secretariat.download(page.links().iter().find(|href| href.contains(".pdf")).unwrap()).bytes).contains("Butlletinsdemarç"));
        let page = page.fill("Des del dia", "1/4/2024").submit().sees("2n trimestre de 2024").does_not_see("Butlletins de març");
        page.sees("Encara no consta cap activitat el 2n trimestre de 2024.");
        secretariat.get("/report/2023/follow-up").sees("Assemblea ordinària de primavera").does_not_see("Assemblea ordinària de tardor");
        secretariat.get("/report/2023/follow-up?from=2023-07-01&to=2023-12-31").sees("segon semestre de 2023").sees("Assemblea ordinària de tardor");
    }

    fn what_is_known_by_its_year_alone_is_left_out_aloud(world) {
        let secretariat = world.sign_in("secretariat");
        let page = secretariat.get("/report/2023/follow-up").sees("no tenen una data prou precisa per saber si són d’aquests mesos i no surten aquí");
        assert!(page.html.contains("href=\"#f-undated\""), "no way to what is left out");
        let left_out = page.all("#f-undated tbody tr").len();
        assert!(page.text().contains(&format!("{left_out} activitats no tenen")), "{left_out} in the table");
        let all = secretariat.get("/report/2023/follow-up?from=2023-01-01&to=2023-12-31").does_not_see("prou precisa");
        assert!(all.all("#f-undated").is_empty());
        secretariat.get("/report/2023/follow-up.pdf").status(200);
    }

    fn more_than_a_year_begins_no_group_that_no_year_began(world) {
        let secretariat = world.sign_in("secretariat");
        let page = secretariat.get("/report/2023/follow-up?from=2022-07-01&to=2023-12-31").sees("Grup de treball nou 1").sees("el 30 de març de 2023 a Tarragona");
        page.does_not_see("L’any va començar").does_not_see("a principi d’any");
        secretariat.get("/report/2023/follow-up?from=2023-01-01&to=2024-03-31").sees("El període va començar amb").does_not_see("L’any va començar");
    }

    fn samples_and_the_joining_of_a_member_are_told(world) {
        let secretariat = world.sign_in("secretariat");
        secretariat.get("/report/2024/bodies/ccpr").sees("2 mostres no hi compten");
        let page = secretariat.get("/report/2023/members/llagostera").sees("ens vam incorporar a la xarxa").does_not_see("vam deixar la xarxa");
        page.does_not_see("No en consta cap registre.");
        secretariat.get("/report/2022/members/llagostera").does_not_see("ens vam incorporar");
    }

    fn days_that_make_no_period_are_told_and_kept(world) {
        let secretariat = world.sign_in("secretariat");
        let page = secretariat.get("/report/2024/follow-up").fill("Des del dia", "1/6/2024").fill("Fins al dia", "1/2/2024").submit();
        let page = page.status(422).sees("L’últim dia no pot ser abans del primer");
        assert_eq!((page.value("Des del dia"), page.value("Fins al dia")), ("1/6/2024".to_owned(), "1/2/2024".to_owned()));
        let page = page.fill("Fins al dia", "demà passat no").submit().status(422).sees("Escriu un dia, com ara 1/1/2024");
        assert_eq!(page.value("Fins al dia"), "demà passat no");
        secretariat.get("/report/2024/follow-up?from=2024-07-01&to=2024-09-30").status(422).sees("encara no han començat");
        secretariat.get("/report/2024/follow-up?from=2015-01-01&to=2023-12-31").status(422).sees("dos anys com a molt");
        secretariat.get("/report/2024/follow-up.pdf?from=x").status(404);
        world.move_clock_to(date(2024, 8, 1));
        secretariat.get("/report/2024/follow-up?from=2024-07-01&to=2024-09-30").status(200);
    }

    fn the_follow_up_is_for_the_commissions(world) {
        world.sign_in("delegate").get("/desk").sees("Seguiment semestral").click("Segon semestre de 2023").status(200).sees("segon semestre de 2023");
        world.sign_in("technician").get("/report/2023/follow-up").status(403).sees("El seguiment és per a les comissions");
        world.sign_in("technician").get("/desk").does_not_see("Seguiment semestral");
    }
}
