//! What happened: recorded, found, corrected, withdrawn; and what cannot be recorded, with the sentence that says why.

use activity::{Happened, Kind, Samples, Wanted};
use jiff::civil::date;
use platform::words::dates::Span;

use crate::world::{Page, World, stories};

const TITLE: &str = "Què va passar";
const COUNCILS: &str = "Ajuntaments i consells";
const SAVE: &str = "Desa l’activitat";
const SAVED: &str = "Hem desat l’activitat.";

/// How many cases of advice a year has, samples left out.
fn cases(world: &World, year: i16) -> i64 {
    let wanted = Wanted { kinds: vec![Kind::AdviceCase], samples: Samples::Leave, ..Wanted::of_year(year) };
    let network = world.console().network.id;
    world.read(|tx| activity::tally(tx, &network, &wanted)).quantity
}

/// The form as the secretariat fills it for a case of advice.
fn advice(page: Page, on: &str, councils: &str) -> Page {
    let page = page.choose("Tipus", "Assessorament").fill(TITLE, "Clàusules en un plec de neteja");
    page.fill("Data", on).fill("Hores", "1,5").fill(COUNCILS, councils)
}

stories! {
    fn the_secretariat_records_a_case_with_council_hours_people_and_purposes(world) {
        let secretariat = world.sign_in("secretariat");
        let form = secretariat.get("/activities").click("Registra una activitat");
        assert_eq!(form.value("Data"), "15.5.2024");
        let saved = advice(form, "12/5", "Vic, manlleu")
            .fill("Persones", "2")
            .check("Assessoraments i mentories")
            .check("5. Crear una bossa de 50 hores")
            .submit()
            .status(200)
            .sees(SAVED);
        let saved = saved.sees("12 de maig de 2024").sees("1 h 30 min").sees("2 persones").sees("Ajuntament de Manlleu");
        let saved = saved.sees("Ajuntament de Vic").sees("Pla 2024 · Àmbits");
        saved.sees("La va registrar Tècnica de la secretaria tècnica.");
        world.visitor().get("/activities?member=vic").sees("Clàusules en un plec de neteja").does_not_see("Retira");
        world.visitor().get("/activities?q=plec+vic").sees("Clàusules en un plec de neteja");
        let data = String::from_utf8(world.visitor().download("/activities.csv?member=vic").bytes).unwrap();
        assert!(data.contains("12.5.2024,2024-05-12,2024-05-12,Assessorament,Clàusules en un plec de neteja,1,1.5,2,"), "{data}");
    }

    fn the_report_of_2023_has_eleven_cases_and_a_twelfth_makes_twelve(world) {
        assert_eq!(cases(world, 2023), 11);
        let secretariat = world.sign_in("secretariat");
        advice(secretariat.get("/activities/new"), "3/10/2023", "Vic").submit().sees(SAVED);
        assert_eq!(cases(world, 2023), 12);
        let page = world.visitor().get("/activities?year=2023&kind=advice_case");
        page.sees("2 activitats").sees("(11 casos)").sees("Assessoraments fets");
    }

    fn what_the_sources_say_of_2023_is_recorded_with_its_line_and_nothing_more(world) {
        let page = world.visitor().get("/activities?year=2023&kind=assembly").sees("2 activitats");
        let autumn = page.click("Assemblea ordinària de tardor").sees("58 persones").sees("Memòria d’activitat del 2023, línia 85");
        autumn.sees("El mateix dia").click("Jornada prèvia").sees("Santa Coloma de Gramenet").does_not_see("58 persones");
        let group = world.visitor().get("/activities?year=2023&body=training").click("Reunions del grup de Formació");
        group.sees("6 reunions").sees("13 ajuntaments sense nom").sees("un consell comarcal sense nom");
        world.visitor().get("/activities?year=2023&role=organiser&kind=conference").sees("3 activitats");
        world.visitor().get("/activities?year=2023&role=guest").sees("9 activitats");
        world.visitor().get("/activities?year=2018").sees("abril 2018").sees("Manlleu");
    }

    fn what_cannot_be_is_said_at_its_field_and_nothing_typed_is_lost(world) {
        let secretariat = world.sign_in("secretariat");
        let before = world.read(|tx| activity::count(tx, &world.console().network.id, &Wanted::default()));
        for (field, typed, said) in [
            ("Data", "31/2/2024", "no existeix al calendari"),
            ("Data", "20/5/2024", "encara no ha arribat: avui és 15 de maig de 2024"),
            ("Data", "12/5/1731", "L’any 1731 queda massa lluny. Ha de ser entre 1900 i 2024."),
            ("Data", "quan tocava", "No entenem la data « quan tocava »"),
            ("Data", "", "Escriu quan va ser"),
            ("Hores", "30", "30 hores són massa"),
            ("Hores", "tot el matí", "No entenem « tot el matí » com a hores"),
            ("Persones", "-3", "menys de zero persones"),
            ("Persones", "molta gent", "no és un nombre enter"),
            ("Cost", "gratis", "« gratis » no és un import"),
            (COUNCILS, "Manleu", "Volies dir « Manlleu »?"),
            (COUNCILS, "Berga", "Ajuntament de Berga no és al directori de la xarxa"),
            (COUNCILS, "Montevideo", "No coneixem cap ens que es digui « Montevideo »"),
            ("Enllaços", "javascript:alert(1)", "Un enllaç comença per https://"),
        ] {
            let form = advice(secretariat.get("/activities/new"), "12/5", "Vic");
            let told = form.fill("Lloc", "La Ciba").fill(field, typed).submit().status(422).sees("Revisa un camp").sees(said);
            assert_eq!(told.value(field), typed);
            assert_eq!(told.value("Lloc"), "La Ciba");
        }
        let several = advice(secretariat.get("/activities/new"), "31/2/2024", "Manleu").fill("Hores", "30").submit();
        several.status(422).sees("Revisa tres camps").sees("no existeix al calendari").sees("30 hores són massa");
        let long = "a".repeat(201);
        secretariat.get("/activities/new?kind=other").fill(TITLE, &long).submit().status(422).sees("Aquí hi caben 200 caràcters");
        secretariat.get("/activities/new").press(SAVE).status(422).sees("Escriu què va passar, o almenys un ajuntament").sees("Tria què va ser");
        let event = secretariat.get("/activities/new?kind=conference").fill(TITLE, "Jornada");
        event.submit().status(422).sees("digues si l’organitza la xarxa");
        let after = world.read(|tx| activity::count(tx, &world.console().network.id, &Wanted::default()));
        assert_eq!(before, after, "nothing was written");
    }

    fn a_council_that_had_not_joined_is_not_acted_for_but_may_take_part(world) {
        let secretariat = world.sign_in("secretariat");
        let form = advice(secretariat.get("/activities/new"), "3/5/2023", "").fill("En nom de", "Manresa").submit().status(422);
        let form = form.sees("L’Ajuntament de Manresa no consta com a membre el 3 de maig de 2023.").sees("a la seva fitxa, a Membres");
        let saved = form.fill("En nom de", "").fill(COUNCILS, "Manresa").submit().sees(SAVED);
        saved.sees("Hi surt com a participant i la memòria no el compta com a membre.").click("Ves a la fitxa").is_at("/members/manresa");
        advice(secretariat.get("/activities/new"), "12/5", "").fill("En nom de", "Vic").submit().sees("En nom de: Ajuntament de Vic");
    }

    fn a_purpose_of_another_years_plan_is_refused(world) {
        let secretariat = world.sign_in("secretariat");
        let form = advice(secretariat.get("/activities/new"), "12/5", "Vic").check("Assessoraments i mentories");
        form.fill("Data", "3/5/2023").submit().status(422).sees("« Assessoraments i mentories » es pot marcar en el que va passar entre l’1 de gener de 2024");
    }

    fn a_technician_records_what_her_council_did_and_nothing_else(world) {
        let technician = world.sign_in("technician");
        let form = technician.get("/activities/new");
        assert_eq!(form.value(COUNCILS), "Manlleu");
        form.choose("Tipus", "Visita").choose("Paper de la xarxa", "Convidada").fill(TITLE, "Una visita al mercat").submit().status(200).sees(SAVED).sees("Edita");
        let told = advice(technician.get("/activities/new"), "12/5", "Vic").submit().status(422);
        assert_eq!(told.value(COUNCILS), "Vic");
        told.sees("Pots registrar el que ha fet el teu ens o un òrgan on tens un lloc");
        let theirs = technician.get("/activities?year=2023").click("Assessoraments fets");
        theirs.does_not_see("Retira").sees("La pot editar qui la va registrar o la secretaria tècnica.");
    }

    fn the_public_reads_and_is_asked_to_sign_in_to_write(world) {
        let visitor = world.visitor();
        visitor.get("/activities").does_not_see("Registra una activitat");
        visitor.get("/activities/new?kind=meeting").is_at("/sign-in?then=%2Factivities%2Fnew%3Fkind%3Dmeeting");
        let one = visitor.get("/activities?year=2023").click("Assessoraments fets");
        one.sees("La va registrar la càrrega inicial de dades.").does_not_see("Edita").does_not_see("La pot editar");
        visitor.get("/activities/018d0000-0000-7000-8000-000000000000").status(404);
        visitor.get("/activities?body=cap-que-existeixi").sees("Cap activitat compleix aquests filtres.");
    }

    fn a_correction_shows_before_and_after(world) {
        let secretariat = world.sign_in("secretariat");
        let saved = advice(secretariat.get("/activities/new"), "12/5", "Vic").submit();
        let form = saved.click("Edita");
        assert_eq!((form.value("Hores"), form.value("Data"), form.value(COUNCILS)), ("1,5".into(), "12 de maig de 2024".into(), "Vic".into()));
        let done = form.fill("Hores", "2 h").fill(COUNCILS, "Vic, Manlleu").submit().sees("Hem desat els canvis de l’activitat.");
        let history = done.all("aside li").join(" ");
        assert!(history.contains("Hores: 1 h 30 min passa a ser 2 h"), "{history}");
        assert!(history.contains("Ajuntament de Vic passa a ser Ajuntament de Manlleu; Ajuntament de Vic"), "{history}");
    }

    fn two_correct_at_once_and_nobody_is_overwritten(world) {
        let (one, other) = (world.sign_in("secretariat"), world.sign_in("coordinator"));
        let saved = advice(one.get("/activities/new"), "12/5", "Vic").submit();
        let address = saved.links().into_iter().find(|l| l.ends_with("/edit")).unwrap();
        let late = other.get(&address);
        one.get(&address).fill("Hores", "3").submit().status(200);
        let told = late.fill("Hores", "4").submit().status(409).sees("Algú l’ha canviat mentre l’editaves.").sees("3 h");
        assert_eq!(told.value("Hores"), "4");
        told.press(SAVE).status(200).sees("4 h");
    }

    fn a_withdrawn_record_counts_no_more_and_can_come_back(world) {
        let secretariat = world.sign_in("secretariat");
        let before = cases(world, 2024);
        let saved = advice(secretariat.get("/activities/new"), "12/5", "Vic").submit();
        let edit = saved.links().into_iter().find(|l| l.ends_with("/edit")).unwrap();
        let address = edit.trim_end_matches("/edit").to_owned();
        assert_eq!(cases(world, 2024), before + 1);
        let ask = secretariat.get(&format!("{address}/withdrawal"));
        let ask = ask.press("Retira l’activitat").status(422).sees("Escriu per què la retires");
        let gone = ask.fill("Per què la retires", "Era la de Manlleu").press("Retira l’activitat");
        gone.sees("Hem retirat l’activitat.").sees("« Era la de Manlleu »");
        assert_eq!(cases(world, 2024), before);
        world.visitor().get(&address).status(404);
        world.sign_in("technician").get(&address).status(404);
        secretariat.get(&edit).status(403).sees("Està retirada");
        secretariat.get("/activities").click("Mira les activitats retirades").sees("Clàusules en un plec de neteja");
        secretariat.get(&format!("{address}/withdrawal")).press("Recupera").sees("Hem recuperat l’activitat.");
        assert_eq!(cases(world, 2024), before + 1);
        world.visitor().get(&address).status(200).sees("La va recuperar una persona de la xarxa.");
    }

    fn one_switch_hides_all_samples(world) {
        let sample = "Plec d’un contracte de jardineria";
        let address = world.visitor().get("/activities").sees(sample).sees("exemples inventats").click(sample).sees("Mostra");
        address.sees("Aquesta activitat és un exemple inventat");
        world.sign_in("secretariat").get("/activities").press("Amaga les mostres").sees("Hem amagat les mostres.").sees(sample);
        world.visitor().get("/activities").does_not_see(sample);
        world.visitor().get("/activities?year=2024").sees("Cap activitat compleix aquests filtres.");
        world.sign_in("secretariat").get("/activities").press("Ensenya les mostres").sees("Les mostres es tornen a veure.");
        world.visitor().get("/activities").sees(sample);
        world.sign_in("technician").post("/activities/samples", &[("shown", "0")]).status(403).sees("Això ho fa la secretaria tècnica.");
    }

    fn a_form_sent_twice_is_one_activity(world) {
        let secretariat = world.sign_in("secretariat");
        let (action, mut fields) = secretariat.get("/activities/new?kind=other").form_fields_of("/activities");
        fields.iter_mut().find(|(n, _)| n == "title").unwrap().1 = "<b>Dues</b> vegades".into();
        let pairs: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        let first = secretariat.post(&action, &pairs).status(200).title();
        assert_eq!(secretariat.post(&action, &pairs).status(200).title(), first);
        let found = secretariat.get("/activities?q=vegades").sees("Una activitat").sees("<b>Dues</b> vegades");
        assert!(found.all("tbody th b").is_empty(), "markup is shown, not obeyed");
        world.sign_in("coordinator").post(&action, &pairs).status(403).sees("Aquest formulari ja s’ha fet servir.");
    }

    fn a_query_fills_the_form(world) {
        let secretariat = world.sign_in("secretariat");
        let page = secretariat.get("/activities/new?kind=mentoring_session&title=Mentoria&on=8/5&hours=2&councils=Salt");
        assert_eq!((page.value(TITLE), page.value("Data"), page.value("Hores")), ("Mentoria".into(), "8/5".into(), "2".into()));
        page.press(SAVE).sees(SAVED).sees("Sessió de mentoria").sees("Ajuntament de Salt");
        let page = secretariat.get("/activities/new?kind=advice_case&councils=Salt%2C+Vic");
        page.press(SAVE).sees("Assessorament: Salt i Vic");
    }

    fn pages_of_others_show_what_happened_there(world) {
        let visitor = world.visitor();
        visitor.get("/members/manlleu").sees("Plec d’un contracte de jardineria").click("Totes les activitats").is_at("/activities?member=manlleu");
        visitor.get("/bodies/training").sees("Reunió del grup de Formació");
        let panel = world.sign_in("technician").get("/bodies/training").click("Registra una activitat");
        assert!(panel.form_fields_of("/activities").1.iter().any(|(n, v)| n == "kind" && v == "meeting"));
    }

    fn a_kind_is_chosen_and_not_assumed(world) {
        let secretariat = world.sign_in("secretariat");
        let form = secretariat.get("/activities/new").sees("Tria què va ser");
        assert_eq!(form.value("Tipus"), "");
        let told = form.fill(TITLE, "Una cosa").press(SAVE).status(422).sees("Revisa un camp");
        told.choose("Tipus", "Taller").choose("Paper de la xarxa", "Convidada").submit().sees(SAVED).sees("Taller");
    }

    fn what_looks_like_something_recorded_is_asked_about(world) {
        let secretariat = world.sign_in("secretariat");
        let before = cases(world, 2024);
        advice(secretariat.get("/activities/new"), "12/5", "Vic").submit().sees(SAVED);
        for (title, councils) in [("CLAUSULES en un plec de neteja", "Manlleu"), ("Un altre títol", "Vic")] {
            let told = advice(secretariat.get("/activities/new"), "12/5", councils).fill(TITLE, title).submit().status(422);
            let told = told.sees("Ja hi ha una activitat com aquesta: Clàusules en un plec de neteja");
            assert_eq!(told.value(TITLE), title);
        }
        assert_eq!(cases(world, 2024), before + 1);
        advice(secretariat.get("/activities/new"), "11/5", "Vic").submit().sees(SAVED);
        let told = advice(secretariat.get("/activities/new"), "12/5", "Vic").submit().status(422);
        told.check("És una altra activitat").press(SAVE).status(200).sees(SAVED);
        assert_eq!(cases(world, 2024), before + 3);
    }

    fn the_button_of_a_card_leads_only_where_one_may_record(world) {
        let technician = world.sign_in("technician");
        technician.get("/members/manlleu").sees("Registra una activitat");
        technician.get("/members/vic").does_not_see("Registra una activitat");
        technician.get("/bodies/training").sees("Registra una activitat");
        technician.get("/bodies/care").status(200).does_not_see("Registra una activitat");
    }

    fn a_filter_that_is_none_is_told_and_matches_nothing(world) {
        let visitor = world.visitor();
        for (query, said) in [("kind=foo", "Tipus: foo"), ("year=abc", "Any: abc"), ("role=rei", "Paper de la xarxa: rei"), ("purpose=cap", "A què serveix: cap")] {
            let page = visitor.get(&format!("/activities?{query}")).sees(&format!("No coneixem el filtre « {said} »."));
            page.sees("Cap activitat compleix aquests filtres.");
        }
        visitor.get("/activities?kind=event&year=2023").does_not_see("No coneixem el filtre");
    }

    fn leaving_samples_out_stays_when_filters_are_applied(world) {
        let sample = "Plec d’un contracte de jardineria";
        let page = world.visitor().get("/activities?samples=none").does_not_see(sample);
        page.choose("Any", "2024").press("Aplica els filtres").does_not_see(sample).sees("Sense mostres");
    }

    fn a_year_recorded_later_is_counted_alike(world) {
        world.move_clock_to(date(2025, 2, 1));
        let cx = world.console();
        for (number, total) in [(1, 1), (20, 21)] {
            world.write(|tx| activity::record(tx, &cx, &Happened {
                quantity: number,
                ..Happened::new(Kind::AdviceCase, "Assessoraments", Span::day(date(2025, 1, 20)))
            }));
            assert_eq!(cases(world, 2025), total);
        }
    }
}
