//! The import of plans on the command line: what a corrected table changes is listed, answers that nobody asked for are
//! refused, and all that may be answered is told.

use imports::{Problems, Tally as _};
use plan::import::{Asked, Outcome, from_file};
use serde_json::{Value, json};

use super::import_plan::{TABLE, actions, preview_known, preview_new};
use crate::world::{World, stories};

/// Two words that the network does not know, and one that it knows.
const ASKING: &str = "Núm;Acció;Temes;Finançament\n1;Fer;Feminisme;Loteria\n2;Més;Aigua;\n3;Encara;Joves;\n";

fn asked(plan: &str) -> Asked {
    Asked { plan: plan.to_owned(), ..Asked::default() }
}

fn run(world: &World, text: &str, asked: &Asked) -> Result<Outcome, Problems> {
    from_file(&world.console(), "pla.csv", text.as_bytes(), asked, &|_, _| {})
}

fn lines(world: &World, text: &str, asked: &Asked) -> Vec<String> {
    let words = world.console().words;
    match run(world, text, asked) {
        Ok(done) => done.lines(&words),
        Err(problems) => problems.lines(&words),
    }
}

/// The keys of the open questions of a table, with their first choices.
fn questions(world: &World, text: &str, plan: &str) -> Vec<(String, String)> {
    let told = run(world, text, &asked(plan)).expect_err("questions").json(&world.console().words);
    let one =
        |q: &Value| (q["key"].as_str().unwrap().to_owned(), q["choices"][0]["value"].as_str().unwrap().to_owned());
    told["questions"].as_array().expect("a list").iter().map(one).collect()
}

