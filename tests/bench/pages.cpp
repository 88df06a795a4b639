// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The pages of a company with 10,000 members, used as a person would: what a turn of the window takes at the most, and
// how many requests it costs to open them. The company is a process of its own.

#include "app/office.h"
#include "core/store/workspace_data.h"
#include "sandbox/host.h"
#include "tests/bench/bench.h"
#include "tests/support/programs.h"
#include "ui/pages/table_page.h"
#include "ui/view/choice_box.h"
#include "ui/view/filter_bar.h"
#include "ui/view/filter_chip.h"
#include "ui/view/form_dialog.h"
#include "ui/view/table_view.h"

#include <QAbstractButton>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace signoff::testing;

namespace signoff::bench {

namespace {

constexpr int members = 10'000;
constexpr int patience = 60'000;
constexpr int seeding = 300'000; // the company of 10,000
// More than is asked for: the pace of sixty a minute is measured elsewhere.
constexpr int rateLimit = 100'000;
constexpr double frame = 16; // milliseconds that a turn may take
constexpr double firstFrame = 100; // the first show of a page
constexpr int mostCold = 5; // requests
constexpr int mostOfOverview = 8;
constexpr int mostRows = 10'000; // read on of a list that comes in parts

Application &application()
{
    return *static_cast<Application *>(QCoreApplication::instance());
}

// Opens pages and does to them what people do, each step a turn of the event loop of its own.
class Visitor {
public:
    explicit Visitor(const QString &dialect)
        : m_dialect(dialect)
        , m_office(plan(m_company, m_folder.path(), dialect))
    {
        m_office.start();
        if (!spinUntil([this] { return m_office.data() && m_office.window().page(u"webhooks"_s); }, patience))
            qFatal("the company of %d members does not open", members);
        m_office.data()->reviews().setToday(today()); // as the company has it
    }
    ~Visitor() { m_office.window().closeNow(); }

    Lines see(const QString &id)
    {
        m_lines.clear();
        m_isStuck = false;
        open(id);
        auto *table = page()->findChild<TableView *>(u"queue"_s);
        if (table) {
            use(u"looked through"_s, table);
            readOn();
            use(u"looked through with all of it"_s, table);
            select(table);
        }
        show();
        fillForms();
        again();
        return m_lines;
    }

private:
    static QDate today() { return { 2026, 11, 23 }; }
    static Office::Plan plan(Told &company, const QString &folder, const QString &dialect)
    {
        company.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        company.start(QCoreApplication::applicationFilePath(), { u"--child"_s, u"company"_s, dialect,
                QString::number(members), today().toString(Qt::ISODate) });
        if (!company.says("token ", seeding) || !spinUntil([&] { return company.says("token ") && company.said().endsWith('\n'); }))
            qFatal("no company of %d members", members);
        const QList<QByteArray> words = company.said().simplified().split(' ');
        Office::Plan plan;
        plan.dataDir = folder;
        plan.options.apiUrl = QUrl(QString::fromUtf8(words.value(1)));
        plan.token = QString::fromUtf8(words.value(3));
        plan.options.page = u"webhooks"_s; // the lightest
        plan.options.size = { 1440, 900 };
        return plan;
    }
    Page *page() const { return m_office.window().page(m_id); }
    Records *records() const { return m_office.data()->records(m_id); }
    // Those that a page waits for.
    int requests() { return m_office.client().requestCount() - m_office.data()->projectHours().calls(); }

