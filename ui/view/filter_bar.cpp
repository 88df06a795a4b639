// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/view/filter_bar.h"

#include "core/support/format.h"
#include "ui/view/flow_layout.h"
#include "ui/view/icons.h"
#include "ui/view/text.h"
#include "ui/view/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QResizeEvent>
#include <QShortcut>
#include <algorithm>

namespace signoff {

using namespace Qt::StringLiterals;

namespace {
constexpr int debounceMs = 200;
constexpr int searchWidth = 220;
constexpr int narrowSearch = 160;
constexpr int narrow = 1000; // where a bar needs its width for the filters
} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_trailing(new QWidget(this))
    , m_count(plainLabel({}, this))
    , m_clear(new QPushButton(tr("Clear filters"), this))
{
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(140);
    m_search->setFixedWidth(searchWidth);
    m_search->setTextMargins(-4, 0, 0, 0);
    m_search->addAction(icon(u"search"_s, ColorRole::Muted), QLineEdit::LeadingPosition);
    setSearchPlaceholder(tr("Search"));
    Theme::setButtonKind(m_clear, Theme::ButtonKind::Quiet);
    m_clear->hide();

    auto *flowing = new QWidget(this);
    m_flow = new FlowLayout(flowing, metrics::grid - 2, metrics::grid - 2);
    m_flow->addWidget(m_search);
    m_flow->addWidget(m_clear);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    flowing->setSizePolicy(policy);
    setSizePolicy(policy);

    auto *trailing = new QHBoxLayout(m_trailing);
    trailing->setContentsMargins(0, 0, 0, 0);
    trailing->setSpacing(metrics::grid);
    trailing->addWidget(m_count);
    m_count->setMinimumHeight(metrics::controlHeight);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setFont(Theme::font(FontRole::Figures));
    m_count->hide();

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * metrics::grid);
    row->addWidget(flowing, 1);
    row->addWidget(m_trailing, 0, Qt::AlignTop);

    m_debounce.setSingleShot(true);
    m_debounce.setInterval(debounceMs);
    connect(&m_debounce, &QTimer::timeout, this, &FilterBar::searchNow);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (m_quiet)
            return;
        // An emptied field means "show all", at once.
        if (text.isEmpty())
            searchNow();
        else
            m_debounce.start();
    });
    connect(m_search, &QLineEdit::returnPressed, this, &FilterBar::searchNow);
    m_search->installEventFilter(this);
    connect(m_clear, &QPushButton::clicked, this, &FilterBar::clear);
    // Works in the whole window while this bar is the visible one.
    m_find = new QShortcut(QKeySequence::Find, this);
    m_find->setAutoRepeat(false);
    connect(m_find, &QShortcut::activated, this, &FilterBar::focusSearch);
}

FilterBar::~FilterBar() = default;

void FilterBar::setFilters(const QList<FilterSpec> &filters)
{
    QHash<QString, QStringList> kept;
    for (FilterChip *chip : std::as_const(m_chips)) {
        kept.insert(chip->id(), chip->selected());
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    m_ways.clear();
    m_flow->removeWidget(m_clear);
    QWidget *flowing = m_search->parentWidget();
    QWidget *before = m_period ? static_cast<QWidget *>(m_period) : m_search;
    for (const FilterSpec &spec : filters) {
        auto *chip = new FilterChip(spec.id, spec.title, spec.multi, flowing);
        chip->setChoices(spec.choices);
        chip->setSelected(kept.value(spec.id));
        connect(chip, &FilterChip::changed, this, &FilterBar::announceChange);
        m_flow->addWidget(chip);
        m_chips.append(chip);
        setTabOrder(before, chip);
        before = chip;
        chip->setVisible(spec.isChip);
        if (spec.isWay)
            m_ways.append(spec.id);
        // One of several ways always holds.
        chip->setClearable(!spec.isWay || spec.choices.size() < 2);
    }
    m_flow->addWidget(m_clear);
    setTabOrder(before, m_clear);
    updateClear();
}

void FilterBar::setChoices(const QString &filterId, const QList<FilterChoice> &choices)
{
    if (FilterChip *found = chip(filterId))
        found->setChoices(choices);
}

void FilterBar::setPeriods(const QList<Period::Kind> &kinds, const Period &initial)
{
    m_initial = initial;
    if (!m_period) {
        QWidget *flowing = m_search->parentWidget();
        m_period = new PeriodChip(flowing);
        m_period->setPeriod(initial);
        // Second, right after the search: a period is what one changes most.
        QList<QWidget *> after;
        while (m_flow->count() > 1) {
            QLayoutItem *item = m_flow->takeAt(1);
            after.append(item->widget());
            delete item;
        }
        m_flow->addWidget(m_period);
        for (QWidget *widget : std::as_const(after))
            m_flow->addWidget(widget);
        setTabOrder(m_search, m_period);
        m_period->show();
        connect(m_period, &PeriodChip::changed, this, &FilterBar::announceChange);
    }
    m_period->setKinds(kinds);
    m_period->setInitial(initial);
    updateClear();
}

void FilterBar::setSearchPlaceholder(const QString &text)
{
    m_search->setPlaceholderText(text);
    m_search->setAccessibleName(text);
    const QString keys = QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText);
    m_search->setToolTip(plainToolTip(QString(text + " ("_L1 + keys + u')')));
}

