//! What goes wrong with the table of a plan: each thing at its row and column with a way out, nothing written, nothing
//! lost; and a wrong import undone.

use jiff::civil::date;
use platform::sheet;
use serde_json::json;

use super::import_plan::{TABLE, actions, as_new, preview_known, preview_new, upload};
use crate::office;
use crate::world::stories;

stories! {
    fn what_is_wrong_is_said_by_row_and_column_and_nothing_is_written(world) {
        let secretariat = world.sign_in("secretariat");
        let text = "\
Núm;Acció;Forma part de;Quan;Inici;Fi;Finançament;Import;Estat;Estat des de
1;Una;;aviat;;;;;;
2;Dues;;31/2/2026;;;;;;
2;Dues un altre cop;;;;;;;;
quatre;Tres;;;;;;;;
5;Cinc;;1T 2027;;;;;;
6;Sis;;;primavera;;;;;
7;Set;;;1/6/2026;1/3/2026;;;;
8;;;;;;;;;
9;Nou;;;;;Pressupost ordinari;tres mil;;
10;Deu;;;;;;300;;
11;Onze;;;;;;;potser;
12;Dotze;;;;;;;finalitzada;1/1/2027
13;Tretze;14;;;;;;;
14;Catorze;13;;;;;;;
15;#REF!;;;;;;;;
16;Setze;;\"1T\nmarç\";;;;;;
";
        let page = preview_new(&secretariat, "2026", text).does_not_see("Importa-ho tot");
        let told = page.all("section[aria-labelledby=slips] tbody tr");
        for (place, says) in [
            ("D2", "No entenem quan: « aviat »"),
            ("D3", "Aquest dia no existeix: « 31/2/2026 »"),
            ("A4", "El número 2 ja és a la fila 3."),
            ("A5", "No entenem el número « quatre »"),
            ("D6", "« 1T 2027 » surt del període del pla (1.1.2026 – 31.12.2026)."),
            ("E7", "No entenem quan: « primavera »"),
            ("E8", "Les dates van al revés: « 1/6/2026 – 1/3/2026 »."),
            ("B9", "Falta el títol de l’acció."),
            ("H10", "No entenem l’import « tres mil »"),
            ("H11", "no diu de quin finançament"),
            ("I12", "No entenem l’estat « potser »"),
            ("J13", "No entenem des de quan: « 1/1/2027 »"),
            ("C14", "L’acció 13 forma part de si mateixa: 13 → 14 → 13."),
            ("B16", "La cel·la té un error del full de càlcul: #REF!"),
            ("D17", "Dues de les dates de l’acció s’encavalquen."),
        ] {
            let found = told.iter().any(|row| row.starts_with(place) && row.contains(says));
            assert!(found, "{place} {says}: {told:#?}");
        }
        page.click("Tria una altra taula").sees("Importa un pla");
        world.visitor().get("/plan/2026").status(404);
        secretariat.get("/plan/import").sees("Encara no s’ha importat cap pla.");
    }

    fn an_unknown_word_is_asked_with_the_nearest_and_three_ways_out(world) {
        let secretariat = world.sign_in("secretariat");
        let text = "Núm;Acció;Temes;Responsable;Finançament\n1;Fer;Feminisme;Comisió executiva;Loteria\n2;Més;Aigua; CT;\n3;Encara;feminisme;;\n";
        let page = preview_new(&secretariat, "2026", text).sees("4 preguntes per respondre").does_not_see("Importa-ho tot");
        let themes = "Temes: no coneixem « Feminisme ». Volies dir « Feminismes »? (a 2 files)";
        let bodies = "Responsable: no coneixem « Comisió executiva ». Volies dir « Comissió Executiva »?";
        let page = page.sees(themes).sees(bodies).choose(themes, "És: Feminismes").choose(bodies, "És: Comissió Executiva");
        let page = page.choose("Temes: no coneixem « Aigua ». Què vol dir?", "És nou: afegeix « Aigua »");
        let page = page.choose("Finançament: no coneixem « Loteria ». Què vol dir?", "Deixa-ho buit i anota-ho com a obert");
        let page = page.press("Desa les respostes").status(200).sees("El que has respost").sees("Una paraula nova al vocabulari");
        page.press("Importa-ho tot").sees("Hem importat la taula.").sees("Paraula nova del vocabulari");
        let all = actions(world, "2026");
        assert_eq!((&all[0]["themes"][0], &all[1]["themes"][0], &all[2]["themes"][0]), (&"feminisms".into(), &"aigua".into(), &"feminisms".into()));
        assert_eq!(all[0]["uncertain"], serde_json::json!(["funding"]));
        world.visitor().get("/plan/2026/actions/1").sees("La taula hi diu « Loteria », que la xarxa no coneix.").sees("Comissió Executiva");
        // What a word means serves the next table with these headings; what was left open is asked again.
        let again = preview_known(&secretariat, "Pla de treball 2026", text).sees("Una pregunta per respondre");
        let again = again.sees(themes).choose("Finançament: no coneixem « Loteria ». Què vol dir?", "Deixa-ho buit i anota-ho com a obert");
        again.press("Desa les respostes").sees("No cal importar res.");
    }

    fn rows_without_a_number_are_sub_actions_when_a_person_says_so(world) {
        let secretariat = world.sign_in("secretariat");
        let text = "Núm;Acció;Quan\n1;Fer jornades;\n;La primera;1T\n;La segona;2T\n2;Fer memòria;4T\n";
        let page = preview_new(&secretariat, "2026", text).sees("Una pregunta per respondre");
        let asked = "Hi ha files sense número sota d’una que en té. Què són? (a 2 files)";
        let page = page.choose(asked, "Són subaccions de la de sobre (1.1…)").press("Desa les respostes").sees("4 accions noves");
        page.press("Importa-ho tot").sees("Hem importat la taula.");
        let numbers: Vec<String> = actions(world, "2026").iter().map(|a| a["number"].to_string()).collect();
        assert_eq!(numbers, ["\"1\"", "\"1.1\"", "\"1.2\"", "\"2\""]);
        let alone = preview_new(&secretariat, "2027", "Núm;Acció\n1;Fer\n3.1;Una part\n").does_not_see("Importa-ho tot");
        alone.sees("A3").sees("L’acció 3.1 forma part de la 3, que no és ni a la taula ni al pla.");
        let first = preview_new(&secretariat, "2027", "Núm;Acció\n;Sense número\n2;Amb número\n");
        first.sees("Falta el número de l’acció.");
    }

    fn a_mapping_to_the_wrong_column_is_undone_whole(world) {
        let secretariat = world.sign_in("secretariat");
        let page = as_new(upload(&secretariat, "pla.csv", TABLE.as_bytes()), "2026");
        let page = page.choose("Què és la columna B", "Condició").choose("Què és la columna G", "Descripció");
        let page = page.choose("Què és la columna C", "Títol de l’acció").press("Mostra què importarem");
        let batch = page.press("Importa-ho tot").sees("Hem importat la taula.");
        world.visitor().get("/plan/2026/actions/1").sees("Jornades");
        let ask = batch.click("Desfés aquest lot").sees("El pla que va fer aquest lot s’esborra sencer");
        ask.press("Desfés aquest lot").status(200).sees("Hem desfet el lot.").sees("Desfet.").does_not_see("Desfés aquest lot");
        world.visitor().get("/plan/2026").status(404);
        preview_new(&secretariat, "2026", TABLE).press("Importa-ho tot").sees("Hem importat la taula.");
        world.visitor().get("/plan/2026/actions/1").sees("Fer dues jornades obertes");
    }

    fn undoing_a_correction_says_again_what_was_said(world) {
        let secretariat = world.sign_in("secretariat");
        preview_new(&secretariat, "2026", TABLE).press("Importa-ho tot");
        let before = actions(world, "2026");
        let text = TABLE.replace("Fer dues jornades", "Fer tres jornades").replace("març o abril", "maig").replace("CE;2T", "CT;3T");
        let batch = preview_known(&secretariat, "Pla de treball 2026", &text).press("Importa-ho tot").sees("2 accions que canvien");
        assert_ne!(actions(world, "2026"), before);
        batch.click("Desfés aquest lot").press("Desfés aquest lot").sees("Hem desfet el lot.");
        assert_eq!(actions(world, "2026"), before);
        world.visitor().get("/plan/2026/actions/1").sees("Fer dues jornades obertes");
    }

    fn what_was_recorded_since_stands_in_the_way_of_undoing(world) {
        let secretariat = world.sign_in("secretariat");
        let batch = preview_new(&secretariat, "2026", TABLE).press("Importa-ho tot");
        let ask = batch.click("Desfés aquest lot").sees("El que es desfarà");
        secretariat.get("/plan/2026/actions/2/state").choose("Com està", "En procés").submit().sees("Hem desat l’estat.");
        secretariat.get("/plan/2026/actions/1/wording").fill("Títol", "Fer quatre jornades").submit().status(200);
        let told = ask.press("Desfés aquest lot").status(409).sees("Aquest lot ja no es pot desfer tot sencer.");
        told.sees("L’acció 1 ha canviat després.").sees("L’estat de l’acció 2 s’ha anotat després.");
        world.visitor().get("/plan/2026").status(200);
    }

    fn what_others_made_of_a_plan_goes_with_it_or_is_named(world) {
        let secretariat = world.sign_in("secretariat");
        let batch = preview_new(&secretariat, "2026", TABLE).press("Importa-ho tot");
        let technician = world.sign_in("technician");
        technician.get("/plan/2026/board").fill("Nom de la vista", "La meva").submit().status(200);
        let matching = secretariat.get("/plan/2024/compare/2026/matches/new");
        let nine = actions(world, "2024").into_iter().find(|a| a["number"] == "9").unwrap();
        let matching = matching.choose("Al pla nou", "2 Acompanyar els ajuntaments nous");
        let matching = matching.choose("Al pla anterior", &format!("9 {}", nine["title"].as_str().unwrap()));
        let compared = matching.fill("Per què", "És la mateixa").submit().status(200);
        let told = batch.click("Desfés aquest lot").sees("« 2 » s’ha relacionat amb una cosa d’un altre pla");
        told.does_not_see("El que es desfarà");
        compared.press("Desfés la relació entre 9 i 2").status(200);
        let ask = secretariat.get("/plan/import").click("pla.csv").click("Desfés aquest lot");
        ask.sees("amb les vistes que se n’hagin desat").press("Desfés aquest lot").sees("Hem desfet el lot.");
        technician.get("/plan/2026/board").status(404);
    }

    fn a_body_of_no_one_owns_no_plan(world) {
        let secretariat = world.sign_in("secretariat");
        let page = upload(&secretariat, "pla.csv", TABLE.as_bytes());
        let to = page.address.split('?').next().unwrap().to_owned();
        let (to, own) = page.form_fields_of(&to);
        let typed = [("plan", "new"), ("title", "Pla 2026"), ("slug", "2026"), ("first", "1/1/2026"), ("last", "31/12/2026")];
        let forged = [("shape", "areas"), ("text_status", "official"), ("owner", "un-altre")];
        let mine: Vec<(&str, &str)> = typed.into_iter().chain(forged).collect();
        let kept = own.iter().map(|(n, v)| (n.as_str(), v.as_str())).filter(|(n, _)| !mine.iter().any(|(m, _)| m == n));
        let fields: Vec<(&str, &str)> = kept.chain(mine.iter().copied()).collect();
        let preview = secretariat.post(&to, &fields).press("Mostra què importarem");
        preview.press("Importa-ho tot").status(422).sees("Aquest òrgan no és d’aquesta xarxa");
        world.visitor().get("/plan/2026").status(404);
    }

    fn a_confirmation_sent_twice_is_done_once_and_by_another_person_not_at_all(world) {
        let secretariat = world.sign_in("secretariat");
        let page = preview_new(&secretariat, "2026", TABLE);
        let draft = page.posts().into_iter().find(|to| to.contains("/drafts/")).expect("a form that confirms");
        let (action, fields) = page.form_fields_of(&draft);
        let pairs: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        world.sign_in("coordinator").post(&action, &pairs).status(403).sees("Aquesta taula l’ha pujat una altra persona");
        secretariat.post(&action, &pairs).status(200).sees("Hem importat la taula.");
        secretariat.post(&action, &pairs).status(200).sees("4 accions noves");
        assert_eq!(actions(world, "2026").len(), 4);
        secretariat.get(&draft).status(200).sees("Lot d’importació");
    }

    fn what_changed_meanwhile_is_shown_again_before_it_is_done(world) {
        let secretariat = world.sign_in("secretariat");
        preview_new(&secretariat, "2026", TABLE).press("Importa-ho tot");
        let late = preview_known(&secretariat, "Pla de treball 2026", &TABLE.replace("CE;2T", "CE;3T")).sees("Una acció que canvia");
        secretariat.get("/plan/2026/actions/1/wording").fill("Títol", "Fer quatre jornades").submit().status(200);
        let told = late.press("Importa-ho tot").status(409).sees("Això ja no és el que havies vist.").sees("2 accions que canvien");
        told.press("Importa-ho tot").status(200).sees("Hem importat la taula.");
    }

    fn of_two_bodies_of_one_name_a_person_says_which_unless_the_action_has_one(world) {
        let secretariat = world.sign_in("secretariat");
        let bare = TABLE.replace("Comunicació (òrgan)", "Comunicació");
        let asked = "Responsable: hi ha més d’un òrgan que es diu « Comunicació ». Quin és?";
        let page = preview_new(&secretariat, "2027", &bare).sees(asked).does_not_see("Importa-ho tot");
        page.sees("És: Comunicació (grup), tancat des de").choose(asked, "És: Comunicació (òrgan)").press("Desa les respostes");
        preview_new(&secretariat, "2026", TABLE).press("Importa-ho tot").sees("Hem importat la taula.");
        preview_known(&secretariat, "Pla de treball 2026", &bare).does_not_see(asked).sees("No cal importar res.");
        let left = world.visitor().download("/plan/2026/actions.csv").bytes;
        let text = String::from_utf8(left).expect("text");
        assert!(text.contains("Òrgans de suport") && text.contains("Comunicació (òrgan)"), "{text}");
        preview_known(&secretariat, "Pla de treball 2026", &text).sees("No cal importar res.");
        preview_new(&secretariat, "2028", &text).press("Importa-ho tot").sees("Hem importat la taula.");
        let support = |slug: &str| actions(world, slug)[1]["support"].clone();
        let communication = json!([{ "body": "communication", "name": "Comunicació", "sample": false }]);
        assert_eq!((support("2026"), support("2028")), (communication.clone(), communication));
        let cents = |slug: &str| actions(world, slug)[0]["funding_cents"].clone();
        assert_eq!((cents("2026"), cents("2028")), (json!({ "ordinary_budget": 120_050 }), json!({ "ordinary_budget": 120_050 })));
    }

    fn other_sheets_are_told_where_one_confirms_and_an_address_taken_at_the_plan(world) {
        let secretariat = world.sign_in("secretariat");
        let two = "| Núm. | Actuació |\n| --- | --- |\n| 1 | Fer xarxa |\n| 2 | Fer memòria |\n\nI\n\n| Codi | Nom |\n| --- | --- |\n| a | b |\n";
        let page = as_new(upload(&secretariat, "pla.md", two.as_bytes()), "2026").press("Mostra què importarem");
        let page = page.sees("altres fulls o taules que no hem llegit");
        preview_new(&secretariat, "2026", TABLE).press("Importa-ho tot").sees("Hem importat la taula.");
        let told = page.press("Importa-ho tot").status(422).sees("De quin pla és").sees("Ja hi ha un pla amb aquesta adreça.");
        told.does_not_see("fila 0").fill("Adreça", "2027").press("Continua").press("Mostra què importarem").press("Importa-ho tot");
        assert_eq!(actions(world, "2027").len(), 2);
    }

    fn who_had_seen_another_title_sees_the_new_one_before_it_is_overwritten(world) {
        let secretariat = world.sign_in("secretariat");
        preview_new(&secretariat, "2026", TABLE).press("Importa-ho tot");
        let text = TABLE.replace("Fer dues jornades", "Fer tres jornades");
        let late = preview_known(&secretariat, "Pla de treball 2026", &text).sees("Una acció que canvia");
        secretariat.get("/plan/2026/actions/1/wording").fill("Títol", "Fer quatre jornades").submit().status(200);
        let told = late.press("Importa-ho tot").status(409).sees("Això ja no és el que havies vist.");
        let told = told.sees("Fer tres jornades obertes (abans: Fer quatre jornades)");
        world.visitor().get("/plan/2026/actions/1").sees("Fer quatre jornades");
        told.press("Importa-ho tot").status(200).sees("Hem importat la taula.");
        world.visitor().get("/plan/2026/actions/1").sees("Fer tres jornades obertes");
    }

    fn what_is_missing_is_asked_again_of_each_table_and_of_each_plan(world) {
        let secretariat = world.sign_in("secretariat");
        preview_new(&secretariat, "2026", TABLE).press("Importa-ho tot");
        preview_new(&secretariat, "2027", &TABLE.replace("Fer ", "Tornar a fer ")).press("Importa-ho tot");
        let only = |numbers: &[&str]| -> String {
            let of = |line: &&str| line.starts_with("Núm") || numbers.iter().any(|n| line.starts_with(&format!("{n};")));
            TABLE.split_inclusive('\n').filter(of).collect()
        };
        let asked = "La taula no té una acció que és al pla: 3. Què en fem?";
        let page = preview_known(&secretariat, "Pla de treball 2026", &only(&["1", "1.1", "2"]));
        let page = page.choose(asked, "Anota-les com a cancel·lades: ja no surten a la taula").press("Desa les respostes");
        page.press("Importa-ho tot").sees("Acció cancel·lada");
        let two = only(&["1", "1.1"]);
        let same = preview_known(&secretariat, "Pla de treball 2026", &two).sees("Accions del pla que no són a la taula");
        same.sees("No cal importar res.").does_not_see("cancel·lada").does_not_see("Importa-ho tot");
        let other = preview_known(&secretariat, "Pla de treball 2027", &two).sees("Accions del pla que no són a la taula");
        other.does_not_see("accions cancel·lades").does_not_see("cancel·lada:");
    }

    fn columns_of_a_batch_that_was_undone_are_not_proposed_again(world) {
        let secretariat = world.sign_in("secretariat");
        let page = as_new(upload(&secretariat, "pla.csv", TABLE.as_bytes()), "2026");
        let page = page.choose("Què és la columna B", "Condició").choose("Què és la columna G", "Descripció");
        let page = page.choose("Què és la columna C", "Títol de l’acció").press("Mostra què importarem");
        page.press("Importa-ho tot").click("Desfés aquest lot").press("Desfés aquest lot").sees("Hem desfet el lot.");
        let next = as_new(upload(&secretariat, "pla.csv", TABLE.as_bytes()), "2026");
        assert_eq!((next.value("Què és la columna B"), next.value("Què és la columna C")), ("title".into(), "area".into()));
    }

    fn a_draft_waits_a_day_and_then_says_that_it_is_gone(world) {
        let secretariat = world.sign_in("secretariat");
        let page = preview_new(&secretariat, "2026", TABLE);
        world.move_clock_to(date(2024, 5, 17));
        let later = world.sign_in("secretariat");
        secretariat.set_cookie("teixit", &later.cookie("teixit").expect("a session"));
        page.press("Importa-ho tot").status(409).sees("Aquesta previsualització ja no hi és").sees("No hem desat res");
        world.visitor().get("/plan/2026").status(404);
    }

    fn a_file_that_cannot_be_read_says_why_and_how(world) {
        let secretariat = world.sign_in("secretariat");
        for (name, bytes, says) in [
            ("pla.pdf", b"%PDF-1.7 x".as_slice(), "Aquest fitxer és un PDF."),
            ("buit.csv", b" ".as_slice(), "El fitxer és buit"),
            ("cap.csv", "Acció;Quan\n".as_bytes(), "a sota no hi ha cap fila"),
            ("tallat.xlsx", b"PK\x03\x04\x14\x00\x00\x00\x08\x00".as_slice(), "El fitxer està tallat"),
        ] {
            upload(&secretariat, name, bytes).status(422).sees("Revisa un camp").sees(says);
        }
        secretariat.get("/plan/import").press("Llegeix la taula").status(422).sees("Tria el fitxer que vols importar, o enganxa la taula.");
    }

    fn the_public_signs_in_and_a_delegate_is_told_why_not(world) {
        world.visitor().get("/plan/import").is_at("/sign-in?then=%2Fplan%2Fimport");
        world.visitor().get("/plan").does_not_see("Importa un pla");
        for address in ["/plan/import", "/plan/import/batches", "/plan/import/drafts/x", "/plan/import/drafts/x/target"] {
            world.sign_in("delegate").get(address).status(403);
        }
        world.sign_in("secretariat").get("/plan/import/drafts/x").status(409).sees("Aquesta previsualització ja no hi és");
    }

    fn a_workbook_of_libreoffice_says_what_its_text_said(world) {
        let secretariat = world.sign_in("secretariat");
        let book = office::convert(&sheet::write::csv(
            TABLE.lines().next().expect("headings").split(';'),
            TABLE.lines().skip(1).map(|l| l.split(';').collect::<Vec<_>>()),
        ), "csv", "xlsx");
        let page = as_new(upload(&secretariat, "pla.xlsx", &book), "2026").sees("És un llibre de full de càlcul").press("Mostra què importarem");
        page.sees("4 accions noves").press("Importa-ho tot").sees("Hem importat la taula.");
        let workbook = actions(world, "2026");
        preview_new(&secretariat, "2026b", TABLE).press("Importa-ho tot").sees("Hem importat la taula.");
        let text = actions(world, "2026b");
        assert_eq!(without_source(workbook), without_source(text));
    }
}

/// Without the file that each came from.
fn without_source(mut all: Vec<serde_json::Value>) -> Vec<serde_json::Value> {
    for action in &mut all {
        action["source"] = serde_json::Value::Null;
    }
    all
}
