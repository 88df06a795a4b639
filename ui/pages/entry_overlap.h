// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/resources/form.h"

#include <QWidget>

namespace signoff {

class DayLine;
class ToneLabel;
class WorkspaceData;

// Below the form of a time entry: what is entered, against the entries of that day, while it is typed.
class EntryOverlap : public QWidget {
    Q_OBJECT

public:
    // 'key': the entry that is changed, 'member': whose it is, where the form does not ask.
    EntryOverlap(const WorkspaceData &workspace, const QString &key, const QString &member, QWidget *parent = nullptr);

    void follow(const FormValues &values);
    QString text() const;

private:
    const WorkspaceData &m_data;
    QString m_key;
    QString m_member;
    ToneLabel *m_words;
    DayLine *m_line;
};

} // namespace signoff
