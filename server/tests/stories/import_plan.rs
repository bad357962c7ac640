//! A network draws its plan up from the table that it has, and corrects it by the same table.

use crate::world::{Browser, Page, World, stories};

/// A table as a secretariat keeps it: windows of time, amounts, a sub-action, a body and a kind of body.
pub const TABLE: &str = "\
Núm.;Actuació;Àmbit;Responsable;Quan;Finançament;Condició
1;Fer dues jornades obertes;Jornades;Comissió tècnica;març o abril;Pressupost ordinari: 1.200,50 €;
1.1;Publicar-ne els vídeos;Jornades;Comunicació (òrgan) (suport);juliol com a molt tard;;
2;Acompanyar els ajuntaments nous;Acollida, atenció, seguiment i cura dels membres;Qualsevol grup de treball;tot l’any;Conveni;Si hi ha finançament extern
3;Trobada d’electes;Comissions, assemblees i trobada d’electes;CE;2T;;
";

pub fn upload(browser: &Browser, name: &str, bytes: &[u8]) -> Page {
    browser.get("/plan/import").attach("Fitxer", name, bytes).press("Llegeix la taula")
}

/// The columns of a table that is to be a new plan.
pub fn as_new(page: Page, slug: &str) -> Page {
    let page = page.status(200).sees("De quin pla és").choose("Pla", "Un pla nou");
    let page = page.fill("Títol", &format!("Pla de treball {slug}")).fill("Adreça", slug);
    page.fill("Comença", "1/1/2026").fill("S’acaba", "31/12/2026").press("Continua").status(200)
}

/// The preview of a table whose columns are taken as they are proposed.
pub fn preview_new(browser: &Browser, slug: &str, text: &str) -> Page {
    as_new(upload(browser, "pla.csv", text.as_bytes()), slug)
        .sees("Què és cada columna")
        .press("Mostra què importarem")
        .status(200)
}

pub fn preview_known(browser: &Browser, title: &str, text: &str) -> Page {
    let page = upload(browser, "pla-corregit.csv", text.as_bytes()).status(200).choose("Pla", title).press("Continua");
    page.status(200).press("Mostra què importarem").status(200)
}

fn import(browser: &Browser) -> Page {
    preview_new(browser, "2026", TABLE).press("Importa-ho tot").status(200).sees("Hem importat la taula.")
}

/// The actions of a plan as other programs get them.
pub fn actions(world: &World, slug: &str) -> Vec<serde_json::Value> {
    let bytes = world.visitor().download(&format!("/plan/{slug}/actions.json")).bytes;
    let whole: serde_json::Value = serde_json::from_slice(&bytes).expect("JSON");
    whole["actions"].as_array().expect("a list").clone()
}

/// The identities of the actions of a plan, by number.
fn units(world: &World, slug: &str) -> Vec<(String, String)> {
    let console = world.console();
    world.read(|tx| {
        let plan = plan::plan(tx, &console.network.id, slug)?;
        let texts = documents::texts(tx, &console.network.id, &plan.document)?;
        let mut all: Vec<(String, String)> = texts.into_iter().map(|(unit, t)| (t.title, unit.0)).collect();
        all.sort();
        Ok::<_, platform::Refusal>(all)
    })
}

