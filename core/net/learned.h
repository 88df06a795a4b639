// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QObject>

namespace signoff {

// What a server was seen to do where the two generations of the API differ: which operations it has, and which of two
// ways of asking it takes. Kept per account and workspace, so that no call pays for it twice, and learned anew when an
// answer contradicts it.
class Learned : public QObject {
    Q_OBJECT

public:
    enum class Offer {
        Unknown,
        Offered, // it answered: a 404 is about the record
        Missing, // it did not know the operation, a day ago at most
    };

    using QObject::QObject;

    Offer offer(const char *operationId, const QDateTime &now) const;
    void setOffered(const char *operationId);
    void setMissing(const char *operationId, const QDateTime &now);

    // Of two ways of asking: does it take the second? See Request::other.
    bool takesOther(const char *manner) const;
    void setTakesOther(const char *manner, bool other);

    // For keeping it. What cannot be read is not known.
    QJsonObject toJson() const;
    void restore(const QJsonObject &kept);

signals:
    void changed();

private:
    QHash<QString, QDateTime> m_missing; // operation, since when; invalid: it has it
    QHash<QString, bool> m_manners;
};

} // namespace signoff
