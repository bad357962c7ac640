//! `teixit plan YEAR`: a plan as a table of its actions, as data, or whole as a PDF or as a text to go on writing.

use platform::Refusal;
use platform::sheet::write::Form;

use super::output::remark;
use super::telling::Telling;

#[derive(clap::Args)]
pub struct Arguments {
    /// Which plan, as its address says: 2024
    #[arg(value_name = "YEAR")]
    plan: String,
    #[arg(long, default_value = "pdf")]
    format: Format,
    #[command(flatten)]
    telling: Telling,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum Format {
    /// Its actions, for any spreadsheet
    Csv,
    /// Its actions, for programs
    Json,
    /// Its actions, for Excel
    Xlsx,
    /// Its actions, for OpenDocument spreadsheets
    Ods,
    /// The whole plan, on paper
    Pdf,
    /// The whole plan, to go on writing
    Docx,
}

impl From<Format> for ::plan::Format {
    fn from(format: Format) -> Self {
        match format {
            Format::Csv => Self::Table(Form::Csv),
            Format::Xlsx => Self::Table(Form::Xlsx),
            Format::Ods => Self::Table(Form::Ods),
            Format::Json => Self::Json,
            Format::Pdf => Self::Pdf,
            Format::Docx => Self::Docx,
        }
    }
}

pub fn run(arguments: &Arguments) -> Result<(), String> {
    let told = arguments.telling.begin("the plan")?;
    let file = ::plan::file(&told.cx, &arguments.plan, arguments.format.into()).map_err(|refusal| match refusal {
        Refusal::NotFound => format!("there is no plan « {} » in this network.", arguments.plan),
        other => other.to_string(),
    })?;
    told.assumed.iter().for_each(|said| remark!("{said}"));
    arguments.telling.write(&file.bytes)
}
