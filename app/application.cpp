// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/application.h"

#include "app/self_test.h"
#include "app/translations.h"
#include "core/auth/keychain_store.h"
#include "core/net/secrets.h"
#include "ui/view/icons.h"
#include "ui/view/prompts.h"
#include "ui/view/theme.h"

#include <QApplication>
#include <QSessionManager>
#include <QTimer>

#include <cstdio>

namespace signoff {

using namespace Qt::StringLiterals;

namespace {

constexpr int wrongUsage = 2;
constexpr auto tokenVariable = "SIGNOFF_TOKEN";

void print(FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toLocal8Bit();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fputc('\n', stream);
    std::fflush(stream);
}

void complain(const QString &sentence)
{
    print(stderr, "signoff: "_L1 + Secrets::redact(sentence.simplified()));
}

CommandLineChoices choices()
{
    CommandLineChoices all;
    for (const PageEntry &page : allPages())
        all.pages.append(QString::fromLatin1(page.id));
    all.languages = availableLanguages();
    return all;
}

// On a Unix without a display a window cannot be opened; Qt would end the program with an abort.
bool hasDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    return qEnvironmentVariableIsSet("QT_QPA_PLATFORM") || !qEnvironmentVariableIsEmpty("DISPLAY")
        || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
#else
    return true;
#endif
}

// What must be known before there may be a QGuiApplication; an exit code where there is nothing more to do.
std::optional<int> readCommandLine(int argc, char **argv, CommandLine &options)
{
    // Brings arguments and translations on every system, and needs no display.
    const QCoreApplication early(argc, argv);
    installLanguage({});
    const ParsedCommandLine parsed = parseCommandLine(QCoreApplication::arguments().mid(1), choices());
    if (!parsed.problem.isEmpty()) {
        complain(parsed.problem);
        return wrongUsage;
    }
    options = parsed.options;
    switch (options.run) {
    case CommandLine::Run::Help:
        print(stdout, commandLineHelp(choices()).trimmed());
        return 0;
    case CommandLine::Run::Version:
        print(stdout, u"Signoff %1"_s.arg(QCoreApplication::applicationVersion()));
        return 0;
    case CommandLine::Run::Tour:
    case CommandLine::Run::SelfTest:
        if (!hasDisplay())
            qputenv("QT_QPA_PLATFORM", "offscreen");
        break;
    case CommandLine::Run::Window:
        if (!hasDisplay()) {
            complain(CommandLine::tr("there is no display to open a window on; --tour DIR saves pictures without one"));
            return 1;
        }
        break;
    }
    if (options.scale > 0)
        qputenv("QT_SCALE_FACTOR", QByteArray::number(options.scale));
    return {};
}

} // namespace

Application::Application(QApplication &qt, const CommandLine &options, const QString &token)
    : m_qt(qt)
    , m_options(options)
    , m_token(token)
    , m_paths(options.dataDir)
{
}

Application::~Application() = default;

int Application::run()
{
    if (m_options.run == CommandLine::Run::SelfTest)
        return selfTest();
    bool done = false;
    if (const QString problem = prepare(done); !problem.isEmpty()) {
        complain(problem);
        if (m_options.run != CommandLine::Run::Window)
            return 1;
        // Whoever starts the program from a menu sees no standard error.
        Theme::apply(m_qt, m_options.theme.value_or(Theme::Mode::System));
        prompts::inform(nullptr, tr("Signoff cannot start"), problem, [this] { m_qt.exit(1); });
        return QApplication::exec();
    }
    if (done)
        return 0;
    // Windows come and go when the demo is entered and left; the last word is the office's.
    QGuiApplication::setQuitOnLastWindowClosed(false);
    connect(&m_qt, &QGuiApplication::commitDataRequest, this, [this](QSessionManager &) {
        if (m_office)
            m_office->closeForSystem();
    });
    enter(m_options.demo);
    return QApplication::exec();
}

QString Application::prepare(bool &done)
{
    // The demo brings a folder of its own, unless it is told where to keep things.
    if (m_options.demo && m_options.dataDir.isEmpty())
        return {};
    if (const QString problem = m_paths.prepare(); !problem.isEmpty())
        return problem;
    m_instance = std::make_unique<SingleInstance>(m_paths.dataDir());
    switch (m_instance->start()) {
    case SingleInstance::Result::First:
        break;
    case SingleInstance::Result::Handed:
        if (m_options.run == CommandLine::Run::Tour)
            return tr("Signoff already runs on %1; close it first, or use --data-dir.").arg(m_paths.dataDir());
        done = true;
        return {};
    case SingleInstance::Result::Busy:
    case SingleInstance::Result::Failed:
        return m_instance->problem();
    }
    connect(m_instance.get(), &SingleInstance::raised, this, [this] {
        if (m_office)
            m_office->window().raiseToUser();
    });
    return {};
}

