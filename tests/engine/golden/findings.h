#pragma once

#include "core/base/safetensors/safetensors.h"

#include <torch/torch.h>

#include <cstdint>
#include <map>
#include <mutex>
#include <set>
#include <string>
#include <vector>

namespace byol::test {

/// Where the groups are computed: the CPU unless it was changed. Full float32, no TensorFloat-32, is used on a GPU.
torch::Device device_in_use();
void use_device(torch::Device device);

/// A file of golden vectors; it remembers which of its tensors were looked at. Any thread may read it.
class Vectors {
public:
    /// @param name of the file, without its ending @throws Error when it is missing or broken
    explicit Vectors(const std::string& name);

    const std::string& name() const { return name_; }
    bool contains(const std::string& tensor) const { return file_.contains(tensor); }
    std::vector<std::string> names() const { return file_.names(); }
    /// @throws Error naming a tensor that is not there
    torch::Tensor tensor(const std::string& tensor) const;
    /// The same as what is computed from: in this precision, on device_in_use().
    torch::Tensor input(const std::string& tensor, torch::ScalarType type) const;
    double number(const std::string& tensor) const;
    std::int64_t integer(const std::string& tensor) const;
    std::vector<double> numbers(const std::string& tensor) const;

    /// A value of the metadata; `otherwise` where it is absent.
    std::string text(const std::string& key, const std::string& otherwise = {}) const;
    /// A number of the metadata, also where words follow it ("1e-4 (ndim>1 only)"). @throws Error when it is absent
    double setting(const std::string& key) const;

    /// Every P for which there is a tensor "P/member".
    std::vector<std::string> sets(const std::string& member) const;
    /// What follows `prefix` in the names that start with it.
    std::vector<std::string> under(const std::string& prefix) const;
    /// Tensors nobody asked for.
    std::vector<std::string> unused() const;

private:
    std::string name_;
    SafetensorsFile file_;
    void note(const std::string& tensor) const;

    mutable std::mutex mutex_;
    mutable std::set<std::string> used_;
};

enum class Precision { f64, f32, exact };

/// What came out of one group: the largest deviation for its tolerance, and each that exceeds it.
class Findings {
public:
    /// |ours - theirs| <= allowed * max(1, max |theirs|).
    void compare(const std::string& name, const torch::Tensor& ours, const torch::Tensor& theirs, double allowed,
        Precision precision);
    void compare(const std::string& name, double ours, double theirs, double allowed, Precision precision);
    /// |ours - theirs| <= allowed * max |theirs|.
    void compare_relative(const std::string& name, const torch::Tensor& ours, const torch::Tensor& theirs,
        double allowed, Precision precision);
    /// Whole numbers, all of them the same.
    void equal(const std::string& name, const torch::Tensor& ours, const torch::Tensor& theirs);
    void equal(const std::string& name, std::int64_t ours, std::int64_t theirs);
    void require(const std::string& name, bool holds, const std::string& problem);

    /// Something of the file that no function of ours computes, and why.
    void not_computed(const std::string& what) { not_computed_.insert(what); }

    bool passed() const { return failures_.empty() && comparisons_ > 0; }
    /// One line with the largest deviations, then one for each failure and each thing not computed.
    std::string report(const std::string& group) const;

private:
    struct Worst {
        double deviation = 0;
        double allowed = 0;
        double ratio = -1;
    };
    void add(const std::string& name, double deviation, double allowed, Precision precision);

    std::map<Precision, Worst> worst_;
    std::vector<std::string> failures_;
    std::set<std::string> not_computed_;
    int comparisons_ = 0;
};

/// The type to compute in.
torch::ScalarType type_of(Precision precision);
const char* name_of(Precision precision);
/// Both, for `for (const Precision precision : both_precisions)`.
inline constexpr Precision both_precisions[] = { Precision::f64, Precision::f32 };
/// The tolerance for this precision.
constexpr double pick(Precision precision, double f64, double f32) {
    return precision == Precision::f64 ? f64 : f32;
}

} // namespace byol::test
