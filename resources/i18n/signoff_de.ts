<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>ExportAllDialog</name>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>All saved reports as PDF</source>
        <translation>Alle gespeicherten Berichte als PDF</translation>
    </message>
    <message>
        <source>Reports that are written</source>
        <translation>Berichte, die geschrieben werden</translation>
    </message>
    <message>
        <source>Report %1 of %2: %3</source>
        <translation>Bericht %1 von %2: %3</translation>
    </message>
    <message>
        <source>%1: could not be loaded</source>
        <translation>%1: konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>%1: not written</source>
        <translation>%1: nicht geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) saved in %1</source>
        <translation>
            <numerusform>%n Bericht in %1 gespeichert</numerusform>
            <numerusform>%n Berichte in %1 gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 reports saved in %3</source>
        <translation>%1 von %2 Berichten in %3 gespeichert</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>A folder for the reports</source>
        <translation>Ein Ordner für die Berichte</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter …</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s), as on the screen</source>
        <translation>
            <numerusform>%n Zeile, wie auf dem Bildschirm</numerusform>
            <numerusform>%n Zeilen, wie auf dem Bildschirm</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben …</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Cancelled; no file was written.</source>
        <translation>Abgebrochen; es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>account</name>
    <message>
        <source>This is not a web address.</source>
        <translation>Das ist keine Webadresse.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>Die Adresse muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>Over http:// anyone on the way could read the token. Use https://; http:// is for this computer only.</source>
        <translation>Über http:// könnte jeder unterwegs das Token mitlesen. Bitte https:// verwenden; http:// gilt nur für diesen Computer.</translation>
    </message>
    <message>
        <source>Leave out user name and password: the token is all that is needed.</source>
        <translation>Bitte Benutzername und Passwort weglassen: Das Token genügt.</translation>
    </message>
    <message>
        <source>Leave out what follows a ? or # in the address.</source>
        <translation>Bitte weglassen, was in der Adresse auf ? oder # folgt.</translation>
    </message>
    <message>
        <source>Enter the address of the server.</source>
        <translation>Bitte die Adresse des Servers eingeben.</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Approve</source>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Fortgesetzt</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Einreichen</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Eingereicht</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
</context>
<context>
    <name>bulk</name>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Reason for %1</source>
        <translation>Begründung für %1</translation>
    </message>
    <message numerus="yes">
        <source>not known for %n row(s)</source>
        <translation>
            <numerusform>für %n Zeile nicht bekannt</numerusform>
            <numerusform>für %n Zeilen nicht bekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with a flag</source>
        <translation>
            <numerusform>%n auffällig</numerusform>
            <numerusform>%n auffällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) not checked</source>
        <translation>
            <numerusform>%n nicht geprüft</numerusform>
            <numerusform>%n nicht geprüft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and a state: 38 approved</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>etwa %1 min</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>etwa %1 s</translation>
    </message>
</context>
<context>
    <name>cells</name>
    <message>
        <source>not loaded</source>
        <translation>nicht geladen</translation>
    </message>
    <message>
        <source>%1 not known</source>
        <translation>%1 nicht bekannt</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Kein Limit</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>times of day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (+%n day(s))</source>
        <translation>
            <numerusform>%1 (+%n Tag)</numerusform>
            <numerusform>%1 (+%n Tage)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <source>%1: %2, was %3</source>
        <translation>%1: %2, war %3</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Which days changed is not known: those of then were not seen</source>
        <translation>Welche Tage sich geändert haben, ist nicht bekannt: Die damaligen wurden nicht gesehen</translation>
    </message>
    <message>
        <source>Which days changed is not known: those of now are not loaded</source>
        <translation>Welche Tage sich geändert haben, ist nicht bekannt: Die jetzigen sind nicht geladen</translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Weekly limit</source>
        <translation>Wochenlimit</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (Sie)</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Tracked</source>
        <translation>Erfasst</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Eingereicht</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>Ihre Rolle</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Soll</translation>
    </message>
    <message>
        <source>Variance</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Auffälliges</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Decision on</source>
        <translation>Entscheidung über</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Feiertag</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Member or team</source>
        <translation>Mitglied oder Team</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Stunden pro Woche</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Arbeitstage</translation>
    </message>
    <message>
        <source>Screenshots</source>
        <translation>Screenshots</translation>
    </message>
    <message>
        <source>Billable</source>
        <translation>Abrechenbar</translation>
    </message>
    <message>
        <source>Not billable</source>
        <translation>Nicht abrechenbar</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>Eingetragen am</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Verbleibend</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Stellenbezeichnung</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Estimated hours</source>
        <translation>Geschätzte Stunden</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Zugewiesen an</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Beantragt am</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Stoppuhr</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 T</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Ortszeit</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Verträge</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>hours that were tracked, hours that were estimated</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>amount spent, budget</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>Id of the member</source>
        <translation>ID des Mitglieds</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Von – bis</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Überschneidung</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Without a currency</source>
        <translation>Ohne Währung</translation>
    </message>
    <message>
        <source>Without an amount</source>
        <translation>Ohne Betrag</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Entered twice?</source>
        <translation>Doppelt eingetragen?</translation>
    </message>
    <message numerus="yes">
        <source>%n other expense(s) of the same member, day and amount</source>
        <translation>
            <numerusform>%n weitere Ausgabe desselben Mitglieds, Tages und Betrags</numerusform>
            <numerusform>%n weitere Ausgaben desselben Mitglieds, Tages und Betrags</numerusform>
        </translation>
    </message>
    <message>
        <source>— of %1</source>
        <comment>hours that are not known, hours that were estimated</comment>
        <translation>— von %1</translation>
    </message>
</context>
<context>
    <name>decisions</name>
    <message>
        <source>Not sent: %1</source>
        <translation>Nicht gesendet: %1</translation>
    </message>
    <message>
        <source>Held: %1</source>
        <translation>Zurückgehalten: %1</translation>
    </message>
    <message>
        <source>Sending: %1</source>
        <translation>Wird gesendet: %1</translation>
    </message>
    <message>
        <source>Checking: %1</source>
        <translation>Wird geprüft: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>it is now &quot;%1&quot;</source>
        <translation>der Status ist jetzt „%1“</translation>
    </message>
    <message>
        <source>the total was %1 and is now %2</source>
        <translation>die Summe war %1 und ist jetzt %2</translation>
    </message>
    <message>
        <source>it was submitted again</source>
        <translation>inzwischen erneut eingereicht</translation>
    </message>
    <message>
        <source>its days changed</source>
        <translation>die Tage sind andere geworden</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is different now</source>
        <translation>„%1“ ist jetzt anders</translation>
    </message>
    <message>
        <source>it is not what you saw</source>
        <translation>es ist nicht das, was Sie gesehen haben</translation>
    </message>
</context>
<context>
    <name>expected</name>
    <message>
        <source>%1 a week, as you have set it</source>
        <translation>%1 pro Woche, wie von Ihnen festgelegt</translation>
    </message>
    <message>
        <source>%1 a week, the member&apos;s weekly limit</source>
        <translation>%1 pro Woche, die Wochengrenze des Mitglieds</translation>
    </message>
    <message>
        <source>%1 a week, the sum of the contracts&apos; limits</source>
        <translation>%1 pro Woche, die Summe der Vertragsgrenzen</translation>
    </message>
    <message>
        <source>%1 a working day, from the settings</source>
        <translation>%1 pro Arbeitstag, aus den Einstellungen</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>Nicht bekannt: %1</translation>
    </message>
    <message>
        <source>Nothing says how long this member works</source>
        <translation>Nichts besagt, wie lange dieses Mitglied arbeitet</translation>
    </message>
    <message>
        <source>1 holiday taken off</source>
        <translation>1 Feiertag abgezogen</translation>
    </message>
    <message numerus="yes">
        <source>%n holidays taken off</source>
        <translation>
            <numerusform>%n Feiertag abgezogen</numerusform>
            <numerusform>%n Feiertage abgezogen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of leave taken off</source>
        <translation>%1 Abwesenheit abgezogen</translation>
    </message>
    <message>
        <source>%1 a week: the contracts&apos; limits add up to %2, more than one week of work</source>
        <translation>%1 pro Woche: Die Grenzen der Verträge ergeben zusammen %2, mehr als eine Arbeitswoche</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>The folder %2 is not there any more. Choose another one.</source>
        <translation>Den Ordner %2 gibt es nicht mehr. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose another name.</source>
        <translation>%1 ist ein Ordner. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>You may not write %1. Choose a folder of your own, or ask for the permission.</source>
        <translation>Sie dürfen %1 nicht schreiben. Wählen Sie einen eigenen Ordner, oder bitten Sie um die Berechtigung.</translation>
    </message>
    <message>
        <source>There is no room left in %2. Make room, or choose another disk.</source>
        <translation>In %2 ist kein Platz mehr. Schaffen Sie Platz, oder wählen Sie ein anderes Laufwerk.</translation>
    </message>
    <message>
        <source>%1 could not be written to its end: the disk or your share of it may be full. Make room, or choose another disk.</source>
        <translation>%1 konnte nicht zu Ende geschrieben werden: Das Laufwerk oder Ihr Anteil daran ist vielleicht voll. Schaffen Sie Platz, oder wählen Sie ein anderes Laufwerk.</translation>
    </message>
    <message>
        <source>%1 could not be replaced: it may be open in another program. Close it there, or choose another name.</source>
        <translation>%1 konnte nicht ersetzt werden: Die Datei ist vielleicht in einem anderen Programm geöffnet. Schließen Sie sie dort, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 could not be written: %3. Try another folder.</source>
        <translation>%1 konnte nicht geschrieben werden: %3. Versuchen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV-Tabelle</translation>
    </message>
    <message>
        <source>The table as text that every spreadsheet opens.</source>
        <translation>Die Tabelle als Text, den jede Tabellenkalkulation öffnet.</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>The table with real dates and durations, and a chart of its own.</source>
        <translation>Die Tabelle mit echten Datums- und Zeitwerten und einem eigenen Diagramm.</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source>Chart and table on pages, to print or to send.</source>
        <translation>Diagramm und Tabelle auf Seiten, zum Drucken oder Verschicken.</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <source>The chart in twice the size, for a slide or a message.</source>
        <translation>Das Diagramm in doppelter Größe, für eine Folie oder Nachricht.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>A picture has no room for more; a PDF holds everything.</source>
        <translation>Mehr fasst ein Bild nicht; ein PDF enthält alles.</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 konnte nicht geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>flags</name>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3 over %4</source>
        <translation>%1: %2, %3 über %4</translation>
    </message>
    <message>
        <source>%1, %2 over the %3 that the leave leaves free</source>
        <translation>%1, %2 über den %3, die die Abwesenheit frei lässt</translation>
    </message>
    <message>
        <source>%1 (leave is pending)</source>
        <translation>%1 (Abwesenheit ist beantragt)</translation>
    </message>
    <message>
        <source>Week of %1 on %2</source>
        <translation>Woche ab %1 für %2</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Woche ab %1</translation>
    </message>
    <message>
        <source>The days of the week of %1 outside the period are not loaded</source>
        <translation>Die Tage der Woche ab %1 außerhalb des Zeitraums sind nicht geladen</translation>
    </message>
    <message>
        <source>A pending time request has no times that can be read</source>
        <translation>Ein offener Zeitantrag hat keine lesbaren Zeiten</translation>
    </message>
    <message>
        <source>A pending time request is at the edge of the period, and the time zone of the member is not known</source>
        <translation>Ein offener Zeitantrag liegt am Rand des Zeitraums, und die Zeitzone des Mitglieds ist nicht bekannt</translation>
    </message>
    <message>
        <source>Rejected before; the reason is not known</source>
        <translation>Vorher abgelehnt; die Begründung ist nicht bekannt</translation>
    </message>
    <message>
        <source>Rejected before: %1</source>
        <translation>Vorher abgelehnt: %1</translation>
    </message>
    <message>
        <source>It is not known whose timesheet this is</source>
        <translation>Es ist nicht bekannt, wessen Stundenzettel dies ist</translation>
    </message>
    <message>
        <source>There is no total</source>
        <translation>Es gibt keine Summe</translation>
    </message>
    <message>
        <source>The days add up to %1, the total says %2</source>
        <translation>Die Tage ergeben %1, die Summe besagt %2</translation>
    </message>
    <message>
        <source>The days are not loaded</source>
        <translation>Die Tage sind nicht geladen</translation>
    </message>
    <message>
        <source>Leave is not loaded</source>
        <translation>Abwesenheiten sind nicht geladen</translation>
    </message>
    <message>
        <source>The member is not loaded</source>
        <translation>Das Mitglied ist nicht geladen</translation>
    </message>
    <message>
        <source>Contracts are not loaded</source>
        <translation>Verträge sind nicht geladen</translation>
    </message>
    <message>
        <source>The period has no dates that can be used</source>
        <translation>Der Zeitraum hat keine brauchbaren Daten</translation>
    </message>
    <message>
        <source>Time requests are not loaded</source>
        <translation>Zeitanträge sind nicht geladen</translation>
    </message>
    <message>
        <source>Tolerated</source>
        <translation>Geduldet</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Data incomplete</source>
        <translation>Daten unvollständig</translation>
    </message>
    <message>
        <source>The timesheet has no total, no member or no dates, or its days do not add up to its total.</source>
        <translation>Dem Stundenzettel fehlen Summe, Mitglied oder Daten, oder seine Tage ergeben nicht die Summe.</translation>
    </message>
    <message>
        <source>Work on leave</source>
        <translation>Arbeit trotz Abwesenheit</translation>
    </message>
    <message>
        <source>Time on a day of approved leave. Half a day or hours of leave leave the rest of a usual day free.</source>
        <translation>Zeit an einem Tag genehmigter Abwesenheit. Ein halber Tag oder Stunden lassen den Rest eines üblichen Tages frei.</translation>
    </message>
    <message>
        <source>Weekly limit</source>
        <translation>Wochengrenze</translation>
    </message>
    <message>
        <source>A calendar week over the member&apos;s weekly limit, where the server gives one, or over that of a contract.</source>
        <translation>Eine Kalenderwoche über der Wochengrenze des Mitglieds, soweit der Server sie nennt, oder über der eines Vertrags.</translation>
    </message>
    <message>
        <source>Long day</source>
        <translation>Langer Tag</translation>
    </message>
    <message>
        <source>A day of more than so many hours.</source>
        <translation>Ein Tag mit mehr als so vielen Stunden.</translation>
    </message>
    <message>
        <source>Longest day</source>
        <translation>Längster Tag</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>Holiday work</source>
        <translation>Feiertagsarbeit</translation>
    </message>
    <message>
        <source>Time on a public holiday of the member&apos;s team, by the list in the settings.</source>
        <translation>Zeit an einem Feiertag des Teams, nach der Liste in den Einstellungen.</translation>
    </message>
    <message>
        <source>Weekend work</source>
        <translation>Wochenendarbeit</translation>
    </message>
    <message>
        <source>Time on a day of the week on which the member does not work, by the working days in the settings.</source>
        <translation>Zeit an einem Wochentag, an dem das Mitglied nicht arbeitet, nach den Arbeitstagen in den Einstellungen.</translation>
    </message>
    <message>
        <source>Empty day</source>
        <translation>Leerer Tag</translation>
    </message>
    <message>
        <source>A working day before the timesheet was submitted, without time or approved leave.</source>
        <translation>Ein Arbeitstag vor dem Einreichen, ohne Zeit und ohne genehmigte Abwesenheit.</translation>
    </message>
    <message>
        <source>Open time request</source>
        <translation>Offener Zeitantrag</translation>
    </message>
    <message>
        <source>A time request inside the period is still pending: its time is not in the timesheet yet.</source>
        <translation>Ein Zeitantrag im Zeitraum ist noch offen: Seine Zeit steht noch nicht im Stundenzettel.</translation>
    </message>
    <message>
        <source>Resubmitted</source>
        <translation>Erneut eingereicht</translation>
    </message>
    <message>
        <source>Submitted again after a rejection, as far as the server or Signoff remembers one.</source>
        <translation>Nach einer Ablehnung erneut eingereicht, soweit der Server oder Signoff sich an eine erinnert.</translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>Full</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Blurred</source>
        <translation>Unscharf</translation>
    </message>
    <message>
        <source>No preview</source>
        <translation>Ohne Vorschau</translation>
    </message>
    <message>
        <source>No screenshots</source>
        <translation>Keine Screenshots</translation>
    </message>
    <message>
        <source>Background blurred</source>
        <translation>Hintergrund unscharf</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Video, blurred</source>
        <translation>Video, unscharf</translation>
    </message>
    <message>
        <source>Video, silent</source>
        <translation>Video, ohne Ton</translation>
    </message>
    <message>
        <source>Video, blurred and silent</source>
        <translation>Video, unscharf und ohne Ton</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Screenshots</source>
        <translation>Screenshots</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>An hour; kept only if you may see rates.</source>
        <translation>Pro Stunde; wird nur übernommen, wenn Sie Sätze sehen dürfen.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>New contract</source>
        <translation>Neuer Vertrag</translation>
    </message>
    <message>
        <source>Edit contract</source>
        <translation>Vertrag bearbeiten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Billable</source>
        <translation>Abrechenbar</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Stays as it is where none is chosen.</source>
        <translation>Bleibt unverändert, wenn nichts gewählt ist.</translation>
    </message>
    <message>
        <source>Add expense</source>
        <translation>Ausgabe hinzufügen</translation>
    </message>
    <message>
        <source>“%1” must be a number.</source>
        <translation>„%1“ muss eine Zahl sein.</translation>
    </message>
    <message>
        <source>“%1” must be a whole number.</source>
        <translation>„%1“ muss eine ganze Zahl sein.</translation>
    </message>
    <message>
        <source>“%1” must be at least %2.</source>
        <translation>„%1“ muss mindestens %2 sein.</translation>
    </message>
    <message>
        <source>“%1” must be at most %2.</source>
        <translation>„%1“ darf höchstens %2 sein.</translation>
    </message>
    <message>
        <source>“%1” has no choice “%2”.</source>
        <translation>Bei „%1“ gibt es keine Auswahl „%2“.</translation>
    </message>
    <message>
        <source>“%1” must be a time of day.</source>
        <translation>„%1“ muss eine Uhrzeit sein.</translation>
    </message>
    <message>
        <source>“%1” must be a date.</source>
        <translation>„%1“ muss ein Datum sein.</translation>
    </message>
    <message>
        <source>“%1” must be an e-mail address.</source>
        <translation>„%1“ muss eine E-Mail-Adresse sein.</translation>
    </message>
    <message>
        <source>“%1” must be an address that begins with https:// or http://.</source>
        <translation>„%1“ muss eine Adresse sein, die mit https:// oder http:// beginnt.</translation>
    </message>
    <message>
        <source>“%1” must be a time zone such as Europe/Berlin.</source>
        <translation>„%1“ muss eine Zeitzone wie Europe/Berlin sein.</translation>
    </message>
    <message>
        <source>“%1” must not be longer than %2 characters.</source>
        <translation>„%1“ darf nicht länger als %2 Zeichen sein.</translation>
    </message>
    <message>
        <source>“%1” is needed.</source>
        <translation>„%1“ ist erforderlich.</translation>
    </message>
    <message>
        <source>“%1” can be changed, but not emptied.</source>
        <translation>„%1“ lässt sich ändern, aber nicht leeren.</translation>
    </message>
    <message>
        <source>“%1” needs “%2”, too.</source>
        <translation>„%1“ erfordert auch „%2“.</translation>
    </message>
    <message>
        <source>“%1” must not be before “%2”.</source>
        <translation>„%1“ darf nicht vor „%2“ liegen.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>The invitation is sent there.</source>
        <translation>Dorthin wird die Einladung gesendet.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Weekly limit</source>
        <translation>Wochenlimit</translation>
    </message>
    <message>
        <source>Hours a week; 168 means no limit.</source>
        <translation>Stunden pro Woche; 168 bedeutet kein Limit.</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Some servers ask for it.</source>
        <translation>Manche Server verlangen diese Angabe.</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Whole days</source>
        <translation>Ganze Tage</translation>
    </message>
    <message>
        <source>First half of the day</source>
        <translation>Erste Tageshälfte</translation>
    </message>
    <message>
        <source>Second half of the day</source>
        <translation>Zweite Tageshälfte</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Regelung</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Part of the day</source>
        <translation>Teil des Tages</translation>
    </message>
    <message>
        <source>For policies that count in days.</source>
        <translation>Für Regelungen, die in Tagen zählen.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>For policies that count in hours.</source>
        <translation>Für Regelungen, die in Stunden zählen.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Hours a day</source>
        <translation>Stunden pro Tag</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Request leave</source>
        <translation>Urlaub beantragen</translation>
    </message>
    <message>
        <source>Regular user</source>
        <translation>Normaler Benutzer</translation>
    </message>
    <message>
        <source>Project manager</source>
        <translation>Projektmanager</translation>
    </message>
    <message>
        <source>Team manager</source>
        <translation>Teammanager</translation>
    </message>
    <message>
        <source>Executive manager</source>
        <translation>Executive Manager</translation>
    </message>
    <message>
        <source>Project viewer</source>
        <translation>Projektbetrachter</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Verborgen</translation>
    </message>
    <message>
        <source>Visible</source>
        <translation>Sichtbar</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Whether this member sees rates.</source>
        <translation>Ob dieses Mitglied Sätze sieht.</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Bild entfernen</translation>
    </message>
    <message>
        <source>Invite member</source>
        <translation>Mitglied einladen</translation>
    </message>
    <message>
        <source>Edit member</source>
        <translation>Mitglied bearbeiten</translation>
    </message>
    <message>
        <source>Invite viewer</source>
        <translation>Betrachter einladen</translation>
    </message>
    <message>
        <source>Take a project away</source>
        <translation>Projekt entziehen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Estimation</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>A name such as project-icon-1</source>
        <translation>Ein Name wie project-icon-1</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Edit project</source>
        <translation>Projekt bearbeiten</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Dringend</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>Makes it a subtask, where the server knows subtasks.</source>
        <translation>Macht daraus eine Unteraufgabe, wo der Server Unteraufgaben kennt.</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Neue Aufgabe</translation>
    </message>
    <message>
        <source>Edit task</source>
        <translation>Aufgabe bearbeiten</translation>
    </message>
    <message>
        <source>Assign task</source>
        <translation>Aufgabe zuweisen</translation>
    </message>
    <message>
        <source>Take off the task</source>
        <translation>Zuweisung aufheben</translation>
    </message>
    <message>
        <source>Worked on</source>
        <translation>Gearbeitet an</translation>
    </message>
    <message>
        <source>The API does not tell the time zone; entries are listed as UTC.</source>
        <translation>Die API nennt die Zeitzone nicht; Einträge werden als UTC aufgeführt.</translation>
    </message>
    <message>
        <source>Add time</source>
        <translation>Zeit hinzufügen</translation>
    </message>
    <message>
        <source>Change time</source>
        <translation>Zeit ändern</translation>
    </message>
    <message>
        <source>Works on</source>
        <translation>Arbeitet an</translation>
    </message>
    <message>
        <source>Start a clock</source>
        <translation>Stoppuhr starten</translation>
    </message>
    <message>
        <source>A clock was started</source>
        <translation>Eine Stoppuhr wurde gestartet</translation>
    </message>
    <message>
        <source>A clock was stopped</source>
        <translation>Eine Stoppuhr wurde gestoppt</translation>
    </message>
    <message>
        <source>A member was invited</source>
        <translation>Ein Mitglied wurde eingeladen</translation>
    </message>
    <message>
        <source>A member was changed</source>
        <translation>Ein Mitglied wurde geändert</translation>
    </message>
    <message>
        <source>A member was deleted</source>
        <translation>Ein Mitglied wurde gelöscht</translation>
    </message>
    <message>
        <source>A member was activated</source>
        <translation>Ein Mitglied wurde aktiviert</translation>
    </message>
    <message>
        <source>A member was archived</source>
        <translation>Ein Mitglied wurde archiviert</translation>
    </message>
    <message>
        <source>A project was created</source>
        <translation>Ein Projekt wurde angelegt</translation>
    </message>
    <message>
        <source>A project was changed</source>
        <translation>Ein Projekt wurde geändert</translation>
    </message>
    <message>
        <source>A project was deleted</source>
        <translation>Ein Projekt wurde gelöscht</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Add webhook</source>
        <translation>Webhook hinzufügen</translation>
    </message>
    <message>
        <source>“%1” must be after “%2”.</source>
        <translation>„%1“ muss nach „%2“ liegen.</translation>
    </message>
    <message>
        <source>A task was changed</source>
        <translation>Eine Aufgabe wurde geändert</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>%1: was %2, is now %3</source>
        <translation>%1: war %2, ist jetzt %3</translation>
    </message>
    <message>
        <source>Edit expense</source>
        <translation>Ausgabe bearbeiten</translation>
    </message>
    <message>
        <source>New time request</source>
        <translation>Neuer Zeitantrag</translation>
    </message>
    <message>
        <source>Edit webhook</source>
        <translation>Webhook bearbeiten</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Give access to a project</source>
        <translation>Projekt freigeben</translation>
    </message>