void Application::enter(bool demo)
{
    Office::Plan plan;
    plan.options = m_options;
    plan.demo = demo;
    // The demo that is entered from the sign-in page keeps nothing; the one of --demo may have been given a folder.
    if (!demo || m_options.demo)
        plan.dataDir = demo ? m_options.dataDir : m_paths.dataDir();
    if (demo)
        plan.options.apiUrl.clear();
    else
        plan.token = std::exchange(m_token, QString());

    std::unique_ptr<Office> before = std::move(m_office);
    if (before) {
        // What the user chose for the whole program goes along.
        plan.options.page.clear();
        plan.options.size = before->window().size();
        for (const SettingRow &row : settingRows()) {
            if (row.title && demo)
                plan.settings.insert(row.id, before->settings().value(row.id));
        }
    }
    m_office = std::make_unique<Office>(plan);
    Office *office = m_office.get();
    // Queued: the sender does not outlive what follows.
    connect(
        office, &Office::demoWanted, this, [this] { enter(true); }, Qt::QueuedConnection);
    connect(
        office, &Office::demoLeft, this,
        [this] {
            if (m_options.demo)
                m_office->window().closeNow();
            else
                enter(false);
        },
        Qt::QueuedConnection);
    connect(office, &Office::closed, this, [this] {
        if (!m_tour)
            m_qt.exit(0);
    });
    office->start();
    if (before)
        office->window().move(before->window().pos());
    if (!before && m_options.run == CommandLine::Run::Tour)
        tour();
}

void Application::tour()
{
    // What is read in the background once a page is there, for pages to come, is no cost of the page that is open then.
    const auto requests = [this] {
        WorkspaceData *data = m_office->data();
        return m_office->client().requestCount() - (data ? data->projectHours().calls() : 0);
    };
    m_tour = std::make_unique<Tour>(m_office->window(), requests, m_options.tourDir, m_options.page);
    if (m_office->isDemo())
        m_tour->allowStops();
    connect(m_tour.get(), &Tour::finished, this, [this](int failed, const QString &problem) {
        if (!problem.isEmpty())
            complain(problem);
        else if (failed > 0)
            complain(tr("Pages that failed: %1; tour.json says why.").arg(failed));
        m_qt.exit(problem.isEmpty() && failed == 0 ? 0 : 1);
    });
    // Whichever comes first starts it or ends it; once.
    auto *once = new QObject(m_tour.get());
    const auto begin = [this, once](const std::function<void()> &go) {
        once->deleteLater();
        disconnect(m_office.get(), nullptr, once, nullptr);
        go();
    };
    connect(m_office.get(), &Office::opened, once, [this, begin] { begin([this] { m_tour->start(); }); });
    connect(m_office.get(), &Office::notOpened, once, [this, begin](const QString &why) {
        const QString said = why.isEmpty() ? tr("Nobody is signed in.") : why;
        begin([this, said] {
            complain(said);
            m_tour->giveUp(said);
        });
    });
    QTimer::singleShot(
        Tour::patience, once, [this, begin] { begin([this] { m_tour->giveUp(tr("Nothing was opened in time.")); }); });
}

int Application::selfTest()
{
    Theme::apply(m_qt, m_options.theme.value_or(Theme::Mode::Light));
    KeychainStore secrets;
    SelfTest test(&secrets);
    test.run([this](const QList<SelfTest::Finding> &findings) {
        for (const SelfTest::Finding &finding : findings)
            print(stdout, SelfTest::line(finding));
        m_qt.exit(SelfTest::passed(findings) ? 0 : 1);
    });
    return QApplication::exec();
}

int runSignoff(int argc, char **argv)
{
    installLogFilter();
    // Out of the environment before anything else can look at it or inherit it.
    const QString token = qEnvironmentVariable(tokenVariable).trimmed();
    qunsetenv(tokenVariable);
    if (!token.isEmpty())
        Secrets::add(token);

    QCoreApplication::setApplicationName(u"signoff"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SIGNOFF_VERSION));
    CommandLine options;
    if (const std::optional<int> code = readCommandLine(argc, argv, options))
        return *code;

    QApplication qt(argc, argv);
    QGuiApplication::setApplicationDisplayName(u"Signoff"_s);
    QGuiApplication::setDesktopFileName(u"signoff"_s);
    QGuiApplication::setWindowIcon(applicationIcon());
    installLanguage(options.language);
    return Application(qt, options, token).run();
}

} // namespace signoff
