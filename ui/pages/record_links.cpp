// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/record_links.h"

#include "ui/view/text.h"
#include "ui/view/theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace signoff {

namespace {

QLabel *quiet(const QString &text, QWidget *parent)
{
    QLabel *label = plainLabel(oneLine(text), parent);
    label->setFont(Theme::font(FontRole::Small));
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

RecordLinks::RecordLinks(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_note(quiet({}, this))
    , m_lines(new QVBoxLayout)
{
    setAccessibleName(title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, metrics::cellPadding, 0); // in line with the facts below
    column->setSpacing(2);
    auto *head = new QHBoxLayout;
    QLabel *caption = plainLabel(title, this);
    caption->setFont(Theme::font(FontRole::SmallStrong));
    caption->setForegroundRole(QPalette::PlaceholderText);
    head->addWidget(caption, 1);
    head->addWidget(m_note);
    column->addLayout(head);
    m_lines->setSpacing(0);
    column->addLayout(m_lines);
}

void RecordLinks::setLinks(const QList<Link> &links, const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    if (links == m_links)
        return;
    m_links = links;
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Link &link : links) {
        auto *line = new QWidget(this);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(metrics::grid);
        if (link.key.isEmpty()) {
            row->addWidget(new ElidedLabel(link.text, line), 1);
        } else {
            auto *button = new QPushButton(plainAction(oneLine(link.text)), line);
            button->setObjectName("link-"_L1 + link.key);
            button->setAutoDefault(false);
            button->setCursor(Qt::PointingHandCursor);
            button->setAccessibleDescription(link.detail);
            button->setProperty("flush", true); // its words stand below the title
            Theme::setButtonKind(button, Theme::ButtonKind::Quiet);
            connect(button, &QPushButton::clicked, this, [this, link] { emit followed(link.page, link.key); });
            row->addWidget(button);
            row->addStretch(1);
        }
        row->addWidget(quiet(link.detail, line));
        m_lines->addWidget(line);
        line->show();
    }
}

QString RecordLinks::note() const
{
    return m_note->text();
}

} // namespace signoff
