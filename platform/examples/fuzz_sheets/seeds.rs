//! Whole files of each form, with everything in them that readers look at. Files in the folder that
//! `TEIXIT_FUZZ_SEEDS` names (as other programs write them) are taken too, by their ending.

use std::io::{Cursor, Write as _};
use std::path::Path;

use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    Delimited,
    Markdown,
    Xlsx,
    Ods,
    Odt,
    Docx,
}

impl Form {
    pub const ALL: [Form; 6] = [Form::Delimited, Form::Markdown, Form::Xlsx, Form::Ods, Form::Odt, Form::Docx];

    /// Also the ending of its files.
    pub fn name(self) -> &'static str {
        match self {
            Form::Delimited => "csv",
            Form::Markdown => "md",
            Form::Xlsx => "xlsx",
            Form::Ods => "ods",
            Form::Odt => "odt",
            Form::Docx => "docx",
        }
    }
}

pub fn of(form: Form) -> Vec<Vec<u8>> {
    let mut seeds = match form {
        Form::Delimited => delimited(),
        Form::Markdown => vec![MARKDOWN.as_bytes().to_vec()],
        Form::Xlsx => vec![xlsx()],
        Form::Ods => vec![open_document("spreadsheet", SPREADSHEET)],
        Form::Odt => vec![open_document("text", TEXT)],
        Form::Docx => vec![docx()],
    };
    seeds.extend(std::env::var("TEIXIT_FUZZ_SEEDS").into_iter().flat_map(|folder| kept(&folder, form)));
    seeds
}

fn kept(folder: &str, form: Form) -> Vec<Vec<u8>> {
    let mut paths: Vec<_> = std::fs::read_dir(folder).into_iter().flatten().flatten().map(|file| file.path()).collect();
    paths.sort();
    paths.retain(|path| path.extension().is_some_and(|ending| ending == form.name()));
    paths.iter().filter_map(|path| std::fs::read(path).ok()).collect()
}

/// One file of each form, and a page, for other programs to save again.
pub fn write_all(folder: &Path) {
    std::fs::create_dir_all(folder).expect("the folder can be made");
    for form in Form::ALL {
        let place = folder.join(format!("seed.{}", form.name()));
        std::fs::write(place, &of(form)[0]).expect("a seed can be written");
    }
    std::fs::write(folder.join("page.html"), PAGE).expect("a seed can be written");
}

fn delimited() -> Vec<Vec<u8>> {
    let text =
        "sep=;\r\nNúm.;Nom;Quan\r\n;;\r\n1;\"Guia \"\"nova\"\"\r\ni més\";març\r\n2;=1+1;#REF!\r\n;Premi;;sobra\r\n";
    let wide = |text: &str| [0xFF, 0xFE].into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    vec![
        text.as_bytes().to_vec(),
        text.replace(';', "\t").into_bytes(),
        b"Poblaci\xF3,Comarca\nT\xE0rrega,\"a,b\"\n".to_vec(),
        wide(text),
    ]
}

fn xlsx() -> Vec<u8> {
    let mut book = Workbook::new();
    let tab = book.add_worksheet();
    let day = Format::new().set_num_format("dd/mm/yyyy");
    let mut write = || -> Result<(), rust_xlsxwriter::XlsxError> {
        tab.merge_range(0, 0, 0, 3, "Pla", &Format::new())?;
        tab.write_string(1, 0, "Núm.")?
            .write_string(1, 1, "Nom")?
            .write_string(1, 2, "Dia")?
            .write_string(1, 3, "Suma")?;
        for row in 2..12 {
            tab.write_number(row, 0, f64::from(row))?.write_string(row, 1, "Guia\nde compra & més")?;
            tab.write_with_format(row, 2, ExcelDateTime::from_ymd(2024, 5, 15)?, &day)?;
            tab.write_formula(row, 3, Formula::new("=1+2").set_result("3"))?;
        }
        tab.merge_range(12, 0, 14, 1, "Junts", &Format::new())?;
        tab.set_row_hidden(5)?.set_column_hidden(2)?.write_boolean(13, 3, true)?;
        Ok(())
    };
    write().expect("the seed can be written");
    book.add_worksheet().write_string(0, 0, "Nom").expect("the seed can be written");
    book.save_to_buffer().expect("the seed can be saved")
}

fn docx() -> Vec<u8> {
    archive(&[
        ("[Content_Types].xml", "<Types/>"),
        (
            "_rels/.rels",
            "<Relationships><Relationship Type=\"x/officeDocument\" Target=\"word/document.xml\"/></Relationships>",
        ),
        (
            "word/styles.xml",
            "<w:styles xmlns:w=\"w\"><w:style w:styleId=\"H\"><w:name w:val=\"heading 1\"/></w:style></w:styles>",
        ),
        ("word/document.xml", DOCUMENT),
    ])
}

fn open_document(kind: &str, body: &str) -> Vec<u8> {
    let content = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\" xmlns:style=\"s\" xmlns:draw=\"d\" xmlns:calcext=\"c\"><office:automatic-styles><style:style style:name=\"ta2\"><style:table-properties table:display=\"false\"/></style:style></office:automatic-styles><office:body><office:{kind}>{body}</office:{kind}></office:body></office:document-content>"
    );
    let kind = format!("application/vnd.oasis.opendocument.{kind}");
    archive(&[("mimetype", &kind), ("content.xml", &content), ("META-INF/manifest.xml", "<manifest/>")])
}

fn archive(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        archive.start_file(*name, SimpleFileOptions::default()).expect("a part can be begun");
        archive.write_all(content.as_bytes()).expect("a part can be written");
    }
    archive.finish().expect("the seed is whole").into_inner()
}

