//! Mail that does not leave: refused for good it is not tried again and says why; put off it says when it is tried
//! again.

use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;

use diesel::RunQueryDsl as _;
use messages::Telling;
use platform::mail::Carrier;
use server::cli::doctor::{Finding, look};
use server::site::Start;
use viewer::Installation;

use crate::world::{World, stories};

stories! {
    fn a_mail_that_was_refused_is_not_tried_again_and_says_why(world) {
        world.drain();
        send_through(world, "550 5.1.1 no such mailbox");
        assert_eq!(world.read(platform::jobs::waiting), (0, 0));
        let secretariat = world.sign_in("secretariat");
        secretariat.get("/messages").status(200).sees("No lliurat");
        let page = secretariat.get("/messages").click("Una prova").status(200);
        page.sees("No lliurat").sees("no el tornarem a provar").sees("no such mailbox");
        secretariat.get("/messages?lang=es").sees("No entregado");
        secretariat.get("/messages?lang=en").sees("Not delivered");
        let told = wrong(world);
        assert!(told.contains("1 mail was refused for good within a week, the last one to persona@exemple.cat"), "{told}");
        assert!(told.contains("no such mailbox") && told.contains("Correct the address"), "{told}");
    }

    fn a_mail_that_was_put_off_says_when_it_is_tried_again(world) {
        world.drain();
        send_through(world, "450 4.2.0 try again later");
        let secretariat = world.sign_in("secretariat");
        secretariat.get("/messages").sees("Pendent d’enviar").sees("Ho tornarem a provar: 15 de maig de 2024, 10.");
        secretariat.get("/messages").click("Una prova").sees("try again later").sees("L’últim intent no ha anat bé");
        let told = wrong(world);
        assert!(told.contains("1 mail could not be sent") && told.contains("no address is at fault"), "{told}");
        forget(world);
    }

    fn mails_that_were_kept_leave_once_there_is_a_server(world) {
        world.drain();
        let now = world.house.clock.millis();
        write(world, "Una benvinguda", None);
        write(world, "Un enllaç que viu", Some(now + 600_000));
        write(world, "Un enllaç caducat", Some(now - 1));
        world.drain();
        let secretariat = world.sign_in("secretariat");
        let states = |subject: &str| {
            let rows = secretariat.get("/messages").all("tbody tr");
            rows.into_iter().find(|row| row.starts_with(subject)).unwrap_or_default()
        };
        secretariat.get("/messages").sees("Llavors sortiran sols");
        assert!(states("Una benvinguda").ends_with("Pendent d’enviar"), "{}", states("Una benvinguda"));
        assert!(states("Un enllaç caducat").ends_with("Caducat"), "{}", states("Un enllaç caducat"));
        secretariat.get("/messages").click("Un enllaç caducat").sees("Aquest correu no ha sortit.");

        let house = with_server(world, "250 ok");
        server::jobs::send_kept_mails(&house).unwrap();
        assert_eq!(server::jobs::due(&house).unwrap(), 2);
        assert!(states("Una benvinguda").ends_with("Enviat"), "{}", states("Una benvinguda"));
        assert!(states("Un enllaç que viu").ends_with("Enviat"), "{}", states("Un enllaç que viu"));
        assert!(states("Un enllaç caducat").ends_with("Caducat"), "{}", states("Un enllaç caducat"));
        server::jobs::send_kept_mails(&house).unwrap();
        assert_eq!(server::jobs::due(&house).unwrap(), 0, "each leaves once");
    }

    fn the_oldest_mail_is_reached_page_by_page(world) {
        write(world, "La primera de totes", None);
        (0..55).for_each(|n| write(world, &format!("Correu {n}"), None));
        let secretariat = world.sign_in("secretariat");
        let page = secretariat.get("/messages").does_not_see("La primera de totes");
        let page = page.click("Següent").does_not_see("La primera de totes").click("Següent").sees("La primera de totes");
        page.does_not_see("Següent").click("1").sees("Correu 54");
        secretariat.get("/messages?page=9223372036854775807").status(200).sees("La primera de totes");
        secretariat.get("/messages?page=-1").status(200).sees("Correu 54");
    }

    fn a_server_that_does_not_let_us_in_is_asked_again(world) {
        world.drain();
        send_through(world, "530 5.7.0 authentication required");
        assert_eq!(world.read(platform::jobs::waiting), (1, 0));
        assert!(wrong(world).contains("at --smtp of teixit serve"), "{}", wrong(world));
        forget(world);
    }
}

/// Writes a mail and has it sent through a server that answers so to its receiver.
fn send_through(world: &World, answer: &'static str) {
    write(world, "Una prova", None);
    assert_eq!(server::jobs::due(&with_server(world, answer)).unwrap(), 1);
}

fn write(world: &World, subject: &str, secret_until: Option<i64>) {
    let console = world.console();
    let telling = Telling {
        kind: "account.link",
        person: None,
        address: "persona@exemple.cat".into(),
        subject: subject.into(),
        body: "Hola".into(),
        secret_until,
    };
    world.write(|tx| messages::tell(tx, &console, &telling));
}

/// The same installation, started with a mail server that answers so to the receiver of a mail.
fn with_server(world: &World, answer: &'static str) -> Arc<Installation> {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("smtp://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || listener.incoming().flatten().for_each(|stream| converse(stream, answer)));
    let folder = world.house.files.folder().parent().unwrap();
    let start = Start {
        carrier: Carrier::from_url(Some(&address)).unwrap(),
        origin: "http://localhost".into(),
        ..Start::local(world.house.db.clone(), world.house.clock.clone(), folder.join("files"))
    };
    start.house()
}

/// A mail server as far as this needs one (RFC 5321).
fn converse(mut stream: TcpStream, answer: &str) {
    stream.write_all(b"220 mail.exemple.cat\r\n").ok();
    let lines = BufReader::new(stream.try_clone().unwrap()).lines();
    let mut in_text = false;
    for line in lines.map_while(Result::ok) {
        if in_text && line != "." {
            continue;
        }
        in_text = line == "DATA";
        let said = match line.get(..4).unwrap_or_default() {
            "DATA" => "354 go on",
            "RCPT" => answer,
            "QUIT" => "221 bye",
            _ => "250 ok",
        };
        stream.write_all(format!("{said}\r\n").as_bytes()).ok();
    }
}

/// Makes the job due now, so that the queue can be drained.
fn forget(world: &World) {
    world.write(|tx| Ok(diesel::sql_query("UPDATE job SET due_at = 0 WHERE done_at IS NULL").execute(tx)?));
}

fn wrong(world: &World) -> String {
    let found = look(&world.house.db, &world.house.files, &[], &world.house.clock).unwrap();
    found.iter().filter(|f| matches!(f, Finding::Wrong(_))).map(ToString::to_string).collect()
}
