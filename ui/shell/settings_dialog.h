// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/support/settings.h"

#include <QDialog>
#include <QHash>
#include <QStringList>

class QVBoxLayout;
class QLabel;
class QPushButton;

namespace signoff {

// The settings that have a title, as controls: made from the table, each change kept at once.
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    // A page that belongs to the settings of the company rather than to a manager's week.
    struct Link {
        QString page;
        QString title;
        QString explanation;
    };

    // 'languages': codes there is a translation for; others are not offered.
    SettingsDialog(Settings &settings, const QStringList &languages, const QList<Link> &links, QWidget *parent);

    // What the section about stored rows says ("2.4 MB of rows on this computer"); empty: there are none.
    void setStored(const QString &words);

    // The control of a setting, for tests; null when the table gives it no title.
    QWidget *control(Setting id) const { return m_controls.value(id); }

signals:
    void eraseRequested();
    // Closes the dialog; the page is opened by whoever listens.
    void linkFollowed(const QString &page);

private:
    QWidget *makeControl(const SettingRow &row);
    void showValue(const SettingRow &row);
    void restoreDefaults();

    Settings &m_settings;
    QStringList m_languages;
    QHash<Setting, QWidget *> m_controls;
    QLabel *m_stored = nullptr;
    QPushButton *m_erase = nullptr;
};

} // namespace signoff
