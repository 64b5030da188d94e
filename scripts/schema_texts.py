#!/usr/bin/env python3
"""Writes translations/schema_texts.cpp: what the form shows of the schema, for lupdate to find.

    byol config schema --json | scripts/schema_texts.py > translations/schema_texts.cpp
"""
import json
import sys


def texts(schema):
    seen = {}
    for group in schema["groups"]:
        for part in ("label", "help"):
            seen.setdefault(group[part])
    for field in schema["fields"]:
        for part in ("label", "help", "unit"):
            seen.setdefault(field[part])
    return [text for text in seen if text]


def main():
    print('#include "translations/schema_texts.h"\n')
    print("#include <QtGlobal>\n")
    print("namespace byol::ui {\n")
    print("// clang-format off")
    print("const std::vector<const char*>& schemaTexts() {")
    print("    static const std::vector<const char*> texts {")
    for text in texts(json.load(sys.stdin)):
        print(f'        QT_TRANSLATE_NOOP("Schema", {json.dumps(text)}),')
    print("    };")
    print("    return texts;")
    print("}")
    print("// clang-format on\n")
    print("} // namespace byol::ui")


main()
