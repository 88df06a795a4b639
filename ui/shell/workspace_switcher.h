// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QList>
#include <QString>

class QMenu;

namespace signoff {

// Says which workspace is open, in which role and as whom, and opens a menu to change each. All names come from a
// server and are shown as they are.
class WorkspaceSwitcher : public QAbstractButton {
    Q_OBJECT

public:
    struct Choice {
        QString id;
        QString name;
        QString detail; // role, or host; shown after the name
    };
    struct Shown {
        QString workspace; // name
        QString role;
        QString account; // label
        bool isDemo = false;
        QString workspaceId;
        QString accountId;
        QList<Choice> workspaces;
        QList<Choice> accounts;
    };

    explicit WorkspaceSwitcher(QWidget *parent = nullptr);

    void show(const Shown &shown);
    using QWidget::show;
    const Shown &shown() const { return m_shown; }

    // The mark alone; the words become the tooltip.
    void setCompact(bool compact);

    // Filled anew whenever it opens; for tests too.
    QMenu *menu();
    void openMenu();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void workspaceChosen(const QString &id);
    void accountChosen(const QString &id);
    void addAccountRequested();
    void signOutRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fillMenu();
    void describe();

    Shown m_shown;
    bool m_compact = false;
    QMenu *m_menu;
};

// One or two letters for a name in any script, upper case where the script has it.
QString initials(const QString &name);

} // namespace signoff
