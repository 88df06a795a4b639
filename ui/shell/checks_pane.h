// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/review/flags.h"

#include <QHash>
#include <QWidget>

class QCheckBox;

namespace signoff {

class FigureBox;
class MessageBar;

// The checks of a timesheet, on or off and tuned; made from the table of flags.
class ChecksPane : public QWidget {
    Q_OBJECT

public:
    explicit ChecksPane(const FlagChoices &choices, QWidget *parent = nullptr);

    const FlagChoices &choices() const { return m_choices; }
    void setChoices(const FlagChoices &choices); // says nothing

signals:
    void changed(const signoff::FlagChoices &choices);

private:
    QLayout *makeLine(const Flag &flag, QWidget *sheet);
    void showChoices();
    void announceChange();

    FlagChoices m_choices;
    QHash<QString, QCheckBox *> m_boxes; // by id
    QHash<QString, FigureBox *> m_figures;
    MessageBar *m_message;
};

} // namespace signoff
