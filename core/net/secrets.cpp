// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/secrets.h"

#include <QByteArray>
#include <QReadWriteLock>
#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

#include <algorithm>
#include <atomic>
#include <cstdio>

namespace signoff {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortest = 8;
constexpr auto placeholder = "<secret>"_L1;

// Never destroyed: lines are logged until the very end.
struct Known {
    QReadWriteLock lock;
    QStringList forms;
};

Known &known()
{
    static auto *const all = new Known;
    return *all;
}

// What every base64 text that has the secret somewhere inside contains, e.g. that of "user:token". Three bytes make
// four characters, so there are three such texts; characters that neighbours have a part in are cut off.
QStringList base64Forms(const QByteArray &secret)
{
    QStringList forms;
    for (const int before : { 0, 1, 2 }) {
        const QByteArray shifted = QByteArray(before, 0) + secret;
        const QByteArray encoded = shifted.toBase64(QByteArray::OmitTrailingEquals);
        const int from = before == 0 ? 0 : before + 1;
        const qsizetype to = (before + secret.size()) * 8 / 6;
        const QString form = QString::fromLatin1(encoded.mid(from, to - from));
        forms << form << QString(form).replace(u'+', u'-').replace(u'/', u'_');
    }
    return forms;
}

const QList<QRegularExpression> &patterns()
{
    constexpr auto caseless = QRegularExpression::CaseInsensitiveOption;
    // Group 1 stays, the rest goes. A backslash before a quote comes from text that was quoted once more.
    static const auto *const all = new QList<QRegularExpression> {
        QRegularExpression(uR"((authorization\\?["']?\s*[:=,]\s*\\?["']?)[^\r\n"'\\]+)"_s, caseless),
        QRegularExpression(uR"((\bbearer\s+)[^\s"'\\,;)]+)"_s, caseless),
        QRegularExpression(uR"(((?:access_token|refresh_token|id_token|client_secret|signoff_token))"
                           uR"(\\?["']?\s*[:=]\s*\\?["']?)[^\s"'\\&,;}]+)"_s,
            caseless),
    };
    return *all;
}

std::atomic<QtMessageHandler> previous { nullptr };

void filter(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QString safe = Secrets::redact(message);
    if (const QtMessageHandler handler = previous.load())
        return handler(type, context, safe);
    std::fprintf(stderr, "%s\n", qPrintable(qFormatLogMessage(type, context, safe)));
}

} // namespace

void Secrets::add(const QString &secret)
{
    if (secret.size() < shortest)
        return;
    const QByteArray bytes = secret.toUtf8();
    const QStringList forms =
        QStringList { secret, QString::fromLatin1(bytes.toPercentEncoding()) } + base64Forms(bytes);

    Known &all = known();
    const QWriteLocker locker(&all.lock);
    for (const QString &form : forms) {
        if (form.size() >= shortest && !all.forms.contains(form))
            all.forms.append(form);
    }
    // A secret may begin with another one: the longer goes first, or its end would stay.
    std::sort(all.forms.begin(), all.forms.end(),
        [](const QString &left, const QString &right) { return left.size() > right.size(); });
}

QString Secrets::redact(const QString &text)
{
    QString safe = text;
    {
        Known &all = known();
        const QReadLocker locker(&all.lock);
        for (const QString &form : std::as_const(all.forms))
            safe.replace(form, placeholder, Qt::CaseInsensitive); // %2f is %2F
    }
    for (const QRegularExpression &pattern : patterns())
        safe.replace(pattern, u"\\1<secret>"_s);
    return safe;
}

void installLogFilter()
{
    const QtMessageHandler before = qInstallMessageHandler(filter);
    if (before != filter)
        previous.store(before);
}

} // namespace signoff
