// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/record_detail.h"

#include "ui/pages/decision_words.h"
#include "ui/view/flow_layout.h"
#include "ui/view/key_button.h"
#include "ui/view/message_bar.h"
#include "ui/view/text.h"
#include "ui/view/theme.h"
#include "ui/view/tone_label.h"

#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace signoff {

namespace {

QLabel *label(FontRole font, QWidget *parent)
{
    QLabel *made = plainLabel({}, parent);
    made->setFont(Theme::font(font));
    made->setWordWrap(true);
    // By the window, whatever script the text is in.
    made->setAlignment(QStyle::visualAlignment(parent->layoutDirection(), Qt::AlignLeading | Qt::AlignTop) | Qt::AlignAbsolute);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return made;
}

void mute(QLabel *label)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, Theme::current().color(ColorRole::Muted));
    label->setPalette(palette);
}

} // namespace

RecordDetail::RecordDetail(QWidget *parent)
    : QWidget(parent)
    , m_body(new QWidget(this))
    , m_none(label(FontRole::Body, this))
    , m_title(new ElidedLabel({}, m_body))
    , m_subtitle(label(FontRole::Body, m_body))
    , m_status(new ToneLabel(m_body))
    , m_figure(label(FontRole::Display, m_body))
    , m_note(label(FontRole::Small, m_body))
    , m_buttons(new QWidget(m_body))
    , m_flow(new FlowLayout(m_buttons))
    , m_decision(new MessageBar(m_body))
    , m_facts(new FactsView(m_body))
{
    m_title->setFont(Theme::font(FontRole::Title));
    m_none->setAlignment(Qt::AlignCenter);
    m_figure->setWordWrap(false);
    m_note->setAlignment(Qt::AlignTrailing);
    m_facts->setObjectName(u"facts"_s);
    m_facts->setAccessibleName(tr("Facts"));

    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    words->addWidget(m_status);
    auto *figures = new QVBoxLayout;
    figures->setSpacing(2);
    figures->addWidget(m_figure, 0, Qt::AlignTrailing);
    figures->addWidget(m_note, 0, Qt::AlignTrailing);
    figures->addStretch();
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::grid * 2);
    head->addLayout(words, 1);
    head->addLayout(figures);

    auto *scrolled = new QWidget;
    m_column = new QVBoxLayout(scrolled);
    m_column->setContentsMargins(0, 0, 0, metrics::grid * 2);
    m_column->setSpacing(metrics::grid * 2);
    m_column->addWidget(m_facts);
    m_column->addStretch();
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
    body->addWidget(m_buttons);
    body->addWidget(m_decision);
    body->addWidget(scroll, 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_body, 1);
    all->addWidget(m_none, 1);

    connect(m_decision, &MessageBar::actionTriggered, this, &RecordDetail::decisionTriggered);
    connect(m_decision, &MessageBar::dismissed, this, &RecordDetail::decisionDismissed);
    connect(m_facts, &FactsView::actionTriggered, this, &RecordDetail::factTriggered);
    restyle();
    showNone({});
}

void RecordDetail::setActions(const QList<QAction *> &actions)
{
    qDeleteAll(m_buttons->findChildren<KeyButton *>());
    for (QAction *action : actions) {
        auto *button = new KeyButton(action->text(), action->shortcut().toString(QKeySequence::NativeText), m_buttons);
        button->setObjectName(action->objectName());
        Theme::setButtonKind(button,
            action == actions.first() ? Theme::ButtonKind::Primary : Theme::ButtonKind::Plain);
        const auto follow = [action, button] {
            button->setText(action->text());
            button->setEnabled(action->isEnabled() && (!action->data().isValid() || action->data().toBool()));
            button->setVisible(action->isVisible());
        };
        follow();
        connect(action, &QAction::changed, button, follow);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        m_flow->addWidget(button);
    }
    m_buttons->setVisible(!actions.isEmpty());
}

void RecordDetail::showNone(const QString &words)
{
    m_none->setText(words);
    m_body->hide();
    m_none->show();
}

void RecordDetail::showHead(const RecordHead &head)
{
    m_none->hide();
    m_body->show();
    m_title->setText(oneLine(head.title));
    m_subtitle->setText(head.subtitle);
    m_subtitle->setVisible(!head.subtitle.isEmpty());
    m_status->setVisible(head.tone.has_value());
    if (head.tone)
        m_status->set(*head.tone, head.status);
    m_figure->setText(head.figure);
    m_figure->setVisible(!head.figure.isEmpty());
    m_note->setText(head.note);
    m_note->setVisible(!head.note.isEmpty());
}

void RecordDetail::showFacts(const QList<FactSection> &sections)
{
    m_facts->setVisible(m_areFactsShown && !sections.isEmpty());
    m_facts->setSections(sections);
}

void RecordDetail::setFactsShown(bool shown)
{
    m_areFactsShown = shown;
    m_facts->setVisible(shown && !m_facts->text().isEmpty());
}

void RecordDetail::sayDecision(MessageBar &bar, const std::optional<Decisions::Shown> &shown, const QString &title)
{
    if (!shown)
        return bar.clear();
    QString text = decisionStateText(*shown, title) + u'.';
    if (!shown->decision.note.isEmpty())
        text += u' ' + shown->decision.note;
    if (!shown->decision.reason.isEmpty())
        text += u'\n' + tr("Your reason: %1").arg(shown->decision.reason);
    switch (shown->decision.state) {
    case DecisionState::Held:
        if (shown->isKept)
            bar.showMessage(MessageBar::Kind::Partial, text, tr("Send now"), true);
        else
            bar.showMessage(MessageBar::Kind::Info, text, tr("Undo"), false);
        break;
    case DecisionState::Refused:
        bar.showMessage(MessageBar::Kind::Error, text, tr("Decide again"), true);
        break;
    case DecisionState::Unknown:
        bar.showMessage(MessageBar::Kind::Info, text, tr("Look again"), false);
        break;
    default:
        bar.showMessage(MessageBar::Kind::Info, text, {}, false);
    }
}

void RecordDetail::addAbove(QWidget *widget)
{
    m_column->insertWidget(m_column->indexOf(m_facts), widget);
}

void RecordDetail::addBelow(QWidget *widget)
{
    // What can use height gets what the facts leave.
    const bool grows = widget->sizePolicy().expandingDirections() & Qt::Vertical;
    m_column->insertWidget(m_column->count() - 1, widget, grows ? 1 : 0);
}

QString RecordDetail::text() const
{
    if (!m_none->isHidden())
        return m_none->text();
    QStringList parts { m_title->text(), m_subtitle->text(), m_status->text(), m_figure->text(), m_note->text(),
        m_facts->text(), m_decision->text() };
    parts.removeAll(QString());
    return parts.join(u'\n');
}

void RecordDetail::restyle()
{
    for (QLabel *quiet : { m_none, m_subtitle, m_note })
        mute(quiet);
}

void RecordDetail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        restyle();
    QWidget::changeEvent(event);
}

} // namespace signoff
