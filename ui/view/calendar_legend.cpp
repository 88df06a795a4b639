// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/view/calendar_legend.h"

#include "ui/view/calendar_paint.h"
#include "ui/view/flow_layout.h"
#include "ui/view/text.h"
#include "ui/view/theme.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QStyle>

#include <functional>

namespace signoff {

namespace {

constexpr QSize swatch(22, 14);

using Paint = std::function<void(QPainter &, const QRect &)>;

// A mark and its meaning.
class Entry final : public QWidget {
public:
    Entry(const QString &words, Paint paint, QWidget *parent)
        : QWidget(parent)
        , m_words(words)
        , m_paint(std::move(paint))
    {
        setAccessibleName(words);
    }

    QSize sizeHint() const override
    {
        const QFontMetrics fontMetrics(Theme::font(FontRole::Small));
        return { swatch.width() + 6 + fontMetrics.horizontalAdvance(m_words) + 2,
            qMax(swatch.height(), fontMetrics.height()) + 2 };
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QRect mark(QPoint(0, (height() - swatch.height()) / 2), swatch);
        m_paint(painter, QStyle::visualRect(layoutDirection(), rect(), mark));
        painter.setFont(Theme::font(FontRole::Small));
        painter.setPen(Theme::current().color(ColorRole::Muted));
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(swatch.width() + 6, 0, 0, 0)),
            int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading) | Qt::AlignVCenter) | Qt::TextSingleLine,
            m_words);
    }

private:
    QString m_words;
    Paint m_paint;
};

Paint spanOf(CalendarSpan::Kind kind, double part)
{
    return [kind, part](QPainter &painter, const QRect &rect) { calendarPaint::span(painter, rect, kind, part); };
}

} // namespace

CalendarLegend::CalendarLegend(QWidget *parent)
    : QWidget(parent)
{
    new FlowLayout(this, 16, 4);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Legend"));
    fill();
}

void CalendarLegend::setWords(const QString &firm, const QString &waiting)
{
    m_firm = firm;
    m_waiting = waiting;
    fill();
}

QString CalendarLegend::text() const
{
    QStringList words;
    for (int i = 0; i < layout()->count(); ++i)
        words.append(layout()->itemAt(i)->widget()->accessibleName());
    return words.join(u'\n');
}

void CalendarLegend::fill()
{
    while (QLayoutItem *item = layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto add = [this](const QString &words, Paint paint) {
        if (!words.isEmpty())
            layout()->addWidget(new Entry(words, std::move(paint), this));
    };
    add(m_firm, spanOf(CalendarSpan::Kind::Firm, 1));
    add(m_waiting, spanOf(CalendarSpan::Kind::Waiting, 1));
    add(tr("Part of a day"), spanOf(CalendarSpan::Kind::Firm, 0.5));
    add(tr("Day off"), calendarPaint::dayOff);
    add(tr("Holiday"), calendarPaint::holiday);
    add(tr("Not known"), calendarPaint::notKnown);
}

void CalendarLegend::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

} // namespace signoff
