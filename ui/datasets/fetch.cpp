#include "ui/datasets/fetch.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QRegularExpression>

namespace byol::ui {
namespace {

constexpr qint64 bufferBytes = 4 * 1024 * 1024; // what may wait in memory

int statusOf(const QNetworkReply& reply) {
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

// The server answered with a refusal, or the address is wrong: asking again would give the same.
bool isFinal(const QNetworkReply& reply) {
    switch (reply.error()) {
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError: // by the timeout; stop() has disconnected before
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::UnknownNetworkError:
    case QNetworkReply::ServiceUnavailableError:
    case QNetworkReply::InternalServerError:
        return false;
    default:
        return true;
    }
}

QString sentenceOn(const QNetworkReply& reply) {
    const QString address = reply.request().url().toDisplayString();
    const int status = statusOf(reply);
    if (status == 404 || status == 410)
        return Fetch::tr("The server has no file %1 (HTTP %2). Set another mirror, or look at the dataset's home page.")
            .arg(address)
            .arg(status);
    if (status >= 400)
        return Fetch::tr("The server refused to send %1 (HTTP %2).").arg(address).arg(status);
    if (reply.error() == QNetworkReply::HostNotFoundError)
        return Fetch::tr("The server %1 was not found. Is there a network?").arg(reply.request().url().host());
    if (reply.error() == QNetworkReply::ConnectionRefusedError)
        return Fetch::tr("The server %1 does not answer.").arg(reply.request().url().host());
    return Fetch::tr("The download of %1 broke off: %2.").arg(address, reply.errorString());
}

} // namespace

Fetch::Fetch(
    QNetworkAccessManager& network, const QUrl& address, const QString& file, const Patience& patience, QObject* parent)
    : QObject(parent)
    , m_network(network)
    , m_address(address)
    , m_file(file)
    , m_patience(patience)
    , m_again(this) {
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &Fetch::ask);
}

void Fetch::start() {
    m_retries = 0;
    ask();
}

void Fetch::stop() {
    m_again.stop();
    if (m_reply) {
        m_reply->disconnect(this);
        if (m_accepted)
            takeBytes();
        if (m_reply) {
            m_reply->abort();
            m_reply->deleteLater();
            m_reply = nullptr;
        }
    }
    m_file.close();
}

void Fetch::ask() {
    if (!m_file.isOpen() && !m_file.open(QIODevice::ReadWrite | QIODevice::Append)) {
        fail(tr("The file %1 cannot be written: %2.").arg(m_file.fileName(), m_file.errorString()));
        return;
    }
    m_offset = m_file.size();
    m_accepted = false;
    QNetworkRequest request(m_address);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::NoLessSafeRedirectPolicy);
    request.setTransferTimeout(m_patience.stallMs);
    // The bytes as they are: what the checksum is of, and what offsets count.
    request.setRawHeader("Accept-Encoding", "identity");
    if (m_offset > 0)
        request.setRawHeader("Range", "bytes=" + QByteArray::number(m_offset) + "-");
    m_reply = m_network.get(request);
    m_reply->setReadBufferSize(bufferBytes);
    connect(m_reply, &QNetworkReply::readyRead, this, &Fetch::takeBytes);
    connect(m_reply, &QNetworkReply::finished, this, &Fetch::end);
}

// @returns false when the answer's bytes are not the file's
bool Fetch::acceptAnswer() {
    if (m_accepted)
        return true;
    const int status = statusOf(*m_reply);
    if (status == 206)
        m_accepted = acceptRange(m_reply->rawHeader("Content-Range"));
    else if (status == 200) {
        m_accepted = beganAnew();
        const QVariant length = m_reply->header(QNetworkRequest::ContentLengthHeader);
        m_total = length.isValid() ? length.toLongLong() : -1;
    }
    return m_accepted;
}

bool Fetch::acceptRange(const QByteArray& contentRange) {
    static const QRegularExpression form(QStringLiteral("^bytes (\\d+)-\\d+/(\\d+|\\*)$"));
    const QRegularExpressionMatch match = form.match(QString::fromLatin1(contentRange));
    if (!match.hasMatch() || match.captured(1).toLongLong() != m_offset)
        return false;
    m_total = match.captured(2) == QLatin1String("*") ? -1 : match.captured(2).toLongLong();
    return true;
}

// The server sends the whole file although a part was asked for.
bool Fetch::beganAnew() {
    m_offset = 0;
    return m_file.size() == 0 || m_file.resize(0);
}

void Fetch::takeBytes() {
    if (!acceptAnswer())
        return;
    const QByteArray bytes = m_reply->readAll();
    if (bytes.isEmpty())
        return;
    m_retries = 0;
    if (m_file.write(bytes) != bytes.size() || !m_file.flush()) {
        fail(tr("The file %1 cannot be written: %2.").arg(m_file.fileName(), m_file.errorString()));
        return;
    }
    Q_EMIT progressed(m_file.size(), m_total);
}

bool Fetch::isWhole() const {
    return m_total < 0 || m_file.size() == m_total;
}

void Fetch::end() {
    if (m_reply->error() != QNetworkReply::NoError) {
        endWithError();
        return;
    }
    takeBytes();
    if (!m_reply) // the disk was full
        return;
    if (!m_accepted)
        fail(tr("The server's answer for %1 is not a file.").arg(m_address.toDisplayString()));
    else if (!isWhole())
        endWithError();
    else {
        m_reply->deleteLater();
        m_reply = nullptr;
        m_file.close();
        Q_EMIT finished();
    }
}

bool Fetch::mayAskAgain() const {
    return !isFinal(*m_reply) && m_retries < m_patience.retries;
}

void Fetch::endWithError() {
    if (m_accepted)
        takeBytes();
    if (!m_reply)
        return;
    // Nothing lies beyond the end of the file: it was whole before, or is another file than the one begun.
    if (statusOf(*m_reply) == 416 && m_offset > 0) {
        const bool whole = m_reply->rawHeader("Content-Range") == "bytes */" + QByteArray::number(m_offset);
        m_reply->deleteLater();
        m_reply = nullptr;
        if (whole) {
            m_file.close();
            Q_EMIT finished();
        } else if (beganAnew()) {
            ask();
        }
        return;
    }
    const bool cut = m_reply->error() == QNetworkReply::NoError; // shorter than announced
    if (cut ? m_retries < m_patience.retries : mayAskAgain()) {
        ++m_retries;
        m_reply->deleteLater();
        m_reply = nullptr;
        m_again.start(m_patience.retryMs);
        return;
    }
    fail(sentenceOn(*m_reply));
}

void Fetch::fail(const QString& sentence) {
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
        m_reply = nullptr;
    }
    m_file.close();
    Q_EMIT failed(sentence);
}

} // namespace byol::ui
