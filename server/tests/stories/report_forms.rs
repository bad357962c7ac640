//! The report of 2023 in its other forms: slides as page and as PDF, its figures as a workbook, a text to edit. They say what the report says, and nothing is
//! typed for them.

use platform::sheet;

use super::report_other_year::read_pdf;
use crate::office;
use crate::world::{Page, World, stories};

fn slide_titles(page: &Page) -> Vec<String> {
    page.all(".slide h2")
}

/// Whether some slide says this, whatever white is between its words.
fn says(text: &str, words: &str) -> bool {
    text.contains(&words.split_whitespace().collect::<String>())
}

fn one_more_advice_case(world: &World) {
    use platform::words::dates::Span;
    let cx = world.console();
    let late = activity::Happened::new(activity::Kind::AdviceCase, "Cas que faltava", Span::year(2023).unwrap());
    world.write(|tx| activity::record(tx, &cx, &late).map(|_| ()));
}

stories! {
    fn the_slides_tell_the_year_from_its_figures_to_where_more_is_read(world) {
        let page = world.visitor().get("/report/2023").click("Diapositives per a l’assemblea").is_at("/report/2023/slides");
        let titles = slide_titles(&page);
        assert!((10..=15).contains(&(titles.len() + 1)), "{titles:?}");
        assert_eq!(titles[0], "L’any en un cop d’ull");
        assert_eq!(titles[2], "Els reptes de l’any");
        assert_eq!(titles[titles.len() - 3..], ["Any per any", "Conclusions", "On se’n pot llegir més"]);
        for told in [
            "Memòria d’activitat del 2023", "Edició 1, publicada el 15 de març de 2024", "Assessoraments 11", "Experiències noves 51",
            "Ajuntament de Llagostera", "Membres coneguts 46 3 més que el 2022", "8 de juliol de 2023 · Argelaguer", "I 3 més, a la memòria",
            "Segon volum de la Guia ABC publicat.", "http://localhost/report/2023", "Municipis membres",
        ] {
            assert!(page.text().contains(told), "no slide says « {told} »:\n{}", page.text());
        }
    }

    fn every_figure_on_a_slide_leads_to_its_records(world) {
        let public = world.visitor();
        let page = public.get("/report/2023/slides");
        let figures: Vec<String> = page.links().into_iter().filter(|href| href.contains("/figures/")).collect();
        assert!(figures.len() > 25, "{figures:?}");
        assert_eq!(page.all(".slide-tiles dd:not(.slide-told)"), page.all(".slide-tiles a"), "every great number is a link");
        for href in figures {
            public.get(&href).status(200).sees("Xifra de l’edició 1");
        }
    }

    fn one_goes_from_slide_to_slide_without_script(world) {
        let page = world.visitor().get("/report/2023/slides");
        let count = page.all(".slide").len();
        assert_eq!(page.all(".slide-foot nav a[rel=next]").len(), count - 1);
        assert_eq!(page.all(".slide-foot nav a[rel=prev]").len(), count - 1);
        let ids: Vec<usize> = (1..=count).filter(|n| !page.all(&format!("#slide-{n}")).is_empty()).collect();
        assert_eq!(ids.len(), count);
        assert!(page.html.contains(&format!("href=\"#slide-{count}\"")) && !page.html.contains(&format!("#slide-{}\"", count + 1)));
    }

    fn the_slides_on_paper_are_tagged_and_say_the_same(world) {
        let file = world.visitor().download("/report/2023/slides.pdf");
        assert_eq!(file.media_type, "application/pdf");
        let paper = lopdf::Document::load_mem(&file.bytes).unwrap();
        let titles = slide_titles(&world.visitor().get("/report/2023/slides"));
        assert_eq!(paper.get_pages().len(), titles.len() + 1, "one page for each slide, none runs over");
        for page in paper.get_pages().values() {
            let shape = paper.get_object(*page).unwrap().as_dict().unwrap().get(b"MediaBox").unwrap().as_array().unwrap();
            let side = |at: usize| shape[at].as_float().unwrap();
            assert!((side(2) / side(3) - 16.0 / 9.0).abs() < 0.01, "{shape:?}");
        }
        let catalog = paper.catalog().unwrap();
        assert!(catalog.has(b"StructTreeRoot") && catalog.has(b"Lang"), "tagged, and in a language");
        let alts = paper.objects.values().filter_map(|o| o.as_dict().ok()).filter(|d| d.has(b"Alt")).count();
        assert!(alts > 6, "drawings say in words what they show: {alts}");
        let text = read_pdf(&file.bytes);
        for said in titles.iter().map(String::as_str).chain(["3 més que el 2022", "Llagostera", "41", "Edició 1"]) {
            assert!(says(&text, said), "the slides do not say « {said} »: {text}");
        }
        assert_eq!(file.bytes, world.visitor().download("/report/2023/slides.pdf").bytes, "the same edition, the same bytes");
        let english = read_pdf(&world.visitor().download("/report/2023/slides.pdf?lang=en").bytes);
        assert!(says(&english, "Advice cases") && says(&english, "3 more than in 2022"), "{english}");
    }

    fn the_slides_are_of_the_edition_that_is_asked_for(world) {
        one_more_advice_case(world);
        let secretariat = world.sign_in("secretariat");
        world.visitor().get("/report/2023/slides").sees("Assessoraments 11");
        let draft = secretariat.get("/report/2023/draft").click("Diapositives per a l’assemblea");
        draft.is_at("/report/2023/slides?draft=1").sees("Assessoraments 12").sees("Esborrany");
        assert!(says(&read_pdf(&secretariat.download("/report/2023/slides.pdf?draft=1").bytes), "Esborrany"));
        secretariat.post("/report/2023/publication", &[("note", "Hi faltava un cas.")]).status(200);
        world.visitor().get("/report/2023/slides").sees("Assessoraments 12").sees("Edició 2");
        world.visitor().get("/report/2023/slides?edition=1").sees("Assessoraments 11");
    }

    fn slides_of_what_is_not_published_are_for_those_who_write_it(world) {
        let public = world.visitor();
        for nowhere in ["/report/2024/slides", "/report/2024/slides.pdf", "/report/abc/slides", "/report/2023/slides?edition=9"] {
            public.get(nowhere).status(404);
        }
        assert!(public.get("/report/2023/slides?draft=1").address.starts_with("/sign-in"));
        let delegate = world.sign_in("delegate");
        delegate.get("/report/2024/slides").status(403).sees("encara no s’ha publicat");
        delegate.get("/report/2023/slides?draft=1").status(403);
        world.sign_in("secretariat").get("/report/2024/slides").status(200).sees("Esborrany");
    }
    fn the_figures_leave_as_a_workbook_that_libreoffice_opens(world) {
        let public = world.visitor();
        assert!(public.get("/report/2023").links().iter().any(|href| href == "/report/2023.xlsx"));
        let ours = public.download("/report/2023.xlsx").bytes;
        let theirs = office::convert(&ours, "xlsx", "xlsx:Calc MS Excel 2007 XML");
        let (ours, theirs) = (sheet::read("ours.xlsx", &ours).unwrap(), sheet::read("theirs.xlsx", &theirs).unwrap());
        assert_eq!(ours.headings()[..4], ["Xifra", "De què", "Secció", "Valor"]);
        assert_eq!(theirs.headings(), ours.headings());
        let rows = |sheet: &sheet::Sheet| sheet.body().map(|row| (0..9).map(|at| row.text(at)).collect::<Vec<_>>().join("|")).collect::<Vec<_>>();
        assert_eq!(rows(&theirs), rows(&ours));
        let told = rows(&theirs);
        let row = |label: &str| told.iter().find(|row| row.starts_with(label)).unwrap_or_else(|| panic!("no {label}: {told:?}"));
        assert!(row("Assessoraments|").contains("|11|nombre||"), "{}", row("Assessoraments|"));
        assert!(row("Membres coneguts|").contains("|46|nombre|43|"), "{}", row("Membres coneguts|"));
        let shown = public.get("/report/2023").all("section[aria-labelledby=s-annex] tbody tr").len();
        assert_eq!(told.len(), shown, "every figure of the annex, and no other");
    }

    fn the_report_leaves_as_a_text_that_libreoffice_opens(world) {
        let public = world.visitor();
        assert!(public.get("/report/2023").links().iter().any(|href| href == "/report/2023.docx"));
        let file = public.download("/report/2023.docx");
        assert_eq!(file.media_type, platform::docx::MEDIA_TYPE);
        let theirs = String::from_utf8(office::convert(&file.bytes, "docx", "txt:Text (encoded):UTF8")).unwrap();
        let theirs = theirs.replace('\u{a0}', " ");
        let mut from = 0;
        let pieces = ["Memòria d’activitat del 2023", "Assessoraments i mentories", "Llagostera", "Segon volum de la Guia ABC publicat."];
        for piece in pieces {
            let at = theirs[from..].find(piece).unwrap_or_else(|| panic!("« {piece} » is missing or out of order: {theirs}"));
            from += at;
        }
        assert_eq!(file.bytes, public.download("/report/2023.docx").bytes, "the same edition, the same bytes");
        let secretariat = world.sign_in("secretariat");
        assert_eq!(secretariat.download("/report/2024.docx").status.as_u16(), 200, "a draft, for those who write it");
        assert_eq!(public.download("/report/2024.docx").status.as_u16(), 404);
        assert_eq!(public.download("/report/2024.xlsx").status.as_u16(), 404);
    }
}
