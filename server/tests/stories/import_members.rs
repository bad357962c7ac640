//! A network puts its own members and contacts in from a spreadsheet, in the browser and on the command line.

use imports::{Problems, Tally as _};
use jiff::civil::date;
use members::import::from_file;
use platform::Refusal;

use crate::world::{Browser, Page, World, stories};

/// A list as a secretariat keeps it: one council over two rows, one county council, one seat in a group.
const LIST: &str = "\
Ajuntament;Data d’alta;Nom i cognoms;Correu electrònic;Càrrec;Grup
Tona;2019;Regidora d’Economia;regidoria.tona@exemple.cat;Regidora;
Tona;;Tècnic de Promoció;promocio.tona@exemple.cat;Tècnic;
Consell Comarcal d'Osona;maig 2022;;;;
Taradell;12/5/2021;Alcaldessa;alcaldia.taradell@exemple.cat;Alcaldessa;
";

fn upload(browser: &Browser, text: &str) -> Page {
    browser.get("/members/import").attach("Fitxer", "membres.csv", text.as_bytes()).press("Llegeix el fitxer")
}

/// The preview of a file whose columns are taken as they are proposed.
fn preview(browser: &Browser, text: &str) -> Page {
    upload(browser, text).status(200).press("Mostra què importarem").status(200)
}

fn members(world: &World) -> usize {
    world.read(|tx| Ok::<_, Refusal>(members::on(tx, &world.console().network.id, world.console().today())?.len()))
}

