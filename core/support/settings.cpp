// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/support/settings.h"

#include "core/support/paths.h"

#include <QCoreApplication>

#include <algorithm>

namespace signoff {

using namespace Qt::StringLiterals;

namespace {

constexpr SettingChoice themes[] = {
    { "system", QT_TRANSLATE_NOOP("settings", "As the system") },
    { "light", QT_TRANSLATE_NOOP("settings", "Light") },
    { "dark", QT_TRANSLATE_NOOP("settings", "Dark") },
};

// A language is named in itself.
constexpr SettingChoice languages[] = {
    { "system", QT_TRANSLATE_NOOP("settings", "As the system") },
    { "en", "English" },
    { "de", "Deutsch" },
};

QVariant limited(const SettingRow &row, const QVariant &value)
{
    using Kind = SettingRow::Kind;
    switch (row.kind) {
    case Kind::Flag:
        return value.canConvert<bool>() ? value.toBool() : row.fallback;
    case Kind::Whole: {
        bool isNumber = false;
        const double number = std::clamp(value.toDouble(&isNumber), row.min, row.max);
        return isNumber && number == number ? QVariant(qRound(number)) : row.fallback;
    }
    case Kind::Choice: {
        const QString text = value.toString();
        const bool isKnown = std::any_of(row.choices.begin(), row.choices.end(),
            [&](const SettingChoice &choice) { return text == QLatin1String(choice.value); });
        return isKnown ? QVariant(text) : row.fallback;
    }
    case Kind::Text:
        return value.toString();
    case Kind::List:
        return QStringList(value.toStringList().mid(0, qsizetype(row.max)));
    case Kind::Bytes:
        return value.toByteArray();
    }
    return row.fallback;
}

QString storedKey(const SettingRow &row, const QString &name)
{
    Q_ASSERT(row.perName != name.isEmpty());
    Q_ASSERT(!name.contains(u'/') && !name.contains(u'\\'));
    const QString key = QLatin1String(row.key);
    return row.perName ? key + u'/' + name : key;
}

} // namespace

std::span<const SettingRow> settingRows()
{
    using Kind = SettingRow::Kind;
    static const SettingRow rows[] = {
        { .id = Setting::HoldSeconds,
            .kind = Kind::Whole,
            .key = "decisions/holdSeconds",
            .fallback = 6,
            .min = 0,
            .max = 30,
            .title = QT_TRANSLATE_NOOP("settings", "Time to undo a decision"),
            .explanation = QT_TRANSLATE_NOOP(
                "settings", "A decision is sent after this time and is final then. With 0 it is sent at once."),
            .unit = QT_TRANSLATE_NOOP("settings", "s") },
        { .id = Setting::Theme,
            .kind = Kind::Choice,
            .key = "window/theme",
            .fallback = u"system"_s,
            .title = QT_TRANSLATE_NOOP("settings", "Theme"),
            .choices = themes },
        { .id = Setting::Language,
            .kind = Kind::Choice,
            .key = "window/language",
            .fallback = u"system"_s,
            .title = QT_TRANSLATE_NOOP("settings", "Language"),
            .explanation = QT_TRANSLATE_NOOP("settings", "Takes effect at the next start."),
            .choices = languages },
        { .id = Setting::DecimalHours,
            .kind = Kind::Flag,
            .key = "window/decimalHours",
            .fallback = false,
            .title = QT_TRANSLATE_NOOP("settings", "Hours as decimals"),
            .explanation = QT_TRANSLATE_NOOP("settings",
                "7.50 instead of 7:30. Files get it at once, windows at the next start.") },
        { .id = Setting::CacheOnDisk,
            .kind = Kind::Flag,
            .key = "store/cacheOnDisk",
            .fallback = true,
            .title = QT_TRANSLATE_NOOP("settings", "Keep rows on this computer"),
            .explanation = QT_TRANSLATE_NOOP("settings",
                "Shows the last rows at once and when offline. Signing out erases them. Decisions under way are "
                "always kept.") },
        { .id = Setting::RefreshMinutes,
            .kind = Kind::Whole,
            .key = "news/refreshMinutes",
            .fallback = 5,
            .min = 0,
            .max = 60,
            .title = QT_TRANSLATE_NOOP("settings", "Ask for what is new every"),
            .explanation = QT_TRANSLATE_NOOP(
                "settings", "The page in view, and what waits for a decision. With 0 only when you ask."),
            .unit = QT_TRANSLATE_NOOP("settings", "min") },
        { .id = Setting::Notify,
            .kind = Kind::Flag,
            .key = "news/notify",
            .fallback = true,
            .title = QT_TRANSLATE_NOOP("settings", "Tell when something new waits"),
            .explanation = QT_TRANSLATE_NOOP("settings",
                "A notification of the desktop, at most one a minute, while Signoff is behind other windows or on "
                "another page.") },
        // Below the ports that systems give out by themselves.
        { .id = Setting::SignInPort,
            .kind = Kind::Whole,
            .key = "signIn/port",
            .fallback = 21743,
            .min = 1024,
            .max = 65535 },
        { .id = Setting::WebhookPort,
            .kind = Kind::Whole,
            .key = "webhooks/port",
            .fallback = 21744,
            .min = 0,
            .max = 65535 },
        { .id = Setting::WindowGeometry, .kind = Kind::Bytes, .key = "window/geometry" },
        { .id = Setting::WindowState, .kind = Kind::Bytes, .key = "window/state" },
        { .id = Setting::TableHeader, .kind = Kind::Bytes, .key = "tableHeader", .perName = true },
        { .id = Setting::PageFilters, .kind = Kind::Bytes, .key = "pageFilters", .perName = true },
        { .id = Setting::PageSplitter, .kind = Kind::Bytes, .key = "pageSplitter", .perName = true },
        { .id = Setting::PageView, .kind = Kind::Text, .key = "pageView", .perName = true },
        { .id = Setting::SavedViews, .kind = Kind::Text, .key = "savedViews", .perName = true },
        { .id = Setting::WorkRules, .kind = Kind::Text, .key = "workRules", .perName = true },
        { .id = Setting::FlagChoices, .kind = Kind::Text, .key = "flags", .perName = true },
        { .id = Setting::LastPage, .kind = Kind::Text, .key = "window/lastPage" },
        { .id = Setting::RecentReasons, .kind = Kind::List, .key = "decisions/recentReasons", .max = 10 },
        { .id = Setting::RecentCommands, .kind = Kind::List, .key = "window/recentCommands", .max = 12 },
        { .id = Setting::ExportFormat, .kind = Kind::Text, .key = "export/format", .fallback = u"xlsx"_s },
        { .id = Setting::Accounts, .kind = Kind::Text, .key = "accounts/list" },
        { .id = Setting::LastAccount, .kind = Kind::Text, .key = "accounts/last" },
        { .id = Setting::Workspaces, .kind = Kind::Text, .key = "workspaces", .perName = true },
        { .id = Setting::Learned, .kind = Kind::Text, .key = "learned", .perName = true },
    };
    return rows;
}

const SettingRow &settingRow(Setting id)
{
    const SettingRow &row = settingRows()[std::size_t(id)];
    Q_ASSERT(row.id == id);
    return row;
}

QString settingText(const char *text)
{
    return text ? QCoreApplication::translate("settings", text) : QString();
}

Settings::Settings(const QString &file, QObject *parent)
    : QObject(parent)
    , m_store((createPrivateFile(file), file), QSettings::IniFormat)
{
}

bool Settings::flag(Setting id) const
{
    Q_ASSERT(settingRow(id).kind == SettingRow::Kind::Flag);
    return value(id).toBool();
}

int Settings::whole(Setting id) const
{
    Q_ASSERT(settingRow(id).kind == SettingRow::Kind::Whole);
    return value(id).toInt();
}

QString Settings::text(Setting id, const QString &name) const
{
    return value(id, name).toString();
}

QStringList Settings::list(Setting id) const
{
    Q_ASSERT(settingRow(id).kind == SettingRow::Kind::List);
    return value(id).toStringList();
}

QByteArray Settings::bytes(Setting id, const QString &name) const
{
    Q_ASSERT(settingRow(id).kind == SettingRow::Kind::Bytes);
    return value(id, name).toByteArray();
}

QVariant Settings::value(Setting id, const QString &name) const
{
    const SettingRow &row = settingRow(id);
    return limited(row, m_store.value(storedKey(row, name), row.fallback));
}

void Settings::set(Setting id, const QVariant &value, const QString &name)
{
    const SettingRow &row = settingRow(id);
    const QVariant next = limited(row, value);
    if (next == this->value(id, name))
        return;
    m_store.setValue(storedKey(row, name), next);
    emit changed(id, name);
}

void Settings::reset(Setting id, const QString &name)
{
    const QVariant before = value(id, name);
    m_store.remove(storedKey(settingRow(id), name));
    if (value(id, name) != before)
        emit changed(id, name);
}

bool Settings::save()
{
    m_store.sync();
    return m_store.status() == QSettings::NoError;
}

} // namespace signoff
