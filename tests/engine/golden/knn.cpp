#include "core/engine/evaluate/knn.h"

#include "tests/engine/golden/groups.h"

#include <regex>

namespace byol::test {
namespace {

void check_set(const Vectors& vectors, Findings& findings, const std::string& set, Precision precision) {
    const double allowed = pick(precision, 1e-10, 1e-4);
    const torch::Tensor scores = vectors.tensor(set + "/scores");
    const torch::Tensor labels = vectors.tensor("query_labels");
    const KnnPrediction found = knn_predict(vectors.tensor("bank").to(type_of(precision)),
        vectors.tensor("bank_labels"), vectors.tensor("query").to(type_of(precision)), scores.size(1),
        vectors.integer(set + "/k"), vectors.number(set + "/temperature"));
    findings.compare(set + "/scores", found.scores, scores, allowed, precision);
    findings.equal(set + "/pred", found.predicted, vectors.tensor(set + "/pred"));
    const torch::Tensor neighbours = vectors.tensor(set + "/neighbor_idx");
    findings.equal(set + "/neighbor_idx", found.neighbours, neighbours);
    if (vectors.contains("cos_sim"))
        findings.compare(set + ", cos_sim", found.similarity, vectors.tensor("cos_sim").gather(1, neighbours),
            pick(precision, 1e-10, 1e-5), precision);
    static const std::regex top("top([0-9]+)");
    for (const std::string& name : vectors.under(set + "/")) {
        std::smatch part;
        if (std::regex_match(name, part, top))
            findings.compare(set + "/" + name, top_accuracy(found.scores, labels, std::stoll(part[1])),
                vectors.number(set + "/" + name), allowed, precision);
    }
}

} // namespace

void check_knn(const Vectors& vectors, Findings& findings) {
    for (const std::string& set : vectors.sets("k"))
        for (const Precision precision : both_precisions)
            check_set(vectors, findings, set, precision);
}

} // namespace byol::test
