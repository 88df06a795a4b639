// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Renders the dialog of review rules and the sign-in page to PNG files, for eyes: shell_gallery FOLDER
#include "stub_page.h"

#include "tests/gui/shoot.h"
#include "ui/shell/rules_dialog.h"
#include "ui/shell/sign_in.h"

#include <QDesktopServices>
#include <QLineEdit>
#include <QPushButton>
#include <QTcpServer>

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

// A browser that opens nothing.
class NoBrowser : public QObject {
    Q_OBJECT

public slots:
    void open(const QUrl &) { }
};

void signIn(const QString &name)
{
    ShellRig rig;
    SignIn page(rig.session, rig.accounts, rig.settings);
    page.resize(900, 860);
    page.show();
    const auto shoot = [&](const char *state) { camera.shoot(&page, name + u'-' + QLatin1String(state)); };
    const auto button = [&](const char *id) { return page.findChild<QPushButton *>(QLatin1String(id)); };
    shoot("token");
    button("otherWay")->click();
    shoot("app");
    QTcpServer other;
    other.listen(QHostAddress::LocalHost, quint16(rig.settings.whole(Setting::SignInPort)));
    page.findChild<QLineEdit *>(u"clientId"_s)->setText(u"9c3f1b6e-2a41-4c0e-8d57-0f4f6a1c77be"_s);
    page.findChild<QLineEdit *>(u"clientSecret"_s)->setText(u"secret-of-this-picture"_s);
    button("signIn")->click();
    shoot("busy-port");
    other.close();
    NoBrowser browser;
    QDesktopServices::setUrlHandler(u"https"_s, &browser, "open");
    button("signIn")->click();
    shoot("waiting");
    QDesktopServices::unsetUrlHandler(u"https"_s);
    button("back")->click();
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
        signIn(u"sign-in-"_s + mode);
    }
    return 0;
}
#include "gallery.moc"
