#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Signoff authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# test.sh [arguments of ctest ...]
# Installs what is missing, builds, and runs the tests offscreen and unattended.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

install_packages build run test
configure release -DBUILD_TESTING=ON
compile release
export QT_QPA_PLATFORM=offscreen
exec ctest --test-dir "$build" --output-on-failure --no-tests=error --timeout 300 "$@"
