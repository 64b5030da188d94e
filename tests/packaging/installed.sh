#!/usr/bin/env bash
# Installs the build into an empty folder and looks at what lies there: the programs start, find each other, and the
# desktop finds them.
#
#     installed.sh CMAKE BUILD
set -euo pipefail

prefix=$(mktemp -d "${TMPDIR:-/tmp}/byol installed XXXXXX")
trap 'rm -rf "$prefix"' EXIT
"$1" --install "$2" --prefix "$prefix" >/dev/null

application=io.github.byol_workbench.ByolWorkbench
missing=0
has() { # FILE, from the prefix
    [ -s "$prefix/$1" ] || {
        printf 'Missing: %s\n' "$1"
        missing=1
    }
}
if [ -e "$2/bin/byol-workbench" ]; then
    has "share/applications/$application.desktop"
    has "share/metainfo/$application.metainfo.xml"
    has "share/mime/packages/$application.xml"
    has "share/icons/hicolor/scalable/apps/$application.svg"
    has "share/icons/hicolor/scalable/mimetypes/application-x-byol-run.svg"
    has share/doc/byol-workbench/copyright
    has share/doc/byol-workbench/docs/guide/index.md
    "$prefix/bin/byol-workbench" --version
fi
if [ -e "$2/bin/byol" ]; then
    has share/doc/byol/copyright
    "$prefix/bin/byol" --version
fi
exit "$missing"