</context>
<context>
    <name>holidays</name>
    <message>
        <source>Holiday</source>
        <translation>Feiertag</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file is larger than 2 MB; calendars of holidays are not.</source>
        <translation>Die Datei ist größer als 2 MB; Feiertagskalender sind das nicht.</translation>
    </message>
    <message>
        <source>This is not a calendar in the iCalendar form (.ics).</source>
        <translation>Dies ist kein Kalender in der iCalendar-Form (.ics).</translation>
    </message>
    <message>
        <source>The calendar has more days than holidays can have, or repeats in a way that takes too long. Not all was read.</source>
        <translation>Der Kalender hat mehr Tage, als es Feiertage geben kann, oder wiederholt sich auf eine Weise, die zu lange dauert. Nicht alles wurde gelesen.</translation>
    </message>
</context>
<context>
    <name>names</name>
    <message>
        <source>Member %1</source>
        <translation>Mitglied %1</translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation>Projekt %1</translation>
    </message>
    <message>
        <source>Task %1</source>
        <translation>Aufgabe %1</translation>
    </message>
</context>
<context>
    <name>news</name>
    <message numerus="yes">
        <source>%n timesheet(s)</source>
        <translation>
            <numerusform>%n Stundenzettel</numerusform>
            <numerusform>%n Stundenzettel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time request(s)</source>
        <translation>
            <numerusform>%n Zeitantrag</numerusform>
            <numerusform>%n Zeitanträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n leave request(s)</source>
        <translation>
            <numerusform>%n Urlaubsantrag</numerusform>
            <numerusform>%n Urlaubsanträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overview</name>
    <message>
        <source>The timesheets could not be loaded.</source>
        <translation>Die Stundenzettel konnten nicht geladen werden.</translation>
    </message>
    <message>
        <source>The time requests could not be loaded.</source>
        <translation>Die Zeitanträge konnten nicht geladen werden.</translation>
    </message>
    <message>
        <source>The leave requests could not be loaded.</source>
        <translation>Die Urlaubsanträge konnten nicht geladen werden.</translation>
    </message>
    <message>
        <source>The leave of this week could not be loaded.</source>
        <translation>Die Abwesenheiten dieser Woche konnten nicht geladen werden.</translation>
    </message>
    <message>
        <source>The tracked hours could not be loaded.</source>
        <translation>Die erfassten Stunden konnten nicht geladen werden.</translation>
    </message>
    <message>
        <source>The projects could not be loaded.</source>
        <translation>Die Projekte konnten nicht geladen werden.</translation>
    </message>
    <message>
        <source>The timesheets of the last period could not be loaded.</source>
        <translation>Die Stundenzettel des letzten Zeitraums konnten nicht geladen werden.</translation>
    </message>
    <message>
        <source>The members could not be loaded.</source>
        <translation>Die Mitglieder konnten nicht geladen werden.</translation>
    </message>
    <message>
        <source>The timeline of today could not be loaded.</source>
        <translation>Der Tagesverlauf von heute konnte nicht geladen werden.</translation>
    </message>
    <message>
        <source>Your role may not see this.</source>
        <translation>Ihre Rolle darf das nicht sehen.</translation>
    </message>
    <message>
        <source>This server does not tell it.</source>
        <translation>Dieser Server nennt es nicht.</translation>
    </message>
    <message>
        <source>Known since %1.</source>
        <translation>Stand: %1.</translation>
    </message>
    <message>
        <source>From the first %1 of %2 %3.</source>
        <comment>numbers, what is counted</comment>
        <translation>Aus den ersten %1 von %2 (%3).</translation>
    </message>
    <message>
        <source>From the first %1 %2; there are more.</source>
        <comment>number, what is counted</comment>
        <translation>Aus den ersten %1 (%2); es gibt mehr.</translation>
    </message>
    <message>
        <source>the oldest of today</source>
        <translation>der älteste von heute</translation>
    </message>
    <message numerus="yes">
        <source>the oldest for %n day(s)</source>
        <translation>
            <numerusform>der älteste seit %n Tag</numerusform>
            <numerusform>der älteste seit %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>timesheet(s)</source>
        <translation>
            <numerusform>Stundenzettel</numerusform>
            <numerusform>Stundenzettel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>time request(s)</source>
        <translation>
            <numerusform>Zeitantrag</numerusform>
            <numerusform>Zeitanträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>leave request(s)</source>
        <translation>
            <numerusform>Urlaubsantrag</numerusform>
            <numerusform>Urlaubsanträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 oder mehr</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>nichts wartet</translation>
    </message>
    <message>
        <source>this week so far</source>
        <translation>diese Woche bisher</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n Mitglied</numerusform>
            <numerusform>%n Mitglieder</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 then (%2)</source>
        <comment>hours, days</comment>
        <translation>damals %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the report could not be read.</source>
        <translation>
            <numerusform>%n Zeile des Berichts war nicht lesbar.</numerusform>
            <numerusform>%n Zeilen des Berichts waren nicht lesbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has tracked time today.</source>
        <translation>Heute hat niemand Zeit erfasst.</translation>
    </message>
    <message numerus="yes">
        <source>tracked time today</source>
        <translation>
            <numerusform>hat heute Zeit erfasst</numerusform>
            <numerusform>haben heute Zeit erfasst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at work now</source>
        <translation>
            <numerusform>%n jetzt bei der Arbeit</numerusform>
            <numerusform>%n jetzt bei der Arbeit</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>until when, project</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Until when is not known: this server has no timeline.</source>
        <translation>Bis wann, ist nicht bekannt: Dieser Server kennt keinen Tagesverlauf.</translation>
    </message>
    <message>
        <source>members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Nobody is away this week.</source>
        <translation>Diese Woche ist niemand abwesend.</translation>
    </message>
    <message>
        <source>away today</source>
        <translation>heute abwesend</translation>
    </message>
    <message numerus="yes">
        <source>%n of them not decided</source>
        <translation>
            <numerusform>%n davon nicht entschieden</numerusform>
            <numerusform>%n davon nicht entschieden</numerusform>
        </translation>
    </message>
    <message>
        <source>away this week</source>
        <translation>diese Woche abwesend</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>leave requests of this week</source>
        <translation>Urlaubsanträge dieser Woche</translation>
    </message>
    <message>
        <source>There are no timesheets of %1.</source>
        <translation>Es gibt keine Stundenzettel für %1.</translation>
    </message>
    <message>
        <source>Everybody has submitted %1.</source>
        <translation>Alle haben für %1 eingereicht.</translation>
    </message>
    <message>
        <source>Nobody of those that are here is missing for %1.</source>
        <translation>Von den hier geladenen fehlt für %1 niemand.</translation>
    </message>
    <message numerus="yes">
        <source>not submitted</source>
        <translation>
            <numerusform>nicht eingereicht</numerusform>
            <numerusform>nicht eingereicht</numerusform>
        </translation>
    </message>
    <message>
        <source>timesheets of that period</source>
        <translation>Stundenzettel dieses Zeitraums</translation>
    </message>
    <message>
        <source>No project is near its deadline or its weekly limit.</source>
        <translation>Kein Projekt ist nahe an seiner Frist oder seiner Wochengrenze.</translation>
    </message>
    <message numerus="yes">
        <source>project(s) to look at</source>
        <translation>
            <numerusform>Projekt anzusehen</numerusform>
            <numerusform>Projekte anzusehen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 this week</source>
        <comment>hours, limit</comment>
        <translation>%1 von %2 diese Woche</translation>
    </message>
    <message>
        <source>Weekly limits were not checked: the tracked hours are not known.</source>
        <translation>Die Wochengrenzen wurden nicht geprüft: Die erfassten Stunden sind nicht bekannt.</translation>
    </message>
    <message>
        <source>projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Not submitted</source>
        <translation>Nicht eingereicht</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>against last week</source>
        <translation>gegenüber der Vorwoche</translation>
    </message>
    <message>
        <source>Estimations and budgets are checked against the hours since %1 so far.</source>
        <translation>Schätzungen und Budgets werden bisher mit den Stunden seit %1 verglichen.</translation>
    </message>
    <message>
        <source>Estimations and budgets were not checked: the hours since their beginning could not be read.</source>
        <translation>Schätzungen und Budgets wurden nicht geprüft: Die Stunden seit Beginn konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Estimations and budgets are not checked yet: the hours since their beginning are read in the background.</source>
        <translation>Schätzungen und Budgets sind noch nicht geprüft: Die Stunden seit Beginn werden im Hintergrund gelesen.</translation>
    </message>
    <message>
        <source>Waiting for your decision</source>
        <translation>Wartet auf Ihre Entscheidung</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Timesheets</source>
        <translation>Stundenzettel</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Billable</source>
        <translation>Abrechenbar</translation>
    </message>
    <message>
        <source>Search expenses</source>
        <translation>Ausgaben durchsuchen</translation>
    </message>
    <message>
        <source>Loading expenses …</source>
        <translation>Ausgaben werden geladen …</translation>
    </message>
    <message>
        <source>The expenses could not be loaded</source>
        <translation>Die Ausgaben konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>No expenses yet</source>
        <translation>Noch keine Ausgaben</translation>
    </message>
    <message>
        <source>What your team spends appears here once it is entered.</source>
        <translation>Was das Team ausgibt, erscheint hier, sobald es eingetragen ist.</translation>
    </message>
    <message>
        <source>Choose an expense to see more.</source>
        <translation>Eine Ausgabe wählen, um mehr zu sehen.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Search leave requests</source>
        <translation>Urlaubsanträge durchsuchen</translation>
    </message>
    <message>
        <source>Loading leave requests …</source>
        <translation>Urlaubsanträge werden geladen …</translation>
    </message>
    <message>
        <source>The leave requests could not be loaded</source>
        <translation>Die Urlaubsanträge konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>No leave was asked for yet</source>
        <translation>Noch kein Urlaub beantragt</translation>
    </message>
    <message>
        <source>Requests appear here as soon as a member asks for leave.</source>
        <translation>Anträge erscheinen hier, sobald ein Mitglied Urlaub beantragt.</translation>
    </message>
    <message>
        <source>Choose a request to see who else is away.</source>
        <translation>Einen Antrag wählen, um zu sehen, wer sonst abwesend ist.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>Urlaubskonten</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Search members</source>
        <translation>Mitglieder durchsuchen</translation>
    </message>
    <message>
        <source>Loading members …</source>
        <translation>Mitglieder werden geladen …</translation>
    </message>
    <message>
        <source>The members could not be loaded</source>
        <translation>Die Mitglieder konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>No members yet</source>
        <translation>Noch keine Mitglieder</translation>
    </message>
    <message>
        <source>Invite somebody; members appear here once they are invited.</source>
        <translation>Jemanden einladen; Mitglieder erscheinen hier, sobald sie eingeladen sind.</translation>
    </message>
    <message>
        <source>Choose a member to see their contracts and hours.</source>
        <translation>Ein Mitglied wählen, um seine Verträge und Stunden zu sehen.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Time requests</source>
        <translation>Zeitanträge</translation>
    </message>
    <message>
        <source>Leave requests</source>
        <translation>Urlaubsanträge</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>Zeiterfassung</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Loading contracts …</source>
        <translation>Verträge werden geladen …</translation>
    </message>
    <message>
        <source>The contracts could not be loaded</source>
        <translation>Die Verträge konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>Nobody is on this project</source>
        <translation>Niemand ist in diesem Projekt</translation>
    </message>
    <message>
        <source>A contract lets a member track time on it.</source>
        <translation>Ein Vertrag erlaubt einem Mitglied, hier Zeit zu erfassen.</translation>
    </message>
    <message>
        <source>Loading project viewers …</source>
        <translation>Projektbetrachter werden geladen …</translation>
    </message>
    <message>
        <source>The project viewers could not be loaded</source>
        <translation>Die Projektbetrachter konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>No project viewers</source>
        <translation>Keine Projektbetrachter</translation>
    </message>
    <message>
        <source>A project viewer reads the projects given to them, and nothing else.</source>
        <translation>Ein Projektbetrachter liest die für ihn freigegebenen Projekte, und nichts anderes.</translation>
    </message>
    <message>
        <source>Loading tasks …</source>
        <translation>Aufgaben werden geladen …</translation>
    </message>
    <message>
        <source>The tasks could not be loaded</source>
        <translation>Die Aufgaben konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>No tasks</source>
        <translation>Keine Aufgaben</translation>
    </message>
    <message>
        <source>What is to be done in this project goes here.</source>
        <translation>Hierher gehört, was in diesem Projekt zu tun ist.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Search projects</source>
        <translation>Projekte durchsuchen</translation>
    </message>
    <message>
        <source>Loading projects …</source>
        <translation>Projekte werden geladen …</translation>
    </message>
    <message>
        <source>The projects could not be loaded</source>
        <translation>Die Projekte konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>No projects yet</source>
        <translation>Noch keine Projekte</translation>
    </message>
    <message>
        <source>Members track their time on projects. Make the first one with Ctrl+N.</source>
        <translation>Mitglieder erfassen ihre Zeit auf Projekten. Das erste lässt sich mit Strg+N anlegen.</translation>
    </message>
    <message>
        <source>Choose a project to see its members, tasks and viewers.</source>
        <translation>Ein Projekt wählen, um seine Mitglieder, Aufgaben und Betrachter zu sehen.</translation>
    </message>
    <message>
        <source>While the contract is paused, the member cannot track time on this project. A clock that runs on it stops. What was tracked stays.</source>
        <translation>Solange der Vertrag pausiert ist, kann das Mitglied auf diesem Projekt keine Zeit erfassen. Eine laufende Stoppuhr darauf wird gestoppt. Erfasstes bleibt erhalten.</translation>
    </message>
    <message>
        <source>The member leaves the project: no more time can be tracked on it. What was tracked stays. No operation brings the contract back; a new one can be made.</source>
        <translation>Das Mitglied verlässt das Projekt: Darauf lässt sich keine Zeit mehr erfassen. Erfasstes bleibt erhalten. Der Vertrag lässt sich nicht zurückholen; ein neuer kann angelegt werden.</translation>
    </message>
    <message>
        <source>Nothing can be read any more by this viewer. Restore brings the viewer back.</source>
        <translation>Dieser Betrachter kann nichts mehr lesen. Wiederherstellen holt ihn zurück.</translation>
    </message>
    <message>
        <source>A mail with an invitation goes out.</source>
        <translation>Eine E-Mail mit einer Einladung wird verschickt.</translation>
    </message>
    <message>
        <source>From then on the member can track time on this project.</source>
        <translation>Ab dann kann das Mitglied auf diesem Projekt Zeit erfassen.</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Überschneidung</translation>
    </message>
    <message>
        <source>Search time requests</source>
        <translation>Zeitanträge durchsuchen</translation>
    </message>
    <message>
        <source>Loading time requests …</source>
        <translation>Zeitanträge werden geladen …</translation>
    </message>
    <message>
        <source>The time requests could not be loaded</source>
        <translation>Die Zeitanträge konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>No time requests</source>
        <translation>Keine Zeitanträge</translation>
    </message>
    <message>
        <source>Time that members ask to add by hand appears here.</source>
        <translation>Zeit, die Mitglieder von Hand ergänzen möchten, erscheint hier.</translation>
    </message>
    <message>
        <source>Choose a request to compare it with what was tracked.</source>
        <translation>Einen Antrag wählen, um ihn mit dem Erfassten zu vergleichen.</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Auffälliges</translation>
    </message>
    <message>
        <source>Search timesheets</source>
        <translation>Stundenzettel durchsuchen</translation>
    </message>
    <message>
        <source>Loading timesheets …</source>
        <translation>Stundenzettel werden geladen …</translation>
    </message>
    <message>
        <source>The timesheets could not be loaded</source>
        <translation>Die Stundenzettel konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>No timesheets</source>
        <translation>Keine Stundenzettel</translation>
    </message>
    <message>
        <source>They appear here once members have submitted them.</source>
        <translation>Sie erscheinen hier, sobald Mitglieder sie eingereicht haben.</translation>
    </message>
    <message>
        <source>Every submitted timesheet is decided.</source>
        <translation>Alle eingereichten Stundenzettel sind entschieden.</translation>
    </message>
    <message>
        <source>Choose a timesheet to see its days.</source>
        <translation>Einen Stundenzettel wählen, um seine Tage zu sehen.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Search time entries</source>
        <translation>Zeiteinträge durchsuchen</translation>
    </message>
    <message>
        <source>Loading time entries …</source>
        <translation>Zeiteinträge werden geladen …</translation>
    </message>
    <message>
        <source>The time entries could not be loaded</source>
        <translation>Die Zeiteinträge konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>No time entries on this day</source>
        <translation>Keine Zeiteinträge an diesem Tag</translation>
    </message>
    <message>
        <source>Ctrl+N adds one.</source>
        <translation>Strg+N fügt einen hinzu.</translation>
    </message>
    <message>
        <source>Choose a member to see the day.</source>
        <translation>Ein Mitglied wählen, um den Tag zu sehen.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Search webhooks</source>
        <translation>Webhooks durchsuchen</translation>
    </message>
    <message>
        <source>Loading webhooks …</source>
        <translation>Webhooks werden geladen …</translation>
    </message>
    <message>
        <source>The webhooks could not be loaded</source>
        <translation>Die Webhooks konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>No webhooks yet</source>
        <translation>Noch keine Webhooks</translation>
    </message>
    <message>
        <source>A webhook tells another program at once when something happens here.</source>
        <translation>Ein Webhook meldet einem anderen Programm sofort, wenn hier etwas geschieht.</translation>
    </message>
    <message>
        <source>Choose a webhook to see more.</source>
        <translation>Einen Webhook wählen, um mehr zu sehen.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Addresses that the server tells what happens in the workspace, and a listener to watch it</source>
        <translation>Adressen, denen der Server mitteilt, was im Arbeitsbereich geschieht, und ein Lauscher zum Mitlesen</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
</context>
<context>
    <name>paths</name>
    <message>
        <source>The folder %1 cannot be created.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation>%1 ist kein Ordner.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to.</source>
        <translation>In den Ordner %1 kann nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>There is no room for temporary files.</source>
        <translation>Für temporäre Dateien ist kein Platz.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Zeitraum davor</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Tracked</source>
        <translation>Erfasst</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Soll</translation>
    </message>
    <message>
        <source>Late by</source>
        <translation>Verspätet um</translation>
    </message>
    <message>
        <source>Left early by</source>
        <translation>Früher gegangen um</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Pausen</translation>
    </message>
    <message>
        <source>Times of breaks</source>
        <translation>Pausenzeiten</translation>
    </message>
    <message>
        <source>Reason for being late</source>
        <translation>Grund der Verspätung</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Tracked hours</source>
        <translation>Erfasste Stunden</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Activity level</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Activity counts keys and mouse. It does not measure work: reading, talking and thinking leave no trace in it.</source>
        <translation>Aktivität zählt Tastatur und Maus. Sie misst keine Arbeit: Lesen, Reden und Nachdenken hinterlassen darin keine Spur.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tagesverlauf</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Anwesenheit</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Balken</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Wärmekarte</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Anteile</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Bahnen</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Anzahlen</translation>
    </message>
    <message>
        <source>No member</source>
        <translation>Kein Mitglied</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>Kein Projekt</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Kein Team</translation>
    </message>
    <message>
        <source>No task</source>
        <translation>Keine Aufgabe</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Nothing tracked</source>
        <translation>Nichts erfasst</translation>
    </message>
    <message>
        <source>Times of day are not told</source>
        <translation>Uhrzeiten werden nicht genannt</translation>
    </message>
