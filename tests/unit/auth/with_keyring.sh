#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Signoff authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Runs a program with a keychain of its own: inside dbus-run-session, in a home folder that is thrown away.
set -eu
home=$(mktemp -d)
daemon=
# The folder is on its way while the daemon may still write into it: first the one, then the other.
trap 'test -z "$daemon" || kill "$daemon" 2>/dev/null || true; rm -rf "$home"' EXIT
export HOME="$home" XDG_DATA_HOME="$home/data" XDG_RUNTIME_DIR="$home/run" SIGNOFF_TEST_KEYCHAIN=1
mkdir -p "$XDG_DATA_HOME" "$XDG_RUNTIME_DIR"
chmod 700 "$XDG_RUNTIME_DIR"
# Nobody is there to answer a question for a password.
unset DISPLAY WAYLAND_DISPLAY
mkfifo "$home/password"
gnome-keyring-daemon --unlock --components=secrets --foreground <"$home/password" >"$home/log" 2>&1 &
daemon=$!
printf test >"$home/password"
# The daemon is ready when it is on the bus and its collection is open. Asking for its name first keeps the bus from
# starting another one of its own accord.
ready() {
    dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner \
        string:org.freedesktop.secrets | grep -q 'boolean true' || return 1
    dbus-send --session --print-reply --dest=org.freedesktop.secrets /org/freedesktop/secrets/collection/login \
        org.freedesktop.DBus.Properties.Get string:org.freedesktop.Secret.Collection string:Locked 2>/dev/null |
        grep -q 'boolean false'
}
tries=0
until ready; do
    tries=$((tries + 1))
    test "$tries" -lt 100 || { echo "gnome-keyring did not start:"; cat "$home/log"; exit 1; }
    sleep 0.1
done
"$@"
