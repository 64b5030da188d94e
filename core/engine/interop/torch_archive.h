#pragma once

#include "core/base/mapping/mapped_file.h"
#include "core/base/pickle/pickle.h"
#include "core/base/zip/zip_archive.h"
#include "core/engine/interop/weights_file.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace byol {

/// A file of torch.save (PyTorch 1.6 and later): a zip archive with a pickle and one record a storage. The pickle is
/// read by our own reader, which runs nothing, and each tensor is checked to lie in its storage.
class TorchArchive : public WeightsFile {
public:
    /// @throws Error when it is no such archive, or no state_dict is in it
    explicit TorchArchive(const std::filesystem::path& file);

    std::vector<std::string> names() const override;
    torch::Tensor tensor(const std::string& name) const override;

private:
    void find_pickle();
    void take_tensors(const pickle::Dictionary& dictionary);
    std::span<const std::byte> storage(std::string_view key) const;

    std::string source_;
    MappedFile mapped_;
    ZipArchive archive_;
    std::string prefix_; // of all records: "archive/"
    std::optional<pickle::Pickle> pickle_;
    std::map<std::string, const pickle::TorchTensor*> tensors_;
    mutable std::map<std::string, std::span<const std::byte>, std::less<>> storages_; // those checked already
};

} // namespace byol
