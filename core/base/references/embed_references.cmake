# Writes the published figures into a C++ source:
# cmake -DREFERENCES=a.toml|b.toml -DOUTPUT=file.cpp -P embed_references.cmake
string(REPLACE "|" ";" files "${REFERENCES}")
set(source "#include \"core/base/references/reference_files.h\"\n\nnamespace byol {\n\n")
string(APPEND source "const std::vector<ReferenceFile>& reference_files() {\n    static const std::vector<ReferenceFile> files {\n")
foreach(file IN LISTS files)
    file(READ "${file}" text)
    get_filename_component(name "${file}" NAME_WLE)
    string(APPEND source "        { \"${name}\", R\"reference(${text})reference\" },\n")
endforeach()
string(APPEND source "    };\n    return files;\n}\n\n} // namespace byol\n")
file(WRITE "${OUTPUT}" "${source}")
