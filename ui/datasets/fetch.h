#pragma once

#include <QFile>
#include <QObject>
#include <QTimer>
#include <QUrl>

class QNetworkAccessManager;
class QNetworkReply;

namespace byol::ui {

/// How long to wait for a server, and how often to ask again.
struct Patience {
    int stallMs = 30'000; ///< without a byte
    int retryMs = 2'000; ///< before asking again after a cut connection
    int retries = 5; ///< in a row, without a byte in between
};

/// Downloads one address into one file and goes on where the file ends (HTTP Range), after a cut connection by itself.
/// Lives in a thread with an event loop.
class Fetch : public QObject {
    Q_OBJECT

public:
    Fetch(QNetworkAccessManager& network, const QUrl& address, const QString& file, const Patience& patience,
        QObject* parent = nullptr);
    void start();
    /// Ends the transfer and keeps what has arrived; nothing is signalled.
    void stop();

Q_SIGNALS:
    /// @param total -1 while the server has not told
    void progressed(qint64 received, qint64 total);
    void finished();
    void failed(const QString& sentence);

private:
    void ask();
    bool acceptAnswer();
    bool acceptRange(const QByteArray& contentRange);
    void takeBytes();
    void end();
    void endWithError();
    bool isWhole() const;
    bool beganAnew();
    bool mayAskAgain() const;
    void fail(const QString& sentence);

    QNetworkAccessManager& m_network;
    QUrl m_address;
    QFile m_file;
    Patience m_patience;
    QNetworkReply* m_reply = nullptr;
    QTimer m_again;
    qint64 m_offset = 0; ///< of the first byte asked for
    qint64 m_total = -1;
    int m_retries = 0;
    bool m_accepted = false; ///< the answer's headers were looked at
};

} // namespace byol::ui
