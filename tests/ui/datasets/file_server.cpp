#include "tests/ui/datasets/file_server.h"

#include <QRegularExpression>
#include <QTcpSocket>
#include <QTimer>

namespace byol::test {

FileServer::FileServer(QObject* parent)
    : QTcpServer(parent) {
    listen(QHostAddress::LocalHost);
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket* socket = nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { serve(socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    });
}

QString FileServer::url() const {
    return QStringLiteral("http://127.0.0.1:%1/").arg(serverPort());
}

void FileServer::serve(QTcpSocket* socket) {
    if (!socket->peek(64 * 1024).contains("\r\n\r\n"))
        return;
    const QString request = QString::fromLatin1(socket->readAll());
    static const QRegularExpression line(QStringLiteral("^GET (\\S+) "));
    static const QRegularExpression part(QStringLiteral("^range: *(.*?)\r$"),
        QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
    const QByteArray range = part.match(request).captured(1).toLatin1();
    ranges << range;
    answer(socket, line.match(request).captured(1), range);
}

void FileServer::answer(QTcpSocket* socket, const QString& path, const QByteArray& range) {
    const auto head = [socket](const QByteArray& status, qint64 length, const QByteArray& more = {}) {
        socket->write("HTTP/1.1 " + status + "\r\nConnection: close\r\nContent-Length: " + QByteArray::number(length)
            + "\r\n" + more + "\r\n");
    };
    if (refuseWith != 0) {
        head(QByteArray::number(refuseWith) + " Refused", 0);
        socket->disconnectFromHost();
    } else if (redirects.contains(path)) {
        head("302 Found", 0, "Location: " + redirects[path].toLatin1() + "\r\n");
        socket->disconnectFromHost();
    } else if (!files.contains(path)) {
        head("404 Not Found", 9);
        socket->write("not there");
        socket->disconnectFromHost();
    } else {
        const QByteArray& file = files[path];
        const qint64 from = knowsRanges && !range.isEmpty() ? range.mid(6).chopped(1).toLongLong() : 0;
        const QByteArray size = QByteArray::number(file.size());
        if (from > 0 && from >= file.size()) {
            head("416 Range Not Satisfiable", 0, "Content-Range: bytes */" + size + "\r\n");
            socket->disconnectFromHost();
            return;
        }
        if (from > 0)
            head("206 Partial Content", file.size() - from,
                "Content-Range: bytes " + QByteArray::number(from) + "-" + QByteArray::number(file.size() - 1) + "/"
                    + size + "\r\n");
        else
            head("200 OK", file.size());
        send(socket, file.mid(from), cutOnce.removeOne(path));
    }
}

void FileServer::send(QTcpSocket* socket, const QByteArray& body, bool cut) {
    if (chunkDelayMs > 0) {
        sendSlowly(socket, body);
        return;
    }
    const QByteArray sent = cut ? body.left(body.size() / 2) : body;
    bodyBytes += sent.size();
    socket->write(sent);
    socket->disconnectFromHost();
}

void FileServer::sendSlowly(QTcpSocket* socket, const QByteArray& body) {
    const QByteArray chunk = body.left(1024);
    bodyBytes += chunk.size();
    socket->write(chunk);
    if (chunk.size() == body.size()) {
        socket->disconnectFromHost();
        return;
    }
    QTimer::singleShot(chunkDelayMs, socket, [this, socket, rest = body.mid(1024)] { sendSlowly(socket, rest); });
}

} // namespace byol::test
