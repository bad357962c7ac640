//! Makes the assets that the binary carries: packages by `npm ci`, then one Node script (`web/build.mjs`).
//! With `TEIXIT_ASSETS` set to a folder made by that script, neither Node nor the network is needed.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, exit};

fn main() {
    println!("cargo:rerun-if-env-changed=TEIXIT_ASSETS");
    println!("cargo:rerun-if-changed=build.rs");
    let assets = match std::env::var_os("TEIXIT_ASSETS") {
        Some(ready) => prebuilt(PathBuf::from(ready)),
        None => build(),
    };
    println!("cargo:rustc-env=TEIXIT_ASSETS_DIR={}", assets.display());
}

fn prebuilt(folder: PathBuf) -> PathBuf {
    println!("cargo:rerun-if-changed={}", folder.display());
    if !folder.join("assets.rs").is_file() {
        stop(&format!(
            "TEIXIT_ASSETS is {}, but there is no assets.rs in it: make it with `node web/build.mjs . FOLDER`.",
            folder.display()
        ));
    }
    folder.canonicalize().unwrap_or(folder)
}

fn build() -> PathBuf {
    let root = PathBuf::from(variable("CARGO_MANIFEST_DIR")).join("..").canonicalize().expect("the workspace is there");
    let out = PathBuf::from(variable("OUT_DIR"));
    let assets = out.join("assets");
    for file in ["package.json", "package-lock.json", ".npmrc"] {
        println!("cargo:rerun-if-changed={}", root.join(file).display());
    }
    let npm = out.join("npm");
    install(&root, &npm);
    copy(&root.join("web/build.mjs"), &npm.join("build.mjs"));
    copy(&root.join("web/map.mjs"), &npm.join("map.mjs"));
    let mut script = Command::new("node");
    script.arg(npm.join("build.mjs")).arg(&root).arg(&assets);
    run(script, "The assets were not built");
    // The script knows what it reads; the places of the map's sources are its business.
    let inputs = fs::read_to_string(assets.join("inputs.txt")).expect("the script writes the list of its inputs");
    for input in inputs.lines() {
        println!("cargo:rerun-if-changed={input}");
    }
    assets
}

/// `npm ci`, only when the lockfile is another one than the last time.
fn install(root: &Path, npm: &Path) {
    let lock = fs::read(root.join("package-lock.json")).expect("package-lock.json is part of the project");
    let stamp = npm.join("installed-lock.json");
    if fs::read(&stamp).is_ok_and(|installed| installed == lock) {
        return;
    }
    fs::create_dir_all(npm).expect("the build folder can be written");
    for file in ["package.json", "package-lock.json", ".npmrc"] {
        copy(&root.join(file), &npm.join(file));
    }
    let mut ci = Command::new("npm");
    ci.args(["ci", "--omit=dev", "--ignore-scripts", "--no-audit", "--no-fund"]).current_dir(npm);
    run(ci, "The packages of the assets were not installed (npm needs the network here)");
    fs::write(&stamp, lock).expect("the build folder can be written");
}

fn run(mut command: Command, failure: &str) {
    let Ok(output) = command.output() else {
        stop(
            "Node 20 or newer, with npm, is needed to build the assets and was not found; install it (see https://nodejs.org/en/download) or set TEIXIT_ASSETS to a folder of prebuilt assets.",
        )
    };
    if !output.status.success() {
        stop(&format!("{failure}: {}", String::from_utf8_lossy(&output.stderr)));
    }
}

fn copy(from: &Path, to: &Path) {
    if let Err(error) = fs::copy(from, to) {
        stop(&format!("{} could not be copied: {error}", from.display()));
    }
}

fn variable(name: &str) -> String {
    std::env::var(name).expect("cargo sets it for build scripts")
}

fn stop(sentence: &str) -> ! {
    eprintln!("{sentence}");
    exit(1)
}
