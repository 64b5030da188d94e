#pragma once

#include "core/engine/bench/preflight.h"
#include "core/engine/bench/suites.h"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace byol::cli {

/// When, where and with which settings was measured: date, program, device, hardware, libraries, data, settings.
nlohmann::json bench_heading(const BenchSubject& subject);
/// The heading for people, in one line.
std::string heading_line(const nlohmann::json& heading);

nlohmann::json as_json(const BenchReport& report);
/// A suite's figures as lines of a table, its ratios after them.
std::vector<std::string> table_of(const std::string& suite, const BenchReport& report);

nlohmann::json as_json(const Preflight& preflight);
/// What a run would take, in words.
std::vector<std::string> lines_of(const Preflight& preflight, const BenchSubject& subject);

} // namespace byol::cli