</context>
<context>
    <name>resources</name>
    <message>
        <source>Contracts</source>
        <translation>Verträge</translation>
    </message>
    <message>
        <source>Leave requests</source>
        <translation>Urlaubsanträge</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Time requests</source>
        <translation>Zeitanträge</translation>
    </message>
    <message>
        <source>Timesheets</source>
        <translation>Stundenzettel</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Arbeitsbereiche</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>Expense categories</source>
        <translation>Ausgabenkategorien</translation>
    </message>
    <message>
        <source>Leave balances</source>
        <translation>Urlaubskonten</translation>
    </message>
    <message>
        <source>Leave policies</source>
        <translation>Urlaubsregelungen</translation>
    </message>
    <message>
        <source>Project viewers</source>
        <translation>Projektbetrachter</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Assigned to the task</source>
        <translation>Der Aufgabe zugewiesen</translation>
    </message>
    <message>
        <source>Time entries</source>
        <translation>Zeiteinträge</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>Zeiterfassung</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s)</source>
        <translation>
            <numerusform>%n Vertrag</numerusform>
            <numerusform>%n Verträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expense(s)</source>
        <translation>
            <numerusform>%n Ausgabe</numerusform>
            <numerusform>%n Ausgaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n leave request(s)</source>
        <translation>
            <numerusform>%n Urlaubsantrag</numerusform>
            <numerusform>%n Urlaubsanträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n Mitglied</numerusform>
            <numerusform>%n Mitglieder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project viewer(s)</source>
        <translation>
            <numerusform>%n Projektbetrachter</numerusform>
            <numerusform>%n Projektbetrachter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n Projekt</numerusform>
            <numerusform>%n Projekte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n Aufgabe</numerusform>
            <numerusform>%n Aufgaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time entry(s)</source>
        <translation>
            <numerusform>%n Zeiteintrag</numerusform>
            <numerusform>%n Zeiteinträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time request(s)</source>
        <translation>
            <numerusform>%n Zeitantrag</numerusform>
            <numerusform>%n Zeitanträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n timesheet(s)</source>
        <translation>
            <numerusform>%n Stundenzettel</numerusform>
            <numerusform>%n Stundenzettel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clock(s)</source>
        <translation>
            <numerusform>%n Stoppuhr</numerusform>
            <numerusform>%n Stoppuhren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s)</source>
        <translation>
            <numerusform>%n Webhook</numerusform>
            <numerusform>%n Webhooks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Time to undo a decision</source>
        <translation>Zeit, eine Entscheidung rückgängig zu machen</translation>
    </message>
    <message>
        <source>A decision is sent after this time and is final then. With 0 it is sent at once.</source>
        <translation>Nach dieser Zeit wird eine Entscheidung gesendet und ist dann endgültig. Bei 0 wird sie sofort gesendet.</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>Wirkt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Keep rows on this computer</source>
        <translation>Zeilen auf diesem Computer speichern</translation>
    </message>
    <message>
        <source>Shows the last rows at once and when offline. Signing out erases them. Decisions under way are always kept.</source>
        <translation>Zeigt die letzten Zeilen sofort und auch offline. Beim Abmelden werden sie gelöscht. Laufende Entscheidungen bleiben immer erhalten.</translation>
    </message>
    <message>
        <source>Ask for what is new every</source>
        <translation>Nach Neuem fragen alle</translation>
    </message>
    <message>
        <source>The page in view, and what waits for a decision. With 0 only when you ask.</source>
        <translation>Die sichtbare Seite, und was auf eine Entscheidung wartet. Bei 0 nur auf Wunsch.</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Tell when something new waits</source>
        <translation>Melden, wenn etwas Neues wartet</translation>
    </message>
    <message>
        <source>A notification of the desktop, at most one a minute, while Signoff is behind other windows or on another page.</source>
        <translation>Eine Benachrichtigung des Desktops, höchstens eine pro Minute, solange Signoff hinter anderen Fenstern liegt oder eine andere Seite zeigt.</translation>
    </message>
    <message>
        <source>Hours as decimals</source>
        <translation>Stunden als Dezimalzahlen</translation>
    </message>
    <message>
        <source>7.50 instead of 7:30. Files get it at once, windows at the next start.</source>
        <translation>7,50 statt 7:30. Dateien bekommen es sofort, Fenster beim nächsten Start.</translation>
    </message>
</context>
<context>
    <name>shell</name>
    <message>
        <source>Add an account …</source>
        <translation>Konto hinzufügen …</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Settings …</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Narrow tab bar</source>
        <translation>Schmale Navigationsleiste</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>WebWork in the browser</source>
        <translation>WebWork im Browser</translation>
    </message>
    <message>
        <source>About Signoff</source>
        <translation>Über Signoff</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>Zu einer Seite wechseln</translation>
    </message>
    <message>
        <source>Review rules …</source>
        <translation>Prüfregeln …</translation>
    </message>
    <message>
        <source>Search and commands …</source>
        <translation>Suche und Befehle …</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Search on the page</source>
        <translation>Auf der Seite suchen</translation>
    </message>
</context>
<context>
    <name>signoff::AboutDialog</name>
    <message>
        <source>windows, network, storage, charts</source>
        <translation>Fenster, Netzwerk, Speicher, Diagramme</translation>
    </message>
    <message>
        <source>the keychain of this system</source>
        <translation>der Schlüsselbund dieses Systems</translation>
    </message>
    <message>
        <source>rows and decisions on disk</source>
        <translation>Zeilen und Entscheidungen auf der Festplatte</translation>
    </message>
    <message>
        <source>About Signoff</source>
        <translation>Über Signoff</translation>
    </message>
    <message>
        <source>Timesheets of WebWork Tracker, decided in a minute.</source>
        <translation>Stundenzettel aus WebWork Tracker, in einer Minute entschieden.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes with no warranty. Signoff is not made by WebWork.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später, ohne jede Gewährleistung. Signoff stammt nicht von WebWork.</translation>
    </message>
    <message>
        <source>Built on</source>
        <translation>Gebaut mit</translation>
    </message>
    <message>
        <source>Copy the versions</source>
        <translation>Versionen kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>signoff::AppForm</name>
    <message>
        <source>Redirect URI</source>
        <translation>Redirect-URI</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the redirect URI</source>
        <translation>Redirect-URI kopieren</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Another one only if a program of this computer uses it; then in WebWork, too.</source>
        <translation>Nur ändern, wenn ein Programm dieses Computers ihn belegt; dann auch in WebWork.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Secret</translation>
    </message>
    <message>
        <source>Leave it empty to use the one in the keychain</source>
        <translation>Leer lassen, um das aus dem Schlüsselbund zu verwenden</translation>
    </message>
    <message>
        <source>Allow the access in the browser; Signoff then goes on by itself. If the browser shows an error instead, compare the client ID and the redirect URI with those of your app.</source>
        <translation>Bitte den Zugriff im Browser erlauben; Signoff macht dann von selbst weiter. Zeigt der Browser stattdessen einen Fehler, bitte Client-ID und Redirect-URI mit denen der App vergleichen.</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the address and open it in a browser on this computer.</source>
        <translation>Es konnte kein Browser geöffnet werden. Bitte die Adresse kopieren und in einem Browser auf diesem Computer öffnen.</translation>
    </message>
    <message>
        <source>Copy the address for the browser</source>
        <translation>Adresse für den Browser kopieren</translation>
    </message>
</context>
<context>
    <name>signoff::Application</name>
    <message>
        <source>Signoff cannot start</source>
        <translation>Signoff kann nicht starten</translation>
    </message>
    <message>
        <source>Signoff already runs on %1; close it first, or use --data-dir.</source>
        <translation>Signoff läuft bereits mit %1; bitte zuerst beenden oder --data-dir verwenden.</translation>
    </message>
    <message>
        <source>Pages that failed: %1; tour.json says why.</source>
        <translation>Fehlgeschlagene Seiten: %1; den Grund nennt tour.json.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Niemand ist angemeldet.</translation>
    </message>
    <message>
        <source>Nothing was opened in time.</source>
        <translation>Nichts wurde rechtzeitig geöffnet.</translation>
    </message>
</context>
<context>
    <name>signoff::BalanceModel</name>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Insgesamt</translation>
    </message>
</context>
<context>
    <name>signoff::BarChart</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>bars</comment>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Summen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>bar: figures</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (chosen)</source>
        <translation>%1 (gewählt)</translation>
    </message>
</context>
<context>
    <name>signoff::Board</name>
    <message>
        <source>Board</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Verschieben nach</translation>
    </message>
</context>
<context>
    <name>signoff::BoardLane</name>
    <message numerus="yes">
        <source>%1, %n card(s)</source>
        <translation>
            <numerusform>%1, %n Karte</numerusform>
            <numerusform>%1, %n Karten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>signoff::Bulk</name>
    <message>
        <source>Held</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Unknown, being read</source>
        <translation>Unbekannt, wird gelesen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>Inzwischen geändert</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Decided at (UTC)</source>
        <translation>Entschieden am (UTC)</translation>
    </message>
</context>
<context>
    <name>signoff::BulkBar</name>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Sent in %1 s</source>
        <translation>Wird in %1 s gesendet</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation>Wird gesendet …</translation>
    </message>
    <message>
        <source>%1 of %2 processed</source>
        <translation>%1 von %2 bearbeitet</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>Angehalten: %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>about 25 s left</comment>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Cancel the rest</source>
        <translation>Rest abbrechen</translation>
    </message>
    <message>
        <source>Show results</source>
        <translation>Ergebnisse zeigen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>signoff::BulkEdit</name>
    <message>
        <source>%1 of %2 …</source>
        <translation>%1 von %2 …</translation>
    </message>
    <message>
        <source>had it already</source>
        <translation>war schon so</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>record: result</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be changed</source>
        <translation>
            <numerusform>%n konnte nicht geändert werden</numerusform>
            <numerusform>%n konnten nicht geändert werden</numerusform>
        </translation>
    </message>
    <message>
        <source>The others were changed. What became of each:</source>
        <translation>Die anderen wurden geändert. Die Ergebnisse im Einzelnen:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>signoff::BulkPrompt</name>
    <message>
        <source>Tracked</source>
        <translation>Erfasst</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Auffälliges</translation>
    </message>
    <message>
        <source>Sending takes</source>
        <translation>Senden dauert</translation>
    </message>
    <message>
        <source>Reason for all, shown to the members</source>
        <translation>Begründung für alle, den Mitgliedern gezeigt</translation>
    </message>
    <message>
        <source>Used before</source>
        <translation>Schon verwendet</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>why: names</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Type a reason for all, or one for each row in the table.</source>
        <translation>Geben Sie eine Begründung für alle ein, oder eine für jede Zeile der Tabelle.</translation>
    </message>
    <message>
        <source>No reason yet: %1</source>
        <translation>Noch keine Begründung: %1</translation>
    </message>
</context>
<context>
    <name>signoff::BulkResults</name>
    <message>
        <source>Export as CSV …</source>
        <translation>Als CSV exportieren …</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1: results</source>
        <translation>%1: Ergebnisse</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Only what failed (%1)</source>
        <translation>Nur Fehlgeschlagene (%1)</translation>
    </message>
    <message>
        <source>Try again (%1)</source>
        <translation>Erneut versuchen (%1)</translation>
    </message>
    <message>
        <source>Export the results</source>
        <translation>Ergebnisse exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n Zeile kopiert.</numerusform>
            <numerusform>%n Zeilen kopiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>signoff::Cache</name>
    <message>
        <source>The local copy of your data was damaged and has been emptied. It is read from the server again.</source>
        <translation>Die lokale Kopie der Daten war beschädigt und wurde geleert. Sie wird neu vom Server gelesen.</translation>
    </message>
    <message>
        <source>The local copy of your data cannot be written; perhaps the disk is full. Signoff works without it, and takes longer to show rows at the next start.</source>
        <translation>Die lokale Kopie der Daten kann nicht geschrieben werden; vielleicht ist die Festplatte voll. Signoff arbeitet auch ohne sie, zeigt die Zeilen beim nächsten Start aber später.</translation>
    </message>
</context>
<context>
    <name>signoff::CalendarGrid</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>person, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Holiday: %1</source>
        <translation>Feiertag: %1</translation>
    </message>
    <message>
        <source>No working day</source>
        <translation>Kein Arbeitstag</translation>
    </message>
    <message>
        <source>Not all of this day is known</source>
        <translation>Dieser Tag ist nicht ganz bekannt</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
</context>
<context>
    <name>signoff::CalendarLegend</name>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Part of a day</source>
        <translation>Teil eines Tages</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>Freier Tag</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Feiertag</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
</context>
<context>
    <name>signoff::CellDelegate</name>
    <message>
        <source>not loaded</source>
        <translation>nicht geladen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day: hours</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
</context>
<context>
    <name>signoff::ChartLegend</name>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name: total</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>signoff::ChecksPane</name>
    <message>
        <source>Serious</source>
        <translation>Ernst</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>No check is on: every timesheet counts as not checked.</source>
        <translation>Keine Prüfung ist an: Jeder Stundenzettel gilt als nicht geprüft.</translation>
    </message>
</context>
<context>
    <name>signoff::Chip</name>
    <message>
        <source>%1: %2</source>
        <comment>filter: choice</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>signoff::ChoiceBox</name>
    <message>
        <source>%1: %2</source>
        <comment>field: what is chosen</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>signoff::ChoiceControl</name>
    <message>
        <source>%1 +%2</source>
        <comment>the first names, number of others</comment>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>More are loading …</source>
        <translation>Weitere werden geladen …</translation>
    </message>
</context>
<context>
    <name>signoff::ChoicePopup</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search, or type another</source>
        <translation>Suchen oder anderes eingeben</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>„%1“ verwenden</translation>
    </message>
    <message numerus="yes">
        <source>%n more: search for them</source>
        <translation>
            <numerusform>%n weiterer: danach suchen</numerusform>
            <numerusform>%n weitere: danach suchen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>signoff::ColumnChart</name>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours on an axis</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>row, column: value</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n Spalte</numerusform>
            <numerusform>%n Spalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns are not known</source>
        <translation>
            <numerusform>%n Spalte ist nicht bekannt</numerusform>
            <numerusform>%n Spalten sind nicht bekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>The table below has the figures.</source>
        <translation>Die Tabelle darunter enthält die Zahlen.</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Nichts anzuzeigen</translation>
    </message>
</context>
<context>
    <name>signoff::CommandLine</name>
    <message>
        <source>there is no display to open a window on; --tour DIR saves pictures without one</source>
        <translation>kein Bildschirm für ein Fenster vorhanden; --tour DIR speichert Bilder auch ohne</translation>
    </message>
    <message>
        <source>expected one of %1</source>
        <translation>erwartet wird eines von: %1</translation>
    </message>
    <message>
        <source>expected a whole number from %1 to %2</source>
        <translation>erwartet wird eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>Open a demo company that lives inside the program: no account, no network, nothing is kept.</source>
        <translation>Eine Demofirma im Programm selbst öffnen: kein Konto, kein Netzwerk, nichts wird gespeichert.</translation>
    </message>
    <message>
        <source>Generation of the API that the demo speaks: classic, current or mixed. Default: current.</source>
        <translation>Generation der API, die die Demo spricht: classic, current oder mixed. Vorgabe: current.</translation>
    </message>
    <message>
        <source>Size of the demo company, 1 to 100000. Default: 60.</source>
        <translation>Größe der Demofirma, 1 bis 100000. Vorgabe: 60.</translation>
    </message>
    <message>
        <source>The same number gives the same demo company. Default: 1.</source>
        <translation>Dieselbe Zahl ergibt dieselbe Demofirma. Vorgabe: 1.</translation>
    </message>
    <message>
        <source>The day the demo takes for today, as YYYY-MM-DD. Default: today.</source>
        <translation>Der Tag, der in der Demo heute ist, als JJJJ-MM-TT. Vorgabe: heute.</translation>
    </message>
    <message>
        <source>expected a date such as 2026-11-09</source>
        <translation>erwartet wird ein Datum wie 2026-11-09</translation>
    </message>
    <message>
        <source>Requests a minute the demo allows; 0 is no limit. Default: 60.</source>
        <translation>Anfragen je Minute, die die Demo erlaubt; 0 heißt unbegrenzt. Vorgabe: 60.</translation>
    </message>
    <message>
        <source>Open this page first; with --tour, visit it alone.</source>
        <translation>Diese Seite zuerst öffnen; mit --tour nur diese besuchen.</translation>
    </message>
    <message>
        <source>The API to talk to: https, or http on this machine. The token comes from the system keychain, or from the environment variable SIGNOFF_TOKEN.</source>
        <translation>Die anzusprechende API: https, oder http auf diesem Rechner. Das Token kommt aus dem Schlüsselbund des Systems oder aus der Umgebungsvariablen SIGNOFF_TOKEN.</translation>
    </message>
    <message>
        <source>Keep settings, rows and decisions in this folder; it is made if it is not there.</source>
        <translation>Einstellungen, Zeilen und Entscheidungen in diesem Ordner speichern; er wird bei Bedarf angelegt.</translation>
    </message>
    <message>
        <source>that is not a folder</source>
        <translation>das ist kein Ordner</translation>
    </message>
    <message>
        <source>light, dark or system; for this run.</source>
        <translation>light, dark oder system; für diesen Lauf.</translation>
    </message>
    <message>
        <source>Language of the window, such as en; for this run.</source>
        <translation>Sprache des Fensters, etwa en; für diesen Lauf.</translation>
    </message>
    <message>
        <source>Enlarge everything by this factor, 0.5 to 4, such as 1.5.</source>
        <translation>Alles um diesen Faktor vergrößern, 0.5 bis 4, etwa 1.5.</translation>
    </message>
    <message>
        <source>expected a number from 0.5 to 4</source>
        <translation>erwartet wird eine Zahl von 0.5 bis 4</translation>
    </message>
    <message>
        <source>Size of the window, such as 1440x900.</source>
        <translation>Größe des Fensters, etwa 1440x900.</translation>
    </message>
    <message>
        <source>expected width x height from %1x%2 to %3x%3, such as 1440x900</source>
        <translation>erwartet wird Breite x Höhe von %1x%2 bis %3x%3, etwa 1440x900</translation>
    </message>
    <message>
        <source>Open every page, save a picture of each and tour.json in this folder, and end: 0 if no page failed, else 1.</source>
        <translation>Jede Seite öffnen, von jeder ein Bild sowie tour.json in diesem Ordner speichern und enden: 0, wenn keine Seite fehlschlug, sonst 1.</translation>
    </message>
    <message>
        <source>Check what the program needs (TLS, SQLite, keychain, plugins), a line each, and end: 0 or 1.</source>
        <translation>Prüfen, was das Programm braucht (TLS, SQLite, Schlüsselbund, Plugins), je eine Zeile, und enden: 0 oder 1.</translation>
    </message>
    <message>
        <source>Print the version and end.</source>
        <translation>Die Version ausgeben und enden.</translation>
    </message>
    <message>
        <source>Print this and end.</source>
        <translation>Diese Hilfe ausgeben und enden.</translation>
    </message>
    <message>
        <source>%1: no such option; did you mean --%2?</source>
        <translation>%1: unbekannte Option; war --%2 gemeint?</translation>
    </message>
    <message>
        <source>%1: no such option; --help lists them</source>
        <translation>%1: unbekannte Option; --help nennt alle</translation>
    </message>
    <message>
        <source>%1: options begin with two dashes; --help lists them</source>
        <translation>%1: Optionen beginnen mit zwei Strichen; --help nennt alle</translation>
    </message>
    <message>
        <source>%1: not expected here; --help lists what is</source>
        <translation>%1: hier nicht erwartet; --help nennt, was möglich ist</translation>
    </message>
    <message>
        <source>%1: given twice</source>
        <translation>%1: doppelt angegeben</translation>
    </message>
    <message>
        <source>%1: takes no value</source>
        <translation>%1: nimmt keinen Wert an</translation>
    </message>
    <message>
        <source>%1: needs a value, as in %1 %2</source>
        <translation>%1: braucht einen Wert, wie in %1 %2</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>--%1: only together with --demo</source>
        <translation>--%1: nur zusammen mit --demo</translation>
    </message>
    <message>
        <source>--api-url: not together with --demo, which brings its own</source>
        <translation>--api-url: nicht zusammen mit --demo, das eine eigene mitbringt</translation>
    </message>
    <message>
        <source>--tour: not together with --self-test</source>
        <translation>--tour: nicht zusammen mit --self-test</translation>
    </message>
    <message>
        <source>Signoff: decide a week&apos;s timesheets with the evidence on screen.</source>
        <translation>Signoff: die Stundenzettel einer Woche entscheiden, alle Belege im Blick.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Pages: %1.</source>
        <translation>Seiten: %1.</translation>
    </message>
    <message>
        <source>Languages: %1.</source>
        <translation>Sprachen: %1.</translation>
    </message>
    <message>
        <source>Only with --demo.</source>
        <translation>Nur mit --demo.</translation>
    </message>
