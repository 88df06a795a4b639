#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Signoff authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# run.sh [arguments of signoff ...]
# Installs what is missing, builds, and starts Signoff with its demo company. Without a display: pictures in build/tour.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

install_packages build run
# The tests are left out of a build that begins here; one that has them keeps them.
if [[ -f $build/CMakeCache.txt ]]; then configure release; else configure release -DBUILD_TESTING=OFF; fi
compile release signoff signoff-sandbox

has_display() {
    [[ $(uname -s) != Linux || -n ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]] && return
    # Somebody who names another platform (vnc, linuxfb) has a screen of another kind.
    case ${QT_QPA_PLATFORM:-} in '' | offscreen* | minimal* | xcb* | wayland*) return 1 ;; esac
}

if has_display; then exec "$build/signoff" --demo "$@"; fi

export QT_QPA_PLATFORM=offscreen
for argument in "$@"; do
    case $argument in
    # These open no window, or say themselves where the pictures go.
    --tour | --tour=* | --self-test | --version | --help | --help-all | -v | -h) exec "$build/signoff" --demo "$@" ;;
    esac
done

say "there is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window can open."
tour=$build/tour
say "Every page is drawn to a picture instead:"
mkdir -p "$tour"
rm -f "$tour"/*.png "$tour/tour.json"
status=0
"$build/signoff" --demo --tour "$tour" "$@" || status=$?
for picture in "$tour"/*.png; do
    if [[ -e $picture ]]; then printf '%s\n' "$picture"; fi
done
if ((status != 0)); then warn "the tour ended with code $status; $tour/tour.json tells which page failed."; fi
exit "$status"
