// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QSettings>
#include <QStringList>
#include <QVariant>

#include <span>

namespace signoff {

// Everything that is remembered between two runs, apart from people's work. Never a secret.
enum class Setting {
    HoldSeconds,
    Theme,
    Language,
    DecimalHours,
    CacheOnDisk,
    RefreshMinutes,
    Notify,
    SignInPort,
    WebhookPort,
    WindowGeometry,
    WindowState,
    TableHeader, // per table
    PageFilters, // per page
    PageSplitter, // per page
    PageView, // per page: which of its views is open
    SavedViews, // per page
    WorkRules, // per workspace
    FlagChoices, // per workspace
    LastPage,
    RecentReasons,
    RecentCommands,
    ExportFormat, // suffix of the last one
    Accounts,
    LastAccount,
    Workspaces, // per account
    Learned, // per account
};

struct SettingChoice {
    const char *value;
    const char *title; // QT_TRANSLATE_NOOP("settings", ...)
};

// One row of the table: all there is to know of a setting. The settings dialog is made from the rows with a title.
struct SettingRow {
    enum class Kind { Flag, Whole, Choice, Text, List, Bytes };

    Setting id {};
    Kind kind = Kind::Text;
    const char *key = nullptr; // in the file
    QVariant fallback {};
    double min = 0; // of numbers; of lists 'max' is the most entries that are kept
    double max = 0;
    const char *title = nullptr; // QT_TRANSLATE_NOOP("settings", ...); null: a state, not shown to people
    const char *explanation = nullptr; // the same
    const char *unit = nullptr; // the same; stands behind the number
    std::span<const SettingChoice> choices {};
    bool perName = false; // one value a page, table or account: access takes its id
};

// In the order of the enum.
std::span<const SettingRow> settingRows();
const SettingRow &settingRow(Setting id);
// Of a row's title, explanation, unit or choice.
QString settingText(const char *text);

// Typed access to the settings file. What the file holds beyond the limits reads as the nearest limit, what it holds
// besides the choices as the default.
class Settings : public QObject {
    Q_OBJECT

public:
    // Creates the file readable by its owner alone.
    explicit Settings(const QString &file, QObject *parent = nullptr);

    bool flag(Setting id) const;
    int whole(Setting id) const;
    QString text(Setting id, const QString &name = {}) const; // Text and Choice
    QStringList list(Setting id) const;
    QByteArray bytes(Setting id, const QString &name = {}) const;
    // Of any kind, for the dialog.
    QVariant value(Setting id, const QString &name = {}) const;

    void set(Setting id, const QVariant &value, const QString &name = {});
    void reset(Setting id, const QString &name = {});
    // Writes now instead of soon; false when the file cannot be written.
    bool save();

signals:
    void changed(signoff::Setting id, const QString &name);

private:
    QSettings m_store;
};

} // namespace signoff