    void settle()
    {
        if (!m_isStuck && !spinUntil([this] { return m_id.isEmpty() || page()->isSettled(); }, patience)) {
            std::fprintf(stderr, "%s does not settle\n", qUtf8Printable(m_id));
            m_isStuck = true;
        }
    }
    // From the event loop, so that it counts as a turn; then until nothing more happens by itself.
    void step(const std::function<void()> &done)
    {
        bool isOver = false;
        QTimer::singleShot(0, page(), [&] {
            done();
            isOver = true;
        });
        spinUntil([&] { return isOver; }, patience);
        settle();
    }
    void note(const QString &what, double most = frame)
    {
        const double longest = application().longestTurn();
        m_lines << Line { u"%1 (%2), %3: the most work in one turn (%4), turns of more than %5 ms: %6"_s.arg(m_id, m_dialect, what,
                              application().longestWhat()).arg(frame).arg(application().longTurns()),
            milliseconds(longest), milliseconds(most), ratioOf(longest, most) };
        std::fprintf(stderr, "%s: %s\n", qUtf8Printable(m_lines.last().what), qUtf8Printable(m_lines.last().ours));
        application().watchTurns(frame);
    }

    void open(const QString &id)
    {
        const int before = requests();
        m_id = id;
        application().watchTurns(frame);
        bool isPainted = false;
        application().painted = [&](QObject *painted) {
            isPainted = isPainted || (page() && (painted == page() || page()->isAncestorOf(qobject_cast<QWidget *>(painted))));
        };
        QTimer::singleShot(0, &m_office.window(), [this] { m_office.window().openPage(m_id); });
        spinUntil([&] { return isPainted; }, patience);
        application().painted = {};
        note(u"first shown"_s, firstFrame);
        settle();
        note(u"filled"_s);
        const int most = m_id == "overview"_L1 ? mostOfOverview : mostCold;
        m_lines << Line { u"%1: requests to open it"_s.arg(m_id), QString::number(requests() - before), QString::number(most),
            ratioOf(requests() - before, most) };
    }
    void readOn()
    {
        Records *rows = records();
        while (rows && !rows->rows().isComplete() && rows->rows().count() < mostRows) {
            const int before = rows->rows().count();
            step([&] { rows->more(); });
            if (rows->rows().count() == before)
                break;
        }
        note(u"read on to %1 rows"_s.arg(rows ? rows->rows().count() : 0));
    }
    void use(const QString &what, TableView *table)
    {
        QScrollBar *bar = table->verticalScrollBar();
        for (int at = 0; at <= 20; ++at)
            step([&] { bar->setValue(bar->maximum() * at / 20); });
        note(what + u", scrolled"_s);
        for (int column = 0; column < table->columns().size(); ++column) {
            if (!table->isColumnHidden(column))
                step([&] { table->sortByColumn(column, Qt::DescendingOrder); });
        }
        note(what + u", sorted"_s);
        auto *filters = page()->findChild<FilterBar *>();
        for (const QString &word : { u"a"_s, u"an"_s, u"ann"_s, u"annq"_s, QString() }) {
            step([&] {
                filters->setSearchText(word);
                emit filters->filtersChanged();
            });
        }
        note(what + u", searched"_s);
        const QList<FilterChip *> chips = filters->findChildren<FilterChip *>();
        for (FilterChip *chip : chips) {
            step([&] { chip->openPopup(); });
            if (auto *popup = chip->findChild<ChoicePopup *>())
                step([&] { popup->close(); });
            const QStringList before = chip->selected();
            step([&] {
                filters->setSelected(chip->id(), { u"active"_s });
                emit filters->filtersChanged();
            });
            step([&] {
                filters->setSelected(chip->id(), before);
                emit filters->filtersChanged();
            });
        }
        step([&] { filters->clear(); });
        note(what + u", filtered"_s);
        for (int row = 0; row < 5; ++row)
            step([&] { table->moveCurrent(1); });
        note(what + u", walked along"_s);
    }
    void select(TableView *table)
    {
        step([&] { table->selectAll(); });
        step([&] { table->clearMarks(); });
        note(u"all selected"_s);
    }
    // What a page shows instead of its list.
    void show()
    {
        if (auto *everybody = page()->findChild<QAbstractButton *>(u"everybody"_s)) {
            step([&] { everybody->click(); });
            note(u"everybody"_s);
            step([&] { everybody->click(); });
        }
        for (const QString &id : { u"view-calendar"_s, u"view-balances"_s, u"view-list"_s, u"totals"_s }) {
            auto *action = page()->findChild<QAction *>(id);
            if (!action)
                continue;
            step([&] { action->trigger(); });
            for (int turn = 0; turn < 4; ++turn)
                step([] {});
            note(action->text());
        }
    }
    // Every form for a new record, every list in it opened and searched.
    void fillForms()
    {
        const QList<QAction *> actions = page()->actions();
        for (QAction *action : actions) {
            const bool isForm = action->objectName() == "form-create"_L1 || action->objectName() == "new"_L1;
            if (!isForm)
                continue;
            const int before = requests();
            step([&] { action->trigger(); });
            auto *dialog = page()->findChild<FormDialog *>();
            if (!dialog)
                continue;
            const QList<ChoiceBox *> boxes = dialog->findChildren<ChoiceBox *>();
            for (ChoiceBox *box : boxes) {
                step([&] {
                    box->setFocus();
                    emit box->opened({});
                });
                spinUntil([&] { return box->findChild<ChoicePopup *>() || !box->hasFocus(); }, 5'000);
                if (auto *popup = box->findChild<ChoicePopup *>()) {
                    step([&] { popup->search(u"an"_s); });
                    step([&] { popup->close(); });
                }
            }
            note(u"a form with its lists"_s);
            step([&] { delete dialog; });
            m_lines << Line { u"%1: requests of the form"_s.arg(m_id), QString::number(requests() - before), u"-"_s, u"-"_s };
        }
        application().watchTurns(frame);
    }
    void again()
    {
        const QString there = m_id == "overview"_L1 ? u"webhooks"_s : u"overview"_s;
        const QString here = std::exchange(m_id, there);
        m_office.window().openPage(there);
        settle();
        m_id = here;
        const int before = requests();
        application().watchTurns(frame);
        step([&] { m_office.window().openPage(here); });
        note(u"opened again"_s);
        m_lines << Line { u"%1: requests to open it again"_s.arg(m_id), QString::number(requests() - before), u"2"_s,
            ratioOf(requests() - before, 2) };
        step([&] { page()->refresh(); });
        note(u"refreshed"_s);
    }

    QTemporaryDir m_folder;
    Told m_company;
    QString m_dialect;
    mutable Office m_office;
    QString m_id;
    bool m_isStuck = false; // said once for a page
    Lines m_lines;
};

} // namespace

// --child company DIALECT MEMBERS TODAY
int company(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    sandbox::Options options;
    options.dialect = arguments.value(3) == "classic"_L1 ? sandbox::Dialect::Classic : sandbox::Dialect::Current;
    options.members = arguments.value(4).toInt();
    options.now = QDate::fromString(arguments.value(5), Qt::ISODate);
    options.rateLimit = rateLimit;
    sandbox::Host host(options);
    QString error;
    if (!host.start(&error)) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(error));
        return 1;
    }
    std::printf("listening %s\ntoken %s\n", qUtf8Printable(host.baseUrl().toString()), qUtf8Printable(host.token()));
    std::fflush(stdout);
    return QCoreApplication::exec(); // until it is killed
}

Lines pagesOfMany()
{
    Lines lines;
    for (const QString &dialect : { u"classic"_s, u"current"_s }) {
        Visitor visitor(dialect);
        const qint64 before = residentKilobytes().value_or(0);
        for (const PageEntry &entry : allPages())
            lines << visitor.see(QLatin1String(entry.id));
        if (const auto after = residentKilobytes(); after && before > 0)
            lines << Line { u"memory with all pages of 10,000 members / before they were opened (%1)"_s.arg(dialect),
                u"%1 MB"_s.arg(*after / 1024), u"%1 MB"_s.arg(before / 1024), ratioOf(double(*after), double(before)) };
    }
    return lines;
}

} // namespace signoff::bench