stories! {
    fn a_checked_correction_lists_what_changes_action_by_action(world) {
        run(world, TABLE, &asked("2026")).expect("a good table");
        let text = TABLE.replace("Fer dues jornades", "Fer tres jornades").replace("tot l’any", "1T, 3T");
        let text = text.replace("3;Trobada", "2.1;Fer-ne una guia;Jornades;;;;\n3;Trobada");
        let check = Asked { check: true, ..asked("2026") };
        let told = lines(world, &text, &check);
        for line in [
            "1 Fer tres jornades obertes · Canvia",
            "    Títol de l’acció: Fer tres jornades obertes (abans: Fer dues jornades obertes)",
            "    Quan: 1r trimestre; 3r trimestre (abans: tot l’any)",
            "2.1 Fer-ne una guia · Nova",
        ] {
            assert!(told.iter().any(|one| one == line), "{line}: {told:#?}");
        }
        assert!(!told.iter().any(|line| line.starts_with("3 ")), "what stays is not told: {told:#?}");
        let json = run(world, &text, &check).expect("a good table").json(&world.console().words);
        let of = |number: &str| json["actions"].as_array().unwrap().iter().find(|a| a["number"] == number).cloned().unwrap();
        assert_eq!(json["actions"].as_array().map(Vec::len), Some(3), "{json:#}");
        assert_eq!((&of("2")["change"], &of("2.1")["change"]), (&json!("corrected"), &json!("added")));
        let when = json!({ "field": "when", "label": "Quan", "now": "1r trimestre; 3r trimestre", "was": "tot l’any" });
        assert_eq!(of("2")["fields"], json!([when]));
        assert_eq!(actions(world, "2026")[0]["title"], "Fer dues jornades obertes", "nothing is written");
    }

    fn a_long_list_of_changes_says_how_many_more_there_are(world) {
        let table = |word: &str| -> String {
            let rows: Vec<String> = (1..=60).map(|n| format!("{n};{word} {n}\n")).collect();
            format!("Núm;Acció\n{}", rows.concat())
        };
        run(world, &table("Fer"), &asked("2026")).expect("a good table");
        let check = Asked { check: true, ..asked("2026") };
        let told = lines(world, &table("Refer"), &check);
        assert_eq!(told.iter().filter(|line| line.ends_with(" · Canvia")).count(), 25, "two lines for each: {told:#?}");
        assert!(told.contains(&"I 35 més.".to_owned()), "{told:#?}");
        let json = run(world, &table("Refer"), &check).expect("a good table").json(&world.console().words);
        assert_eq!(json["actions"].as_array().map(Vec::len), Some(60));
    }

    fn an_answer_to_nothing_or_that_nobody_offered_is_refused_with_what_there_is(world) {
        let keys = questions(world, ASKING, "2026");
        let answered = |answers: &[(&str, &str)]| Asked {
            answers: answers.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect(),
            ..asked("2026")
        };
        let mistyped = lines(world, ASKING, &answered(&[("word-themes-0", "leave")]));
        assert!(mistyped[0].starts_with("Cap pregunta no té la clau « word-themes-0 ». Les que esperen resposta són: "), "{mistyped:?}");
        assert!(keys.iter().all(|(key, _)| mistyped[0].contains(key.as_str())), "{mistyped:?}");
        let odd = lines(world, ASKING, &answered(&[(&keys[0].0, "is:feminism")]));
        assert!(odd[0].starts_with("« is:feminism » no és cap de les respostes de") && odd[0].contains("is:feminisms"), "{odd:?}");
        assert_eq!(odd.len(), 1);
        let problems = run(world, ASKING, &answered(&[(&keys[0].0, "is:feminism")])).expect_err("odd");
        assert!(problems.json(&world.console().words)["problems"][0]["message"].as_str().unwrap().contains("is:feminisms"));
        world.visitor().get("/plan/2026").status(404);
        let plain = lines(world, TABLE, &answered(&[("word-themes-0", "leave")]));
        assert!(plain[0].contains("i cap no espera resposta"), "{plain:?}");
    }

    fn the_same_command_twice_is_no_error_though_its_answers_are_not_needed_any_more(world) {
        let keys = questions(world, ASKING, "2026");
        let all: Vec<(String, String)> = keys.iter().map(|(key, first)| {
            let says = if first.starts_with("is:feminisms") { first.as_str() } else { "add" };
            (key.clone(), says.to_owned())
        }).collect();
        let answered = Asked { answers: all.into_iter().collect(), ..asked("2026") };
        let words = world.console().words;
        let done = run(world, ASKING, &answered).unwrap_or_else(|p| panic!("{:?}", p.lines(&words)));
        assert_eq!((done.of_file.tally.added, done.of_file.tally.terms), (3, 2), "new words are known now");
        let again = run(world, ASKING, &answered).unwrap_or_else(|p| panic!("{:?}", p.lines(&words)));
        assert_eq!(again.of_file.tally.changes(), 0);

        let fewer = "Núm;Acció;Temes;Finançament\n1;Fer;Feminisme;Loteria\n2;Més;Aigua;\n";
        let missing = run(world, fewer, &Asked { answers: answered.answers.clone(), check: true, ..asked("2026") }).expect("a good table");
        assert_eq!(missing.missing, ["3"]);
        let cancels = Asked { answers: [(missing_key("3"), "yes".to_owned())].into(), ..asked("2026") };
        assert_eq!(run(world, fewer, &cancels).unwrap_or_else(|p| panic!("{:?}", p.lines(&words))).of_file.tally.cancelled, 1);
        assert_eq!(run(world, fewer, &cancels).unwrap_or_else(|p| panic!("{:?}", p.lines(&words))).of_file.tally.changes(), 0);
    }

    fn each_answer_is_told_and_what_several_questions_take_alike_once(world) {
        let told = lines(world, ASKING, &asked("2026"));
        let keys = questions(world, ASKING, "2026");
        let of = |key: &str| told.iter().filter(|line| line.contains(&format!("--answer {key}=is:"))).count();
        let themes: Vec<&str> = keys.iter().map(|(key, _)| key.as_str()).filter(|key| key.starts_with("word-themes")).collect();
        assert!(of(themes[0]) > 6, "all themes: {told:#?}");
        assert_eq!(of(themes[1]), 0, "{told:#?}");
        assert!(told.contains(&format!("    i les mateixes respostes que « {} »", themes[0])), "{told:#?}");
        for key in &keys {
            assert!(told.iter().any(|line| line.contains(&format!("--answer {}=leave", key.0))), "{key:?}: {told:#?}");
        }
        assert!(!told.iter().any(|line| line.trim().starts_with("I ") && line.ends_with(" més.")), "{told:#?}");
    }

    fn what_words_mean_is_not_asked_again_of_a_corrected_table_that_comes_before_the_first_was_imported(world) {
        let secretariat = world.sign_in("secretariat");
        let text = "Núm;Acció;Temes;Quan\n1;Fer;Feminisme;aviat\n2;Més;Aigua;\n";
        let themes = "Temes: no coneixem « Feminisme ». Volies dir « Feminismes »?";
        let water = "Temes: no coneixem « Aigua ». Què vol dir?";
        let page = preview_new(&secretariat, "2026", text).sees("2 preguntes per respondre").sees("recordarem les columnes i les respostes.");
        let page = page.choose(themes, "És: Feminismes").choose(water, "Deixa-ho buit i anota-ho com a obert");
        page.press("Desa les respostes").sees("No entenem quan: « aviat »").does_not_see("preguntes per respondre");
        // What was left open is asked of each table; what a word means is not.
        let page = preview_new(&secretariat, "2026", &text.replace("aviat", "1T")).sees("Una pregunta per respondre").sees(water);
        page.choose(water, "Deixa-ho buit i anota-ho com a obert").press("Desa les respostes").press("Importa-ho tot").sees("Hem importat la taula.");
        assert_eq!(actions(world, "2026")[0]["themes"], json!(["feminisms"]));
        preview_known(&secretariat, "Pla de treball 2026", &text.replace("aviat", "2T")).sees("Una pregunta per respondre");
    }
}

/// As the preview names it in its form.
fn missing_key(numbers: &str) -> String {
    format!("missing-{}", &platform::ids::digest(&platform::words::fold::fold(numbers))[..12])
}
