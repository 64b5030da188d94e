#pragma once

#include "core/base/run/run_types.h"

#include <string>
#include <vector>

namespace byol::report {

/// What an evaluation scored: "encoder", "untrained" or "pixels", from its protocol.
std::string features_of(const Evaluation& evaluation);

/// The newest evaluation of each kind, features and checkpoint; the best first, baselines after.
std::vector<Evaluation> newest_of_each(const std::vector<Evaluation>& evaluations);

/// A table of accuracies with bars, and each one's protocol to unfold; "" for none.
std::string evaluation_table(const std::vector<Evaluation>& evaluations);

/// How often each class was taken for which; "" when it has no matrix or more classes than a page can show.
std::string confusion_table(const Evaluation& evaluation);

} // namespace byol::report
