#pragma once

#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace byol {

/// A failure told as a sentence: what was being done, to what, what went wrong, and what the user can do next.
/// Thrown in core, caught at the edge of a job (a command of `byol`, a background task of the window).
class Error : public std::runtime_error {
public:
    /// @param doing   what was being done, as a gerund: "reading the image"
    /// @param subject what it was done to: a path, a field, a row; may be empty
    /// @param problem what went wrong, without a final full stop: "the file ends after 12 of 40 bytes"
    /// @param advice  what to do next, a full sentence: "Copy the file again." May be empty.
    Error(std::string doing, std::string subject, std::string problem, std::string advice = {});

    const std::string& doing() const noexcept { return doing_; }
    const std::string& subject() const noexcept { return subject_; }
    const std::string& problem() const noexcept { return problem_; }
    const std::string& advice() const noexcept { return advice_; }

private:
    std::string doing_;
    std::string subject_;
    std::string problem_;
    std::string advice_;
};

/// The user asked for something that cannot be: a bad flag, an unknown field. `byol` exits with 2 on it.
class UsageError : public Error {
public:
    using Error::Error;
};

/// Somebody asked the job to stop. `byol` exits with 130 on it.
class Cancelled : public std::runtime_error {
public:
    Cancelled();
};

/// The candidate nearest to `word` by edit distance, or "" when none is near enough to be what was meant.
std::string nearest_name(std::string_view word, const std::vector<std::string>& candidates);

} // namespace byol
