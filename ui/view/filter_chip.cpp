// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/view/filter_chip.h"

#include "core/model/search_text.h"
#include "core/support/format.h"
#include "ui/view/cell_delegate.h"
#include "ui/view/icons.h"
#include "ui/view/text.h"
#include "ui/view/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QCalendarWidget>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QToolTip>
#include <QVBoxLayout>

namespace signoff {

using namespace Qt::StringLiterals;

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int toneRole = Qt::UserRole + 1;
constexpr int detailRole = Qt::UserRole + 2;
constexpr int searchFrom = 9; // choices; fewer are read at a glance
constexpr int visibleChoices = 12;
constexpr int mostItems = 300; // nobody reads more; others are found by searching
constexpr int choiceHeight = 28;
constexpr int chipPadding = 10;
constexpr int chipIcon = 14;
constexpr int longestChip = 260;
constexpr int detailGap = 10;

// A choice: a check mark where chosen, the shape of its tone, its label as plain text.
class ChoiceDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QFontMetrics fontMetrics(Theme::font(FontRole::Body));
        const int tone = index.data(toneRole).isValid() ? 18 : 0;
        Q_UNUSED(option);
        const QString detail = index.data(detailRole).toString();
        const int behind = detail.isEmpty()
            ? 0
            : QFontMetrics(Theme::font(FontRole::Small)).horizontalAdvance(oneLine(detail)) + detailGap;
        return { fontMetrics.horizontalAdvance(oneLine(index.data().toString())) + 8 + 20 + tone + 16 + behind,
            qMax(choiceHeight, fontMetrics.height() + 8) };
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::current();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state & (QStyle::State_MouseOver | QStyle::State_HasFocus | QStyle::State_Selected)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(
                theme.color(option.state & (QStyle::State_HasFocus | QStyle::State_Selected) ? ColorRole::Selection
                                                                                             : ColorRole::Hover));
            painter->drawRoundedRect(option.rect.adjusted(0, 1, 0, -1), 4, 4);
        }
        QRect rect = option.rect.adjusted(8, 0, -8, 0);
        const auto visual = [&](const QRect &r) { return QStyle::visualRect(option.direction, option.rect, r); };
        if (index.data(Qt::CheckStateRole).toInt() == Qt::Checked) {
            const QRect mark(rect.left(), rect.center().y() - 7, 15, 15);
            paintIcon(*painter, visual(mark), u"approve"_s, theme.color(ColorRole::Accent));
        }
        rect.setLeft(rect.left() + 22);
        if (index.data(toneRole).isValid()) {
            const QRect shape(rect.left(), rect.center().y() - 5, 11, 11);
            paintTone(*painter, visual(shape), Tone(index.data(toneRole).toInt()));
            rect.setLeft(rect.left() + 18);
        }
        const QFont font = Theme::font(FontRole::Body);
        painter->setFont(font);
        painter->setPen(theme.color(ColorRole::Text));
        const auto align = QStyle::visualAlignment(option.direction, Qt::AlignLeading) | Qt::AlignVCenter;
        const QString text =
            QFontMetrics(font).elidedText(oneLine(index.data().toString()), Qt::ElideRight, rect.width());
        painter->drawText(visual(rect), int(align) | Qt::TextSingleLine, text);
        const int taken = QFontMetrics(font).horizontalAdvance(text) + detailGap;
        const QString detail = oneLine(index.data(detailRole).toString());
        if (!detail.isEmpty() && taken < rect.width()) {
            const QFont small = Theme::font(FontRole::Small);
            rect.setLeft(rect.left() + taken);
            painter->setFont(small);
            painter->setPen(theme.color(ColorRole::Muted));
            painter->drawText(visual(rect), int(align) | Qt::TextSingleLine,
                QFontMetrics(small).elidedText(detail, Qt::ElideRight, rect.width()));
        }
        painter->restore();
    }
};

} // namespace

