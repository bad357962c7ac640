//! What is recorded otherwise after an edition was published, and what a correction of it tells.

use activity::{Activity, Happened, Outcome, Wanted};

use crate::world::{World, stories};

/// The one activity of 2023 with this title.
fn titled(world: &World, title: &str) -> Activity {
    let network = world.console().network.id;
    let all = world.read(|tx| activity::list(tx, &network, &Wanted::of_year(2023)));
    all.into_iter().find(|a| a.happened.title == title).unwrap_or_else(|| panic!("nothing is called « {title} »"))
}

fn correct(world: &World, title: &str, how: impl Fn(&Happened) -> Happened) {
    let (cx, now) = (world.console(), titled(world, title));
    let done = world.write(|tx| activity::correct(tx, &cx, &now.id, now.version, &how(&now.happened)));
    assert_eq!(done, Outcome::Done);
}

stories! {
    fn a_place_a_date_or_a_title_that_was_wrong_is_corrected_by_an_edition(world) {
        let cx = world.console();
        let facts = world.read(|tx| report::facts::of_year(tx, &cx, 2023));
        let own = facts.own_events.iter().find(|o| o.place != "Vic" && !o.place.is_empty()).unwrap();
        correct(world, &own.title, |h| Happened { place: "Vic".into(), ine: Some("08298".into()), ..h.clone() });
        let secretariat = world.sign_in("secretariat");
        let page = secretariat.get("/report/2023/publication").does_not_see("No hi ha cap canvi");
        let page = page.sees(&format!("{}, {}", own.title, own.when.0.write(platform::words::Language::Catalan)));
        let page = page.sees(&own.place).sees(", Vic");
        let page = page.fill("Què corregeix aquesta edició", "El lloc d’una jornada.").submit();
        page.is_at("/report/2023").sees("Hem publicat la memòria.").sees("Edició 2");
        secretariat.get("/report/2023/edit").sees("Res: els registres i els textos diuen el mateix");

        correct(world, "Assessoraments fets", |h| Happened { title: "Assessoraments de l’any".into(), ..h.clone() });
        let page = secretariat.get("/report/2023/edit").sees("Els registres han canviat");
        page.sees("Assessoraments fets, 2023").sees("ara Assessoraments de l’any, 2023");
        secretariat.get("/report/2023/publication").fill("Què corregeix aquesta edició", "Un títol.").submit().sees("Edició 3");
    }
}
