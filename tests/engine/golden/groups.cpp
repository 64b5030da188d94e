#include "tests/engine/golden/groups.h"

#include <cstdio>
#include <exception>
#include <string>
#include <vector>

// Compares the functions that train and evaluate with numbers from independent code: the vectors in $BYOL_GOLDEN_DIR,
// else in tests/golden. Prints each group's largest deviation; exits with 1 when one exceeds its tolerance.
//
//     golden [--device cuda:0] [GROUP...]
//
// On a GPU, what trains is computed there. Groups whose functions compute on the CPU whatever the device stay on it,
// and so do the ranks that are threads: LibTorch has one thread for all backward passes on a GPU, in which they could
// not meet.

namespace {

using namespace byol::test;

struct Group {
    std::string file;
    void (*check)(const Vectors&, Findings&);
    bool on_device = true; ///< where --device asks for it
};

const std::vector<Group>& groups() {
    static const std::vector<Group> all { { "byol_loss", check_byol_loss }, { "schedules", check_schedules, false },
        { "lars", check_lars }, { "ema", check_ema }, { "tiny_sgd", check_trajectory },
        { "tiny_lars", check_trajectory }, { "tiny_lars_cosine", check_trajectory }, { "syncbn", check_syncbn, false },
        { "tiny_syncbn", check_tiny_syncbn, false }, { "aug_crop", check_crop }, { "aug_color", check_color },
        { "resnet", check_resnet }, { "dm_checkpoint_mini", check_dm_checkpoint }, { "knn", check_knn, false },
        { "logreg", check_logreg, false }, { "diagnostics", check_diagnostics, false } };
    return all;
}

// The tensors that no check asked for, by their last part: those of other libraries' conventions, and what is only
// there to look at.
void tell_unused(const Vectors& vectors, Findings& findings) {
    const std::vector<std::string> unused = vectors.unused();
    std::string names;
    for (std::size_t i = 0; i < unused.size() && i < 4; ++i)
        names += (i == 0 ? "" : ", ") + unused[i];
    if (!unused.empty())
        findings.not_computed(std::to_string(unused.size())
            + (unused.size() == 1 ? " tensor more: " : " tensors more: ") + names + (unused.size() > 4 ? ", ..." : ""));
}

bool run(const Group& group, torch::Device device) {
    Findings findings;
    use_device(group.on_device ? device : torch::kCPU);
    try {
        const Vectors vectors(group.file);
        group.check(vectors, findings);
        tell_unused(vectors, findings);
    } catch (const std::exception& error) {
        findings.require(group.file, false, error.what());
    }
    const std::string where = device.is_cpu() ? "" : group.on_device ? device.str() + "  " : "cpu     ";
    std::fputs((where + findings.report(group.file)).c_str(), stdout);
    std::fflush(stdout);
    return findings.passed();
}

std::vector<Group> chosen(int count, char** names) {
    std::vector<Group> some;
    for (int i = 1; i < count; ++i) {
        const std::size_t before = some.size();
        for (const Group& group : groups())
            if (group.file == names[i])
                some.push_back(group);
        if (some.size() == before) {
            std::fprintf(stderr, "golden: there is no group \"%s\".\n", names[i]);
            return {};
        }
    }
    return count > 1 ? some : groups();
}

} // namespace

int golden(int count, char** names) {
    torch::Device device = torch::kCPU;
    if (count > 2 && std::string(names[1]) == "--device") {
        device = torch::Device(names[2]);
        names += 2; // chosen() leaves out the first, as the program's own
        count -= 2;
    }
    const std::vector<Group> some = chosen(count, names);
    if (some.empty())
        return 2;
    std::string failed;
    for (const Group& group : some)
        if (!run(group, device))
            failed += " " + group.file;
    if (!failed.empty()) {
        std::printf("FAILED:%s\n", failed.c_str());
        return 1;
    }
    std::printf("All %zu groups agree.\n", some.size());
    return 0;
}
