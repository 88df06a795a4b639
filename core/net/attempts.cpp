// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/attempts.h"

namespace signoff {

namespace {

// Does this answer say that the other way should be tried?
bool asksForOther(OtherWhen when, const Error &error)
{
    if (when == OtherWhen::NotFound)
        return error.status == 404 || error.status == 405;
    return error.status == 400 || error.status == 422;
}

} // namespace

Attempts::Attempts(Request request, Learned *learned)
    : m_learned(learned)
{
    const std::shared_ptr<const Request> other = request.other;
    const Priority priority = request.priority;
    m_ways << std::move(request);
    if (!other)
        return;
    m_ways << *other;
    m_ways.last().priority = priority;
    if (m_learned && m_learned->takesOther(m_ways.first().manner))
        m_at = 1;
}

bool Attempts::isKnownMissing() const
{
    return request().optional && m_learned
        && m_learned->offer(request().operationId, QDateTime::currentDateTimeUtc()) == Learned::Offer::Missing;
}

void Attempts::succeeded()
{
    settle();
    if (request().optional && m_learned)
        m_learned->setOffered(request().operationId);
}

// This way is the one that the server knows.
void Attempts::settle()
{
    if (m_learned && m_ways.size() > 1)
        m_learned->setTakesOther(m_ways.first().manner, m_at == 1);
}

bool Attempts::failed(Error &error)
{
    if (m_ways.size() > 1 && asksForOther(m_ways.first().otherWhen, error)) {
        if (!m_triedBoth) {
            m_first = error;
            m_triedBoth = true;
            m_at = 1 - m_at;
            return true;
        }
        // Neither: it is not about the way. Where one verb is known and the other not, it is about the record.
        if (error.status != 404)
            error = m_first;
    } else if (m_triedBoth && error.kind == ErrorKind::Invalid) {
        settle(); // known, and refused for another reason
    }
    if (!request().optional || (error.status != 404 && error.status != 405))
        return false;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (error.status == 404 && m_learned && m_learned->offer(request().operationId, now) == Learned::Offer::Offered)
        return false;
    error.kind = ErrorKind::NotOffered;
    // A 404 to a write, or to a path with an id, may be about a record that it names: it is not kept.
    if (m_learned && (error.status == 405 || (request().verb == Verb::Get && !request().hasId)))
        m_learned->setMissing(request().operationId, now);
    return false;
}

} // namespace signoff
