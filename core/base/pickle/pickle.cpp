#include "core/base/pickle/pickle.h"

#include "core/base/error/error.h"
#include "core/base/pickle/machine.h"

namespace byol::pickle {

struct Pickle::Content {
    explicit Content(std::size_t bytes)
        : arena(bytes) { }

    Arena arena;
    Value root;
    std::size_t size = 0;
};

Pickle::Pickle(std::span<const std::byte> bytes, const std::string& source)
    : content_(std::make_unique<Content>(bytes.size())) {
    Machine machine(bytes, content_->arena);
    try {
        content_->root = machine.run();
        content_->size = machine.position();
    } catch (const PickleProblem& problem) {
        throw Error("reading the pickle", source,
            problem.what() + std::string(" (at byte ") + std::to_string(machine.position()) + ")",
            "The file is damaged, incomplete, or of another kind than its name says; copy or write it again.");
    }
}

Pickle::~Pickle() = default;
Pickle::Pickle(Pickle&&) noexcept = default;
Pickle& Pickle::operator=(Pickle&&) noexcept = default;

const Value& Pickle::root() const {
    return content_->root;
}

std::size_t Pickle::size() const {
    return content_->size;
}

} // namespace byol::pickle