</context>
<context>
    <name>signoff::CommandPalette</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>Suche und Befehle</translation>
    </message>
    <message>
        <source>Search members, projects, pages and commands</source>
        <translation>Mitglieder, Projekte, Seiten und Befehle durchsuchen</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>↑ ↓ to choose · Return to open · Esc to close</source>
        <translation>↑ ↓ zum Wählen · Eingabe zum Öffnen · Esc zum Schließen</translation>
    </message>
    <message>
        <source>Members are loading …</source>
        <translation>Mitglieder werden geladen …</translation>
    </message>
    <message>
        <source>Projects are loading …</source>
        <translation>Projekte werden geladen …</translation>
    </message>
    <message>
        <source>Members could not be loaded. %1</source>
        <translation>Mitglieder konnten nicht geladen werden. %1</translation>
    </message>
    <message>
        <source>Projects could not be loaded. %1</source>
        <translation>Projekte konnten nicht geladen werden. %1</translation>
    </message>
    <message>
        <source>Searches the first %1 of %2 members.</source>
        <translation>Durchsucht die ersten %1 von %2 Mitgliedern.</translation>
    </message>
    <message>
        <source>Searches the first %1 of %2 projects.</source>
        <translation>Durchsucht die ersten %1 von %2 Projekten.</translation>
    </message>
    <message>
        <source>Searches the first %1 members.</source>
        <translation>Durchsucht die ersten %1 Mitglieder.</translation>
    </message>
    <message>
        <source>Searches the first %1 projects.</source>
        <translation>Durchsucht die ersten %1 Projekte.</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <comment>heading, shown, found</comment>
        <translation>%1 · %2 von %3</translation>
    </message>
    <message>
        <source>Nothing is called &quot;%1&quot;</source>
        <translation>Nichts heißt „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>jetzt nicht möglich</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
</context>
<context>
    <name>signoff::DateControl</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>e.g. %1</source>
        <translation>z. B. %1</translation>
    </message>
</context>
<context>
    <name>signoff::DayChart</name>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>The rest</source>
        <translation>Übrige</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours on an axis</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>Hours by day</source>
        <translation>Stunden nach Tagen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day: hours</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>Erwartet: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>project: hours</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>signoff::DayLanes</name>
    <message>
        <source>Timeline of the day</source>
        <translation>Zeitstrahl des Tages</translation>
    </message>
    <message numerus="yes">
        <source>%n other projects</source>
        <translation>
            <numerusform>%n weiteres Projekt</numerusform>
            <numerusform>%n weitere Projekte</numerusform>
        </translation>
    </message>
    <message>
        <source>Height: activity</source>
        <translation>Höhe: Aktivität</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation>Von Hand eingetragen</translation>
    </message>
    <message>
        <source>Still running</source>
        <translation>Läuft noch</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Überschneidung</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Nichts anzuzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n lanes</source>
        <translation>
            <numerusform>%n Bahn</numerusform>
            <numerusform>%n Bahnen</numerusform>
        </translation>
    </message>
    <message>
        <source>The table below has the figures.</source>
        <translation>Die Tabelle darunter enthält die Zahlen.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>person: hours</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>now, running</source>
        <translation>jetzt, läuft</translation>
    </message>
    <message>
        <source>%1: %2 – %3, %4</source>
        <comment>person: from – to, duration</comment>
        <translation>%1: %2 – %3, %4</translation>
    </message>
    <message>
        <source>Method: %1</source>
        <translation>Erfassung: %1</translation>
    </message>
    <message>
        <source>Activity: %1</source>
        <comment>percent</comment>
        <translation>Aktivität: %1</translation>
    </message>
    <message>
        <source>The start is told by how long the clock runs</source>
        <translation>Der Beginn ergibt sich aus der Laufzeit der Uhr</translation>
    </message>
    <message>
        <source>Overlaps with %1 – %2 (%3)</source>
        <comment>from – to (duration)</comment>
        <translation>Überschneidet sich mit %1 – %2 (%3)</translation>
    </message>
</context>
<context>
    <name>signoff::DayLine</name>
    <message>
        <source>Asked for</source>
        <translation>Beantragt</translation>
    </message>
    <message>
        <source>Tracked</source>
        <translation>Erfasst</translation>
    </message>
    <message>
        <source>Added by hand</source>
        <translation>Von Hand ergänzt</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Break, idle or leave</source>
        <translation>Pause, untätig oder abwesend</translation>
    </message>
    <message>
        <source>Another method</source>
        <translation>Andere Methode</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>times of day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, began the day before</source>
        <translation>%1, begann am Vortag</translation>
    </message>
    <message>
        <source>%1, goes on the next day</source>
        <translation>%1, geht am nächsten Tag weiter</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>lane, total</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>lane: stretches</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Overlap: %1 – %2, %3</source>
        <translation>Überschneidung: %1 – %2, %3</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Überschneidung</translation>
    </message>
    <message>
        <source>%1 overlap</source>
        <comment>duration</comment>
        <translation>%1 Überschneidung</translation>
    </message>
</context>
<context>
    <name>signoff::DayTable</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>Kein Projekt</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Time by day and project</source>
        <translation>Zeit nach Tagen und Projekten</translation>
    </message>
</context>
<context>
    <name>signoff::Decisions</name>
    <message>
        <source>Not decided, because it could not be written down: %1</source>
        <translation>Nicht entschieden, weil es nicht festgehalten werden konnte: %1</translation>
    </message>
    <message>
        <source>The computer slept before it was sent.</source>
        <translation>Der Computer war im Ruhezustand, bevor gesendet wurde.</translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation>Der Eintrag ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>It changed since you decided: %1.</source>
        <translation>Seit der Entscheidung hat sich etwas geändert: %1.</translation>
    </message>
    <message>
        <source>perhaps by someone else</source>
        <translation>vielleicht durch jemand anderen</translation>
    </message>
    <message>
        <source>The server did not apply it. Decide again.</source>
        <translation>Der Server hat die Entscheidung nicht übernommen. Bitte erneut entscheiden.</translation>
    </message>
    <message>
        <source>The server did not apply it; %1.</source>
        <translation>Der Server hat die Entscheidung nicht übernommen; %1.</translation>
    </message>
    <message>
        <source>%1 (perhaps by someone else): %2</source>
        <translation>%1 (vielleicht durch jemand anderen): %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 failed: %2. %3</source>
        <translation>%1 fehlgeschlagen: %2. %3</translation>
    </message>
</context>
<context>
    <name>signoff::DeliveryLog</name>
    <message>
        <source>Verified</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Zustellungen</translation>
    </message>
    <message>
        <source>What the delivery carried</source>
        <translation>Inhalt der Zustellung</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It carried nothing.</source>
        <translation>Sie enthielt nichts.</translation>
    </message>
    <message>
        <source>Nothing has come yet.</source>
        <translation>Noch ist nichts angekommen.</translation>
    </message>
</context>
<context>
    <name>signoff::Edits</name>
    <message>
        <source>The answer was lost, but the server has what you entered.</source>
        <translation>Die Antwort ging verloren, aber der Server hat die Eingaben übernommen.</translation>
    </message>
    <message>
        <source>The server did not apply it. Try again.</source>
        <translation>Der Server hat das nicht übernommen. Bitte erneut versuchen.</translation>
    </message>
    <message>
        <source>The answer was lost. Look whether the server has it before you try again.</source>
        <translation>Die Antwort ging verloren. Bitte vor einem erneuten Versuch nachsehen, ob der Server die Eingaben schon hat.</translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation>Der Eintrag ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>It was changed on the server while you were editing.</source>
        <translation>Während der Bearbeitung wurde der Eintrag auf dem Server geändert.</translation>
    </message>
</context>
<context>
    <name>signoff::EntryOverlap</name>
    <message>
        <source>Whose time and on which day: then the entries of that day stand here.</source>
        <translation>Wessen Zeit und an welchem Tag: Dann stehen hier die Einträge dieses Tages.</translation>
    </message>
    <message>
        <source>The entries of %1 are not loaded: whether it overlaps is not known.</source>
        <translation>Die Einträge vom %1 sind nicht geladen: Ob es Überschneidungen gibt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>This entry</source>
        <translation>Dieser Eintrag</translation>
    </message>
    <message>
        <source>Tracked</source>
        <translation>Erfasst</translation>
    </message>
    <message>
        <source>Nothing tracked</source>
        <translation>Nichts erfasst</translation>
    </message>
    <message>
        <source>These entries are there already.</source>
        <translation>Diese Einträge sind schon da.</translation>
    </message>
    <message numerus="yes">
        <source>%1 overlap with %n entry(s): the server may refuse it, or save less.</source>
        <translation>
            <numerusform>%1 Überschneidung mit %n Eintrag: Der Server weist das vielleicht zurück oder sichert weniger.</numerusform>
            <numerusform>%1 Überschneidung mit %n Einträgen: Der Server weist das vielleicht zurück oder sichert weniger.</numerusform>
        </translation>
    </message>
    <message>
        <source>It overlaps with no other entry.</source>
        <translation>Keine Überschneidung mit einem anderen Eintrag.</translation>
    </message>
</context>
<context>
    <name>signoff::Error</name>
    <message>
        <source>The server cannot be reached. Check the connection and try again.</source>
        <translation>Der Server ist nicht erreichbar. Bitte die Verbindung prüfen und erneut versuchen.</translation>
    </message>
    <message>
        <source>The connection is not secure: the server&apos;s certificate was not accepted.</source>
        <translation>Die Verbindung ist nicht sicher: Das Zertifikat des Servers wurde nicht akzeptiert.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Try again.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet. Bitte erneut versuchen.</translation>
    </message>
    <message>
        <source>The server no longer accepts the token. Sign in again.</source>
        <translation>Der Server akzeptiert das Token nicht mehr. Bitte neu anmelden.</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Ihre Rolle erlaubt das nicht.</translation>
    </message>
    <message>
        <source>Your role does not allow this. The server says: %1</source>
        <translation>Ihre Rolle erlaubt das nicht. Der Server meldet: %1</translation>
    </message>
    <message>
        <source>The server does not know this record any more.</source>
        <translation>Der Server kennt diesen Eintrag nicht mehr.</translation>
    </message>
    <message>
        <source>This server does not offer that.</source>
        <translation>Dieser Server bietet das nicht an.</translation>
    </message>
    <message>
        <source>The server refused this.</source>
        <translation>Der Server hat das zurückgewiesen.</translation>
    </message>
    <message>
        <source>The server refused this: %1</source>
        <translation>Der Server hat das zurückgewiesen: %1</translation>
    </message>
    <message>
        <source>The server asks to wait. Signoff goes on by itself.</source>
        <translation>Der Server bittet zu warten. Signoff macht von selbst weiter.</translation>
    </message>
    <message>
        <source>The server failed (%1). Try again in a while.</source>
        <translation>Fehler auf dem Server (%1). Bitte später erneut versuchen.</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be read.</source>
        <translation>Die Antwort des Servers war nicht lesbar.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Niemand ist angemeldet.</translation>
    </message>
    <message>
        <source>The server&apos;s answer does not tell whether it is still there. Try again.</source>
        <translation>Die Antwort des Servers sagt nicht, ob es noch da ist. Versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>signoff::ExpenseTotalsView</name>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Without a category</source>
        <translation>Ohne Kategorie</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Without a project</source>
        <translation>Ohne Projekt</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Without a member</source>
        <translation>Ohne Mitglied</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Date not readable</source>
        <translation>Datum nicht lesbar</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Summen</translation>
    </message>
    <message>
        <source>Totals by: %1</source>
        <translation>Summen nach: %1</translation>
    </message>
    <message>
        <source>Show the totals as a table</source>
        <translation>Summen als Tabelle anzeigen</translation>
    </message>
    <message>
        <source>Totals as a table</source>
        <translation>Summen als Tabelle</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month, year</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n expense(s)</source>
        <translation>
            <numerusform>%n Ausgabe</numerusform>
            <numerusform>%n Ausgaben</numerusform>
        </translation>
    </message>
    <message>
        <source>without a currency: %1</source>
        <translation>ohne Währung: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n without an amount</source>
        <translation>
            <numerusform>%n ohne Betrag</numerusform>
            <numerusform>%n ohne Betrag</numerusform>
        </translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>The rest</source>
        <translation>Übrige</translation>
    </message>
    <message numerus="yes">
        <source>%n expense(s) in the list</source>
        <translation>
            <numerusform>%n Ausgabe in der Liste</numerusform>
            <numerusform>%n Ausgaben in der Liste</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all rows have arrived: there may be more in every group.</source>
        <translation>Noch sind nicht alle Zeilen da: In jeder Gruppe können es mehr sein.</translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) come without a currency: they are counted, and listed in the table, but not added up.</source>
        <translation>
            <numerusform>%n Betrag kommt ohne Währung: Er wird gezählt und in der Tabelle aufgeführt, aber nicht summiert.</numerusform>
            <numerusform>%n Beträge kommen ohne Währung: Sie werden gezählt und in der Tabelle aufgeführt, aber nicht summiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expense(s) have no amount that you may see.</source>
        <translation>
            <numerusform>%n Ausgabe hat keinen Betrag, den Sie sehen dürfen.</numerusform>
            <numerusform>%n Ausgaben haben keinen Betrag, den Sie sehen dürfen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>signoff::ExpensesPage</name>
    <message>
        <source>Billable</source>
        <translation>Abrechenbar</translation>
    </message>
    <message>
        <source>Not billable</source>
        <translation>Nicht abrechenbar</translation>
    </message>
    <message>
        <source>Entered twice?</source>
        <translation>Doppelt eingetragen?</translation>
    </message>
    <message>
        <source>Duplicate …</source>
        <translation>Duplizieren …</translation>
    </message>
    <message>
        <source>Next that may be entered twice</source>
        <translation>Nächste vielleicht doppelt eingetragene</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Summen</translation>
    </message>
    <message>
        <source>None of the expenses shown looks like another one.</source>
        <translation>Keine der gezeigten Ausgaben gleicht einer anderen.</translation>
    </message>
    <message numerus="yes">
        <source>%n expense(s) may have been entered twice: same member, day and amount.</source>
        <translation>
            <numerusform>%n Ausgabe wurde vielleicht doppelt eingetragen: gleiches Mitglied, gleicher Tag und Betrag.</numerusform>
            <numerusform>%n Ausgaben wurden vielleicht doppelt eingetragen: gleiches Mitglied, gleicher Tag und Betrag.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the next</source>
        <translation>Nächste anzeigen</translation>
    </message>
    <message>
        <source>no amount that you may see</source>
        <translation>kein Betrag, den Sie sehen dürfen</translation>
    </message>
    <message>
        <source>Same member, day and amount</source>
        <translation>Gleiches Mitglied, gleicher Tag und Betrag</translation>
    </message>
    <message>
        <source>Show the other</source>
        <translation>Die andere anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <translation>
            <numerusform>insgesamt %n</numerusform>
            <numerusform>insgesamt %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>%1 (not readable)</source>
        <translation>%1 (nicht lesbar)</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>Eingetragen am</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>It will be booked for you: the server books an expense for whoever enters it.</source>
        <translation>Sie wird auf Sie gebucht: Der Server bucht eine Ausgabe auf den, der sie einträgt.</translation>
    </message>
    <message>
        <source>%1: several are called &quot;%2&quot;. Choose one.</source>
        <translation>%1: Mehrere heißen „%2“. Bitte wählen.</translation>
    </message>
    <message>
        <source>%1: there is none called &quot;%2&quot; to choose. Choose one.</source>
        <translation>%1: „%2“ steht nicht zur Auswahl. Bitte wählen.</translation>
    </message>
    <message>
        <source>Duplicate expense</source>
        <translation>Ausgabe duplizieren</translation>
    </message>
    <message>
        <source>Change expense …</source>
        <translation>Ausgabe ändern …</translation>
    </message>
    <message>
        <source>no currency named</source>
        <translation>keine Währung angegeben</translation>
    </message>
    <message>
        <source>%1 now: %2. It stays unless you choose another one.</source>
        <translation>Derzeit %1: %2. Das bleibt, wenn Sie nichts anderes wählen.</translation>
    </message>
</context>
<context>
    <name>signoff::FactsView</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>signoff::FilterBar</name>
    <message>
        <source>Clear filters</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>%1 of the first %2</source>
        <translation>%1 der ersten %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>signoff::FilterChip</name>
    <message>
        <source>%1 +%2</source>
        <comment>first choice, number of others</comment>
        <translation>%1 +%2</translation>
    </message>
</context>
<context>
    <name>signoff::FormDialog</name>
    <message>
        <source>Take theirs</source>
        <translation>Deren Stand übernehmen</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Trotzdem sichern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation>Wird gesendet …</translation>
    </message>
    <message>
        <source>It was not applied.</source>
        <translation>Es wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>Changed on the server meanwhile:</source>
        <translation>Inzwischen auf dem Server geändert:</translation>
    </message>
    <message>
        <source>Throw away what you entered?</source>
        <translation>Eingaben verwerfen?</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>signoff::FormFieldView</name>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Unverändert lassen</translation>
    </message>
    <message>
        <source>%1: leave as it is</source>
        <translation>%1: unverändert lassen</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Bleibt unverändert</translation>
    </message>
</context>
<context>
    <name>signoff::HeatMap</name>
    <message>
        <source>Heat map</source>
        <translation>Heatmap</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Nichts anzuzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n Spalte</numerusform>
            <numerusform>%n Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>The table below has the figures.</source>
        <translation>Die Tabelle darunter enthält die Zahlen.</translation>
    </message>
    <message>
        <source>%1: %2 on average</source>
        <translation>%1: %2 im Durchschnitt</translation>
    </message>
    <message>
        <source>%1: %2 in all</source>
        <translation>%1: %2 insgesamt</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>row, column: value</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>hours or percent</comment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>more</source>
        <comment>than the class before</comment>
        <translation>mehr</translation>
    </message>
</context>
<context>
    <name>signoff::HoldBar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>%n decisions held. Latest: %1</source>
        <translation>
            <numerusform>%n Entscheidung zurückgehalten. Zuletzt: %1</numerusform>
            <numerusform>%n Entscheidungen zurückgehalten. Zuletzt: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation>Wird gesendet …</translation>
    </message>
    <message>
        <source>Sent in %1 s</source>
        <translation>Wird in %1 s gesendet</translation>
    </message>
    <message>
        <source>Next sent in %1 s</source>
        <translation>Die nächste wird in %1 s gesendet</translation>
    </message>
</context>
<context>
    <name>signoff::HolidaysPane</name>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Change the holiday</source>
        <translation>Feiertag ändern</translation>
    </message>
    <message>
        <source>Add a holiday</source>
        <translation>Feiertag hinzufügen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Nothing is expected on a public holiday, and time on it is a flag. Calendars (.ics) of each country are offered by many sites.</source>
        <translation>An einem Feiertag wird nichts erwartet, und Zeit an ihm fällt auf. Kalender (.ics) für jedes Land bieten viele Seiten an.</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>No public holidays</source>
        <translation>Keine Feiertage</translation>
    </message>
    <message>
        <source>Add them one by one, or import a calendar.</source>
        <translation>Fügen Sie sie einzeln hinzu, oder importieren Sie einen Kalender.</translation>
    </message>
    <message>
        <source>Import for</source>
        <translation>Importieren für</translation>
    </message>
    <message>
        <source>Import a calendar …</source>
        <translation>Kalender importieren …</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n holiday(s)?</source>
        <translation>
            <numerusform>%n Feiertag entfernen?</numerusform>
            <numerusform>%n Feiertage entfernen?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are no longer taken into account.</source>
        <translation>Sie werden nicht mehr berücksichtigt.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Import public holidays</source>
        <translation>Feiertage importieren</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 is too large to be a calendar of holidays.</source>
        <translation>%1 ist zu groß für einen Feiertagskalender.</translation>
    </message>
    <message numerus="yes">
        <source>%n holiday(s) came in.</source>
        <translation>
            <numerusform>%n Feiertag kam hinzu.</numerusform>
            <numerusform>%n Feiertage kamen hinzu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n war schon da.</numerusform>
            <numerusform>%n waren schon da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) were left out: they have a time of day or could not be read.</source>
        <translation>
            <numerusform>%n Ereignis wurde ausgelassen: Es hat eine Uhrzeit oder war nicht lesbar.</numerusform>
            <numerusform>%n Ereignisse wurden ausgelassen: Sie haben eine Uhrzeit oder waren nicht lesbar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>signoff::InstantControl</name>
    <message>
        <source>%1, time</source>
        <comment>field</comment>
        <translation>%1, Uhrzeit</translation>
    </message>
</context>
<context>
    <name>signoff::Invitation</name>
    <message>
        <source>The invitation was sent</source>
        <translation>Die Einladung wurde gesendet</translation>
    </message>
    <message>
        <source>Should the mail not arrive, this link leads there, too. It is shown only now.</source>
        <translation>Falls die E-Mail nicht ankommt, führt auch dieser Link dorthin. Er wird nur jetzt gezeigt.</translation>
    </message>
    <message>
        <source>Link of the invitation</source>
        <translation>Link der Einladung</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>signoff::Journal</name>
    <message>
        <source>The file that keeps your decisions is damaged, so no decision is sent. Move it away (%1), start Signoff again and look which of your last decisions have arrived.</source>
        <translation>Die Datei der Entscheidungen ist beschädigt, daher wird keine Entscheidung gesendet. Bitte die Datei verschieben (%1), Signoff neu starten und nachsehen, welche der letzten Entscheidungen angekommen sind.</translation>
    </message>
    <message>
        <source>The disk is full, so the decision could not be kept and is not sent. Make room and try again.</source>
        <translation>Die Festplatte ist voll, daher konnte die Entscheidung nicht gespeichert werden und wird nicht gesendet. Bitte Platz schaffen und erneut versuchen.</translation>
    </message>
    <message>
        <source>The file that keeps your decisions cannot be read or written, so no decision is sent. See that its folder can be written and the disk is not full (%1).</source>
        <translation>Die Datei der Entscheidungen kann nicht gelesen oder geschrieben werden, daher wird keine Entscheidung gesendet. Ihr Ordner muss beschreibbar sein, und die Festplatte darf nicht voll sein (%1).</translation>
    </message>
    <message>
        <source>The file that keeps your decisions was written by a newer version of Signoff, so this one sends no decision. Update Signoff.</source>
        <translation>Die Datei der Entscheidungen stammt von einer neueren Version von Signoff, daher sendet diese keine Entscheidung. Bitte Signoff aktualisieren.</translation>
    </message>
