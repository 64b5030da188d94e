#pragma once

#include "app/byol/commands.h"
#include "app/byol/evaluate_series.h"

namespace byol::cli {

/// Tells people what came out: a line for each evaluation, and for fractions of the labels a table.
void say_results(const Context& context, const std::vector<PointResult>& results);

/// The same for machines. One evaluation alone is an object of its own; several are "results", with the means over
/// seeds as "summaries" and, for fractions of the labels, a "table".
nlohmann::json results_json(const std::filesystem::path& run, const std::vector<PointResult>& results);

} // namespace byol::cli