ChoicePopup::ChoicePopup(const QList<FilterChoice> &choices, const QStringList &selected, bool multi, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_multi(multi)
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_model(new QStandardItemModel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"popup"_s);
    m_list->setModel(m_model);
    fill(choices, selected);
    searchFor({});
    m_list->setItemDelegate(new ChoiceDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(parent ? parent->accessibleName() : QString());
    m_search->setPlaceholderText(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_search->setVisible(choices.size() >= searchFrom);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(5, 5, 5, 5);
    column->setSpacing(5);
    column->addWidget(m_search);
    column->addWidget(m_list);

    int width = 180;
    int height = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QSize size = m_list->itemDelegate()->sizeHint({}, m_model->index(row, 0));
        width = qMax(width, qMin(size.width() + 14, 380));
        if (row < visibleChoices)
            height += size.height();
    }
    m_list->setFixedHeight(qMax(height, choiceHeight));
    m_list->setMinimumWidth(width);

    connect(m_search, &QLineEdit::textChanged, this, &ChoicePopup::searchFor);
    connect(m_list, &QListView::clicked, this, &ChoicePopup::toggle);
    m_list->installEventFilter(this);
    m_search->installEventFilter(this);
    int current = 0;
    for (int row = m_model->rowCount() - 1; row >= 0; --row) {
        if (m_model->item(row)->checkState() == Qt::Checked)
            current = row;
    }
    m_list->setCurrentIndex(m_model->index(current, 0));
}

void ChoicePopup::fill(const QList<FilterChoice> &choices, const QStringList &selected)
{
    m_choices = choices;
    m_selected = QSet<QString>(selected.begin(), selected.end());
    // What is chosen but not offered any more can still be taken off.
    QSet<QString> gone = m_selected;
    for (const FilterChoice &choice : choices)
        gone.remove(choice.id);
    for (const QString &id : selected) {
        if (gone.remove(id))
            m_choices.append({ id, id, {} });
    }
    m_texts = QStringList(m_choices.size());
}

void ChoicePopup::addItem(const FilterChoice &choice)
{
    auto *item = new QStandardItem(choice.label);
    item->setData(choice.id, idRole);
    if (choice.tone)
        item->setData(int(*choice.tone), toneRole);
    item->setData(choice.detail, detailRole);
    item->setCheckable(true);
    item->setEditable(false);
    item->setCheckState(m_selected.contains(choice.id) ? Qt::Checked : Qt::Unchecked);
    m_model->appendRow(item);
}

void ChoicePopup::setChoices(const QList<FilterChoice> &choices)
{
    const QString current = m_list->currentIndex().data(idRole).toString();
    fill(choices, selected());
    searchFor(m_search->text());
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->index(row, 0).data(idRole).toString() == current)
            m_list->setCurrentIndex(m_model->index(row, 0));
    }
}

void ChoicePopup::offerOther()
{
    m_offersOther = true;
    m_search->setPlaceholderText(tr("Search, or type another"));
    m_search->show();
}

void ChoicePopup::search(const QString &text)
{
    m_search->show();
    m_search->setText(text);
    m_search->setFocus();
}

void ChoicePopup::searchFor(const QString &text)
{
    const QString word = text.trimmed();
    const QString searched = searchText(word);
    m_model->clear();
    bool isThere = false; // under this name
    int left = 0;
    for (qsizetype i = 0; i < m_choices.size(); ++i) {
        const FilterChoice &choice = m_choices.at(i);
        if (!word.isEmpty()) {
            QString &folded = m_texts[i];
            if (folded.isNull())
                folded = searchText(choice.label + u'\n' + choice.detail);
            if (!folded.contains(searched))
                continue;
            isThere = isThere || choice.id == word || folded.startsWith(searched + u'\n');
        }
        // What is chosen is always there to be taken off.
        if (m_model->rowCount() < mostItems || m_selected.contains(choice.id))
            addItem(choice);
        else
            ++left;
    }
    if (left > 0) {
        auto *item = new QStandardItem(tr("%n more: search for them", nullptr, left));
        item->setFlags(Qt::ItemNeverHasChildren);
        m_model->appendRow(item);
    }
    if (m_offersOther && !word.isEmpty() && !isThere) {
        addItem({ word, tr("Use “%1”").arg(word), {} });
    }
    m_list->setCurrentIndex(m_model->index(0, 0));
}

