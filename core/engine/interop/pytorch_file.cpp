#include "core/engine/interop/pytorch_file.h"

#include "core/engine/interop/whole_file.h"

#include <torch/csrc/jit/serialization/pickler.h>

#include <caffe2/serialize/inline_container.h>
#include <ostream>
#include <string>
#include <vector>

namespace byol {
namespace {

struct Pickle {
    std::string bytes;
    std::vector<torch::Tensor> tensors; // in the order of the pickle's storage keys
};

Pickle pickle(const NamedTensors& tensors) {
    c10::Dict<std::string, torch::Tensor> dictionary;
    for (const auto& [name, tensor] : tensors)
        dictionary.insert(name, tensor.detach().to(torch::kCPU).clone(torch::MemoryFormat::Contiguous));
    Pickle result;
    const auto append = [&](const char* data, std::size_t size) { result.bytes.append(data, size); };
    // tag_aggregates wraps the dict in a type tag that weights_only refuses.
    torch::jit::Pickler pickler(append, nullptr, nullptr, nullptr, nullptr, /*tag_aggregates=*/false);
    pickler.protocol();
    pickler.pushIValue(dictionary);
    pickler.stop();
    result.tensors = pickler.tensorData();
    return result;
}

void write_archive(std::ostream& stream, const Pickle& content) {
    caffe2::serialize::PyTorchStreamWriter archive([&](const void* data, std::size_t size) -> std::size_t {
        stream.write(static_cast<const char*>(data), static_cast<std::streamsize>(size));
        return stream ? size : 0;
    });
    for (std::size_t i = 0; i < content.tensors.size(); ++i)
        archive.writeRecord("data/" + std::to_string(i), content.tensors[i].data_ptr(), content.tensors[i].nbytes());
    archive.writeRecord("data.pkl", content.bytes.data(), content.bytes.size());
    archive.writeEndOfFile();
}

} // namespace

void write_pytorch_file(const std::filesystem::path& file, const NamedTensors& tensors) {
    const Pickle content = pickle(tensors);
    write_whole_file(file, "writing the PyTorch file", [&](std::ostream& stream) { write_archive(stream, content); });
}

} // namespace byol
