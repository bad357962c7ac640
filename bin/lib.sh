# shellcheck shell=bash
# What the commands of bin/ share: to look for what they need, to say in one sentence what is missing,
# and to start what a run needs and stop it afterwards. Sourced, never run.
#
# It promises: Debian packages are installed only when missing, and said aloud; nothing outside the
# repository is written but those packages, a temporary folder, which goes when the command ends, and, as
# root where no account postgres is, the account teixit-test for PostgreSQL, which does not start as root.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
target=${CARGO_TARGET_DIR:-$root/target}
teixit=$target/debug/teixit

# say LINE…
say() { printf '%s\n' "$@"; }
die() {
  printf '%s\n' "$*" >&2
  exit 1
}

# ---- what the machine must have ---------------------------------------------------------------------------

need_rust() {
  # A shell that is not a login shell often lacks the folder that rustup uses.
  command -v cargo >/dev/null || PATH=$PATH:$HOME/.cargo/bin
  local how='Rust 1.95 or newer is needed: get it from https://rustup.rs, or with "rustup update" where rustup is there already.'
  command -v cargo >/dev/null || die "$how"
  local version
  version=$(cd "$root" && rustc --version | cut -d' ' -f2) || die "$how"
  at_least "$version" 1.95 || die "$how (Found: $version.)"
}

need_node() {
  local how='Node 20 or newer is needed, with npm: get it from https://nodejs.org, or from your distribution where it is new enough.'
  { command -v node && command -v npm; } >/dev/null || die "$how"
  local version
  version=$(node --version) || die "$how"
  at_least "${version#v}" 20 || die "$how (Found: $version.)"
}

# at_least FOUND WANTED: versions compared number by number.
at_least() { [ "$(printf '%s\n%s\n' "$2" "$1" | sort -V | head -n 1)" = "$2" ]; }

