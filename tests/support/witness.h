// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/decision.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QUrl>

namespace signoff::testing {

// The sandbox's own word, in this process or another: which decisions reached it, and which requests arrived.
class Witness {
public:
    void hear(const QUrl &baseUrl) { m_base = baseUrl; }

    QJsonObject control(const QByteArray &verb, const QString &path, const QJsonObject &body = {});
    void arm(const QJsonArray &faults);
    void disarm();
    QJsonArray ledger();
    QJsonArray arrivals();

private:
    QNetworkAccessManager m_network;
    QUrl m_base;
};

// In what the program's journal and the sandbox contradict each other; empty: in nothing. 'said' are the decisions as
// the journal has them at the end, 'byOthers' the ids of rows that somebody else decided meanwhile.
QStringList disagreements(const QList<Decision> &said, const QJsonArray &ledger, const QJsonArray &arrivals,
    const QStringList &byOthers = {});

// One line each, for who reads why a run failed.
QString line(const Decision &decision);
QStringList lines(const QJsonArray &objects);

} // namespace signoff::testing
