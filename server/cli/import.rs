//! `teixit import members FILE`, `import plan FILE`, `import facts FILE`: what a file on this machine says, put into a
//! network.

use std::path::{Path, PathBuf};

use jiff::civil::Date;
use platform::words::{Language, Words};
use viewer::Context;

use super::output::{remark, say};
use super::{Place, acting::Acting, texts};

#[derive(clap::Args)]
pub struct Arguments {
    #[command(subcommand)]
    what: What,
}

#[derive(clap::Subcommand)]
enum What {
    /// Councils, their people and seats, from a table: XLSX, ODS, CSV, DOCX, ODT or Markdown
    Members(File),
    /// A plan from the table of its actions; a plan that is there is corrected by the numbers
    Plan(PlanFile),
    /// Activities, from a table
    Facts(Facts),
    /// Undo what a file of activities did; without a batch, list the last ones
    UndoFacts(Undoing),
}

#[derive(clap::Args)]
struct Facts {
    #[command(flatten)]
    file: File,
    /// The sheet or table to read, when the file has several
    #[arg(long)]
    tab: Option<String>,
}

#[derive(clap::Args)]
struct Undoing {
    /// Which one, as the list names it
    batch: Option<String>,
    /// Which network, by its short name, when the installation has several
    #[arg(long)]
    network: Option<String>,
    #[command(flatten)]
    place: Place,
}

#[derive(clap::Args)]
struct File {
    /// The file with the table: XLSX, ODS, CSV, TSV, DOCX, ODT or Markdown
    path: PathBuf,
    /// Only say what it would do; nothing is written
    #[arg(long)]
    check: bool,
    /// Write counts and problems as JSON
    #[arg(long)]
    json: bool,
    /// Which network, by its short name, when the installation has several
    #[arg(long)]
    network: Option<String>,
    #[command(flatten)]
    place: Place,
}

#[derive(clap::Args)]
struct PlanFile {
    #[command(flatten)]
    file: File,
    /// The address of the plan: a new one, or one that is there
    #[arg(long)]
    plan: String,
    /// The title of a new plan
    #[arg(long)]
    title: Option<String>,
    /// The first day of a new plan; of one whose address is a year, 1 January
    #[arg(long, value_parser = super::day)]
    from: Option<Date>,
    /// The last day of a new plan
    #[arg(long, value_parser = super::day)]
    to: Option<Date>,
    /// A text file with the lines of a new plan, one a line: « LE1 Title », below it its own « LA1 Title »
    #[arg(long)]
    lines: Option<PathBuf>,
    /// Its words are the approved ones, and not a summary
    #[arg(long)]
    official: bool,
    /// The sheet or table to read, when the file has several
    #[arg(long)]
    tab: Option<String>,
    /// KEY=VALUE: the answer to a question that the table leaves open, as the problems name it
    #[arg(long = "answer", value_parser = plan::import::answer)]
    answers: Vec<(String, String)>,
}

pub fn run(arguments: Arguments) -> Result<(), String> {
    match arguments.what {
        What::Members(asked) => members(&asked),
        What::Plan(asked) => plan(&asked),
        What::Facts(asked) => facts(&asked),
        What::UndoFacts(asked) => undo_facts(&asked),
    }
}

fn members(asked: &File) -> Result<(), String> {
    let (cx, name, bytes) = opened(asked)?;
    let bar = texts::progress(0);
    let done = members::import::from_file_telling(&cx, &name, &bytes, asked.check, &|done, all| moved(&bar, done, all));
    bar.finish_and_clear();
    tell(&cx.words, asked.json, done.as_ref(), |o, w| (o.lines(w), o.json(w)), |p, w| (p.lines(w), p.json(w)))
}

