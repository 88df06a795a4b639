// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/settings_dialog.h"

#include "ui/shell/labels.h"
#include "ui/shell/setting_line.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace signoff {

using namespace Qt::StringLiterals;

namespace {

// The part of a key before the slash names the section; new ones without a title here go to the last.
struct Section {
    const char *prefix;
    const char *title;
};
constexpr Section sections[] = {
    { "window", QT_TRANSLATE_NOOP("signoff::SettingsDialog", "Look") },
    { "decisions", QT_TRANSLATE_NOOP("signoff::SettingsDialog", "Decisions") },
    { "review", QT_TRANSLATE_NOOP("signoff::SettingsDialog", "Review") },
    { "news", QT_TRANSLATE_NOOP("signoff::SettingsDialog", "What is new") },
    { "store", QT_TRANSLATE_NOOP("signoff::SettingsDialog", "Data on this computer") },
    { "", QT_TRANSLATE_NOOP("signoff::SettingsDialog", "More") },
};

const Section &sectionOf(const SettingRow &row)
{
    const QLatin1StringView key(row.key);
    for (const Section &section : sections) {
        const QLatin1StringView prefix(section.prefix);
        if (prefix.isEmpty() || (key.startsWith(prefix) && key.mid(prefix.size()).startsWith('/'_L1)))
            return section;
    }
    return sections[std::size(sections) - 1];
}

constexpr int dialogWidth = 560;

} // namespace

SettingsDialog::SettingsDialog(
    Settings &settings, const QStringList &languages, const QList<Link> &links, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_languages(languages)
{
    setWindowTitle(tr("Settings"));
    setAttribute(Qt::WA_DeleteOnClose);

    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 16);
    outer->setSpacing(0);
    const SettingSheet parts = makeSettingSheet(this);
    QWidget *sheet = parts.sheet;
    QVBoxLayout *column = parts.column;

    for (const Section &section : sections) {
        const bool isStore = QLatin1StringView(section.prefix) == "store"_L1;
        bool hasTitle = false;
        const auto begin = [&] {
            if (std::exchange(hasTitle, true))
                return;
            beginSection(parts, themedLabel(tr(section.title), FontRole::SmallStrong, ColorRole::Muted, sheet));
        };
        for (const SettingRow &row : settingRows()) {
            if (!row.title || row.perName || &sectionOf(row) != &section)
                continue;
            QWidget *control = makeControl(row);
            if (!control)
                continue;
            begin();
            if (!qobject_cast<QCheckBox *>(control))
                control->setMinimumHeight(metrics::controlHeight);
            column->addLayout(settingLine(settingText(row.title), settingText(row.explanation), control, sheet));
            m_controls.insert(row.id, control);
            showValue(row);
        }
        if (isStore) {
            begin();
            m_erase = new QPushButton(tr("Erase …"), sheet);
            m_erase->setObjectName("erase"_L1);
            m_erase->setMinimumWidth(settingControlWidth);
            connect(m_erase, &QPushButton::clicked, this, &SettingsDialog::eraseRequested);
            m_stored = themedLabel({}, FontRole::Small, ColorRole::Muted, sheet);
            column->addLayout(settingLine(tr("Erase what is stored"),
                tr("Removes the rows of every account from this computer. Decisions under way and accounts stay."),
                m_erase, sheet, m_stored));
        }
        if (QLatin1StringView(section.prefix).isEmpty() && !links.isEmpty()) {
            begin();
            for (const Link &link : links) {
                auto *open = new QPushButton(tr("Open"), sheet);
                open->setObjectName("link-"_L1 + link.page);
                open->setMinimumWidth(settingControlWidth);
                open->setAutoDefault(false);
                connect(open, &QPushButton::clicked, this, [this, page = link.page] {
                    accept();
                    emit linkFollowed(page);
                });
                column->addLayout(settingLine(link.title, link.explanation, open, sheet));
            }
        }
    }
    column->addStretch();
    outer->addWidget(parts.scroll, 1);

    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(28, 12, 28, 0);
    auto *defaults = new QPushButton(tr("Restore the defaults"), this);
    defaults->setObjectName("defaults"_L1);
    defaults->setProperty("kind", u"quiet"_s);
    setFlush(defaults, Qt::LeftEdge);
    defaults->setAutoDefault(false);
    connect(defaults, &QPushButton::clicked, this, &SettingsDialog::restoreDefaults);
    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    buttons->addWidget(defaults);
    buttons->addStretch();
    buttons->addWidget(close);
    outer->addLayout(buttons);

    connect(&m_settings, &Settings::changed, this, [this](Setting id) {
        if (m_controls.contains(id))
            showValue(settingRow(id));
    });
    setStored({});
    ensurePolished();
    const int most = parent ? qMax(360, parent->window()->height() - 48) : 720;
    resize(
        dialogWidth, qMin(most, column->totalHeightForWidth(dialogWidth) + outer->itemAt(1)->sizeHint().height() + 24));
}