stories! {
    fn the_secretariat_draws_a_plan_up_from_its_table(world) {
        let secretariat = world.sign_in("secretariat");
        let start = secretariat.get("/plan").click("Importa un pla").sees("Puja la taula d’accions");
        start.sees("Encara no s’ha importat cap pla.");
        let columns = as_new(upload(&secretariat, "pla.csv", TABLE.as_bytes()), "2026").sees("Hem llegit 4 files.");
        assert_eq!(columns.value("Què és la columna A"), "number");
        assert_eq!(columns.value("Què és la columna E"), "when");
        let preview = columns.press("Mostra què importarem").sees("Encara no hem desat res.").sees("4 accions noves");
        let preview = preview.sees("Què es crearà per al pla").sees("Jornades").does_not_see("events Jornades").sees("Quan: març o abril");
        let preview = preview.sees("Pressupost ordinari: 1.200,50 €").sees("Forma part de (número): 1");
        world.visitor().get("/plan/2026").status(404);
        let batch = preview.press("Importa-ho tot").sees("Hem importat la taula.").sees("pla.csv").sees("Acció nova");
        batch.sees("Tècnica de la secretaria tècnica").click("Mira el pla").sees("Fer dues jornades obertes");
        let action = world.visitor().get("/plan/2026/actions/1.1").sees("juliol com a molt tard").sees("Comunicació");
        action.sees("hi dona suport");
        world.visitor().get("/plan/2026/actions/2").sees("Qualsevol grup de treball").sees("Si hi ha finançament extern");
        let first = &actions(world, "2026")[0];
        assert_eq!(first["windows"][0]["from"], "2026-03-01");
        assert_eq!(first["windows"][0]["to"], "2026-04-30");
        secretariat.get("/plan/import").sees("pla.csv");
        secretariat.get("/plan/import/batches").sees("Un lot").click("pla.csv").sees("4 accions noves");
    }

    fn a_pasted_table_is_read_as_a_file_is(world) {
        let secretariat = world.sign_in("secretariat");
        let page = secretariat.get("/plan/import").fill("O enganxa la taula aquí", "Acció\tQuan\nFer xarxa\t\nFer memòria\t4T\n");
        let preview = as_new(page.press("Llegeix la taula"), "2027").press("Mostra què importarem");
        let preview = preview.sees("2 accions noves").sees("Quan: 4t trimestre");
        preview.sees("La taula no té columna de números: comptem les files.");
    }

    fn the_same_table_twice_changes_nothing_and_says_so(world) {
        let secretariat = world.sign_in("secretariat");
        import(&secretariat);
        let before = (actions(world, "2026"), units(world, "2026"));
        let target = upload(&secretariat, "pla.csv", TABLE.as_bytes()).status(200);
        let own = target.posts().into_iter().find(|p| p.ends_with("/target")).expect("a form");
        let chosen = target.form_fields_of(&own).1.into_iter().find(|(name, _)| name == "plan");
        assert_eq!(chosen, Some(("plan".into(), "2026".into())), "the plan that it made is the one that it corrects");
        let page = target.press("Continua").press("Mostra què importarem").sees("No cal importar res.");
        page.does_not_see("Importa-ho tot").sees("Ja hi és");
        assert_eq!((actions(world, "2026"), units(world, "2026")), before);
    }

    fn a_corrected_table_updates_by_number_and_keeps_identities(world) {
        let secretariat = world.sign_in("secretariat");
        import(&secretariat);
        secretariat.get("/plan/2026/actions/2/state").choose("Com està", "En procés").submit().sees("Hem desat l’estat.");
        let before = units(world, "2026");
        let text = TABLE
            .replace("Trobada d’electes;", "Trobada d’electes i tècnics;")
            .replace("tot l’any", "1T, 3T")
            .replace("3;Trobada", "2.1;Fer-ne una guia;Jornades;;;;\n3;Trobada");
        let page = preview_known(&secretariat, "Pla de treball 2026", &text).sees("Una acció nova").sees("2 accions que canvien");
        let page = page.sees("Trobada d’electes i tècnics (abans: Trobada d’electes)").sees("1r trimestre; 3r trimestre (abans: tot l’any)");
        page.press("Importa-ho tot").sees("Acció corregida");
        let numbers: Vec<String> = actions(world, "2026").iter().map(|a| a["number"].as_str().unwrap_or_default().to_owned()).collect();
        assert_eq!(numbers, ["1", "1.1", "2", "2.1", "3"], "a new one stands where the table has it");
        let kept = units(world, "2026");
        for (title, unit) in before.iter().filter(|(title, _)| title != "Trobada d’electes") {
            assert!(kept.contains(&(title.clone(), unit.clone())), "{title}");
        }
        let renamed = before.iter().find(|(title, _)| title == "Trobada d’electes").expect("it was there");
        assert!(kept.contains(&("Trobada d’electes i tècnics".to_owned(), renamed.1.clone())), "the same action by another name");
        let two = world.visitor().get("/plan/2026/actions/2").sees("En procés");
        two.sees("Qualsevol grup de treball");
    }

    fn what_the_table_leaves_out_is_told_and_stays_or_is_cancelled(world) {
        let secretariat = world.sign_in("secretariat");
        import(&secretariat);
        let text: String = TABLE.split_inclusive('\n').filter(|l| !l.starts_with("3;")).collect();
        let page = preview_known(&secretariat, "Pla de treball 2026", &text);
        let page = page.sees("Accions del pla que no són a la taula").sees("No cal importar res.");
        let page = page.choose("La taula no té una acció que és al pla: 3. Què en fem?", "Anota-les com a cancel·lades: ja no surten a la taula");
        let page = page.press("Desa les respostes").sees("Una acció cancel·lada").press("Importa-ho tot");
        page.sees("Acció cancel·lada");
        world.visitor().get("/plan/2026/actions/3").sees("Cancel·lada").sees("Ja no surt a la taula importada: pla-corregit.csv");
        assert_eq!(actions(world, "2026").len(), 4, "nothing is deleted");
        let batch = secretariat.get("/plan/import").click("pla-corregit.csv").click("Desfés aquest lot");
        batch.press("Desfés aquest lot").sees("Hem desfet el lot.");
        assert_eq!(actions(world, "2026")[3]["state"], "pending");
    }

    fn a_new_plan_needs_what_the_table_does_not_say_and_nothing_typed_is_lost(world) {
        let secretariat = world.sign_in("secretariat");
        let page = upload(&secretariat, "pla.csv", TABLE.as_bytes()).press("Continua").status(422).sees("Tria una de les opcions.");
        let page = page.choose("Pla", "Un pla nou").fill("Títol", "Pla bo").fill("Adreça", "El meu pla").fill("Comença", "31/12/2026");
        let page = page.fill("S’acaba", "1/1/2026").press("Continua").status(422).sees("L’adreça ha de ser curta");
        let page = page.sees("El pla s’acaba abans de començar.");
        assert_eq!(page.value("Títol"), "Pla bo");
        let page = page.fill("Adreça", "2024").fill("Comença", "1/1/2026").fill("S’acaba", "31/12/2026").press("Continua").status(422);
        let page = page.sees("Ja hi ha un pla amb aquesta adreça.").fill("Adreça", "import").press("Continua").status(422);
        page.fill("Adreça", "2026").press("Continua").status(200).sees("Què és cada columna");
    }

    fn columns_are_corrected_by_hand_and_remembered(world) {
        let secretariat = world.sign_in("secretariat");
        let text = "Llista\nCosa;Lloc d’ordre\nFer xarxa;7\n";
        let columns = as_new(upload(&secretariat, "x.csv", text.as_bytes()), "2026");
        let columns = columns.press("Mostra què importarem").status(422).sees("Cap columna no té « Títol de l’acció »");
        let columns = columns.choose("Què és la columna A", "Títol de l’acció").choose("Què és la columna B", "Número");
        columns.press("Mostra què importarem").sees("Una acció nova").press("Importa-ho tot").sees("Hem importat la taula.");
        let next = upload(&secretariat, "y.csv", text.replace("xarxa", "memòria").as_bytes()).press("Continua");
        assert_eq!(next.value("Què és la columna A"), "title");
        next.press("Mostra què importarem").sees("Fer memòria (abans: Fer xarxa)");
    }

    fn a_plan_in_force_opens_a_purpose_for_what_the_table_adds(world) {
        let secretariat = world.sign_in("secretariat");
        let text = "Número;Títol;Àmbit\n40;Fer una xerrada de prova;Jornades\n";
        let title = "Pla de treball 2024";
        let page = upload(&secretariat, "mes.csv", text.as_bytes()).status(200);
        let plans = page.all("label").into_iter().find(|l| l.contains("2024") && l.starts_with("Pla")).unwrap_or_else(|| title.to_owned());
        let name = plans.split("Corregim").next().unwrap_or(title).trim().to_owned();
        let page = page.choose("Pla", &name).press("Continua").press("Mostra què importarem").sees("Una acció nova");
        let batch = page.press("Importa-ho tot").sees("Hem importat la taula.");
        secretariat.get("/activities/new").sees("Fer una xerrada de prova");
        batch.click("Desfés aquest lot").press("Desfés aquest lot").sees("Hem desfet el lot.");
        secretariat.get("/activities/new").does_not_see("Fer una xerrada de prova");
        world.visitor().get("/plan/2024/actions/40").status(404);
    }

    fn what_a_table_brings_is_found_at_once_and_what_is_undone_no_more(world) {
        let secretariat = world.sign_in("secretariat");
        let found = |what: &str| {
            server::jobs::seal(&world.house).unwrap();
            server::jobs::follow(&world.house).unwrap();
            world.visitor().get(&format!("/search?q={what}")).all(".found li").len()
        };
        assert_eq!(found("xilofonada"), 0);
        let text = TABLE.replace("Fer dues jornades obertes", "Fer la xilofonada");
        let batch = preview_new(&secretariat, "2026", &text).press("Importa-ho tot").sees("Hem importat la taula.");
        assert_eq!(found("xilofonada"), 1);
        let text = text.replace("xilofonada", "marimbada");
        let corrected = preview_known(&secretariat, "Pla de treball 2026", &text).press("Importa-ho tot");
        assert_eq!((found("xilofonada"), found("marimbada")), (0, 1));
        corrected.sees("Hem importat la taula.").click("Desfés aquest lot").press("Desfés aquest lot");
        assert_eq!((found("xilofonada"), found("marimbada")), (1, 0));
        batch.click("Desfés aquest lot").press("Desfés aquest lot").sees("Hem desfet el lot.");
        assert_eq!(found("xilofonada"), 0);
        world.visitor().get("/search?q=xilofonada").sees("No hem trobat res");
    }
}
