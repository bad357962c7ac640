//! A paper with everything that a paper can hold, in Catalan: what the tests read and what is looked at on screen.
//! Its figures and texts are invented and speak of no network.

use jiff::civil::date;
use platform::paper::{Block, Cell, Column, Holds, Inline, Labels, Level, Paper, Picture, Table, Tile};
use std::fmt::Write as _;

pub fn labels() -> Labels {
    Labels {
        contents: "Índex".into(),
        page: "Pàgina".into(),
        of: "de".into(),
        table: "Taula".into(),
        picture: "Figura".into(),
    }
}

/// A page without blocks.
pub fn blank() -> Paper {
    Paper {
        ident: "mostra-en-blanc".into(),
        title: "Full en blanc".into(),
        subtitle: None,
        language: "ca".into(),
        author: "Associació de mostra".into(),
        day: date(2024, 5, 15),
        dated: "15 de maig de 2024".into(),
        description: "Un full sense contingut.".into(),
        keywords: Vec::new(),
        cover: false,
        contents: false,
        numbered: false,
        draft: None,
        footer: String::new(),
        labels: labels(),
        blocks: Vec::new(),
    }
}

/// A dozen pages with every kind of block.
pub fn yearbook() -> Paper {
    Paper {
        ident: "anuari-de-mostra-2023".into(),
        title: "Anuari del jardí comunitari 2023".into(),
        subtitle: Some("Què hem plantat, què hem après i què volem collir l’any que ve".into()),
        description: "Resum d’un any de feina compartida.".into(),
        keywords: vec!["anuari".into(), "jardí".into()],
        author: "Associació de Jardins Compartits".into(),
        cover: true,
        contents: true,
        numbered: true,
        draft: Some("Esborrany".into()),
        footer: "Dades del quadern de camp fins al 15 de maig de 2024".into(),
        blocks: [the_year(), the_work(), the_places(), the_people(), the_money(), the_next_year()].concat(),
        ..blank()
    }
}

const WORK: &str = "Durant l’any, els equips de cada barri han preparat la terra, han compartit eines i han obert les \
    portes a tothom qui hi ha volgut col·laborar. Les tardes de dijous han servit per resoldre dubtes de reg i de \
    compostatge, i les trobades trimestrals per decidir plegats què s’havia de fer primer. Ha estat un any sec, i \
    tanmateix la collita ha crescut gràcies a l’aigua recollida a les cobertes dels equipaments veïns.";
const CARE: &str = "La feina menys visible —obrir, tancar, netejar, avisar, escriure— ha ocupat més d’un terç de les \
    hores. Enguany s’ha repartit amb un torn setmanal i s’ha anotat al quadern: qui ve per primera vegada hi troba \
    l’excel·lent costum de saber què toca fer sense haver-ho de preguntar.";

fn the_year() -> Vec<Block> {
    vec![
        Block::heading(Level::Chapter, "L’any en un cop d’ull"),
        Block::Lead {
            text: vec![
                Inline::text("Un any de "),
                Inline::strong("més mans i menys aigua"),
                Inline::text(": dotze jardins oberts, quatre de nous, i un acord per compartir les eines."),
            ],
        },
        Block::paragraph(WORK),
        Block::Figures {
            tiles: vec![
                tile("12", "jardins oberts", Some("4 més que el 2022"), Some("https://example.org/jardins")),
                tile("1.184", "hores de feina compartida", Some("un 38 % són tasques de cura"), None),
                tile("54 %", "de l’aigua, de pluja", Some("objectiu: 50 %"), None),
                tile("31.250,40 €", "de despesa", Some("el 92 % del previst"), None),
                tile("7", "trobades obertes", None, None),
                tile("0", "accidents", None, None),
            ],
        },
        Block::heading(Level::Section, "Com s’ha fet aquest anuari"),
        Block::Paragraph {
            text: vec![
                Inline::text("Cada xifra surt del "),
                Inline::link("quadern de camp", "https://example.org/quadern"),
                Inline::text(" i es pot resseguir fins al dia en què es va anotar."),
                Inline::footnote("Quadern de camp, entrades de l’1 de gener al 31 de desembre de 2023."),
                Inline::text(" Les hores es compten per persona, "),
                Inline::strong("encara que es treballi en parella"),
                Inline::text("."),
            ],
        },
        Block::note("El quadern parla de « quatre o cinc » visites escolars el mes de maig. N’hem comptat quatre."),
        Block::paragraph(CARE),
        Block::PageBreak,
    ]
}

