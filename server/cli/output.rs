//! The one place through which commands write lines. Promises: who reads may have read enough and go away, as `head`
//! does; then the command goes on, and ends as it would have ended.

use std::fmt::Arguments;
use std::io::{ErrorKind, Write};

/// A line of what was asked for, on standard output.
macro_rules! say {
    ($($text:tt)*) => { $crate::cli::output::line(format_args!($($text)*)) };
}

/// A line beside it, on standard error.
macro_rules! remark {
    ($($text:tt)*) => { $crate::cli::output::beside(format_args!($($text)*)) };
}

pub(super) use {remark, say};

pub(super) fn line(text: Arguments) {
    if let Err(problem) = to(&mut std::io::stdout().lock(), text) {
        beside(format_args!("teixit: {problem}"));
        std::process::exit(1);
    }
}

pub(super) fn beside(text: Arguments) {
    // There is nowhere left to say that it failed.
    writeln!(std::io::stderr().lock(), "{text}").ok();
}

/// Bytes on standard output, for who asked for a file there.
pub(super) fn bytes(bytes: &[u8]) -> Result<(), String> {
    let mut out = std::io::stdout().lock();
    read_enough(out.write_all(bytes).and_then(|()| out.flush()))
}

fn to(out: &mut impl Write, text: Arguments) -> Result<(), String> {
    read_enough(writeln!(out, "{text}"))
}

fn read_enough(written: std::io::Result<()>) -> Result<(), String> {
    match written {
        Err(e) if e.kind() != ErrorKind::BrokenPipe => Err(format!("standard output cannot be written to: {e}")),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Broken(ErrorKind);

    impl Write for Broken {
        fn write(&mut self, _: &[u8]) -> std::io::Result<usize> {
            Err(self.0.into())
        }

        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn a_reader_who_went_away_is_no_problem_and_a_full_disk_is() {
        assert_eq!(to(&mut Broken(ErrorKind::BrokenPipe), format_args!("a")), Ok(()));
        let full = to(&mut Broken(ErrorKind::StorageFull), format_args!("a"));
        assert!(full.is_err_and(|said| said.starts_with("standard output cannot be written to: ")));
    }
}
