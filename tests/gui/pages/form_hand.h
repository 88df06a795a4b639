// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/view/form_dialog.h"
#include "ui/view/form_field.h"
#include "ui/view/message_bar.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

namespace signoff::testing {

// The form that a page has open, and what a person does with it.
class FormHand {
public:
    explicit FormHand(QWidget *page)
        : m_page(page)
    {
    }

    FormDialog *dialog() const
    {
        FormDialog *open = nullptr;
        for (FormDialog *each : m_page->findChildren<FormDialog *>())
            open = each->isVisible() ? each : open;
        return open;
    }
    bool waitOpen() const
    {
        return QTest::qWaitFor([this] { return dialog() != nullptr; }, 10'000) && QTest::qWaitForWindowActive(dialog());
    }
    bool waitClosed() const
    {
        if (!QTest::qWaitFor([this] { return dialog() == nullptr; }, 10'000))
            return false;
        m_page->window()->activateWindow(); // offscreen nobody else does
        m_page->setFocus();
        return QTest::qWaitForWindowActive(m_page->window());
    }
    // An answer was given and the form is still there.
    bool waitAnswered() const
    {
        return QTest::qWaitFor([this] { return dialog() && !dialog()->isBusy() && !message().isEmpty(); }, 10'000);
    }
    FormFieldView *field(const QString &id) const { return dialog()->findChild<FormFieldView *>(QString(u"field-" + id)); }
    QVariant value(const QString &id) const { return field(id)->value(); }
    void type(const QString &id, const QString &text) const
    {
        auto *edit = field(id)->findChild<QLineEdit *>();
        edit->setFocus();
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, text);
    }
    void set(const QString &id, const QVariant &value) const
    {
        field(id)->control()->setValue(value);
        emit field(id)->control()->edited();
    }
    void setAll(const FormValues &values) const
    {
        for (auto it = values.begin(); it != values.end(); ++it)
            set(it.key(), it.value());
    }
    // Away with it, without a question.
    void discard() const
    {
        delete dialog();
        waitClosed();
    }
    void save() const { dialog()->accept(); }
    QString message() const { return dialog()->findChild<MessageBar *>()->text(); }
    // Everything that it says.
    QString words() const
    {
        QStringList all;
        for (QLabel *label : dialog()->findChildren<QLabel *>())
            all.append(label->text());
        return all.join(u'\n');
    }

private:
    QWidget *m_page;
};

// The form that is open; null: none.
inline FormDialog *openForm(QWidget *page)
{
    return FormHand(page).dialog();
}

inline FormDialog *openForm(QWidget *page, const QString &action)
{
    page->findChild<QAction *>(action)->trigger();
    return openForm(page);
}

// As if it was typed.
inline void enter(FormDialog *dialog, const QString &field, const QVariant &value)
{
    dialog->enter({ { field, value } });
}

} // namespace signoff::testing
