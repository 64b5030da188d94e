#include "ui/evaluate/evaluation_queue.h"

#include "ui/common/job_bar.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace byol::ui {
namespace {

const std::vector<std::string> evaluationJobs { "knn", "linear", "logreg", "semi", "finetune", "transfer" };
constexpr std::size_t mostLines = 3;

} // namespace

EvaluationQueue::EvaluationQueue(QWidget* parent)
    : QFrame(parent)
    , m_job(new JobBar(evaluationJobs, tr("Progress of the evaluation"), this))
    , m_title(new QLabel(this))
    , m_lines(new QWidget(this)) {
    setObjectName(QStringLiteral("card"));
    m_title->setTextFormat(Qt::PlainText);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 6);
    auto* row = new QHBoxLayout;
    row->addWidget(m_title);
    row->addStretch(1);
    row->addWidget(m_job);
    layout->addLayout(row);
    layout->addWidget(m_lines);
    m_lineLayout = new QVBoxLayout(m_lines);
    m_lineLayout->setContentsMargins(0, 0, 0, 0);
    m_lineLayout->setSpacing(2);
    connect(&m_watch, &RunWatch::changed, this, &EvaluationQueue::take);
    connect(&m_watch, &RunWatch::failed, this, [this](const QString& problem) {
        const QString title = m_going ? m_going->title : m_waiting.empty() ? QString() : m_waiting.front().title;
        if (!m_going && !m_waiting.empty())
            m_waiting.pop_front();
        Q_EMIT failed(title, problem);
        m_job->clear();
        jobEnded();
    });
    connect(m_job, &JobBar::busyChanged, this, [this](bool busy) {
        if (!busy)
            QTimer::singleShot(0, this, &EvaluationQueue::jobEnded);
        show();
    });
    connect(m_job, &JobBar::jobFailed, this,
        [this](const QString& sentence) { Q_EMIT failed(m_going ? m_going->title : QString(), sentence); });
    show();
}

bool EvaluationQueue::isBusy() const {
    return m_going || m_job->isBusy() || !m_waiting.empty();
}

void EvaluationQueue::add(const std::vector<EvaluationOrder>& orders) {
    m_waiting.insert(m_waiting.end(), orders.begin(), orders.end());
    show();
    if (!m_going && !m_job->isBusy())
        readNext();
}

// How the run stands must be known first, so that the new job can be told from those before it.
void EvaluationQueue::readNext() {
    if (m_waiting.empty()) {
        m_watch.setActive(false);
        m_watch.setRun({});
        return show();
    }
    m_watch.setRun(m_waiting.front().run);
    m_watch.setActive(true);
    m_watch.readNow();
}

void EvaluationQueue::setShownRun(const std::filesystem::path& run) {
    m_shownRun = run;
    if (!m_going && m_waiting.empty())
        m_job->clear();
    show();
}

void EvaluationQueue::takeSnapshot(const RunSnapshot& snapshot) {
    if (!m_going && m_waiting.empty() && snapshot.run == m_shownRun)
        m_job->takeSnapshot(snapshot);
}

void EvaluationQueue::take(const RunSnapshot& snapshot) {
    if (m_going && snapshot.run == m_going->run)
        m_job->takeSnapshot(snapshot);
    else if (!m_going && !m_waiting.empty() && snapshot.run == m_waiting.front().run)
        startNext(snapshot);
}

void EvaluationQueue::startNext(const RunSnapshot& snapshot) {
    if (!m_job->isBusy())
        m_job->clear();
    m_job->takeSnapshot(snapshot);
    if (m_job->isBusy())
        return; // one that was started elsewhere goes on
    m_going = m_waiting.front();
    m_waiting.pop_front();
    QString problem;
    if (!m_job->startJob(m_going->run, m_going->arguments, QStringLiteral("evaluate.log"), &problem)) {
        Q_EMIT failed(m_going->title, problem);
        jobEnded();
    }
    show();
}

void EvaluationQueue::jobEnded() {
    if (m_job->isBusy())
        return;
    m_going.reset();
    readNext();
    show();
}

void EvaluationQueue::show() {
    m_title->setText(m_going ? m_going->title : m_job->isBusy() ? tr("Evaluation") : tr("Waiting"));
    while (QLayoutItem* item = m_lineLayout->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    for (std::size_t i = 0; i < std::min(m_waiting.size(), mostLines); ++i)
        addLine(i);
    if (m_waiting.size() > mostLines) {
        auto* more = new QLabel(tr("and %n more", "", static_cast<int>(m_waiting.size() - mostLines)), m_lines);
        setRole(more, Role::muted);
        m_lineLayout->addWidget(more);
    }
    m_lines->setVisible(!m_waiting.empty());
    setVisible(isBusy());
    Q_EMIT busyChanged();
}

void EvaluationQueue::addLine(std::size_t place) {
    auto* line = new QWidget(m_lines);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    const QString title = m_waiting[place].title;
    auto* label = new QLabel(tr("Waiting: %1").arg(title), line);
    label->setTextFormat(Qt::PlainText);
    setRole(label, Role::muted);
    auto* remove = new QPushButton(tr("Remove"), line);
    setRole(remove, Role::link);
    remove->setAccessibleName(tr("Remove %1").arg(title));
    row->addWidget(label, 1);
    row->addWidget(remove);
    m_lineLayout->addWidget(line);
    connect(remove, &QPushButton::clicked, this, [this, place] {
        m_waiting.erase(m_waiting.begin() + static_cast<std::ptrdiff_t>(place));
        show();
    });
}

} // namespace byol::ui
