<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>ExportAllDialog</name>
    <message numerus="yes">
        <source>%n report(s) saved in %1</source>
        <translation>
            <numerusform>%n report saved in %1</numerusform>
            <numerusform>%n reports saved in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%n row(s), as on the screen</source>
        <translation>
            <numerusform>%n row, as on the screen</numerusform>
            <numerusform>%n rows, as on the screen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bulk</name>
    <message numerus="yes">
        <source>not known for %n row(s)</source>
        <translation>
            <numerusform>not known for %n row</numerusform>
            <numerusform>not known for %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with a flag</source>
        <translation>
            <numerusform>%n with a flag</numerusform>
            <numerusform>%n with a flag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) not checked</source>
        <translation>
            <numerusform>%n not checked</numerusform>
            <numerusform>%n not checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cells</name>
    <message numerus="yes">
        <source>%1 (+%n day(s))</source>
        <translation>
            <numerusform>%1 (+%n day)</numerusform>
            <numerusform>%1 (+%n days)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message numerus="yes">
        <source>%n other expense(s) of the same member, day and amount</source>
        <translation>
            <numerusform>%n other expense of the same member, day and amount</numerusform>
            <numerusform>%n other expenses of the same member, day and amount</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>expected</name>
    <message numerus="yes">
        <source>%n holidays taken off</source>
        <translation>
            <numerusform>%n holiday taken off</numerusform>
            <numerusform>%n holidays taken off</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flags</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>news</name>
    <message numerus="yes">
        <source>%n timesheet(s)</source>
        <translation>
            <numerusform>%n timesheet</numerusform>
            <numerusform>%n timesheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time request(s)</source>
        <translation>
            <numerusform>%n time request</numerusform>
            <numerusform>%n time requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n leave request(s)</source>
        <translation>
            <numerusform>%n leave request</numerusform>
            <numerusform>%n leave requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overview</name>
    <message numerus="yes">
        <source>the oldest for %n day(s)</source>
        <translation>
            <numerusform>the oldest for %n day</numerusform>
            <numerusform>the oldest for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>timesheet(s)</source>
        <translation>
            <numerusform>timesheet</numerusform>
            <numerusform>timesheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>time request(s)</source>
        <translation>
            <numerusform>time request</numerusform>
            <numerusform>time requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>leave request(s)</source>
        <translation>
            <numerusform>leave request</numerusform>
            <numerusform>leave requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the report could not be read.</source>
        <translation>
            <numerusform>%n row of the report could not be read.</numerusform>
            <numerusform>%n rows of the report could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tracked time today</source>
        <translation>
            <numerusform>tracked time today</numerusform>
            <numerusform>tracked time today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at work now</source>
        <translation>
            <numerusform>%n at work now</numerusform>
            <numerusform>%n at work now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them not decided</source>
        <translation>
            <numerusform>%n of them not decided</numerusform>
            <numerusform>%n of them not decided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not submitted</source>
        <translation>
            <numerusform>not submitted</numerusform>
            <numerusform>not submitted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>project(s) to look at</source>
        <translation>
            <numerusform>project to look at</numerusform>
            <numerusform>projects to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>resources</name>
    <message numerus="yes">
        <source>%n contract(s)</source>
        <translation>
            <numerusform>%n contract</numerusform>
            <numerusform>%n contracts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expense(s)</source>
        <translation>
            <numerusform>%n expense</numerusform>
            <numerusform>%n expenses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n leave request(s)</source>
        <translation>
            <numerusform>%n leave request</numerusform>
            <numerusform>%n leave requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project viewer(s)</source>
        <translation>
            <numerusform>%n project viewer</numerusform>
            <numerusform>%n project viewers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n project</numerusform>
            <numerusform>%n projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time entry(s)</source>
        <translation>
            <numerusform>%n time entry</numerusform>
            <numerusform>%n time entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time request(s)</source>
        <translation>
            <numerusform>%n time request</numerusform>
            <numerusform>%n time requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n timesheet(s)</source>
        <translation>
            <numerusform>%n timesheet</numerusform>
            <numerusform>%n timesheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clock(s)</source>
        <translation>
            <numerusform>%n clock</numerusform>
            <numerusform>%n clocks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s)</source>
        <translation>
            <numerusform>%n webhook</numerusform>
            <numerusform>%n webhooks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>signoff::BarChart</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>bars</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>signoff::BoardLane</name>
    <message numerus="yes">
        <source>%1, %n card(s)</source>
        <translation>
            <numerusform>%1, %n card</numerusform>
            <numerusform>%1, %n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>signoff::BulkEdit</name>
    <message numerus="yes">
        <source>%n could not be changed</source>
        <translation>
            <numerusform>%n could not be changed</numerusform>
            <numerusform>%n could not be changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>signoff::BulkResults</name>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n row copied.</numerusform>
            <numerusform>%n rows copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>signoff::ChoicePopup</name>
    <message numerus="yes">
        <source>%n more: search for them</source>
        <translation>
            <numerusform>%n more: search for it</numerusform>
            <numerusform>%n more: search for them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>signoff::ColumnChart</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns are not known</source>
        <translation>
            <numerusform>%n column is not known</numerusform>
            <numerusform>%n columns are not known</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>signoff::CommandPalette</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>signoff::DayLanes</name>
    <message numerus="yes">
        <source>%n other projects</source>
        <translation>
            <numerusform>%n other project</numerusform>
            <numerusform>%n other projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lanes</source>
        <translation>
            <numerusform>%n lane</numerusform>
            <numerusform>%n lanes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>signoff::EntryOverlap</name>
    <message numerus="yes">
        <source>%1 overlap with %n entry(s): the server may refuse it, or save less.</source>
        <translation>
            <numerusform>%1 overlap with %n entry: the server may refuse it, or save less.</numerusform>
            <numerusform>%1 overlap with %n entries: the server may refuse it, or save less.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>signoff::ExpenseTotalsView</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expense(s)</source>
        <translation>
            <numerusform>%n expense</numerusform>
            <numerusform>%n expenses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an amount</source>
        <translation>
            <numerusform>%n without an amount</numerusform>
            <numerusform>%n without an amount</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expense(s) in the list</source>
        <translation>
            <numerusform>%n expense in the list</numerusform>
            <numerusform>%n expenses in the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) come without a currency: they are counted, and listed in the table, but not added up.</source>
        <translation>
            <numerusform>%n amount comes without a currency: it is counted, and listed in the table, but not added up.</numerusform>
            <numerusform>%n amounts come without a currency: they are counted, and listed in the table, but not added up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expense(s) have no amount that you may see.</source>
        <translation>
            <numerusform>%n expense has no amount that you may see.</numerusform>
            <numerusform>%n expenses have no amount that you may see.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>signoff::ExpensesPage</name>
    <message numerus="yes">
        <source>%n expense(s) may have been entered twice: same member, day and amount.</source>
        <translation>
            <numerusform>%n expense may have been entered twice: same member, day and amount.</numerusform>
            <numerusform>%n expenses may have been entered twice: same member, day and amount.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <translation>
            <numerusform>%n in all</numerusform>
            <numerusform>%n in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>signoff::HeatMap</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>signoff::HoldBar</name>
    <message numerus="yes">
        <source>%n decisions held. Latest: %1</source>
        <translation>
            <numerusform>%n decision held. Latest: %1</numerusform>
            <numerusform>%n decisions held. Latest: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>signoff::HolidaysPane</name>
    <message numerus="yes">
        <source>Remove %n holiday(s)?</source>
        <translation>
            <numerusform>Remove %n holiday?</numerusform>
            <numerusform>Remove %n holidays?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n holiday(s) came in.</source>
        <translation>
            <numerusform>%n holiday came in.</numerusform>
            <numerusform>%n holidays came in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n was there already.</numerusform>
            <numerusform>%n were there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) were left out: they have a time of day or could not be read.</source>
        <translation>
            <numerusform>%n event was left out: it has a time of day or could not be read.</numerusform>
            <numerusform>%n events were left out: they have a time of day or could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>signoff::LeaveFacts</name>
    <message numerus="yes">
        <source>%n day(s) off</source>
        <translation>
            <numerusform>%n day off</numerusform>
            <numerusform>%n days off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n holiday(s)</source>
        <translation>
            <numerusform>%n holiday</numerusform>
            <numerusform>%n holidays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would be there</source>
        <translation>
            <numerusform>%n would be there</numerusform>
            <numerusform>%n would be there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>signoff::LeaveReviews</name>
    <message numerus="yes">
        <source>%n of %1 away</source>
        <translation>
            <numerusform>%n of %1 away</numerusform>
            <numerusform>%n of %1 away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n away</source>
        <translation>
            <numerusform>%n away</numerusform>
            <numerusform>%n away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n pending</source>
        <translation>
            <numerusform>%1, %n pending</numerusform>
            <numerusform>%1, %n pending</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more away whose team is not known</source>
        <translation>
            <numerusform>%n more away whose team is not known</numerusform>
            <numerusform>%n more away whose team is not known</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>signoff::LeftForms</name>
    <message numerus="yes">
        <source>%n form(s) were sent, and no answer came. %1</source>
        <translation>
            <numerusform>%n form was sent, and no answer came. %1</numerusform>
            <numerusform>%n forms were sent, and no answer came. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>signoff::ListenerPanel</name>
    <message numerus="yes">
        <source>%n request(s) were turned away and are not listed: too many came within a minute.</source>
        <translation>
            <numerusform>%n request was turned away and is not listed: too many came within a minute.</numerusform>
            <numerusform>%n requests were turned away and are not listed: too many came within a minute.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>signoff::MemberDay</name>
    <message numerus="yes">
        <source>%n stretch(es) of time have no times that can be shown.</source>
        <translation>
            <numerusform>%n stretch of time has no times that can be shown.</numerusform>
            <numerusform>%n stretches of time have no times that can be shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>signoff::MembersPage</name>
    <message numerus="yes">
        <source>%n member(s) can no longer track time or sign in to this workspace. What was tracked stays, with its timesheets. Nothing in this program, or in the API, brings an archived member back.</source>
        <translation>
            <numerusform>%n member can no longer track time or sign in to this workspace. What was tracked stays, with its timesheets. Nothing in this program, or in the API, brings an archived member back.</numerusform>
            <numerusform>%n members can no longer track time or sign in to this workspace. What was tracked stays, with its timesheets. Nothing in this program, or in the API, brings an archived member back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) changed.</source>
        <translation>
            <numerusform>%n member changed.</numerusform>
            <numerusform>%n members changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) could not be changed.</source>
        <translation>
            <numerusform>%n member could not be changed.</numerusform>
            <numerusform>%n members could not be changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>signoff::NavBar</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n waiting</numerusform>
            <numerusform>%1, %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>signoff::OverviewCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>signoff::ProjectProgress</name>
    <message numerus="yes">
        <source>Overdue by %n day(s)</source>
        <translation>
            <numerusform>Overdue by %n day</numerusform>
            <numerusform>Overdue by %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deadline in %n day(s)</source>
        <translation>
            <numerusform>Deadline in %n day</numerusform>
            <numerusform>Deadline in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>signoff::ProjectsPage</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>signoff::ReportRows</name>
    <message numerus="yes">
        <source>%n row(s). Return opens the member, T the timesheet.</source>
        <translation>
            <numerusform>%n row. Return opens the member, T the timesheet.</numerusform>
            <numerusform>%n rows. Return opens the member, T the timesheet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>signoff::ReportsPage</name>
    <message numerus="yes">
        <source>The rest (%n)</source>
        <translation>
            <numerusform>The rest (%n)</numerusform>
            <numerusform>The rest (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is missing here takes %n request(s); the server allows 60 a minute.</source>
        <translation>
            <numerusform>What is missing here takes %n request; the server allows 60 a minute.</numerusform>
            <numerusform>What is missing here takes %n requests; the server allows 60 a minute.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Incomplete: %n row(s) of the answers could not be read.</source>
        <translation>
            <numerusform>Incomplete: %n row of the answers could not be read.</numerusform>
            <numerusform>Incomplete: %n rows of the answers could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This range takes %n request(s).</source>
        <translation>
            <numerusform>This range takes %n request.</numerusform>
            <numerusform>This range takes %n requests.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Incomplete: %n day(s) of the range have not been loaded.</source>
        <translation>
            <numerusform>Incomplete: %n day of the range has not been loaded.</numerusform>
            <numerusform>Incomplete: %n days of the range have not been loaded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>signoff::RequestFacts</name>
    <message numerus="yes">
        <source>%n stretch(es) of time have no times that can be compared.</source>
        <translation>
            <numerusform>%n stretch of time has no times that can be compared.</numerusform>
            <numerusform>%n stretches of time have no times that can be compared.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>signoff::RowBulk</name>
    <message numerus="yes">
        <source>%1 %n</source>
        <translation>
            <numerusform>%1 %n</numerusform>
            <numerusform>%1 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are held for %n second(s), in which you can undo them all. After that each is final.</source>
        <translation>
            <numerusform>They are held for %n second, in which you can undo them all. After that each is final.</numerusform>
            <numerusform>They are held for %n seconds, in which you can undo them all. After that each is final.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, at %n request(s) a minute</source>
        <translation>
            <numerusform>%1, at %n request a minute</numerusform>
            <numerusform>%1, at %n requests a minute</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>signoff::SelfTest</name>
    <message numerus="yes">
        <source>%n families, all of %1 scripts</source>
        <translation>
            <numerusform>%n family, all of %1 scripts</numerusform>
            <numerusform>%n families, all of %1 scripts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>signoff::Session</name>
    <message numerus="yes">
        <source>Your token ends in %n day(s) at the latest. Make a new one in WebWork and sign in with it.</source>
        <translation>
            <numerusform>Your token ends in %n day at the latest. Make a new one in WebWork and sign in with it.</numerusform>
            <numerusform>Your token ends in %n days at the latest. Make a new one in WebWork and sign in with it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>signoff::SheetFacts</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n check(s) found nothing</source>
        <translation>
            <numerusform>The check found nothing</numerusform>
            <numerusform>All %n checks found nothing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other check(s) found nothing</source>
        <translation>
            <numerusform>%n other check found nothing</numerusform>
            <numerusform>%n other checks found nothing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n earlier</source>
        <translation>
            <numerusform>and %n earlier</numerusform>
            <numerusform>and %n earlier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>signoff::StatusBar</name>
    <message numerus="yes">
        <source>The server asked to wait: %n s</source>
        <translation>
            <numerusform>The server asked to wait: %n s</numerusform>
            <numerusform>The server asked to wait: %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This minute&apos;s requests are spent: waiting %n s</source>
        <translation>
            <numerusform>This minute&apos;s requests are spent: waiting %n s</numerusform>
            <numerusform>This minute&apos;s requests are spent: waiting %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n requests left this minute</source>
        <translation>
            <numerusform>%1 of %n request left this minute</numerusform>
            <numerusform>%1 of %n requests left this minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server allows %n requests a minute, shared with your other programs.</source>
        <translation>
            <numerusform>The server allows %n request a minute, shared with your other programs.</numerusform>
            <numerusform>The server allows %n requests a minute, shared with your other programs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <comment>decisions</comment>
        <translation>
            <numerusform>%n held</numerusform>
            <numerusform>%n held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sending</source>
        <comment>decisions</comment>
        <translation>
            <numerusform>%n sending</numerusform>
            <numerusform>%n sending</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <comment>decisions</comment>
        <translation>
            <numerusform>%n unknown</numerusform>
            <numerusform>%n unknown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>signoff::TablePage</name>
    <message numerus="yes">
        <source>Waiting %n second(s) for the request limit …</source>
        <translation>
            <numerusform>Waiting %n second for the request limit …</numerusform>
            <numerusform>Waiting %n seconds for the request limit …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked</source>
        <translation>
            <numerusform>%n marked</numerusform>
            <numerusform>%n marked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) not sent yet. %1</source>
        <translation>
            <numerusform>%n decision not sent yet. %1</numerusform>
            <numerusform>%n decisions not sent yet. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be read: %1</source>
        <translation>
            <numerusform>%n row could not be read: %1</numerusform>
            <numerusform>%n rows could not be read: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>signoff::TimeRequestsPage</name>
    <message numerus="yes">
        <source>Requests of %n day(s) are not compared with what was tracked yet.</source>
        <translation>
            <numerusform>Requests of %n day are not compared with what was tracked yet.</numerusform>
            <numerusform>Requests of %n days are not compared with what was tracked yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compare (%n request(s) to the server)</source>
        <translation>
            <numerusform>Compare (%n request to the server)</numerusform>
            <numerusform>Compare (%n requests to the server)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overlap(s) with what is tracked already.</source>
        <translation>
            <numerusform>%n overlaps with what is tracked already.</numerusform>
            <numerusform>%n overlap with what is tracked already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not compared with what was tracked.</source>
        <translation>
            <numerusform>%n not compared with what was tracked.</numerusform>
            <numerusform>%n not compared with what was tracked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>signoff::TimesheetsPage</name>
    <message numerus="yes">
        <source>%n with flags</source>
        <translation>
            <numerusform>%n with flags</numerusform>
            <numerusform>%n with flags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not wholly checked</source>
        <translation>
            <numerusform>%n not wholly checked</numerusform>
            <numerusform>%n not wholly checked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>signoff::TrackedList</name>
    <message numerus="yes">
        <source>%n member(s), %1 in all.</source>
        <translation>
            <numerusform>%n member, %1 in all.</numerusform>
            <numerusform>%n members, %1 in all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>signoff::WebhooksPage</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) will be told of nothing any more, and the token is lost.</source>
        <translation>
            <numerusform>%n address will be told of nothing any more, and the token is lost.</numerusform>
            <numerusform>%n addresses will be told of nothing any more, and their tokens are lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>signoff::format</name>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
</TS>
