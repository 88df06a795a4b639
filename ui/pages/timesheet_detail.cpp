// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/timesheet_detail.h"

#include "core/report/day_matrix.h"
#include "core/resources/status.h"
#include "core/support/format.h"
#include "ui/charts/day_chart.h"
#include "ui/pages/day_table.h"
#include "ui/pages/record_detail.h"
#include "ui/view/facts_view.h"
#include "ui/view/key_button.h"
#include "ui/view/message_bar.h"
#include "ui/view/text.h"
#include "ui/view/theme.h"
#include "ui/view/tone_label.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace signoff {

namespace {

QLabel *label(FontRole font, QWidget *parent)
{
    QLabel *made = plainLabel({}, parent);
    made->setFont(Theme::font(font));
    made->setWordWrap(true);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return made;
}

void setColor(QLabel *label, const QColor &color)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, color);
    label->setPalette(palette);
}

} // namespace

TimesheetDetail::TimesheetDetail(WorkspaceData &workspace, QWidget *parent)
    : QWidget(parent)
    , m_data(workspace)
    , m_body(new QWidget(this))
    , m_none(label(FontRole::Body, this))
    , m_name(new ElidedLabel({}, m_body))
    , m_period(label(FontRole::Body, m_body))
    , m_status(new ToneLabel(m_body))
    , m_total(label(FontRole::Display, m_body))
    , m_facts(label(FontRole::Small, m_body))
    , m_decision(new MessageBar(m_body))
    , m_findings(new FactsView(m_body))
    , m_chart(new DayChart(m_body))
    , m_table(new DayTable(m_body))
    , m_noDays(label(FontRole::Body, m_body))
    , m_background(new FactsView(m_body))
{
    setAccessibleName(tr("Timesheet"));
    m_name->setFont(Theme::font(FontRole::Title));
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setText(tr("Choose a timesheet to see its days."));
    m_noDays->setAlignment(Qt::AlignCenter);
    m_noDays->setMinimumHeight(metrics::grid * 12);
    m_chart->setMinimumHeight(metrics::grid * 32);
    m_total->setWordWrap(false);
    m_facts->setWordWrap(false); // a date broken over two lines reads badly

    auto *actions = new QHBoxLayout;
    actions->setSpacing(metrics::grid);
    for (const Action<Timesheet> *action : decisionsOf<Timesheet>()) {
        auto *button =
            new KeyButton(QCoreApplication::translate("actions", action->title), QLatin1String(action->key), m_body);
        button->setObjectName(QLatin1String(action->id));
        Theme::setButtonKind(button, m_buttons.isEmpty() ? Theme::ButtonKind::Primary : Theme::ButtonKind::Plain);
        const QString id = QLatin1String(action->id);
        connect(button, &QPushButton::clicked, this, [this, id] { emit actionTriggered(id); });
        m_buttons << button;
        actions->addWidget(button);
    }
    actions->addStretch();

    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_name);
    words->addWidget(m_period);
    words->addWidget(m_status);
    auto *figures = new QVBoxLayout;
    figures->setSpacing(2);
    figures->addWidget(m_total, 0, Qt::AlignTrailing);
    figures->addWidget(m_facts, 0, Qt::AlignTrailing);
    figures->addStretch();
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::grid * 2);
    head->addLayout(words, 1);
    head->addLayout(figures);

    auto *scrolled = new QWidget;
    auto *column = new QVBoxLayout(scrolled);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::grid * 2);
    m_findings->setObjectName(u"findings"_s);
    m_findings->setAccessibleName(tr("Checks and expected time"));
    m_background->setObjectName(u"background"_s);
    m_background->setAccessibleName(tr("Leave, time requests, limits and history"));
    column->addWidget(m_findings);
    column->addWidget(m_chart);
    column->addWidget(m_noDays);
    column->addWidget(m_table);
    column->addWidget(m_background);
    column->addStretch();
    auto *scroll = new QScrollArea(m_body);
    scroll->setWidget(scrolled);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(metrics::grid * 2, metrics::grid * 2, metrics::grid * 2, 0);
    body->setSpacing(metrics::grid * 3 / 2);
    body->addLayout(head);
    body->addLayout(actions);
    body->addWidget(m_decision);
    body->addWidget(scroll, 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_body, 1);
    all->addWidget(m_none, 1);

    connect(m_decision, &MessageBar::actionTriggered, this, &TimesheetDetail::decisionTriggered);
    connect(m_decision, &MessageBar::dismissed, this, &TimesheetDetail::decisionDismissed);
    connect(m_findings, &FactsView::actionTriggered, this, &TimesheetDetail::rulesRequested);
    connect(m_background, &FactsView::actionTriggered, this, [this] { m_data.retryFacts(); });

    m_refill.setSingleShot(true);
    m_refill.setInterval(0);
    connect(&m_refill, &QTimer::timeout, this, &TimesheetDetail::showFacts);
    connect(&m_data, &WorkspaceData::busyChanged, &m_refill, qOverload<>(&QTimer::start));
    const TableBase &table = m_data.timesheets().table;
    connect(&table, &TableBase::changed, this, [this, &table](int first, int last) {
        if (const int at = table.indexOf(m_key); first <= at && at <= last)
            m_refill.start();
    });
    connect(&m_data.reviews(), &Reviews::changed, this, [this](const QStringList &keys) {
        if (keys.contains(m_key))
            m_refill.start();
    });
    // Reviews write down what they see; this may be a version more.
    connect(&m_data.reviews(), &Reviews::settled, this, &TimesheetDetail::readPast);
    connect(&m_data.decisions(), &Decisions::settled, this, [this](const Decision &decision) {
        if (decision.rowKey == m_key)
            readPast();
    });
    show({});
}

