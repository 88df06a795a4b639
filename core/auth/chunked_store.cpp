// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/auth/chunked_store.h"

#include <QRegularExpression>
#include <QStringList>

namespace signoff {

using namespace Qt::StringLiterals;

namespace {

constexpr int headerBytes = 16;

// The line before the first piece: how many pieces there are, and in which slot the further ones lie.
struct Header {
    int slot = 0;
    int pieces = 0; // 0: this is no secret of ours
    QString first;

    static Header read(const QString &entry)
    {
        static const QRegularExpression form(u"^signoff ([01]) ([1-9][0-9]?)\n"_s);
        const auto match = form.match(entry);
        if (!match.hasMatch() || match.capturedView(2).toInt() > ChunkedStore::mostPieces)
            return {};
        return { match.capturedView(1).toInt(), match.capturedView(2).toInt(), entry.mid(match.capturedLength()) };
    }
    QString write() const { return u"signoff %1 %2\n"_s.arg(slot).arg(pieces) + first; }
};

QString pieceKey(const QString &key, int slot, int piece)
{
    return u"%1 %2.%3"_s.arg(key).arg(slot).arg(piece);
}

int utf8Bytes(QStringView character)
{
    return int(character.toUtf8().size());
}

} // namespace

QStringList splitSecret(const QString &secret, int mostBytes, int reserved)
{
    QStringList pieces { QString() };
    int left = mostBytes - reserved;
    for (qsizetype at = 0; at < secret.size();) {
        const bool isPair =
            secret.at(at).isHighSurrogate() && at + 1 < secret.size() && secret.at(at + 1).isLowSurrogate();
        const QStringView character = QStringView(secret).mid(at, isPair ? 2 : 1);
        const int bytes = utf8Bytes(character);
        if (bytes > left) {
            pieces.append(QString());
            left = mostBytes;
        }
        pieces.last() += character;
        left -= bytes;
        at += character.size();
    }
    return pieces;
}

struct ChunkedStore::Reading {
    QString key;
    Header header;
    int piece = 1;
    QString secret;
    std::function<void(Result, const QString &, const QString &)> done;
};

struct ChunkedStore::Writing {
    QString key;
    QStringList pieces;
    int slot = 0;
    qsizetype piece = 1;
    std::function<void(Result, const QString &)> done;
};

ChunkedStore::ChunkedStore(std::unique_ptr<SecretStore> entries, QObject *parent)
    : SecretStore(parent)
    , m_entries(std::move(entries))
{
}

void ChunkedStore::enqueue(std::function<void()> operation)
{
    m_waiting.push_back(std::move(operation));
    if (!m_isBusy)
        next();
}

void ChunkedStore::next()
{
    m_isBusy = !m_waiting.empty();
    if (!m_isBusy)
        return;
    const auto operation = std::move(m_waiting.front());
    m_waiting.pop_front();
    operation();
}

void ChunkedStore::read(const QString &key, QObject *context, Read done)
{
    const auto reading = std::make_shared<Reading>();
    reading->key = key;
    reading->done = [this, context = QPointer(context), done = std::move(done)](
                        Result result, const QString &secret, const QString &detail) {
        next();
        if (context)
            done(result, secret, detail);
    };
    enqueue([this, reading] {
        m_entries->read(
            reading->key, this, [this, reading](Result result, const QString &entry, const QString &detail) {
                if (result != Result::Ok)
                    return reading->done(result, {}, detail);
                reading->header = Header::read(entry);
                if (reading->header.pieces == 0)
                    return reading->done(Result::Failed, {}, u"the entry is not one of Signoff"_s);
                reading->secret = reading->header.first;
                readPiece(reading);
            });
    });
}

void ChunkedStore::readPiece(const std::shared_ptr<Reading> &reading)
{
    if (reading->piece == reading->header.pieces)
        return reading->done(Result::Ok, reading->secret, {});
    m_entries->read(pieceKey(reading->key, reading->header.slot, reading->piece), this,
        [this, reading](Result result, const QString &piece, const QString &detail) {
            if (result == Result::NotFound)
                return reading->done(Result::Failed, {}, u"piece %1 is missing"_s.arg(reading->piece));
            if (result != Result::Ok)
                return reading->done(result, {}, detail);
            reading->secret += piece;
            ++reading->piece;
            readPiece(reading);
        });
}

void ChunkedStore::write(const QString &key, const QString &secret, QObject *context, Done done)
{
    const auto writing = std::make_shared<Writing>();
    writing->key = key;
    writing->pieces = splitSecret(secret, mostBytes, headerBytes);
    writing->done = [this, context = QPointer(context), done = std::move(done)](Result result, const QString &detail) {
        next();
        if (context)
            done(result, detail);
    };
    enqueue([this, writing] {
        m_entries->read(
            writing->key, this, [this, writing](Result result, const QString &entry, const QString &detail) {
                if (result != Result::Ok && result != Result::NotFound)
                    return writing->done(result, detail);
                if (writing->pieces.size() > mostPieces)
                    return writing->done(Result::Failed, u"the secret is too long"_s);
                // Beside the old one, which stays whole until the first entry is replaced.
                const Header old = Header::read(entry);
                writing->slot = old.pieces > 0 ? 1 - old.slot : 0;
                writePiece(writing);
            });
    });
}

void ChunkedStore::writePiece(const std::shared_ptr<Writing> &writing)
{
    if (writing->piece < writing->pieces.size()) {
        m_entries->write(pieceKey(writing->key, writing->slot, int(writing->piece)), writing->pieces.at(writing->piece),
            this, [this, writing](Result result, const QString &detail) {
                if (result != Result::Ok)
                    return writing->done(result, detail);
                ++writing->piece;
                writePiece(writing);
            });
        return;
    }
    const Header header { writing->slot, int(writing->pieces.size()), writing->pieces.first() };
    m_entries->write(writing->key, header.write(), this, [this, writing](Result result, const QString &detail) {
        if (result != Result::Ok)
            return writing->done(result, detail);
        sweep(writing->key, writing->slot, int(writing->pieces.size()), [this, writing] {
            sweep(writing->key, 1 - writing->slot, 1, [writing] { writing->done(Result::Ok, {}); });
        });
    });
}

void ChunkedStore::remove(const QString &key, QObject *context, Done done)
{
    const auto finish = [this, context = QPointer(context), done = std::move(done)](
                            Result result, const QString &detail) {
        next();
        if (context)
            done(result, detail);
    };
    enqueue([this, key, finish] {
        m_entries->remove(key, this, [this, key, finish](Result result, const QString &detail) {
            if (result != Result::Ok && result != Result::NotFound)
                return finish(result, detail);
            sweep(
                key, 0, 1, [this, key, finish, result] { sweep(key, 1, 1, [finish, result] { finish(result, {}); }); });
        });
    });
}

// Looks before it removes: some keychains report success for an entry that was never there. Removes from the end, so
// that what an interrupted sweep leaves is found by the next one.
void ChunkedStore::sweep(const QString &key, int slot, int piece, const std::function<void()> &done)
{
    if (piece >= mostPieces)
        return done();
    const QString entry = pieceKey(key, slot, piece);
    m_entries->read(entry, this, [=, this](Result found, const QString &, const QString &) {
        if (found != Result::Ok)
            return done();
        sweep(key, slot, piece + 1,
            [=, this] { m_entries->remove(entry, this, [done](Result, const QString &) { done(); }); });
    });
}

} // namespace signoff
