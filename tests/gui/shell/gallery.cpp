// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Renders the dialog of review rules to PNG files, for eyes: shell_gallery FOLDER
#include "tests/gui/shoot.h"
#include "ui/shell/rules_dialog.h"

#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace signoff;

namespace {

Camera camera;

void rules(
    const QString &name, const WorkRules &given, const QList<RulesMember> &members, const FlagChoices &choices = {})
{
    using Section = RulesDialog::Section;
    const std::pair<Section, QString> sections[] = { { Section::Checks, u"checks"_s }, { Section::WorkTime, u"time"_s },
        { Section::Holidays, u"holidays"_s } };
    for (const auto &[section, title] : sections) {
        auto *dialog = new RulesDialog(given, choices, members);
        dialog->showSection(section);
        dialog->show();
        camera.shootDialogs(QString(name + u'-' + title));
    }
}

void forms(const QString &name, const WorkRules &given, const QList<RulesMember> &members)
{
    for (const auto section : { RulesDialog::Section::WorkTime, RulesDialog::Section::Holidays }) {
        RulesDialog dialog(given, {}, members);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.showSection(section);
        dialog.show();
        for (QPushButton *button : dialog.findChildren<QPushButton *>(u"list-add"_s)) {
            if (button->isVisible())
                button->click();
        }
        for (QDialog *form : dialog.findChildren<QDialog *>())
            camera.shoot(form, QString(name + u'-' + form->objectName()));
    }
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    camera.setUp(app);
    const QList<RulesMember> members { { u"1"_s, u"Anna Kováč"_s, u"Design"_s },
        { u"2"_s, u"Hans-Joachim Müller-Lüdenscheidt von und zu Hohenzollern"_s, u"Kundendienst & Rufbereitschaft"_s },
        { u"3"_s, u"王小明"_s, u"Design"_s } };
    WorkRules given;
    given.entries = { { WorkEntry::Of::Member, u"1"_s, 20 * 60, Weekdays(0x07) },
        { WorkEntry::Of::Team, u"Kundendienst & Rufbereitschaft"_s, {}, Weekdays(0x7e) },
        { WorkEntry::Of::Member, u"2"_s, 38 * 60 + 30, {} }, { WorkEntry::Of::Member, u"99"_s, 600, {} } };
    const QDate today = QDate::currentDate();
    for (int i = -3; i < 9; ++i)
        given.holidays.append({ today.addDays(i * 17), i % 2 ? u"St. Stephen's Day"_s : u"Weihnachtsfeiertag"_s,
            i % 4 == 2 ? u"Kundendienst & Rufbereitschaft"_s : QString() });
    FlagChoices off;
    off.on = { { u"weekend"_s, false }, { u"resubmitted"_s, false } };
    off.parameters = { { u"long-day"_s, 9.5 } };
    for (const bool dark : { false, true }) {
        const QString mode = dark ? u"dark"_s : u"light"_s;
        Theme::apply(app, dark ? Theme::Mode::Dark : Theme::Mode::Light);
        camera.ratio = dark ? 2 : 1;
        rules(u"rules-"_s + mode, given, members, off);
        rules(u"rules-empty-"_s + mode, {}, {});
        forms(u"form-"_s + mode, given, members);
    }
    return 0;
}
