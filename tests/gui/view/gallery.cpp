// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Renders every part of ui/view and ui/charts to PNG files, for eyes: view_gallery FOLDER
#include "core/support/format.h"
#include "day_line_samples.h"
#include "form_samples.h"
#include "sample_model.h"
#include "tests/gui/shoot.h"
#include "ui/charts/bar_chart.h"
#include "ui/charts/day_chart.h"
#include "ui/view/board.h"
#include "ui/view/cell_delegate.h"
#include "ui/view/filter_bar.h"
#include "ui/view/hold_bar.h"
#include "ui/view/icons.h"
#include "ui/view/key_button.h"
#include "ui/view/message_bar.h"
#include "ui/view/prompts.h"
#include "ui/view/state_overlay.h"
#include "ui/view/table_view.h"
#include "ui/view/text.h"
#include "ui/view/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QHoverEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace signoff;

namespace {

struct Words {
    QStringList titles;
    QStringList statuses; // waiting, approved, returned, draft, rejected, sending
    QString offline, retry, held, search, statusTitle, memberTitle, projectTitle, flagTitle;
    QString emptyTitle, emptyHint, failedTitle, failedWhy, loading;
    QStringList projects;
};

Words english()
{
    return { { u"Member"_s, u"Period"_s, u"Tracked"_s, u"Days"_s, u"Flags"_s, u"Amount"_s, u"Submitted"_s,
                 u"Status"_s },
        { u"Waiting"_s, u"Approved"_s, u"Returned"_s, u"Draft"_s, u"Rejected"_s, u"Sending"_s },
        u"Showing rows from 12 min ago: api.example.com is unreachable."_s, u"Retry"_s,
        u"Approved: Anna Kováč, 2 – 8 Nov 2026, 38:40"_s, u"Search members and projects"_s, u"Status"_s, u"Member"_s,
        u"Project"_s, u"Flag"_s, u"Nothing waits for you"_s,
        u"Every timesheet of this period is decided. New ones appear here when they are submitted."_s,
        u"Timesheets could not be loaded"_s,
        u"The server answered with an error (HTTP 503: Service Unavailable). Nothing was changed."_s,
        u"Loading timesheets"_s,
        { u"Website relaunch"_s, u"Mobile app"_s, u"Support rota"_s, u"Internal"_s, u"Data migration"_s } };
}

Words german()
{
    return { { u"Mitarbeiter"_s, u"Abrechnungszeitraum"_s, u"Erfasste Zeit"_s, u"Tage"_s, u"Auffälligkeiten"_s,
                 u"Betrag"_s, u"Eingereicht am"_s, u"Bearbeitungsstand"_s },
        { u"Wartet auf Genehmigung"_s, u"Genehmigt"_s, u"Zur Überarbeitung zurückgegeben"_s, u"Entwurf"_s,
            u"Abgelehnt"_s, u"Wird gesendet"_s },
        u"Zeilen von vor 12 Minuten: api.example.com ist nicht erreichbar, die Verbindung wurde unterbrochen."_s,
        u"Erneut versuchen"_s, u"Genehmigt: Hans-Joachim Müller-Lüdenscheidt, 2. – 8. Nov. 2026, 38:40"_s,
        u"Mitarbeiter und Projekte durchsuchen"_s, u"Bearbeitungsstand"_s, u"Mitarbeiter"_s, u"Projekt"_s,
        u"Auffälligkeit"_s, u"Nichts wartet auf Ihre Entscheidung"_s,
        u"Alle Stundenzettel dieses Zeitraums sind entschieden. Neue erscheinen hier, sobald sie eingereicht werden."_s,
        u"Stundenzettel konnten nicht geladen werden"_s,
        u"Der Server antwortete mit einem Fehler (HTTP 503). Es wurde nichts geändert."_s,
        u"Stundenzettel werden geladen"_s,
        { u"Neugestaltung der Unternehmenswebsite einschließlich Barrierefreiheit"_s, u"Mobile Anwendung"_s,
            u"Rufbereitschaft Kundendienst"_s, u"Innerbetriebliches"_s, u"Datenübernahme Altsystem"_s } };
}

Words arabic()
{
    return { { u"العضو"_s, u"الفترة"_s, u"الوقت"_s, u"الأيام"_s, u"التنبيهات"_s, u"المبلغ"_s, u"تاريخ الإرسال"_s,
                 u"الحالة"_s },
        { u"بانتظار الموافقة"_s, u"تمت الموافقة"_s, u"أعيد"_s, u"مسودة"_s, u"مرفوض"_s, u"قيد الإرسال"_s },
        u"صفوف عمرها 12 دقيقة: تعذر الوصول إلى api.example.com."_s, u"إعادة المحاولة"_s,
        u"تمت الموافقة: Anna Kováč، 38:40"_s, u"بحث عن الأعضاء والمشاريع"_s, u"الحالة"_s, u"العضو"_s, u"المشروع"_s,
        u"تنبيه"_s, u"لا شيء بانتظارك"_s, u"تم البت في جميع الجداول الزمنية لهذه الفترة."_s,
        u"تعذر تحميل الجداول الزمنية"_s, u"أجاب الخادم بخطأ (HTTP 503)."_s, u"جارٍ تحميل الجداول الزمنية"_s,
        { u"إعادة تصميم الموقع"_s, u"تطبيق الهاتف"_s, u"الدعم"_s, u"داخلي"_s, u"ترحيل البيانات"_s } };
}

QList<SampleRow> company(const Words &words)
{
    const QDate monday(2026, 11, 2);
    const QDateTime at(QDate(2026, 11, 9), QTime(9, 12));
    const auto bars = [&](QList<int> minutes) { return DayBars { DayBars::State::Loaded, monday, minutes, 480 }; };
    const auto &s = words.statuses;
    return {
        { u"Anna Kováč"_s, monday, 2320, bars({ 470, 480, 455, 490, 425, 0, 0 }), { { 1856.0, u"EUR"_s } }, at, s[0],
            Tone::Waiting, 0, 0.62, {} },
        { u"Björn Åkerström"_s, monday, 3185, bars({ 480, 640, 700, 615, 480, 270, 0 }), { { 2548, u"EUR"_s } },
            at.addSecs(3600), s[0], Tone::Waiting, 3, {}, u"Tuesday, Wednesday and Thursday over 10 hours"_s },
        { u"محمد العلي"_s, monday, 1890, bars({ 480, 465, -1, 480, 465, 0, 0 }), { { 1420.5, u"USD"_s } },
            at.addSecs(7200), s[0], Tone::Waiting, 1, {}, {} },
        { u"王小明"_s, monday, 2400, { DayBars::State::NotLoaded, monday, {}, 480 }, {}, at.addSecs(9000), s[0],
            Tone::Waiting, 0, {}, {} },
        { u"Chiara Di Giovanni"_s, monday, 1210, bars({ 240, 250, 240, 240, 240, 0, 0 }), { { 968, u"EUR"_s } },
            at.addDays(-1), s[1], Tone::Positive, 0, {}, {} },
        { u"Olena Шевченко"_s, monday, 2405, bars({ 480, 480, 480, 485, 480, 0, 0 }), { { 72150, u"JPY"_s } },
            at.addDays(-1), s[2], Tone::Attention, 2, {}, {} },
        { u"<img src=x onerror=alert(1)> <b>Bold</b>"_s, monday, 60, bars({ 60, 0, 0, 0, 0, 0, 0 }), {}, at, s[4],
            Tone::Neutral, 0, {}, {} },
        { u"สมชาย ใจดี"_s, monday, 2290, bars({ 455, 450, 465, 470, 450, 0, 0 }),
            { { 1234.5, u"EUR"_s }, { 20, u"USD"_s } }, at.addDays(-2), s[5], Tone::Progress, 0, {}, {} },
        { u"Hans-Joachim Müller-Lüdenscheidt von und zu Hohenzollern"_s, monday, 2950,
            bars({ 480, 480, 480, 480, 480, 300, 250 }), { { 3540, u"EUR"_s } }, at.addDays(-2), s[0], Tone::Waiting, 1,
            {}, {} },
        { u"Priya Raman"_s, monday, 2390, bars({ 480, 475, 480, 475, 480, 0, 0 }), { { 1912, u"EUR"_s } },
            at.addDays(-2), s[1], Tone::Positive, 0, {}, {} },
        { u"José Niño"_s, monday, 0, bars({ 0, 0, 0, 0, 0, 0, 0 }), {}, {}, s[3], Tone::Neutral, 1, {}, {} },
        { u"김민수"_s, monday, 2415, bars({ 480, 490, 480, 485, 480, 0, 0 }), { { 1932, u"EUR"_s } }, at.addDays(-3),
            s[1], Tone::Positive, 0, {}, {} },
    };
}

DayChartData week(const Words &words)
{
    DayChartData data;
    for (int day = 0; day < 7; ++day)
        data.days.append(QDate(2026, 11, 2).addDays(day));
    data.expected = { 480, 480, 480, 480, 480, 0, 0 };
    data.series = { { words.projects[0], 0, { 240, 300, -1, 180, 300, 0, 0 } },
        { words.projects[1], 1, { 120, 200, -1, 215, 60, 0, 0 } },
        { words.projects[2], 2, { 60, 140, -1, 60, 30, 150, 0 } },
        { words.projects[3], 3, { 50, 0, -1, 30, 90, 0, 0 } } };
    return data;
}

Camera camera;

// A page as the shell will build it: filters, a message, the queue, the evidence, the hold.
void page(const Words &words, const QString &name, QSize size)
{
    QWidget window;
    window.resize(size);
    auto *column = new QVBoxLayout(&window);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(10);
    auto *filters = new FilterBar(&window);
    filters->setSearchPlaceholder(words.search);
    QList<FilterChoice> statuses;
    const QList<Tone> tones { Tone::Waiting, Tone::Positive, Tone::Attention, Tone::Neutral, Tone::Neutral,
        Tone::Progress };
    for (int i = 0; i < words.statuses.size(); ++i)
        statuses.append({ QString::number(i), words.statuses[i], tones[i] });
    filters->setFilters(
        { { u"status"_s, words.statusTitle, statuses, true }, { u"member"_s, words.memberTitle, {}, true },
            { u"project"_s, words.projectTitle, {}, true }, { u"flag"_s, words.flagTitle, {}, true } });
    filters->setPeriods({ Period::Kind::ThisWeek, Period::Kind::LastWeek }, { Period::Kind::LastWeek, {}, {} });
    filters->setSelected(u"status"_s, { u"0"_s, u"1"_s });
    filters->setCount(12, 40);
    auto *message = new MessageBar(&window);
    message->showMessage(MessageBar::Kind::Offline, words.offline, words.retry, false);
    auto *split = new QSplitter(&window);
    split->setHandleWidth(1);
    auto *table = new TableView(split);
    SampleModel model;
    model.titles = words.titles;
    table->setColumns(SampleModel::columns());
    table->setModel(&model);
    table->setDefaultSort(u"submitted"_s, Qt::DescendingOrder);
    model.reset(company(words));
    auto *evidence = new QWidget(split);
    auto *side = new QVBoxLayout(evidence);
    side->setContentsMargins(16, 12, 16, 12);
    QLabel *head = plainLabel(u"Björn Åkerström"_s, evidence);
    head->setFont(Theme::font(FontRole::Title));
    side->addWidget(head);
    auto *chart = new DayChart(evidence);
    chart->setData(week(words));
    side->addWidget(chart, 1);
    auto *row = new QHBoxLayout;
    auto *approve = new KeyButton(u"Approve"_s, u"A"_s, evidence);
    approve->setIcon(icon(u"approve"_s, ColorRole::AccentText));
    Theme::setButtonKind(approve, Theme::ButtonKind::Primary);
    row->addWidget(approve);
    row->addWidget(new KeyButton(u"Reject"_s, u"R"_s, evidence));
    row->addWidget(new KeyButton(u"Return"_s, u"U"_s, evidence));
    row->addStretch(1);
    side->addLayout(row);
    evidence->setAutoFillBackground(true);
    evidence->setBackgroundRole(QPalette::Base);
    split->addWidget(table);
    split->addWidget(evidence);
    const int sideWidth = size.width() / 3;
    split->setSizes({ size.width() - sideWidth, sideWidth });
    auto *hold = new HoldBar(&window);
    hold->setHold(words.held, 3700, 6000);
    column->addWidget(filters);
    column->addWidget(message);
    column->addWidget(split, 1);
    column->addWidget(hold);
    window.show();
    table->setFocus();
    table->setCurrentKey(u"row-1"_s);
    camera.shoot(&window, name);
}

// The table alone, wide, with a multiple selection and a hovered row.
void wideTable(const Words &words, const QString &name)
{
    TableView table;
    SampleModel model;
    model.titles = words.titles;
    table.setColumns(SampleModel::columns());
    table.setModel(&model);
    table.setDefaultSort(u"tracked"_s, Qt::AscendingOrder);
    model.reset(company(words));
    table.resize(1180, 430);
    table.show();
    table.setCurrentKey(u"row-4"_s);
    table.setFocus();
    for (const int row : { 1, 2 })
        table.selectionModel()->select(model.index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QTest::mouseMove(table.viewport(), QPoint(300, 8 * table.rowHeight(0) + 10));
    camera.shoot(&table, name);
}

void states(const Words &words, const QString &name)
{
    QWidget window;
    window.resize(1180, 720);
    auto *grid = new QGridLayout(&window);
    const auto frame = [&](int row, int column) {
        auto *table = new TableView(&window);
        auto *model = new SampleModel(table);
        model->titles = words.titles;
        table->setColumns(SampleModel::columns());
        table->setModel(model);
        grid->addWidget(table, row, column);
        return new StateOverlay(table);
    };
    StateOverlay *loading = frame(0, 0);
    StateOverlay *empty = frame(0, 1);
    StateOverlay *failed = frame(1, 0);
    StateOverlay *search = frame(1, 1);
    loading->showLoading(words.loading);
    empty->showEmpty(u"empty-done"_s, words.emptyTitle, words.emptyHint);
    failed->showFailed(words.failedTitle, words.failedWhy);
    search->showEmpty(u"empty-search"_s, u"No timesheet matches"_s, u"Two filters are set."_s, u"Clear filters"_s);
    window.show();
    QTest::qWait(220);
    camera.shoot(&window, name);
}

void bars(const Words &words, const QString &name)
{
    QWidget window;
    window.resize(900, 420);
    auto *column = new QVBoxLayout(&window);
    for (const auto kind : { MessageBar::Kind::Info, MessageBar::Kind::Success, MessageBar::Kind::Offline,
             MessageBar::Kind::Partial, MessageBar::Kind::Error }) {
        auto *bar = new MessageBar(&window);
        bar->showMessage(kind, words.offline, kind == MessageBar::Kind::Partial ? QString() : words.retry);
        column->addWidget(bar);
    }
    auto *one = new HoldBar(&window);
    one->setHold(words.held, 5200, 6000);
    column->addWidget(one);
    auto *several = new HoldBar(&window);
    several->setHolds(3, words.held, 2100, 6000);
    column->addWidget(several);
    auto *last = new HoldBar(&window);
    last->setHold(words.held, 0, 6000);
    column->addWidget(last);
    column->addStretch(1);
    window.show();
    camera.shoot(&window, name);
}

// Totals in one unit, in two, and with more than fit; one of them is chosen.
void totalsSheet(const Words &words, const QString &name)
{
    QWidget window;
    window.resize(1100, 760);
    auto *row = new QHBoxLayout(&window);
    row->setContentsMargins(24, 24, 24, 24);
    row->setSpacing(32);
    const auto written = [](double value, const QString &unit) {
        return unit.isEmpty() ? format::count(qint64(value)) : format::money({ { value, unit } });
    };
    BarChartData counted;
    counted.series = { {} };
    counted.write = written;
    BarChartData paid = counted;
    paid.series = { { u"EUR"_s }, { u"JPY"_s } };
    BarChartData many = counted;
    many.restName = words.projects.last();
    for (int i = 0; i < 5; ++i) {
        counted.bars.append({ QString::number(i), words.projects[i], { 40.0 - 9 * i } });
        paid.bars.append({ QString::number(i), words.projects[i],
            { i == 2 ? std::nan("") : 1840.5 - 400 * i, i % 2 ? 72'150 - 9000.0 * i : std::nan("") },
            format::count(12 - i) });
    }
    for (int i = 0; i < 30; ++i)
        many.bars.append({ QString::number(i), words.projects[i % 5], { 300.0 / (i + 1) } });
    for (const BarChartData &data : { counted, paid, many }) {
        auto *chart = new BarChart(&window);
        chart->setData(data);
        chart->setChosen({ u"1"_s });
        row->addWidget(chart, 1, Qt::AlignTop);
    }
    camera.shoot(&window, name);
}

void chartsSheet(const Words &words, const QString &name)
{
    QWidget window;
    window.resize(1280, 760);
    auto *grid = new QGridLayout(&window);
    grid->setSpacing(16);
    auto *one = new DayChart(&window);
    one->setData(week(words));
    auto *fortnight = new DayChart(&window);
    auto *month = new DayChart(&window);
    auto *narrow = new DayChart(&window);
    DayChartData two;
    for (int day = 0; day < 14; ++day) {
        two.days.append(QDate(2026, 10, 26).addDays(day));
        two.expected.append(day % 7 < 5 ? 480 : 0);
    }
    for (int s = 0; s < 3; ++s) {
        DayChartSeries series { words.projects[s], s + 4, {} };
        for (int day = 0; day < 14; ++day)
            series.minutes.append(day % 7 < 5 ? 100 + (day * 37 + s * 53) % 120 : 0);
        two.series.append(series);
    }
    fortnight->setData(two);
    DayChartData many;
    for (int day = 0; day < 31; ++day) {
        many.days.append(QDate(2026, 10, 1).addDays(day));
        many.expected.append(many.days.last().dayOfWeek() < 6 ? 480 : 0);
    }
    for (int s = 0; s < 20; ++s) {
        DayChartSeries series { words.projects[s % 5] + u' ' + QString::number(s + 1), -1, {} };
        for (int day = 0; day < 31; ++day)
            series.minutes.append(many.days[day].dayOfWeek() < 6 ? (day * 17 + s * 29) % 50 : 0);
        many.series.append(series);
    }
    month->setData(many);
    narrow->setData(week(words));
    grid->addWidget(one, 0, 0);
    grid->addWidget(fortnight, 0, 1);
    grid->addWidget(month, 1, 0);
    grid->addWidget(narrow, 1, 1);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    window.setAutoFillBackground(true);
    window.setBackgroundRole(QPalette::Base);
    window.show();
    camera.shoot(&window, name);
}

void iconSheet(const QString &name)
{
    QWidget window;
    window.setAutoFillBackground(true);
    window.setBackgroundRole(QPalette::Base);
    auto *grid = new QGridLayout(&window);
    int i = 0;
    for (const QString &each : iconNames()) {
        const bool picture = each.startsWith("empty-"_L1);
        auto *cell = new QWidget(&window);
        auto *column = new QVBoxLayout(cell);
        auto *row = new QHBoxLayout;
        for (const int size : picture ? QList<int> { 72 } : QList<int> { 16, 24 }) {
            auto *label = new QLabel(cell);
            label->setPixmap(icon(each, size == 16 ? ColorRole::Muted : ColorRole::Text)
                                 .pixmap(picture ? QSize(96, 72) : QSize(size, size), camera.ratio));
            label->setAlignment(Qt::AlignCenter);
            row->addWidget(label);
        }
        column->addLayout(row);
        QLabel *text = plainLabel(each, cell);
        text->setFont(Theme::font(FontRole::Small));
        text->setAlignment(Qt::AlignCenter);
        column->addWidget(text);
        grid->addWidget(cell, i / 10, i % 10);
        ++i;
    }
    int column = 0;
    for (const int size : { 16, 24, 32, 64, 128 }) {
        auto *label = new QLabel(&window);
        label->setPixmap(applicationIcon().pixmap(QSize(size, size), camera.ratio));
        grid->addWidget(label, i / 10 + 1, column++);
    }
    for (int s = 0; s < Theme::seriesCount(); ++s) {
        auto *label = new QLabel(&window);
        QPixmap pixmap(60, 24);
        pixmap.fill(Theme::current().series(s));
        label->setPixmap(pixmap);
        grid->addWidget(label, i / 10 + 2 + s / 10, s % 10);
    }
    window.resize(1000, 780);
    window.show();
    camera.shoot(&window, name);
}

void controls(const QString &name)
{
    QWidget window;
    window.resize(760, 420);
    auto *grid = new QGridLayout(&window);
    int row = 0;
    for (const auto kind :
        { Theme::ButtonKind::Plain, Theme::ButtonKind::Primary, Theme::ButtonKind::Danger, Theme::ButtonKind::Quiet }) {
        auto *enabled = new QPushButton(u"Approve 12 timesheets"_s, &window);
        Theme::setButtonKind(enabled, kind);
        auto *disabled = new QPushButton(u"Approve"_s, &window);
        Theme::setButtonKind(disabled, kind);
        disabled->setEnabled(false);
        auto *keyed = new KeyButton(u"Approve"_s, u"A"_s, &window);
        Theme::setButtonKind(keyed, kind);
        grid->addWidget(enabled, row, 0);
        grid->addWidget(disabled, row, 1);
        grid->addWidget(keyed, row++, 2);
    }
    auto *edit = new QLineEdit(&window);
    edit->setPlaceholderText(u"Placeholder"_s);
    auto *combo = new QComboBox(&window);
    combo->addItems({ u"Last week"_s, u"This week"_s });
    auto *check = new QCheckBox(u"Hide weekends"_s, &window);
    check->setChecked(true);
    grid->addWidget(edit, row, 0);
    grid->addWidget(combo, row, 1);
    grid->addWidget(check, row++, 2);
    auto *plain = new QPlainTextEdit(u"Please add the days of the conference."_s, &window);
    grid->addWidget(plain, row, 0, 1, 3);
    window.show();
    edit->setFocus();
    camera.shoot(&window, name);
}

void dayLines(const QString &name, int width)
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    column->setSpacing(28);
    for (const DayLineData &data : { lines::asked(), lines::all(), lines::empty() }) {
        auto *line = new DayLine(&window);
        line->setData(data);
        line->setCurrent(u"t2"_s);
        column->addWidget(line);
    }
    window.resize(width, 420);
    window.show();
    camera.shoot(&window, name);
}

void popups(const QString &name)
{
    QWidget window;
    window.resize(700, 60);
    auto *filters = new FilterBar(&window);
    QList<FilterChoice> few { { u"a"_s, u"Waiting"_s, Tone::Waiting }, { u"b"_s, u"Approved"_s, Tone::Positive },
        { u"c"_s, u"Returned"_s, Tone::Attention }, { u"d"_s, u"Draft"_s, Tone::Neutral },
        { u"e"_s, u"Sending"_s, Tone::Progress } };
    QList<FilterChoice> many;
    for (int i = 0; i < 40; ++i)
        many.append({ QString::number(i), u"Member %1 & <b>co</b>"_s.arg(i), {} });
    filters->setFilters({ { u"status"_s, u"Status"_s, few, true }, { u"member"_s, u"Member"_s, many, true } });
    filters->setPeriods({ Period::Kind::All, Period::Kind::ThisWeek, Period::Kind::LastWeek, Period::Kind::LastTwoWeeks,
        Period::Kind::ThisMonth, Period::Kind::LastMonth, Period::Kind::Custom });
    filters->setSelected(u"status"_s, { u"a"_s });
    filters->resize(700, 60);
    window.show();
    for (const QString &id : { u"status"_s, u"member"_s, u"period"_s }) {
        filters->openFilter(id);
        QCoreApplication::processEvents();
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (qobject_cast<ChoicePopup *>(widget) && widget->isVisible()) {
                camera.shoot(widget, QString(name + u'-' + id));
                widget->close();
            }
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    QMenu menu;
    for (const QString &title : { u"Member"_s, u"Period"_s, u"Tracked"_s }) {
        QAction *action = menu.addAction(title);
        action->setCheckable(true);
        action->setChecked(title != "Period"_L1);
    }
    menu.addSeparator();
    menu.addAction(icon(u"undo"_s), u"Reset columns"_s);
    menu.popup({});
    camera.shoot(&menu, QString(name + "-menu"_L1));
    menu.close();
}

void dialogs(const QString &name)
{
    QWidget window;
    window.resize(800, 500);
    window.show();
    prompts::askText(&window,
        { u"Reject the timesheet of Anna Kováč?"_s, u"2 – 8 Nov 2026, 38:40. She sees your reason."_s, u"Reason"_s, {},
            { u"Please add the days of the conference."_s, u"The project is wrong on Tuesday."_s,
                u"<b>Overtime</b> was not agreed."_s },
            u"Reject"_s, true, 2000 },
        [](const auto &) {});
    camera.shootDialogs(QString(name + "-reason"_L1));
    prompts::ask(&window,
        { u"3 decisions are not sent yet"_s, u"They can be sent now, kept for the next start, or discarded."_s,
            { u"Approve: Anna Kováč, 2 – 8 Nov, 38:40"_s, u"Approve: Björn Åkerström, 2 – 8 Nov, 53:05"_s,
                u"Reject: 王小明, 2 – 8 Nov, 40:00"_s },
            { u"Discard"_s, u"Keep for the next start"_s, u"Send now"_s }, false, 1 },
        [](int) {});
    camera.shootDialogs(QString(name + "-ask"_L1));
    prompts::confirm(
        &window, u"Archive 2 members?"_s, u"They can no longer track time. Their timesheets stay."_s, u"Archive"_s,
        [](bool) {}, true);
    camera.shootDialogs(QString(name + "-danger"_L1));
}

// Tasks by state: what a board looks like full, empty, refused, and under way.
void board(const Words &words, const QString &name, const QSize &size)
{
    QWidget page;
    page.resize(size);
    auto *layout = new QVBoxLayout(&page);
    layout->setContentsMargins(16, 16, 16, 16);
    auto *board = new Board(&page);
    layout->addWidget(board);
    board->setColumns({ { u"0"_s, words.statuses[3], Tone::Neutral }, { u"10"_s, words.statuses[5], Tone::Progress },
        { u"12"_s, words.statuses[0], Tone::Progress, QColor(0x9b, 0x51, 0xe0) },
        { u"20"_s, words.statuses[1], Tone::Positive }, { u"30"_s, words.statuses[4], Tone::Positive } });
    board->setEmptyWords(words.emptyTitle);
    QList<BoardCard> cards;
    const QStringList people { u"Anna Kováč"_s, u"Björn Åkerström"_s, u"محمد العلي"_s, u"王小明"_s, u"Priya Raman"_s };
    const BoardBadge urgent { u"warning"_s, ColorRole::Attention, words.statuses[4] };
    const BoardBadge due { u"calendar"_s, ColorRole::Muted, u"5 Dec"_s };
    for (int i = 0; i < 14; ++i) {
        BoardCard card { QString::number(i), QString::number(QList { 0, 10, 20, 0, 12 }.at(i % 5)),
            words.projects.at(i % 5) + u": "_s + words.emptyHint.left(20 + i * 9 % 60) };
        if (i % 3 == 0)
            card.badges << urgent;
        if (i % 2 == 0)
            card.badges << due;
        if (i % 4 == 1)
            card.lines << words.projects.at(2);
        for (int face = 0; face < i % 6; ++face)
            card.faces << BoardFace { people.at((i + face) % 5) };
        if (i == 3)
            card.note = words.failedWhy;
        if (i == 4)
            card.isPending = true;
        cards << card;
    }
    board->setCards(cards);
    page.show();
    board->setCurrent(u"5"_s);
    board->setFocus();
    camera.shoot(&page, name);
}

void form(const FormPlan &plan, const QString &name, const FormValues &theirs = {})
{
    static samples::People people;
    QWidget window;
    window.resize(1200, 900);
    window.show();
    auto *dialog = new FormDialog(plan, &people, &window);
    dialog->open();
    if (!theirs.isEmpty())
        dialog->setConflict({ u"Role: was Team manager, is now Executive manager"_s }, theirs);
    else if (!plan.isUpdate)
        dialog->accept(); // shows what is missing
    camera.shootDialogs(name);
}

void forms(const QString &mode)
{
    FormPlan invite = samples::planOf<Member>("create");
    invite.text = u"An invitation is sent by mail. The link is shown afterwards."_s;
    invite.accept = u"Invite"_s;
    form(invite, u"form-invite-"_s + mode);
    FormPlan edit = samples::planOf<Member>("update", samples::anna());
    edit.context = u"Anna Kováč"_s;
    form(edit, u"form-edit-"_s + mode);
    form(edit, u"form-conflict-"_s + mode, edit.begin);
    edit.onlyTouched = true;
    edit.context = u"12 members"_s;
    form(edit, u"form-many-"_s + mode);
    FormPlan leave = samples::planOf<Leave>("create");
    leave.begin.insert(u"user_id"_s, u"1"_s);
    leave.isUpdate = true; // nothing is complained about
    form(leave, u"form-leave-"_s + mode);
    form(samples::planOf<Webhook>("create"), u"form-webhook-"_s + mode);
    FormPlan request = samples::planOf<TimeRequest>("create");
    request.begin.insert(u"start"_s, QDateTime(QDate(2026, 11, 23), QTime(9, 0), QTimeZone::utc()));
    request.isUpdate = true;
    form(request, u"form-time-"_s + mode);
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    camera.setUp(app);
    for (const bool dark : { false, true }) {
        const QString mode = dark ? u"dark"_s : u"light"_s;
        Theme::apply(app, dark ? Theme::Mode::Dark : Theme::Mode::Light);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        app.setLayoutDirection(Qt::LeftToRight);
        camera.ratio = 1;
        page(english(), QString(u"page-"_s + mode), { 1280, 720 });
        wideTable(english(), QString(u"table-"_s + mode));
        states(english(), QString(u"states-"_s + mode));
        bars(english(), QString(u"bars-"_s + mode));
        chartsSheet(english(), QString(u"charts-"_s + mode));
        dayLines(QString(u"day-lines-"_s + mode), 760);
        dayLines(QString(u"day-lines-narrow-"_s + mode), 380);
        totalsSheet(english(), QString(u"totals-"_s + mode));
        iconSheet(QString(u"icons-"_s + mode));
        board(english(), QString(u"board-"_s + mode), { 1280, 640 });
        controls(QString(u"controls-"_s + mode));
        popups(QString(u"popup-"_s + mode));
        dialogs(QString(u"dialog-"_s + mode));
        forms(mode);
        camera.ratio = 2;
        page(english(), QString(u"page2x-"_s + mode), { 1280, 720 });
        dayLines(QString(u"day-lines2x-"_s + mode), 760);
        camera.ratio = 1;
        page(english(), QString(u"page-narrow-"_s + mode), { 900, 600 });
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        page(german(), QString(u"page-german-"_s + mode), { 1280, 720 });
        board(german(), QString(u"board-german-"_s + mode), { 700, 520 });
        QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
        app.setLayoutDirection(Qt::RightToLeft);
        page(arabic(), QString(u"page-arabic-"_s + mode), { 1280, 720 });
        chartsSheet(arabic(), QString(u"charts-arabic-"_s + mode));
        board(arabic(), QString(u"board-arabic-"_s + mode), { 1280, 640 });
        dayLines(QString(u"day-lines-arabic-"_s + mode), 760);
        totalsSheet(arabic(), QString(u"totals-arabic-"_s + mode));
    }
    return 0;
}
