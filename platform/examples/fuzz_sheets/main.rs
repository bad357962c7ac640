//! Throws broken files at the reader of sheets: `bin/fuzz` runs it.
//!
//! Promises: every input follows from the form, a seed and its number, so that what is found is found again. A worker
//! process that panics, takes too long for one input or asks for more memory than the shell gave it is ended, its
//! input is kept in the folder, and a new worker goes on with the next.

mod mutate;
mod seeds;

use std::io::{BufRead, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

use mutate::Dice;
use seeds::Form;

/// One input may take so much of a processor. What counts is not the clock: a busy machine lets a worker wait.
const SECONDS_AT_MOST: u64 = 5;
const LOOK_AFTER: Duration = Duration::from_secs(1);
/// Parts of a second in which Linux tells what a process took.
const TICKS: u64 = 100;
/// What a worker may have of addresses, its own code included.
const MEMORY_KB: u64 = 400 * 1024;
const FINDS_AT_MOST: usize = 20;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words[..] {
        ["work", form, seed, first] => work(form, seed, first),
        ["seeds", folder] => seeds::write_all(Path::new(folder)),
        ["one", file] => one(file),
        ["run", minutes, folder, ref forms @ ..] => {
            let minutes: f64 = minutes.parse().expect("minutes");
            let wanted = Form::ALL.into_iter().filter(|form| forms.is_empty() || forms.contains(&form.name()));
            let all: Vec<bool> = wanted.map(|form| run(form, minutes, Path::new(folder))).collect();
            std::process::exit(i32::from(all.contains(&false)));
        }
        _ => {
            eprintln!("fuzz_sheets run MINUTES FOLDER [FORM…] | seeds FOLDER | one FILE");
            std::process::exit(2);
        }
    }
}

/// Reads one file that was kept, and says what came of it.
fn one(file: &str) {
    let bytes = std::fs::read(file).expect("the file can be read");
    match platform::sheet::read(file, &bytes) {
        Ok(sheet) => println!("{} rows, {} notices", sheet.rows.len(), sheet.notices.len()),
        Err(problem) => println!("{problem}"),
    }
}

/// One input after the other, each announced before it is read.
fn work(form: &str, seed: &str, first: &str) {
    let form = Form::ALL.into_iter().find(|known| known.name() == form).expect("a form");
    let (seed, first): (u64, u64) = (seed.parse().expect("a number"), first.parse().expect("a number"));
    let seeds = seeds::of(form);
    // One library's panics are caught by its reader; nothing is to be said of them ten thousand times.
    std::panic::set_hook(Box::new(|_| ()));
    let mut out = std::io::stdout().lock();
    for number in first.. {
        let input = mutate::input(&seeds, &mut Dice::of(seed, number));
        if writeln!(out, "{number}").and_then(|()| out.flush()).is_err() {
            return;
        }
        let read = platform::sheet::read("file", &input);
        let tab = read.as_ref().ok().and_then(|sheet| sheet.other_tabs.first().cloned());
        if let Some(tab) = tab {
            let _rows_or_problem = platform::sheet::read_tab("file", &input, Some(&tab));
        }
        if let Ok(sheet) = read {
            let _rows_or_problem = sheet.headings().len() + usize::from(sheet.with_head(2).is_ok());
        }
        if number % 1_000 == 999 {
            writeln!(out, "memory {}", peak_memory_kb()).ok();
        }
    }
}

/// The most this process ever had in memory.
fn peak_memory_kb() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|rest| rest.split_whitespace().next()).and_then(|kb| kb.parse().ok()).unwrap_or(0)
}

/// One form for its time; whether nothing was found.
#[expect(clippy::disallowed_methods, reason = "how long to go on is measured")]
fn run(form: Form, minutes: f64, folder: &Path) -> bool {
    std::fs::create_dir_all(folder).expect("a folder for what is found");
    let began = Instant::now();
    let until = began + Duration::from_secs_f64(minutes * 60.0);
    // Another seed each time, told so that the run can be made again.
    let seed = u64::from(std::process::id());
    let (mut next, mut memory, mut finds) = (0, 0, Vec::new());
    while Instant::now() < until && finds.len() < FINDS_AT_MOST {
        let mut worker = Worker::start(form, seed, next);
        let ended = worker.watch(until, &mut next, &mut memory);
        worker.end();
        if let Some(why) = ended {
            finds.push(keep(form, seed, next, folder, why));
        }
        next += 1;
    }
    let seconds = began.elapsed().as_secs_f64();
    println!(
        "  {:<9} {next:>9} inputs, {:>6.0} a second, {:>4} MB at most, {} found (seed {seed})",
        form.name(),
        f64::from(u32::try_from(next).unwrap_or(u32::MAX)) / seconds,
        memory / 1024,
        finds.len()
    );
    finds.iter().for_each(|find| println!("    {}", find.display()));
    finds.is_empty()
}

fn keep(form: Form, seed: u64, number: u64, folder: &Path, why: &str) -> PathBuf {
    let input = mutate::input(&seeds::of(form), &mut Dice::of(seed, number));
    let place = folder.join(format!("{}-{seed}-{number}-{why}", form.name()));
    std::fs::write(&place, input).expect("what is found can be kept");
    place
}

struct Worker {
    process: Child,
    lines: Receiver<String>,
}

impl Worker {
    /// The shell sets the bound, because nothing in safe Rust can.
    fn start(form: Form, seed: u64, first: u64) -> Worker {
        let own = std::env::current_exe().expect("this program has a place");
        let mut process = Command::new("sh")
            .args(["-c", &format!("ulimit -v {MEMORY_KB} && exec \"$0\" \"$@\"")])
            .arg(own)
            .args(["work", form.name(), &seed.to_string(), &first.to_string()])
            .stdout(Stdio::piped())
            .spawn()
            .expect("a worker starts");
        let (say, lines) = channel();
        let out = BufReader::new(process.stdout.take().expect("its output is ours"));
        std::thread::spawn(move || out.lines().map_while(Result::ok).try_for_each(|line| say.send(line)));
        Worker { process, lines }
    }

    /// Until the time is over, or until it ends by itself: why.
    #[expect(clippy::disallowed_methods, reason = "how long to go on is measured")]
    fn watch(&mut self, until: Instant, next: &mut u64, memory: &mut u64) -> Option<&'static str> {
        let mut still_since = None;
        while Instant::now() < until {
            match self.lines.recv_timeout(LOOK_AFTER) {
                Ok(line) => {
                    still_since = None;
                    match line.strip_prefix("memory ") {
                        Some(kb) => *memory = kb.parse().unwrap_or(0).max(*memory),
                        None => *next = line.parse().unwrap_or(*next),
                    }
                }
                Err(RecvTimeoutError::Timeout) => {
                    let now = self.ticks();
                    if now - *still_since.get_or_insert(now) > SECONDS_AT_MOST * TICKS {
                        return Some("too-long");
                    }
                }
                Err(RecvTimeoutError::Disconnected) => return Some("died"),
            }
        }
        None
    }

    /// What it took of a processor so far.
    fn ticks(&self) -> u64 {
        let stat = std::fs::read_to_string(format!("/proc/{}/stat", self.process.id())).unwrap_or_default();
        // After the name, which may have anything in it, user and system time are the twelfth and thirteenth.
        let after_name = stat.rsplit(')').next().unwrap_or_default();
        after_name.split_whitespace().skip(11).take(2).filter_map(|ticks| ticks.parse::<u64>().ok()).sum()
    }

    fn end(mut self) {
        self.process.kill().ok();
        self.process.wait().ok();
    }
}
