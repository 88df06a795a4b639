<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
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
