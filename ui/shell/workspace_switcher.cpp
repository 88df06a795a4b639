// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/workspace_switcher.h"

#include "ui/view/icons.h"
#include "ui/view/text.h"
#include "ui/view/theme.h"

#include <QActionGroup>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyle>
#include <QTextBoundaryFinder>

namespace signoff {

using namespace Qt::StringLiterals;

namespace {

constexpr int markSize = 30;
constexpr int chevronSize = 14;
constexpr int gap = 10;
constexpr int margin = 7;
constexpr int longestMenuText = 60; // characters; a name from a server may be anything

QString firstLetter(const QString &word)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    const qsizetype end = finder.toNextBoundary();
    return end > 0 ? word.left(end).toUpper() : QString();
}

QString menuText(const QString &name, const QString &detail)
{
    QString text = oneLine(detail.isEmpty() ? name : u"%1 · %2"_s.arg(name, detail));
    if (text.size() > longestMenuText)
        text = QString(text.left(longestMenuText - 1) + u'…');
    return plainAction(text);
}

} // namespace

QString initials(const QString &name)
{
    QString letters;
    for (const QString &word : oneLine(name).split(' '_L1, Qt::SkipEmptyParts)) {
        if (!word.at(0).isLetterOrNumber() && !word.at(0).isHighSurrogate())
            continue;
        letters += firstLetter(word);
        // One sign of a script without letters says enough.
        if (letters.size() >= 2 || word.at(0).script() >= QChar::Script_Han)
            break;
    }
    return letters;
}