</context>
<context>
    <name>signoff::KeyHelpDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>signoff::LeaveBalancesView</name>
    <message>
        <source>Leave balances</source>
        <translation>Urlaubskonten</translation>
    </message>
    <message>
        <source>The balances could not be loaded. %1</source>
        <translation>Die Urlaubskonten konnten nicht geladen werden. %1</translation>
    </message>
    <message>
        <source>The server gave no balances.</source>
        <translation>Der Server nannte keine Urlaubskonten.</translation>
    </message>
    <message>
        <source>The balances are being loaded …</source>
        <translation>Die Urlaubskonten werden geladen …</translation>
    </message>
    <message>
        <source>What is left in %1, as the server writes it.</source>
        <translation>Was %1 noch bleibt, wie der Server es angibt.</translation>
    </message>
    <message>
        <source>The policies could not be loaded. %1</source>
        <translation>Die Regelungen konnten nicht geladen werden. %1</translation>
    </message>
    <message>
        <source>Policies: %1. They are changed in WebWork itself.</source>
        <translation>Regelungen: %1. Geändert werden sie in WebWork selbst.</translation>
    </message>
</context>
<context>
    <name>signoff::LeaveFacts</name>
    <message>
        <source>Asked for</source>
        <translation>Beantragt</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) off</source>
        <translation>
            <numerusform>%n freier Tag</numerusform>
            <numerusform>%n freie Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n holiday(s)</source>
        <translation>
            <numerusform>%n Feiertag</numerusform>
            <numerusform>%n Feiertage</numerusform>
        </translation>
    </message>
    <message>
        <source>Besides: %1</source>
        <translation>Außerdem: %1</translation>
    </message>
    <message>
        <source>The working days of the member are not known yet</source>
        <translation>Die Arbeitstage des Mitglieds sind noch nicht bekannt</translation>
    </message>
    <message>
        <source>Length, as the server counts it</source>
        <translation>Dauer, wie der Server zählt</translation>
    </message>
    <message>
        <source>Working days in it</source>
        <translation>Arbeitstage darin</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>am %1</translation>
    </message>
    <message>
        <source>Asked %1</source>
        <translation>Beantragt %1</translation>
    </message>
    <message>
        <source>Who else is away</source>
        <translation>Wer sonst abwesend ist</translation>
    </message>
    <message>
        <source>Who else of %1 is away</source>
        <translation>Wer aus %1 sonst abwesend ist</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Most on %1</source>
        <translation>Die meisten am %1</translation>
    </message>
    <message numerus="yes">
        <source>%n would be there</source>
        <translation>
            <numerusform>%n wäre da</numerusform>
            <numerusform>%n wären da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>The members could not be loaded</source>
        <translation>Die Mitglieder konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Left this year</source>
        <translation>Dieses Jahr verbleibend</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>The balances could not be loaded</source>
        <translation>Die Urlaubskonten konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Approved by %1</source>
        <translation>Genehmigt von %1</translation>
    </message>
    <message>
        <source>Rejected by %1</source>
        <translation>Abgelehnt von %1</translation>
    </message>
    <message>
        <source>Leave, %1</source>
        <translation>Urlaub, %1</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 Stunden</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Kein Team</translation>
    </message>
</context>
<context>
    <name>signoff::LeaveReviews</name>
    <message>
        <source>%1, part of the day</source>
        <translation>%1, Teil des Tages</translation>
    </message>
    <message>
        <source>%1, pending</source>
        <translation>%1, noch offen</translation>
    </message>
    <message>
        <source>own leave</source>
        <translation>eigene Abwesenheit</translation>
    </message>
    <message>
        <source>nobody away</source>
        <translation>niemand abwesend</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 away</source>
        <translation>
            <numerusform>%n von %1 abwesend</numerusform>
            <numerusform>%n von %1 abwesend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n away</source>
        <translation>
            <numerusform>%n abwesend</numerusform>
            <numerusform>%n abwesend</numerusform>
        </translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n pending</source>
        <translation>
            <numerusform>%1, %n noch offen</numerusform>
            <numerusform>%1, %n noch offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Own other leave: %1</source>
        <translation>Eigene andere Abwesenheit: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, days</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more away whose team is not known</source>
        <translation>
            <numerusform>%n weiterer abwesend, dessen Team nicht bekannt ist</numerusform>
            <numerusform>%n weitere abwesend, deren Team nicht bekannt ist</numerusform>
        </translation>
    </message>
    <message>
        <source>The member has no team: counted over the workspace</source>
        <translation>Das Mitglied hat kein Team: über den Arbeitsbereich gezählt</translation>
    </message>
    <message>
        <source>The team is not known: counted over the workspace</source>
        <translation>Das Team ist nicht bekannt: über den Arbeitsbereich gezählt</translation>
    </message>
    <message>
        <source>Not all leave of these days is loaded</source>
        <translation>Nicht alle Abwesenheiten dieser Tage sind geladen</translation>
    </message>
    <message>
        <source>In all: %1</source>
        <translation>Insgesamt: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>policy, balance</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>signoff::LeavesPage</name>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Waiting for a decision</source>
        <translation>Wartet auf eine Entscheidung</translation>
    </message>
    <message>
        <source>Nobody matches the search and the filters.</source>
        <translation>Niemand passt zu Suche und Filtern.</translation>
    </message>
    <message>
        <source>All leave that is approved or waits; the filters by team and member, and the search, narrow the people.</source>
        <translation>Alle genehmigten oder wartenden Abwesenheiten; die Filter nach Team und Mitglied sowie die Suche grenzen die Personen ein.</translation>
    </message>
    <message>
        <source>Show as: %1</source>
        <translation>Anzeigen als: %1</translation>
    </message>
    <message>
        <source>New leave …</source>
        <translation>Neuer Urlaub …</translation>
    </message>
    <message>
        <source>Open the member</source>
        <translation>Mitglied öffnen</translation>
    </message>
    <message>
        <source>Others are away</source>
        <translation>Andere sind abwesend</translation>
    </message>
    <message>
        <source>Nobody else is away</source>
        <translation>Sonst ist niemand abwesend</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Unbezahlt</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (Sie)</translation>
    </message>
    <message>
        <source>The members could not be loaded, so who is of which team is not known. %1</source>
        <translation>Die Mitglieder konnten nicht geladen werden, daher ist nicht bekannt, wer zu welchem Team gehört. %1</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>This is your own leave.</source>
        <translation>Das ist Ihr eigener Urlaub.</translation>
    </message>
    <message>
        <source>your own leave</source>
        <translation>Ihr eigener Urlaub</translation>
    </message>
    <message>
        <source>This server takes no new leave by its API. Leave is asked for in WebWork itself, and appears here.</source>
        <translation>Dieser Server nimmt über seine API keinen neuen Urlaub an. Urlaub wird in WebWork selbst beantragt und erscheint hier.</translation>
    </message>
    <message>
        <source>Policies that count in days take a part of the day; those that count in hours need both times and the hours a day.</source>
        <translation>Regelungen, die in Tagen zählen, nehmen einen Teil des Tages; solche, die in Stunden zählen, brauchen beide Zeiten und die Stunden pro Tag.</translation>
    </message>
    <message>
        <source>Request leave</source>
        <translation>Urlaub beantragen</translation>
    </message>
</context>
<context>
    <name>signoff::LeftForms</name>
    <message numerus="yes">
        <source>%n form(s) were sent, and no answer came. %1</source>
        <translation>
            <numerusform>%n Formular wurde gesendet, und es kam keine Antwort. %1</numerusform>
            <numerusform>%n Formulare wurden gesendet, und es kam keine Antwort. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>First: %1.</source>
        <translation>Zuerst: %1.</translation>
    </message>
    <message>
        <source>First: %1, %2.</source>
        <translation>Zuerst: %1, %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This was sent on %1, and no answer came. Look whether the server has it before you send it again.</source>
        <translation>Das wurde am %1 gesendet, und es kam keine Antwort. Sehen Sie nach, ob der Server es hat, bevor Sie es erneut senden.</translation>
    </message>
    <message>
        <source>Its record is not in the list; the form opens again once it is.</source>
        <translation>Der Datensatz ist nicht in der Liste; das Formular lässt sich wieder öffnen, sobald er es ist.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Open the form again</source>
        <translation>Formular wieder öffnen</translation>
    </message>
</context>
<context>
    <name>signoff::ListEditor</name>
    <message>
        <source>Add …</source>
        <translation>Hinzufügen …</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>signoff::ListenerPanel</name>
    <message>
        <source>Listen on this computer</source>
        <translation>Auf diesem Computer empfangen</translation>
    </message>
    <message>
        <source>Port (0: any)</source>
        <translation>Port (0: beliebig)</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Add a webhook for it …</source>
        <translation>Webhook dafür hinzufügen …</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Address of the listener: %1</source>
        <translation>Adresse des Empfängers: %1</translation>
    </message>
    <message>
        <source>Only programs on this computer reach this address. A delivery counts as genuine when it carries the token of a webhook in the list above.</source>
        <translation>Nur Programme auf diesem Computer erreichen diese Adresse. Eine Zustellung gilt als echt, wenn sie das Token eines Webhooks aus der Liste oben trägt.</translation>
    </message>
    <message>
        <source>Shows live what is delivered to a webhook that points to this computer, and checks its token. It is off until you switch it on, and nothing outside this computer reaches it.</source>
        <translation>Zeigt sofort, was einem Webhook zugestellt wird, der auf diesen Computer zeigt, und prüft sein Token. Bis zum Einschalten ist er aus, und nichts außerhalb dieses Computers erreicht ihn.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) were turned away and are not listed: too many came within a minute.</source>
        <translation>
            <numerusform>%n Anfrage wurde abgewiesen und ist nicht aufgeführt: Es kamen zu viele in einer Minute.</numerusform>
            <numerusform>%n Anfragen wurden abgewiesen und sind nicht aufgeführt: Es kamen zu viele in einer Minute.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>signoff::Lookups</name>
    <message>
        <source>The members could not be loaded. %1</source>
        <translation>Die Mitglieder konnten nicht geladen werden. %1</translation>
    </message>
    <message>
        <source>The projects could not be loaded. %1</source>
        <translation>Die Projekte konnten nicht geladen werden. %1</translation>
    </message>
    <message>
        <source>The contracts could not be loaded. %1</source>
        <translation>Die Verträge konnten nicht geladen werden. %1</translation>
    </message>
    <message>
        <source>Choose a project first.</source>
        <translation>Bitte zuerst ein Projekt wählen.</translation>
    </message>
    <message>
        <source>The tasks could not be loaded. %1</source>
        <translation>Die Aufgaben konnten nicht geladen werden. %1</translation>
    </message>
    <message>
        <source>The leave policies could not be loaded. %1</source>
        <translation>Die Urlaubsregelungen konnten nicht geladen werden. %1</translation>
    </message>
    <message>
        <source>The categories could not be loaded. %1</source>
        <translation>Die Kategorien konnten nicht geladen werden. %1</translation>
    </message>
</context>
<context>
    <name>signoff::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Demo company</source>
        <translation>Demofirma</translation>
    </message>
    <message>
        <source>(%1) %2</source>
        <comment>what is new, page</comment>
        <translation>(%1) %2</translation>
    </message>
</context>
<context>
    <name>signoff::MemberDay</name>
    <message>
        <source>Start a clock …</source>
        <translation>Stoppuhr starten …</translation>
    </message>
    <message>
        <source>Stop the clock</source>
        <translation>Stoppuhr stoppen</translation>
    </message>
    <message>
        <source>%1 in %2 now</source>
        <translation>jetzt %1 in %2</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>%1 tracked on that day with this clock</source>
        <translation>%1 an diesem Tag mit dieser Stoppuhr erfasst</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>Clock: not known yet</source>
        <translation>Stoppuhr: noch nicht bekannt</translation>
    </message>
    <message>
        <source>Clock: not known</source>
        <translation>Stoppuhr: nicht bekannt</translation>
    </message>
    <message>
        <source>This server does not tell whose clock runs, and so cannot be asked to stop one.</source>
        <translation>Dieser Server nennt nicht, wessen Stoppuhr läuft, und kann daher keine stoppen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Tracked</source>
        <translation>Erfasst</translation>
    </message>
    <message>
        <source>Nothing tracked</source>
        <translation>Nichts erfasst</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Times in %1.</source>
        <translation>Zeiten in %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>method, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 tracked in all.</source>
        <translation>%1 insgesamt erfasst.</translation>
    </message>
    <message numerus="yes">
        <source>%n stretch(es) of time have no times that can be shown.</source>
        <translation>
            <numerusform>%n Zeitabschnitt hat keine Zeiten, die sich zeigen lassen.</numerusform>
            <numerusform>%n Zeitabschnitte haben keine Zeiten, die sich zeigen lassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>signoff::MemberFacts</name>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>loading …</source>
        <translation>wird geladen …</translation>
    </message>
    <message>
        <source>The hours could not be loaded</source>
        <translation>Die Stunden konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>This week so far</source>
        <translation>Diese Woche bisher</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Letzte Woche</translation>
    </message>
    <message>
        <source>Leave left this year</source>
        <translation>Dieses Jahr verbleibender Urlaub</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>The balances could not be loaded</source>
        <translation>Die Urlaubskonten konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Ortszeit</translation>
    </message>
    <message>
        <source>Weekly limit</source>
        <translation>Wochenlimit</translation>
    </message>
    <message>
        <source>Rate an hour</source>
        <translation>Satz pro Stunde</translation>
    </message>
    <message>
        <source>not visible to you, or not set</source>
        <translation>für Sie nicht sichtbar oder nicht festgelegt</translation>
    </message>
    <message>
        <source>Sees rates</source>
        <translation>Sieht Sätze</translation>
    </message>
    <message>
        <source>Screenshots</source>
        <translation>Screenshots</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>Mitglied seit</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>none among those that are here</source>
        <translation>keine unter den hier geladenen</translation>
    </message>
    <message>
        <source>the latest %1</source>
        <translation>die letzten %1</translation>
    </message>
    <message>
        <source>not loaded; open the timesheets</source>
        <translation>nicht geladen; bitte die Stundenzettel öffnen</translation>
    </message>
</context>
<context>
    <name>signoff::MembersPage</name>
    <message>
        <source>Last week and this week</source>
        <translation>Letzte und diese Woche</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Verträge</translation>
    </message>
    <message>
        <source>Timesheets</source>
        <translation>Stundenzettel</translation>
    </message>
    <message>
        <source>The hours of this week could not be loaded. %1</source>
        <translation>Die Stunden dieser Woche konnten nicht geladen werden. %1</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>%1 this week</source>
        <translation>%1 diese Woche</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (Sie)</translation>
    </message>
    <message>
        <source>this week, of %1</source>
        <translation>diese Woche, von %1</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>diese Woche</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>Kein Projekt</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) can no longer track time or sign in to this workspace. What was tracked stays, with its timesheets. Nothing in this program, or in the API, brings an archived member back.</source>
        <translation>
            <numerusform>%n Mitglied kann keine Zeit mehr erfassen und sich nicht mehr in diesem Arbeitsbereich anmelden. Erfasstes bleibt samt Stundenzetteln erhalten. Weder dieses Programm noch die API holt ein archiviertes Mitglied zurück.</numerusform>
            <numerusform>%n Mitglieder können keine Zeit mehr erfassen und sich nicht mehr in diesem Arbeitsbereich anmelden. Erfasstes bleibt samt Stundenzetteln erhalten. Weder dieses Programm noch die API holt ein archiviertes Mitglied zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>that is you</source>
        <translation>das sind Sie selbst</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) changed.</source>
        <translation>
            <numerusform>%n Mitglied geändert.</numerusform>
            <numerusform>%n Mitglieder geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) could not be changed.</source>
        <translation>
            <numerusform>%n Mitglied konnte nicht geändert werden.</numerusform>
            <numerusform>%n Mitglieder konnten nicht geändert werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you do not touch stays as it is for each of them.</source>
        <translation>Was nicht angefasst wird, bleibt bei jedem unverändert.</translation>
    </message>
    <message>
        <source>The member could not be read. %1</source>
        <translation>Das Mitglied konnte nicht gelesen werden. %1</translation>
    </message>
    <message>
        <source>An invitation is sent by mail. Its link, to be copied, is shown afterwards.</source>
        <translation>Eine Einladung wird per E-Mail gesendet. Ihr Link wird danach zum Kopieren gezeigt.</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Einladen</translation>
    </message>
    <message>
        <source>Edit member …</source>
        <translation>Mitglied bearbeiten …</translation>
    </message>
</context>
<context>
    <name>signoff::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>signoff::NavBar</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n wartet</numerusform>
            <numerusform>%1, %n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>signoff::News</name>
    <message>
        <source>New for you to decide</source>
        <translation>Neu zu entscheiden</translation>
    </message>
</context>
<context>
    <name>signoff::OAuthListener</name>
    <message>
        <source>Signoff</source>
        <translation>Signoff</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>Hier gibt es nichts.</translation>
    </message>
    <message>
        <source>Not the sign-in that waits</source>
        <translation>Nicht die wartende Anmeldung</translation>
    </message>
    <message>
        <source>This page does not belong to the sign-in that Signoff waits for, so nothing was done. Go back to Signoff; if it does not wait any more, begin there again.</source>
        <translation>Diese Seite gehört nicht zu der Anmeldung, auf die Signoff wartet, daher ist nichts geschehen. Bitte zu Signoff zurückkehren; wartet es nicht mehr, dort neu beginnen.</translation>
    </message>
    <message>
        <source>Signoff was not let in</source>
        <translation>Signoff wurde nicht eingelassen</translation>
    </message>
    <message>
        <source>Nothing was changed. You can close this page and go back to Signoff.</source>
        <translation>Nichts wurde geändert. Diese Seite kann geschlossen werden; bitte zu Signoff zurückkehren.</translation>
    </message>
    <message>
        <source>Done here</source>
        <translation>Hier ist alles erledigt</translation>
    </message>
    <message>
        <source>You can close this page and go back to Signoff, which goes on by itself.</source>
        <translation>Diese Seite kann geschlossen werden; Signoff macht von selbst weiter.</translation>
    </message>
</context>
<context>
    <name>signoff::Office</name>
    <message>
        <source>Demo company</source>
        <translation>Demofirma</translation>
    </message>
    <message>
        <source>The demo company could not be opened: %1</source>
        <translation>Die Demofirma konnte nicht geöffnet werden: %1</translation>
    </message>
    <message>
        <source>No demo company</source>
        <translation>Keine Demofirma</translation>
    </message>
    <message>
        <source>Opening the demo company …</source>
        <translation>Die Demofirma wird geöffnet …</translation>
    </message>
    <message>
        <source>Not everything could be erased</source>
        <translation>Nicht alles konnte gelöscht werden</translation>
    </message>
    <message>
        <source>These files could not be removed:</source>
        <translation>Diese Dateien konnten nicht entfernt werden:</translation>
    </message>
    <message>
        <source>Sign in …</source>
        <translation>Anmelden …</translation>
    </message>
    <message>
        <source>Enter the new token …</source>
        <translation>Neues Token eingeben …</translation>
    </message>
    <message>
        <source>%1 of rows on this computer</source>
        <translation>%1 an Zeilen auf diesem Computer</translation>
    </message>
    <message>
        <source>Sign out of %1?</source>
        <translation>Von %1 abmelden?</translation>
    </message>
    <message>
        <source>The token and the rows stored on this computer are removed.</source>
        <translation>Das Token und die auf diesem Computer gespeicherten Zeilen werden entfernt.</translation>
    </message>
    <message>
        <source>Decisions whose outcome is not known yet: %1. Signoff will not look them up any more.</source>
        <translation>Entscheidungen mit noch unklarem Ausgang: %1. Signoff wird ihnen nicht mehr nachgehen.</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Angemeldet bleiben</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Decisions that are not sent yet: %1</source>
        <translation>Noch nicht gesendete Entscheidungen: %1</translation>
    </message>
    <message>
        <source>After signing out nobody can send them. Send them now, or discard them?</source>
        <translation>Nach dem Abmelden kann sie niemand mehr senden. Jetzt senden oder verwerfen?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Send them before Signoff closes, keep them for the next start, or discard them?</source>
        <translation>Vor dem Beenden senden, für den nächsten Start aufheben oder verwerfen?</translation>
    </message>
    <message>
        <source>Send them before the workspace changes, keep them until it is opened again, or discard them?</source>
        <translation>Vor dem Wechsel des Arbeitsbereichs senden, bis zum nächsten Öffnen aufheben oder verwerfen?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>Sending decisions, then leaving: %1 of %2 done</source>
        <translation>Entscheidungen werden vor dem Verlassen gesendet: %1 von %2 erledigt</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hierbleiben</translation>
    </message>
    <message>
        <source>Decisions that could not be sent: %1. Their rows say why; nothing was closed.</source>
        <translation>Entscheidungen, die nicht gesendet werden konnten: %1. Den Grund nennen ihre Zeilen; nichts wurde geschlossen.</translation>
    </message>
    <message>
        <source>Throw away what you entered?</source>
        <translation>Eingaben verwerfen?</translation>
    </message>
    <message>
        <source>It is not saved yet.</source>
        <translation>Es ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>signoff::OverviewCard</name>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Wird geladen …</translation>
    </message>
</context>
<context>
    <name>signoff::Period</name>
    <message>
        <source>All dates</source>
        <translation>Alle Zeiträume</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Letzte Woche</translation>
    </message>
    <message>
        <source>Last two weeks</source>
        <translation>Letzte zwei Wochen</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Chosen dates</source>
        <translation>Gewählter Zeitraum</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Ab %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
</context>
<context>
    <name>signoff::PeriodChip</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>signoff::PlanBars</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>signoff::ProjectContracts</name>
    <message>
        <source>Show the member</source>
        <translation>Mitglied anzeigen</translation>
    </message>
</context>
<context>
    <name>signoff::ProjectPanel</name>
    <message>
        <source>%1 …</source>
        <translation>%1 …</translation>
    </message>
    <message>
        <source>The first %1 of %2 are here.</source>
        <translation>Hier sind die ersten %1 von %2.</translation>
    </message>
    <message>
        <source>The first %1 are here.</source>
        <translation>Hier sind die ersten %1.</translation>
    </message>
    <message>
        <source>Load more</source>
        <translation>Mehr laden</translation>
    </message>
