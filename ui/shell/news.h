// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/support/settings.h"
#include "ui/shell/notifier.h"

#include <QElapsedTimer>
#include <QList>
#include <QTimer>

namespace signoff {

// What came to wait for a decision and was not seen yet: told at most once a minute, summed up, unless the settings say
// not to.
class News : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds apart { 60'000 };

    // All outlive it. 'pace' is for tests.
    News(Notifier &notifier, const Settings &settings, std::chrono::milliseconds pace = apart, QObject *parent = nullptr);

    void came(const QString &resource, int count);
    // The user sees them, all or those of one resource.
    void seen(const QString &resource = {});
    // What was not seen; for the title of the window.
    int count() const;

signals:
    void changed();
    // The user wants to see what was told: the page with this id.
    void wanted(const QString &page);

private:
    struct Item {
        QString resource;
        int count = 0;
        bool isTold = false;
    };
    void tell();

    Notifier &m_notifier;
    const Settings &m_settings;
    std::chrono::milliseconds m_pace;
    QList<Item> m_items;
    QElapsedTimer m_last;
    QTimer m_next;
};

} // namespace signoff
