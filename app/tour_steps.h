// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/main_window.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace signoff {

// What a stop of a tour is told in. Steps stand between semicolons:
//   press NAME          an action or a button; PART/NAME where the same name stands in several parts of the page
//   open NAME           the same, and a dialog is there afterwards
//   menu NAME           the same with a menu; of a table: "menu queue" its own, "menu queue columns" that of its header
//   row [TABLE] N       chooses the Nth row, from 0
//   mark N              marks the first N rows, or all where there are fewer
//   where NAME          the stop is only one where this is in sight: not every generation of the API has everything
//   tab NAME N          of a bar of tabs
//   type NAME TEXT      into a field of the form in front, or into a text field; "+3" in a date is days from what it says
//   choose NAME N       the Nth choice of a field of the form
//   show NAME           scrolls until this is in sight
//   page ID             goes on at another page
//   until NAME          waits until this is in sight
//   catch NAME          the same with what may be gone again soon: the picture is taken at once
struct TourStep {
    QString verb;
    QStringList words;
    QString text() const { return (QStringList { verb } + words).join(QLatin1Char(' ')); }
};

// Does what the steps say, as a hand would, in the page that is open.
class TourHand {
public:
    TourHand(MainWindow &window, Page *page)
        : m_window(window)
        , m_page(page)
    {
    }

    static QList<TourStep> steps(const TourStop &stop);
    // False: not possible yet.
    bool take(const TourStep &step);
    // Whether a stop is one here.
    bool isOffered(const TourStep &condition) const { return isInSight(condition.words.value(0)); }
    // The one that the steps are at.
    const Page *page() const { return m_page; }

    // The dialog or menu on top; null where there is none.
    QDialog *dialog() const;
    static QWidget *popup();
    // A form that waits for its answer.
    bool isBusy() const;
    // Leaves everything that is open without an answer.
    void close() const;

private:
    bool press(const QString &path) const;
    bool menu(const QStringList &words) const;
    bool row(const QStringList &words) const;
    bool mark(int count) const;
    bool tab(const QString &name, int index) const;
    bool type(const QString &name, const QString &text) const;
    bool choose(const QString &name, int nth) const;
    bool show(const QString &name) const;
    bool goTo(const QString &id);
    bool isInSight(const QString &name) const;
    template <class Part> Part *find(const QString &path) const;

    MainWindow &m_window;
    Page *m_page;
};

} // namespace signoff