fn the_work() -> Vec<Block> {
    let rows = (1..=64)
        .map(|n| {
            let task =
                ["Preparació de bancals", "Reg i manteniment de les canonades", "Taller de compostatge", "Collita"];
            let team = ["Equip de terra", "Equip d’aigua i energia", "Comissió d’acollida i cures"];
            let month = ["12 de gener de 2023", "3 d’abril de 2023", "21 d’octubre de 2023"];
            vec![
                Cell::from(format!("{}, {n}a jornada", task[n % 4])),
                Cell::from(team[n % 3]),
                Cell::from(month[n % 3]),
                Cell::from((n * 7 % 31 + 3).to_string()),
                Cell::from(format!("{},{} h", n * 13 % 40, if n % 2 == 0 { 0 } else { 5 })),
            ]
        })
        .collect();
    vec![
        Block::heading(Level::Chapter, "La feina feta"),
        Block::paragraph(WORK),
        Block::List {
            items: vec![
                vec![
                    Inline::strong("Terra. "),
                    Inline::text("Bancals nous a quatre barris i adobat amb compost propi."),
                ],
                vec![
                    Inline::strong("Aigua. "),
                    Inline::text(
                        "Recollida de pluja en sis cobertes, amb dipòsits comprats conjuntament i instal·lats \
                        per persones voluntàries que abans havien fet el taller de fontaneria.",
                    ),
                ],
                vec![Inline::strong("Cures. "), Inline::text("Torn setmanal i quadern compartit.")],
            ],
        },
        Block::heading(Level::Section, "Jornada per jornada"),
        Block::Table(Table {
            caption: "64 jornades de feina, per ordre del quadern".into(),
            columns: vec![
                Column::new("Jornada", Holds::Name),
                Column::new("Equip", Holds::Text),
                Column::new("Data", Holds::Text),
                Column::new("Persones", Holds::Number),
                Column::new("Hores", Holds::Number),
            ],
            rows,
        }),
        Block::PageBreak,
    ]
}

fn the_places() -> Vec<Block> {
    vec![
        Block::heading(Level::Chapter, "Els llocs"),
        Block::paragraph(CARE),
        Block::Picture(Picture {
            svg: bars(),
            alt: "Barres de les jornades per estació: hivern 9, primavera 24, estiu 11, tardor 20.".into(),
            caption: Some("Jornades per estació de l’any".into()),
            width: 82,
        }),
        Block::heading(Level::Section, "Barris amb jardí"),
        Block::paragraph(CARE),
        Block::heading(Level::Detail, "Què es fa quan falta aigua"),
        Block::paragraph(WORK),
        Block::Picture(Picture {
            svg: rings(),
            alt: "Anella: el 54 % de l’aigua és de pluja i el 46 % de xarxa.".into(),
            caption: None,
            width: 34,
        }),
        Block::PageBreak,
    ]
}

fn the_people() -> Vec<Block> {
    let places = ["el barri de dalt", "el barri de baix", "la riera", "l’eixample", "el turó", "les hortes", "el port"];
    let months = ["gen.", "febr.", "març", "abr.", "maig", "juny", "jul.", "ag."];
    let columns = std::iter::once(Column::new("Barri", Holds::Name))
        .chain(months.iter().map(|m| Column::new(*m, Holds::Number)))
        .collect();
    let rows = places
        .iter()
        .enumerate()
        .map(|(y, place)| {
            std::iter::once(Cell::from(*place))
                .chain((0..8).map(|x| Cell::from(((x + 2) * (y + 3) % 47).to_string())))
                .collect()
        })
        .collect();
    vec![
        Block::heading(Level::Chapter, "Les persones i els acords de col·laboració amb els equipaments del barri"),
        Block::Lead { text: vec![Inline::text("Cada jardí té una colla que l’obre. Ningú no hi treballa sol.")] },
        Block::Figures { tiles: vec![tile("142", "persones han vingut una vegada o més", Some("96 el 2022"), None)] },
        Block::paragraph(CARE),
        Block::heading(Level::Section, "Assistència per barri i mes"),
        Block::Table(Table { caption: "Persones que han vingut, de gener a agost".into(), columns, rows }),
        Block::paragraph(WORK),
        Block::Figures {
            tiles: vec![
                tile("9", "acords vigents", None, None),
                tile("2", "acords nous", Some("escola i casal"), None),
            ],
        },
        Block::PageBreak,
    ]
}

