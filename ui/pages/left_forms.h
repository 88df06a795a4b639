// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/workspace_data.h"

#include <QObject>

namespace signoff {

// Forms that were sent without an answer, in this run or an earlier one: what was typed is shown, opened again, or
// forgotten. Nothing is sent by itself.
class LeftForms : public QObject {
    Q_OBJECT

public:
    // Those of these resources. 'page' is the parent of dialogs.
    LeftForms(WorkspaceData &data, const QStringList &resources, QWidget *page);

    bool isEmpty() const { return m_left.isEmpty(); }
    // What there is to look at, in a sentence or two.
    QString text() const;
    // Shows the oldest, and asks what to do with it.
    void ask();
    // The manager has seen what became of them.
    void forget(const QStringList &ids);

signals:
    void changed();
    // The form is to be opened with what was typed.
    void openWanted(const signoff::Decision &left);

private:
    void read();
    QStringList typed(const Decision &left) const;
    bool canOpen(const Decision &left) const;

    WorkspaceData &m_data;
    QStringList m_resources;
    QWidget *m_page;
    QList<Decision> m_left; // oldest first
};

} // namespace signoff
