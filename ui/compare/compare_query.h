#pragma once

#include "core/base/data/dataset.h"
#include "ui/common/engine_process.h"

#include <QHash>
#include <QObject>
#include <QString>

#include <cstdint>
#include <filesystem>
#include <vector>

namespace byol::ui {

/// How alike the representations of some runs are.
struct RepresentationComparison {
    struct Image {
        std::int64_t index = 0;
        double overlap = 0; ///< of its two neighbourhoods, 0 to 1
        std::vector<std::int64_t> first, second; ///< its neighbours in each run, nearest first
    };
    struct Pair {
        int first = 0; ///< of the runs
        int second = 0;
        double overlap = 0; ///< mean over the images
        std::vector<Image> images; ///< whose neighbourhoods differ most
    };
    struct Run {
        QString run;
        std::int64_t step = 0;
    };
    std::vector<Run> runs;
    Split split = Split::test;
    std::int64_t points = 0;
    std::vector<std::vector<double>> cka; ///< runs x runs
    std::vector<Pair> pairs;

    /// The pair of two runs in either order, or nullptr.
    const Pair* pair(int first, int second) const;
};

/// Reads what `byol compare --json` writes. @throws Error when it is something else, or its parts do not fit
RepresentationComparison parseComparison(const QByteArray& json);

/// A run and the checkpoint that is compared.
struct ComparedRun {
    std::filesystem::path path;
    std::int64_t step = 0;
};

/// Asks `byol compare`; keeps the answers of this session by runs and checkpoints.
class CompareQuery : public QObject {
    Q_OBJECT

public:
    explicit CompareQuery(QObject* parent = nullptr);
    /// The answer that is known already, or nullptr.
    const RepresentationComparison* known(const std::vector<ComparedRun>& runs) const;
    void start(const std::vector<ComparedRun>& runs);
    void cancel();
    bool isRunning() const { return m_query.isRunning(); }

Q_SIGNALS:
    void busyChanged(bool busy);
    void answered();
    void failed(const QString& sentence);

private:
    static QString keyOf(const std::vector<ComparedRun>& runs);
    void take(const QString& key, int exitCode, const QByteArray& output, const QString& errorText);

    EngineQuery m_query;
    QHash<QString, RepresentationComparison> m_known;
};

} // namespace byol::ui
