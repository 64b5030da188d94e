#pragma once

#include "tests/engine/golden/findings.h"

namespace byol::test {

// One function for each group of vectors. What the tensors mean, and the tolerances, are in tests/golden/README.md.

void check_byol_loss(const Vectors& vectors, Findings& findings);
void check_schedules(const Vectors& vectors, Findings& findings);
void check_lars(const Vectors& vectors, Findings& findings);
void check_ema(const Vectors& vectors, Findings& findings);
/// tiny_sgd, tiny_lars, tiny_lars_cosine; tiny_init holds what they start from.
void check_trajectory(const Vectors& vectors, Findings& findings);
void check_tiny_syncbn(const Vectors& vectors, Findings& findings);
void check_syncbn(const Vectors& vectors, Findings& findings);
void check_crop(const Vectors& vectors, Findings& findings);
void check_color(const Vectors& vectors, Findings& findings);
void check_resnet(const Vectors& vectors, Findings& findings);
void check_dm_checkpoint(const Vectors& vectors, Findings& findings);
void check_knn(const Vectors& vectors, Findings& findings);
void check_logreg(const Vectors& vectors, Findings& findings);
void check_diagnostics(const Vectors& vectors, Findings& findings);

} // namespace byol::test
