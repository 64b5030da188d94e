#include "core/engine/interop/pytorch_file.h"

#include "core/base/error/error.h"

#include <torch/csrc/jit/serialization/pickler.h>

#include <caffe2/serialize/inline_container.h>
#include <cerrno>
#include <fcntl.h>
#include <fstream>
#include <system_error>
#include <unistd.h>
#include <vector>

namespace byol {
namespace fs = std::filesystem;
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

void write_archive(std::ofstream& stream, const Pickle& content) {
    caffe2::serialize::PyTorchStreamWriter archive([&](const void* data, std::size_t size) -> std::size_t {
        stream.write(static_cast<const char*>(data), static_cast<std::streamsize>(size));
        return stream ? size : 0;
    });
    for (std::size_t i = 0; i < content.tensors.size(); ++i)
        archive.writeRecord("data/" + std::to_string(i), content.tensors[i].data_ptr(), content.tensors[i].nbytes());
    archive.writeRecord("data.pkl", content.bytes.data(), content.bytes.size());
    archive.writeEndOfFile();
}

void sync(const fs::path& file) {
    const int descriptor = open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    fsync(descriptor);
    close(descriptor);
}

} // namespace

void write_pytorch_file(const fs::path& file, const NamedTensors& tensors) {
    const Pickle content = pickle(tensors);
    fs::path unfinished = file;
    unfinished += ".part-" + std::to_string(getpid());
    try {
        std::ofstream stream(unfinished, std::ios::binary);
        write_archive(stream, content);
        stream.close();
        if (!stream)
            throw std::system_error(errno, std::generic_category());
        sync(unfinished);
        fs::rename(unfinished, file);
    } catch (const std::exception& problem) {
        std::error_code ignored;
        fs::remove(unfinished, ignored);
        throw Error("writing the PyTorch file", file.string(), problem.what(),
            "Check that the folder exists, is writable and has free space.");
    }
}

} // namespace byol