fn plan(asked: &PlanFile) -> Result<(), String> {
    let lines = match &asked.lines {
        Some(path) => String::from_utf8(read(path)?).map_err(|_| format!("{} is no text.", path.display()))?,
        None => String::new(),
    };
    let (cx, name, bytes) = opened(&asked.file)?;
    let wanted = plan::import::Asked {
        plan: asked.plan.clone(),
        title: asked.title.clone(),
        from: asked.from,
        to: asked.to,
        lines,
        official: asked.official,
        answers: asked.answers.iter().cloned().collect(),
        tab: asked.tab.clone(),
        check: asked.file.check,
    };
    let bar = texts::progress(0);
    let done = plan::import::from_file(&cx, &name, &bytes, &wanted, &|done, all| moved(&bar, done, all));
    bar.finish_and_clear();
    tell(&cx.words, asked.file.json, done.as_ref(), |o, w| (o.lines(w), o.json(w)), |p, w| (p.lines(w), p.json(w)))
}

fn facts(asked: &Facts) -> Result<(), String> {
    let (cx, name, bytes) = opened(&asked.file)?;
    let bar = texts::progress(0);
    let read = (name.as_str(), bytes.as_slice(), asked.tab.as_deref());
    let done = activity::import::from_file(&cx, read, asked.file.check, &|done, all| moved(&bar, done, all));
    bar.finish_and_clear();
    tell(&cx.words, asked.file.json, done.as_ref(), |o, w| (o.lines(w), o.json(w)), |p, w| (p.lines(w), p.json(w)))
}

fn undo_facts(asked: &Undoing) -> Result<(), String> {
    let cx = context(&asked.place, asked.network.as_deref())?;
    let Some(batch) = &asked.batch else {
        let batches = activity::import::batches(&cx).map_err(|refusal| refusal.to_string())?;
        if batches.is_empty() {
            say!("{}", cx.words.t("activity-import-no-batches"));
        }
        batches.iter().for_each(|batch| say!("{}", activity::import::batch_line(&cx.words, batch)));
        return Ok(());
    };
    match activity::import::undo(&cx, batch) {
        Ok(done) => say!("{}", cx.words.tn("activity-import-undone-count", done.activities)),
        Err(problems) => {
            problems.lines(&cx.words).iter().for_each(|line| remark!("{line}"));
            return Err(nothing_written(&cx.words));
        }
    }
    Ok(())
}

fn moved(bar: &indicatif::ProgressBar, done: usize, all: usize) {
    bar.set_length(all as u64);
    bar.set_position(done as u64);
}

fn read(path: &Path) -> Result<Vec<u8>, String> {
    std::fs::read(path).map_err(|e| format!("the file {} cannot be read: {e}. Check its name.", path.display()))
}

fn opened(asked: &File) -> Result<(Context, String, Vec<u8>), String> {
    let bytes = read(&asked.path)?;
    let name = asked.path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
    Ok((context(&asked.place, asked.network.as_deref())?, name, bytes))
}

/// The network, acted in as the console.
fn context(place: &Place, network: Option<&str>) -> Result<Context, String> {
    let Acting { cx, demo_day } = Acting::begin(place, network, Language::Catalan, None)?;
    demo_day.iter().for_each(|day| {
        let day = platform::words::dates::day(cx.words.language, *day);
        remark!("{}", cx.words.t1("platform-console-demo", "day", day));
    });
    Ok(cx)
}

/// In the language of what was said before it.
fn nothing_written(words: &Words) -> String {
    words.t("platform-console-nothing-written")
}

type Told = (Vec<String>, serde_json::Value);

/// What came of a file, for people or for programs.
fn tell<O, P>(
    words: &Words,
    json: bool,
    done: Result<&O, &P>,
    outcome: impl Fn(&O, &Words) -> Told,
    problems: impl Fn(&P, &Words) -> Told,
) -> Result<(), String> {
    let is_done = done.is_ok();
    let (lines, value) = match done {
        Ok(one) => outcome(one, words),
        Err(one) => problems(one, words),
    };
    match (json, is_done) {
        (true, _) => say!("{value:#}"),
        (false, true) => lines.iter().for_each(|line| say!("{line}")),
        (false, false) => lines.iter().for_each(|line| remark!("{line}")),
    }
    if is_done { Ok(()) } else { Err(nothing_written(words)) }
}