WorkspaceSwitcher::WorkspaceSwitcher(QWidget *parent)
    : QAbstractButton(parent)
    , m_menu(new QMenu(this))
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_menu->setToolTipsVisible(true);
    connect(m_menu, &QMenu::aboutToShow, this, &WorkspaceSwitcher::fillMenu);
    connect(m_menu, &QMenu::aboutToHide, this, [this] { setDown(false); });
    connect(this, &QAbstractButton::clicked, this, &WorkspaceSwitcher::openMenu);
    connect(&Theme::current(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void WorkspaceSwitcher::show(const Shown &shown)
{
    m_shown = shown;
    describe();
    updateGeometry();
    update();
}

void WorkspaceSwitcher::setCompact(bool compact)
{
    m_compact = compact;
    describe();
    updateGeometry();
    update();
}

void WorkspaceSwitcher::describe()
{
    const QStringList words { m_shown.workspace, m_shown.role, m_shown.account };
    QStringList said;
    for (const QString &word : words) {
        if (!word.isEmpty())
            said.append(word);
    }
    setAccessibleName(tr("Workspace: %1").arg(said.join(", "_L1)));
    setToolTip(plainToolTip(said.join('\n'_L1)));
}

QMenu *WorkspaceSwitcher::menu()
{
    fillMenu();
    return m_menu;
}

void WorkspaceSwitcher::openMenu()
{
    setDown(true);
    // popup() returns at once; nothing waits for the menu.
    m_menu->popup(mapToGlobal(QPoint(0, height() + 2)));
}

void WorkspaceSwitcher::fillMenu()
{
    m_menu->clear();
    const auto addChoices = [this](const QString &title, const QList<Choice> &choices, const QString &current,
                                auto chosen) {
        if (choices.isEmpty())
            return;
        m_menu->addSection(title);
        auto *group = new QActionGroup(m_menu);
        for (const Choice &choice : choices) {
            QAction *action = m_menu->addAction(menuText(choice.name, choice.detail));
            action->setObjectName(choice.id);
            action->setCheckable(true);
            action->setChecked(choice.id == current);
            group->addAction(action);
            connect(action, &QAction::triggered, this, [this, id = choice.id, current, chosen] {
                if (id != current)
                    emit(this->*chosen)(id);
            });
        }
    };
    addChoices(tr("Workspaces"), m_shown.workspaces, m_shown.workspaceId, &WorkspaceSwitcher::workspaceChosen);
    addChoices(tr("Accounts"), m_shown.accounts, m_shown.accountId, &WorkspaceSwitcher::accountChosen);
    m_menu->addSeparator();
    m_menu->addAction(signoff::icon(u"add"_s), tr("Add an account …"), this, &WorkspaceSwitcher::addAccountRequested);
    m_menu->addAction(signoff::icon(u"sign-out"_s), m_shown.isDemo ? tr("Leave the demo company") : tr("Sign out"),
        this, &WorkspaceSwitcher::signOutRequested);
}

QSize WorkspaceSwitcher::sizeHint() const
{
    const int height = markSize + 2 * margin;
    if (m_compact)
        return { markSize + 2 * margin, height };
    // As wide as it is given: names elide.
    return { 200,
        qMax(height,
            QFontMetrics(Theme::font(FontRole::Strong)).height() + QFontMetrics(Theme::font(FontRole::Small)).height()
                + margin) };
}

QSize WorkspaceSwitcher::minimumSizeHint() const
{
    return { markSize + 2 * margin, sizeHint().height() };
}

void WorkspaceSwitcher::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = Theme::current();
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(Qt::NoPen);
    if (isDown() || underMouse()) {
        painter.setBrush(theme.color(ColorRole::SurfaceSunken));
        painter.drawRoundedRect(box, metrics::radius, metrics::radius);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.color(ColorRole::Accent), 1.5));
        painter.drawRoundedRect(box, metrics::radius, metrics::radius);
    }
    const auto placed = [this](const QRect &logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };

    const int markLeft = m_compact ? (width() - markSize) / 2 : margin;
    const QRect mark = placed({ markLeft, (height() - markSize) / 2, markSize, markSize });
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(ColorRole::Accent));
    painter.drawRoundedRect(mark, metrics::radius + 1, metrics::radius + 1);
    const QString letters = initials(m_shown.workspace);
    if (letters.isEmpty()) {
        paintIcon(painter, QRectF(mark).adjusted(6, 6, -6, -6), u"workspace"_s, theme.color(ColorRole::AccentText));
    } else {
        painter.setFont(Theme::font(FontRole::Strong));
        painter.setPen(theme.color(ColorRole::AccentText));
        painter.drawText(mark, Qt::AlignCenter, letters);
    }
    if (m_compact)
        return;

    const QRect chevron =
        placed({ width() - margin - chevronSize, (height() - chevronSize) / 2, chevronSize, chevronSize });
    paintIcon(painter, chevron, u"chevron-down"_s, theme.color(ColorRole::Muted));

    const int left = margin + markSize + gap;
    const int textWidth = width() - left - margin - chevronSize - 4;
    const QFont strong = Theme::font(FontRole::Strong);
    const QFont small = Theme::font(FontRole::Small);
    const int upper = QFontMetrics(strong).height();
    const int lower = QFontMetrics(small).height();
    const int top = (height() - upper - lower) / 2;
    const auto draw = [&](int y, int lineHeight, const QFont &font, ColorRole role, const QString &text) {
        painter.setFont(font);
        painter.setPen(theme.color(role));
        const QString shown = QFontMetrics(font).elidedText(oneLine(text), Qt::ElideRight, textWidth);
        painter.drawText(placed({ left, y, textWidth, lineHeight }),
            int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)) | Qt::TextSingleLine,
            shown);
    };
    draw(top, upper, strong, ColorRole::Text, m_shown.workspace);
    // Both where there is room; else what tells more: that this is the demo, or what one may do here.
    QString second = m_shown.role.isEmpty() || m_shown.account.isEmpty()
        ? QString(m_shown.role + m_shown.account)
        : u"%1 · %2"_s.arg(m_shown.role, m_shown.account);
    if (QFontMetrics(small).horizontalAdvance(second) > textWidth && !m_shown.role.isEmpty())
        second = m_shown.isDemo ? m_shown.account : m_shown.role;
    draw(top + upper, lower, small, ColorRole::Muted, second);
}

void WorkspaceSwitcher::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!event->isAutoRepeat())
            openMenu();
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

} // namespace signoff
