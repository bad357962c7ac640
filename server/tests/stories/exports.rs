//! What leaves the system, opened again by programs that did not write it.

use platform::sheet;

use crate::office;
use crate::world::stories;

stories! {
    fn the_table_of_a_plan_opens_in_libreoffice_with_all_its_rows(world) {
        let ours = world.visitor().download("/plan/2024/actions.csv").bytes;
        let theirs = office::convert(&ours, "csv", "xlsx");
        let (ours, theirs) = (sheet::read("ours.csv", &ours).unwrap(), sheet::read("theirs.xlsx", &theirs).unwrap());
        assert_eq!(theirs.headings(), ours.headings());
        assert_eq!(theirs.body().count(), 62);
    }
}
