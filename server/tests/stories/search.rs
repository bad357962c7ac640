//! Finding things by words: what people type, in which order it is found, and what whom may find.

use activity::{Happened, Kind};
use jiff::civil::date;
use platform::words::dates::Span;
use server::jobs;
use settings::Founding;

use crate::world::{Browser, Page, World, stories};

stories! {
    fn forms_of_a_word_find_the_same(world) {
        let visitor = world.visitor();
        for forms in [
            &["Compra", "compres", "comprar", "COMPRA"][..],
            &["economia", "l’economia", "l'economia", "economía", "ECONOMIES"],
            &["organització", "organitzacions"],
            &["meeting", "meetings"],
            &["taller", "talleres"],
        ] {
            let first = sorted(titles(&find(&visitor, forms[0])));
            assert!(!first.is_empty(), "{}", forms[0]);
            for form in forms {
                assert_eq!(sorted(titles(&find(&visitor, form))), first, "{form}");
            }
        }
        for form in ["cooperativa", "cooperatives", "cooperativas", "cooperativista", "cooperative"] {
            find(&visitor, form).sees("Jornada sobre comerç local i cooperatives");
        }
        for form in ["organitzacio", "organització", "organitzacions"] {
            find(&visitor, form).sees("Presentar materials conjuntament amb altres");
        }
    }

    fn a_plural_finds_what_its_singular_finds(world) {
        record(world, "Segona acció del mandat", date(2024, 5, 13));
        let visitor = world.visitor();
        let of = |typed: &str| sorted(titles(&visitor.get(&format!("/search?{typed}"))));
        for (singular, plural) in [
            ("q=compra+pública", "q=compres+públiques"),
            ("q=pública", "q=públiques"),
            ("kind=plan&q=pla+treball", "kind=plan&q=plans+treball"),
            ("q=comarca", "q=comarques"),
            ("q=segona+acció", "q=segones+accions"),
        ] {
            let one = of(singular);
            assert!(!one.is_empty(), "{singular}");
            assert_eq!(one, of(plural), "{singular} and {plural}");
        }
        find(&visitor, "accions").sees("Segona acció del mandat");
    }

    fn the_points_of_a_word_do_not_matter(world) {
        record(world, "Trobada del col·lectiu de dones", date(2024, 5, 13));
        for typed in ["col·lectiu", "col.lectiu", "collectiu", "col•lectius", "COL·LECTIU"] {
            find(&world.visitor(), typed).sees("Trobada del col·lectiu de dones");
        }
    }

    fn an_activity_is_found_by_its_date_however_it_is_written(world) {
        record(world, "Trobada del col·lectiu de dones", date(2024, 5, 13));
        for typed in ["trobada maig 2024", "13 de maig de 2024", "13 de mayo de 2024", "13 May 2024", "13/5/2024"] {
            find(&world.visitor(), typed).sees("Trobada del col·lectiu de dones");
        }
        find(&world.visitor(), "trobada juny 2024").does_not_see("Trobada del col·lectiu de dones");
    }

    fn a_council_comes_first_and_its_people_only_for_those_of_the_network(world) {
        let own = ["Ajuntament de Manlleu", "Tècnica d’Ocupació, Ajuntament de Manlleu"];
        let public = titles(&find(&world.visitor(), "Manlleu"));
        assert_eq!(public[0], own[0]);
        assert!(!public.contains(&own[1].to_owned()), "{public:?}");
        for who in ["technician", "delegate", "secretariat"] {
            assert_eq!(titles(&find(&world.sign_in(who), "Manlleu"))[..2], own, "{who}");
        }
        // Neither found nor counted nor offered, and nobody is found by an address.
        find(&world.visitor(), "Tècnica").does_not_see("Persones");
        world.visitor().get("/search?q=Manlleu&kind=person").does_not_see("Persones");
        find(&world.sign_in("technician"), "Tècnica").sees("Persones (");
        find(&world.sign_in("secretariat"), "ocupacio.manlleu@exemple.cat").sees("No hem trobat res");
        world.visitor().get("/search").does_not_see("Persones");
        world.sign_in("technician").get("/search").sees("Persones");
    }

    fn both_engines_answer_in_the_same_order(world) {
        assert_eq!(titles(&find(&world.visitor(), "Salt")), ORDER_OF_SALT);
        assert_eq!(titles(&find(&world.visitor(), "assemblea"))[..ORDER_OF_ASSEMBLY.len()], ORDER_OF_ASSEMBLY);
    }

    fn the_beginning_of_the_last_word_is_enough(world) {
        let page = find(&world.visitor(), "coop");
        assert!(page.all(".found mark").iter().all(|mark| mark.to_lowercase().starts_with("coop")));
        assert!(!page.all(".found mark").is_empty());
        find(&world.visitor(), "coop xarxa").sees("No hem trobat res");
    }

    fn answers_are_filtered_by_kind_and_counted(world) {
        let page = find(&world.visitor(), "assemblea");
        let kinds = page.all(".linkbar a");
        assert_eq!(page.all(".linkbar [aria-current]"), [kinds[0].clone()]);
        let count = |label: &str| label.rsplit_once('(').unwrap().1.trim_end_matches(')').parse::<usize>().unwrap();
        assert_eq!(count(&kinds[0]), kinds[1..].iter().map(|k| count(k)).sum::<usize>(), "{kinds:?}");
        let activities = kinds.iter().find(|k| k.starts_with("Activitats")).unwrap();
        let filtered = page.click(activities);
        assert!(filtered.all(".found li > span.mute").iter().all(|kind| kind == "Activitats"));
        assert_eq!(filtered.all(".linkbar [aria-current]"), std::slice::from_ref(activities));
        world.visitor().get("/search?q=assemblea&kind=zzz").status(200).sees(&kinds[0]);
    }

    fn a_long_answer_has_pages(world) {
        world.write(|tx| {
            for n in 1..=60 {
                let title = format!("Sessió {n} del laboratori de mercats");
                let happened = Happened::new(Kind::Training, title, Span::day(date(2024, 3, 1)));
                activity::record(tx, &world.console(), &happened)?;
            }
            Ok(())
        });
        follow(world);
        let first = find(&world.visitor(), "laboratori").sees("60 resultats");
        let second = world.visitor().get("/search?q=laboratori&page=2");
        let third = world.visitor().get("/search?q=laboratori&page=3");
        let all = [titles(&first), titles(&second), titles(&third)];
        assert_eq!(all.each_ref().map(Vec::len), [25, 25, 10]);
        let mut every = sorted(all.concat());
        every.dedup();
        assert_eq!(every.len(), 60, "each stands once");
        assert_eq!(world.visitor().get("/search?q=laboratori&page=99").all(".found li > a").len(), 10);
    }

    fn what_was_saved_is_found_and_what_is_withdrawn_vanishes(world) {
        let secretariat = world.sign_in("secretariat");
        let id = record(world, "Jornada sobre masoveria urbana", date(2024, 5, 14));
        find(&world.visitor(), "masoveria").sees("Jornada sobre masoveria urbana");
        let address = format!("/activities/{id}/withdrawal");
        secretariat.get(&address).fill("Per què la retires", "Era un error").press("Retira l’activitat").status(200);
        // Before anything was followed its text is gone already.
        find(&secretariat, "masoveria").does_not_see("Jornada sobre masoveria");
        follow(world);
        find(&secretariat, "masoveria").sees("No hem trobat res");
        secretariat.get(&address).press("Recupera").status(200);
        follow(world);
        find(&world.visitor(), "masoveria").sees("Jornada sobre masoveria urbana");
    }

    fn a_corrected_name_is_found_and_the_old_one_is_not(world) {
        let secretariat = world.sign_in("secretariat");
        let person = secretariat.get("/search?q=Manlleu&kind=person").click("Tècnica d’Ocupació");
        person.click("Corregeix les dades").fill("Nom", "Tècnica de Promoció Econòmica").submit().status(200);
        follow(world);
        find(&secretariat, "promoció econòmica").sees("Tècnica de Promoció Econòmica");
        let old = titles(&find(&secretariat, "tècnica ocupació"));
        assert!(old.iter().all(|title| !title.contains("Ocupació, Ajuntament de Manlleu")), "{old:?}");
    }

    fn samples_that_are_hidden_are_not_found(world) {
        let secretariat = world.sign_in("secretariat");
        let sample = secretariat.get("/activities").all("tr:has(.badge-sample) th a").into_iter().next();
        let switch = |label: &str| {
            secretariat.get("/activities").press(label).status(200);
            follow(world);
        };
        let sample = sample.unwrap_or_else(|| {
            switch("Mostra les dades de mostra");
            secretariat.get("/activities").all("tr:has(.badge-sample) th a").remove(0)
        });
        assert!(titles(&find(&world.visitor(), &sample)).contains(&sample), "{sample}");
        world.write(|tx| activity::show_samples(tx, &world.console(), false));
        follow(world);
        for browser in [world.visitor(), secretariat.clone()] {
            assert!(!titles(&find(&browser, &sample)).contains(&sample), "{sample}");
        }
    }

    fn a_council_that_is_only_known_is_found_by_the_secretariat_alone(world) {
        let secretariat = world.sign_in("secretariat");
        let form = secretariat.get("/members/others/new").choose("Què és per a la xarxa?", "Col·laborador");
        let form = form.choose("Quin tipus d’entitat és?", "Ajuntament").fill("Nom", "Olot").fill("Des de", "2023");
        form.fill("Font", "Acta").submit().status(200);
        follow(world);
        assert_eq!(titles(&find(&secretariat, "Olot"))[0], "Ajuntament d’Olot");
        for browser in [world.visitor(), world.sign_in("technician")] {
            assert!(!titles(&find(&browser, "Olot")).contains(&"Ajuntament d’Olot".to_owned()));
        }
    }

    fn another_network_s_records_never_show(world) {
        let founding = Founding { name: "Xarxa veïna".into(), short_name: "Veïna".into(), host: Some("veina.example".into()) };
        let theirs = world.write(|tx| settings::found(tx, &world.house.clock, &founding));
        let cx = viewer::Context::new(world.house.clone(), theirs, viewer::Viewer::console(), platform::words::Language::Catalan);
        let happened = Happened::new(Kind::Workshop, "Taller de teulades solars", Span::day(date(2024, 5, 2)));
        world.write(|tx| activity::record(tx, &cx, &happened));
        follow(world);
        assert!(world.on_host("veina.example", "/search?q=teulades").contains("de <mark>teulades</mark> solars"));
        assert!(world.on_host("veina.example", "/search?q=Manlleu").contains("No hem trobat res"));
        world.write(|tx| {
            use diesel::RunQueryDsl as _;
            Ok(diesel::sql_query("UPDATE settings_network SET host = 'xarxa.example' WHERE short_name = 'XMESS'").execute(tx)?)
        });
        assert!(world.on_host("xarxa.example", "/search?q=teulades").contains("No hem trobat res"));
        assert!(world.on_host("xarxa.example", "/search?q=Manlleu").contains("Ajuntament de"));
    }

    fn odd_things_typed_are_answered_with_a_sentence(world) {
        let visitor = world.visitor();
        visitor.get("/search").status(200).sees("Què s’hi pot cercar");
        let long = "compra pública ".repeat(334);
        let page = find(&visitor, &long).status(422).sees("Hi caben 200 caràcters com a màxim i ara n’hi ha 5.009");
        assert_eq!(page.value("Què busques?"), long, "what was typed is not lost");
        for signs in ["%", "_", "\"", "'", "🙂", "!!! ???"] {
            find(&visitor, signs).status(200).sees("amb signs sols no podem cercar");
        }
        for common in ["de la", "the", "el"] {
            find(&visitor, common).status(200).sees("surt pertot arreu");
        }
        find(&visitor, "a%b_c\"d'").status(200);
        find(&visitor, "z").status(200).sees("No hem trobat res");
        let script = find(&visitor, "<script>alert(1)</script>").status(200);
        assert!(!script.html.contains("<script>alert"));
        visitor.get("/search?q=%FF%FE").status(200);
        visitor.get("/search?q=compra&q=altra&page=-1&kind=%00").status(200);
    }

    fn a_word_nearly_right_is_corrected_and_words_that_never_meet_are_offered_alone(world) {
        let page = find(&world.visitor(), "Manleu").sees("No hem trobat res amb « Manleu »");
        page.sees("Potser volies cercar").click("Manlleu").sees("Ajuntament de Manlleu");
        let page = find(&world.visitor(), "Manlleu teulades inexistents");
        assert!(page.all("[data-others] a").contains(&"Manlleu".to_owned()), "{:?}", page.all(".empty a"));
        find(&world.visitor(), "xkcdwq").sees("Prova-ho amb menys paraules").sees("També pots mirar-ho a");
        // A name that the public may not know is not offered either.
        assert!(find(&world.visitor(), "Ocupacoi").all("[data-others] a").iter().all(|w| !w.contains("tècnica")));
    }

    fn a_word_whose_first_letter_is_wrong_is_corrected_and_two_words_of_a_query_are(world) {
        let offered = |typed: &str| find(&world.visitor(), typed).all("[data-others] a");
        for (typed, meant) in [("vompra", "compra"), ("ooperativa", "cooperativa"), ("ocmpra", "compra")] {
            assert_eq!(offered(typed).iter().map(|word| word.to_lowercase()).collect::<Vec<_>>(), [meant], "{typed}");
        }
        let three = offered("Manleu Tarrrega Ulldeconna");
        assert_eq!(three[three.len() - 2..], ["Manlleu", "Tàrrega"], "the third is not looked for: {three:?}");
        find(&world.visitor(), "Vompra").click("Compra").is_at("/search?q=Compra");
        let ten = "aaxa bbxb ccxc ddxd eexe ffxf ggxg hhxh iixi jjxj";
        find(&world.visitor(), ten).status(200).sees("Prova-ho amb menys paraules");
    }

    fn every_page_has_the_field_and_it_works_in_each_language(world) {
        let front = world.visitor().get("/");
        front.fill("Cerca a tota la xarxa", "Manlleu").submit().is_at("/search?q=Manlleu").sees("Ajuntament de Manlleu");
        let english = world.visitor();
        english.get("/search?q=councils&lang=en").sees("results").sees("Members (");
        english.get("/search?q=workshops").status(200).sees("Activities (");
        let spanish = world.visitor();
        spanish.get("/search?q=ayuntamientos&lang=es").sees("Miembros (").sees("Ajuntament de Manlleu");
        assert!(world.visitor().get("/no/such/page").status(404).html.contains("action=\"/search\""));
    }
}