QStringList ChoicePopup::selected() const
{
    QStringList ids;
    QSet<QString> others = m_selected;
    for (const FilterChoice &choice : m_choices) {
        if (others.remove(choice.id))
            ids.append(choice.id);
    }
    return ids + QStringList(others.begin(), others.end()); // what was typed
}

void ChoicePopup::addFooter(QWidget *footer)
{
    layout()->addWidget(footer);
}

void ChoicePopup::openUnder(QWidget *anchor)
{
    setLayoutDirection(anchor->layoutDirection());
    adjustSize();
    const QRect chip(anchor->mapToGlobal(QPoint()), anchor->size());
    QPoint place(layoutDirection() == Qt::RightToLeft ? chip.right() + 1 - width() : chip.left(), chip.bottom() + 4);
    if (const QScreen *screen = anchor->screen()) {
        const QRect room = screen->availableGeometry();
        if (place.y() + height() > room.bottom() && chip.top() - 4 - height() >= room.top())
            place.setY(chip.top() - 4 - height());
        place.setX(qBound(room.left(), place.x(), qMax(room.left(), room.right() + 1 - width())));
    }
    move(place);
    show();
    if (!m_search->isHidden())
        m_search->setFocus();
    else
        m_list->setFocus();
}

void ChoicePopup::toggle(const QModelIndex &index)
{
    QStandardItem *item = m_model->itemFromIndex(index);
    if (!item || !item->isEnabled())
        return;
    const QString id = item->data(idRole).toString();
    const bool isOn = !m_multi || !m_selected.contains(id);
    if (!m_multi)
        m_selected.clear();
    if (isOn)
        m_selected.insert(id);
    else
        m_selected.remove(id);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QStandardItem *each = m_model->item(row);
        if (each->isEnabled())
            each->setCheckState(m_selected.contains(each->data(idRole).toString()) ? Qt::Checked : Qt::Unchecked);
    }
    emit changed();
    if (!m_multi)
        close();
}

