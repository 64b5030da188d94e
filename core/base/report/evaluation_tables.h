#pragma once

#include "core/base/run/run_types.h"

#include <string>
#include <vector>

namespace byol::report {

/// How it was scored: "kNN", "Semi-supervised, 1 %", "Transfer to cifar100, linear", "Linear, mean of 3 seeds".
std::string kind_name(const Evaluation& evaluation);
/// The same with what it scored: "kNN, raw pixels".
std::string title_of(const Evaluation& evaluation);

/// What an evaluation scored: "encoder", "untrained", "supervised" or "pixels", from its protocol.
std::string features_of(const Evaluation& evaluation);

/// The newest evaluation of each kind, fraction of labels, dataset, features and checkpoint; the best first, baselines
/// after. The mean over seeds is newer than what it is the mean of, and so stands for it.
std::vector<Evaluation> newest_of_each(const std::vector<Evaluation>& evaluations);

/// A table of accuracies with bars, and each one's protocol to unfold; "" for none.
std::string evaluation_table(const std::vector<Evaluation>& evaluations);

/// How often each class was taken for which; "" when it has no matrix or more classes than a page can show.
std::string confusion_table(const Evaluation& evaluation);

} // namespace byol::report
