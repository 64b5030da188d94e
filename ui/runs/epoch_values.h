#pragma once

#include "core/base/run/run_types.h"
#include "ui/common/background.h"

#include <QObject>

#include <map>
#include <string>
#include <vector>

namespace byol::ui {

/// Values of curves at an epoch. They are read off the GUI thread when they are first asked for, many at a time, and
/// kept: what a run has passed does not change until a new worker takes it.
class EpochValues : public QObject {
    Q_OBJECT

public:
    explicit EpochValues(QObject* parent = nullptr);

    /// NaN while it is not known, and for an epoch that the run has not come to.
    double value(const RunSummary& run, const std::string& series, double epoch);

Q_SIGNALS:
    void arrived();

private:
    struct Key {
        std::string run;
        std::int64_t session;
        std::string series;
        std::int64_t step;
        auto operator<=>(const Key&) const = default;
    };
    void readOn();

    std::map<Key, double> m_values;
    std::vector<Key> m_wanted;
    bool m_reading = false;
    LatestOnly m_reader;
};

} // namespace byol::ui
