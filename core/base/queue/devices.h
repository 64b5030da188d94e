#pragma once

#include <filesystem>
#include <set>
#include <string>

/// Which devices are taken. Private to core/base/queue.
namespace byol {

/// The devices that runs of this folder are being trained on, whoever began them.
std::set<std::string> busy_devices(const std::filesystem::path& runs);

/// "CUDA 1: NVIDIA H200" -> "cuda:1", "CPU, 2 threads" -> "cpu".
std::string device_from_title(const std::string& title);

} // namespace byol
