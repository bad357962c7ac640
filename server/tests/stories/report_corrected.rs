//! What is recorded otherwise after an edition was published, and what a correction of it tells.

use activity::{Activity, Happened, Kind, Outcome, Wanted};
use platform::words::dates::Span;

use super::report_other_year::read_pdf;
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
    fn a_figure_born_while_a_section_is_written_is_shown(world) {
        let secretariat = world.sign_in("secretariat");
        let form = secretariat.get("/report/2023/sections/communication");
        let cx = world.console();
        let born = Happened { quantity: 7, ..Happened::new(Kind::Circular, "Circulars de l’any", Span::year(2023).unwrap()) };
        world.write(|tx| activity::record(tx, &cx, &born).map(|_| ()));
        let hides = |field: &(String, String)| field.0 == "shown" && field.1 == "figure.newsletters";
        let (to, mut fields) = form.fill("Text de la secció", "El nostre text.").form_fields_of("/report/2023/sections/communication");
        fields.retain(|field| !hides(field));
        let sent: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        secretariat.post(&to, &sent).status(200);
        let is_shown = |what: &str| secretariat.get("/report/2023/draft").all(".tile dt").iter().any(|tile| tile == what);
        assert!(is_shown("Circulars"), "nobody was asked about it");
        assert!(!is_shown("Butlletins"), "it was hidden");
        secretariat.get("/report/2023/sections/communication").fill("Text de la secció", "Un altre.").submit().status(200);
        assert!(is_shown("Circulars") && !is_shown("Butlletins"));
    }

    fn what_an_edition_counted_and_was_withdrawn_later_says_so(world) {
        let cx = world.console();
        let withdrawn = world.read(|tx| report::facts::of_year(tx, &cx, 2023)).outside_events[0].title.clone();
        let activity = titled(world, &withdrawn);
        world.write(|tx| activity::withdraw(tx, &cx, &activity.id, "Era d’un altre any."));
        let figure = world.visitor().get("/report/2023/figures/outside_events").status(200).sees("Retirada després");
        assert!(!figure.links().contains(&activity.href()), "it leads nowhere for the public");
        let known = world.sign_in("secretariat").get("/report/2023/figures/outside_events");
        known.click(&withdrawn).status(200).sees("Aquesta activitat està retirada.");
    }

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
        let printed = read_pdf(&world.visitor().download("/report/2023.pdf").bytes);
        assert!(printed.contains("Edició2.Quècorregeix:Elllocd’unajornada."), "{printed}");
        secretariat.get("/report/2023/edit").sees("Res: els registres i els textos diuen el mateix");

        correct(world, "Assessoraments fets", |h| Happened { title: "Assessoraments de l’any".into(), ..h.clone() });
        let page = secretariat.get("/report/2023/edit").sees("Els registres han canviat");
        page.sees("Assessoraments fets, 2023").sees("ara Assessoraments de l’any, 2023");
        secretariat.get("/report/2023/publication").fill("Què corregeix aquesta edició", "Un títol.").submit().sees("Edició 3");
    }
}
