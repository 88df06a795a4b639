# SPDX-FileCopyrightText: 2026 The Signoff authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# What run.sh, test.sh, test-long.sh and CI share: install what is missing, configure, build. Sourced, never started.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
build=$root/build
package_list=$root/scripts/packages-debian.txt

say() { printf 'signoff: %s\n' "$*"; }
warn() { printf 'signoff: %s\n' "$*" >&2; }
die() { warn "$@"; exit 1; }

# Qt wants a UTF-8 locale; a bare system has none set.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
*[Uu][Tt][Ff]*) ;;
*) export LC_ALL=C.UTF-8 ;;
esac

# --- packages ---------------------------------------------------------------------------------------------------------

# The needs of some sections of the list, one a line, alternatives joined by "|".
packages_wanted() {
    awk -v sections=" $* " '
        { sub(/#.*/, ""); gsub(/[ \t\r]/, "") }
        /^\[/ { gsub(/[][]/, ""); on = index(sections, " " $0 " "); next }
        on && $0 != "" { print }' "$package_list"
}

# Of the names on standard input, those that are not installed. Asks dpkg's own database and nothing else.
packages_missing() {
    awk 'NR == FNR { if ($1 == "ii" || $1 == "hi") have[$2]; next } !($1 in have) && !seen[$1]++' \
        <(dpkg-query --show --showformat '${db:Status-Abbrev} ${Package}\n') -
}

# Of the needs on standard input, the first name of each that apt could install; "?" and the need where there is none.
packages_resolved() {
    local needs
    needs=$(cat)
    # shellcheck disable=SC2046 # a word a name is meant
    awk -F'|' 'NR == FNR { known[$0]; next }
        { for (i = 1; i <= NF; ++i) if ($i in known) { print $i; next } print "?" $0 }' \
        <(LC_ALL=C apt-cache policy $(tr '|' '\n' <<<"$needs" | sort -u) |
            awk '/^[^ ]/ { name = $0; sub(/:$/, "", name) } /Candidate:/ && $2 != "(none)" { print name }') \
        - <<<"$needs"
}

# Runs as root what its words say. On a terminal one sees it; elsewhere its output is shown only if it fails.
as_root() {
    local sudo=() log status
    if ((EUID != 0)); then sudo=(sudo); fi
    set -- ${sudo[@]+"${sudo[@]}"} env DEBIAN_FRONTEND=noninteractive "$@"
    if [[ -t 1 ]]; then
        "$@"
        return
    fi
    log=$(mktemp)
    status=0
    "$@" </dev/null >"$log" 2>&1 || status=$?
    if ((status != 0)); then cat "$log" >&2; fi
    rm -f "$log"
    return "$status"
}

apt_get() { as_root apt-get -q -y -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 "$@"; }

# Without package lists apt knows what is installed and nothing more.
apt_has_lists() { compgen -G '/var/lib/apt/lists/*_Packages*' >/dev/null; }

# install_packages SECTION...
# What the names of the list mean on this system is kept in build/, so that a later run asks dpkg alone.
install_packages() {
    local wanted key stamp names missing unknown updated=0 may_install=1
    wanted=$(packages_wanted "$@")
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        tell_needs "$wanted"
        return
    fi

    key=$(cat /etc/os-release 2>/dev/null <(printf '%s\n' "$wanted") | cksum)
    stamp=$build/.packages-$(tr ' ' '-' <<<"$*")
    if [[ -f $stamp ]] && [[ $(head -n 1 "$stamp") == "$key" ]] &&
        [[ -z $(tail -n +2 "$stamp" | packages_missing) ]]; then
        return
    fi
    if [[ -n ${SIGNOFF_NO_INSTALL:-} ]] || { ((EUID != 0)) && ! command -v sudo >/dev/null; }; then may_install=0; fi

    names=$(packages_resolved <<<"$wanted")
    if ((may_install)) && [[ $names == *'?'* || -n $(cut -d'|' -f1 <<<"$wanted" | packages_missing) ]] &&
        { [[ $names == *'?'* ]] || ! apt_has_lists; }; then
        say "asking for the list of packages ..."
        apt_get update || die "'apt-get update' failed; its words are above."
        updated=1
        names=$(packages_resolved <<<"$wanted")
    fi
    unknown=$(sed -n 's/^?//p' <<<"$names")
    names=$(grep -v '^?' <<<"$names" | sort -u) || true
    missing=$(packages_missing <<<"$names")
    if [[ -n $unknown ]] && { ((may_install)) || apt_has_lists; }; then
        warn "apt knows no package here for: ${unknown//$'\n'/, }"
        warn "Going on without. The list is made for Debian 12, Debian 13 and Ubuntu 24.04 (there with universe)."
    elif [[ -n $unknown ]]; then
        missing+=${missing:+$'\n'}$(cut -d'|' -f1 <<<"$unknown")
    fi

    if [[ -n $missing ]]; then
        missing=${missing//$'\n'/ }
        if ((!may_install)); then
            if [[ -n ${SIGNOFF_NO_INSTALL:-} ]]; then
                warn "SIGNOFF_NO_INSTALL is set; not installing: $missing"
                return
            fi
            warn "some packages are missing, and installing them takes root or sudo; there is neither here."
            if apt_has_lists; then
                warn "Please have this run as root, then start this script again:"
                warn "    apt-get install --no-install-recommends $missing"
            else
                warn "Please have this run as root, then start this script again; it will name the packages:"
                warn "    apt-get update"
            fi
            warn "(With SIGNOFF_NO_INSTALL=1 the script goes on without.)"
            exit 1
        fi
        say "installing (once): $missing"
        # shellcheck disable=SC2086 # a word a name is meant
        if ! apt_get install --no-install-recommends $missing; then
            ((!updated)) || die "'apt-get install' failed; its words are above."
            # The lists may be older than what the mirror offers.
            say "trying again with a fresh list of packages ..."
            apt_get update || die "'apt-get update' failed; its words are above."
            apt_get install --no-install-recommends $missing || die "'apt-get install' failed; its words are above."
        fi
    fi
    if [[ -z $unknown ]]; then
        mkdir -p "$build"
        printf '%s\n' "$key" "$names" >"$stamp"
    fi
}

# A system without apt: say what is needed. configure goes on if the tools are there.
tell_needs() {
    say "packages are installed by this script on Debian and Ubuntu only. Needed here: a C++20 compiler, CMake 3.25,"
    say "Ninja, Qt 6.4 or later with Charts, SVG, Network Auth, WebSockets, HTTP Server, Linguist tools and the SQLite"
    say "driver, QtKeychain for Qt 6, Noto fonts. Their Debian names: ${1//$'\n'/, }"
}

# --- configure and build ----------------------------------------------------------------------------------------------

# configure PRESET [cmake arguments ...]
configure() {
    local preset=$1 dir=$build options=() tool absent=()
    shift
    for tool in cmake ninja "${CXX:-c++}"; do
        command -v "$tool" >/dev/null || absent+=("$tool")
    done
    if ((${#absent[@]})); then die "not found: ${absent[*]}. Please install what is missing and try again."; fi
    if [[ $preset != release ]]; then dir=$build/$preset; fi
    # A build folder that came along from another place is of no use to CMake.
    if [[ -f $dir/CMakeCache.txt ]] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$dir/CMakeCache.txt"; then
        options+=(--fresh)
    fi
    if command -v ccache >/dev/null; then
        options+=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
    else
        options+=(-UCMAKE_CXX_COMPILER_LAUNCHER)
    fi
    if [[ -n ${CI:-} ]]; then options+=(-DSIGNOFF_WERROR=ON); fi
    cmake -S "$root" --preset "$preset" "${options[@]}" "$@"
}

# compile PRESET [targets ...]
compile() {
    local preset=$1 dir=$build
    shift
    if [[ $preset != release ]]; then dir=$build/$preset; fi
    if (($#)); then set -- --target "$@"; fi
    cmake --build "$dir" --parallel "$(nproc 2>/dev/null || getconf _NPROCESSORS_ONLN)" "$@"
}