void SettingsDialog::setStored(const QString &words)
{
    m_stored->setText(words.isEmpty() ? tr("Nothing is stored.") : words);
    m_erase->setEnabled(!words.isEmpty());
}

QWidget *SettingsDialog::makeControl(const SettingRow &row)
{
    using Kind = SettingRow::Kind;
    const Setting id = row.id;
    switch (row.kind) {
    case Kind::Flag: {
        auto *box = new QCheckBox(this);
        connect(box, &QCheckBox::toggled, this, [this, id](bool on) { m_settings.set(id, on); });
        return box;
    }
    case Kind::Whole: {
        auto *box = new QSpinBox(this);
        box->setRange(int(row.min), int(row.max));
        if (row.unit)
            box->setSuffix(' '_L1 + settingText(row.unit));
        // While a number is typed its beginning is not yet meant.
        box->setKeyboardTracking(false);
        box->setFixedWidth(settingControlWidth);
        connect(box, &QSpinBox::valueChanged, this, [this, id](int value) { m_settings.set(id, value); });
        return box;
    }
    case Kind::Choice: {
        auto *box = new QComboBox(this);
        for (const SettingChoice &choice : row.choices) {
            const QString value = QString::fromLatin1(choice.value);
            if (id == Setting::Language && value != "system"_L1 && !m_languages.contains(value))
                continue;
            box->addItem(settingText(choice.title), value);
        }
        box->setFixedWidth(settingControlWidth);
        connect(box, &QComboBox::activated, this, [this, id, box] { m_settings.set(id, box->currentData()); });
        return box;
    }
    case Kind::Text: {
        auto *edit = new QLineEdit(this);
        edit->setFixedWidth(settingControlWidth);
        connect(edit, &QLineEdit::editingFinished, this, [this, id, edit] { m_settings.set(id, edit->text()); });
        return edit;
    }
    case Kind::List:
    case Kind::Bytes:
        break; // states; nothing a person would type
    }
    return nullptr;
}

void SettingsDialog::showValue(const SettingRow &row)
{
    QWidget *control = m_controls.value(row.id);
    const QSignalBlocker blocker(control);
    const QVariant value = m_settings.value(row.id);
    if (auto *check = qobject_cast<QCheckBox *>(control))
        check->setChecked(value.toBool());
    else if (auto *whole = qobject_cast<QSpinBox *>(control))
        whole->setValue(value.toInt());
    else if (auto *choice = qobject_cast<QComboBox *>(control))
        choice->setCurrentIndex(qMax(0, choice->findData(value)));
    else if (auto *edit = qobject_cast<QLineEdit *>(control))
        edit->setText(value.toString());
}

void SettingsDialog::restoreDefaults()
{
    const QList<Setting> ids = m_controls.keys();
    for (const Setting id : ids)
        m_settings.reset(id);
}

} // namespace signoff
