#include "core/engine/train/diagnostics.h"

#include "tests/engine/golden/groups.h"

#include <cmath>

namespace byol::test {

// The functions compute in float64 whatever they are given; float32 is what training gives them.
void check_diagnostics(const Vectors& vectors, Findings& findings) {
    for (const std::string& set : vectors.sets("z"))
        for (const Precision precision : both_precisions) {
            const std::string prefix = set + "/";
            const torch::Tensor z = vectors.tensor(prefix + "z").to(type_of(precision));
            const torch::Tensor pair = vectors.tensor(prefix + "z_pair").to(type_of(precision));
            const double allowed = pick(precision, 1e-9, 1e-4);
            const double of_ranks = precision == Precision::f32 && set == "collapsed" ? 1e-2 : allowed;
            const auto compare = [&](const std::string& name, double ours, double tolerance) {
                if (vectors.contains(prefix + name))
                    findings.compare(prefix + name, ours, vectors.number(prefix + name), tolerance, precision);
            };
            compare("std_l2norm_unbiased", normalised_std(z), allowed);
            compare("ref_1_over_sqrt_d", 1 / std::sqrt(static_cast<double>(z.size(1))), allowed);
            compare("rankme_eps1e-7", effective_rank(z), of_ranks);
            compare("rankme_noeps", entropy_rank(z), of_ranks);
            compare("erank_centered", centred_rank(z), of_ranks);
            compare("participation_ratio", participation_ratio(z), of_ranks);
            compare("alignment_a2", alignment(z, pair), allowed);
            compare("uniformity_t2", uniformity(z), allowed);
            if (vectors.contains(prefix + "singular_values"))
                findings.compare(prefix + "singular_values", singular_values(z),
                    vectors.tensor(prefix + "singular_values"), allowed, precision);
        }
}

} // namespace byol::test
