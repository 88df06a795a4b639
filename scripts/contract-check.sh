#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Signoff authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# contract-check.sh
# Starts the sandbox in each dialect behind Prism, a proxy that validates every request and every answer against the
# contract in tests/contract/, and drives every operation of the core through it. Prints a table of the operations; fails
# on a violation that tests/contract/expected.txt does not list, and on an operation that nothing drove.
# Installs what is missing; Prism lands in the build folder. SIGNOFF_BUILD names another one, configured already.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

contract=$root/tests/contract
build=${SIGNOFF_BUILD:-$build}
logs=$build/contract/logs
pids=()

# Each by its process id, and none is left: also after a failure or Ctrl+C.
finish() {
    local status=$?
    trap - EXIT INT TERM HUP
    if ((${#pids[@]})); then
        kill "${pids[@]}" 2>/dev/null || true
        wait "${pids[@]}" 2>/dev/null || true
    fi
    if ((status != 0 && ${#pids[@]})); then warn "what the programs said is in $logs"; fi
    exit "$status"
}
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

# Where Node comes from elsewhere, npm comes with it, and Debian's would be in its way.
install_node() {
    if ! command -v node >/dev/null || ! command -v npm >/dev/null; then install_packages contract; fi
    if ! command -v node >/dev/null || ! command -v npm >/dev/null; then
        die "the contract check needs node (18 or newer) and npm. Please install them and try again."
    fi
}

# Exactly what the lock file names, by its checksums; once.
install_prism() {
    local dir=$build/contract
    if [[ -x $dir/node_modules/.bin/prism ]] && cmp -s "$contract/package-lock.json" "$dir/package-lock.json.installed"; then
        return
    fi
    say "installing the validating proxy (once) ..."
    mkdir -p "$dir"
    cp "$contract/package.json" "$contract/package-lock.json" "$dir/"
    npm ci --prefix "$dir" --ignore-scripts --no-audit --no-fund --loglevel=error ||
        die "'npm ci' failed; its words are above."
    cp "$contract/package-lock.json" "$dir/package-lock.json.installed"
}

# heard LOG TEXT PID: the first line of a log that has the text, once it is there.
heard() {
    local tries
    for ((tries = 0; tries < 600; ++tries)); do
        if grep -m 1 -F "$2" "$1"; then return; fi
        kill -0 "$3" 2>/dev/null || break
        sleep 0.1
    done
    cat "$1" >&2
    die "a program did not come up (\"$2\"); its words are above."
}

# start DIALECT: adds its four words to the driver's arguments.
start() {
    local dialect=$1 line api proxy
    touch "$logs/sandbox-$dialect" "$logs/prism-$dialect" # they are read before they are written
    # A fixed day, so that every run meets the same company. The limit is far away, but its headers are checked.
    "$build/signoff-sandbox" --dialect "$dialect" --now 2026-11-18 --rate-limit 100000 >"$logs/sandbox-$dialect" 2>&1 &
    pids+=($!)
    line=$(heard "$logs/sandbox-$dialect" 'listening ' $!)
    api=$(cut -d' ' -f2 <<<"$line")
    # One process, or its end would leave the other behind.
    node "$build/contract/node_modules/@stoplight/prism-cli/dist/index.js" proxy "$contract/$dialect.yaml" "$api" \
        --errors --multiprocess false --port 0 --host 127.0.0.1 >"$logs/prism-$dialect" 2>&1 &
    pids+=($!)
    proxy=$(heard "$logs/prism-$dialect" 'Prism is listening on ' $!)
    drive+=("$dialect" "${proxy##* }" "$api" "$(cut -d' ' -f4 <<<"$line")")
}

install_packages build run
install_node
install_prism
if [[ -z ${SIGNOFF_BUILD:-} ]]; then configure release -DBUILD_TESTING=ON; fi
compile release signoff-sandbox signoff-contract-check

rm -rf "$logs"
mkdir -p "$logs"
drive=()
for dialect in classic current; do start "$dialect"; done
# Waited for, not called: a signal is answered at once.
"$build/tests/signoff-contract-check" "$contract" "${drive[@]}" &
pids+=($!)
wait $!
