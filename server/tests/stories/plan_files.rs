//! The documents of a plan: the text that was approved and its annexes, added by the secretariat, read by anyone.

use axum::body::Body;
use axum::http::{Request, header};

use crate::world::{Page, World, stories};

const PDF: &[u8] = b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n";

stories! {
    fn the_secretariat_adds_the_approved_text_and_anyone_reads_it(world) {
        let page = added(world, "Pla 2024 aprovat.pdf", PDF);
        let page = page.status(200).sees("Hem afegit el document.").sees("PDF, 1 kB · original aprovat · 15 de maig de 2024");
        drop(page);
        let address = address_of(&world.visitor().get("/plan/2024").sees("Documents del pla"), "Pla%202024%20aprovat.pdf");
        let asked = Request::builder().uri(&address).header(header::HOST, "localhost").body(Body::empty()).unwrap();
        let answer = world.answer(asked);
        let said = |name: &str| answer.headers()[name].to_str().unwrap().to_owned();
        assert_eq!(said("content-type"), "application/pdf");
        assert_eq!(said("content-disposition"), "inline; filename=\"Pla 2024 aprovat.pdf\"");
        assert_eq!(said("x-content-type-options"), "nosniff");
        assert_eq!(world.visitor().download(&address).bytes, PDF);
    }

    fn what_is_no_pdf_is_kept_and_not_shown_by_the_browser(world) {
        let address = address_of(&world.visitor().get("/plan/2024"), ".csv");
        let asked = Request::builder().uri(&address).header(header::HOST, "localhost").body(Body::empty()).unwrap();
        let answer = world.answer(asked);
        assert_eq!(answer.headers()["content-type"], "text/csv; charset=utf-8");
        assert!(answer.headers()["content-disposition"].to_str().unwrap().starts_with("attachment; "));
        let table = String::from_utf8(world.visitor().download(&address).bytes).unwrap();
        assert_eq!(table.lines().count(), 63, "a head and 62 items");
    }

    fn what_a_file_is_is_read_from_its_content_and_nothing_is_written_when_it_is_refused(world) {
        added(world, "pla.pdf", b"<html><script>alert(1)</script></html>").status(422).sees("No hem reconegut aquest fitxer.");
        added(world, "pla.exe", b"MZ\x90\x00\x03").status(422).sees("No hem reconegut aquest fitxer.");
        added(world, "tallat.pdf", b"%PDF-1.7\n1 0 obj\n<<>>").status(422).sees("No hem reconegut aquest fitxer.");
        added(world, "taula.csv", b"N\xfamero;T\xedtol\n").status(422).sees("Aquesta taula no està escrita en UTF-8.");
        let told = added(world, "pla.docx", PDF).status(422);
        told.sees("« pla.docx » és, per dins, un PDF. Canvia-li el nom perquè acabi en .pdf o tria un altre fitxer.");
        added(world, "pla.pdf", b"").status(422).sees("Aquest fitxer és buit.");
        let bare = world.sign_in("secretariat").get("/plan/2024/files/new").press("Afegeix-lo").status(422);
        bare.sees("Tria un fitxer").sees("Què és: tria una de les opcions.");
        assert_eq!(world.visitor().get("/plan/2024").links().iter().filter(|l| l.contains("/files/")).count(), 1);
    }

    fn a_file_of_nineteen_megabytes_is_kept_and_a_larger_one_is_answered(world) {
        let of = |megabytes: usize| [PDF, &vec![b' '; megabytes << 20], b"\n%%EOF\n"].concat();
        added(world, "gran.pdf", &of(19)).status(200).sees("PDF, 19 MB");
        added(world, "massa.pdf", &of(20)).status(422).sees("El fitxer passa de 20 MB.");
        added(world, "enorme.pdf", &of(40)).status(413).sees("El màxim és de 20 MB");
        world.visitor().get("/plan/2024").does_not_see("massa.pdf").does_not_see("enorme.pdf");
    }

    fn the_same_content_on_the_same_document_is_said_and_not_kept_twice(world) {
        added(world, "pla.pdf", PDF).status(200);
        added(world, "copia.pdf", PDF).status(422).sees("Aquest mateix fitxer ja hi és: « pla.pdf ».");
        let other = world.sign_in("secretariat").get("/plan/2020/files/new").choose("Què és", "L’original");
        other.attach("Fitxer", "pla.pdf", PDF).submit().status(200);
    }

    fn a_name_loses_its_folders_and_what_is_not_seen(world) {
        added(world, "C:\\\\Usuaris\\\\Pla\u{202e} 2024.pdf", PDF).status(200).sees("Pla 2024.pdf").does_not_see("Usuaris");
    }

    fn what_is_withdrawn_is_not_found_by_the_public_and_stays_for_the_secretariat(world) {
        added(world, "esborrany.pdf", PDF).status(200);
        let secretariat = world.sign_in("secretariat");
        let address = address_of(&secretariat.get("/plan/2024"), "esborrany.pdf");
        let ask = secretariat.get("/plan/2024").click("Retira esborrany.pdf");
        let ask = ask.sees("No s’esborra").fill("Per què el retires", " ").submit().status(422).sees("Explica per què el retires");
        let page = ask.fill("Per què el retires", "N’hi ha una versió signada.").submit().status(200);
        page.sees("Hem retirat el document.").sees("Un document retirat").sees("Retirat el dia 15 de maig de 2024: N’hi ha una versió signada.");
        world.visitor().get(&address).status(404);
        world.sign_in("technician").get(&address).status(404);
        world.visitor().get("/plan/2024").does_not_see("esborrany.pdf").does_not_see("versió signada");
        assert_eq!(secretariat.download(&address).bytes, PDF);
        added(world, "esborrany.pdf", PDF).status(200).sees("original aprovat");
    }

    fn others_are_told_who_may_and_a_file_is_found_at_its_own_plan_alone(world) {
        world.visitor().get("/plan/2024/files/new").is_at("/sign-in?then=%2Fplan%2F2024%2Ffiles%2Fnew");
        world.sign_in("technician").get("/plan/2024/files/new").status(403);
        world.sign_in("delegate").post("/plan/2024/files", &[("role", "annex")]).status(403);
        world.visitor().get("/plan/2020").does_not_see("Documents del pla");
        let address = address_of(&world.visitor().get("/plan/2024"), ".csv");
        world.visitor().get(&address.replace("/plan/2024", "/plan/2020")).status(404);
        let (place, _) = address.rsplit_once('/').unwrap();
        world.visitor().get(&format!("{place}/altre.csv")).status(404);
        world.visitor().get("/plan/2024/files/no-such-file/pla.pdf").status(404);
    }
}

fn added(world: &World, name: &str, bytes: &[u8]) -> Page {
    let form = world.sign_in("secretariat").get("/plan/2024/files/new").choose("Què és", "L’original");
    form.attach("Fitxer", name, bytes).submit()
}

fn address_of(page: &Page, ending: &str) -> String {
    let links = page.links();
    links.iter().find(|l| l.contains("/files/") && l.ends_with(ending)).unwrap_or_else(|| panic!("{links:?}")).clone()
}
