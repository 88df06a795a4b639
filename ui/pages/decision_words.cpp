// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/decision_words.h"

#include <QCoreApplication>

namespace signoff {

QString decisionStateText(const Decisions::Shown &shown, const QString &actionTitle)
{
    const char *text = nullptr;
    switch (shown.decision.state) {
    case DecisionState::Held:
        text = shown.isKept ? QT_TRANSLATE_NOOP("decisions", "Not sent: %1") : QT_TRANSLATE_NOOP("decisions", "Held: %1");
        break;
    case DecisionState::Queued:
    case DecisionState::Sent:
        text = QT_TRANSLATE_NOOP("decisions", "Sending: %1");
        break;
    case DecisionState::Unknown:
        text = QT_TRANSLATE_NOOP("decisions", "Checking: %1");
        break;
    case DecisionState::Refused:
        text = QT_TRANSLATE_NOOP("decisions", "Failed: %1");
        break;
    case DecisionState::Done:
    case DecisionState::Undone:
        return {};
    }
    return QCoreApplication::translate("decisions", text).arg(actionTitle);
}

Tone decisionTone(const Decisions::Shown &shown)
{
    const bool needsALook = shown.isKept || shown.decision.state == DecisionState::Refused
        || shown.decision.state == DecisionState::Unknown;
    return needsALook ? Tone::Attention : Tone::Progress;
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
        return decisionStateText(*shown, decisions.actionTitle(shown->decision));
    case ToneRole:
        return int(decisionTone(*shown));
    case DetailRole:
        return shown->decision.note;
    default:
        return {};
    }
}

} // namespace signoff
