// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole program with somebody at its keys, so that it can be killed while it decides: it decides every timesheet
// that waits, sends what an earlier run left behind, and closes the window when nothing is left to do.

#include "app/application.h"
#include "core/model/cell.h"
#include "ui/shell/main_window.h"
#include "ui/view/table_view.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>

#include <cstdio>

using namespace signoff;
using namespace Qt::StringLiterals;

namespace {

constexpr int turn = 10; // milliseconds between two keys
constexpr qint64 lookAround = 300; // milliseconds without anything to do before it is the end
constexpr qint64 watchTheBulk = 1'500; // milliseconds before single rows are decided as well

void say(const char *word)
{
    std::puts(word);
    std::fflush(stdout);
}

class Manager : public QObject {
public:
    explicit Manager(QObject *parent)
        : QObject(parent)
    {
        auto *timer = new QTimer(this);
        connect(timer, &QTimer::timeout, this, &Manager::look);
        timer->start(turn);
    }

private:
    void look()
    {
        if (QWidget *dialog = QApplication::activeModalWidget())
            return answer(*dialog);
        MainWindow *window = nullptr;
        for (QWidget *widget : QApplication::topLevelWidgets())
            window = window ? window : qobject_cast<MainWindow *>(widget);
        Page *page = window ? window->page(u"timesheets"_s) : nullptr;
        auto *queue = page ? page->findChild<TableView *>(u"queue"_s) : nullptr;
        if (!queue || !page->isSettled())
            return;
        if (sendWhatIsKept(*page) || decide(*window, *queue))
            m_idle.invalidate();
        else if (!m_idle.isValid())
            m_idle.start();
        else if (m_idle.hasExpired(lookAround))
            close(*window);
    }

    // Yes to everything; a reason where one is asked for.
    void answer(QWidget &dialog)
    {
        if (auto *text = dialog.findChild<QPlainTextEdit *>(); text && text->isVisible()) {
            text->setPlainText(u"Please look at Tuesday"_s);
            QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
            return;
        }
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->isDefault())
                return button->click();
        }
    }

    bool sendWhatIsKept(QWidget &page)
    {
        for (QPushButton *button : page.findChildren<QPushButton *>()) {
            if (button->isVisible() && button->isEnabled() && button->text().remove(u'&') == "Send now"_L1) {
                button->click();
                return true;
            }
        }
        return false;
    }

    bool decide(MainWindow &window, TableView &queue)
    {
        // One's own timesheet is for somebody else to decide.
        QStringList keys;
        for (int row = 0; row < queue.model()->rowCount(); ++row) {
            const QModelIndex index = queue.model()->index(row, 0);
            if (!index.data().toString().endsWith("(you)"_L1))
                keys << index.data(KeyRole).toString();
        }
        const QString decisions = window.bottomBar()->texts().join(u' ');
        const bool isOpen = decisions.contains("held"_L1) || decisions.contains("sending"_L1)
            || decisions.contains("unknown"_L1);
        if (keys.isEmpty())
            return isOpen;
        if (!m_begun.isValid()) {
            m_begun.start();
            say("deciding");
            press(queue, Qt::Key_A, Qt::ShiftModifier);
            return true;
        }
        if (!m_begun.hasExpired(qEnvironmentVariableIntValue("SIGNOFF_BULK") ? watchTheBulk : 0))
            return true;
        // A key on a row that is decided already does nothing.
        m_next = (m_next + 1) % int(keys.size());
        queue.setCurrentKey(keys.at(m_next));
        static constexpr Qt::Key ways[] = { Qt::Key_A, Qt::Key_A, Qt::Key_R, Qt::Key_A, Qt::Key_U };
        press(queue, ways[qHash(keys.at(m_next)) % std::size(ways)], Qt::NoModifier);
        return true;
    }

    static void press(TableView &queue, Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        queue.activateWindow();
        queue.setFocus();
        QTest::keyClick(&queue, key, modifiers);
    }

    void close(MainWindow &window)
    {
        if (std::exchange(m_isClosing, true))
            return;
        say("decided");
        window.close();
    }

    QElapsedTimer m_begun;
    QElapsedTimer m_idle;
    int m_next = -1;
    bool m_isClosing = false;
};

// The program makes its application by itself; whoever sits there comes with it.
void sitDown()
{
    new Manager(QCoreApplication::instance());
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(sitDown)

int main(int argc, char **argv)
{
    return runSignoff(argc, argv);
}
