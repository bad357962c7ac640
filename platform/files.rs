//! Files kept beside the database, addressed by the digest of their content.

use std::path::{Path, PathBuf};

use sha2::Digest as _;

#[derive(Clone, Debug)]
pub struct Files(PathBuf);

impl Files {
    pub fn in_folder(folder: impl Into<PathBuf>) -> Self {
        Self(folder.into())
    }

    /// Keeps bytes and returns their SHA-256. Keeping the same bytes twice keeps them once.
    pub fn keep(&self, bytes: &[u8]) -> std::io::Result<String> {
        let digest = crate::ids::hex(&sha2::Sha256::digest(bytes));
        let place = self.place(&digest);
        if !place.exists() {
            std::fs::create_dir_all(place.parent().unwrap_or(Path::new(".")))?;
            // Written aside and renamed, so that a full disk or a cut leaves no half file under a right name.
            let aside = place.with_extension(crate::ids::secret());
            std::fs::write(&aside, bytes).and_then(|()| std::fs::rename(&aside, &place)).inspect_err(|_| {
                std::fs::remove_file(&aside).ok();
            })?;
        }
        Ok(digest)
    }

    pub fn read(&self, digest: &str) -> std::io::Result<Vec<u8>> {
        if digest.len() != 64 || !digest.bytes().all(|b| b.is_ascii_hexdigit()) {
            return Err(std::io::ErrorKind::InvalidInput.into());
        }
        std::fs::read(self.place(digest))
    }

    fn place(&self, digest: &str) -> PathBuf {
        self.0.join(&digest[..2]).join(digest)
    }
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
        std::fs::remove_dir_all(folder).unwrap();
    }
}
