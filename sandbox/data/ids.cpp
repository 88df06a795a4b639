// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/data/ids.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qendian.h>

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 Stir = 0x9FB21C651E98DF25ULL;

// The number that undoes a multiplication by an odd one, modulo 2^64: Newton's iteration doubles the right bits.
constexpr quint64 inverse(quint64 odd)
{
    quint64 x = odd;
    for (int i = 0; i < 6; ++i)
        x *= 2 - odd * x;
    return x;
}

quint64 scramble(quint64 v)
{
    v *= Stir;
    v ^= v >> 32;
    return v * Stir;
}

quint64 unscramble(quint64 v)
{
    v *= inverse(Stir);
    v ^= v >> 32;
    return v * inverse(Stir);
}

quint64 keyOf(IdKind kind, qint64 row)
{
    return scramble((quint64(kind) << 40) ^ quint64(row));
}

qint64 rowOfKey(IdKind kind, quint64 key)
{
    return qint64(unscramble(key) ^ (quint64(kind) << 40));
}

QString hex(quint64 value)
{
    return QString::number(value, 16).rightJustified(16, u'0');
}

QString uuidOf(quint64 key)
{
    const QString digits = hex(key) + hex(scramble(key + 1));
    return digits.left(8) + u'-' + digits.mid(8, 4) + u"-4"_s + digits.mid(12, 3) + u"-8"_s + digits.mid(15, 3) + u'-'
        + digits.mid(18, 12);
}

QString codeOf(quint64 key)
{
    const quint64 bytes = qToBigEndian(key);
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(&bytes), sizeof bytes)
                                   .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

quint64 keyOfUuid(QString id)
{
    id.remove(u'-');
    id.remove(12, 1); // the version digit
    id.remove(15, 1); // the variant digit
    return id.left(16).toULongLong(nullptr, 16);
}

quint64 keyOfCode(const QString &id)
{
    const QByteArray bytes = QByteArray::fromBase64(id.toLatin1(), QByteArray::Base64UrlEncoding);
    return bytes.size() == sizeof(quint64) ? qFromBigEndian<quint64>(bytes.constData()) : 0;
}

} // namespace

QString idOf(Generation generation, IdKind kind, qint64 row)
{
    const quint64 key = keyOf(kind, row);
    return generation == Generation::Classic ? uuidOf(key) : codeOf(key);
}

qint64 rowOf(IdKind kind, const QString &id)
{
    const bool isUuid = id.size() == 36;
    const qint64 row = rowOfKey(kind, isUuid ? keyOfUuid(id) : keyOfCode(id));
    const bool isOfKind = row > 0 && row >> 40 == 0; // the bits above hold the kind
    const bool isOwn = isOfKind && idOf(isUuid ? Generation::Classic : Generation::Current, kind, row) == id;
    return isOwn ? row : 0;
}

} // namespace sandbox