void FilterBar::removeSearch()
{
    m_search->hide();
    m_find->setEnabled(false);
}

void FilterBar::setCount(int shown, int total, bool more)
{
    if (total < 0) {
        setCountText({});
        return;
    }
    const QString all = format::count(total);
    if (more)
        setCountText(tr("%1 of the first %2").arg(format::count(shown), all));
    else
        setCountText(tr("%1 of %2").arg(format::count(shown), all));
}

void FilterBar::setCountText(const QString &text)
{
    m_count->setText(text);
    m_count->setVisible(!text.isEmpty());
}

QString FilterBar::searchText() const
{
    return m_search->text().trimmed();
}

QStringList FilterBar::selected(const QString &filterId) const
{
    const FilterChip *found = chip(filterId);
    return found ? found->selected() : QStringList();
}

Period FilterBar::period() const
{
    return m_period ? m_period->period() : Period {};
}

bool FilterBar::isFiltering() const
{
    if (!searchText().isEmpty() || (m_period && m_period->period() != m_initial))
        return true;
    return std::any_of(m_chips.cbegin(), m_chips.cend(),
        [this](const FilterChip *chip) { return !m_ways.contains(chip->id()) && !chip->selected().isEmpty(); });
}

void FilterBar::setSearchText(const QString &text)
{
    m_quiet = true;
    m_search->setText(text);
    m_quiet = false;
    m_debounce.stop();
    m_reported = searchText();
    updateClear();
}

void FilterBar::setSelected(const QString &filterId, const QStringList &ids)
{
    if (FilterChip *found = chip(filterId))
        found->setSelected(ids);
    updateClear();
}

void FilterBar::setPeriod(const Period &period)
{
    if (m_period)
        m_period->setPeriod(period);
    updateClear();
}

QByteArray FilterBar::saveState() const
{
    QJsonObject filters;
    for (const FilterChip *chip : m_chips) {
        if (!chip->selected().isEmpty())
            filters.insert(chip->id(), QJsonArray::fromStringList(chip->selected()));
    }
    QJsonObject state { { u"search"_s, searchText() }, { u"filters"_s, filters } };
    if (m_period)
        state.insert(u"period"_s, periodToString(m_period->period()));
    return QJsonDocument(state).toJson(QJsonDocument::Compact);
}

bool FilterBar::restoreState(const QByteArray &state)
{
    const QJsonDocument document = QJsonDocument::fromJson(state);
    if (!document.isObject())
        return false;
    const QByteArray before = saveState();
    const QJsonObject object = document.object();
    setSearchText(object.value("search"_L1).toString());
    const QJsonObject filters = object.value("filters"_L1).toObject();
    for (FilterChip *chip : std::as_const(m_chips)) {
        QStringList ids;
        const QJsonArray saved = filters.value(chip->id()).toArray();
        for (const auto &id : saved)
            ids.append(id.toString());
        chip->setSelected(ids);
    }
    if (m_period)
        m_period->setPeriod(
            object.contains("period"_L1) ? periodFromString(object.value("period"_L1).toString()) : m_initial);
    updateClear();
    if (saveState() != before)
        announceChange();
    return true;
}

void FilterBar::clear()
{
    if (!isFiltering())
        return;
    const bool hadFocus = m_clear->hasFocus();
    setSearchText({});
    for (FilterChip *chip : std::as_const(m_chips)) {
        if (!m_ways.contains(chip->id()))
            chip->setSelected({});
    }
    if (m_period)
        m_period->setPeriod(m_initial);
    if (hadFocus)
        m_search->setFocus();
    announceChange();
}

void FilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FilterBar::openFilter(const QString &filterId)
{
    if (filterId == "period"_L1 && m_period)
        m_period->openPopup();
    else if (FilterChip *found = chip(filterId))
        found->openPopup();
}

void FilterBar::resizeEvent(QResizeEvent *event)
{
    m_search->setFixedWidth(event->size().width() < narrow ? narrowSearch : searchWidth);
    QWidget::resizeEvent(event);
}

void FilterBar::addTrailingWidget(QWidget *widget)
{
    static_cast<QHBoxLayout *>(m_trailing->layout())->addWidget(widget);
}

FilterChip *FilterBar::chip(const QString &id) const
{
    for (FilterChip *chip : m_chips) {
        if (chip->id() == id)
            return chip;
    }
    return nullptr;
}

// Reports the search text if it is news: typing a letter and taking it back is none.
void FilterBar::searchNow()
{
    m_debounce.stop();
    if (searchText() == m_reported)
        return;
    announceChange();
}

void FilterBar::announceChange()
{
    // A change of a chip reports the search text that is still waiting, too.
    m_debounce.stop();
    m_reported = searchText();
    updateClear();
    emit filtersChanged();
}

void FilterBar::updateClear()
{
    m_clear->setVisible(isFiltering());
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
            // Taken before a shortcut of the page on Escape gets it.
            event->accept();
            if (event->type() == QEvent::KeyPress)
                m_search->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_clear->setText(tr("Clear filters"));
}

} // namespace signoff
