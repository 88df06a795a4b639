// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/series_colours.h"
#include "ui/pages/export_job.h"
#include "ui/pages/report_question.h"
#include "ui/shell/page.h"

#include <QPointer>
#include <QSet>
#include <QTimer>

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace signoff {

class DayLanes;
class FilterBar;
class HeatMap;
class MessageBar;
class ReportModel;
class ReportRows;
class Segments;
class ShareBars;
class StackedBars;
class StateOverlay;
class TableView;
class ThinBar;
class TrendLine;
class ViewMenu;
struct ChartData;

// The reports: one range and one bar of filters for all, a chart, the table of what it draws, and the rows behind each
// figure. What a range costs in requests is said before it is spent, unless it is few.
class ReportsPage : public Page {
    Q_OBJECT

public:
    explicit ReportsPage(const PageContext &context, QWidget *parent = nullptr);
    ~ReportsPage() override;

    static std::span<const BuiltInView> views();

    State state() const override;
    int rowCount() const override;
    QStringList messages() const override;
    bool isSettled() const override;
    QDateTime confirmedAt() const override;
    void opened() override;
    void refresh() override;
    Place place() const override;
    void go(const Place &place) override;
    std::span<const TourStop> tourStops() const override;

private:
    void build();
    void buildCharts();
    void buildFilters();
    void buildCommands();
    QAction *addCommand(const QString &id, const QString &text, const QString &keys, std::function<void()> run);
    ReportQuestion asked() const;
    void choose(const QString &filter, const QString &id);
    void filtersChanged();
    void followKind();
    void namesCame();
    void load();
    void loadIfCheap();
    void daysChanged(ReportDays::Report report);
    void draw();
    void drawn(const ReportAnswer &made);
    void showChart();
    void showCounts();
    bool isAnswered() const;
    void move(int direction);
    void showTable();
    void setTable(const ReportTable &table);
    void updateMessages();
    void updateOverlay();
    int requestsWanted() const;
    void openRows(const QStringList &keys, const DateSpan &span, const QString &title);
    void openMember(const QString &member, const DateSpan &span);
    void openTimesheet(const QString &member, QDate day);
    void openMark(const QString &key, int column);
    void openCell(const QModelIndex &index);
    void closeRows();
    Grid shownGrid() const;
    ReportDocument document() const;
    void exportAll();
    ReportSource savedReport(const QString &name, const QByteArray &filters);
    QString workspaceName() const;
    QStringList facts() const;
    QString noneText() const;

    WorkspaceData &m_data;
    Settings &m_settings;
    ReportDays &m_days;
    ReportNames m_names;
    ReportQuestion m_question; // that what is on screen answers
    ReportAnswer m_answer;
    QSet<QString> m_hidden; // rows that the legend hides
    QList<SeriesColours> m_colours; // one for each of reportBys()
    int m_asking = 0; // the latest question that is being answered; others come too late
    bool m_isAsking = false;
    int m_rowsAsking = 0;
    bool m_isOpen = false;
    bool m_isKept = true; // false: made for a file, and remembers nothing
    bool m_isFollowing = false; // we set the filters, not the user
    QTimer m_update; // folds many signals into one drawing

    Segments *m_kinds;
    Segments *m_charts;
    FilterBar *m_filters;
    ViewMenu *m_views = nullptr;
    MessageBar *m_message;
    QWidget *m_progress;
    ThinBar *m_bar;
    QLabel *m_progressWords;
    QPushButton *m_cancel;
    QSplitter *m_splitter; // report and rows behind it
    QSplitter *m_halves; // chart and table
    QStackedWidget *m_stack;
    StackedBars *m_bars;
    HeatMap *m_heat;
    ShareBars *m_shares;
    TrendLine *m_trend;
    DayLanes *m_lanes;
    QWidget *m_counts;
    QWidget *m_chartHalf;
    QPointer<ReportsPage> m_unseen; // of a saved report that is being exported
    QPointer<QWidget> m_before; // had the keys before the rows
    QLabel *m_caution;
    TableView *m_view;
    ReportModel *m_model;
    StateOverlay *m_overlay;
    ReportRows *m_rows;
};

} // namespace signoff
