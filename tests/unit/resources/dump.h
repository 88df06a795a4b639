// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/resources/registry.h"
#include "core/resources/surroundings.h"

#include <QJsonDocument>
#include <QTimeZone>

// Rows as text, field by field, for comparing with what a person wrote down.
namespace signoff::testing {

inline QString text(const QString &value)
{
    return value.isEmpty() ? QStringLiteral("-") : value;
}
inline QString text(bool value)
{
    return value ? QStringLiteral("yes") : QStringLiteral("no");
}
inline QString text(int value)
{
    return QString::number(value);
}
inline QString text(double value)
{
    return QString::number(value);
}
inline QString text(QDate value)
{
    return text(value.toString(Qt::ISODate));
}
inline QString text(QTime value)
{
    return text(value.toString(QStringLiteral("HH:mm")));
}
inline QString text(const json::Id &value)
{
    return text(value.text);
}
inline QString text(const QDateTime &value)
{
    // An offset that was kept is told.
    return text((value.timeSpec() == Qt::OffsetFromUTC ? value : value.toUTC()).toString(Qt::ISODateWithMs));
}

inline QString text(const MoneyList &value)
{
    QStringList parts;
    for (const Money &money : value)
        parts << QString(QString::number(money.amount) + QLatin1Char(' ')
            + (money.currency.isEmpty() ? QStringLiteral("?") : money.currency));
    return text(parts.join(QStringLiteral(" + ")));
}

inline QString text(const Days &days)
{
    QStringList parts;
    for (auto day = days.begin(); day != days.end(); ++day) {
        for (const DayEntry &entry : day.value()) {
            parts << QStringLiteral("%1 %2 min, project %3 \"%4\", contract %5, %6")
                         .arg(text(day.key()), text(entry.minutes), text(entry.projectId), entry.projectName,
                             text(entry.contractId), text(entry.amount));
        }
        if (day.value().isEmpty())
            parts << QString(text(day.key()) + QStringLiteral(" nothing"));
    }
    return parts.isEmpty() ? QStringLiteral("none")
                           : QString(QStringLiteral("\n      ") + parts.join(QStringLiteral("\n      ")));
}

template <class T> QString text(const std::optional<T> &value);
template <class T> QString text(const QMap<QDate, T> &days);
template <class T>
    requires(!std::is_same_v<T, Money>)
QString text(const QList<T> &values);

// Structs in rows, and lists of them or of anything else.
template <json::HasFields Part> QString text(const Part &part)
{
    QStringList words;
    std::apply([&](const auto &...field) { ((words << text(part.*field.member)), ...); }, Part::fields());
    return words.join(QStringLiteral(": "));
}

template <class T>
    requires(!std::is_same_v<T, Money>)
QString text(const QList<T> &values)
{
    QStringList words;
    for (const T &value : values)
        words << text(value);
    return text(words.join(QStringLiteral("; ")));
}

template <class T> QString text(const std::optional<T> &value)
{
    return value ? text(*value) : QStringLiteral("not known");
}

// Of reports: something by day.
template <class T> QString text(const QMap<QDate, T> &days)
{
    QStringList words;
    for (auto day = days.begin(); day != days.end(); ++day)
        words << QString(text(day.key()) + QStringLiteral(" ") + text(day.value()));
    return text(words.join(QStringLiteral(" | ")));
}

inline QString text(const DayBars &bars)
{
    static constexpr const char *states[] = { "not loaded", "partial", "loaded" };
    QStringList minutes;
    for (const int minute : bars.minutes)
        minutes << QString::number(minute);
    return QString(QLatin1String(states[int(bars.state)]) + QStringLiteral(" [") + minutes.join(QLatin1Char(' '))
        + QLatin1Char(']'));
}

inline QString text(const QVariant &value)
{
    if (!value.isValid())
        return QStringLiteral("-");
    if (value.typeId() == qMetaTypeId<DayBars>())
        return text(value.value<DayBars>());
    if (value.typeId() == qMetaTypeId<MoneyList>())
        return text(value.value<MoneyList>());
    if (value.typeId() == QMetaType::QDateTime)
        return text(value.toDateTime());
    if (value.typeId() == QMetaType::QDate)
        return text(value.toDate());
    if (value.typeId() == QMetaType::QStringList)
        return text(value.toStringList().join(QStringLiteral(" | ")));
    return text(value.toString());
}

template <class Row> QString fieldsOf(const Row &row)
{
    QString all;
    std::apply(
        [&](const auto &...field) {
            ((all += QStringLiteral("  %1 = %2\n").arg(QLatin1String(field.names[0]), text(row.*field.member))), ...);
        },
        Row::fields());
    return all;
}

template <class Row> QString columnsOf(const Row &row, const Surroundings &around)
{
    const Resource<Row> &resource = resourceOf<Row>();
    QString all = QStringLiteral("  key: %1\n").arg(resource.key ? resource.key(row) : row.id);
    for (const Column<Row> &column : resource.columns) {
        // What the clock says is another each time.
        if (QLatin1String(column.id) == QLatin1String("local_time")) {
            all += QStringLiteral("  | local_time: %1\n").arg(column.value(row, around).isNull() ? QStringLiteral("-") : QStringLiteral("by the clock"));
            continue;
        }
        all += QStringLiteral("  | %1: %2").arg(QLatin1String(column.id), text(column.value(row, around)));
        if (column.cell == Cell::Status && column.text) {
            static constexpr const char *tones[] = { "neutral", "waiting", "positive", "attention", "progress" };
            all += QStringLiteral(" \"%1\" (%2)")
                       .arg(column.text(row, around),
                           QLatin1String(column.tone ? tones[int(column.tone(row, around))] : "-"));
        }
        if (column.detail && !column.detail(row, around).isEmpty())
            all += QStringLiteral(", detail \"%1\"").arg(column.detail(row, around));
        all += QLatin1Char('\n');
    }
    QStringList actions;
    for (const Action<Row> &action : resource.actions) {
        if (action.enabledFor(row))
            actions << QLatin1String(action.id);
    }
    if (!resource.actions.empty())
        all += QStringLiteral("  actions: %1\n").arg(text(actions.join(QStringLiteral(", "))));
    return all;
}

// Who and what the recorded answers are about.
inline Surroundings people()
{
    Surroundings around;
    around.self = QStringLiteral("100");
    around.setMemberName(QStringLiteral("100"), QStringLiteral("Anna Kováč"));
    around.setMemberName(QStringLiteral("101"), QStringLiteral("Jane Roe"));
    around.setProjectName(QStringLiteral("10"), QStringLiteral("Website Redesign"));
    return around;
}

inline QString problemsText(const QStringList &problems)
{
    QString all;
    for (const QString &problem : problems)
        all += QStringLiteral("problem ") + problem + QLatin1Char('\n');
    return all;
}

// Any answer as text: what was read of it, what was skipped and why.
template <class Row> QString dumpRow(const Row &row)
{
    static const Surroundings around = people();
    return QStringLiteral("row\n") + fieldsOf(row) + columnsOf(row, around);
}

template <class Row> QString dumpRest(const Rows<Row> &rows)
{
    QString all = QStringLiteral("skipped %1\n").arg(rows.skipped);
    const PageInfo &page = rows.page;
    all += QStringLiteral("page %1 of %2, %3 a page, %4 in all\n")
               .arg(text(page.current), text(page.last), text(page.perPage), text(page.total));
    return all + problemsText(rows.problems);
}

template <class Row> QString dump(const Rows<Row> &rows)
{
    QString all;
    for (const Received<Row> &received : rows.rows)
        all += dumpRow(received.row);
    return all + dumpRest(rows);
}

template <class Row> QString dump(const report::Members<Row> &report)
{
    QString all;
    for (const Received<Row> &received : report.rows)
        all += QStringLiteral("member\n") + fieldsOf(received.row);
    return all + dumpRest(report);
}

inline QString dump(const ActivityLevel &report)
{
    const report::Members<ActivityMember> &members = report;
    return QStringLiteral("overall %1\n").arg(text(report.overall)) + dump(members);
}

template <class Row> QString dump(const One<Row> &one)
{
    return dumpRow(one.received.row) + problemsText(one.problems);
}

inline QString dump(const Confirmation &confirmation)
{
    QString all = QStringLiteral("message %1\n").arg(text(confirmation.message));
    if (!confirmation.data.isUndefined() && !confirmation.data.isNull()) {
        const QJsonDocument data(QJsonObject { { QStringLiteral("data"), confirmation.data } });
        all += QString::fromUtf8(data.toJson(QJsonDocument::Compact)) + QLatin1Char('\n');
    }
    return all;
}

inline QString dump(const TrackedHours &report)
{
    QString all = text(report.from) + QStringLiteral(" to ") + text(report.to) + QLatin1Char('\n');
    QStringList members = report.members.keys();
    members.sort();
    for (const QString &member : std::as_const(members))
        all += QStringLiteral("member ") + member + text(report.members.value(member)) + QLatin1Char('\n');
    all += QStringLiteral("total %1, %2, skipped %3\n")
               .arg(text(report.total.minutes), text(report.total.amount), text(report.skipped));
    return all + problemsText(report.problems);
}

} // namespace signoff::testing