</context>
<context>
    <name>signoff::ProjectProgress</name>
    <message>
        <source>Over estimation</source>
        <translation>Über der Schätzung</translation>
    </message>
    <message>
        <source>Over budget</source>
        <translation>Über dem Budget</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Near the deadline</source>
        <translation>Nahe an der Frist</translation>
    </message>
    <message>
        <source>Near estimation or budget</source>
        <translation>Nahe an Schätzung oder Budget</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>Im Plan</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>Nichts geplant</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message numerus="yes">
        <source>Overdue by %n day(s)</source>
        <translation>
            <numerusform>Seit %n Tag überfällig</numerusform>
            <numerusform>Seit %n Tagen überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>Deadline today</source>
        <translation>Frist heute</translation>
    </message>
    <message numerus="yes">
        <source>Deadline in %n day(s)</source>
        <translation>
            <numerusform>Frist in %n Tag</numerusform>
            <numerusform>Frist in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1% of estimation</source>
        <translation>%1 % der Schätzung</translation>
    </message>
    <message>
        <source>%1% of budget</source>
        <translation>%1 % des Budgets</translation>
    </message>
    <message>
        <source>No month of tracked hours has arrived yet.</source>
        <translation>Noch ist kein Monat mit erfassten Stunden da.</translation>
    </message>
    <message>
        <source>The tracked hours are those %1. Earlier months are not here yet, so the sum may be higher.</source>
        <translation>Die erfassten Stunden sind die %1. Frühere Monate sind noch nicht da, die Summe kann also höher sein.</translation>
    </message>
    <message>
        <source>Spent in several currencies: not compared with the budget.</source>
        <translation>In mehreren Währungen ausgegeben: nicht mit dem Budget verglichen.</translation>
    </message>
    <message>
        <source>What was spent is not known: no rates are visible.</source>
        <translation>Was ausgegeben wurde, ist nicht bekannt: Es sind keine Sätze sichtbar.</translation>
    </message>
    <message>
        <source>%1 of it without a known rate are not in the amount.</source>
        <translation>%1 davon ohne bekannten Satz sind nicht im Betrag.</translation>
    </message>
    <message>
        <source>since %1, with gaps</source>
        <translation>seit %1, mit Lücken</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
</context>
<context>
    <name>signoff::ProjectTasks</name>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>Tasks by state</source>
        <translation>Aufgaben nach Zustand</translation>
    </message>
    <message>
        <source>No tasks</source>
        <translation>Keine Aufgaben</translation>
    </message>
    <message>
        <source>Give the board the whole width</source>
        <translation>Tafel über die ganze Breite</translation>
    </message>
    <message>
        <source>%1 was not moved. %2</source>
        <translation>%1 wurde nicht verschoben. %2</translation>
    </message>
    <message>
        <source>No state</source>
        <translation>Kein Zustand</translation>
    </message>
    <message>
        <source>Part of %1</source>
        <translation>Teil von %1</translation>
    </message>
    <message>
        <source>A subtask</source>
        <translation>Eine Unteraufgabe</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1, überfällig</translation>
    </message>
</context>
<context>
    <name>signoff::ProjectViewers</name>
    <message>
        <source>Open a project</source>
        <translation>Projekt öffnen</translation>
    </message>
</context>
<context>
    <name>signoff::ProjectsPage</name>
    <message>
        <source>What belongs to the project</source>
        <translation>Was zum Projekt gehört</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation>Betrachter</translation>
    </message>
    <message>
        <source>Tracked hours could not be loaded, so they are not known or incomplete. %1</source>
        <translation>Die erfassten Stunden konnten nicht geladen werden, daher sind sie nicht oder unvollständig bekannt. %1</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Hours against estimation</source>
        <translation>Stunden gegenüber der Schätzung</translation>
    </message>
    <message>
        <source>Spent against budget</source>
        <translation>Ausgegeben gegenüber dem Budget</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n Mitglied</numerusform>
            <numerusform>%n Mitglieder</numerusform>
        </translation>
    </message>
    <message>
        <source>Deadline %1</source>
        <translation>Frist %1</translation>
    </message>
    <message>
        <source>hours not known yet</source>
        <translation>Stunden noch nicht bekannt</translation>
    </message>
    <message>
        <source>tracked in all</source>
        <translation>insgesamt erfasst</translation>
    </message>
    <message>
        <source>tracked %1</source>
        <comment>since Mar 2026</comment>
        <translation>erfasst %1</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Tracked by month</source>
        <translation>Erfasst nach Monaten</translation>
    </message>
    <message>
        <source>Nobody can track time on an archived project. Hours and timesheets stay. The API has no way to bring it back; that is done in WebWork itself.</source>
        <translation>Auf einem archivierten Projekt kann niemand Zeit erfassen. Stunden und Stundenzettel bleiben. Über die API lässt es sich nicht zurückholen; das geht in WebWork selbst.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>%1?</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>signoff::RecordDetail</name>
    <message>
        <source>Facts</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Your reason: %1</source>
        <translation>Ihre Begründung: %1</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Decide again</source>
        <translation>Neu entscheiden</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal ansehen</translation>
    </message>
