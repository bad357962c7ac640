//! Files kept beside the database, addressed by the digest of their content.

use std::io::Write as _;
use std::os::unix::fs::DirBuilderExt as _;
use std::path::{Path, PathBuf};

use sha2::Digest as _;

#[derive(Clone, Debug)]
pub struct Files(PathBuf);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    Whole,
    Changed,
    Missing,
}

impl Files {
    pub fn in_folder(folder: impl Into<PathBuf>) -> Self {
        Self(folder.into())
    }

    /// Keeps bytes and returns their SHA-256. Keeping the same bytes twice keeps them once.
    pub fn keep(&self, bytes: &[u8]) -> std::io::Result<String> {
        let digest = crate::ids::hex(&sha2::Sha256::digest(bytes));
        let place = self.place(&digest);
        if !place.exists() {
            // For the owner alone: a document that was withdrawn is kept too.
            let folder = place.parent().unwrap_or(Path::new("."));
            std::fs::DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
            // Written aside and renamed, so that a full disk or a cut leaves no half file under a right name.
            let aside = place.with_extension(crate::ids::secret());
            written(&aside, bytes).and_then(|()| std::fs::rename(&aside, &place)).inspect_err(|_| {
                std::fs::remove_file(&aside).ok();
            })?;
            named(folder)?;
        }
        Ok(digest)
    }

    pub fn read(&self, digest: &str) -> std::io::Result<Vec<u8>> {
        if digest.len() != 64 || !digest.bytes().all(|b| b.is_ascii_hexdigit()) {
            return Err(std::io::ErrorKind::InvalidInput.into());
        }
        std::fs::read(self.place(digest))
    }

    /// Whether the content kept under a digest is there, and still what it was.
    pub fn state(&self, digest: &str) -> std::io::Result<State> {
        match self.read(digest) {
            Ok(bytes) if crate::ids::hex(&sha2::Sha256::digest(&bytes)) == digest => Ok(State::Whole),
            Ok(_) => Ok(State::Changed),
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => Ok(State::Missing),
            Err(e) => Err(e),
        }
    }

    pub fn folder(&self) -> &Path {
        &self.0
    }

    fn place(&self, digest: &str) -> PathBuf {
        self.0.join(&digest[..2]).join(digest)
    }
}

/// Down to the disk before it has its name: the row that speaks of it will be there after a cut, and so must it be.
fn written(place: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let mut file = std::fs::File::create(place)?;
    file.write_all(bytes)?;
    file.sync_all()
}

/// The name too, and that of a folder that was made for it.
fn named(folder: &Path) -> std::io::Result<()> {
    std::fs::File::open(folder)?.sync_all()?;
    folder.parent().map_or(Ok(()), |above| std::fs::File::open(above)?.sync_all())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_bytes_are_kept_once_and_no_path_leads_out() {
        let folder = std::env::temp_dir().join(crate::ids::secret());
        let files = Files::in_folder(&folder);
        let first = files.keep(b"acta").unwrap();
        assert_eq!(files.keep(b"acta").unwrap(), first);
        assert_eq!(files.read(&first).unwrap(), b"acta");
        assert!(files.read("../../etc/passwd").is_err());
        assert_eq!(files.state(&first).unwrap(), State::Whole);
        std::fs::write(files.place(&first), b"una altra acta").unwrap();
        assert_eq!(files.state(&first).unwrap(), State::Changed);
        std::fs::remove_file(files.place(&first)).unwrap();
        assert_eq!(files.state(&first).unwrap(), State::Missing);
        std::fs::remove_dir_all(folder).unwrap();
    }
}
