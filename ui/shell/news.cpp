// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/news.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace signoff {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    const char *resource; // also the page
    const char *counted;
};
constexpr Words words[] = {
    { "timesheets", QT_TRANSLATE_N_NOOP("news", "%n timesheet(s)") },
    { "time-requests", QT_TRANSLATE_N_NOOP("news", "%n time request(s)") },
    { "leaves", QT_TRANSLATE_N_NOOP("news", "%n leave request(s)") },
};

QString counted(const QString &resource, int count)
{
    for (const Words &row : words) {
        if (resource == QLatin1StringView(row.resource))
            return QCoreApplication::translate("news", row.counted, nullptr, count);
    }
    return {};
}

} // namespace

News::News(Notifier &notifier, const Settings &settings, std::chrono::milliseconds pace, QObject *parent)
    : QObject(parent)
    , m_notifier(notifier)
    , m_settings(settings)
    , m_pace(pace)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &News::tell);
    connect(&m_notifier, &Notifier::chosen, this, [this] {
        if (!m_items.isEmpty())
            emit wanted(m_items.first().resource);
    });
}

void News::came(const QString &resource, int count)
{
    auto known = std::find_if(
        m_items.begin(), m_items.end(), [&resource](const Item &item) { return item.resource == resource; });
    if (known == m_items.end())
        known = m_items.insert(m_items.end(), { resource, 0, false });
    known->count += count;
    known->isTold = false;
    emit changed();
    // Lists come one after the other: what they bring is told in one sentence.
    if (!m_next.isActive()) {
        const auto since = m_last.isValid() ? std::chrono::milliseconds(m_last.elapsed()) : m_pace;
        m_next.start(std::max(m_pace - since, std::min(m_pace, std::chrono::milliseconds(1500))));
    }
}

void News::tell()
{
    if (!m_settings.flag(Setting::Notify))
        return;
    QStringList parts;
    bool isNew = false;
    for (Item &item : m_items) {
        parts << counted(item.resource, item.count);
        isNew = isNew || !item.isTold;
        item.isTold = true;
    }
    parts.removeAll(QString());
    if (!isNew || parts.isEmpty())
        return;
    m_last.start();
    m_notifier.tell(tr("New for you to decide"), QLocale().createSeparatedList(parts));
}

void News::seen(const QString &resource)
{
    const auto gone = m_items.removeIf(
        [&resource](const Item &item) { return resource.isEmpty() || item.resource == resource; });
    if (gone == 0)
        return;
    if (m_items.isEmpty())
        m_notifier.done();
    emit changed();
}

int News::count() const
{
    int sum = 0;
    for (const Item &item : m_items)
        sum += item.count;
    return sum;
}

} // namespace signoff
