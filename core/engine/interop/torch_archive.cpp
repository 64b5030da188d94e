#include "core/engine/interop/torch_archive.h"

#include "core/base/error/error.h"

#include <algorithm>
#include <cstring>
#include <limits>
#include <stdexcept>
#include <string_view>

namespace byol {
namespace {

using pickle::Dictionary;
using pickle::TorchTensor;
using pickle::Value;

constexpr const char* doing = "reading the PyTorch file";
constexpr const char* save_the_state = "Save the network's state_dict: torch.save(model.state_dict(), \"weights.pt\").";

constexpr std::uint64_t most_sharing = 4;

struct StorageType {
    std::string_view name;
    torch::ScalarType type;
};
constexpr StorageType storage_types[] { { "FloatStorage", torch::kFloat32 }, { "DoubleStorage", torch::kFloat64 },
    { "HalfStorage", torch::kFloat16 }, { "BFloat16Storage", torch::kBFloat16 }, { "LongStorage", torch::kInt64 },
    { "IntStorage", torch::kInt32 }, { "ShortStorage", torch::kInt16 }, { "CharStorage", torch::kInt8 },
    { "ByteStorage", torch::kUInt8 } };

bool has_tensors(const Dictionary& dictionary) {
    return std::any_of(dictionary.entries.begin(), dictionary.entries.end(), [](const auto& entry) {
        return pickle::text_of(entry.first) && pickle::as<TorchTensor>(entry.second) != nullptr;
    });
}

// The usual keys first; then any: lightly's documentation, for one, saves under a name of the user's choice.
const Dictionary* find_state(const Dictionary& root) {
    if (has_tensors(root))
        return &root;
    for (const char* key : { "state_dict", "model_state_dict", "model", "net" })
        if (const Value* value = pickle::find(root, key))
            if (const Dictionary* inner = pickle::mapping_of(*value); inner != nullptr && has_tensors(*inner))
                return inner;
    for (const auto& [key, value] : root.entries)
        if (const Dictionary* inner = pickle::mapping_of(value); inner != nullptr && has_tensors(*inner))
            return inner;
    return nullptr;
}

class TensorProblem : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

std::uint64_t checked_product(std::uint64_t a, std::uint64_t b) {
    std::uint64_t product = 0;
    if (__builtin_mul_overflow(a, b, &product))
        throw TensorProblem("its sizes are beyond all bounds");
    return product;
}

std::uint64_t checked_sum(std::uint64_t a, std::uint64_t b) {
    std::uint64_t sum = 0;
    if (__builtin_add_overflow(a, b, &sum))
        throw TensorProblem("its sizes are beyond all bounds");
    return sum;
}

std::uint64_t count_of(const TorchTensor& tensor) {
    std::uint64_t count = 1;
    for (const std::int64_t size : tensor.shape)
        count = checked_product(count, static_cast<std::uint64_t>(size));
    return count;
}

// Elements of the storage from its beginning to behind the tensor's last one.
std::uint64_t end_of(const TorchTensor& tensor) {
    auto last = static_cast<std::uint64_t>(tensor.offset);
    for (std::size_t i = 0; i < tensor.shape.size(); ++i)
        last = checked_sum(last,
            checked_product(
                static_cast<std::uint64_t>(tensor.shape[i]) - 1, static_cast<std::uint64_t>(tensor.strides[i])));
    return checked_sum(last, 1);
}

torch::ScalarType type_of(const TorchTensor& tensor) {
    const auto* found = std::find_if(std::begin(storage_types), std::end(storage_types),
        [&](const StorageType& known) { return known.name == tensor.storage_type; });
    if (found == std::end(storage_types))
        throw TensorProblem("its type, " + std::string(tensor.storage_type) + ", is not known");
    return found->type;
}

bool is_contiguous(const TorchTensor& tensor) {
    std::int64_t expected = 1;
    for (std::size_t i = tensor.shape.size(); i-- > 0;) {
        if (tensor.shape[i] != 1 && tensor.strides[i] != expected)
            return false;
        expected *= tensor.shape[i];
    }
    return true;
}

// Copies the tensor out of its storage; no more elements than the storage has, so a file's size bounds what is made.
torch::Tensor copy_out(const TorchTensor& tensor, std::span<const std::byte> storage) {
    const torch::ScalarType type = type_of(tensor);
    const std::uint64_t size = c10::elementSize(type);
    const std::uint64_t count = count_of(tensor);
    if (count == 0)
        throw TensorProblem("it is empty");
    if (count > storage.size() / size || end_of(tensor) > storage.size() / size)
        throw TensorProblem("it does not lie in its storage of " + std::to_string(storage.size()) + " bytes");
    const auto used = storage.subspan(static_cast<std::uint64_t>(tensor.offset) * size);
    if (is_contiguous(tensor)) {
        torch::Tensor copy = torch::empty(tensor.shape, type);
        std::memcpy(copy.data_ptr(), used.data(), count * size);
        return copy;
    }
    if (reinterpret_cast<std::uintptr_t>(used.data()) % size != 0)
        throw TensorProblem("its storage is not aligned");
    return torch::from_blob(const_cast<std::byte*>(used.data()), tensor.shape, tensor.strides, type)
        .clone(torch::MemoryFormat::Contiguous);
}

} // namespace

TorchArchive::TorchArchive(const std::filesystem::path& file)
    : source_(file.string())
    , mapped_(file, doing)
    , archive_(mapped_.bytes(), source_) {
    find_pickle();
    pickle_.emplace(archive_.record(prefix_ + "data.pkl"), source_);
    const Dictionary* root = pickle::mapping_of(pickle_->root());
    const Dictionary* state = root == nullptr ? nullptr : find_state(*root);
    if (state == nullptr)
        throw Error(doing, source_, "it holds " + pickle::describe(pickle_->root()) + " without a state_dict in it",
            save_the_state);
    take_tensors(*state);
}

void TorchArchive::find_pickle() {
    constexpr std::string_view wanted = "/data.pkl";
    std::vector<std::string> found;
    for (const std::string& name : archive_.names())
        if (name.ends_with(wanted) && name.find('/') == name.size() - wanted.size())
            found.push_back(name);
    if (found.size() != 1)
        throw Error(doing, source_, "it is a zip archive, but not one of torch.save", save_the_state);
    prefix_ = found.front().substr(0, found.front().size() + 1 - wanted.size());
    if (archive_.contains(prefix_ + "constants.pkl"))
        throw Error(doing, source_, "it is a TorchScript program",
            "Save its weights: torch.save(torch.jit.load(\"script.pt\").state_dict(), \"weights.pt\").");
    if (archive_.contains(prefix_ + "byteorder")) {
        const auto order = archive_.record(prefix_ + "byteorder");
        if (std::string_view(reinterpret_cast<const char*>(order.data()), order.size()) != "little")
            throw Error(doing, source_, "it was written on a big-endian machine", "Write it again on another one.");
    }
}

void TorchArchive::take_tensors(const Dictionary& dictionary) {
    for (const auto& [key, value] : dictionary.entries)
        if (const auto name = pickle::text_of(key))
            if (const auto* tensor = pickle::as<TorchTensor>(value))
                tensors_.insert_or_assign(std::string(*name), tensor);
    std::uint64_t elements = 0;
    try {
        for (const auto& [name, tensor] : tensors_)
            elements = checked_sum(elements, count_of(*tensor));
    } catch (const TensorProblem&) {
        elements = std::numeric_limits<std::uint64_t>::max();
    }
    // Weights may be tied, so that tensors share storage; but a small file must not unfold into a large one.
    if (elements / most_sharing > mapped_.bytes().size())
        throw Error(doing, source_, "its tensors have many times as many elements as the file has bytes",
            "The file is damaged; copy or write it again.");
}

std::vector<std::string> TorchArchive::names() const {
    std::vector<std::string> names;
    for (const auto& [name, tensor] : tensors_)
        names.push_back(name);
    return names;
}

// Checking a record takes time, and many tensors may share one.
std::span<const std::byte> TorchArchive::storage(std::string_view key) const {
    const auto known = storages_.find(key);
    if (known != storages_.end())
        return known->second;
    const auto bytes = archive_.record(prefix_ + "data/" + std::string(key));
    return storages_.emplace(key, bytes).first->second;
}

torch::Tensor TorchArchive::tensor(const std::string& name) const {
    const auto found = tensors_.find(name);
    if (found == tensors_.end())
        throw Error(doing, source_, "it has no tensor \"" + name + "\"");
    try {
        return copy_out(*found->second, storage(found->second->storage_key));
    } catch (const TensorProblem& problem) {
        throw Error(doing, source_, "the tensor \"" + name + "\" cannot be read: " + problem.what(),
            "The file is damaged; copy or write it again.");
    }
}

} // namespace byol
