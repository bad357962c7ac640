//! The figures of the report beside those of the years before: what is known, what is not, and what was published.

use activity::{Happened, Kind};
use platform::words::dates::Span;

use super::report_other_year::read_pdf;
use crate::world::{Page, World, stories};

fn record(world: &World, kind: Kind, year: i16, quantity: i64) {
    let cx = world.console();
    let happened =
        Happened { quantity, ..Happened::new(kind, format!("Anotat tard del {year}"), Span::year(year).unwrap()) };
    world.write(|tx| activity::record(tx, &cx, &happened).map(|_| ()));
}

/// Year and value of the table of a figure, the newest first.
fn years(page: &Page) -> Vec<String> {
    page.all("section[aria-labelledby=over-years] tbody tr")
}

/// What a picture of a PDF says in words.
fn alternative(object: &lopdf::Object) -> Option<String> {
    let alt = object.as_dict().ok()?.get(b"Alt").ok()?;
    lopdf::decode_text_string(alt).ok()
}

stories! {
    fn a_year_without_records_has_no_data_and_not_nought(world) {
        let page = world.visitor().get("/report/2023/figures/assemblies").sees("Any per any").sees("no que la xifra sigui zero");
        let told = years(&page);
        assert!(told[0].starts_with("2023 2") && told[0].contains("Aquesta memòria"), "{told:?}");
        assert_eq!(told[1], "2022 sense dades");
        assert!(told[2].starts_with("2021 Igual que el 2020 1") && told[2].contains("Registres de l’any"), "{told:?}");
        assert!(told.iter().any(|row| row.starts_with("2018 1 més que el 2017 2")), "{told:?}");
        let described = page.all("#years-d");
        assert!(described[0].contains("2022: sense dades; 2023: 2"), "{described:?}");
    }

    fn a_figure_that_no_other_year_has_stands_alone(world) {
        let page = world.visitor().get("/report/2023/figures/advice_cases").does_not_see("Any per any");
        assert!(years(&page).is_empty());
    }

    fn the_report_says_the_difference_in_words_and_the_years_in_a_table(world) {
        let page = world.visitor().get("/report/2023").sees("Membres coneguts 46 3 més que el 2022").sees("Compara amb els anys anteriors");
        let rows = page.all("section[aria-labelledby=s-bodies] details tbody tr, section[aria-labelledby=s-members] details tbody tr");
        let members = rows.iter().find(|row| row.starts_with("Membres coneguts")).unwrap_or_else(|| panic!("{rows:?}"));
        assert!(members.contains("2022: 43 · 2023: 46"), "{members}");
        assert!(rows.iter().any(|row| row.starts_with("Assemblees") && row.contains("2022: sense dades · 2023: 2")), "{rows:?}");
        let paper = read_pdf(&world.visitor().download("/report/2023.pdf").bytes);
        assert!(paper.contains("3mésqueel2022") && paper.contains("sensedades"), "{paper}");
        world.visitor().get("/report/2023?lang=es").sees("3 más que en 2022");
        world.visitor().get("/report/2023?lang=en").sees("3 more than in 2022").sees("no data");
    }

    fn on_paper_the_years_are_drawn_above_their_table(world) {
        let paper = lopdf::Document::load_mem(&world.visitor().download("/report/2023.pdf").bytes).unwrap();
        let said: Vec<String> = paper.objects.values().filter_map(alternative).collect();
        let members = said.iter().find(|alt| alt.contains("Membres coneguts (")).unwrap_or_else(|| panic!("{said:?}"));
        assert!(members.contains("Any per any: ") && members.contains("2022: 43; 2023: 46"), "{members}");
        assert!(said.iter().any(|alt| alt.contains("Assemblees (2019: 1; 2020: 1; 2021: 1; 2022: sense dades; 2023: 2)")), "{said:?}");
        let text = read_pdf(&world.visitor().download("/report/2023.pdf").bytes);
        assert!(text.contains("Figura4") && !text.contains("Figura6"), "drawings without a caption take no number: {text}");
        assert!(said.iter().all(|alt| !alt.contains("Trobada (")), "of one known year there is nothing to draw: {said:?}");
    }

    fn what_was_published_holds_whatever_its_records_say_later(world) {
        record(world, Kind::AdviceCase, 2022, 8);
        world.visitor().get("/report/2023/figures/advice_cases").does_not_see("Any per any");
        let secretariat = world.sign_in("secretariat");
        secretariat.get("/report/2023/sections/advice").sees("Any per any").sees("2022: 8 · 2023: 11");
        secretariat.get("/report/2023/figures/advice_cases?draft=1").sees("3 més que el 2022");
        secretariat.get("/report/2023/edit").sees("Les xifres d’anys anteriors");
        secretariat.post("/report/2022/publication", &[]).status(200);
        record(world, Kind::AdviceCase, 2022, 5);
        let page = secretariat.get("/report/2023/figures/advice_cases?draft=1").sees("2022 8").sees("Edició 1 de la memòria de l’any");
        page.click("8").is_at("/report/2022/figures/advice_cases?edition=1").sees("Total 8");
        secretariat.get("/report/2023/figures/newsletters?draft=1").sees("4 més que el 2022");
        let told = years(&secretariat.get("/report/2023/figures/newsletters?draft=1"));
        assert!(told[1].starts_with("2022 0"), "a published year that says nought is nought: {told:?}");
    }

    fn a_year_that_lasts_is_compared_with_no_other(world) {
        record(world, Kind::Newsletter, 2024, 1);
        let secretariat = world.sign_in("secretariat");
        let page = secretariat.get("/report/2024/figures/newsletters?draft=1").sees("2023 4").does_not_see("menys que");
        assert!(years(&page)[0].starts_with("2024 1"), "{:?}", years(&page));
        secretariat.get("/report/2024/draft").sees("Dada anterior (2023): 4").does_not_see("menys que el 2023");
    }
}
