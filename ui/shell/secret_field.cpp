// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/secret_field.h"

#include "ui/view/icons.h"
#include "ui/view/text.h"
#include "ui/view/theme.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLineEdit>
#include <QToolButton>

namespace signoff {

using namespace Qt::StringLiterals;

namespace {

class RevealButton : public QToolButton {
    Q_DECLARE_TR_FUNCTIONS(signoff::SecretField)

public:
    explicit RevealButton(QLineEdit *field)
        : QToolButton(field->parentWidget())
        , m_field(field)
    {
        setCheckable(true);
        setFocusPolicy(Qt::TabFocus);
        connect(this, &QToolButton::toggled, this, &RevealButton::follow);
        connect(&Theme::current(), &Theme::changed, this, &RevealButton::follow);
        follow();
    }

protected:
    void changeEvent(QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange)
            follow();
        QToolButton::changeEvent(event);
    }

private:
    void follow()
    {
        m_field->setEchoMode(isChecked() ? QLineEdit::Normal : QLineEdit::Password);
        const QString words = isChecked() ? tr("Hide what is typed") : tr("Show what is typed");
        setIcon(signoff::icon(isChecked() ? u"lock"_s : u"key"_s, ColorRole::Muted));
        setToolTip(plainToolTip(words));
        setAccessibleName(words);
    }

    QLineEdit *m_field;
};

} // namespace

QToolButton *makeSecretField(QLineEdit *field)
{
    field->setInputMethodHints(
        Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    field->setMaxLength(16'384);
    return new RevealButton(field);
}

} // namespace signoff