const PAGE: &str = "<html><head><meta charset=\"utf-8\"></head><body><h1>Accions de 2024</h1><p>Les que hi ha.</p><table border=1><thead><tr><th>Núm.</th><th>Acció</th><th>Quan</th></tr></thead><tr><td rowspan=2>1</td><td>Guia<br>i l’acte</td><td>març</td></tr><tr><td>Fulletó</td><td>2024</td></tr><tr><td>2</td><td colspan=2><p>Premi</p><p>Lliurament</p></td></tr></table><p>Contactes</p><table><tr><td>Nom</td><td>Correu</td></tr><tr><td>Tècnica</td><td>a@exemple.cat</td></tr></table></body></html>";

const MARKDOWN: &str = "# Pla de 2024\n\nText abans.\n\n| Núm. | Acció | Qui |\n|:-----|:-----:|---:|\n| 1 | **Guia** de _compra_ ~~x~~ | [Comissió](http://x.cat) |\n| 2 | Un `codi` \\| barra &amp; | ![a](b) |\n3 | Premi<br>Acte<br/>Fi <i>x</i> | \\* fi\n\n```\n| a |\n|--|\n```\n## Persones\n| Nom |\n|--|\n| Tècnica |\n\n| Nom |\n|--|\n| Regidora |\n";

const SPREADSHEET: &str = "<table:table table:name=\"Pla\"><table:table-column table:visibility=\"collapse\"/><table:table-column table:number-columns-repeated=\"1023\"/><table:table-row><table:table-cell office:value-type=\"string\"><text:p>Núm.</text:p></table:table-cell><table:table-cell office:value-type=\"string\"><text:p>Nom</text:p></table:table-cell></table:table-row><table:table-row table:visibility=\"filter\"><table:table-cell table:number-columns-spanned=\"2\" table:number-rows-spanned=\"2\" office:value-type=\"float\" office:value=\"1.5\"><text:p>1,5</text:p></table:table-cell><table:covered-table-cell/></table:table-row><table:table-row table:number-rows-repeated=\"3\"><table:table-cell office:value-type=\"date\" office:date-value=\"2024-05-15T09:30:00\"/><table:table-cell office:value-type=\"time\" office:time-value=\"PT36H15M00S\"/><table:table-cell table:formula=\"of:=NA()\" office:value-type=\"string\" calcext:value-type=\"error\"><text:p>#N/A</text:p></table:table-cell><table:table-cell table:formula=\"of:=1\"/></table:table-row><table:table-row><table:table-cell office:value-type=\"boolean\" office:boolean-value=\"true\"><office:annotation><text:p>nota</text:p></office:annotation><text:p>a<text:s text:c=\"3\"/>b<text:line-break/>c<text:tab/>&#233;</text:p><text:p>d</text:p></table:table-cell><table:table-cell office:value-type=\"percentage\" office:value=\"0.5\"/></table:table-row><table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row></table:table><table:table table:style-name=\"ta2\" table:name=\"Llistes\"><table:table-row/></table:table><table:table table:name=\"Altres\"><table:table-row><table:table-cell office:value-type=\"string\"><text:p>Nom</text:p></table:table-cell></table:table-row></table:table>";

const TEXT: &str = "<text:tracked-changes><text:p>esborrat</text:p></text:tracked-changes><text:h>Accions</text:h><text:p>Les que <text:span>hi ha</text:span>.</text:p><table:table table:name=\"T1\"><table:table-column table:number-columns-repeated=\"2\"/><table:table-header-rows><table:table-row><table:table-cell><text:p>Núm.</text:p></table:table-cell><table:table-cell><text:p>Acció</text:p></table:table-cell></table:table-row></table:table-header-rows><table:table-row><table:table-cell table:number-rows-spanned=\"2\"><text:p>1</text:p></table:table-cell><table:table-cell><text:p>Guia<text:note><text:p>peu</text:p></text:note></text:p><table:table><table:table-row><table:table-cell><text:p>dins</text:p></table:table-cell></table:table-row></table:table></table:table-cell></table:table-row><table:table-row><table:covered-table-cell/><table:table-cell><text:p>Premi</text:p></table:table-cell></table:table-row></table:table><text:p/><table:table><table:table-row><table:table-cell><text:p>Núm.</text:p></table:table-cell><table:table-cell><text:p>Acció</text:p></table:table-cell></table:table-row><table:table-row><table:table-cell><text:p>2</text:p></table:table-cell><table:table-cell><text:p>Acte</text:p></table:table-cell></table:table-row></table:table>";

const DOCUMENT: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"w\"><w:body><w:p><w:pPr><w:pStyle w:val=\"H\"/><w:tabs><w:tab/></w:tabs></w:pPr><w:r><w:t>Pla</w:t></w:r></w:p><w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val=\"1\"/></w:tcPr><w:p><w:r><w:t>Núm.</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Acció</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Guia</w:t><w:br/><w:t>nova</w:t></w:r><w:del><w:r><w:delText>x</w:delText></w:r></w:del><w:ins><w:r><w:t>y &amp; z</w:t></w:r></w:ins></w:p></w:tc></w:tr><w:tr><w:trPr><w:del/><w:gridBefore w:val=\"1\"/></w:trPr><w:tc><w:p/></w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc><w:p><w:r><w:t>Premi</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>dins</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:tc></w:tr></w:tbl><w:p/><w:tbl><w:tr><w:tc><w:p><w:r><w:t>Núm.</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Acció</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:p><w:r><w:t>2</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:drawing><w:t>no</w:t></w:drawing><w:t>Acte</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>";
