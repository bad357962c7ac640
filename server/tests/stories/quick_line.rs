//! The quick line and the paste: what a person types becomes a form or a table to look over, and nothing typed is
//! lost or recorded unseen.

use crate::world::{Page, World, stories};
use activity::{Activity, Samples, Wanted};

fn line(page: Page, typed: &str) -> Page {
    page.fill("Registra-ho en una línia", typed).press("Omple el formulari").status(200)
}

fn recorded(world: &World) -> Vec<Activity> {
    let network = world.console().network.id;
    world.read(|tx| activity::list(tx, &network, &Wanted { samples: Samples::Include, ..Wanted::default() }))
}

fn paste(page: Page, text: &str) -> Page {
    page.fill("Activitats", text).press("Mira com queda")
}

stories! {
    fn the_example_of_a_line_is_one_that_may_be_recorded(world) {
        world.sign_in("secretariat").get("/desk").sees("12/5 assessorament Vic 2h CCPR");
        world.sign_in("technician").get("/desk").sees("12/5 assessorament Manlleu 2h CCPR");
    }

    fn a_line_fills_the_form_and_the_form_records_it(world) {
        let secretariat = world.sign_in("secretariat");
        let before = recorded(world).len();
        let form = line(secretariat.get("/activities"), "12/5 assessorament Vic 2h CCPR").sees("« 12/5 assessorament Vic 2h CCPR »");
        assert_eq!(form.value("Què va passar"), "Assessorament a Vic sobre compra pública responsable");
        assert_eq!(form.value("Tipus"), "advice_case");
        assert_eq!(form.value("Data"), "12 de maig de 2024");
        assert_eq!((form.value("Hores"), form.value("Ajuntaments i consells comarcals")), ("2".into(), "Vic".into()));
        assert_eq!(recorded(world).len(), before, "nothing is recorded until the form is sent");
        let saved = form.press("Desa l’activitat").status(200).sees("Hem desat l’activitat.");
        saved.sees("Assessorament a Vic sobre compra pública responsable").sees("2 h");
        let after = recorded(world);
        let new = after.iter().find(|a| a.happened.title.starts_with("Assessorament a Vic")).expect("it is recorded");
        assert_eq!((new.happened.minutes, new.happened.themes.as_slice()), (Some(120), ["cpr".to_owned()].as_slice()));
        assert_eq!((after.len(), new.happened.organisations.len()), (before + 1, 1));
    }

    fn purposes_that_mention_the_subject_are_offered_first_and_not_ticked(world) {
        let form = line(world.sign_in("secretariat").get("/activities"), "12/5 assessorament Vic 2h CCPR");
        let offered = form.all("fieldset .choice b");
        let hinted = offered.iter().position(|label| label.contains("50 hores anuals d’assessorament"));
        assert!(hinted.is_some_and(|at| at < 3), "{offered:?}");
        assert!(form.all("input[name=purposes][checked]").is_empty());
    }

    fn what_was_not_understood_stays_visible_also_after_a_mistake(world) {
        let form = line(world.sign_in("secretariat").get("/activities"), "assessorament Vik plecs de neteja 2h 🙂");
        let form = form.sees("Això no ho hem entès i no és enlloc del formulari:").sees("🙂");
        let form = form.sees("Això no ho hem entès i ho hem deixat al títol:").sees("plecs de neteja");
        let form = form.sees("No hi havia data: hi hem posat la d’avui, 15 de maig de 2024.");
        assert_eq!(form.value("Què va passar"), "Assessorament: plecs de neteja");
        let again = form.fill("Hores", "moltes").press("Desa l’activitat").status(422);
        again.sees("🙂").sees("plecs de neteja").sees("« Vik » no és cap ajuntament ni consell comarcal que coneguem.");
    }

    fn an_unknown_council_is_mended_with_one_click(world) {
        let form = line(world.sign_in("secretariat").get("/activities"), "12/5 assessorament Vik 2h").click("Hi poso Vic");
        let form = form.status(200).does_not_see("Vik");
        assert_eq!((form.value("Ajuntaments i consells comarcals"), form.value("Hores")), ("Vic".into(), "2".into()));
        assert_eq!(form.value("Registra-ho en una línia"), "12/5 assessorament Vic 2h");
    }

    fn a_date_that_does_not_exist_is_left_to_be_mended(world) {
        let form = line(world.sign_in("secretariat").get("/activities"), "31/2 assessorament Vic 2h");
        let form = form.sees("« 31/2 » no és cap data que hi hagi: corregeix-la al formulari.");
        assert_eq!(form.value("Data"), "31/2");
        form.press("Desa l’activitat").status(422).sees("« 31/2 » no existeix al calendari");
    }

    fn odd_lines_lead_to_a_form_and_never_to_a_fault(world) {
        let secretariat = world.sign_in("secretariat");
        secretariat.get("/activities/line").status(200).is_at("/activities/new").does_not_see("Hem omplert el formulari");
        line(secretariat.get("/activities"), "<script>alert(1)</script> reunió CE").sees("<script>").sees("Hem omplert el formulari");
        line(secretariat.get("/activities"), &"paraules i més paraules ".repeat(210)).sees("No hem entès quin tipus d’activitat és");
        line(secretariat.get("/activities"), "\u{200b}").sees("Registra una activitat");
        secretariat.get("/activities/new?line=ahir%20mentoria%20Manlleu").sees("« ahir mentoria Manlleu »");
    }

    fn lines_are_for_people_of_the_network(world) {
        world.visitor().get("/activities").does_not_see("Registra-ho en una línia");
        world.visitor().get("/activities/line?line=12/5%20reuni%C3%B3%20CE").does_not_see("Hem omplert el formulari").sees("Entra");
        let form = line(world.sign_in("technician").get("/activities"), "13/5 assessorament 1,5 h");
        assert_eq!((form.value("Ajuntaments i consells comarcals"), form.value("Hores")), ("Manlleu".into(), "1,5".into()));
    }

    fn notes_of_a_meeting_are_looked_over_and_recorded_together(world) {
        let secretariat = world.sign_in("secretariat");
        let before = recorded(world).len();
        let notes = "12/5 assessorament Vic 2h CCPR\n\nahir mentoria Manlleu 1,5 h 2 persones\n9/5 reunió CE 2h virtual 9p\n26/4 taller cures al Prat 3h organitzem";
        let looked = paste(secretariat.get("/activities").click("Enganxa una taula o unes notes"), notes).status(200);
        let looked = looked.sees("4 activitats a punt de registrar").sees("Mentoria a Manlleu").sees("Reunió de la Comissió Executiva");
        assert_eq!(looked.all("tbody td.num"), ["1", "3", "4", "5"], "rows keep the numbers of their lines");
        assert_eq!(recorded(world).len(), before);
        looked.press("Registra les 4 activitats").status(200).sees("Hem registrat 4 activitats.").is_at("/activities");
        let after = recorded(world);
        let meeting = after.iter().find(|a| a.happened.title == "Reunió de la Comissió Executiva" && a.happened.people == Some(9));
        let format = meeting.expect("the meeting is recorded").happened.format;
        assert_eq!((after.len(), format), (before + 4, Some(activity::Format::Online)));
    }

    fn one_wrong_row_and_nothing_is_recorded(world) {
        let secretariat = world.sign_in("secretariat");
        let before = recorded(world).len();
        let notes = "12/5 assessorament Vic 2h\n12/5 assessorament Vik 2h\n31/2 reunió CE\n26/4 taller al Prat 3h\n20/5 reunió CE 1h\nparaules\n1/1/2030 reunió CE";
        let looked = paste(secretariat.get("/activities/paste"), notes).status(422).sees("Revisa 5 files").sees("No hem desat res: hi ha 5 files per corregir.");
        let looked = looked.sees("Ajuntaments i consells comarcals: No coneixem « Vik ». Volies dir Vic?").sees("« 31/2 » no existeix al calendari");
        let looked = looked.sees("Tipus: No hem entès quin tipus d’activitat és").sees("Paper de la xarxa:").sees("encara no ha arribat");
        assert_eq!(looked.value("Activitats").replace("\r\n", "\n"), notes, "the text is still there");
        assert_eq!(looked.all("tbody .badge-blocked").len(), 5);
        let (to, mut fields) = looked.form_fields_of("/activities/paste");
        fields.push(("act".into(), "record".into()));
        let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        secretariat.post(&to, &fields).status(422);
        assert_eq!(recorded(world).len(), before);
    }

    fn the_same_paste_twice_is_warned_about(world) {
        let secretariat = world.sign_in("secretariat");
        let table = "Data\tTipus\tAjuntament\tHores\tPersones\tTema\tÒrgan\n12/5/2024\tAssessorament\tVic\t2\t3\tCPR\t\n10/5/2024\tReunió\t\t1,5\t9\t\tCE\n";
        let looked = paste(secretariat.get("/activities/paste"), table).status(200).sees("2 activitats a punt de registrar");
        looked.press("Registra les 2 activitats").sees("Hem registrat 2 activitats.");
        let before = recorded(world).len();
        let again = paste(secretariat.get("/activities/paste"), table).status(200).sees("2 files ja hi són.").sees("Mira la que ja hi ha");
        let again = again.press("Registra-les").status(422).sees("Totes les files ja hi són.");
        assert_eq!(recorded(world).len(), before);
        again.check("Registra també la fila 3").press("Registra-les").status(200).sees("Hem registrat una activitat.");
        assert_eq!(recorded(world).len(), before + 1);
        let twice = "14/5 trucada Reus 20 min\n14/5 trucada Reus 20 min";
        paste(secretariat.get("/activities/paste"), twice).sees("Una fila ja hi és.").sees("És igual que una activitat desada").sees("Una activitat a punt de registrar");
    }

    fn columns_say_what_is_wrong_with_their_cells(world) {
        let table = "Fecha;Tipo;Municipio;Horas;Órgano;Tema\n12/5/2024;Sopar;Vic;2;;\n12/5/2024;Reunió;Vicc;dues;ZZ;nyaps\n";
        let looked = paste(world.sign_in("secretariat").get("/activities/paste"), table).status(422);
        let looked = looked.sees("Tipus: No coneixem aquest tipus d’activitat: « Sopar »").sees("Òrgans i grups: No coneixem l’òrgan « ZZ »");
        looked.sees("Temes: No coneixem « nyaps »").sees("Ajuntaments i consells comarcals: No coneixem").sees("Hores:");
    }

    fn a_text_changed_after_the_look_is_looked_at_again(world) {
        let secretariat = world.sign_in("secretariat");
        let before = recorded(world).len();
        let looked = paste(secretariat.get("/activities/paste"), "14/5 trucada Reus 20 min");
        let changed = looked.fill("Activitats", "14/5 trucada Reus 20 min\n14/5 trucada Salt 10 min");
        changed.press("Registra l’activitat").status(200).sees("2 activitats a punt de registrar");
        assert_eq!(recorded(world).len(), before);
    }

    fn a_paste_has_its_limits(world) {
        let secretariat = world.sign_in("secretariat");
        paste(secretariat.get("/activities/paste"), "  \n ").status(422).sees("Enganxa-hi almenys una fila");
        let many = "14/5 trucada Reus 20 min\n".repeat(501);
        paste(secretariat.get("/activities/paste"), &many).status(422).sees("Hi ha 501 files i el màxim és 500.");
        paste(secretariat.get("/activities/paste"), &"x".repeat(200_001)).status(422).sees("el màxim és 200.000");
        paste(secretariat.get("/activities/paste"), "Data;Tipus\n\"12/5;reunió\n").status(422);
        world.visitor().get("/activities/paste").sees("Entra").does_not_see("Mira com queda");
    }

    fn a_council_pastes_only_what_is_its_own(world) {
        let notes = "14/5 assessorament Manlleu 1h\n14/5 assessorament Salt 1h";
        let looked = paste(world.sign_in("technician").get("/activities/paste"), notes).status(422);
        looked.sees("hi ha una fila per corregir").sees("Assessorament a Salt");
    }
}