</context>
<context>
    <name>signoff::ReportModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>signoff::ReportRows</name>
    <message>
        <source>Rows behind the figure</source>
        <translation>Zeilen hinter der Zahl</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Close the rows</source>
        <translation>Die Zeilen schließen</translation>
    </message>
    <message>
        <source>Nothing stands behind this figure.</source>
        <translation>Hinter dieser Zahl steht nichts.</translation>
    </message>
    <message>
        <source>Timesheet of the row</source>
        <translation>Stundenzettel der Zeile</translation>
    </message>
    <message>
        <source>Member of the row</source>
        <translation>Mitglied der Zeile</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s). Return opens the member, T the timesheet.</source>
        <translation>
            <numerusform>%n Zeile. Die Eingabetaste öffnet das Mitglied, T den Stundenzettel.</numerusform>
            <numerusform>%n Zeilen. Die Eingabetaste öffnet das Mitglied, T den Stundenzettel.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>signoff::ReportsPage</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Requests of this report</source>
        <translation>Anfragen dieses Berichts</translation>
    </message>
    <message>
        <source>What the chart draws</source>
        <translation>Was das Diagramm zeichnet</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Zeitraum davor</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation>Bericht: %1</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>Diagramm: %1</translation>
    </message>
    <message>
        <source>By: %1</source>
        <translation>Nach: %1</translation>
    </message>
    <message>
        <source>The range before</source>
        <translation>Der Zeitraum davor</translation>
    </message>
    <message>
        <source>The range after</source>
        <translation>Der Zeitraum danach</translation>
    </message>
    <message>
        <source>Load what is missing</source>
        <translation>Fehlendes laden</translation>
    </message>
    <message>
        <source>Rows behind the figure</source>
        <translation>Zeilen hinter der Zahl</translation>
    </message>
    <message>
        <source>Saved reports</source>
        <translation>Gespeicherte Berichte</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Shown is %1, the last day of the range.</source>
        <translation>Gezeigt wird %1, der letzte Tag des Zeitraums.</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Nicht genannt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a status, how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>The rest (%n)</source>
        <translation>
            <numerusform>Der Rest (%n)</numerusform>
            <numerusform>Der Rest (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was tracked in this time.</source>
        <translation>In dieser Zeit wurde nichts erfasst.</translation>
    </message>
    <message>
        <source>Nobody tracked time on this day.</source>
        <translation>An diesem Tag hat niemand Zeit erfasst.</translation>
    </message>
    <message>
        <source>Request %1 of %2</source>
        <translation>Anfrage %1 von %2</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Choose the first and the last day of the range.</source>
        <translation>Wählen Sie den ersten und den letzten Tag des Zeitraums.</translation>
    </message>
    <message numerus="yes">
        <source>What is missing here takes %n request(s); the server allows 60 a minute.</source>
        <translation>
            <numerusform>Was hier fehlt, kostet %n Anfrage; der Server erlaubt 60 in der Minute.</numerusform>
            <numerusform>Was hier fehlt, kostet %n Anfragen; der Server erlaubt 60 in der Minute.</numerusform>
        </translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Laden</translation>
    </message>
    <message numerus="yes">
        <source>Incomplete: %n row(s) of the answers could not be read.</source>
        <translation>
            <numerusform>Unvollständig: %n Zeile der Antworten war nicht lesbar.</numerusform>
            <numerusform>Unvollständig: %n Zeilen der Antworten waren nicht lesbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>This server has no report of times of day: the sums of the day come from the tracked hours.</source>
        <translation>Dieser Server hat keinen Bericht mit Uhrzeiten: Die Summen des Tages stammen aus den erfassten Stunden.</translation>
    </message>
    <message>
        <source>Loading the report …</source>
        <translation>Der Bericht wird geladen …</translation>
    </message>
    <message>
        <source>This server does not offer this report</source>
        <translation>Dieser Server bietet diesen Bericht nicht an</translation>
    </message>
    <message>
        <source>Its operation is missing there. Tracked hours are there on every server.</source>
        <translation>Die Operation fehlt dort. Erfasste Stunden gibt es auf jedem Server.</translation>
    </message>
    <message>
        <source>The report could not be loaded</source>
        <translation>Der Bericht konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>Not loaded yet</source>
        <translation>Noch nicht geladen</translation>
    </message>
    <message numerus="yes">
        <source>This range takes %n request(s).</source>
        <translation>
            <numerusform>Dieser Zeitraum kostet %n Anfrage.</numerusform>
            <numerusform>Dieser Zeitraum kostet %n Anfragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rest</source>
        <translation>Der Rest</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <translation>Verglichen mit %1</translation>
    </message>
    <message>
        <source>Data of %1</source>
        <translation>Daten vom %1</translation>
    </message>
    <message numerus="yes">
        <source>Incomplete: %n day(s) of the range have not been loaded.</source>
        <translation>
            <numerusform>Unvollständig: %n Tag des Zeitraums ist nicht geladen.</numerusform>
            <numerusform>Unvollständig: %n Tage des Zeitraums sind nicht geladen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Range: %1</source>
        <translation>Zeitraum: %1</translation>
    </message>
    <message>
        <source>All saved reports as PDF …</source>
        <translation>Alle gespeicherten Berichte als PDF …</translation>
    </message>
    <message>
        <source>No report is saved yet. V saves the one on the screen under a name.</source>
        <translation>Noch ist kein Bericht gespeichert. V speichert den auf dem Bildschirm unter einem Namen.</translation>
    </message>
</context>
<context>
    <name>signoff::RequestFacts</name>
    <message>
        <source>%1. Times in %2, where the member is.</source>
        <translation>%1. Zeiten in %2, wo das Mitglied ist.</translation>
    </message>
    <message>
        <source>%1. Times in %2; the member&apos;s time zone is not known.</source>
        <translation>%1. Zeiten in %2; die Zeitzone des Mitglieds ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Beantragt</translation>
    </message>
    <message>
        <source>Also asked</source>
        <translation>Auch beantragt</translation>
    </message>
    <message>
        <source>Tracked</source>
        <translation>Erfasst</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>Nothing tracked</source>
        <translation>Nichts erfasst</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Überschneidung</translation>
    </message>
    <message>
        <source>The request has no times that can be compared.</source>
        <translation>Der Antrag hat keine vergleichbaren Zeiten.</translation>
    </message>
    <message>
        <source>What was tracked then is being loaded …</source>
        <translation>Was damals erfasst wurde, wird geladen …</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>This server tells how much was tracked on a day, but not when.</source>
        <translation>Dieser Server nennt, wie viel an einem Tag erfasst wurde, aber nicht, wann.</translation>
    </message>
    <message>
        <source>The list of who tracked then did not come whole.</source>
        <translation>Die Liste derer, die damals erfassten, kam nicht vollständig an.</translation>
    </message>
    <message>
        <source>It is approved: what is tracked holds this request.</source>
        <translation>Er ist genehmigt: Das Erfasste enthält diesen Antrag.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>is tracked already.</source>
        <translation>ist schon erfasst.</translation>
    </message>
    <message>
        <source>Nothing is tracked within these times.</source>
        <translation>Innerhalb dieser Zeiten ist nichts erfasst.</translation>
    </message>
    <message>
        <source>%1, still running</source>
        <translation>%1, läuft noch</translation>
    </message>
    <message>
        <source>Asked for twice</source>
        <translation>Doppelt beantragt</translation>
    </message>
    <message>
        <source>another request of this member waits for %1.</source>
        <translation>ein anderer Antrag dieses Mitglieds wartet für %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n stretch(es) of time have no times that can be compared.</source>
        <translation>
            <numerusform>%n Zeitabschnitt hat keine vergleichbaren Zeiten.</numerusform>
            <numerusform>%n Zeitabschnitte haben keine vergleichbaren Zeiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tracked on these days</source>
        <translation>An diesen Tagen erfasst</translation>
    </message>
    <message>
        <source>Tracked on that day</source>
        <translation>An diesem Tag erfasst</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>With this request</source>
        <translation>Mit diesem Antrag</translation>
    </message>
    <message>
        <source>Where time overlaps it counts once here; the server may count otherwise.</source>
        <translation>Wo sich Zeit überschneidet, zählt sie hier einmal; der Server zählt vielleicht anders.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Antrag</translation>
    </message>
    <message>
        <source>Worked on</source>
        <translation>Gearbeitet an</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Beantragt am</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>In your time</source>
        <translation>In Ihrer Zeit</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>signoff::Reviews</name>
    <message>
        <source>%1 not checked: %2</source>
        <translation>%1 nicht geprüft: %2</translation>
    </message>
</context>
<context>
    <name>signoff::RowBulk</name>
    <message>
        <source>a decision is under way</source>
        <translation>eine Entscheidung ist unterwegs</translation>
    </message>
    <message>
        <source>it is &quot;%1&quot;</source>
        <translation>der Status ist „%1“</translation>
    </message>
    <message>
        <source>it does not allow this</source>
        <translation>der Eintrag lässt das nicht zu</translation>
    </message>
    <message>
        <source>One bulk at a time</source>
        <translation>Eine Sammelentscheidung auf einmal</translation>
    </message>
    <message>
        <source>The decisions on the way are sent first. Wait for them, or cancel what has not been sent.</source>
        <translation>Die Entscheidungen, die unterwegs sind, werden zuerst gesendet. Bitte warten oder abbrechen, was noch nicht gesendet ist.</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>Nichts zu entscheiden</translation>
    </message>
    <message>
        <source>No row here can be decided now.</source>
        <translation>Keine Zeile hier kann jetzt entschieden werden.</translation>
    </message>
    <message>
        <source>%1 %2?</source>
        <extracomment>&quot;Approve 40 timesheets?&quot;</extracomment>
        <translation>%2: %1?</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n</source>
        <translation>
            <numerusform>%n: %1</numerusform>
            <numerusform>%n: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are held for %n second(s), in which you can undo them all. After that each is final.</source>
        <translation>
            <numerusform>Sie werden %n Sekunde zurückgehalten; so lange können Sie alle zurücknehmen. Danach ist jede endgültig.</numerusform>
            <numerusform>Sie werden %n Sekunden zurückgehalten; so lange können Sie alle zurücknehmen. Danach ist jede endgültig.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are sent at once, and each is final then.</source>
        <translation>Sie werden sofort gesendet, und jede ist dann endgültig.</translation>
    </message>
    <message numerus="yes">
        <source>%1, at %n request(s) a minute</source>
        <translation>
            <numerusform>%1, bei %n Anfrage pro Minute</numerusform>
            <numerusform>%1, bei %n Anfragen pro Minute</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>signoff::RulesDialog</name>
    <message>
        <source>Review rules</source>
        <translation>Prüfregeln</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Expected time</source>
        <translation>Sollzeit</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>Restore the defaults</source>
        <translation>Standard wiederherstellen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Restore the defaults?</source>
        <translation>Standard wiederherstellen?</translation>
    </message>
    <message>
        <source>Checks, hours a day, working days and the beginning of the week are as they came. Members and teams with hours of their own and public holidays stay.</source>
        <translation>Prüfungen, Stunden pro Tag, Arbeitstage und Wochenbeginn sind wie ausgeliefert. Mitglieder und Teams mit eigenen Stunden und Feiertage bleiben.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht festgelegt</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Stunden pro Woche</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Arbeitstage</translation>
    </message>
    <message>
        <source>Hours of %1</source>
        <translation>Stunden von %1</translation>
    </message>
    <message>
        <source>Hours of a member or a team</source>
        <translation>Stunden eines Mitglieds oder Teams</translation>
    </message>
    <message>
        <source>What is not set here is as for everybody. The entry of a member goes before that of the team.</source>
        <translation>Was hier nicht festgelegt ist, gilt wie für alle. Der Eintrag eines Mitglieds geht dem des Teams vor.</translation>
    </message>
    <message>
        <source>Member or team</source>
        <translation>Mitglied oder Team</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Team %1</source>
        <translation>Team %1</translation>
    </message>
    <message>
        <source>Member %1, not in the list</source>
        <translation>Mitglied %1, nicht in der Liste</translation>
    </message>
</context>
<context>
    <name>signoff::SecretField</name>
    <message>
        <source>Hide what is typed</source>
        <translation>Eingabe verbergen</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Eingabe anzeigen</translation>
    </message>
</context>
<context>
    <name>signoff::SelfTest</name>
    <message>
        <source>no backend (Qt was built for %1)</source>
        <translation>kein Backend (Qt wurde für %1 gebaut)</translation>
    </message>
    <message>
        <source>Qt&apos;s driver QSQLITE is missing</source>
        <translation>Qts Treiber QSQLITE fehlt</translation>
    </message>
    <message>
        <source>platform %1 has no screen</source>
        <translation>Plattform %1 hat keinen Bildschirm</translation>
    </message>
    <message>
        <source>platform %1 paints nothing</source>
        <translation>Plattform %1 zeichnet nichts</translation>
    </message>
    <message>
        <source>platform %1, screen %2 x %3 at %4 %</source>
        <translation>Plattform %1, Bildschirm %2 x %3 bei %4 %</translation>
    </message>
    <message>
        <source>Qt&apos;s plugin for SVG images is missing</source>
        <translation>Qts Plugin für SVG-Bilder fehlt</translation>
    </message>
    <message>
        <source>PNG images cannot be written</source>
        <translation>PNG-Bilder können nicht geschrieben werden</translation>
    </message>
    <message>
        <source>the icons of Signoff are missing</source>
        <translation>die Symbole von Signoff fehlen</translation>
    </message>
    <message>
        <source>SVG, PNG, %1 icons</source>
        <translation>SVG, PNG, %1 Symbole</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Schriften</translation>
    </message>
    <message>
        <source>none for Latin text</source>
        <translation>keine für lateinischen Text</translation>
    </message>
    <message>
        <source>none for %1: such names are shown as boxes</source>
        <translation>keine für %1: solche Namen erscheinen als Kästchen</translation>
    </message>
    <message numerus="yes">
        <source>%n families, all of %1 scripts</source>
        <translation>
            <numerusform>%n Schriftfamilie, alle %1 Schriftsysteme</numerusform>
            <numerusform>%n Schriftfamilien, alle %1 Schriftsysteme</numerusform>
        </translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>reachable</source>
        <translation>erreichbar</translation>
    </message>
    <message>
        <source>locked; it asks when a token is needed</source>
        <translation>gesperrt; er fragt, sobald ein Token gebraucht wird</translation>
    </message>
    <message>
        <source>not reachable, a token lasts for one run (%1)</source>
        <translation>nicht erreichbar, ein Token gilt für einen Lauf (%1)</translation>
    </message>
    <message>
        <source>no answer within %1 s; perhaps it asks for its password</source>
        <translation>keine Antwort innerhalb von %1 s; vielleicht fragt er nach seinem Passwort</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>signoff::Session</name>
    <message>
        <source>Your token is six months old and ends any moment. Make a new one in WebWork and sign in with it.</source>
        <translation>Ihr Token ist sechs Monate alt und kann jeden Moment ablaufen. Bitte in WebWork ein neues erstellen und sich damit anmelden.</translation>
    </message>
    <message numerus="yes">
        <source>Your token ends in %n day(s) at the latest. Make a new one in WebWork and sign in with it.</source>
        <translation>
            <numerusform>Ihr Token läuft spätestens in %n Tag ab. Bitte in WebWork ein neues erstellen und sich damit anmelden.</numerusform>
            <numerusform>Ihr Token läuft spätestens in %n Tagen ab. Bitte in WebWork ein neues erstellen und sich damit anmelden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the token.</source>
        <translation>Bitte das Token eingeben.</translation>
    </message>
    <message>
        <source>This is not a token: it has blanks or unusual characters in it.</source>
        <translation>Das ist kein Token: Es enthält Leerzeichen oder ungewöhnliche Zeichen.</translation>
    </message>
    <message>
        <source>Enter the token of this account again.</source>
        <translation>Bitte das Token dieses Kontos erneut eingeben.</translation>
    </message>
    <message>
        <source>Enter the client id of your app.</source>
        <translation>Bitte die Client-ID der App eingeben.</translation>
    </message>
    <message>
        <source>This is not a client id: it has unusual characters in it.</source>
        <translation>Das ist keine Client-ID: Sie enthält ungewöhnliche Zeichen.</translation>
    </message>
    <message>
        <source>Enter the client secret of your app.</source>
        <translation>Bitte das Client-Secret der App eingeben.</translation>
    </message>
    <message>
        <source>This is not a client secret: it has blanks or unusual characters in it.</source>
        <translation>Das ist kein Client-Secret: Es enthält Leerzeichen oder ungewöhnliche Zeichen.</translation>
    </message>
    <message>
        <source>Sign in to this account with the browser again.</source>
        <translation>Bitte bei diesem Konto erneut mit dem Browser anmelden.</translation>
    </message>
</context>
<context>
    <name>signoff::SettingsDialog</name>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Data on this computer</source>
        <translation>Daten auf diesem Computer</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Weiteres</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Erase …</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Erase what is stored</source>
        <translation>Gespeichertes löschen</translation>
    </message>
    <message>
        <source>Removes the rows of every account from this computer. Decisions under way and accounts stay.</source>
        <translation>Entfernt die Zeilen aller Konten von diesem Computer. Laufende Entscheidungen und Konten bleiben.</translation>
    </message>
    <message>
        <source>Restore the defaults</source>
        <translation>Vorgaben wiederherstellen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing is stored.</source>
        <translation>Nichts ist gespeichert.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Neues</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>signoff::ShareBars</name>
    <message>
        <source>Shares of the total</source>
        <translation>Anteile am Ganzen</translation>
    </message>
    <message>
        <source>&lt; %1 %</source>
        <comment>percent</comment>
        <translation>&lt; %1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1: %2 (hidden)</source>
        <comment>name: hours</comment>
        <translation>%1: %2 (ausgeblendet)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name: hours</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>name: hours, percent</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Nichts anzuzeigen</translation>
    </message>
    <message>
        <source>The table below has the figures.</source>
        <translation>Die Tabelle darunter enthält die Zahlen.</translation>
    </message>
</context>
<context>
    <name>signoff::SheetFacts</name>
    <message>
        <source>not loaded yet</source>
        <translation>noch nicht geladen</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>Nicht geladen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Rules …</source>
        <translation>Regeln …</translation>
    </message>
    <message>
        <source>Not checked: %1</source>
        <translation>Nicht geprüft: %1</translation>
    </message>
    <message>
        <source>Every check is switched off</source>
        <translation>Jede Prüfung ist ausgeschaltet</translation>
    </message>
    <message numerus="yes">
        <source>All %n check(s) found nothing</source>
        <translation>
            <numerusform>Die Prüfung fand nichts</numerusform>
            <numerusform>Alle %n Prüfungen fanden nichts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other check(s) found nothing</source>
        <translation>
            <numerusform>%n weitere Prüfung fand nichts</numerusform>
            <numerusform>%n weitere Prüfungen fanden nichts</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected time</source>
        <translation>Sollzeit</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Variance</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Leave in this period</source>
        <translation>Abwesenheit in diesem Zeitraum</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>unpaid</source>
        <translation>unbezahlt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Time requests in this period</source>
        <translation>Zeitanträge in diesem Zeitraum</translation>
    </message>
    <message>
        <source>No times that can be read</source>
        <translation>Keine lesbaren Zeiten</translation>
    </message>
    <message>
        <source>Week of %1: %2</source>
        <translation>Woche ab %1: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, no limit</source>
        <translation>%1, keine Grenze</translation>
    </message>
    <message>
        <source>Weekly limits</source>
        <translation>Wochengrenzen</translation>
    </message>
    <message>
        <source>The member&apos;s own limit is not loaded</source>
        <translation>Die eigene Grenze des Mitglieds ist nicht geladen</translation>
    </message>
    <message>
        <source>The server tells no limit of the member</source>
        <translation>Der Server nennt keine Grenze des Mitglieds</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>The contracts are not loaded</source>
        <translation>Die Verträge sind nicht geladen</translation>
    </message>
    <message>
        <source>No active contract</source>
        <translation>Kein aktiver Vertrag</translation>
    </message>
    <message>
        <source>Last rejection</source>
        <translation>Letzte Ablehnung</translation>
    </message>
    <message>
        <source>none is known</source>
        <translation>keine bekannt</translation>
    </message>
    <message>
        <source>being read …</source>
        <translation>wird gelesen …</translation>
    </message>
    <message>
        <source>The reason is not known</source>
        <translation>Die Begründung ist nicht bekannt</translation>
    </message>
    <message>
        <source>When it was rejected, and what changed since, is not known: Signoff did not see it.</source>
        <translation>Wann abgelehnt wurde und was sich seitdem geändert hat, ist nicht bekannt: Signoff hat es nicht gesehen.</translation>
    </message>
    <message>
        <source>Seen %1</source>
        <translation>Gesehen %1</translation>
    </message>
    <message>
        <source>Nothing has changed since</source>
        <translation>Seitdem hat sich nichts geändert</translation>
    </message>
    <message>
        <source>Seen: %1, %2</source>
        <translation>Gesehen: %1, %2</translation>
    </message>
    <message>
        <source>total not known</source>
        <translation>Summe nicht bekannt</translation>
    </message>
    <message>
        <source>%1: taken back before it was sent</source>
        <translation>%1: zurückgenommen, bevor es gesendet wurde</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <translation>%1: fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 here, or by someone else</source>
        <translation>%1, hier oder von jemand anderem</translation>
    </message>
    <message>
        <source>%1 here</source>
        <translation>%1, hier</translation>
    </message>
    <message>
        <source>Seen and decided</source>
        <translation>Gesehen und entschieden</translation>
    </message>
    <message numerus="yes">
        <source>and %n earlier</source>
        <translation>
            <numerusform>und %n frühere</numerusform>
            <numerusform>und %n frühere</numerusform>
        </translation>
    </message>
    <message>
        <source>What was seen is not kept on this computer</source>
        <translation>Was gesehen wurde, wird auf diesem Rechner nicht aufbewahrt</translation>
    </message>
    <message>
        <source>Not seen before</source>
        <translation>Vorher nicht gesehen</translation>
    </message>
    <message>
        <source>First seen %1; what was before is not known</source>
        <translation>Zuerst gesehen %1; was vorher war, ist nicht bekannt</translation>
    </message>
</context>
<context>
    <name>signoff::SignIn</name>
    <message>
        <source>%1 does not accept this token. Check that it is complete; it may also have been revoked, or be older than six months. A new one is made in WebWork under Settings &gt; REST API &gt; Personal Access Tokens.</source>
        <translation>%1 akzeptiert dieses Token nicht. Bitte prüfen, ob es vollständig ist; es kann auch widerrufen oder älter als sechs Monate sein. Ein neues lässt sich in WebWork unter Settings &gt; REST API &gt; Personal Access Tokens erstellen.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the address and the network connection.</source>
        <translation>%1 ist nicht erreichbar. Bitte die Adresse und die Netzwerkverbindung prüfen.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Check the address, or try again later.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet. Bitte die Adresse prüfen oder es später erneut versuchen.</translation>
    </message>
    <message>
        <source>There is no safe connection (TLS) to %1, so the token was not sent. Check the address and the clock of this computer; a proxy or virus scanner may also read along.</source>
        <translation>Es gibt keine sichere Verbindung (TLS) zu %1, daher wurde das Token nicht gesendet. Bitte die Adresse und die Uhr dieses Computers prüfen; auch ein Proxy oder Virenscanner könnte mitlesen.</translation>
    </message>
    <message>
        <source>%1 knows this token, but lets only owners and executive managers in.</source>
        <translation>%1 kennt dieses Token, lässt aber nur Owner und Executive Manager ein.</translation>
    </message>
    <message>
        <source>%1 answers, but not as the WebWork API does. Check the address; the usual one ends in /api/v2.</source>
        <translation>%1 antwortet, aber nicht wie die WebWork-API. Bitte die Adresse prüfen; die übliche endet auf /api/v2.</translation>
    </message>
    <message>
        <source>The server&apos;s list of workspaces cannot be read.</source>
        <translation>Die Liste der Arbeitsbereiche auf dem Server ist nicht lesbar.</translation>
    </message>
    <message>
        <source>This token belongs to no active workspace.</source>
        <translation>Dieses Token gehört zu keinem aktiven Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Signoff is for owners and executive managers: WebWork lets only them decide timesheets by API. In %1 the role of this token&apos;s owner is &quot;%2&quot;.</source>
        <translation>Signoff ist für Owner und Executive Manager: WebWork lässt nur sie Stundenzettel über die API entscheiden. In %1 hat der Inhaber dieses Tokens die Rolle „%2“.</translation>
    </message>
    <message>
        <source>The server does not accept the token any more: it was revoked, or its six months are over. Enter a new one; decisions that wait are kept.</source>
        <translation>Der Server akzeptiert das Token nicht mehr: Es wurde widerrufen, oder seine sechs Monate sind um. Bitte ein neues eingeben; wartende Entscheidungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again.</source>
        <translation>Der Schlüsselbund ist gesperrt. Bitte entsperren und erneut versuchen.</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be reached. Start it and try again, or enter the token.</source>
        <translation>Der Schlüsselbund dieses Computers ist nicht erreichbar. Bitte starten und erneut versuchen oder das Token eingeben.</translation>
    </message>
    <message>
        <source>The keychain does not hand out the token. Unlock it and try again, or enter the token.</source>
        <translation>Der Schlüsselbund gibt das Token nicht heraus. Bitte entsperren und erneut versuchen oder das Token eingeben.</translation>
    </message>
    <message>
        <source>The token in the keychain cannot be read. Try again, or enter the token.</source>
        <translation>Das Token im Schlüsselbund ist nicht lesbar. Bitte erneut versuchen oder das Token eingeben.</translation>
    </message>
    <message>
        <source>The keychain is locked, so the token lasts until Signoff is closed.</source>
        <translation>Der Schlüsselbund ist gesperrt, daher gilt das Token nur, bis Signoff beendet wird.</translation>
    </message>
    <message>
        <source>This computer has no keychain that takes the token, so it lasts until Signoff is closed.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, der das Token aufnimmt, daher gilt es nur, bis Signoff beendet wird.</translation>
    </message>
    <message>
        <source>The keychain did not remove the token. Revoke it in WebWork under Settings &gt; REST API.</source>
        <translation>Der Schlüsselbund hat das Token nicht entfernt. Bitte in WebWork unter Settings &gt; REST API widerrufen.</translation>
    </message>
    <message>
        <source>Continue as %1</source>
        <translation>Weiter als %1</translation>
    </message>
    <message>
        <source>or</source>
        <translation>oder</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Sign in with your token</source>
        <translation>Mit dem Token anmelden</translation>
    </message>
    <message>
        <source>Your token cannot be read now</source>
        <translation>Das Token ist gerade nicht lesbar</translation>
    </message>
    <message>
        <source>A new token is needed</source>
        <translation>Ein neues Token ist nötig</translation>
    </message>
    <message>
        <source>A new token is needed for %1</source>
        <translation>Für %1 ist ein neues Token nötig</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>Anmeldung läuft …</translation>
    </message>
    <message>
        <source>Signing in to %1 …</source>
        <translation>Anmeldung bei %1 läuft …</translation>
    </message>
    <message>
        <source>Signed in, but there is nothing to show yet</source>
        <translation>Angemeldet, aber es gibt noch nichts zu zeigen</translation>
    </message>
    <message>
        <source>Enter a new token for %1</source>
        <translation>Neues Token für %1 eingeben</translation>
    </message>
    <message>
        <source>Paste the token first. It comes from WebWork&apos;s settings; see above.</source>
        <translation>Bitte zuerst das Token einfügen. Es stammt aus den Einstellungen von WebWork; siehe oben.</translation>
    </message>
    <message>
        <source>This is not a token: it has blanks or letters that no token has. Copy it again, whole.</source>
        <translation>Das ist kein Token: Es enthält Leerzeichen oder Zeichen, die in keinem Token vorkommen. Bitte noch einmal vollständig kopieren.</translation>
    </message>
    <message>
        <source>Decide a week&apos;s timesheets in a minute, with the evidence on screen.</source>
        <translation>Die Stundenzettel einer Woche in einer Minute entscheiden, alle Belege im Blick.</translation>
    </message>
    <message>
        <source>Or continue as</source>
        <translation>Oder weiter als</translation>
    </message>
    <message>
        <source>Continue as</source>
        <translation>Weiter als</translation>
    </message>
    <message>
        <source>Unlock and try again</source>
        <translation>Entsperren und erneut versuchen</translation>
    </message>
    <message>
        <source>Try the old token again</source>
        <translation>Altes Token erneut versuchen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>In WebWork open Settings › REST API › Personal Access Tokens and choose Create Token. The token is shown once and is valid for six months.</source>
        <translation>In WebWork Settings › REST API › Personal Access Tokens öffnen und Create Token wählen. Das Token wird nur einmal gezeigt und gilt sechs Monate.</translation>
    </message>
    <message>
        <source>Open that page in the browser</source>
        <translation>Diese Seite im Browser öffnen</translation>
    </message>
    <message>
        <source>Or enter the token for this run</source>
        <translation>Oder das Token für diesen Lauf eingeben</translation>
    </message>
    <message>
        <source>Personal access token</source>
        <translation>Persönliches Zugriffstoken</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>Hier einfügen</translation>
    </message>
    <message>
        <source>Keep me signed in (system keychain)</source>
        <translation>Angemeldet bleiben (Schlüsselbund des Systems)</translation>
    </message>
    <message>
        <source>The token is kept in the keychain of this system, and nowhere else.</source>
        <translation>Das Token liegt im Schlüsselbund dieses Systems und nirgends sonst.</translation>
    </message>
    <message>
        <source>WebWork&apos;s own server</source>
        <translation>Server von WebWork</translation>
    </message>
    <message>
        <source>Other server</source>
        <translation>Anderer Server</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Checking the token …</source>
        <translation>Token wird geprüft …</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Show the stored rows</source>
        <translation>Gespeicherte Zeilen anzeigen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Try the demo company</source>
        <translation>Demofirma ausprobieren</translation>
    </message>
    <message>
        <source>Invented people on this machine. Nothing is sent anywhere, nothing is kept.</source>
        <translation>Erfundene Personen auf diesem Rechner. Nichts wird gesendet, nichts wird gespeichert.</translation>
    </message>
    <message>
        <source>The access of your app cannot be renewed any more: the server&apos;s answer to the last renewal got lost, or could not be stored.</source>
        <translation>Der Zugang der App lässt sich nicht mehr erneuern: Die Antwort des Servers auf die letzte Erneuerung ging verloren oder konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>The access of your app ended: it was withdrawn, or Signoff was not used for 30 days.</source>
        <translation>Der Zugang der App ist beendet: Er wurde entzogen, oder Signoff wurde 30 Tage lang nicht benutzt.</translation>
    </message>
    <message>
        <source>Sign in with the browser again; decisions that wait are kept.</source>
        <translation>Bitte erneut mit dem Browser anmelden; wartende Entscheidungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>The server does not accept the client id and secret of your app any more. Sign in again with those that WebWork shows under Settings &gt; REST API.</source>
        <translation>Der Server akzeptiert Client-ID und Client-Secret der App nicht mehr. Bitte mit denen neu anmelden, die WebWork unter Settings &gt; REST API zeigt.</translation>
    </message>
    <message>
        <source>The server does not accept the access of your app. If that lasts, sign in again.</source>
        <translation>Der Server akzeptiert den Zugang der App nicht. Bleibt das so, bitte neu anmelden.</translation>
    </message>
    <message>
        <source>The server did not renew the access of your app: %1. If that lasts, sign in again.</source>
        <translation>Der Server hat den Zugang der App nicht erneuert: %1. Bleibt das so, bitte neu anmelden.</translation>
    </message>
    <message>
        <source>Port %1 of this computer is used by another program. Close that program; or choose another port here and change the redirect URI of your app in WebWork to match.</source>
        <translation>Port %1 dieses Computers wird von einem anderen Programm benutzt. Bitte dieses Programm beenden, oder hier einen anderen Port wählen und die Redirect-URI der App in WebWork daran anpassen.</translation>
    </message>
    <message>
        <source>Port %1 of this computer cannot be used. Choose another one and change the redirect URI of your app in WebWork to match.</source>
        <translation>Port %1 dieses Computers ist nicht verwendbar. Bitte einen anderen wählen und die Redirect-URI der App in WebWork daran anpassen.</translation>
    </message>
    <message>
        <source>The browser did not come back in time. If it showed an error, compare the client id and the redirect URI with those of your app in WebWork; then try again.</source>
        <translation>Der Browser hat sich nicht rechtzeitig zurückgemeldet. Falls er einen Fehler zeigte, bitte Client-ID und Redirect-URI mit denen der App in WebWork vergleichen und es dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Access was denied in the browser. Nothing was changed.</source>
        <translation>Der Zugriff wurde im Browser verweigert. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The server does not let your app read and write, which Signoff needs.</source>
        <translation>Der Server lässt die App nicht lesen und schreiben; Signoff braucht beides.</translation>
    </message>
    <message>
        <source>The server did not let your app in: %1</source>
        <translation>Der Server hat die App nicht eingelassen: %1</translation>
    </message>
    <message>
        <source>%1 does not accept this client id with this secret. Compare both with your app in WebWork; the secret is shown only once there, and can be made anew.</source>
        <translation>%1 akzeptiert diese Client-ID mit diesem Client-Secret nicht. Bitte beide mit der App in WebWork vergleichen; das Client-Secret wird dort nur einmal gezeigt und lässt sich neu erstellen.</translation>
    </message>
    <message>
        <source>%1 did not accept the consent given in the browser: it was too old, or used before. Try again.</source>
        <translation>%1 hat die im Browser erteilte Zustimmung nicht akzeptiert: Sie war zu alt oder schon verwendet. Bitte erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 gave no access: %2</source>
        <translation>%1 hat keinen Zugang gewährt: %2</translation>
    </message>
    <message>
        <source>%1 answers, but not as an OAuth2 server does.</source>
        <translation>%1 antwortet, aber nicht wie ein OAuth2-Server.</translation>
    </message>
    <message>
        <source>Sign in with your own OAuth2 app</source>
        <translation>Mit eigener OAuth2-App anmelden</translation>
    </message>
    <message>
        <source>Your access cannot be read now</source>
        <translation>Der Zugang ist gerade nicht lesbar</translation>
    </message>
    <message>
        <source>Sign in to %1 again</source>
        <translation>Erneut bei %1 anmelden</translation>
    </message>
    <message>
        <source>In WebWork open Settings › REST API › OAuth2 Apps and choose Create App, with the grant type Authorization Code and the redirect URI below. Then enter what WebWork shows of it.</source>
        <translation>In WebWork Settings › REST API › OAuth2 Apps öffnen und Create App wählen, mit dem Grant Type Authorization Code und der Redirect-URI unten. Dann eingeben, was WebWork dazu zeigt.</translation>
    </message>
    <message>
        <source>Redirect URI of the app</source>
        <translation>Redirect-URI der App</translation>
    </message>
    <message>
        <source>Waiting for the browser …</source>
        <translation>Wartet auf den Browser …</translation>
    </message>
    <message>
        <source>Open browser and sign in</source>
        <translation>Browser öffnen und anmelden</translation>
    </message>
    <message>
        <source>Sign in with a token instead</source>
        <translation>Stattdessen mit Token anmelden</translation>
    </message>
</context>
<context>
    <name>signoff::SingleInstance</name>
    <message>
        <source>The folder %1 cannot be locked: check that it can be written to.</source>
        <translation>Der Ordner %1 kann nicht gesperrt werden: Bitte prüfen, ob er beschreibbar ist.</translation>
    </message>
    <message>
        <source>Signoff already runs with the folder %1, but does not answer.</source>
        <translation>Signoff läuft bereits mit dem Ordner %1, antwortet aber nicht.</translation>
    </message>
</context>
<context>
    <name>signoff::StackedBars</name>
    <message>
        <source>Hours as stacked bars</source>
        <translation>Stunden als gestapelte Balken</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Soll</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Zeitraum davor</translation>
    </message>
    <message>
        <source>expected: %1</source>
        <translation>erwartet: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column of the period before: hours</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>signoff::StateOverlay</name>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>signoff::StatusBar</name>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Rows confirmed %1</source>
        <translation>Zeilen bestätigt %1</translation>
    </message>
    <message>
        <source>Asking the server …</source>
        <translation>Der Server wird abgefragt …</translation>
    </message>
    <message>
        <source>%1, asking again …</source>
        <translation>%1, neue Abfrage läuft …</translation>
    </message>
    <message>
        <source>%1, the last try failed</source>
        <translation>%1, der letzte Versuch schlug fehl</translation>
    </message>
    <message>
        <source>Ask the server again (%1)</source>
        <translation>Den Server erneut abfragen (%1)</translation>
    </message>
    <message>
        <source>Rows confirmed on %1</source>
        <translation>Zeilen bestätigt am %1</translation>
    </message>
    <message numerus="yes">
        <source>The server asked to wait: %n s</source>
        <translation>
            <numerusform>Der Server bittet zu warten: %n s</numerusform>
            <numerusform>Der Server bittet zu warten: %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This minute&apos;s requests are spent: waiting %n s</source>
        <translation>
            <numerusform>Die Anfragen dieser Minute sind verbraucht: wartet %n s</numerusform>
            <numerusform>Die Anfragen dieser Minute sind verbraucht: wartet %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls that wait for their turn: %1</source>
        <translation>Wartende Anfragen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n requests left this minute</source>
        <translation>
            <numerusform>%1 von %n Anfrage in dieser Minute übrig</numerusform>
            <numerusform>%1 von %n Anfragen in dieser Minute übrig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server allows %n requests a minute, shared with your other programs.</source>
        <translation>
            <numerusform>Der Server erlaubt %n Anfrage je Minute, gemeinsam mit Ihren anderen Programmen.</numerusform>
            <numerusform>Der Server erlaubt %n Anfragen je Minute, gemeinsam mit Ihren anderen Programmen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <comment>decisions</comment>
        <translation>
            <numerusform>%n zurückgehalten</numerusform>
            <numerusform>%n zurückgehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sending</source>
        <comment>decisions</comment>
        <translation>
            <numerusform>%n wird gesendet</numerusform>
            <numerusform>%n werden gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <comment>decisions</comment>
        <translation>
            <numerusform>%n unklar</numerusform>
            <numerusform>%n unklar</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown: sent, but the answer got lost. The rows are read again; their state decides.</source>
        <translation>Unklar: gesendet, aber die Antwort ging verloren. Die Zeilen werden neu gelesen; ihr Zustand entscheidet.</translation>
    </message>
</context>
<context>
    <name>signoff::TablePage</name>
    <message>
        <source>Copy as a table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Mark, to decide several at once</source>
        <translation>Markieren, um mehrere auf einmal zu entscheiden</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Undo while it is held</source>
        <translation>Rückgängig, solange die Entscheidung zurückgehalten wird</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Nächste Zeile</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Vorige Zeile</translation>
    </message>
    <message>
        <source>%1 …</source>
        <translation>%1 …</translation>
    </message>
    <message>
        <source>This record is not in the list: it may be archived, or hidden from your role.</source>
        <translation>Dieser Eintrag ist nicht in der Liste: Er ist vielleicht archiviert oder für Ihre Rolle verborgen.</translation>
    </message>
    <message>
        <source>it is &quot;%1&quot;</source>
        <translation>der Status ist „%1“</translation>
    </message>
    <message>
        <source>it does not allow this</source>
        <translation>der Eintrag lässt das nicht zu</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1?</source>
        <extracomment>&quot;Reject?&quot;</extracomment>
        <translation>%1?</translation>
    </message>
    <message>
        <source>Reason, shown to the member</source>
        <translation>Begründung, für das Mitglied sichtbar</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gesichert.</translation>
    </message>
    <message numerus="yes">
        <source>Waiting %n second(s) for the request limit …</source>
        <translation>
            <numerusform>Wartet %n Sekunde wegen des Anfragelimits …</numerusform>
            <numerusform>Wartet %n Sekunden wegen des Anfragelimits …</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Nichts wartet auf Sie</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts Passendes</translation>
    </message>
    <message>
        <source>Other rows may be hidden by the search and the filters.</source>
        <translation>Suche und Filter blenden vielleicht andere Zeilen aus.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n marked</source>
        <translation>
            <numerusform>%n markiert</numerusform>
            <numerusform>%n markiert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Rows confirmed %1.</source>
        <translation>Stand der Zeilen: %1.</translation>
    </message>
    <message>
        <source>These rows were kept on this computer.</source>
        <translation>Diese Zeilen wurden auf diesem Computer aufbewahrt.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) not sent yet. %1</source>
        <translation>
            <numerusform>%n Entscheidung noch nicht gesendet. %1</numerusform>
            <numerusform>%n Entscheidungen noch nicht gesendet. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be read: %1</source>
        <translation>
            <numerusform>%n Zeile war nicht lesbar: %1</numerusform>
            <numerusform>%n Zeilen waren nicht lesbar: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 of %2 rows are here; search and counts cover these.</source>
        <translation>Hier sind die ersten %1 von %2 Zeilen; Suche und Anzahlen beziehen sich auf diese.</translation>
    </message>
    <message>
        <source>The first %1 rows are here; search and counts cover these.</source>
        <translation>Hier sind die ersten %1 Zeilen; Suche und Anzahlen beziehen sich auf diese.</translation>
    </message>
    <message>
        <source>Load more</source>
        <translation>Mehr laden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Look at it …</source>
        <translation>Ansehen …</translation>
    </message>
