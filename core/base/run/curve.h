#pragma once

#include "core/base/run/run_types.h"

#include <cstdint>
#include <vector>

namespace byol {

CurveBucket as_bucket(const ScalarPoint& row);

/// Takes `later`, whose rows follow those of `to`, into it.
void merge_into(CurveBucket& to, const CurveBucket& later);

/// The number of the stretch of `width` steps that a step lies in; steps below zero have numbers below zero.
std::int64_t stretch_of(std::int64_t step, std::int64_t width);

/// Merges the buckets of each stretch of `width` steps. @param buckets none of which reaches over a multiple of `width`
std::vector<CurveBucket> coarsened(const std::vector<CurveBucket>& buckets, std::int64_t width);

} // namespace byol
