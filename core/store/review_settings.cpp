// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/review_settings.h"

#include <QJsonDocument>
#include <QUrl>

namespace signoff {

namespace {

// Ids are texts of the server; a settings key takes no slash.
QString nameOf(const QString &workspace)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(workspace));
}

QJsonObject read(const Settings &settings, Setting id, const QString &workspace)
{
    return QJsonDocument::fromJson(settings.text(id, nameOf(workspace)).toUtf8()).object();
}

void write(Settings &settings, Setting id, const QString &workspace, const QJsonObject &object)
{
    settings.set(id, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)), nameOf(workspace));
}

} // namespace

WorkRules reviewRules(const Settings &settings, const QString &workspace)
{
    return WorkRules::fromJson(read(settings, Setting::WorkRules, workspace));
}

void setReviewRules(Settings &settings, const QString &workspace, const WorkRules &rules)
{
    write(settings, Setting::WorkRules, workspace, rules.toJson());
}

FlagChoices flagChoices(const Settings &settings, const QString &workspace)
{
    return FlagChoices::fromJson(read(settings, Setting::FlagChoices, workspace));
}

void setFlagChoices(Settings &settings, const QString &workspace, const FlagChoices &choices)
{
    write(settings, Setting::FlagChoices, workspace, choices.toJson());
}

} // namespace signoff
