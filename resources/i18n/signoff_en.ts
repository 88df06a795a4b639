<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
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
    <name>signoff::SheetBulk</name>
    <message numerus="yes">
        <source>%1 %n timesheet(s)?</source>
        <translation>
            <numerusform>%1 %n timesheet?</numerusform>
            <numerusform>%1 %n timesheets?</numerusform>
        </translation>
    </message>
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
    <message numerus="yes">
        <source>%1 %n timesheet(s)</source>
        <translation>
            <numerusform>%1 %n timesheet</numerusform>
            <numerusform>%1 %n timesheets</numerusform>
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
    <name>signoff::TimesheetsPage</name>
    <message numerus="yes">
        <source>Waiting %n second(s) for the request limit …</source>
        <translation>
            <numerusform>Waiting %n second for the request limit …</numerusform>
            <numerusform>Waiting %n seconds for the request limit …</numerusform>
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
    <message numerus="yes">
        <source>%n marked, %1</source>
        <translation>
            <numerusform>%n marked, %1</numerusform>
            <numerusform>%n marked, %1</numerusform>
        </translation>
    </message>
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
