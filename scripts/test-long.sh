#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Signoff authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# test-long.sh [arguments of ctest ...]
# What takes too long for every change: the tests under AddressSanitizer with UBSan, and under ThreadSanitizer; all runs
# on a line that fails, and of a program that is killed; ten minutes of fuzzing. A run that failed prints its seed;
# SIGNOFF_SEED=N with the same program runs it alone.
# Every section runs, whatever came of the one before; the figures are printed at the end.
# shellcheck disable=SC2317 # functions are called by name, through section
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

install_packages build run test
export QT_QPA_PLATFORM=offscreen
# The path stands in quotes of its own, as it may contain spaces.
# A test forks a process that dies at once, to see what the disk holds then.
export TSAN_OPTIONS="die_after_fork=0:ignore_noninstrumented_modules=1:suppressions='$root/scripts/tsan.supp':second_deadlock_stack=1"

figures=()
failed=0

# section TITLE COMMAND...
section() {
    local title=$1 started=$SECONDS status=0 outcome=passed
    shift
    printf '\n==== %s ====\n' "$title"
    # Not "if" or "||": "set -e" does not hold inside a command whose outcome is asked for that way.
    set +e
    (set -e; "$@")
    status=$?
    set -e
    if ((status != 0)); then
        outcome="FAILED ($status)"
        failed=1
    fi
    figures+=("$(printf '%-48s %3d min %02d s   %s' "$title" $(((SECONDS - started) / 60)) $(((SECONDS - started) % 60)) "$outcome")")
}

build_preset() {
    configure "$@" -DBUILD_TESTING=ON
    compile "$1"
}

test_preset() {
    cd "$root"
    ctest --preset "$@"
}

# ThreadSanitizer with our options must be silent about correct hand-overs, and must still see a race of our own making.
tsan_control() {
    local mode log=$build/tsan/tsan_control.log
    if ! "$build/tsan/tsan_control" clean >"$log" 2>&1; then
        cat "$log"
        die "a correct program is reported as a race"
    fi
    for mode in race late; do
        if "$build/tsan/tsan_control" "$mode" >"$log" 2>&1 || ! grep -q 'WARNING: ThreadSanitizer: data race' "$log"; then
            cat "$log"
            die "the deliberate race \"$mode\" is not reported"
        fi
    done
    say "a correct program is not reported, and two deliberate races are"
}

# seeded TEST VARIABLE RUNS: one of the seeded tests with all of its runs; ctest runs a few.
seeded() {
    env "$2=$3" DBUS_SESSION_BUS_ADDRESS=disabled: TZ=UTC LC_ALL=C.UTF-8 QT_FORCE_ASSERTS=1 "$build/tests/$1"
}

section "Release: build" build_preset release
section "200 bulks on a line that fails" seeded tst_faults SIGNOFF_FAULT_RUNS 200
section "40 bulks in which the program is killed" seeded tst_killed SIGNOFF_KILL_RUNS 40
section "Fuzzing of answers for ten minutes" "$root/scripts/fuzz.sh" 600
section "AddressSanitizer and UBSan: build" build_preset asan
section "AddressSanitizer and UBSan: tests" test_preset asan "$@"
section "ThreadSanitizer: build" build_preset tsan -DCMAKE_PROJECT_signoff_INCLUDE="$root/scripts/tsan.cmake"
section "ThreadSanitizer: control" tsan_control
section "ThreadSanitizer: tests" test_preset tsan "$@"

printf '\n==== durations ====\n'
printf '%s\n' "${figures[@]}"
exit "$failed"
