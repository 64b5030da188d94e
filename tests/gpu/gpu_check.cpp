#include "core/engine/nn/device.h"
#include "tests/gpu/checks.h"

#include <cstdio>
#include <exception>
#include <fstream>
#include <limits>
#include <string>

// Checks on one device what the engine computes there; without Qt, so that a machine with a GPU needs LibTorch and
// little else. scripts/gpu_check.sh builds and runs it.
//
//     gpu_check [--device auto|cpu|cuda:0] [--json FILE]

namespace byol::test {

Verdict within(double found, double allowed, const std::string& what) {
    char text[128];
    std::snprintf(text, sizeof text, "%s %.2g (allowed %.2g)", what.c_str(), found, allowed);
    return found <= allowed ? passed(text) : failed(text);
}

double furthest(const torch::Tensor& a, const torch::Tensor& b) {
    if (a.sizes() != b.sizes())
        return std::numeric_limits<double>::infinity();
    const auto wide = [](const torch::Tensor& t) { return t.detach().to(torch::kCPU, torch::kFloat64); };
    return (wide(a) - wide(b)).abs().max().item<double>();
}

namespace {

const char* name_of(Verdict::Kind kind) {
    return kind == Verdict::Kind::passed ? "passed" : kind == Verdict::Kind::failed ? "FAILED" : "skipped";
}

std::string quoted(const std::string& text) {
    std::string quoted = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            quoted += '\\';
        quoted += static_cast<unsigned char>(c) < ' ' ? ' ' : c;
    }
    return quoted + "\"";
}

Verdict verdict_of(const Check& check, torch::Device device) {
    try {
        return check.run(device);
    } catch (const std::exception& error) {
        return failed(error.what());
    }
}

/// Runs the checks and tells each verdict as it comes.
class Session {
public:
    explicit Session(torch::Device device)
        : device_(device) { }

    void run(const std::vector<Check>& checks) {
        for (const Check& check : checks) {
            const Verdict verdict = verdict_of(check, device_);
            std::printf("%-8s %-56s %s\n", name_of(verdict.kind), check.name.c_str(), verdict.detail.c_str());
            std::fflush(stdout);
            failed_ += verdict.kind == Verdict::Kind::failed ? 1 : 0;
            json_ += std::string(json_.empty() ? "" : ",\n") + "  {\"check\": " + quoted(check.name)
                + ", \"verdict\": " + quoted(name_of(verdict.kind)) + ", \"detail\": " + quoted(verdict.detail) + "}";
        }
    }
    void write(const std::string& file) const {
        std::ofstream(file) << "{\"device\": " << quoted(describe(device_)) << ", \"failed\": " << failed_
                            << ", \"checks\": [\n"
                            << json_ << "\n]}\n";
    }
    int failures() const { return failed_; }

private:
    torch::Device device_;
    int failed_ = 0;
    std::string json_;
};

int check_all(const std::string& device_setting, const std::string& json_file) {
    set_threads(0);
    const torch::Device device = choose_device(device_setting);
    at::globalContext().setAllowTF32CuDNN(false); // what is compared with the CPU shall be float32
    std::printf("%s, LibTorch %s\n", describe(device).c_str(), TORCH_VERSION);
    Session session(device);
    for (const auto& checks : { view_checks(), step_checks(), run_checks() })
        session.run(checks);
    if (!json_file.empty())
        session.write(json_file);
    std::printf(session.failures() == 0 ? "No check failed.\n" : "%d checks FAILED.\n", session.failures());
    return session.failures() == 0 ? 0 : 1;
}

} // namespace
} // namespace byol::test

int gpu_check(int count, char** arguments) {
    std::string device = "auto";
    std::string json;
    for (int i = 1; i + 1 < count; i += 2) {
        const std::string name = arguments[i];
        if (name == "--device")
            device = arguments[i + 1];
        else if (name == "--json")
            json = arguments[i + 1];
    }
    try {
        return byol::test::check_all(device, json);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "gpu_check: %s\n", error.what());
        return 2;
    }
}
