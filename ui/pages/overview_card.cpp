// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/overview_card.h"

#include "core/support/format.h"
#include "ui/pages/overview_parts.h"
#include "ui/shell/labels.h"
#include "ui/view/text.h"

#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace signoff {

OverviewCard::OverviewCard(const QString &id, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_figures(new QWidget(this))
    , m_figureRow(new QHBoxLayout(m_figures))
    , m_bars(new WeekBars(this))
    , m_list(new QListView(this))
    , m_rows(new QStandardItemModel(this))
    , m_more(new QPushButton(this))
    , m_words(themedLabel({}, FontRole::Body, ColorRole::Muted, this))
    , m_notes(themedLabel({}, FontRole::Small, ColorRole::Muted, this))
    , m_retry(new QPushButton(tr("Retry"), this))
{
    setObjectName("card-"_L1 + id);
    setAccessibleName(title);
    m_figureRow->setContentsMargins(0, 0, 0, 0);
    m_figureRow->setSpacing(metrics::grid);
    m_list->setModel(m_rows);
    m_list->setItemDelegate(new OverviewDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(title);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->installEventFilter(this);
    m_words->setWordWrap(true);
    m_notes->setWordWrap(true);
    Theme::setButtonKind(m_more, Theme::ButtonKind::Quiet);
    m_more->setObjectName("more"_L1);
    m_retry->setObjectName("retry"_L1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 14, 14, 12);
    column->setSpacing(metrics::grid);
    const auto indented = [column](QWidget *widget) {
        auto *line = new QHBoxLayout;
        line->setContentsMargins(10, 0, 10, 0);
        line->addWidget(widget);
        column->addLayout(line);
    };
    indented(themedLabel(title, FontRole::SmallStrong, ColorRole::Muted, this));
    column->addWidget(m_figures);
    indented(m_bars);
    column->addWidget(m_list);
    column->addWidget(m_more, 0, Qt::AlignLeading);
    indented(m_words);
    indented(m_notes);
    column->addWidget(m_retry, 0, Qt::AlignLeading);
    // As high as what it says.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);

    connect(m_list, &QListView::clicked, this,
        [this](const QModelIndex &index) { follow(m_content.rows.value(index.row()).place); });
    connect(m_more, &QPushButton::clicked, this, [this] { follow(m_content.morePlace); });
    connect(m_retry, &QPushButton::clicked, this, &OverviewCard::retry);
    connect(&Theme::current(), &Theme::changed, this, qOverload<>(&QWidget::update));
    m_content.state = CardContent::State::Ready; // so that the first one counts as new
    setContent({});
}

void OverviewCard::follow(const Place &place)
{
    if (!place.page.isEmpty())
        emit placeWanted(place);
}

void OverviewCard::setContent(const CardContent &content)
{
    if (content == m_content)
        return;
    using State = CardContent::State;
    const bool hasOtherFigures = content.figures != m_content.figures;
    const bool hasOtherRows = content.rows != m_content.rows;
    m_content = content;
    if (hasOtherFigures)
        showFigures();
    m_figures->setVisible(!content.figures.isEmpty());
    m_bars->setVisible(content.bars.has_value());
    if (content.bars)
        m_bars->setBars(*content.bars);
    if (hasOtherRows)
        showRows();
    m_list->setVisible(!content.rows.isEmpty());
    showMore();
    QString words = content.state == State::Loading ? tr("Loading …") : content.words;
    if (!content.why.isEmpty())
        words += u'\n' + content.why;
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
    m_notes->setText(content.notes.join(u'\n'));
    m_notes->setVisible(!content.notes.isEmpty());
    m_retry->setVisible(content.state == State::Failed || content.canRetry);
    updateGeometry();
}

void OverviewCard::setRoom(int rows)
{
    rows = qBound(fewRows, rows, mostRows);
    if (rows == m_room)
        return;
    m_room = rows;
    if (m_content.rows.size() <= fewRows)
        return;
    showRows();
    showMore();
    updateGeometry();
}

void OverviewCard::showMore()
{
    const int more = m_content.more + int(m_content.rows.size()) - shownRows();
    m_more->setVisible(more > 0);
    m_more->setText(tr("and %n more", nullptr, more));
}

void OverviewCard::showFigures()
{
    // What had the focus has it again.
    int focused = -1;
    for (int at = 0; at < m_figureButtons.size(); ++at)
        focused = m_figureButtons.at(at)->hasFocus() ? at : focused;
    qDeleteAll(std::exchange(m_figureButtons, {}));
    for (const OverviewFigure &figure : m_content.figures) {
        auto *button = new FigureButton(figure, m_figures);
        connect(button, &QAbstractButton::clicked, this, [this, place = figure.place] { follow(place); });
        m_figureRow->addWidget(button, 1);
        m_figureButtons.append(button);
    }
    if (QWidget *button = m_figureButtons.value(focused))
        button->setFocus(Qt::OtherFocusReason);
}

void OverviewCard::showRows()
{
    const int current = m_list->currentIndex().row();
    m_rows->clear();
    for (const OverviewRow &row : m_content.rows.mid(0, shownRows())) {
        auto *item = new QStandardItem(oneLine(row.title));
        item->setData(oneLine(row.detail), OverviewDelegate::detailRole);
        item->setData(row.figure, OverviewDelegate::figureRole);
        if (row.tone)
            item->setData(int(*row.tone), OverviewDelegate::toneRole);
        QStringList words { oneLine(row.title), oneLine(row.detail), row.figure };
        words.removeAll(QString());
        item->setAccessibleText(words.join(u", "_s));
        item->setToolTip(plainToolTip(words.join(u"\n"_s)));
        m_rows->appendRow(item);
    }
    if (current >= 0 && m_rows->rowCount() > 0)
        m_list->setCurrentIndex(m_rows->index(qMin(current, m_rows->rowCount() - 1), 0));
    m_list->setFixedHeight(m_rows->rowCount() * qMax(1, m_list->sizeHintForRow(0)) + 2);
}

QStringList OverviewCard::texts() const
{
    QStringList lines { m_title };
    for (const OverviewFigure &figure : m_content.figures)
        lines << u"%1 %2"_s.arg(figure.value, figure.label) << figure.detail;
    for (int row = 0; row < m_rows->rowCount(); ++row)
        lines << m_rows->item(row)->accessibleText();
    if (!m_more->isHidden())
        lines << m_more->text();
    lines << m_words->text() << m_content.notes;
    lines.removeAll(QString());
    return lines;
}

QList<QWidget *> OverviewCard::stops() const
{
    QList<QWidget *> all = m_figureButtons;
    all << m_list << m_more << m_retry;
    all.removeIf([](const QWidget *widget) { return widget->isHidden() || widget->focusPolicy() == Qt::NoFocus; });
    return all;
}

void OverviewCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Theme::current().color(ColorRole::Grid));
    painter.setBrush(Theme::current().color(ColorRole::SurfaceRaised));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

bool OverviewCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::FocusIn && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_rows->index(0, 0));
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && !key->isAutoRepeat()) {
            follow(m_content.rows.value(m_list->currentIndex().row()).place);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace signoff