</context>
<context>
    <name>signoff::TableView</name>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
</context>
<context>
    <name>signoff::TeamCalendar</name>
    <message>
        <source>Calendar, %1</source>
        <translation>Kalender, %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month, year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>To today (T)</source>
        <translation>Zu heute (T)</translation>
    </message>
    <message>
        <source>Before ([)</source>
        <translation>Davor ([)</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>After (])</source>
        <translation>Danach (])</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
</context>
<context>
    <name>signoff::ThinBar</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>signoff::TimeControl</name>
    <message>
        <source>e.g. %1</source>
        <translation>z. B. %1</translation>
    </message>
</context>
<context>
    <name>signoff::TimeRequestsPage</name>
    <message>
        <source>Compare those that wait with what was tracked</source>
        <translation>Wartende mit dem Erfassten vergleichen</translation>
    </message>
    <message numerus="yes">
        <source>Requests of %n day(s) are not compared with what was tracked yet.</source>
        <translation>
            <numerusform>Anträge von %n Tag sind noch nicht mit dem Erfassten verglichen.</numerusform>
            <numerusform>Anträge von %n Tagen sind noch nicht mit dem Erfassten verglichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compare (%n request(s) to the server)</source>
        <translation>
            <numerusform>Vergleichen (%n Anfrage an den Server)</numerusform>
            <numerusform>Vergleichen (%n Anfragen an den Server)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overlap(s) with what is tracked already.</source>
        <translation>
            <numerusform>%n überschneidet sich mit schon Erfasstem.</numerusform>
            <numerusform>%n überschneiden sich mit schon Erfasstem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not compared with what was tracked.</source>
        <translation>
            <numerusform>%n nicht mit dem Erfassten verglichen.</numerusform>
            <numerusform>%n nicht mit dem Erfassten verglichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some servers need a project here, and some approve at once what a manager asks for. Times are entered in your time zone, %1.</source>
        <translation>Manche Server brauchen hier ein Projekt, und manche genehmigen sofort, was ein Manager beantragt. Zeiten werden in Ihrer Zeitzone eingegeben, %1.</translation>
    </message>
</context>
<context>
    <name>signoff::TimesheetDetail</name>
    <message>
        <source>Timesheet</source>
        <translation>Stundenzettel</translation>
    </message>
    <message>
        <source>Choose a timesheet to see its days.</source>
        <translation>Einen Stundenzettel wählen, um seine Tage zu sehen.</translation>
    </message>
    <message>
        <source>submitted %1</source>
        <translation>eingereicht am %1</translation>
    </message>
    <message>
        <source>No time was tracked in this period.</source>
        <translation>In diesem Zeitraum wurde keine Zeit erfasst.</translation>
    </message>
    <message>
        <source>The server gave a total but no days.</source>
        <translation>Der Server nannte eine Summe, aber keine Tage.</translation>
    </message>
    <message>
        <source>The days could not be loaded. %1</source>
        <translation>Die Tage konnten nicht geladen werden. %1</translation>
    </message>
    <message>
        <source>The days are being loaded …</source>
        <translation>Die Tage werden geladen …</translation>
    </message>
    <message>
        <source>The days are not loaded.</source>
        <translation>Die Tage sind nicht geladen.</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>Kein Projekt</translation>
    </message>
    <message>
        <source>Checks and expected time</source>
        <translation>Prüfungen und Sollzeit</translation>
    </message>
    <message>
        <source>Leave, time requests, limits and history</source>
        <translation>Abwesenheit, Zeitanträge, Grenzen und Verlauf</translation>
    </message>
</context>
<context>
    <name>signoff::TimesheetsPage</name>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The days of the timesheets could not be loaded. %1</source>
        <translation>Die Tage der Stundenzettel konnten nicht geladen werden. %1</translation>
    </message>
    <message>
        <source>Any flag</source>
        <translation>Irgendeine Auffälligkeit</translation>
    </message>
    <message>
        <source>Checked, no flag</source>
        <translation>Geprüft, unauffällig</translation>
    </message>
    <message>
        <source>Not wholly checked</source>
        <translation>Nicht ganz geprüft</translation>
    </message>
    <message>
        <source>%1 clear</source>
        <translation>%1 unauffällig</translation>
    </message>
    <message>
        <source>%1 flagged</source>
        <translation>%1 auffällig</translation>
    </message>
    <message>
        <source>%1 not checked</source>
        <translation>%1 nicht geprüft</translation>
    </message>
    <message>
        <source>Not every check could run. %1</source>
        <translation>Nicht jede Prüfung konnte laufen. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n with flags</source>
        <translation>
            <numerusform>%n auffällig</numerusform>
            <numerusform>%n auffällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not wholly checked</source>
        <translation>
            <numerusform>%n nicht ganz geprüft</numerusform>
            <numerusform>%n nicht ganz geprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>Left for you to look at: %1.</source>
        <comment>timesheets</comment>
        <translation>Bleibt für Sie anzusehen: %1.</translation>
    </message>
    <message>
        <source>No timesheet here is wholly checked and without a flag.</source>
        <translation>Kein Stundenzettel hier ist ganz geprüft und unauffällig.</translation>
    </message>
    <message>
        <source>Approve all that are checked and without a flag</source>
        <translation>Alle Geprüften ohne Auffälligkeit genehmigen</translation>
    </message>
    <message>
        <source>your own timesheet</source>
        <translation>Ihr eigener Stundenzettel</translation>
    </message>
</context>
<context>
    <name>signoff::Tour</name>
    <message>
        <source>The folder %1 cannot be created.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>There is no such page.</source>
        <translation>Diese Seite gibt es nicht.</translation>
    </message>
    <message>
        <source>The page went away.</source>
        <translation>Die Seite ist verschwunden.</translation>
    </message>
    <message>
        <source>Not settled after %1 s.</source>
        <translation>Nach %1 s noch nicht zur Ruhe gekommen.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>signoff::TrackedList</name>
    <message>
        <source>Next day</source>
        <translation>Nächster Tag</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation>Voriger Tag</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Also those who tracked nothing</source>
        <translation>Auch wer nichts erfasst hat</translation>
    </message>
    <message>
        <source>Who tracked time</source>
        <translation>Wer Zeit erfasst hat</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Loading who tracked time …</source>
        <translation>Wer Zeit erfasst hat, wird geladen …</translation>
    </message>
    <message>
        <source>Who tracked time could not be loaded</source>
        <translation>Wer Zeit erfasst hat, konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>Nobody tracked time on %1</source>
        <translation>Am %1 hat niemand Zeit erfasst</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>Stand: %1.</translation>
    </message>
    <message>
        <source>This server tells how much was tracked, but not when.</source>
        <translation>Dieser Server nennt, wie viel erfasst wurde, aber nicht, wann.</translation>
    </message>
    <message>
        <source>Times in %1, as the server writes them.</source>
        <translation>Zeiten in %1, wie der Server sie angibt.</translation>
    </message>
    <message>
        <source>Others may have tracked time, too: the list did not come whole.</source>
        <translation>Vielleicht haben auch andere Zeit erfasst: Die Liste kam nicht vollständig an.</translation>
    </message>
    <message>
        <source>Nobody has tracked time today</source>
        <translation>Heute hat noch niemand Zeit erfasst</translation>
    </message>
    <message>
        <source>With all members shown, time can be added for each of them.</source>
        <translation>Werden alle Mitglieder gezeigt, lässt sich für jedes Zeit hinzufügen.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Alle zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s), %1 in all.</source>
        <translation>
            <numerusform>%n Mitglied, insgesamt %1.</numerusform>
            <numerusform>%n Mitglieder, insgesamt %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>signoff::TrackingPage</name>
    <message>
        <source>Choose a member to see the day.</source>
        <translation>Ein Mitglied wählen, um den Tag zu sehen.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Some servers need a project here.</source>
        <translation>Manche Server brauchen hier ein Projekt.</translation>
    </message>
    <message>
        <source>This server does not list single entries. Time can be added all the same.</source>
        <translation>Dieser Server führt keine einzelnen Einträge auf. Zeit lässt sich trotzdem hinzufügen.</translation>
    </message>
</context>
<context>
    <name>signoff::TrendLine</name>
    <message>
        <source>Trend</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Mean of all</source>
        <translation>Mittel aller</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Lowest to highest</source>
        <translation>Niedrigster bis höchster Wert</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Zeitraum davor</translation>
    </message>
    <message>
        <source>lowest %1, highest %2</source>
        <translation>niedrigster %1, höchster %2</translation>
    </message>
</context>
<context>
    <name>signoff::ViewMenu</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Save this view …</source>
        <translation>Diese Ansicht sichern …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Diese Ansicht sichern</translation>
    </message>
    <message>
        <source>Search, filters, period and sorting are kept under a name. A view of that name is replaced.</source>
        <translation>Suche, Filter, Zeitraum und Sortierung werden unter einem Namen aufbewahrt. Eine Ansicht dieses Namens wird ersetzt.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
</context>
<context>
    <name>signoff::WebhookListener</name>
    <message>
        <source>Another program uses port %1 already. Choose another one.</source>
        <translation>Ein anderes Programm benutzt Port %1 bereits. Bitte einen anderen wählen.</translation>
    </message>
    <message>
        <source>The system does not let Signoff use port %1. Choose one above 1023.</source>
        <translation>Das System lässt Signoff den Port %1 nicht benutzen. Bitte einen über 1023 wählen.</translation>
    </message>
    <message>
        <source>Port %1 cannot be used.</source>
        <translation>Port %1 ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>It asked for another address than the listener&apos;s.</source>
        <translation>Sie galt einer anderen Adresse als der des Empfängers.</translation>
    </message>
    <message>
        <source>It is no delivery: deliveries are sent by POST, this came by %1.</source>
        <translation>Das ist keine Zustellung: Zustellungen werden mit POST gesendet, dies kam mit %1.</translation>
    </message>
    <message>
        <source>It was addressed to another host. A tunnel has to name 127.0.0.1 as the host.</source>
        <translation>Sie war an einen anderen Host gerichtet. Ein Tunnel muss 127.0.0.1 als Host nennen.</translation>
    </message>
    <message>
        <source>It carries no token, so nobody can say who sent it.</source>
        <translation>Sie trägt kein Token, daher lässt sich nicht sagen, wer sie gesendet hat.</translation>
    </message>
    <message>
        <source>Its token is not that of any webhook listed here.</source>
        <translation>Ihr Token gehört zu keinem hier aufgeführten Webhook.</translation>
    </message>
    <message>
        <source>Too many connections were open at once.</source>
        <translation>Zu viele Verbindungen waren zugleich offen.</translation>
    </message>
    <message>
        <source>It did not come to its end in time.</source>
        <translation>Sie kam nicht rechtzeitig zum Ende.</translation>
    </message>
    <message>
        <source>It is larger than a delivery may be here (%1 KiB).</source>
        <translation>Sie ist größer, als eine Zustellung hier sein darf (%1 KiB).</translation>
    </message>
    <message>
        <source>It is no request that could be read.</source>
        <translation>Das ist keine lesbare Anfrage.</translation>
    </message>
    <message>
        <source>It carries nothing.</source>
        <translation>Sie enthält nichts.</translation>
    </message>
    <message>
        <source>What it carries is JSON, but not an object.</source>
        <translation>Der Inhalt ist JSON, aber kein Objekt.</translation>
    </message>
    <message>
        <source>What it carries is not JSON (at byte %1).</source>
        <translation>Der Inhalt ist kein JSON (bei Byte %1).</translation>
    </message>
</context>
<context>
    <name>signoff::WebhooksPage</name>
    <message>
        <source>Stop listening on this computer</source>
        <translation>Empfang auf diesem Computer beenden</translation>
    </message>
    <message>
        <source>Listen on this computer</source>
        <translation>Auf diesem Computer empfangen</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Token kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing that this server names</source>
        <translation>nichts, was dieser Server nennt</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>By this the receiver knows a genuine delivery. It is not shown, and not kept on this computer.</source>
        <translation>Daran erkennt der Empfänger eine echte Zustellung. Es wird nicht gezeigt und nicht auf diesem Computer aufbewahrt.</translation>
    </message>
    <message>
        <source>The token is in the clipboard.</source>
        <translation>Das Token ist in der Zwischenablage.</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) will be told of nothing any more, and the token is lost.</source>
        <translation>
            <numerusform>%n Adresse wird nichts mehr gemeldet, und das Token geht verloren.</numerusform>
            <numerusform>%n Adressen wird nichts mehr gemeldet, und die Token gehen verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server sends what happens to this address. Its token is there to copy once the webhook is made.</source>
        <translation>Der Server sendet an diese Adresse, was geschieht. Das Token lässt sich kopieren, sobald der Webhook angelegt ist.</translation>
    </message>
    <message>
        <source>The server runs on this computer, so it can reach the listener.</source>
        <translation>Der Server läuft auf diesem Computer und kann daher den Empfänger erreichen.</translation>
    </message>
    <message>
        <source>%1 cannot reach this address: 127.0.0.1 is always the computer itself. It works with a server on this computer, such as the demo. For others enter the address of a tunnel that leads here.</source>
        <translation>%1 kann diese Adresse nicht erreichen: 127.0.0.1 ist immer der Computer selbst. Es geht mit einem Server auf diesem Computer, etwa der Demo. Für andere bitte die Adresse eines Tunnels eingeben, der hierher führt.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
</context>
<context>
    <name>signoff::WeekBars</name>
    <message>
        <source>Hours by day</source>
        <translation>Stunden nach Tagen</translation>
    </message>
    <message>
        <source>%1: the week before %2</source>
        <translation>%1: Vorwoche %2</translation>
    </message>
    <message>
        <source>%1: %2, the week before %3</source>
        <translation>%1: %2, Vorwoche %3</translation>
    </message>
</context>
<context>
    <name>signoff::WorkTimePane</name>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Hours a day</source>
        <translation>Stunden pro Tag</translation>
    </message>
    <message>
        <source>Expected where neither an entry below, the member&apos;s weekly limit nor a contract says how long. 0: nothing is expected then.</source>
        <translation>Erwartet, wo weder ein Eintrag unten noch die Wochengrenze des Mitglieds noch ein Vertrag besagt, wie lange. 0: Dann wird nichts erwartet.</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Arbeitstage</translation>
    </message>
    <message>
        <source>The week begins on</source>
        <translation>Die Woche beginnt am</translation>
    </message>
    <message>
        <source>Weekly checks run per calendar week.</source>
        <translation>Wochenprüfungen laufen je Kalenderwoche.</translation>
    </message>
    <message>
        <source>Members and teams with hours of their own</source>
        <translation>Mitglieder und Teams mit eigenen Stunden</translation>
    </message>
    <message>
        <source>Nobody has hours of their own</source>
        <translation>Niemand hat eigene Stunden</translation>
    </message>
    <message>
        <source>Part-timers and teams with another week can be added here.</source>
        <translation>Teilzeitkräfte und Teams mit einer anderen Woche können hier hinzugefügt werden.</translation>
    </message>
</context>
<context>
    <name>signoff::WorkspaceData</name>
    <message>
        <source>The members could not be loaded. %1</source>
        <translation>Die Mitglieder konnten nicht geladen werden. %1</translation>
    </message>
    <message>
        <source>The contracts could not be loaded. %1</source>
        <translation>Die Verträge konnten nicht geladen werden. %1</translation>
    </message>
    <message>
        <source>Leave could not be loaded. %1</source>
        <translation>Abwesenheiten konnten nicht geladen werden. %1</translation>
    </message>
    <message>
        <source>The time requests could not be loaded. %1</source>
        <translation>Die Zeitanträge konnten nicht geladen werden. %1</translation>
    </message>
</context>
<context>
    <name>signoff::WorkspaceSwitcher</name>
    <message>
        <source>Workspace: %1</source>
        <translation>Arbeitsbereich: %1</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Arbeitsbereiche</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Add an account …</source>
        <translation>Konto hinzufügen …</translation>
    </message>
    <message>
        <source>Leave the demo company</source>
        <translation>Demofirma verlassen</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
</context>
<context>
    <name>signoff::day_times</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The start is worked out from how long it runs.</source>
        <translation>Der Beginn ist aus der Laufzeit errechnet.</translation>
    </message>
    <message>
        <source>Method not given</source>
        <translation>Methode nicht angegeben</translation>
    </message>
</context>
<context>
    <name>signoff::format</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation>vor 1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>vor %n min</numerusform>
            <numerusform>vor %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>vor %n h</numerusform>
            <numerusform>vor %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>signoff::prompts</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Used before</source>
        <translation>Bereits verwendet</translation>
    </message>
    <message>
        <source>%1 characters too many</source>
        <translation>%1 Zeichen zu viel</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>status</name>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Not submitted</source>
        <translation>Nicht eingereicht</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Ausgeschieden</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Anwesend</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>Left early</source>
        <translation>Früher gegangen</translation>
    </message>
    <message>
        <source>Tracked less</source>
        <translation>Weniger erfasst</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>Im Urlaub</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Feiertag</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Overlaps</source>
        <translation>Überschneidet sich</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
</context>
<context>
    <name>views</name>
    <message>
        <source>Waiting for a decision</source>
        <translation>Wartet auf eine Entscheidung</translation>
    </message>
    <message>
        <source>Waiting, with flags</source>
        <translation>Wartet, auffällig</translation>
    </message>
    <message>
        <source>Waiting, without flags</source>
        <translation>Wartet, unauffällig</translation>
    </message>
    <message>
        <source>Waiting, not checked</source>
        <translation>Wartet, nicht geprüft</translation>
    </message>
    <message>
        <source>Not submitted last week</source>
        <translation>Letzte Woche nicht eingereicht</translation>
    </message>
    <message>
        <source>Decided this month</source>
        <translation>Diesen Monat entschieden</translation>
    </message>
    <message>
        <source>Expenses of this month</source>
        <translation>Ausgaben dieses Monats</translation>
    </message>
    <message>
        <source>Expenses of last month</source>
        <translation>Ausgaben des letzten Monats</translation>
    </message>
    <message>
        <source>Billable expenses</source>
        <translation>Abrechenbare Ausgaben</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Größte zuerst</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Away this week</source>
        <translation>Diese Woche abwesend</translation>
    </message>
    <message>
        <source>Away next month</source>
        <translation>Nächsten Monat abwesend</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Active members</source>
        <translation>Aktive Mitglieder</translation>
    </message>
    <message>
        <source>Least time this week</source>
        <translation>Wenigste Zeit diese Woche</translation>
    </message>
    <message>
        <source>Invited, or not active</source>
        <translation>Eingeladen oder nicht aktiv</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>Alle Projekte</translation>
    </message>
    <message>
        <source>Near the deadline</source>
        <translation>Nahe an der Frist</translation>
    </message>
    <message>
        <source>Over estimation or budget</source>
        <translation>Über Schätzung oder Budget</translation>
    </message>
    <message>
        <source>Waiting, overlapping</source>
        <translation>Wartet, mit Überschneidung</translation>
    </message>
    <message>
        <source>Waiting, not overlapping</source>
        <translation>Wartet, ohne Überschneidung</translation>
    </message>
    <message>
        <source>Waiting, not compared</source>
        <translation>Wartet, nicht verglichen</translation>
    </message>
    <message>
        <source>Perhaps entered twice</source>
        <translation>Vielleicht doppelt eingetragen</translation>
    </message>
    <message>
        <source>Hours of this week by project</source>
        <translation>Stunden dieser Woche nach Projekt</translation>
    </message>
    <message>
        <source>Hours of last month by member, against the month before</source>
        <translation>Stunden des letzten Monats nach Mitglied, gegen den Monat davor</translation>
    </message>
    <message>
        <source>Tasks of last week</source>
        <translation>Aufgaben der letzten Woche</translation>
    </message>
    <message>
        <source>Activity of the last 30 days</source>
        <translation>Aktivität der letzten 30 Tage</translation>
    </message>
</context>
</TS>
