//! Brings the typefaces that the crate embeds: from the npm packages of the lockfile, or from the folder that
//! `TEIXIT_FONTS` names, for builds without network. Nothing third-party is kept in the repository.

use std::env;
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// File, and its folder in the packages.
const FACES: [(&str, &str); 4] = [
    ("Figtree_400Regular.ttf", "figtree/400Regular"),
    ("Figtree_600SemiBold.ttf", "figtree/600SemiBold"),
    ("Figtree_700Bold.ttf", "figtree/700Bold"),
    ("BricolageGrotesque_700Bold.ttf", "bricolage-grotesque/700Bold"),
];

fn main() -> Result<(), Box<dyn Error>> {
    for watched in ["build.rs", "package.json", "package-lock.json"] {
        println!("cargo:rerun-if-changed={watched}");
    }
    println!("cargo:rerun-if-env-changed=TEIXIT_FONTS");
    let out = PathBuf::from(env::var("OUT_DIR")?);
    let fonts = out.join("fonts");
    fs::create_dir_all(&fonts)?;
    if let Ok(folder) = env::var("TEIXIT_FONTS") {
        return copy(&fonts, |(file, _)| Path::new(&folder).join(file), "the folder that TEIXIT_FONTS names");
    }
    let npm = out.join("npm");
    fetch(&npm)?;
    let packages = npm.join("node_modules/@expo-google-fonts");
    copy(&fonts, |(file, folder)| packages.join(folder).join(file), "the npm packages of press/package.json")
}

/// `npm ci` in a folder of its own: the source tree stays as it is.
fn fetch(npm: &Path) -> Result<(), Box<dyn Error>> {
    fs::create_dir_all(npm)?;
    for manifest in ["package.json", "package-lock.json"] {
        fs::copy(manifest, npm.join(manifest))?;
    }
    let said = Command::new("npm")
        .args(["ci", "--omit=dev", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"])
        .current_dir(npm)
        .output()
        .map_err(|e| {
            format!("press needs npm (Node.js 20 or newer) to fetch its typefaces, or TEIXIT_FONTS=folder with the TTF files: {e}")
        })?;
    if said.status.success() {
        Ok(())
    } else {
        Err(format!("npm could not fetch the typefaces of press: {}", String::from_utf8_lossy(&said.stderr)).into())
    }
}

fn copy(fonts: &Path, from: impl Fn((&str, &str)) -> PathBuf, whence: &str) -> Result<(), Box<dyn Error>> {
    for face in FACES {
        fs::copy(from(face), fonts.join(face.0)).map_err(|e| format!("{} is not in {whence}: {e}", face.0))?;
    }
    Ok(())
}