bool ChoicePopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter || (watched == m_list && key->key() == Qt::Key_Space)) {
            if (!key->isAutoRepeat())
                toggle(m_list->currentIndex());
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            close();
            return true;
        }
        if (watched == m_search && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up)) {
            const int row = m_list->currentIndex().row() + (key->key() == Qt::Key_Down ? 1 : -1);
            if (row >= 0 && row < m_model->rowCount())
                m_list->setCurrentIndex(m_model->index(row, 0));
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

Chip::Chip(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setMouseTracking(true);
    setAttribute(Qt::WA_Hover);
    connect(&Theme::current(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Chip::setTitle(const QString &title)
{
    m_title = title;
    setAccessibleName(words());
    updateGeometry();
    update();
}

void Chip::setValue(const QString &value)
{
    if (m_value == value)
        return;
    m_value = value;
    setAccessibleName(words());
    if (QAccessible::isActive()) {
        QAccessibleEvent event(this, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&event);
    }
    updateGeometry();
    update();
}

void Chip::setIconName(const QString &name)
{
    m_icon = name;
    updateGeometry();
}

void Chip::setClearable(bool on)
{
    m_clearable = on;
    updateGeometry();
    update();
}

QString Chip::words() const
{
    if (!isActive())
        return oneLine(m_title);
    return m_title.isEmpty() ? oneLine(m_value)
                             : tr("%1: %2", "filter: choice").arg(oneLine(m_title), oneLine(m_value));
}

QSize Chip::sizeHint() const
{
    const QFontMetrics fontMetrics(Theme::font(FontRole::Body));
    const int icon = m_icon.isEmpty() ? 0 : chipIcon + 6;
    const int width = fontMetrics.horizontalAdvance(words()) + 1 + 2 * chipPadding + icon + chipIcon + 6;
    return { qMin(width, longestChip), qMax(metrics::controlHeight, fontMetrics.height() + 8) };
}

QSize Chip::minimumSizeHint() const
{
    return { qMin(sizeHint().width(), 96), sizeHint().height() };
}

QRect Chip::crossRect() const
{
    const QRect place(width() - chipPadding - chipIcon + 2, 0, chipPadding + chipIcon - 2, height());
    return QStyle::visualRect(layoutDirection(), rect(), place);
}

void Chip::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool active = isActive() && m_clearable;
    const QColor ground = theme.color(active ? ColorRole::AccentSoft
            : underMouse()                   ? ColorRole::Hover
                                             : ColorRole::SurfaceRaised);
    painter.setBrush(isEnabled() ? ground : theme.color(ColorRole::Surface));
    painter.setPen(QPen(theme.color(hasFocus() ? ColorRole::Accent
                                : active       ? ColorRole::AccentSoft
                                               : ColorRole::Outline),
        hasFocus() ? 1.5 : 1));
    const qreal half = hasFocus() ? 0.75 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), metrics::radius, metrics::radius);

    QRect inner = rect().adjusted(chipPadding, 0, -chipPadding, 0);
    const auto visual = [this](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    const QColor ink = theme.color(isEnabled() ? ColorRole::Text : ColorRole::Faint);
    const QColor quiet = theme.color(isEnabled() ? ColorRole::Muted : ColorRole::Faint);
    if (!m_icon.isEmpty()) {
        const QRect place(inner.left(), (height() - chipIcon) / 2, chipIcon, chipIcon);
        paintIcon(painter, visual(place), m_icon, active ? theme.color(ColorRole::Accent) : quiet);
        inner.setLeft(inner.left() + chipIcon + 6);
    }
    const QRect mark(inner.right() + 1 - chipIcon, (height() - chipIcon) / 2, chipIcon, chipIcon);
    const bool overCross = active && underMouse() && crossRect().contains(mapFromGlobal(QCursor::pos()));
    paintIcon(painter, visual(mark), active ? u"close"_s : u"chevron-down"_s,
        overCross ? theme.color(ColorRole::Text) : quiet);
    inner.setRight(mark.left() - 6);

    const QFont font = Theme::font(FontRole::Body);
    painter.setFont(font);
    const QFontMetrics fontMetrics(font);
    const QString all = fontMetrics.elidedText(words(), Qt::ElideRight, inner.width());
    painter.setPen(ink);
    const auto align = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading) | Qt::AlignVCenter;
    painter.drawText(visual(inner), int(align) | Qt::TextSingleLine, all);
}

void Chip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        m_pressed = true;
        event->accept();
    }
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_pressed || event->button() != Qt::LeftButton)
        return;
    m_pressed = false;
    const QPoint point = event->position().toPoint();
    if (!rect().contains(point))
        return;
    if (isActive() && m_clearable && crossRect().contains(point))
        emit cleared();
    else
        emit opened();
}

void Chip::mouseMoveEvent(QMouseEvent *event)
{
    update(crossRect());
    QAbstractButton::mouseMoveEvent(event);
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
        if (!event->isAutoRepeat())
            emit opened();
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (isActive() && m_clearable)
            emit cleared();
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

bool Chip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const bool elided = sizeHint().width() > width() || sizeHint().width() == longestChip;
        if (elided)
            QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainToolTip(words()), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QAbstractButton::event(event);
}

FilterChip::FilterChip(const QString &id, const QString &title, bool multi, QWidget *parent)
    : Chip(parent)
    , m_id(id)
    , m_multi(multi)
{
    setTitle(title);
    setObjectName("filter-"_L1 + id);
    connect(this, &Chip::opened, this, &FilterChip::openPopup);
    connect(this, &Chip::cleared, this, [this] {
        setSelected({});
        emit changed();
    });
}

void FilterChip::setChoices(const QList<FilterChoice> &choices)
{
    m_choices = choices;
    describe();
}

void FilterChip::setSelected(const QStringList &ids)
{
    m_selected = m_multi ? ids : ids.mid(0, 1);
    describe();
}

void FilterChip::describe()
{
    if (m_selected.isEmpty()) {
        setValue({});
        return;
    }
    QString first = m_selected.first();
    for (const FilterChoice &choice : std::as_const(m_choices)) {
        if (choice.id == first) {
            first = choice.label;
            break;
        }
    }
    const int more = int(m_selected.size()) - 1;
    setValue(more == 0 ? first : tr("%1 +%2", "first choice, number of others").arg(first, format::count(more)));
}