stories! {
    fn the_secretariat_puts_its_list_in_on_the_first_morning(world) {
        let secretariat = world.sign_in("secretariat");
        let before = members(world);
        let columns = upload(&secretariat, LIST).status(200).sees("Què és cada columna").sees("Hem llegit 4 files.");
        let columns = columns.sees("Les columnes se separen amb punt i coma.");
        assert_eq!(columns.value("Què és la columna A"), "council");
        assert_eq!(columns.value("Què és la columna F"), "body");
        let preview = columns.press("Mostra què importarem").sees("Encara no hem desat res.");
        let preview = preview.sees("3 ens nous").sees("3 altes de membre").sees("3 persones noves").sees("Membre des de: maig de 2022");
        assert_eq!(members(world), before, "nothing is written before it is confirmed");
        let batch = preview.press("Importa-ho tot").sees("Hem importat el fitxer.").sees("membres.csv").sees("Alta de membre");
        batch.sees("Tècnica de la secretaria tècnica").click("Regidora d’Economia · Ajuntament de Tona").sees("Membre de la xarxa des de 2019.");
        assert_eq!(members(world), before + 3);
        secretariat.get("/members/tona").sees("Tècnic de Promoció").sees("promocio.tona@exemple.cat");
        secretariat.get("/members/import").sees("membres.csv");
        secretariat.get("/members/import/batches").sees("Un lot").click("membres.csv").sees("3 ens nous");
    }

    fn the_same_file_twice_changes_nothing_and_says_so(world) {
        let secretariat = world.sign_in("secretariat");
        preview(&secretariat, LIST).press("Importa-ho tot").sees("Hem importat el fitxer.");
        let count = members(world);
        let again = upload(&secretariat, LIST).sees("No cal importar res.").sees("Tot això ja hi és.");
        again.does_not_see("Importa-ho tot").sees("Ja hi és");
        assert_eq!(members(world), count);
    }

    fn what_is_wrong_is_said_by_row_and_column_and_nothing_is_written(world) {
        let secretariat = world.sign_in("secretariat");
        let before = members(world);
        let text = "\
Municipi;Codi INE;Alta;Baixa;Persona;Correu;Càrrec;Comissió;Càrrec a l’òrgan
Tarega;;2019;;;;;;
Tona;08112;;;;;;;
Taradell;;31/2/2020;;;;;;
Balenyà;;2020;2018;;;;;
Seva;;;;Tècnica;tecnica arrova seva;tècnica;;
Viladrau;;;;Tècnica;ocupacio.manlleu@exemple.cat;tècnica;;
Malla;;;;Tècnica;;tècnica;Comisió executiva;vocal
;;;;Tècnica;;tècnica;;
";
        let page = preview(&secretariat, text).sees("8 problemes que cal resoldre").does_not_see("Importa-ho tot");
        let told = page.all("tbody tr");
        for (place, says) in [
            ("A2", "Volies dir « Tàrrega »?"),
            ("B3", "El codi 08112 és de Manlleu"),
            ("C4", "Aquest dia no existeix"),
            ("D5", "Les dates van al revés: alta 2020, baixa 2018."),
            ("F6", "no és una adreça de correu"),
            ("F7", "Aquesta adreça ja la té Tècnica d’Ocupació, Ajuntament de Manlleu."),
            ("H8", "Volies dir « Comissió Executiva »?"),
            ("A9", "La fila no diu de quin ens és."),
        ] {
            assert!(told.iter().any(|row| row.starts_with(place) && row.contains(says)), "{place} {says}: {told:#?}");
        }
        page.click("Tria un altre fitxer").sees("Importa membres i contactes");
        assert_eq!(members(world), before);
        secretariat.get("/members/import").sees("Encara no s’ha importat cap fitxer.");
    }

    fn columns_are_corrected_by_hand_and_remembered(world) {
        let secretariat = world.sign_in("secretariat");
        let text = "Llista de la xarxa\nLloc;Qui;Contacte electrònic\nTona;Tècnica de Tona;tona@exemple.cat\n";
        let columns = upload(&secretariat, text).sees("Què és cada columna");
        let columns = columns.press("Mostra què importarem").status(422).sees("Tria quina columna diu l’ens");
        let columns = columns.choose("Què és la columna A", "Ens").choose("Què és la columna B", "Persona");
        let columns = columns.choose("Què és la columna C", "Correu electrònic");
        let page = columns.press("Mostra què importarem").sees("No consta si és càrrec electe o personal tècnic.");
        let columns = page.click("Canvia les columnes");
        assert_eq!(columns.value("Què és la columna B"), "person");
        let columns = columns.choose("Quan la fila no digui", "Compta-la com a personal tècnic");
        columns.press("Mostra què importarem").sees("Una persona nova").press("Importa-ho tot").sees("Hem importat el fitxer.");
        let next = upload(&secretariat, &text.replace("Tona", "Taradell").replace("tona", "taradell"));
        next.status(200).sees("Què importarem").sees("Ajuntament de Taradell").sees("Personal tècnic");
    }

    fn the_headings_may_stand_in_another_row(world) {
        let secretariat = world.sign_in("secretariat");
        let columns = upload(&secretariat, "Nota;Any;Lloc\nEns;Alta;Tipus\nTona;2019;ajuntament\n");
        let page = columns.fill("Fila dels encapçalaments", "2").press("Mostra què importarem").sees("Hem llegit una fila.");
        assert_eq!(page.value("Què és la columna A"), "council");
        let page = page.fill("Fila dels encapçalaments", "9").press("Mostra què importarem").status(422);
        page.sees("La fila 9 és buida.");
    }

    fn dates_that_are_not_over_are_slips_and_dates_are_written_in_words(world) {
        let secretariat = world.sign_in("secretariat");
        let text = "Ens;Alta;Baixa\nTona;2024;\nVic;10/2020;\nSalt;;maig de 2024\n";
        let page = preview(&secretariat, text).sees("2 problemes que cal resoldre").sees("« 2024 » encara no s’ha acabat");
        page.sees("« maig de 2024 » encara no s’ha acabat").sees("A la xarxa consta novembre de 2020 i el fitxer diu octubre de 2020");
    }

    fn a_confirmation_sent_twice_is_done_once_and_by_another_person_not_at_all(world) {
        let secretariat = world.sign_in("secretariat");
        let page = preview(&secretariat, LIST);
        let draft = page.posts().into_iter().find(|to| to.contains("/drafts/")).expect("a form that confirms");
        let (action, fields) = page.form_fields_of(&draft);
        let pairs: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        let other = world.sign_in("coordinator");
        other.post(&action, &pairs).status(403).sees("Aquest fitxer l’ha pujat una altra persona");
        other.get(&draft).status(403);
        let before = members(world);
        secretariat.post(&action, &pairs).status(200).sees("Hem importat el fitxer.");
        secretariat.post(&action, &pairs).status(200).sees("3 ens nous");
        assert_eq!(members(world), before + 3);
        // The preview of a file that was imported leads to what it did.
        secretariat.get(&draft).status(200).sees("Lot d’importació");
        secretariat.get(&format!("{draft}/columns")).status(200).sees("Lot d’importació");
    }

    fn what_changed_meanwhile_is_shown_again_before_it_is_done(world) {
        let secretariat = world.sign_in("secretariat");
        let late = preview(&secretariat, LIST).sees("3 ens nous");
        from_file(&world.console(), "abans.csv", "Ens;Alta\nTona;2018\n".as_bytes(), false).expect("a good file");
        let told = late.press("Importa-ho tot").status(409).sees("Això ja no és el que havies vist.").sees("2 ens nous");
        let told = told.sees("A la xarxa consta 2018 i el fitxer diu 2019.");
        told.press("Importa-ho tot").status(200).sees("Hem importat el fitxer.").sees("2 ens nous");
    }

    fn a_draft_waits_a_day_and_then_says_that_it_is_gone(world) {
        let secretariat = world.sign_in("secretariat");
        let page = preview(&secretariat, LIST);
        let before = members(world);
        world.move_clock_to(date(2024, 5, 17));
        let secretariat_later = world.sign_in("secretariat");
        secretariat.set_cookie("teixit", &secretariat_later.cookie("teixit").expect("a session"));
        let gone = page.press("Importa-ho tot").status(409).sees("Aquesta previsualització ja no hi és").sees("No hem desat res");
        gone.click("Tria un altre fitxer").sees("Importa membres i contactes");
        assert_eq!(members(world), before);
        secretariat.get("/members/import/drafts/no-hi-es").status(409).sees("Aquesta previsualització ja no hi és");
    }

    fn a_file_that_cannot_be_read_says_why_and_how(world) {
        let secretariat = world.sign_in("secretariat");
        for (name, bytes, says) in [
            ("llista.pdf", b"%PDF-1.7 x".as_slice(), "Aquest fitxer és un PDF."),
            ("buit.csv", b" ".as_slice(), "El fitxer és buit"),
            ("nomes-cap.csv", b"Ens;Alta\n".as_slice(), "a sota no hi ha cap fila"),
            ("cometes.csv", b"Ens;Alta\n\"Vic;2017\n".as_slice(), "A la cel·la A2 s’obren unes cometes"),
            ("tallat.xlsx", b"PK\x03\x04\x14\x00\x00\x00\x08\x00".as_slice(), "El fitxer està tallat"),
        ] {
            let page = secretariat.get("/members/import").attach("Fitxer", name, bytes).press("Llegeix el fitxer").status(422);
            page.sees("Revisa un camp").sees(says);
        }
        secretariat.get("/members/import").press("Llegeix el fitxer").status(422).sees("Tria el fitxer que vols importar.");
    }

    fn latin_letters_html_and_formulas_are_text(world) {
        let secretariat = world.sign_in("secretariat");
        let text = "Ens;Persona;Càrrec\nSant Julià de Vilatorta;<b>Tècnica</b> de Promoció;tècnica\nMalla;'=1+1;tècnic\n";
        let latin: Vec<u8> = text.chars().map(|c| u8::try_from(u32::from(c)).expect("a Latin letter")).collect();
        let page = secretariat.get("/members/import").attach("Fitxer", "lletres.csv", &latin).press("Llegeix el fitxer");
        let page = page.sees("mira als exemples que els accents s’hi llegeixin bé").press("Mostra què importarem");
        let page = page.sees("Ajuntament de Sant Julià de Vilatorta").sees("<b>Tècnica</b> de Promoció").sees("Sembla una fórmula o codi HTML.");
        assert!(page.all("td b").is_empty(), "it is text and not markup");
        page.press("Importa-ho tot").sees("Hem importat el fitxer.").sees("=1+1");
        secretariat.get("/members/sant-julia-de-vilatorta").sees("<b>Tècnica</b> de Promoció");
    }

    fn a_full_commission_is_said_before_and_seats_are_given_with_their_people(world) {
        let secretariat = world.sign_in("secretariat");
        let head = "Ens;Persona;Correu;Càrrec;Òrgan;Càrrec a l’òrgan";
        let text = format!("{head}\nManlleu;Regidora de Manlleu;regidoria.manlleu@exemple.cat;Regidora;Grup de treball de compra pública;\n");
        let page = preview(&secretariat, &text);
        let near = page.all("tbody tr").concat();
        assert!(near.contains("E2") && near.contains("No coneixem l’òrgan"), "{near}");
        let text = format!("{head}\nTona;Regidora de Tona;;Regidora;Comissió executiva;presidència\n");
        let page = upload(&secretariat, &text).status(200);
        let told = page.all("tbody tr").concat();
        assert!(told.contains("Aquest càrrec ja és d’un altre membre: Ajuntament de Salt"), "{told}");
    }

    fn the_template_is_a_file_that_the_import_reads(world) {
        let secretariat = world.sign_in("secretariat");
        let template = secretariat.download("/members/import/template.csv").bytes;
        assert!(String::from_utf8_lossy(&template).contains("Codi INE"));
        let page = secretariat.get("/members/import").attach("Fitxer", "plantilla.csv", &template).press("Llegeix el fitxer");
        let page = page.press("Mostra què importarem").sees("Consell Comarcal del Berguedà").sees("Membre des de: octubre de 2023");
        // Its rows are examples: the commission of this network has no seat left for one.
        page.sees("Un problema que cal resoldre").sees("Aquest mandat té 9 seients i ja estan tots donats");
    }

    fn the_template_names_no_body_that_the_network_does_not_have(world) {
        let template = |world: &World| String::from_utf8(world.sign_in("secretariat").download("/members/import/template.csv").bytes).unwrap();
        assert!(template(world).contains("Comissió Executiva,Vocalia"), "{}", template(world));
        let empty = World::empty(world.engine());
        let administrator = empty.visitor();
        administrator.get(&super::home::found(&empty)).press("Entra").status(200);
        let template = String::from_utf8(administrator.download("/members/import/template.csv").bytes).unwrap();
        assert!(template.contains("Manlleu") && !template.contains("Comissió") && !template.contains("Vocalia"), "{template}");
        administrator.get("/members/import").status(200).does_not_see("Comissió");
    }

    fn the_command_line_checks_imports_and_tells_what_is_wrong(world) {
        let console = world.console();
        let before = members(world);
        let checked = from_file(&console, "membres.csv", LIST.as_bytes(), true).expect("a good file");
        assert_eq!((checked.batch.is_none(), checked.tally.councils_new, members(world)), (true, 3, before));
        assert!(checked.lines(&console.words).contains(&"Només ho hem comprovat: no hem desat res.".to_owned()));
        let done = from_file(&console, "membres.csv", LIST.as_bytes(), false).expect("a good file");
        assert_eq!((done.batch.is_some(), members(world)), (true, before + 3));
        let again = from_file(&console, "membres.csv", LIST.as_bytes(), false).expect("a good file");
        assert_eq!((again.batch.is_none(), again.tally.changes(), members(world)), (true, 0, before + 3));
        let wrong = from_file(&console, "membres.csv", b"Ens;Alta\nTarega;2017\nVic;aviat\n", false).expect_err("two slips");
        let lines = wrong.lines(&console.words);
        assert!(lines[0].starts_with("A2: No coneixem « Tarega ». Volies dir « Tàrrega »?"), "{lines:?}");
        assert!(lines[1].starts_with("B3: No entenem la data « aviat »."), "{lines:?}");
        let json = wrong.json(&console.words);
        assert_eq!((json["problems"][0]["row"].as_u64(), json["problems"][0]["column"].as_str()), (Some(2), Some("A")));
        let pdf = from_file(&console, "membres.pdf", b"%PDF-1.7", false).expect_err("no table");
        assert!(matches!(pdf, Problems::File(_)) && pdf.lines(&console.words)[0].starts_with("Aquest fitxer és un PDF."));
        let columns = from_file(&console, "altres.csv", b"Nota;Color\na;b\n", false).expect_err("no council");
        assert!(matches!(columns, Problems::Columns { .. }), "{columns:?}");
        // What the command line did is in the history of the browser.
        world.sign_in("secretariat").get("/members/import/batches").sees("Línia d’ordres");
    }

    fn the_public_signs_in_and_a_delegate_is_told_why_not(world) {
        world.visitor().get("/members/import").is_at("/sign-in?then=%2Fmembers%2Fimport");
        for address in ["/members/import", "/members/import/batches", "/members/import/template.csv", "/members/import/drafts/x"] {
            world.sign_in("delegate").get(address).status(403).sees("La importació és per a la secretaria tècnica.");
        }
    }

    fn a_batch_is_undone_whole_while_nothing_of_it_was_used(world) {
        let secretariat = world.sign_in("secretariat");
        let before = members(world);
        let text = format!("{LIST}Manlleu;;Tècnica d’Ocupació, Ajuntament de Manlleu;ocupacio.manlleu@exemple.cat;Regidora;\n");
        let batch = preview(&secretariat, &text).sees("Un càrrec que canvia").press("Importa-ho tot").sees("Final del càrrec anterior");
        let ask = batch.click("Desfés aquest lot").sees("El que s’esborrarà").sees("3 ens nous");
        let undone = ask.press("Desfés aquest lot").status(200).sees("Hem desfet el lot.").sees("Desfet.");
        undone.sees("Tècnica de la secretaria tècnica").does_not_see("Desfés aquest lot").does_not_see("Regidora d’Economia");
        assert_eq!(members(world), before);
        secretariat.get("/members/tona").status(404);
        secretariat.get("/members/manlleu").sees("Tècnica d’Ocupació").does_not_see("Regidora");
        secretariat.get("/members/import").sees("Desfet");
        // What was undone can be imported again.
        upload(&secretariat, LIST).sees("3 ens nous").press("Importa-ho tot").sees("Hem importat el fitxer.");
        assert_eq!(members(world), before + 3);
    }

    fn a_batch_that_was_used_since_says_what_stands_in_the_way(world) {
        let secretariat = world.sign_in("secretariat");
        let batch = preview(&secretariat, LIST).press("Importa-ho tot").sees("Hem importat el fitxer.");
        let ask = batch.click("Desfés aquest lot");
        world.sign_in("Tècnic de Promoció");
        let told = ask.press("Desfés aquest lot").status(409).sees("Aquest lot ja no es pot desfer tot sencer.");
        told.sees("Tècnic de Promoció").does_not_see("Regidora d’Economia");
        secretariat.get("/members/tona").status(200);
    }

    fn who_came_in_since_is_not_undone_with_the_batch(world) {
        let secretariat = world.sign_in("secretariat");
        let ask = preview(&secretariat, LIST).press("Importa-ho tot").click("Desfés aquest lot");
        // By a link of the command line, of which no mail tells.
        let councillor = world.sign_in("Regidora d’Economia");
        let told = ask.press("Desfés aquest lot").status(409).sees("Aquest lot ja no es pot desfer tot sencer.");
        told.sees("Regidora d’Economia").does_not_see("Tècnic de Promoció");
        councillor.get("/account").status(200).sees("regidoria.tona@exemple.cat");
    }

    fn what_one_import_keeps_no_other_finds(world) {
        let secretariat = world.sign_in("secretariat");
        let page = preview(&secretariat, LIST);
        let draft = page.posts().into_iter().find(|to| to.contains("/drafts/")).expect("a form that confirms");
        secretariat.get(&draft.replace("/members/", "/plan/")).status(409).sees("Aquesta previsualització ja no hi és");
        let ask = page.press("Importa-ho tot").click("Desfés aquest lot");
        let undoing = ask.posts().into_iter().find(|to| to.ends_with("/undoing")).expect("a form that undoes");
        let elsewhere = undoing.replace("/members/", "/plan/");
        secretariat.get(&elsewhere).status(404);
        secretariat.get(elsewhere.trim_end_matches("/undoing")).status(404);
        secretariat.get("/plan/import/batches").sees("Encara no s’ha importat cap pla.").does_not_see("membres.csv");
    }

    fn an_undoing_sent_twice_is_done_once(world) {
        let secretariat = world.sign_in("secretariat");
        let ask = preview(&secretariat, LIST).press("Importa-ho tot").click("Desfés aquest lot");
        let to = ask.posts().into_iter().find(|to| to.ends_with("/undoing")).expect("a form that undoes");
        let (action, fields) = ask.form_fields_of(&to);
        let pairs: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        secretariat.post(&action, &pairs).status(200).sees("Hem desfet el lot.");
        secretariat.post(&action, &pairs).status(200).sees("Desfet.");
        secretariat.get(&to).sees("Ja està desfet.");
        world.sign_in("delegate").get(&to).status(403);
    }
}
