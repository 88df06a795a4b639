// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/table.h"

namespace signoff {

TableBase::TableBase(QObject *parent)
    : QObject(parent)
{
}

int TableBase::begin()
{
    m_load = ask();
    setLoading();
    return m_load;
}

void TableBase::setLoading()
{
    m_state = State::Loading;
    emit statusChanged();
}

void TableBase::setFailed(const Error &error)
{
    m_state = State::Failed;
    m_error = error;
    emit statusChanged();
}

void TableBase::setReady(
    const QDateTime &when, bool complete, std::optional<int> total, int skipped, const QStringList &problems)
{
    m_state = State::Ready;
    m_error = {};
    m_confirmedAt = when;
    m_complete = complete;
    m_total = total;
    m_skipped = skipped;
    m_problems = problems;
    emit statusChanged();
}

void TableBase::setRestored(const QDateTime &confirmedAt, bool complete)
{
    if (m_confirmedAt.isValid())
        return; // the server was quicker
    if (m_state == State::Empty)
        m_state = State::Ready;
    m_confirmedAt = confirmedAt;
    m_complete = complete;
    emit statusChanged();
}

} // namespace signoff
