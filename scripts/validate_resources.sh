#!/usr/bin/env bash
# Checks the menu entry, the AppStream metadata, the file type and the icons with the desktops' own tools. Exits with 77,
# "skipped", where one of them is missing.
#
#     scripts/validate_resources.sh
set -euo pipefail

resources=$(cd "$(dirname "${BASH_SOURCE[0]}")/../resources" && pwd)
application=io.github.byol_workbench.ByolWorkbench

for tool in desktop-file-validate appstreamcli xmllint; do
    command -v "$tool" >/dev/null || {
        printf 'Skipped: %s is not installed (packages desktop-file-utils, appstream, libxml2-utils).\n' "$tool"
        exit 77
    }
done

desktop-file-validate "$resources/$application.desktop"
appstreamcli validate --no-net --no-color "$resources/$application.metainfo.xml"
xmllint --noout "$resources/mime/$application.xml" "$resources"/mime/*.svg "$resources"/icons/*.svg
printf 'The desktop files are valid.\n'
