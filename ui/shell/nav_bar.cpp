// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/nav_bar.h"

#include "core/support/format.h"
#include "ui/view/icons.h"
#include "ui/view/text.h"
#include "ui/view/theme.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace signoff {

using namespace Qt::StringLiterals;

namespace {

constexpr int itemHeight = 34;
constexpr int sideMargin = 10;
constexpr int textGap = 10;
constexpr int badgeHeight = 18;

} // namespace

class NavItem : public QAbstractButton {
    Q_OBJECT

public:
    NavItem(const NavEntry &entry, NavBar *bar)
        : QAbstractButton(bar)
        , m_entry(entry)
        , m_bar(bar)
    {
        setCheckable(true);
        setAutoExclusive(true);
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::NoFocus);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setText(entry.title);
        connect(this, &QAbstractButton::clicked, bar, [this] { emit m_bar->chosen(m_entry.id, false); });
        describe();
    }

    const NavEntry &entry() const { return m_entry; }
    int count() const { return m_count; }

    void setCount(int count)
    {
        if (count == m_count)
            return;
        m_count = count;
        describe();
        update();
    }

    void setCurrent(bool current)
    {
        // Exclusive buttons cannot be unchecked while they are exclusive.
        setAutoExclusive(false);
        setChecked(current);
        setAutoExclusive(true);
        setFocusPolicy(current ? Qt::TabFocus : Qt::NoFocus);
        QAccessible::State changed;
        changed.selected = true;
        QAccessibleStateChangeEvent event(this, changed);
        QAccessible::updateAccessibility(&event);
    }

    void describe()
    {
        setAccessibleName(
            m_count > 0 ? NavBar::tr("%1, %n waiting", nullptr, m_count).arg(m_entry.title) : m_entry.title);
        QString tip = m_bar->isCompact() ? m_entry.title : QString();
        if (m_bar->isCompact() && m_count > 0)
            tip = accessibleName();
        if (!m_entry.shortcut.isEmpty())
            tip += (tip.isEmpty() ? QString() : u"  "_s) + m_entry.shortcut;
        setToolTip(plainToolTip(tip));
    }

    QSize sizeHint() const override
    {
        if (m_bar->isCompact())
            return { itemHeight + 6, itemHeight };
        const int text = QFontMetrics(Theme::font(FontRole::Strong)).horizontalAdvance(m_entry.title);
        // With room for any count, so that the bar does not change its width when one arrives.
        return { 2 * sideMargin + metrics::iconSize + 2 * textGap + text + widthOfBadge(u"999+"_s), itemHeight };
    }
    QSize minimumSizeHint() const override { return { itemHeight, itemHeight }; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Theme &theme = Theme::current();
        const QRectF box = QRectF(rect()).adjusted(0, 1, 0, -1);
        painter.setPen(Qt::NoPen);
        if (isChecked() || isDown())
            painter.setBrush(theme.color(ColorRole::Selection));
        else if (underMouse())
            painter.setBrush(theme.color(ColorRole::SurfaceSunken));
        else
            painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box, metrics::radius, metrics::radius);
        if (hasFocus()) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(theme.color(ColorRole::Accent), 1.5));
            painter.drawRoundedRect(box.adjusted(0.75, 0.75, -0.75, -0.75), metrics::radius, metrics::radius);
        }

        const bool compact = m_bar->isCompact();
        const int iconLeft = compact ? (width() - metrics::iconSize) / 2 : sideMargin;
        const QRect iconBox =
            placed({ iconLeft, (height() - metrics::iconSize) / 2, metrics::iconSize, metrics::iconSize });
        paintIcon(painter, iconBox, m_entry.icon, theme.color(isChecked() ? ColorRole::Accent : ColorRole::Muted));

        if (compact) {
            if (m_count > 0) {
                // A dot with a rim of the bar's colour: there is something, the tooltip says how much.
                painter.setPen(QPen(theme.color(isChecked() ? ColorRole::Selection : ColorRole::Surface), 2));
                painter.setBrush(theme.color(ColorRole::Accent));
                const QRect dot =
                    placed({ iconLeft + metrics::iconSize - 5, (height() - metrics::iconSize) / 2 - 3, 9, 9 });
                painter.drawEllipse(dot);
            }
            return;
        }
        int right = width() - sideMargin;
        if (m_count > 0) {
            const QFont font = Theme::font(FontRole::SmallStrong);
            const int w = widthOfBadge(badgeText());
            const QRect badge = placed({ right - w, (height() - badgeHeight) / 2, w, badgeHeight });
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.color(isChecked() ? ColorRole::Accent : ColorRole::AccentSoft));
            painter.drawRoundedRect(badge, badgeHeight / 2.0, badgeHeight / 2.0);
            painter.setFont(font);
            painter.setPen(theme.color(isChecked() ? ColorRole::AccentText : ColorRole::Accent));
            painter.drawText(badge, Qt::AlignCenter, badgeText());
            right -= w + textGap;
        }
        const int left = sideMargin + metrics::iconSize + textGap;
        painter.setFont(Theme::font(isChecked() ? FontRole::Strong : FontRole::Body));
        painter.setPen(theme.color(ColorRole::Text));
        const QString shown = painter.fontMetrics().elidedText(m_entry.title, Qt::ElideRight, right - left);
        painter.drawText(placed({ left, 0, right - left, height() }),
            int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)) | Qt::TextSingleLine,
            shown);
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        switch (event->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_Home:
        case Qt::Key_End:
            m_bar->step(this, event->key());
            return;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (!event->isAutoRepeat())
                click();
            return;
        default:
            QAbstractButton::keyPressEvent(event);
        }
    }

