// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/pages/page_rig.h"
#include "tests/unit/review/sample.h"

#include "core/review/changes.h"
#include "core/store/review_settings.h"
#include "ui/pages/sheet_facts.h"
#include "ui/pages/timesheet_detail.h"
#include "ui/view/filter_bar.h"

#include <QPushButton>

#include <QtTest/QTest>

using namespace signoff;
using namespace signoff::testing;

namespace {

// The page on the company with planted problems.
class FactsRig : public PageRig {
public:
    explicit FactsRig(sandbox::Dialect dialect)
        : PageRig(dialect, 0, true)
    {
        truth = control("GET", u"/sandbox/truth"_s);
        WorkRules rules;
        for (const QJsonValue &value : truth.value("holidays"_L1).toArray())
            rules.holidays.append({ QDate::fromString(value["day"_L1].toString(), Qt::ISODate),
                value["name"_L1].toString(), value["team"_L1].toString() });
        setReviewRules(settings, u"7301"_s, rules);
    }

    FactsView *findings() { return page->findChild<FactsView *>(u"findings"_s); }
    FactsView *background() { return page->findChild<FactsView *>(u"background"_s); }
    // A section with its lines, as it is told to those who listen.
    static QString section(const FactsView *view, QLatin1StringView id)
    {
        for (const FactSection &section : view->sections()) {
            if (section.id != id)
                continue;
            QStringList lines { section.title, section.note };
            for (const Fact &fact : section.facts)
                lines << fact.lead << fact.text << fact.figure << fact.detail;
            lines.removeAll(QString());
            return lines.join(u'\n');
        }
        return {};
    }
    QString rejection() { return section(background(), "rejection"_L1); }
    QString past() { return section(background(), "past"_L1); }

