#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Signoff authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# fuzz.sh [SECONDS]
# Installs what is missing, builds the fuzzer with clang, AddressSanitizer and UBSan, and reads answers that nobody would
# write for so long (60 seconds by default), beginning with the recorded ones. What it learned is kept in the build
# folder; an input that fails is named at the end, and "build/fuzz/fuzz_answers FILE" reads it again.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

seconds=${1:-60}
[[ $seconds =~ ^[1-9][0-9]*$ ]] || die "how many seconds? \"$seconds\" is no number."

install_packages build run test
# No other compiler, whatever the caller builds with.
export CXX=clang++
configure fuzz -DBUILD_TESTING=ON
compile fuzz fuzz_answers

corpus=$build/fuzz/corpus
seeds=$build/fuzz/seeds
failures=$build/fuzz/failures
rm -rf "$seeds"
mkdir -p "$corpus" "$seeds" "$failures"
for answer in "$root"/tests/fixtures/*/*.json; do
    name=${answer#"$root/tests/fixtures/"}
    cp "$answer" "$seeds/${name//\//-}"
done

# The names in the answers, so that the fuzzer need not guess them.
grep -oh '"[a-zA-Z_.]*"' "$seeds"/*.json | sort -u | sed 's/"/\\"/g; s/.*/"&"/' >"$build/fuzz/answers.dict"

say "reading answers for $seconds seconds"
export UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1 ASAN_OPTIONS=detect_leaks=1
"$build/fuzz/fuzz_answers" -max_total_time="$seconds" -max_len=8192 -timeout=10 -rss_limit_mb=2048 -print_final_stats=1 \
    -dict="$build/fuzz/answers.dict" -artifact_prefix="$failures/" "$corpus" "$seeds" 2>&1 |
    grep --line-buffered -Ev '^(#[0-9]+[[:space:]]+(NEW|REDUCE|RELOAD|pulse)|"|###)'
say "nothing failed"
