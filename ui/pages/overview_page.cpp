// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/overview_page.h"

#include "ui/pages/overview_card.h"
#include "ui/pages/overview_words.h"
#include "ui/view/theme.h"

#include <QCoreApplication>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace signoff {

namespace {

using PartState = OverviewData::State;

constexpr int gap = metrics::grid * 2;
constexpr int roomForTwo = 720;
constexpr int roomForThree = 1180;
constexpr int widest = 1680;
// What stands above and below the rows of the first card in a column of its own, and how high a row is.
constexpr int besidesRows = 350;
constexpr int rowHeight = 32;

// Which column a card below the first stands in, by how many there are; the order within is that of reading.
constexpr int columnOf[3][5] = { { 0, 0, 0, 0, 0 }, { 0, 1, 0, 1, 0 }, { 0, 1, 2, 1, 2 } };

bool isOffline(const Error &error)
{
    return error.kind == ErrorKind::Unreachable || error.kind == ErrorKind::Timeout;
}

} // namespace

OverviewPage::OverviewPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_data(context.data)
    , m_content(context.data)
    , m_scroll(new QScrollArea(this))
    , m_sheet(nullptr)
    , m_across(new QHBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_scroll);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *sheet = new QWidget;
    sheet->setMaximumWidth(widest);
    m_scroll->setWidget(sheet);
    m_scroll->setAlignment(Qt::AlignHCenter);
    m_sheet = new QVBoxLayout(sheet);
    m_sheet->setContentsMargins(gap, gap, gap, gap);
    m_sheet->setSpacing(gap);
    m_across->setSpacing(gap);

    for (const OverviewCardPlan &plan : overviewCards()) {
        auto *card = new OverviewCard(
            QString::fromLatin1(plan.id), QCoreApplication::translate("overview", plan.title), sheet);
        connect(card, &OverviewCard::placeWanted, this, &Page::placeWanted);
        connect(card, &OverviewCard::retry, this, [this, plan] {
            for (const OverviewData::Part part : plan.parts) {
                const OverviewData::Status status = m_content.status(part);
                if (status.state == PartState::Failed || status.isOld)
                    m_content.retry(part);
            }
        });
        m_cards.append(card);
    }
    m_sheet->addWidget(m_cards.first());
    for (int i = 0; i < 3; ++i) {
        auto *stack = new QVBoxLayout;
        stack->setSpacing(gap);
        m_columns.append(stack);
        m_across->addLayout(stack, 1);
    }
    m_sheet->addLayout(m_across);
    m_sheet->addStretch();
    arrange();
    connect(&m_content, &OverviewData::changed, this, &OverviewPage::showContent);
    // Names that arrive later change what is written.
    connect(&m_data, &WorkspaceData::surroundingsChanged, this, &OverviewPage::showContent);
    showContent();
}

OverviewPage::~OverviewPage()
{
    m_content.disconnect(this);
}

void OverviewPage::opened()
{
    m_opened = true;
    m_content.visit();
}

void OverviewPage::showContent()
{
    const std::span<const OverviewCardPlan> plans = overviewCards();
    for (std::size_t i = 0; i < plans.size(); ++i)
        m_cards.at(int(i))->setContent(plans[i].content(m_content));
    QList<QWidget *> stops;
    for (const OverviewCard *card : std::as_const(m_cards))
        stops += card->stops();
    for (qsizetype i = 1; i < stops.size(); ++i)
        setTabOrder(stops.at(i - 1), stops.at(i));
    setFocusProxy(stops.value(0));
    emit waitingChanged();
    emit statusChanged();
    if (isSettled())
        emit settled();
}

// The cards below the first, in as many columns as there is room for.
void OverviewPage::arrange()
{
    const int columns = width() >= roomForThree ? 3 : width() >= roomForTwo ? 2 : 1;
    for (QVBoxLayout *stack : std::as_const(m_columns)) {
        while (QLayoutItem *item = stack->takeAt(0))
            delete item;
    }
    // Who tracked today has a column alone where there are three: a high window has room for more rows.
    m_cards.at(1)->setRoom(columns == 3 ? (height() - besidesRows) / rowHeight : OverviewCard::fewRows);
    for (int i = 1; i < m_cards.size(); ++i)
        m_columns.at(columnOf[columns - 1][i - 1])->addWidget(m_cards.at(i));
    for (int i = 0; i < m_columns.size(); ++i) {
        m_across->setStretch(i, i < columns ? 1 : 0);
        if (i < columns)
            m_columns.at(i)->addStretch();
    }
    // A column without cards takes its gap as well.
    m_across->setContentsMargins(0, 0, -gap * (3 - columns), 0);
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

Page::State OverviewPage::state() const
{
    bool isLoading = false;
    bool isOff = false;
    bool hasFailed = false;
    for (int index = 0; index < OverviewData::parts; ++index) {
        const OverviewData::Status status = m_content.status(OverviewData::Part(index));
        if (status.isOld && isOffline(status.error))
            return State::Offline;
        if (status.state == PartState::Ready)
            return State::Ready;
        isLoading = isLoading || status.state == PartState::Loading || status.state == PartState::Idle;
        hasFailed = hasFailed || status.state == PartState::Failed;
        isOff = isOff || (status.state == PartState::Failed && isOffline(status.error));
    }
    if (isOff)
        return State::Offline;
    return hasFailed ? State::Failed : isLoading ? State::Loading : State::Empty;
}

int OverviewPage::rowCount() const
{
    int rows = 0;
    for (const OverviewCard *card : m_cards)
        rows += int(card->content().rows.size()) + card->content().more;
    return rows;
}

QStringList OverviewPage::messages() const
{
    QStringList lines;
    for (const OverviewCard *card : m_cards)
        lines << card->content().words << card->content().why << card->content().notes;
    lines.removeAll(QString());
    return lines;
}

int OverviewPage::waitingOn(const QString &page) const
{
    return signoff::waitingOn(m_content, page).value_or(-1);
}

bool OverviewPage::isSettled() const
{
    return m_opened && m_content.isSettled();
}

} // namespace signoff
