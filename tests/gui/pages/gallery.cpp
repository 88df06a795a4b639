// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Renders the parts of a bulk to PNG files, for eyes: pages_gallery FOLDER
#include "tests/gui/pages/bulk_samples.h"
#include "tests/gui/shoot.h"
#include "ui/pages/bulk_bar.h"
#include "ui/pages/bulk_results.h"

#include <QCheckBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace signoff;

namespace {

Camera camera;

void prompt(const BulkQuestion &question, const QString &name, QSize size = { 1100, 760 })
{
    QWidget window;
    window.resize(size);
    window.show();
    prompts::askBulk(&window, question, [](const auto &) {});
    camera.shootDialogs(name);
}

void bars(const QString &name, int width)
{
    using State = Bulk::Item::State;
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    BulkProgress paused = samples::progress({ { State::Waiting, 20 }, { State::Done, 18 }, { State::Refused, 2 } });
    paused.isPaused = true;
    BulkProgress german = samples::progress({ { State::Waiting, 23 }, { State::Done, 15 }, { State::Changed, 2 } });
    german.title = u"40 Stundenzettel zur Überarbeitung zurückgeben und Mitarbeiter benachrichtigen"_s;
    for (const BulkProgress &progress : { samples::progress({ { State::Held, 40 } }),
             samples::progress({ { State::Waiting, 22 }, { State::Sending, 1 }, { State::Done, 17 } }),
             samples::progress(
                 { { State::Waiting, 22 }, { State::Done, 16 }, { State::Refused, 1 }, { State::Changed, 1 } }),
             paused, samples::progress({ { State::Done, 40 } }),
             samples::progress(
                 { { State::Done, 37 }, { State::Refused, 1 }, { State::Changed, 1 }, { State::NotSent, 1 } }),
             german }) {
        auto *bar = new BulkBar(&window);
        bar->setProgress(progress);
        column->addWidget(bar);
    }
    window.resize(width, column->sizeHint().height());
    window.show();
    camera.shoot(&window, name);
}

void results(const QString &name, const QMap<Bulk::Item::State, int> &counts, bool onlyFailed)
{
    auto *dialog = new BulkResults([] { return QByteArray(); });
    QList<BulkResult> rows = samples::results(counts);
    if (onlyFailed) {
        for (BulkResult &row : rows)
            row.reason = u"Tuesday belongs to the support rota, not to the relaunch."_s;
    }
    dialog->setResults(samples::progress(counts), rows);
    dialog->findChild<QCheckBox *>()->setChecked(onlyFailed);
    dialog->show();
    camera.shootDialogs(name);
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    camera.setUp(app);
    for (const bool dark : { false, true }) {
        const QString mode = dark ? u"dark"_s : u"light"_s;
        Theme::apply(app, dark ? Theme::Mode::Dark : Theme::Mode::Light);
        camera.ratio = dark ? 2 : 1;
        bars(u"bar-"_s + mode, 900);
        bars(u"bar-narrow-"_s + mode, 620);
        using State = Bulk::Item::State;
        results(u"results-running-"_s + mode,
            { { State::Held, 1 }, { State::Waiting, 12 }, { State::Sending, 1 }, { State::Checking, 1 },
                { State::Done, 8 }, { State::Refused, 1 }, { State::Changed, 1 }, { State::NotSent, 1 },
                { State::Cancelled, 2 } },
            false);
        results(
            u"results-failed-"_s + mode, { { State::Done, 37 }, { State::Refused, 2 }, { State::Changed, 1 } }, true);
        prompt(samples::approveAll(40), u"prompt-"_s + mode);
        prompt(samples::rejectAll(6), u"prompt-reasons-"_s + mode);
        prompt(samples::german(samples::rejectAll(40)), u"prompt-german-"_s + mode, { 900, 640 });
        prompt(samples::approveAll(1), u"prompt-one-"_s + mode);
    }
    return 0;
}