void FilterChip::openPopup()
{
    if (m_popup)
        return;
    m_popup = new ChoicePopup(m_choices, m_selected, m_multi, this);
    connect(m_popup, &ChoicePopup::changed, this, [this] {
        setSelected(m_popup->selected());
        emit changed();
    });
    m_popup->openUnder(this);
}

PeriodChip::PeriodChip(QWidget *parent)
    : Chip(parent)
{
    setIconName(u"calendar"_s);
    setObjectName(u"filter-period"_s);
    connect(this, &Chip::opened, this, &PeriodChip::openPopup);
    connect(this, &Chip::cleared, this, [this] { choose(m_initial); });
    describe();
}

void PeriodChip::setKinds(const QList<Period::Kind> &kinds)
{
    m_kinds = kinds;
}

void PeriodChip::setInitial(const Period &period)
{
    m_initial = period;
    describe();
}

void PeriodChip::setPeriod(const Period &period)
{
    m_period = period;
    describe();
}

void PeriodChip::choose(const Period &period)
{
    if (period == m_period)
        return;
    setPeriod(period);
    emit changed();
}

void PeriodChip::describe()
{
    // The default is no filter of the user's: nothing to clear.
    setClearable(m_period != m_initial);
    setValue(periodTitle(m_period));
}

void PeriodChip::openPopup()
{
    if (m_popup)
        return;
    QList<FilterChoice> choices;
    bool custom = false;
    for (const Period::Kind kind : std::as_const(m_kinds)) {
        const Period period { kind, {}, {} };
        if (kind == Period::Kind::Custom)
            custom = true;
        else
            choices.append({ periodToString(period), periodTitle(period), {} });
    }
    // What it begins with is one to go back to, named or not.
    for (const Period &also : { m_initial, m_period }) {
        const QString id = periodToString(also);
        const bool isThere = std::any_of(
            choices.cbegin(), choices.cend(), [&](const FilterChoice &choice) { return choice.id == id; });
        if (also.kind != Period::Kind::Custom && !isThere)
            choices.append({ id, periodTitle(also), {} });
    }
    const QStringList chosen =
        m_period.kind == Period::Kind::Custom ? QStringList() : QStringList { periodToString(m_period) };
    m_popup = new ChoicePopup(choices, chosen, false, this);
    connect(m_popup, &ChoicePopup::changed, this, [this] {
        if (!m_popup->selected().isEmpty())
            choose(periodFromString(m_popup->selected().first()));
    });
    if (custom) {
        const QDate today = QDate::currentDate();
        const DateSpan span = resolve(m_period, today, QLocale().firstDayOfWeek());
        auto *footer = new QWidget(m_popup);
        auto *from = new QDateEdit(span.from.isValid() ? span.from : today.addDays(-today.dayOfWeek() - 6), footer);
        auto *to = new QDateEdit(span.to.isValid() ? span.to : today, footer);
        for (QDateEdit *edit : { from, to }) {
            edit->setCalendarPopup(true);
            edit->calendarWidget()->setVerticalHeaderFormat(QCalendarWidget::ISOWeekNumbers);
            const int words = edit->fontMetrics().horizontalAdvance(edit->text());
            edit->setMinimumSize(words + 44, metrics::controlHeight);
        }
        from->setAccessibleName(tr("From"));
        to->setAccessibleName(tr("To"));
        auto *apply = new QPushButton(tr("Show"), footer);
        Theme::setButtonKind(apply, Theme::ButtonKind::Primary);
        auto *row = new QHBoxLayout(footer);
        row->setContentsMargins(8, 6, 4, 4);
        row->setSpacing(6);
        row->addWidget(from, 1);
        row->addWidget(plainLabel(QString(QChar(0x2013)), footer));
        row->addWidget(to, 1);
        row->addWidget(apply);
        connect(apply, &QPushButton::clicked, this, [this, from, to] {
            Period period { Period::Kind::Custom, from->date(), to->date() };
            const DateSpan ordered = resolve(period, {});
            period.from = ordered.from;
            period.to = ordered.to;
            // The fields die with the pop-up, so it goes last.
            choose(period);
            if (m_popup)
                m_popup->close();
        });
        m_popup->addFooter(footer);
    }
    m_popup->openUnder(this);
}

} // namespace signoff
