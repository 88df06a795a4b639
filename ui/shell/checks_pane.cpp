// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/checks_pane.h"

#include "ui/shell/labels.h"
#include "ui/shell/rules_controls.h"
#include "ui/shell/setting_line.h"
#include "ui/view/message_bar.h"
#include "ui/view/tone_label.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace signoff {

using namespace Qt::StringLiterals;

namespace {

constexpr int figureWidth = 104;
constexpr int indent = 23; // of what stands below a check box's words

// How much a flag should trouble the manager, as shape and word.
struct SeverityLook {
    Severity severity;
    const char *icon;
    ColorRole ink;
    const char *title;
};
constexpr SeverityLook looks[] = {
    { Severity::Serious, "error", ColorRole::Attention, QT_TRANSLATE_NOOP("signoff::ChecksPane", "Serious") },
    { Severity::Warning, "warning", ColorRole::Attention, QT_TRANSLATE_NOOP("signoff::ChecksPane", "Warning") },
    { Severity::Note, "info", ColorRole::Muted, QT_TRANSLATE_NOOP("signoff::ChecksPane", "Note") },
};

} // namespace

ChecksPane::ChecksPane(const FlagChoices &choices, QWidget *parent)
    : QWidget(parent)
    , m_choices(choices)
    , m_message(new MessageBar(this))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    const SettingSheet parts = makeSettingSheet(this);
    outer->addWidget(parts.scroll);
    parts.column->setSpacing(16);
    for (const SeverityLook &look : looks) {
        bool hasTitle = false;
        for (const Flag &flag : allFlags()) {
            if (flag.severity != look.severity)
                continue;
            if (!std::exchange(hasTitle, true)) {
                auto *title = new ToneLabel(parts.sheet);
                title->setFont(Theme::font(FontRole::SmallStrong));
                title->set(QString::fromLatin1(look.icon), look.ink, tr(look.title));
                beginSection(parts, title);
            }
            parts.column->addLayout(makeLine(flag, parts.sheet));
        }
    }
    parts.column->addWidget(m_message);
    parts.column->addStretch();
    showChoices();
}

QLayout *ChecksPane::makeLine(const Flag &flag, QWidget *sheet)
{
    const QString id = QString::fromLatin1(flag.id);
    auto *line = new QHBoxLayout;
    line->setSpacing(24);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    auto *box = new QCheckBox(flagText(flag.title), sheet);
    box->setObjectName(u"check-"_s + id);
    box->setAccessibleDescription(flagText(flag.explanation));
    words->addWidget(box, 0, Qt::AlignLeading);
    QLabel *why = themedLabel(flagText(flag.explanation), FontRole::Small, ColorRole::Muted, sheet);
    why->setWordWrap(true);
    auto *below = new QHBoxLayout;
    below->addSpacing(indent);
    below->addWidget(why, 1);
    words->addLayout(below);
    line->addLayout(words, 1);
    m_boxes.insert(id, box);
    connect(box, &QCheckBox::toggled, this, [this, id](bool on) {
        // What is as the table says is not mentioned.
        if (on)
            m_choices.on.remove(id);
        else
            m_choices.on.insert(id, false);
        announceChange();
    });
    if (!flag.parameter)
        return line;

    const FlagParameter parameter = *flag.parameter;
    QLabel *caption = themedLabel(flagText(parameter.title), FontRole::Small, ColorRole::Muted, sheet);
    auto *figure = new FigureBox(sheet);
    figure->setObjectName(u"figure-"_s + id);
    figure->setRange(parameter.min, parameter.max);
    figure->setSingleStep(parameter.max > 100 ? 5 : 0.5);
    figure->setSuffix(' '_L1 + flagText(parameter.unit));
    figure->setFixedWidth(figureWidth);
    figure->setMinimumHeight(metrics::controlHeight);
    figure->setAccessibleName(u"%1: %2"_s.arg(box->text(), caption->text()));
    auto *side = new QHBoxLayout;
    side->setSpacing(metrics::grid);
    side->addWidget(caption);
    side->addWidget(figure);
    line->addLayout(side);
    line->setAlignment(side, Qt::AlignTop);
    m_figures.insert(id, figure);
    connect(figure, &QDoubleSpinBox::valueChanged, this, [this, id, parameter](double value) {
        if (qFuzzyCompare(value + 1, parameter.fallback + 1))
            m_choices.parameters.remove(id);
        else
            m_choices.parameters.insert(id, value);
        announceChange();
    });
    return line;
}

void ChecksPane::setChoices(const FlagChoices &choices)
{
    m_choices = choices;
    showChoices();
}

void ChecksPane::announceChange()
{
    showChoices();
    emit changed(m_choices);
}

void ChecksPane::showChoices()
{
    bool anyOn = false;
    for (const Flag &flag : allFlags()) {
        const QString id = QString::fromLatin1(flag.id);
        const bool isOn = m_choices.isOn(flag);
        anyOn = anyOn || isOn;
        QCheckBox *box = m_boxes.value(id);
        const QSignalBlocker boxBlocker(box);
        box->setChecked(isOn);
        if (FigureBox *figure = m_figures.value(id)) {
            const QSignalBlocker figureBlocker(figure);
            if (!qFuzzyCompare(figure->value() + 1, m_choices.parameterOf(flag) + 1))
                figure->setValue(m_choices.parameterOf(flag));
            figure->setEnabled(isOn);
        }
    }
    if (anyOn)
        m_message->clear();
    else
        m_message->showMessage(
            MessageBar::Kind::Info, tr("No check is on: every timesheet counts as not checked."), {}, false);
}

} // namespace signoff
