// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/learned.h"

namespace signoff {

namespace {
// Servers get new operations: what was missing is asked for again after this.
constexpr qint64 missingSeconds = 24 * 60 * 60;

const QString operationsKey = QStringLiteral("operations");
const QString mannersKey = QStringLiteral("manners");
} // namespace

Learned::Offer Learned::offer(const char *operationId, const QDateTime &now) const
{
    const auto known = m_missing.constFind(QLatin1String(operationId));
    if (known == m_missing.constEnd())
        return Offer::Unknown;
    if (!known->isValid())
        return Offer::Offered;
    // A clock that was set back must not make it last for ever.
    const qint64 age = known->secsTo(now);
    return age >= 0 && age < missingSeconds ? Offer::Missing : Offer::Unknown;
}

void Learned::setOffered(const char *operationId)
{
    const QString id = QLatin1String(operationId);
    const auto known = m_missing.constFind(id);
    if (known != m_missing.constEnd() && !known->isValid())
        return;
    m_missing.insert(id, {});
    emit changed();
}

void Learned::setMissing(const char *operationId, const QDateTime &now)
{
    m_missing.insert(QLatin1String(operationId), now);
    emit changed();
}

bool Learned::takesOther(const char *manner) const
{
    return m_manners.value(QLatin1String(manner), false);
}

void Learned::setTakesOther(const char *manner, bool other)
{
    const QString id = QLatin1String(manner);
    if (m_manners.contains(id) && m_manners.value(id) == other)
        return;
    m_manners.insert(id, other);
    emit changed();
}

QJsonObject Learned::toJson() const
{
    QJsonObject operations;
    for (auto it = m_missing.begin(); it != m_missing.end(); ++it)
        operations.insert(it.key(), it->isValid() ? QJsonValue(it->toUTC().toString(Qt::ISODate)) : QJsonValue(true));
    QJsonObject manners;
    for (auto it = m_manners.begin(); it != m_manners.end(); ++it)
        manners.insert(it.key(), it.value());
    return { { operationsKey, operations }, { mannersKey, manners } };
}

void Learned::restore(const QJsonObject &kept)
{
    m_missing.clear();
    m_manners.clear();
    const QJsonObject operations = kept.value(operationsKey).toObject();
    for (auto it = operations.begin(); it != operations.end(); ++it) {
        const QDateTime since = QDateTime::fromString(it.value().toString(), Qt::ISODate);
        if (it.value().toBool() || since.isValid())
            m_missing.insert(it.key(), since);
    }
    const QJsonObject manners = kept.value(mannersKey).toObject();
    for (auto it = manners.begin(); it != manners.end(); ++it) {
        if (it.value().isBool())
            m_manners.insert(it.key(), it.value().toBool());
    }
}

} // namespace signoff
