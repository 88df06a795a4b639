#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Signoff authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# translate.sh
# Brings the catalogues in resources/i18n up to date with the words in the source. What is new in them then waits for
# its translation: Qt Linguist, or any editor. The English one holds plurals alone; the rest is in the source.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."

# lupdate of Qt 6: where qmake says Qt's tools are, else in the usual places.
find_lupdate() {
    local qmake bins place
    for qmake in qmake6 /usr/lib/qt6/bin/qmake6; do
        if command -v "$qmake" >/dev/null; then
            for bins in QT_HOST_BINS QT_INSTALL_BINS; do
                place=$("$qmake" -query "$bins")/lupdate
                if [[ -x $place ]]; then printf '%s\n' "$place" && return; fi
            done
        fi
    done
    for place in /usr/lib/qt6/bin/lupdate /usr/lib64/qt6/bin/lupdate /opt/homebrew/opt/qt/bin/lupdate lupdate6 lupdate-qt6; do
        if command -v "$place"; then return; fi
    done
    return 1
}

lupdate=$(find_lupdate) || {
    printf 'signoff: lupdate is not there; it comes with the Linguist tools of Qt 6.\n' >&2
    exit 1
}

# With -I . the headers are found, and so the contexts carry the namespace as they do at run time.
options=(-I . -locations none -no-obsolete -source-language en app core ui)
"$lupdate" "${options[@]}" -ts resources/i18n/signoff_de.ts
"$lupdate" "${options[@]}" -pluralonly -ts resources/i18n/signoff_en.ts
