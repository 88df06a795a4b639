#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Signoff authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# bench.sh [--long] [NAME ...]
# Installs what is missing, builds, and prints a table of what takes how long compared with what, each a ratio of one
# run. With --long also those that take minutes. Names: start, rows, call, requests, pages, charts, bulk.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

install_packages build run test
configure release -DBUILD_TESTING=ON >&2
compile release signoff-bench >&2
export QT_QPA_PLATFORM=offscreen
# Never the user's own keychain; a fixed zone and language.
export DBUS_SESSION_BUS_ADDRESS=disabled: TZ=UTC LC_ALL=C.UTF-8
exec "$build/tests/signoff-bench" "$@"