private:
    QRect placed(const QRect &logical) const { return QStyle::visualRect(layoutDirection(), rect(), logical); }
    QString badgeText() const { return m_count > 999 ? u"999+"_s : format::count(m_count); }
    static int widthOfBadge(const QString &text)
    {
        return qMax(badgeHeight + 4, QFontMetrics(Theme::font(FontRole::SmallStrong)).horizontalAdvance(text) + 12);
    }

    NavEntry m_entry;
    NavBar *m_bar;
    int m_count = -1;
};

namespace {

// Screen readers hear "Timesheets, 12 waiting, tab, selected".
class NavItemAccess : public QAccessibleWidget {
public:
    explicit NavItemAccess(NavItem *item)
        : QAccessibleWidget(item, QAccessible::PageTab)
    {
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.selectable = true;
        state.selected = item()->isChecked();
        state.focusable = true;
        return state;
    }
    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Name)
            return item()->accessibleName();
        if (kind == QAccessible::Accelerator)
            return item()->entry().shortcut;
        return QAccessibleWidget::text(kind);
    }
    QStringList actionNames() const override { return { pressAction(), setFocusAction() }; }
    void doAction(const QString &name) override
    {
        if (name == pressAction())
            item()->click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    NavItem *item() const { return static_cast<NavItem *>(widget()); }
};

QAccessibleInterface *navAccess(const QString &, QObject *object)
{
    if (auto *item = qobject_cast<NavItem *>(object))
        return new NavItemAccess(item);
    if (auto *bar = qobject_cast<NavBar *>(object))
        return new QAccessibleWidget(bar, QAccessible::PageTabList, bar->accessibleName());
    return nullptr;
}

} // namespace

NavBar::NavBar(QWidget *parent)
    : QWidget(parent)
{
    static const bool once = [] {
        QAccessible::installFactory(navAccess);
        return true;
    }();
    Q_UNUSED(once)
    setAccessibleName(tr("Pages"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addStretch();
    connect(&Theme::current(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void NavBar::setEntries(const QList<NavEntry> &entries)
{
    const QString before = current();
    qDeleteAll(m_items);
    m_items.clear();
    auto *column = static_cast<QVBoxLayout *>(layout());
    for (const NavEntry &entry : entries) {
        auto *item = new NavItem(entry, this);
        column->insertWidget(int(m_items.size()), item);
        m_items.append(item);
    }
    setCurrent(before);
    updateGeometry();
}

QList<NavEntry> NavBar::entries() const
{
    QList<NavEntry> entries;
    for (const NavItem *item : m_items)
        entries.append(item->entry());
    return entries;
}

void NavBar::setCurrent(const QString &id)
{
    for (NavItem *item : std::as_const(m_items)) {
        if (item->isChecked() != (item->entry().id == id))
            item->setCurrent(item->entry().id == id);
    }
    // Without a current tab the first is the way in for the Tab key.
    if (!m_items.isEmpty() && current().isEmpty())
        m_items.first()->setFocusPolicy(Qt::TabFocus);
}

QString NavBar::current() const
{
    for (const NavItem *item : m_items) {
        if (item->isChecked())
            return item->entry().id;
    }
    return {};
}

void NavBar::setCount(const QString &id, int count)
{
    for (NavItem *item : std::as_const(m_items)) {
        if (item->entry().id == id)
            item->setCount(count);
    }
}

int NavBar::count(const QString &id) const
{
    for (const NavItem *item : m_items) {
        if (item->entry().id == id)
            return item->count();
    }
    return -1;
}

void NavBar::setCompact(bool compact)
{
    if (compact == m_compact)
        return;
    m_compact = compact;
    for (NavItem *item : std::as_const(m_items)) {
        item->describe();
        item->updateGeometry();
        item->update();
    }
}

QAbstractButton *NavBar::item(const QString &id) const
{
    for (NavItem *item : m_items) {
        if (item->entry().id == id)
            return item;
    }
    return nullptr;
}

void NavBar::step(const NavItem *from, int key)
{
    const int last = int(m_items.size()) - 1;
    int to = int(m_items.indexOf(const_cast<NavItem *>(from)));
    switch (key) {
    case Qt::Key_Up:
        to = qMax(0, to - 1);
        break;
    case Qt::Key_Down:
        to = qMin(last, to + 1);
        break;
    case Qt::Key_Home:
        to = 0;
        break;
    default:
        to = last;
        break;
    }
    if (m_items.at(to) == from)
        return;
    const QString id = m_items.at(to)->entry().id;
    emit chosen(id, true);
    setCurrent(id);
    m_items.at(to)->setFocus(Qt::TabFocusReason);
}

} // namespace signoff

#include "nav_bar.moc"
