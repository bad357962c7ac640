//! The directory: the page of a person is there for the people of the network only.

use crate::world::stories;

stories! {
    fn a_person_has_a_page_for_the_network_and_none_for_the_public(world) {
        let technician = world.sign_in("technician");
        let page = technician.get("/members/manlleu").click("Tècnica d’Ocupació, Ajuntament de Manlleu").status(200);
        let page = page.sees("Tècnica d’Ocupació").sees("Personal tècnic").sees("1 de setembre de 2020").sees("Encara hi és");
        let address = page.links().into_iter().find(|href| href.starts_with("mailto:"));
        assert_eq!(address.as_deref(), Some("mailto:ocupacio.manlleu@exemple.cat"));
        let console = world.console();
        let person = world.read(|tx| directory::person::by_address(tx, &console.network.id, "ocupacio.manlleu@exemple.cat")).unwrap();
        world.visitor().get(&format!("/people/{}", person.id)).status(404);
        technician.get("/people/nobody").status(404);
    }

    fn a_seat_shows_on_the_page_of_its_person_and_of_its_council(world) {
        let delegate = world.sign_in("delegate");
        let page = delegate.get("/members/salt").sees("Comissió Executiva").sees("Presidència");
        page.click("Regidora d’Economia Social, Ajuntament de Salt").sees("Comissió Executiva");
    }
}