fn the_money() -> Vec<Block> {
    let line = |name: &str, planned: &str, spent: &str| {
        vec![
            Cell::from(name),
            Cell::from(planned),
            Cell::from(spent),
            Cell(vec![Inline::link("3 factures", "https://example.org/f")]),
        ]
    };
    vec![
        Block::heading(Level::Chapter, "Els comptes"),
        Block::paragraph(WORK),
        Block::Table(Table {
            caption: "Pressupost i despesa per partides".into(),
            columns: vec![
                Column::new("Partida", Holds::Name),
                Column::new("Previst", Holds::Number),
                Column::new("Gastat", Holds::Number),
                Column::new("Justificants", Holds::Text),
            ],
            rows: vec![
                line("Terra, llavors i plançons", "9.000,00 €", "8.412,10 €"),
                line("Dipòsits i canonades per a la recollida d’aigua de pluja", "18.500,00 €", "17.960,30 €"),
                line("Assegurança", "2.400,00 €", "2.400,00 €"),
                line("Difusió", "4.100,00 €", "2.478,00 €"),
            ],
        }),
        Block::Figures {
            tiles: vec![
                tile("34.000 €", "previstos", None, None),
                tile("31.250 €", "gastats", None, None),
                tile("2.750 €", "per a l’any vinent", None, None),
                tile("92 %", "d’execució", None, None),
            ],
        },
        Block::paragraph(CARE),
        Block::PageBreak,
    ]
}

fn the_next_year() -> Vec<Block> {
    let mut blocks = vec![Block::heading(Level::Chapter, "L’any que ve")];
    for (number, wish) in ["Més ombra", "Menys reg", "Més escola", "Un magatzem comú"].iter().enumerate() {
        blocks.push(Block::heading(Level::Section, *wish));
        blocks.push(Block::paragraph(if number % 2 == 0 { WORK } else { CARE }));
        blocks.push(Block::paragraph(if number % 2 == 0 { CARE } else { WORK }));
    }
    blocks.push(Block::note("Aquest capítol és una proposta: l’assemblea l’ha de debatre el mes de juny."));
    blocks
}

fn tile(value: &str, label: &str, note: Option<&str>, href: Option<&str>) -> Tile {
    Tile { value: value.into(), label: label.into(), note: note.map(Into::into), href: href.map(Into::into) }
}

fn bars() -> String {
    let mut svg = String::from(
        r##"<svg xmlns="http://www.w3.org/2000/svg" width="640" height="190" viewBox="0 0 640 190"><rect width="640" height="190" fill="#fff"/>"##,
    );
    let seasons =
        [("Hivern", 9, "#1b7ea6"), ("Primavera", 24, "#2b6e3f"), ("Estiu", 11, "#c27600"), ("Tardor", 20, "#b3441f")];
    for (row, (name, count, colour)) in seasons.iter().enumerate() {
        let (y, width) = (14 + row * 44, count * 19);
        write!(
            svg,
            r##"<rect x="110" y="{y}" width="{width}" height="28" rx="4" fill="{colour}"/><text x="98" y="{0}" text-anchor="end" font-family="Figtree" font-size="15" fill="#1d2a2c">{name}</text><text x="{1}" y="{0}" font-family="Figtree" font-weight="600" font-size="15" fill="#1d2a2c">{count}</text>"##,
            y + 19,
            120 + width
        )
        .expect("a string takes everything");
    }
    svg + "</svg>"
}

fn rings() -> String {
    r##"<svg xmlns="http://www.w3.org/2000/svg" width="200" height="200" viewBox="0 0 200 200"><circle cx="100" cy="100" r="74" fill="none" stroke="#dff0ec" stroke-width="34"/><circle cx="100" cy="100" r="74" fill="none" stroke="#0b5c5a" stroke-width="34" stroke-dasharray="251 465" transform="rotate(-90 100 100)"/><text x="100" y="112" text-anchor="middle" font-family="Bricolage Grotesque" font-weight="700" font-size="36" fill="#084442">54 %</text></svg>"##.into()
}