    // The key of a planted timesheet by what was planted.
    QString keyOf(const QString &planted)
    {
        for (const QJsonValue &value : truth.value("truth"_L1).toArray()) {
            if (value["planted"_L1].toString() == planted) {
                return QString::number(value["user_id"_L1].toInt()) + u'|' + value["from"_L1].toString() + u'|'
                    + value["to"_L1].toString();
            }
        }
        qFatal("nothing like that was planted");
    }
    QString choose(const QString &planted)
    {
        const QString key = keyOf(planted);
        table()->setCurrentKey(key);
        return key;
    }
    // All timesheets, whatever their status.
    bool showAll()
    {
        auto *filters = page->findChild<FilterBar *>();
        filters->setSelected(u"status"_s, {});
        emit filters->filtersChanged();
        return refresh();
    }
    bool refresh()
    {
        page->refresh();
        return QTest::qWaitFor([this] { return page->isSettled(); }, 15'000);
    }
    bool change(const QString &key, const QJsonObject &body)
    {
        return control("POST", u"/sandbox/rows/timesheets/"_s + id(key), body).value("changed"_L1).toBool();
    }

    QJsonObject truth;
};

const QString ordinary = u"an ordinary week"_s;

} // namespace

// What stands beside a timesheet: the words by themselves, and on screen with the real sandbox behind them.
class TestSheetFacts : public QObject {
    Q_OBJECT

private:
    static SheetFacts facts(const Evidence &evidence)
    {
        SheetFacts made;
        made.evidence = evidence;
        made.review = review(evidence, {});
        made.days = evidence.days;
        made.versions = QList<SeenVersion>();
        made.decisions = QList<Decision>();
        made.now = sample::utc(sample::on(9), 12);
        return made;
    }
    static QString text(const QList<FactSection> &sections, QLatin1StringView id)
    {
        FactsView view;
        for (const FactSection &section : sections) {
            if (section.id == id)
                view.setSections({ section });
        }
        return view.text();
    }
    static QString background(const SheetFacts &facts, QLatin1StringView id) { return text(facts.background({}), id); }
    static SeenVersion seen(const QString &status, int hour, const QString &reason = {})
    {
        const Evidence evidence = sample::week();
        SeenVersion version;
        version.status = status;
        version.minutes = 2400;
        version.submittedOn = evidence.sheet.submittedOn;
        version.reason = reason;
        version.seenAt = sample::utc(sample::on(9), hour);
        return version;
    }
    static Decision decided(const QString &action, int hour, DecisionState state = DecisionState::Done)
    {
        Decision decision;
        decision.action = action;
        decision.state = state;
        decision.changedAt = sample::utc(sample::on(9), hour);
        return decision;
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void cleanup() { prompts::resetAnswers(); }

    void checksInWords()
    {
        Evidence evidence = sample::week();
        QCOMPARE(text(facts(evidence).findings(), SheetFacts::checks), u"Checks\nAll 9 check(s) found nothing"_s);

        sample::setDay(evidence, sample::on(2), 680);
        sample::setDay(evidence, sample::on(3), 0);
        sample::setTotal(evidence);
        evidence.leaves.reset();
        evidence.timeRequests.reset();
        evidence.sheet.minutes.reset();
        // The most serious first; what was not checked for the same reason in one line.
        QCOMPARE(text(facts(evidence).findings(), SheetFacts::checks),
            u"Checks\n"
            "Data incomplete: There is no total\n"
            "Long day: Tue 17 Nov: 11:20, 1:20 over 10:00\n"
            "Not checked: Work on leave, Empty day, Leave is not loaded\n"
            "Not checked: Open time request, Time requests are not loaded\n"
            "4 other check(s) found nothing"_s);

        SheetFacts off = facts(evidence);
        FlagChoices none;
        for (const Flag &flag : allFlags())
            none.on.insert(QLatin1String(flag.id), false);
        off.review = review(evidence, none);
        QCOMPARE(text(off.findings(), SheetFacts::checks), u"Checks\nEvery check is switched off"_s);
    }

    void expectedTimeWithItsSource()
    {
        Evidence evidence = sample::week();
        evidence.sheet.minutes = 2520;
        evidence.leaves->append(sample::leave(sample::on(5), sample::on(5)));
        QCOMPARE(text(facts(evidence).findings(), "expected"_L1),
            u"Expected time\n40:00 a week, the member's weekly limit; 8:00 of leave taken off, 32:00\nVariance, +10:00"_s);
        evidence.leaves.reset();
        const QString unknown = text(facts(evidence).findings(), "expected"_L1);
        QVERIFY(unknown.contains(u"Leave is not loaded, not known"_s));
        QVERIFY(!unknown.contains(u"Variance"_s));
    }

    void leaveOfThePeriod()
    {
        Evidence evidence = sample::week();
        QCOMPARE(background(facts(evidence), SheetFacts::leave), u"Leave in this period: none"_s);

        Leave sick = sample::leave(sample::on(4), sample::on(5), u"pending"_s);
        sick.days = 2;
        sick.isPaid = u"no"_s;
        sick.note = u"Dentist"_s;
        Leave hours = sample::partOfDay(sample::on(1), 0, 2.5);
        Leave before = sample::leave(sample::on(-1), sample::on(0));
        Leave after = sample::leave(sample::on(8), sample::on(9));
        evidence.leaves = QList<Leave> { sick, before, hours, after };
        QCOMPARE(background(facts(evidence), SheetFacts::leave),
            u"Leave in this period\n16 Nov, Approved, 2:30\n19 – 20 Nov, 2 days, Waiting, unpaid, Dentist"_s);
    }

    void requestsOfThePeriod()
    {
        Evidence evidence = sample::week();
        QCOMPARE(background(facts(evidence), SheetFacts::timeRequests), u"Time requests in this period: none"_s);

        TimeRequest call = sample::request(sample::utc(sample::on(2), 17), 90);
        call.projectId = u"p1"_s;
        call.text = u"Call with the client"_s;
        TimeRequest tokyo = sample::request(sample::utc(sample::on(7), 16), 30, u"rejected"_s); // Monday there
        evidence.contracts->append(sample::contract(u"c1"_s, u"p1"_s, 40));
        evidence.timeRequests = QList<TimeRequest> { tokyo, call };
        QCOMPARE(background(facts(evidence), SheetFacts::timeRequests),
            u"Time requests in this period\nTue 17 Nov, Website, Waiting, 1:30, Call with the client\n"
            "Sun 22 Nov, Rejected, 0:30"_s);
        evidence.member->timeZone = u"Asia/Tokyo"_s;
        QVERIFY(!background(facts(evidence), SheetFacts::timeRequests).contains(u"Rejected"_s));
        // One that cannot be read is there all the same.
        evidence.timeRequests->last().start = {};
        QVERIFY(background(facts(evidence), SheetFacts::timeRequests).contains(u"No times that can be read"_s));
    }

    void whatIsNotLoadedIsNotNone()
    {
        Evidence evidence = sample::week();
        evidence.leaves.reset();
        evidence.timeRequests.reset();
        evidence.contracts.reset();
        evidence.member.reset();
        SheetFacts bare = facts(evidence);
        QCOMPARE(background(bare, SheetFacts::leave), u"Leave in this period: not loaded yet"_s);
        QCOMPARE(background(bare, SheetFacts::timeRequests), u"Time requests in this period: not loaded yet"_s);
        QCOMPARE(background(bare, SheetFacts::limits), u"Weekly limits: not loaded yet"_s);
        bare.leaveProblem = bare.timeRequestsProblem = bare.limitsProblem = u"The server is away."_s;
        QCOMPARE(background(bare, SheetFacts::leave), u"Leave in this period\nNot loaded: The server is away."_s);
        QCOMPARE(background(bare, SheetFacts::timeRequests),
            u"Time requests in this period\nNot loaded: The server is away."_s);
        QCOMPARE(background(bare, SheetFacts::limits), u"Weekly limits\nNot loaded: The server is away."_s);
        bare.evidence.contracts = QList<Contract> {};
        QCOMPARE(background(bare, SheetFacts::limits),
            u"Weekly limits\nThe member's own limit is not loaded, The server is away.\nNo active contract"_s);
    }

    void limitsBesideTheTimeOfTheWeek()
    {
        Evidence evidence = sample::week();
        evidence.contracts = QList<Contract> { sample::contract(u"c1"_s, u"p1"_s, 30),
            sample::contract(u"c2"_s, u"p2"_s, 168), sample::contract(u"c3"_s, u"p3"_s, 5, u"paused"_s) };
        QCOMPARE(background(facts(evidence), SheetFacts::limits),
            u"Weekly limits\nMember, 40:00 of 40:00\nWebsite, 40:00 of 30:00\nWebsite, no limit, 0:00"_s);
        const QList<Fact> lines = facts(evidence).background({}).at(2).facts;
        QVERIFY(!lines.at(0).tone); // at the limit is not over it
        QCOMPARE(lines.at(1).tone, std::optional(Tone::Attention));

        // Two weeks, the first of which is not known.
        evidence.sheet.from = sample::on(-2);
        evidence.contracts->clear();
        QCOMPARE(background(facts(evidence), SheetFacts::limits),
            u"Weekly limits\nMember, 40:00, Week of Mon 9 Nov: not known; Week of Mon 16 Nov: 40:00\n"
            "No active contract"_s);
        evidence.member->weeklyHoursLimit.reset();
        QVERIFY(background(facts(evidence), SheetFacts::limits).contains(u"The server tells no limit"_s));
    }

    void rejectionsThatWereNotSeen()
    {
        Evidence evidence = sample::week();
        QCOMPARE(background(facts(evidence), "rejection"_L1), u"Last rejection: none is known"_s);
        SheetFacts reading = facts(evidence);
        reading.versions.reset();
        QCOMPARE(background(reading, "rejection"_L1), u"Last rejection: being read …"_s);
        evidence.sheet.rejectReason = u"Friday\nis missing"_s;
        QCOMPARE(background(facts(evidence), "rejection"_L1),
            u"Last rejection\n“Friday\nis missing”, When it was rejected, and what changed since, is not known: "
            "Signoff did not see it."_s);
    }

    void whatChangedSinceTheRejection()
    {
        Evidence evidence = sample::week();
        SheetFacts since = facts(evidence);
        SeenVersion rejected = seen(u"rejected"_s, 9, u"Tuesday?"_s);
        rejected.days = QMap<QDate, int> { { sample::on(1), 480 }, { sample::on(2), 600 }, { sample::on(3), 480 },
            { sample::on(4), 480 }, { sample::on(5), 480 } };
        rejected.minutes = 2520;
        since.versions = QList<SeenVersion> { seen(u"submitted"_s, 11), rejected };
        QCOMPARE(background(since, "rejection"_L1),
            u"Last rejection\n“Tuesday?”, Seen 09:00\nStatus: Waiting, was Rejected\nTotal: 40:00, was 42:00\n"
            "Tue 17 Nov: 8:00, was 10:00"_s);

        since.versions->last().days.reset();
        QVERIFY(background(since, "rejection"_L1).contains(u"Which days changed is not known"_s));

        SheetFacts stands = facts(evidence);
        stands.evidence.sheet.status = u"rejected"_s;
        stands.versions = QList<SeenVersion> { seen(u"rejected"_s, 9) };
        stands.versions->last().days = versionOf(evidence.sheet, evidence.days, {}).days;
        QCOMPARE(background(stands, "rejection"_L1),
            u"Last rejection\nThe reason is not known, Seen 09:00\nNothing has changed since"_s);
    }

    void theJournalKnowsRejectionsThatTheHistoryDoesNot()
    {
        SheetFacts forgetful = facts(sample::week());
        forgetful.isHistoryKept = false;
        Decision reject = decided(u"reject"_s, 10);
        reject.reason = u"Tuesday?"_s;
        reject.seen = { { u"status"_s, u"submitted"_s }, { u"minutes"_s, 2460 },
            { u"days"_s,
                QJsonObject { { u"2026-11-16"_s, 480 }, { u"2026-11-17"_s, 540 }, { u"2026-11-18"_s, 480 },
                    { u"2026-11-19"_s, 480 }, { u"2026-11-20"_s, 480 } } } };
        forgetful.decisions = QList<Decision> { decided(u"approve"_s, 11, DecisionState::Refused), reject };
        QCOMPARE(background(forgetful, "rejection"_L1),
            u"Last rejection\n“Tuesday?”, Seen 10:00\nStatus: Waiting, was Rejected\nTotal: 40:00, was 41:00\n"
            "Tue 17 Nov: 8:00, was 9:00"_s);
        QVERIFY(background(forgetful, "past"_L1).contains(u"What was seen is not kept"_s));
        // Where both know it, it is what was seen.
        forgetful.versions = QList<SeenVersion> { seen(u"rejected"_s, 10, u"as seen"_s) };
        QVERIFY(background(forgetful, "rejection"_L1).contains(u"as seen"_s));
    }

    void seenAndDecided()
    {
        SheetFacts past = facts(sample::week());
        QCOMPARE(background(past, "past"_L1), u"Seen and decided\nNot seen before"_s);
        past.versions.reset();
        QCOMPARE(background(past, "past"_L1), u"Seen and decided: being read …"_s);

        past.versions =
            QList<SeenVersion> { seen(u"submitted"_s, 11), seen(u"rejected"_s, 9), seen(u"submitted"_s, 7) };
        past.versions->first().minutes = 2460;
        Decision reject = decided(u"reject"_s, 8);
        reject.reason = u"Tuesday?"_s;
        Decision refused = decided(u"approve"_s, 10, DecisionState::Refused);
        refused.note = u"The server is busy."_s;
        past.decisions = QList<Decision> { decided(u"return"_s, 10, DecisionState::Undone), refused, reject };
        QCOMPARE(background(past, "past"_L1),
            u"Seen and decided\n"
            "Seen: Waiting, 41:00, 11:00, Status: Waiting, was Rejected; Total: 41:00, was 40:00\n"
            "Return: taken back before it was sent, 10:00\n"
            "Approve: failed, 10:00, The server is busy.\n"
            "Seen: Rejected, 40:00, 09:00, Status: Rejected, was Waiting\n"
            "Rejected here, 08:00, “Tuesday?”\n"
            "Seen: Waiting, 40:00, 07:00\n"
            "First seen 07:00; what was before is not known"_s);

        past.decisions->append({ decided(u"approve"_s, 6), decided(u"approve"_s, 5) });
        QVERIFY(background(past, "past"_L1).contains(u"and 2 earlier"_s));
    }

    // A finding of each kind, in the words of its check, stands on the screen.
    void findingsAreOnScreen_data() { dialects(); }
    void findingsAreOnScreen()
    {
        QFETCH(sandbox::Dialect, dialect);
        FactsRig rig(dialect);
        QVERIFY(rig.open());
        const QList<std::pair<QString, QString>> words {
            { u"eleven hours on Tuesday"_s, u"Long day: Tue 17 Nov: 11:00, 1:00 over 10:00"_s },
            { u"worked on a day of leave"_s, u"Work on leave: Tue 17 Nov: 8:00"_s },
            { u"two hours on Saturday"_s, u"Weekend work: Sat 21 Nov: 2:00"_s },
            { u"an hour on the team's holiday"_s, u"Holiday work: Wed 18 Nov: 1:00 (Foundation Day)"_s },
            { u"nothing on Wednesday"_s, u"Empty day: Wed 18 Nov"_s },
            { u"part time, five hours over the limit"_s,
                u"Weekly limit: "_s }, // the member's own, or that of the contract
            { u"a pending time request on Wednesday"_s, u"Open time request: Wed 18 Nov: 1:30"_s },
            { u"submitted again, the reason still there"_s,
                u"Resubmitted: Rejected before: The client meeting on Monday is missing."_s },
            { u"an hour more than the days"_s, u"Data incomplete: The days add up to 40:00, the total says 41:00"_s },
        };
        QCOMPARE(words.size(), qsizetype(allFlags().size()));
        for (const auto &[planted, line] : words) {
            rig.choose(planted);
            QVERIFY2(rig.findings()->text().contains(line), qPrintable(planted + u": "_s + rig.findings()->text()));
            QCOMPARE(rig.findings()->accessibleDescription(), rig.findings()->text());
            QVERIFY(!rig.findings()->visibleRegion().isEmpty());
        }
        rig.choose(ordinary);
        QVERIFY(rig.findings()->text().contains(u"All 9 check(s) found nothing"_s));
        QVERIFY(rig.background()->text().contains(u"Leave in this period: none"_s));
        QVERIFY(rig.background()->text().contains(u"Time requests in this period: none"_s));
        QVERIFY(rig.background()->text().contains(u", 40:00 of 40:00"_s));
    }

    void rulesAreAskedFor()
    {
        FactsRig rig(sandbox::Dialect::Current);
        QVERIFY(rig.open());
        QSignalSpy asked(rig.page->findChild<TimesheetDetail *>(), &TimesheetDetail::rulesRequested);
        QTest::mouseClick(rig.findings()->findChild<QPushButton *>(SheetFacts::checks), Qt::LeftButton);
        QCOMPARE(asked.count(), 1);
    }

    void leaveThatFailsIsNotNone_data() { dialects(); }
    void leaveThatFailsIsNotNone()
    {
        QFETCH(sandbox::Dialect, dialect);
        FactsRig rig(dialect);
        QJsonArray faults;
        for (int i = 0; i < 3; ++i)
            faults << QJsonObject { { u"kind"_s, u"malformed"_s }, { u"n"_s, i + 1 }, { u"path"_s, u"/leaves"_s } };
        rig.control("POST", u"/sandbox/faults"_s, { { u"faults"_s, faults } });
        QVERIFY(rig.open());
        rig.choose(u"worked on a day of leave"_s);
        QVERIFY2(rig.background()->text().contains(u"Not loaded: Leave could not be loaded."_s),
            qPrintable(rig.background()->text()));
        QVERIFY(!rig.background()->text().contains(u"Leave in this period: none"_s));
        QVERIFY(rig.findings()->text().contains(u"Leave is not loaded"_s));
        QVERIFY(!rig.findings()->text().contains(u"Work on leave:"_s));

        rig.control("DELETE", u"/sandbox/faults"_s);
        auto *retry = rig.background()->findChild<QPushButton *>(SheetFacts::leave);
        QVERIFY(retry && retry->isVisibleTo(rig.background()));
        retry->click();
        QTRY_VERIFY(rig.background()->text().contains(u"17 Nov, 1 day, Approved"_s));
        QTRY_VERIFY(rig.findings()->text().contains(u"Work on leave: Tue 17 Nov: 8:00"_s));
        QVERIFY(!retry->isVisibleTo(rig.background()));
    }

    // Rejected and submitted again by others, and both were seen here.
    void whatChangedIsOnScreen_data() { dialects(); }
    void whatChangedIsOnScreen()
    {
        QFETCH(sandbox::Dialect, dialect);
        FactsRig rig(dialect);
        QVERIFY(rig.open());
        QVERIFY(rig.showAll());
        const QString key = rig.choose(ordinary);
        QTRY_VERIFY(rig.past().contains(u"Seen: Waiting, 40:00"_s));
        QVERIFY(rig.rejection().contains(u"none is known"_s));

        QVERIFY(rig.change(key, { { u"status"_s, u"rejected"_s }, { u"reject_reason"_s, u"Tuesday was longer"_s } }));
        QVERIFY(rig.refresh());
        QTRY_VERIFY2(rig.past().contains(u"Seen: Rejected, 40:00"_s), qPrintable(rig.past()));
        QTRY_VERIFY(rig.rejection().contains(u"Nothing has changed since"_s));

        QVERIFY(rig.change(key,
            { { u"status"_s, u"submitted"_s }, { u"submitted_on"_s, u"2026-11-23T09:30:00Z"_s },
                { u"days"_s, QJsonObject { { u"2026-11-17"_s, 630 } } } }));
        QVERIFY(rig.refresh());
        QTRY_VERIFY2(rig.rejection().contains(u"Tue 17 Nov: 10:30, was 8:00"_s), qPrintable(rig.rejection()));
        const QString since = rig.rejection();
        QVERIFY(since.contains(u"“Tuesday was longer”"_s));
        QVERIFY(since.contains(u"Status: Waiting, was Rejected"_s));
        QVERIFY(since.contains(u"Total: 42:30, was 40:00"_s));
        QVERIFY2(!since.contains(u"Mon "_s) && !since.contains(u"not known"_s), qPrintable(since));
        QTRY_VERIFY(rig.findings()->text().contains(u"Resubmitted: "_s));
        QTRY_VERIFY(rig.past().contains(u"Seen: Waiting, 42:30"_s));
        // The days of then were never mixed with those of now.
        QVERIFY2(!rig.findings()->text().contains(u"Data incomplete"_s), qPrintable(rig.findings()->text()));

        // Another start remembers it.
        rig.close();
        QVERIFY(rig.open());
        rig.table()->setCurrentKey(key);
        QTRY_VERIFY(rig.rejection().contains(u"Tue 17 Nov: 10:30, was 8:00"_s));
    }

    void whatWasDecidedHereIsTold()
    {
        FactsRig rig(sandbox::Dialect::Current);
        QVERIFY(rig.open());
        const QString key = rig.choose(ordinary);
        prompts::setNextAnswer({ 0, u"Monday is missing"_s });
        rig.press(Qt::Key_R);
        QTRY_COMPARE(rig.status(key), u"rejected"_s);
        QVERIFY(rig.showAll());
        rig.table()->setCurrentKey(key);
        QTRY_VERIFY(rig.past().contains(u"Rejected here"_s));
        QVERIFY(rig.past().contains(u"“Monday is missing”"_s));
        QVERIFY(rig.rejection().contains(u"“Monday is missing”"_s));
        QVERIFY(rig.rejection().contains(u"Nothing has changed since"_s));
    }

    void aRejectionThatWasNotSeenIsNotKnown()
    {
        FactsRig rig(sandbox::Dialect::Classic);
        QVERIFY(rig.open());
        rig.choose(u"submitted again, the reason still there"_s);
        QTRY_VERIFY(rig.rejection().contains(u"is not known: Signoff did not see it."_s));
        QVERIFY(rig.rejection().contains(u"The client meeting on Monday is missing."_s));
    }

    // Answers of history and journal for a row that is no longer shown are dropped; a page that goes has none to wait
    // for.
    void answersForOtherRowsAreDropped()
    {
        FactsRig rig(sandbox::Dialect::Current);
        QVERIFY(rig.open());
        QVERIFY(rig.showAll());
        for (int i = 0; i < 30; ++i)
            rig.press(i % 3 == 2 ? Qt::Key_K : Qt::Key_J);
        rig.choose(u"rejected, not submitted again"_s);
        QTRY_VERIFY(rig.past().contains(u"Seen: Rejected"_s));
        rig.choose(ordinary);
        QVERIFY(!rig.past().contains(u"Rejected"_s));
        QTRY_VERIFY(rig.past().contains(u"Seen: Waiting"_s));
        rig.press(Qt::Key_J);
        rig.close();
        QCoreApplication::processEvents();
    }
};

QTEST_MAIN(TestSheetFacts)
#include "tst_sheet_facts.moc"
