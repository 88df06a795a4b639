// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/view/saved_views.h"

#include "core/support/settings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace signoff {

QList<SavedView> savedViews(const Settings &settings, const QString &page)
{
    QList<SavedView> views;
    const QJsonArray array = QJsonDocument::fromJson(settings.text(Setting::SavedViews, page).toUtf8()).array();
    for (const auto &view : array)
        views.append({ view["name"_L1].toString(), view["filters"_L1].toString().toUtf8(), view["sort"_L1].toString(),
            view["descending"_L1].toBool() ? Qt::DescendingOrder : Qt::AscendingOrder });
    return views;
}

void keepViews(Settings &settings, const QString &page, const QList<SavedView> &views)
{
    QJsonArray array;
    for (const SavedView &view : views)
        array.append(QJsonObject { { u"name"_s, view.name }, { u"filters"_s, QString::fromUtf8(view.filters) },
            { u"sort"_s, view.sort }, { u"descending"_s, view.order == Qt::DescendingOrder } });
    settings.set(Setting::SavedViews, QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact)), page);
}

} // namespace signoff
