#include "ui/runs/epoch_values.h"

#include "core/base/run/run_reader.h"

#include <cmath>
#include <limits>

namespace byol::ui {
namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

} // namespace

EpochValues::EpochValues(QObject* parent)
    : QObject(parent) { }

double EpochValues::value(const RunSummary& run, const std::string& series, double epoch) {
    const RunStatus& status = run.status;
    if (status.epochs <= 0 || !run.problem.empty())
        return none;
    // All epochs of a run have the same number of steps; the last of these is where an epoch's figures are written.
    const auto steps =
        static_cast<std::int64_t>(std::llround(epoch * static_cast<double>(status.total_steps) / status.epochs));
    if (steps > status.step || steps < 1)
        return none;
    const Key key { run.path.string(), status.session, series, steps };
    const auto [place, isNew] = m_values.try_emplace(key, none);
    if (isNew) {
        m_wanted.push_back(key);
        if (m_wanted.size() == 1 && !m_reading)
            QMetaObject::invokeMethod(this, &EpochValues::readOn, Qt::QueuedConnection);
    }
    return place->second;
}

void EpochValues::readOn() {
    if (m_reading || m_wanted.empty())
        return;
    m_reading = true;
    m_reader.start(
        [wanted = std::exchange(m_wanted, {})](const LatestOnly::Stale&) {
            std::map<Key, double> values;
            for (const Key& key : wanted) {
                try {
                    values[key] = RunReader(key.run).value_at(key.series, key.step);
                } catch (const std::exception&) {
                    values[key] = none; // the list says what is wrong with the run
                }
            }
            return values;
        },
        [this](std::map<Key, double> values) {
            m_reading = false;
            for (const auto& [key, value] : values)
                m_values[key] = value;
            Q_EMIT arrived();
            readOn();
        });
}

} // namespace byol::ui
