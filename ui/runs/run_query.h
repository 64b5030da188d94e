#pragma once

#include "core/base/run/run_types.h"
#include "ui/runs/run_column.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace byol::ui {

/// What a filter asks of a run: words that must all match.
///   word, "several words"     in name, dataset, state or tags
///   state:running name:foo    a word in one property; dataset, tag, notes, and settings of words too
///   star:yes star:no
///   loss<0.5 tau>=0.99        figures and settings, by short or dotted name; kNN and linear in per cent; ":" and "="
///                             mean equal; started>2026-11-24
///   -state:failed             the opposite
/// A mistake is told, and its word is left out.
class RunQuery {
public:
    RunQuery() = default;
    /// @param series names of curves that are known besides those that every run has
    explicit RunQuery(const QString& text, const QStringList& series = {});

    bool matches(const RunSummary& run) const;
    bool isEmpty() const { return m_tests.empty(); }
    /// What is wrong, a sentence; "" when nothing is.
    QString problem() const { return m_problem; }

    /// Every name that can be asked for, for completion.
    static QStringList names(const QStringList& series = {});

private:
    struct Word;
    using Test = std::function<bool(const RunSummary&)>;
    void take(const Word& word, const QStringList& series);
    Test testOf(const Word& word, const QStringList& series);
    Test textTest(const Word& word);
    Test numberTest(const Word& word, const RunColumn& column);
    Test starTest(const Word& word);
    void complain(const QString& sentence);

    std::vector<Test> m_tests;
    QString m_problem;
};

} // namespace byol::ui
