#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace byol {

/// What an evaluation has found out so far, kept in a folder so that the same evaluation, begun again after it was
/// stopped or killed, goes on from there. Each change replaces the file as a whole.
class PartialResults {
public:
    /// Remembers nothing.
    PartialResults() = default;
    /// @param folder is made when there is something to keep. What cannot be read in it counts as not there.
    explicit PartialResults(std::filesystem::path folder);

    std::optional<std::string> find(const std::string& key) const;
    std::optional<std::vector<double>> find_numbers(const std::string& key) const;
    /// @throws Error when it cannot be written
    void keep(const std::string& key, const std::string& text);
    void keep_numbers(const std::string& key, const std::vector<double>& numbers);
    /// Where a larger thing may be kept; "" when nothing is remembered. Makes the folder.
    std::filesystem::path file(const std::string& name) const;
    bool empty() const { return kept_.empty(); }
    /// Removes the folder: the evaluation is done.
    void clear();

private:
    void write() const;

    std::filesystem::path folder_;
    std::map<std::string, std::string> kept_;
};

} // namespace byol
