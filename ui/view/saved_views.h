// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace signoff {

class Settings;

// A view of a table that the user keeps under a name.
struct SavedView {
    QString name;
    QByteArray filters; // as FilterBar::saveState() writes them
    QString sort; // column id
    Qt::SortOrder order = Qt::AscendingOrder;
};

// Those of a page, as they lie in the settings.
QList<SavedView> savedViews(const Settings &settings, const QString &page);
void keepViews(Settings &settings, const QString &page, const QList<SavedView> &views);

} // namespace signoff
