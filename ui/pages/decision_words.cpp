// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/decision_words.h"

#include <QCoreApplication>

namespace signoff {

namespace {

// A state in a word for a narrow cell, and with the action for a sentence.
struct StateWords {
    const char *shortly;
    const char *withAction;
};

StateWords wordsOf(const Decisions::Shown &shown)
{
    switch (shown.decision.state) {
    case DecisionState::Held:
        if (shown.isKept)
            return { QT_TRANSLATE_NOOP("decisions", "Not sent"), QT_TRANSLATE_NOOP("decisions", "Not sent: %1") };
        return { QT_TRANSLATE_NOOP("decisions", "Held"), QT_TRANSLATE_NOOP("decisions", "Held: %1") };
    case DecisionState::Queued:
    case DecisionState::Sent:
        return { QT_TRANSLATE_NOOP("decisions", "Sending"), QT_TRANSLATE_NOOP("decisions", "Sending: %1") };
    case DecisionState::Unknown:
        return { QT_TRANSLATE_NOOP("decisions", "Checking"), QT_TRANSLATE_NOOP("decisions", "Checking: %1") };
    case DecisionState::Refused:
        return { QT_TRANSLATE_NOOP("decisions", "Failed"), QT_TRANSLATE_NOOP("decisions", "Failed: %1") };
    case DecisionState::Done:
    case DecisionState::Undone:
        break;
    }
    return { "", "" };
}

} // namespace

QString decisionStateText(const Decisions::Shown &shown, const QString &actionTitle)
{
    return QCoreApplication::translate("decisions", wordsOf(shown).withAction).arg(actionTitle);
}

Tone decisionTone(const Decisions::Shown &shown)
{
    const bool needsALook = shown.isKept || shown.decision.state == DecisionState::Refused
        || shown.decision.state == DecisionState::Unknown;
    return needsALook ? Tone::Attention : Tone::Progress;
}

void rememberReason(Settings &settings, const QString &reason)
{
    if (reason.isEmpty())
        return;
    QStringList recent = settings.list(Setting::RecentReasons);
    recent.removeAll(reason);
    recent.prepend(reason);
    settings.set(Setting::RecentReasons, recent);
}

QVariant decisionOverlay(const Decisions &decisions, const QString &resource, const QString &key,
    QLatin1StringView column, int role)
{
    if (role != HoldRole && column != QLatin1String("status"))
        return {};
    const std::optional<Decisions::Shown> shown = decisions.forRow(resource, key);
    if (!shown)
        return {};
    switch (role) {
    case HoldRole:
        return shown->holdWhole > 0 ? QVariant(double(shown->holdLeft) / double(shown->holdWhole)) : QVariant();
    case Qt::DisplayRole:
        return QCoreApplication::translate("decisions", wordsOf(*shown).shortly);
    case ToneRole:
        return int(decisionTone(*shown));
    case DetailRole:
        return QString(decisionStateText(*shown, decisions.actionTitle(shown->decision)) + QLatin1String(". ")
            + shown->decision.note)
            .trimmed();
    default:
        return {};
    }
}

} // namespace signoff
