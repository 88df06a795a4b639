// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/cell.h"
#include "ui/view/period.h"

#include <QAbstractButton>
#include <QFrame>
#include <QList>
#include <QPointer>
#include <QSet>
#include <QString>
#include <QStringList>
#include <optional>

class QDateEdit;
class QLineEdit;
class QListView;
class QPushButton;
class QStandardItemModel;

// The parts FilterBar is made of; pages use FilterBar.
namespace signoff {

struct FilterChoice {
    QString id;
    QString label; // plain text, may come from a server
    std::optional<Tone> tone; // draws the tone's shape before the label
    QString detail {}; // plain text; smaller, behind the label
};

// A list in a pop-up from which one or several are chosen, with a search field when it is long.
class ChoicePopup : public QFrame {
    Q_OBJECT

public:
    ChoicePopup(const QList<FilterChoice> &choices, const QStringList &selected, bool multi, QWidget *parent);

    QStringList selected() const;
    // Others, e.g. because more arrived; what is chosen and searched stays.
    void setChoices(const QList<FilterChoice> &choices);
    // Offers to take what was typed where it is none of the choices.
    void offerOther();
    // Searches for 'text', as if it had been typed.
    void search(const QString &text);
    void openUnder(QWidget *anchor);
    // Space below the list for more (the dates of a period).
    void addFooter(QWidget *footer);

signals:
    // A choice was made; the pop-up of a single choice closes, that of several stays.
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void toggle(const QModelIndex &index);
    void fill(const QList<FilterChoice> &choices, const QStringList &selected);
    void searchFor(const QString &text);
    void addItem(const FilterChoice &choice);

    bool m_multi;
    bool m_offersOther = false;
    QLineEdit *m_search;
    QListView *m_list;
    QStandardItemModel *m_model; // those of the choices that are found; of very many only the first
    QList<FilterChoice> m_choices;
    QStringList m_texts; // of each choice, as it is searched; null: not made yet
    QSet<QString> m_selected;
};

// A pill that names a filter and what is chosen in it. A click, Space, Return or Down opens it; the cross, Delete or
// Backspace clears it.
class Chip : public QAbstractButton {
    Q_OBJECT

public:
    explicit Chip(QWidget *parent);

    QString title() const { return m_title; }
    void setTitle(const QString &title);
    // What is chosen, empty for nothing.
    void setValue(const QString &value);
    void setIconName(const QString &name);
    void setClearable(bool on);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void opened();
    void cleared();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString words() const;
    bool isActive() const { return !m_value.isEmpty(); }
    QRect crossRect() const;

    QString m_title;
    QString m_value;
    QString m_icon;
    bool m_clearable = true;
    bool m_pressed = false;
};

// The chip of one FilterSpec.
class FilterChip : public Chip {
    Q_OBJECT

public:
    FilterChip(const QString &id, const QString &title, bool multi, QWidget *parent);

    QString id() const { return m_id; }
    bool isMulti() const { return m_multi; }
    void setChoices(const QList<FilterChoice> &choices);
    QStringList selected() const { return m_selected; }
    void setSelected(const QStringList &ids);
    void openPopup();

signals:
    void changed();

private:
    void describe();

    QString m_id;
    bool m_multi;
    QList<FilterChoice> m_choices;
    QStringList m_selected;
    QPointer<ChoicePopup> m_popup;
};

// The chip of the period: relative ones, or from and to.
class PeriodChip : public Chip {
    Q_OBJECT

public:
    explicit PeriodChip(QWidget *parent);

    void setKinds(const QList<Period::Kind> &kinds);
    void setInitial(const Period &period);
    Period period() const { return m_period; }
    void setPeriod(const Period &period);
    void openPopup();

signals:
    void changed();

private:
    void choose(const Period &period);
    void describe();

    QList<Period::Kind> m_kinds;
    Period m_initial;
    Period m_period;
    QPointer<ChoicePopup> m_popup;
};

} // namespace signoff
