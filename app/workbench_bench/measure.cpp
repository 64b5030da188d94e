#include "app/workbench_bench/measure.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

#include <algorithm>
#include <ctime>
#include <fstream>
#include <sstream>
#include <string>
#include <sys/resource.h>
#include <unistd.h>

namespace byol::bench {

double median(std::vector<double> values) {
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

double millisecondsSinceProcessStart() {
    std::ifstream file("/proc/self/stat");
    std::string line;
    std::getline(file, line);
    // The name in brackets may hold spaces; the start is the 22nd field, the 20th after the brackets.
    std::istringstream rest(line.substr(line.rfind(')') + 1));
    std::string field;
    for (int i = 0; i < 20; ++i)
        rest >> field;
    const double start = std::stod(field) / static_cast<double>(sysconf(_SC_CLK_TCK));
    timespec now {};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return (static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9 - start) * 1000;
}

double residentMegabytes() {
    std::ifstream file("/proc/self/statm");
    double total = 0;
    double resident = 0;
    file >> total >> resident;
    return resident * static_cast<double>(sysconf(_SC_PAGESIZE)) / (1024 * 1024);
}

double processorSeconds() {
    rusage usage {};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

bool spin(int milliseconds, const std::function<bool()>& done) {
    QElapsedTimer clock;
    clock.start();
    // processEvents() with a time would not sleep between events, which would be measured as work.
    QTimer wake;
    wake.start(done ? 2 : milliseconds);
    while (clock.elapsed() < milliseconds) {
        if (done && done())
            return true;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }
    return done && done();
}

} // namespace byol::bench
