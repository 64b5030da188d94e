#pragma once

#include <string>
#include <string_view>

/// Text for an HTML page. Private to core/base/report.
namespace byol::html {

/// Safe as content and as an attribute's value, whatever bytes it holds.
std::string escape(std::string_view text);

/// A number with this many decimals, always with a point.
std::string fixed(double value, int decimals);
/// A number as short as a reader needs: three significant digits or so, "1.2e-5" for the very small.
std::string compact(double value);
/// 12345 -> "12,345".
std::string grouped(long long value);
/// 0.8312 -> "83.1 %".
std::string percent(double fraction, int decimals = 1);
/// "1 h 12 min", "4 min 5 s", "12 s".
std::string duration(double seconds);
/// "2026-05-01 14:03 UTC"; "" for 0.
std::string time_of(double seconds_since_epoch);

/// <tag attributes>content</tag>; the content is taken as HTML.
std::string element(std::string_view tag, std::string_view attributes, std::string_view content);

} // namespace byol::html