const ORDER_OF_SALT: [&str; 3] =
    ["Ajuntament de Salt", "Mentoria: habitatge cooperatiu en sòl públic", "Seguiment amb un equip de govern nou"];
/// All that have the word in their own words; what only belongs to it comes after.
const ORDER_OF_ASSEMBLY: [&str; 16] = [
    "Assemblea constituent",
    "Assemblea general",
    "Assemblea ordinària de primavera",
    "Assemblea amb cinc adhesions",
    "Assemblea: comptes i memòria 2020",
    "Assemblea; presentació de la Guia ABC",
    "Tercera assemblea; entra Ulldecona",
    "Assemblea; entren Reus, Tàrrega i Vic",
    "Espai intermedi entre la Comissió Executiva i l’Assemblea",
    "Assemblea ordinària de tardor i elecció de la comissió executiva 2023-2027",
    "Crear un espai intermedi entre l’executiva i l’assemblea per al reglament intern, la comunicació i els premis",
    "Comissions, assemblees i trobada d’electes",
    "Comissions, assemblees i trobada d’electes",
    "Comissions, assemblees i trobada d’electes",
    "Fer assemblees ordinàries híbrides al març o abril i al setembre",
    "Fer assemblees ordinàries híbrides al març o abril i a l’octubre o novembre",
];

pub fn find(browser: &Browser, typed: &str) -> Page {
    let query = platform::forms::Pairs(vec![("q".into(), typed.into())]).encoded();
    browser.get(&format!("/search?{query}"))
}

pub fn titles(page: &Page) -> Vec<String> {
    // A mark is a text of its own.
    page.all(".found li > a").into_iter().map(|title| together(&title)).collect()
}

fn together(title: &str) -> String {
    [("’ ", "’"), (" :", ":"), (" ;", ";"), (" ,", ",")].iter().fold(title.to_owned(), |t, (a, b)| t.replace(a, b))
}

fn sorted(mut titles: Vec<String>) -> Vec<String> {
    titles.sort();
    titles
}

/// What the site does beside its pages, every second.
pub fn follow(world: &World) {
    jobs::seal(&world.house).unwrap();
    jobs::follow(&world.house).unwrap();
}

pub fn record(world: &World, title: &str, on: jiff::civil::Date) -> activity::ActivityId {
    let happened = Happened::new(Kind::Gathering, title, Span::day(on));
    let id = world.write(|tx| activity::record(tx, &world.console(), &happened));
    follow(world);
    id
}
