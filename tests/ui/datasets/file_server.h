#pragma once

#include <QHash>
#include <QStringList>
#include <QTcpServer>

class QTcpSocket;

namespace byol::test {

/// A small HTTP server on this machine with the faults that real ones have.
class FileServer : public QTcpServer {
    Q_OBJECT

public:
    explicit FileServer(QObject* parent = nullptr);
    QString url() const;

    QHash<QString, QByteArray> files; ///< by path, "/a.gz"
    QHash<QString, QString> redirects; ///< from a path to an address
    QStringList cutOnce; ///< paths whose first answer breaks off in the middle
    bool knowsRanges = true;
    int chunkDelayMs = 0; ///< send a kilobyte at a time, with this pause
    int refuseWith = 0; ///< a status for every request

    QList<QByteArray> ranges; ///< the Range header of each request, in order
    qint64 bodyBytes = 0; ///< sent in all

private:
    void serve(QTcpSocket* socket);
    void answer(QTcpSocket* socket, const QString& path, const QByteArray& range);
    void send(QTcpSocket* socket, const QByteArray& body, bool cut);
    void sendSlowly(QTcpSocket* socket, const QByteArray& body);
};

} // namespace byol::test
