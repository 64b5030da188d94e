#include "tests/engine/golden/groups.h"

#include <cstdio>
#include <exception>
#include <string>
#include <vector>

// Compares the functions that train and evaluate with numbers from independent code: the vectors in $BYOL_GOLDEN_DIR,
// else in tests/golden. Prints each group's largest deviation; exits with 1 when one exceeds its tolerance.
//
//     golden [GROUP...]

namespace {

using namespace byol::test;

struct Group {
    std::string file;
    void (*check)(const Vectors&, Findings&);
};

const std::vector<Group>& groups() {
    static const std::vector<Group> all { { "byol_loss", check_byol_loss }, { "schedules", check_schedules },
        { "lars", check_lars }, { "ema", check_ema }, { "tiny_sgd", check_trajectory },
        { "tiny_lars", check_trajectory }, { "tiny_lars_cosine", check_trajectory }, { "syncbn", check_syncbn },
        { "tiny_syncbn", check_tiny_syncbn }, { "aug_crop", check_crop }, { "aug_color", check_color },
        { "resnet", check_resnet }, { "dm_checkpoint_mini", check_dm_checkpoint }, { "knn", check_knn },
        { "logreg", check_logreg }, { "diagnostics", check_diagnostics } };
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

bool run(const Group& group) {
    Findings findings;
    try {
        const Vectors vectors(group.file);
        group.check(vectors, findings);
        tell_unused(vectors, findings);
    } catch (const std::exception& error) {
        findings.require(group.file, false, error.what());
    }
    std::fputs(findings.report(group.file).c_str(), stdout);
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

int main(int count, char** names) {
    const std::vector<Group> some = chosen(count, names);
    if (some.empty())
        return 2;
    std::string failed;
    for (const Group& group : some)
        if (!run(group))
            failed += " " + group.file;
    if (!failed.empty()) {
        std::printf("FAILED:%s\n", failed.c_str());
        return 1;
    }
    std::printf("All %zu groups agree.\n", some.size());
    return 0;
}
