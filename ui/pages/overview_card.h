// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/cell.h"
#include "ui/shell/page.h"

#include <QList>
#include <QStringList>
#include <QWidget>

#include <array>
#include <optional>

class QHBoxLayout;
class QLabel;
class QListView;
class QPushButton;
class QStandardItemModel;

namespace signoff {

class WeekBars;

// One large number and what it counts; with a place it is a button that leads to the rows behind it.
struct OverviewFigure {
    QString value; // "12", "38:40"; an en dash where it is not known
    QString label; // "timesheets"
    QString detail; // "the oldest since 9 Nov"
    bool isAttention = false;
    Place place;
    bool operator==(const OverviewFigure &) const = default;
};

struct OverviewRow {
    QString title;
    QString detail;
    QString figure; // at the trailing edge
    std::optional<Tone> tone; // a shape before the title; 'figure' or 'detail' says it in words
    Place place;
    bool operator==(const OverviewRow &) const = default;
};

// A card as data.
struct CardContent {
    enum class State {
        Loading,
        Ready,
        Nothing, // all is well: calm words
        Failed, // with Retry
        Barred, // not for this role, or not on this server
    };
    State state = State::Loading;
    QString words; // of Nothing, Failed and Barred
    QString why; // of Failed
    QList<OverviewFigure> figures;
    QList<OverviewRow> rows; // the first ones
    int more = 0; // others
    Place morePlace;
    QStringList notes; // what the figures are worth: parts that have not come, and are old
    bool canRetry = false; // a note tells of a failure
    struct Bars {
        std::array<int, 7> now {}; // minutes by day
        std::array<int, 7> before {};
        QDate begin; // of the week
        QDate today;
        bool operator==(const Bars &) const = default;
    };
    std::optional<Bars> bars;
    bool operator==(const CardContent &) const = default;
};

// A card of the overview: a quiet title, figures, the first rows of a list, and what they are worth.
class OverviewCard : public QWidget {
    Q_OBJECT

public:
    explicit OverviewCard(const QString &id, const QString &title, QWidget *parent = nullptr);

    // So many rows are worth their room on any screen, and more than that on none.
    static constexpr int fewRows = 6;
    static constexpr int mostRows = 14;

    void setContent(const CardContent &content);
    // Of the rows, so many are shown.
    void setRoom(int rows);
    const CardContent &content() const { return m_content; }
    // All that it says, a line each; for tests, the tour and screen readers.
    QStringList texts() const;
    QListView *list() const { return m_list; }
    // What can have the focus, in its order.
    QList<QWidget *> stops() const;

signals:
    void placeWanted(const signoff::Place &place);
    void retry();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showFigures();
    void showRows();
    void showMore();
    int shownRows() const { return int(qMin<qsizetype>(m_room, m_content.rows.size())); }
    void follow(const Place &place);

    QString m_title;
    CardContent m_content;
    int m_room = fewRows;
    QWidget *m_figures;
    QHBoxLayout *m_figureRow;
    QList<QWidget *> m_figureButtons;
    WeekBars *m_bars;
    QListView *m_list;
    QStandardItemModel *m_rows;
    QPushButton *m_more;
    QLabel *m_words;
    QLabel *m_notes;
    QPushButton *m_retry;
};

} // namespace signoff
