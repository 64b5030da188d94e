#pragma once

namespace byol::report {

/// The page's style sheet, light and dark.
extern const char* const page_style;

} // namespace byol::report