# need_packages TEST:PACKAGE…: installs the Debian packages whose TEST, a command or a file pattern, finds nothing.
need_packages() {
  local missing=() pair
  for pair in "$@"; do
    there "${pair%%:*}" || missing+=("${pair#*:}")
  done
  [ ${#missing[@]} -eq 0 ] && return
  install_packages "${missing[@]}"
  for pair in "$@"; do
    there "${pair%%:*}" || die "The package ${pair#*:} is installed, but ${pair%%:*} is still not found."
  done
}

there() {
  case $1 in
    /*) compgen -G "$1" >/dev/null ;;
    *) command -v "$1" >/dev/null ;;
  esac
}

install_packages() {
  local become=() by_hand="Missing: $*. Install with: sudo apt-get install $*"
  command -v apt-get >/dev/null || die "Missing: $*. This is not Debian: install what corresponds, and come back."
  if [ "$(id -u)" != 0 ]; then
    command -v sudo >/dev/null || die "$by_hand"
    become=(sudo)
    # Without a terminal nobody can type a password: better a sentence than a run that hangs.
    [ -t 0 ] || become=(sudo -n)
    "${become[@]}" true || die "$by_hand"
  fi
  say "Installing with apt-get, because missing: $*"
  "${become[@]}" apt-get update -q >/dev/null || die "$by_hand"
  "${become[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -qy --no-install-recommends "$@" || die "$by_hand"
}

# What compiles the binary: SQLite and libpq are C, built from source; the assets are built by Node.
need_for_build() {
  need_rust
  need_node
  need_packages cc:build-essential pkg-config:pkg-config
}

need_for_postgres() { need_packages '/usr/lib/postgresql/*/bin/initdb:postgresql'; }

need_for_browser() {
  need_packages chromium:chromium java:default-jre-headless
  need_node_packages
}

# What the stories read PDFs with, independent of the program that writes them.
need_for_paper() { need_packages pdftotext:poppler-utils; }

# What the stories read calendars and feeds with: programs that are not ours. The Python is Debian's own.
need_for_feeds() {
  need_packages '/usr/lib/python3/dist-packages/icalendar/__init__.py:python3-icalendar' \
    '/usr/lib/python3/dist-packages/feedparser/__init__.py:python3-feedparser' xmllint:libxml2-utils
}

# LibreOffice, which opens what we write and writes what we read.
need_for_office() {
  need_packages soffice:libreoffice-writer-nogui '/usr/lib/libreoffice/program/libswlo.so:libreoffice-writer-nogui' \
    '/usr/lib/libreoffice/program/libsclo.so:libreoffice-calc-nogui'
}

# The packages that check the pages, as the lock file names them; those of the assets are the build's own affair.
# No install scripts: one of them would fetch a Java of its own.
need_node_packages() {
  local installed=$root/node_modules/.package-lock.json
  [ -e "$installed" ] && [ ! "$root/package-lock.json" -nt "$installed" ] && return
  say "Installing the packages of package-lock.json (npm ci)…"
  (cd "$root" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error) || die 'npm ci failed: see above.'
}

# ---- building ---------------------------------------------------------------------------------------------

# Whoever has built it already says so in TEIXIT_BUILT.
build_teixit() {
  [ -z "${TEIXIT_BUILT:-}" ] || [ ! -x "$teixit" ] || return 0
  if [ ! -x "$teixit" ]; then
    say "Building Teixit for the first time: about 5 minutes on two cores, later a few seconds. cargo tells how far it is."
  fi
  (cd "$root" && cargo build -p server --bin teixit) || return 1
}

# ---- what a run starts, it stops --------------------------------------------------------------------------

leaving=()
# at_exit COMMAND…: run when the command ends, however it ends; the last one first.
at_exit() {
  leaving=("$(printf '%q ' "$@")" "${leaving[@]}")
  trap leave EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM HUP
}
leave() {
  local one
  for one in "${leaving[@]}"; do eval "$one" || true; done
}

# temporary_folder NAME: a folder of this run, in the variable NAME; it goes at the end.
temporary_folder() {
  local made
  made=$(mktemp -d "${TMPDIR:-/tmp}/teixit.XXXXXX")
  at_exit rm -rf "$made"
  printf -v "$1" '%s' "$made"
}

# A port of the loopback address that nobody uses now.
free_port() {
  node -e 'const s = require("node:net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })'
}

# until_healthy URL PID SECONDS LOG: waits for a server, and shows its last lines when it does not come.
until_healthy() {
  local url=$1 pid=$2 seconds=$3 log=$4 from=$SECONDS
  until node -e 'fetch(process.argv[1]).then(r => process.exit(r.status === 200 ? 0 : 1), () => process.exit(1))' "$url/health"; do
    if ! kill -0 "$pid" 2>/dev/null || [ $((SECONDS - from)) -ge "$seconds" ]; then
      tail -n 20 "$log" >&2
      say "The server did not answer on $url/health." >&2
      return 1
    fi
    sleep 0.5
  done
}

stop_process() {
  kill "$1" 2>/dev/null || return 0
  wait "$1" 2>/dev/null || true
}

# ---- PostgreSQL for one run -------------------------------------------------------------------------------

# Starts a cluster of its own and says where in TEIXIT_TEST_POSTGRES. A caller who has set the variable
# already, as bin/test does for bin/e2e, is taken at its word.
start_postgres() {
  [ -n "${TEIXIT_TEST_POSTGRES:-}" ] && return
  need_for_postgres
  local bin folder port password
  bin=$(dirname "$(compgen -G '/usr/lib/postgresql/*/bin/initdb' | sort -V | tail -n 1)")
  temporary_folder folder
  port=$(free_port)
  # The cluster listens on loopback, where every account of the machine can knock: so it has a password.
  password=$(head -c 18 /dev/urandom | base64 | tr '+/' 'ab')
  printf '%s\n' "$password" >"$folder/password"
  postgres_owner "$folder"
  # md5, because the stories open thousands of connections and scram spends milliseconds on each;
  # collation C, the only one that Teixit accepts; no fsync, because nothing here is to be kept.
  as_postgres "$bin/initdb" -D "$folder/cluster" -U postgres --pwfile="$folder/password" -A md5 \
    --locale=C --encoding=UTF8 --no-sync >"$target/postgres.log" || die "initdb failed: see $target/postgres.log"
  as_postgres "$bin/pg_ctl" -D "$folder/cluster" -l "$folder/log" -w -s start -o "-p $port -k $folder \
    -c listen_addresses=127.0.0.1 -c fsync=off -c synchronous_commit=off -c full_page_writes=off \
    -c max_connections=300 -c log_min_messages=fatal" >>"$target/postgres.log" || {
    cat "$folder/log" >&2 || true
    die 'PostgreSQL did not start.'
  }
  at_exit as_postgres "$bin/pg_ctl" -D "$folder/cluster" -m immediate -s stop
  export TEIXIT_TEST_POSTGRES="postgres://postgres:$password@127.0.0.1:$port/postgres"
}

# PostgreSQL refuses to run as root. Debian's package brings the account postgres.
postgres_owner() {
  postgres_account=
  [ "$(id -u)" = 0 ] || return 0
  postgres_account=postgres
  if ! id postgres >/dev/null 2>&1; then
    postgres_account='teixit-test'
    id teixit-test >/dev/null 2>&1 || useradd --system --no-create-home --shell /usr/sbin/nologin teixit-test
  fi
  chown -R "$postgres_account" "$1"
}

as_postgres() {
  # From the root folder, which every account may enter; the clone may lie where this one may not.
  if [ -n "$postgres_account" ]; then (cd / && runuser -u "$postgres_account" -- "$@"); else (cd / && "$@"); fi
}

# new_postgres_database NAME: an empty database of the run's cluster; its address is printed.
new_postgres_database() {
  local psql
  psql=$(compgen -G '/usr/lib/postgresql/*/bin/psql' | sort -V | tail -n 1)
  "$psql" -q "$TEIXIT_TEST_POSTGRES" -c "CREATE DATABASE \"$1\" TEMPLATE template0" >&2 || return 1
  say "${TEIXIT_TEST_POSTGRES%/*}/$1"
}
