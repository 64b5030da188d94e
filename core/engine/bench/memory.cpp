#include "core/engine/bench/memory.h"

#include <fstream>
#include <sstream>
#include <string>

namespace byol {
namespace {

// A line "Name:   1234 kB" of a file of /proc, in MB.
double megabytes_in(const char* file, const std::string& name) {
    std::ifstream in(file);
    for (std::string line; std::getline(in, line);)
        if (line.rfind(name + ":", 0) == 0) {
            std::istringstream number(line.substr(name.size() + 1));
            double kilobytes = 0;
            return number >> kilobytes ? kilobytes / 1024 : 0;
        }
    return 0;
}

} // namespace

double peak_memory_mb() {
    return megabytes_in("/proc/self/status", "VmHWM");
}

bool forget_peak_memory() {
    std::ofstream file("/proc/self/clear_refs");
    file << "5" << std::flush; // proc(5): resets the peak of resident memory
    return file.good();
}

double available_memory_mb() {
    return megabytes_in("/proc/meminfo", "MemAvailable");
}

} // namespace byol
