// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonValue>
#include <QString>

class QWidget;

namespace signoff {

// The link in the answer to an invitation; empty: there is none.
QString invitationLink(const QJsonValue &answer);

// Shows it, to be copied: the mail may be lost.
void showInvitation(QWidget *parent, const QString &link);

} // namespace signoff
