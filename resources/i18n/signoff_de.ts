<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
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
</context>
<context>
    <name>keys</name>
    <message>
        <source>Next and previous timesheet</source>
        <translation>Nächster und voriger Stundenzettel</translation>
    </message>
    <message>
        <source>Timesheets</source>
        <translation>Stundenzettel</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>Reject with a reason</source>
        <translation>Mit Begründung ablehnen</translation>
    </message>
    <message>
        <source>Return to the member</source>
        <translation>An das Mitglied zurückgeben</translation>
    </message>
    <message>
        <source>Undo while the decision is held</source>
        <translation>Rückgängig, solange die Entscheidung zurückgehalten wird</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
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
</context>
<context>
    <name>pages</name>
    <message>
        <source>Timesheets</source>
        <translation>Stundenzettel</translation>
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
    <name>signoff::Chip</name>
    <message>
        <source>%1: %2</source>
        <comment>filter: choice</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>signoff::ChoicePopup</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
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
        <source>Sends in %1 s</source>
        <translation>Wird in %1 s gesendet</translation>
    </message>
    <message>
        <source>Next sends in %1 s</source>
        <translation>Die nächste wird in %1 s gesendet</translation>
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
        <source>Hide the token</source>
        <translation>Token verbergen</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>Token anzeigen</translation>
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
    <name>signoff::TableView</name>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
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
        <source>Reason of the last rejection</source>
        <translation>Grund der letzten Ablehnung</translation>
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
</context>
<context>
    <name>signoff::TimesheetsPage</name>
    <message>
        <source>Timesheets</source>
        <translation>Stundenzettel</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Search timesheets</source>
        <translation>Stundenzettel durchsuchen</translation>
    </message>
    <message numerus="yes">
        <source>Waiting %n second(s) for the request limit …</source>
        <translation>
            <numerusform>Wartet %n Sekunde wegen des Anfragelimits …</numerusform>
            <numerusform>Wartet %n Sekunden wegen des Anfragelimits …</numerusform>
        </translation>
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
        <source>Nothing waits for you</source>
        <translation>Nichts wartet auf Sie</translation>
    </message>
    <message>
        <source>Every submitted timesheet is decided.</source>
        <translation>Alle eingereichten Stundenzettel sind entschieden.</translation>
    </message>
    <message>
        <source>No timesheet matches</source>
        <translation>Kein passender Stundenzettel</translation>
    </message>
    <message>
        <source>Other timesheets may be hidden by the search and the filters.</source>
        <translation>Suche und Filter blenden vielleicht andere Stundenzettel aus.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
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
    <message>
        <source>The days of the timesheets could not be loaded. %1</source>
        <translation>Die Tage der Stundenzettel konnten nicht geladen werden. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be read: %1</source>
        <translation>
            <numerusform>%n Zeile war nicht lesbar: %1</numerusform>
            <numerusform>%n Zeilen waren nicht lesbar: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 of %2 timesheets are here; search and counts cover these.</source>
        <translation>Hier sind die ersten %1 von %2 Stundenzetteln; Suche und Anzahlen beziehen sich auf diese.</translation>
    </message>
    <message>
        <source>The first %1 timesheets are here; search and counts cover these.</source>
        <translation>Hier sind die ersten %1 Stundenzettel; Suche und Anzahlen beziehen sich auf diese.</translation>
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
        <source>Only a submitted timesheet can be decided; this one is &quot;%1&quot;.</source>
        <translation>Nur eingereichte Stundenzettel lassen sich entscheiden; dieser hat den Status „%1“.</translation>
    </message>
    <message>
        <source>Reject this timesheet?</source>
        <translation>Diesen Stundenzettel ablehnen?</translation>
    </message>
    <message>
        <source>Reason, shown to the member</source>
        <translation>Begründung, für das Mitglied sichtbar</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Rows confirmed %1.</source>
        <translation>Stand der Zeilen: %1.</translation>
    </message>
    <message>
        <source>These rows were kept on this computer.</source>
        <translation>Diese Zeilen wurden auf diesem Computer aufbewahrt.</translation>
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
</context>
</TS>
