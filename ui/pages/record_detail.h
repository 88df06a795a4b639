// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/cell.h"
#include "core/store/decisions.h"
#include "ui/view/facts_view.h"

#include <QAction>
#include <QPointer>
#include <QWidget>

#include <optional>

class QLabel;
class QVBoxLayout;

namespace signoff {

class ElidedLabel;
class FlowLayout;
class MessageBar;
class ToneLabel;

// What stands at the top of a record.
struct RecordHead {
    QString title;
    QString subtitle;
    std::optional<Tone> tone; // nothing: no status
    QString status;
    QString figure; // large, at the trailing edge
    QString note; // small, below the figure
};

// The record beside a list: head, what can be done with it, how a decision on it stands, facts, and whatever a page
// adds. It shows; the page fills it and does what its actions say.
class RecordDetail : public QWidget {
    Q_OBJECT

public:
    explicit RecordDetail(QWidget *parent = nullptr);

    // Buttons, in this order; each follows its action, and is grey while the action's data() is false. The first is the one that the eye should find.
    void setActions(const QList<QAction *> &actions);
    // Nothing is chosen; 'words' say so.
    void showNone(const QString &words);
    void showHead(const RecordHead &head);
    void showFacts(const QList<FactSection> &sections);
    // How a decision on the record stands; nothing: there is none. 'title' is the action's.
    void showDecision(const std::optional<Decisions::Shown> &shown, const QString &title)
    {
        sayDecision(*m_decision, shown, title);
    }
    // The same in a bar of somebody else's. Its button and its cross are for TablePage::decisionTriggered() and
    // decisionDismissed().
    static void sayDecision(MessageBar &bar, const std::optional<Decisions::Shown> &shown, const QString &title);
    // Facts give their room to what the page has below them, or take it again.
    void setFactsShown(bool shown);
    // Something of the page's own above or below the facts. Taken over.
    void addAbove(QWidget *widget);
    void addBelow(QWidget *widget);
    // Text of everything it shows in facts and head, for tests and the tour.
    QString text() const;

signals:
    // The button of a section of facts.
    void factTriggered(const QString &section);
    // The button of the decision, and its cross.
    void decisionTriggered();
    void decisionDismissed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void restyle();

    QWidget *m_body;
    QLabel *m_none;
    ElidedLabel *m_title;
    QLabel *m_subtitle;
    ToneLabel *m_status;
    QLabel *m_figure;
    QLabel *m_note;
    QWidget *m_buttons;
    FlowLayout *m_flow;
    MessageBar *m_decision;
    FactsView *m_facts;
    bool m_areFactsShown = true;
    QVBoxLayout *m_column;
};

} // namespace signoff