void TimesheetDetail::show(const QString &key)
{
    const bool isOther = std::exchange(m_key, key) != key;
    if (isOther) {
        m_versions.reset();
        m_decisions.reset();
    }
    const auto stored = key.isEmpty() ? nullptr : m_data.timesheets().table.find(key);
    m_body->setVisible(stored != nullptr);
    m_none->setVisible(!stored);
    if (!stored) {
        setColor(m_none, Theme::current().color(ColorRole::Muted));
        return;
    }

    const Timesheet &row = stored->row;
    const Surroundings &around = m_data.surroundings();
    const Theme &theme = Theme::current();
    m_name->setText(row.nameWith(around));
    m_period->setText(format::period(row.from, row.to));
    m_status->set(timesheetStatus.tone(row.status), timesheetStatus.label(row.status));
    // No total is not a total of zero.
    m_total->setText(row.minutes ? format::duration(*row.minutes) : u"–"_s);
    QStringList facts;
    if (!row.amount.isEmpty())
        facts << format::money(row.amount);
    if (row.submittedOn.isValid())
        facts << tr("submitted %1").arg(format::dateTime(row.submittedOn));
    m_facts->setText(facts.join(u'\n'));
    m_facts->setAlignment(Qt::AlignTrailing);
    setColor(m_facts, theme.color(ColorRole::Muted));
    setColor(m_period, theme.color(ColorRole::Muted));
    setColor(m_noDays, theme.color(ColorRole::Muted));

    showDays(row);
    showDecision();
    showFacts();
    if (isOther)
        readPast();
}

void TimesheetDetail::showFacts()
{
    m_refill.stop();
    std::optional<SheetFacts> facts = SheetFacts::of(m_data, m_key);
    if (!facts)
        return;
    facts->versions = m_versions;
    facts->decisions = m_decisions;
    m_findings->setSections(facts->findings());
    m_background->setSections(facts->background(m_data.surroundings()));
}

// History and journal answer later, perhaps when another timesheet is shown, or none.
void TimesheetDetail::readPast()
{
    if (m_key.isEmpty())
        return;
    const auto answer = [self = QPointer(this), key = m_key](auto TimesheetDetail::*part) {
        return [self, key, part](const auto &list) {
            if (!self || self->m_key != key)
                return;
            (self->*part) = list;
            if (self->m_versions && self->m_decisions)
                self->m_refill.start();
        };
    };
    if (History *history = m_data.history())
        history->listFor(m_key, answer(&TimesheetDetail::m_versions));
    else
        m_versions = QList<SeenVersion>();
    m_data.decisions().readHistory(
        QLatin1String(resourceOf<Timesheet>().id), m_key, answer(&TimesheetDetail::m_decisions));
}

void TimesheetDetail::showDays(const Timesheet &row)
{
    const std::optional<Days> days = row.daysWith(m_data.surroundings());
    const DayMatrix matrix = days ? dayMatrix(*days, row.from, row.to, m_data.surroundings()) : DayMatrix {};
    const bool hasTime = matrix.total > 0;
    m_chart->setVisible(hasTime);
    m_table->setVisible(hasTime);
    m_noDays->setVisible(!hasTime);
    if (!hasTime) {
        if (days && row.minutes.value_or(0) == 0)
            m_noDays->setText(tr("No time was tracked in this period."));
        else if (days)
            m_noDays->setText(tr("The server gave a total but no days."));
        else if (m_data.daysState() == WorkspaceData::DaysState::Failed)
            m_noDays->setText(tr("The days could not be loaded. %1").arg(m_data.daysError().caption()));
        else if (m_data.daysState() == WorkspaceData::DaysState::Loading)
            m_noDays->setText(tr("The days are being loaded …"));
        else
            m_noDays->setText(tr("The days are not loaded."));
        return;
    }
    DayChartData chart;
    chart.days = matrix.days;
    for (const DayMatrix::Project &project : matrix.projects) {
        const QString name = project.name.isEmpty() ? tr("No project") : project.name;
        chart.series << DayChartSeries { name, colorOf(project.id), project.minutes };
    }
    m_chart->setData(chart);
    m_table->setMatrix(matrix);
}

int TimesheetDetail::colorOf(const QString &project)
{
    const auto found = m_colors.constFind(project);
    return found != m_colors.constEnd() ? *found : *m_colors.insert(project, int(m_colors.size()));
}

void TimesheetDetail::showDecision()
{
    const auto stored = m_data.timesheets().table.find(m_key);
    const auto shown = m_data.decisions().forRow(QLatin1String(resourceOf<Timesheet>().id), m_key);
    const bool isFree = !shown || shown->decision.state == DecisionState::Refused;
    int at = 0;
    for (const Action<Timesheet> *action : decisionsOf<Timesheet>())
        m_buttons.at(at++)->setEnabled(isFree && stored && action->enabledFor(stored->row));
    RecordDetail::sayDecision(
        *m_decision, shown, shown ? m_data.decisions().actionTitle(shown->decision) : QString());
}

void TimesheetDetail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LocaleChange)
        show(m_key);
    QWidget::changeEvent(event);
}

} // namespace signoff
