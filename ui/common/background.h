#pragma once

#include <QCoreApplication>
#include <QMetaObject>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QThreadPool>

#include <atomic>
#include <cstdint>
#include <exception>
#include <functional>
#include <memory>
#include <utility>

namespace byol::ui {

/// Runs work off the GUI thread; the newest request wins: answers of older ones are dropped, and older work can see
/// that it is stale. Destroying the object waits for running work and delivers nothing more.
class LatestOnly : public QObject {
    Q_OBJECT

public:
    explicit LatestOnly(QObject* parent = nullptr);
    ~LatestOnly() override;

    using Stale = std::function<bool()>;

    /// @param work  called on a worker thread with a Stale check to poll; returns any movable value
    /// @param done  called on the GUI thread with that value
    /// @param failed called on the GUI thread with a sentence when work throws
    template <class Work, class Done>
    void start(Work work, Done done, std::function<void(const QString&)> failed = {}) {
        const std::uint64_t ticket = ++m_ticket;
        m_pool.start(
            [this, ticket, work = std::move(work), done = std::move(done), failed = std::move(failed)]() mutable {
                const Stale stale = [this, ticket] { return m_ticket.load() != ticket; };
                if (stale())
                    return;
                try {
                    auto value = std::make_shared<decltype(work(stale))>(work(stale));
                    deliver(ticket, [done = std::move(done), value]() mutable { done(std::move(*value)); });
                } catch (const std::exception& error) {
                    if (failed)
                        deliver(ticket, [failed, text = QString::fromUtf8(error.what())] { failed(text); });
                }
            });
    }
    /// Makes every running request stale.
    void cancel() { ++m_ticket; }

private:
    void deliver(std::uint64_t ticket, std::function<void()> call);

    std::atomic<std::uint64_t> m_ticket { 0 };
    QThreadPool m_pool;
};

/// Runs work off the GUI thread; unlike LatestOnly every answer arrives, as long as `receiver` lives.
/// @param done   called on the GUI thread with what work returns
/// @param failed called on the GUI thread with a sentence when work throws
template <class Work, class Done>
void inBackground(QObject* receiver, Work work, Done done, std::function<void(const QString&)> failed) {
    // The receiver may die meanwhile: it is only looked at on the GUI thread, where it dies.
    const auto deliver = [receiver = QPointer<QObject>(receiver)](std::function<void()> call) {
        QMetaObject::invokeMethod(
            qApp,
            [receiver, call = std::move(call)] {
                if (receiver)
                    call();
            },
            Qt::QueuedConnection);
    };
    QThreadPool::globalInstance()->start(
        [deliver, work = std::move(work), done = std::move(done), failed = std::move(failed)]() mutable {
            try {
                auto value = std::make_shared<decltype(work())>(work());
                deliver([done = std::move(done), value]() mutable { done(std::move(*value)); });
            } catch (const std::exception& error) {
                deliver([failed, text = QString::fromUtf8(error.what())] { failed(text); });
            }
        });
}

} // namespace byol::ui
