// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/api/answers.h"

#include <limits>

namespace sandbox {

enum class Need {
    Optional,
    Filled, // may be missing, but not empty
    Required,
};

// Reads the parameters of a call and remembers the first thing that is wrong with them. A missing parameter, a null and
// an empty query value are the same.
class Input {
public:
    static Input ofQuery(const Call &call);
    static Input ofBody(const Call &call);

    bool has(const QString &name) const;
    bool isNull(const QString &name) const { return m_values.value(name).isNull(); } // said to be nothing
    std::optional<QString> text(const QString &name, Need need = Need::Optional, int longest = 65535);
    std::optional<QString> email(const QString &name, Need need = Need::Optional);
    std::optional<QString> word(const QString &name, const QStringList &allowed, Need need = Need::Optional);
    std::optional<int> integer(
        const QString &name, Need need = Need::Optional, int low = 0, int high = std::numeric_limits<int>::max());
    std::optional<double> number(const QString &name, Need need = Need::Optional);
    std::optional<int> code(const QString &name, const QList<int> &allowed, Need need = Need::Optional);
    std::optional<bool> flag(const QString &name);
    QDate date(const QString &name, Need need = Need::Optional);
    QDateTime instant(const QString &name, Need need = Need::Optional);
    QTime clockTime(const QString &name, Need need = Need::Optional); // HH:mm
    // "1,2", as well as name[]=1&name[]=2 and repeated names.
    QStringList list(const QString &name) const;
    QList<int> integers(const QString &name);
    // Arrays of a body; none where the name is missing.
    std::optional<QStringList> words(const QString &name, const QStringList &allowed, Need need = Need::Optional);
    QList<int> ids(const QString &name);

    void inOrder(const QString &first, const QDate &earlier, const QString &second, const QDate &later);
    Paging paging(int usual = Paging().perPage, int most = 100);
    void fail(const QString &problem);

    bool failed() const { return !m_problem.isEmpty(); }
    Answer refusal() const { return refused(m_call, 422, m_problem); }

private:
    Input(const Call &call, QJsonObject values);
    QJsonValue take(const QString &name, Need need);

    const Call &m_call;
    QJsonObject m_values;
    QString m_problem;
};

} // namespace sandbox
