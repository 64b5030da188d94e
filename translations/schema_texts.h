#pragma once

#include <vector>

namespace byol::ui {

/// What the form shows of the settings: every label, help and unit of the schema, in English. The core knows no Qt, so
/// they are written down here once more for the translators; made by scripts/schema_texts.py.
const std::vector<const char*>& schemaTexts();

} // namespace byol::ui
