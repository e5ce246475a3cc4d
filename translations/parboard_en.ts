<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>Catalogue</name>
    <message numerus="yes">
        <source>“%1” names %n unit(s) with different territories. Choose the list of 63 or of 34 provinces (--scheme 63 or --scheme 34).</source>
        <translation>
            <numerusform>“%1” names %n unit with different territories. Choose the list of 63 or of 34 provinces (--scheme 63 or --scheme 34).</numerusform>
            <numerusform>“%1” names %n units with different territories. Choose the list of 63 or of 34 provinces (--scheme 63 or --scheme 34).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message numerus="yes">
        <source>up %n place(s)</source>
        <translation>
            <numerusform>up %n place</numerusform>
            <numerusform>up %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>down %n place(s)</source>
        <translation>
            <numerusform>down %n place</numerusform>
            <numerusform>down %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message numerus="yes">
        <source>%n figure(s) of</source>
        <translation>
            <numerusform>%n figure of</numerusform>
            <numerusform>%n figures of</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) checked</source>
        <translation>
            <numerusform>%n unit checked</numerusform>
            <numerusform>%n units checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonGroup</name>
    <message numerus="yes">
        <source>All %n province(s)</source>
        <translation>
            <numerusform>All %n province</numerusform>
            <numerusform>All %n provinces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Content</name>
    <message numerus="yes">
        <source>%n rival figure(s).</source>
        <translation>
            <numerusform>%n rival figure.</numerusform>
            <numerusform>%n rival figures.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message numerus="yes">
        <source>Administrative reform in %n unit(s)</source>
        <translation>
            <numerusform>Administrative reform in %n unit</numerusform>
            <numerusform>Administrative reform in %n units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message numerus="yes">
        <source>%n number(s) have more than the 16 digits that a workbook keeps; csv and json keep all.</source>
        <translation>
            <numerusform>%n number have more than the 16 digits that a workbook keeps; csv and json keep all.</numerusform>
            <numerusform>%n numbers have more than the 16 digits that a workbook keeps; csv and json keep all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Heat</name>
    <message numerus="yes">
        <source>%n indicator(s) side by side</source>
        <translation>
            <numerusform>%n indicator side by side</numerusform>
            <numerusform>%n indicators side by side</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message numerus="yes">
        <source>There is no unit “%1” (row %2, %n figure(s)).</source>
        <translation>
            <numerusform>There is no unit “%1” (row %2, %n figure).</numerusform>
            <numerusform>There is no unit “%1” (row %2, %n figures).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is no indicator “%1” (row %2, %n figure(s)).</source>
        <translation>
            <numerusform>There is no indicator “%1” (row %2, %n figure).</numerusform>
            <numerusform>There is no indicator “%1” (row %2, %n figures).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more; --json lists them.</source>
        <translation>
            <numerusform>… and %n more; --json lists them.</numerusform>
            <numerusform>… and %n more; --json lists them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier version(s) of figures were added to the history.</source>
        <translation>
            <numerusform>%n earlier version of figures were added to the history.</numerusform>
            <numerusform>%n earlier versions of figures were added to the history.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportJob</name>
    <message numerus="yes">
        <source>Import of %1 and %n more file(s)</source>
        <translation>
            <numerusform>Import of %1 and %n more file</numerusform>
            <numerusform>Import of %1 and %n more files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IndexCommand</name>
    <message numerus="yes">
        <source>The scheme was not stored: %n problem(s).</source>
        <translation>
            <numerusform>The scheme was not stored: %n problem.</numerusform>
            <numerusform>The scheme was not stored: %n problems.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IndexContent</name>
    <message numerus="yes">
        <source>%n unit(s) side by side by field</source>
        <translation>
            <numerusform>%n unit side by side by field</numerusform>
            <numerusform>%n units side by side by field</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n unit(s) the maximum is lowered, since components do not apply.</source>
        <translation>
            <numerusform>Of %n unit the maximum is lowered, since components do not apply.</numerusform>
            <numerusform>Of %n units the maximum is lowered, since components do not apply.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n component(s) have no points yet</source>
        <translation>
            <numerusform>%n component has no points yet</numerusform>
            <numerusform>%n components have no points yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IndexText</name>
    <message numerus="yes">
        <source>%1, at least %2; %n component(s) without points</source>
        <translation>
            <numerusform>%1, at least %2; %n component without points</numerusform>
            <numerusform>%1, at least %2; %n components without points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InitCommand</name>
    <message numerus="yes">
        <source>%1 is ready with %Ln figure(s).</source>
        <translation>
            <numerusform>%1 is ready with %Ln figure.</numerusform>
            <numerusform>%1 is ready with %Ln figures.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) carry a note: see the table.</source>
        <translation>
            <numerusform>%n figure carries a note: see the table.</numerusform>
            <numerusform>%n figures carry a note: see the table.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Median of %n unit(s): %1 %</source>
        <translation>
            <numerusform>Median of %n unit: %1 %</numerusform>
            <numerusform>Median of %n units: %1 %</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 each in %n figure(s)</source>
        <translation>
            <numerusform>%1 in %n figure</numerusform>
            <numerusform>%1 each in %n figures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message numerus="yes">
        <source>%n more indicators are in the table and the report.</source>
        <translation>
            <numerusform>%n more indicator is in the table and the report.</numerusform>
            <numerusform>%n more indicators are in the table and the report.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more units are in the table and the report.</source>
        <translation>
            <numerusform>%n more unit is in the table and the report.</numerusform>
            <numerusform>%n more units are in the table and the report.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more remarks are in the report.</source>
        <translation>
            <numerusform>%n more remark is in the report.</numerusform>
            <numerusform>%n more remarks are in the report.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureNotes</name>
    <message numerus="yes">
        <source>%n more notes and sources are in the report.</source>
        <translation>
            <numerusform>%n more note or source is in the report.</numerusform>
            <numerusform>%n more notes and sources are in the report.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Published</name>
    <message numerus="yes">
        <source>%n score(s) here</source>
        <translation>
            <numerusform>%n score here</numerusform>
            <numerusform>%n scores here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n published rank(s) here</source>
        <translation>
            <numerusform>%n published rank here</numerusform>
            <numerusform>%n published ranks here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Published figures of %n province(s).</source>
        <translation>
            <numerusform>Published figures of %n province.</numerusform>
            <numerusform>Published figures of %n provinces.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message numerus="yes">
        <source>%1, against a median of %2 in %n earlier period(s) (from %3 to %4)</source>
        <translation>
            <numerusform>%1, against a median of %2 in %n earlier period (from %3 to %4)</numerusform>
            <numerusform>%1, against a median of %2 in %n earlier periods (from %3 to %4)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ranking</name>
    <message numerus="yes">
        <source>From the counts of %n unit(s) together: %1.</source>
        <translation>
            <numerusform>From the counts of %n unit together: %1.</numerusform>
            <numerusform>From the counts of %n units together: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is first of the %n unit(s) with figures: %2</source>
        <translation>
            <numerusform>%1 is first of the %n unit with figures: %2</numerusform>
            <numerusform>%1 is first of the %n units with figures: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SchemeCheck</name>
    <message numerus="yes">
        <source>%n of them have no points yet.</source>
        <translation>
            <numerusform>%n of them has no points yet.</numerusform>
            <numerusform>%n of them have no points yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message numerus="yes">
        <source>%1 to %2 (%n province(s))</source>
        <translation>
            <numerusform>%1 to %2 (%n province)</numerusform>
            <numerusform>%1 to %2 (%n provinces)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trend</name>
    <message numerus="yes">
        <source>%1 (%n document(s))</source>
        <translation>
            <numerusform>%1 (%n document)</numerusform>
            <numerusform>%1 (%n documents)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verification</name>
    <message numerus="yes">
        <source>%Ln row(s) of table “%1” point to rows of “%2” that are not there.</source>
        <translation>
            <numerusform>%Ln row of table “%1” point to rows of “%2” that are not there.</numerusform>
            <numerusform>%Ln rows of table “%1” point to rows of “%2” that are not there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) have more than one chosen claim.</source>
        <translation>
            <numerusform>%Ln figure have more than one chosen claim.</numerusform>
            <numerusform>%Ln figures have more than one chosen claim.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) have a value that does not agree with their status.</source>
        <translation>
            <numerusform>%Ln figure have a value that does not agree with their status.</numerusform>
            <numerusform>%Ln figures have a value that does not agree with their status.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Waterfall</name>
    <message numerus="yes">
        <source>Before the trial %n component(s) have no points and count as none: the total is at least what is shown.</source>
        <translation>
            <numerusform>Before the trial %n component has no points and counts as none: the total is at least what is shown.</numerusform>
            <numerusform>Before the trial %n components have no points and count as none: the total is at least what is shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After the trial %n component(s) have no points and count as none: the total is at least what is shown.</source>
        <translation>
            <numerusform>After the trial %n component has no points and counts as none: the total is at least what is shown.</numerusform>
            <numerusform>After the trial %n components have no points and count as none: the total is at least what is shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Worklist</name>
    <message numerus="yes">
        <source>Due on %1, in %n day(s).</source>
        <translation>
            <numerusform>Due on %1, in %n day.</numerusform>
            <numerusform>Due on %1, in %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Was due on %1, %n day(s) ago.</source>
        <translation>
            <numerusform>Was due on %1, %n day ago.</numerusform>
            <numerusform>Was due on %1, %n days ago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) typed in without a document</source>
        <translation>
            <numerusform>%n figure typed in without a document</numerusform>
            <numerusform>%n figures typed in without a document</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parboard::BatchesDialog</name>
    <message numerus="yes">
        <source>Withdrawing brings %n cell(s) back to what they held before. It can be undone.</source>
        <translation>
            <numerusform>Withdrawing brings %n cell back to what they held before. It can be undone.</numerusform>
            <numerusform>Withdrawing brings %n cells back to what they held before. It can be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) of this batch were changed later and stay as they are:</source>
        <translation>
            <numerusform>%n figure of this batch were changed later and stay as they are:</numerusform>
            <numerusform>%n figures of this batch were changed later and stay as they are:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Withdrawing brings %Ln cell(s) back to what they held before. That is too much for Undo: a backup is made first, and File – Restore from a backup brings it all back.</source>
        <translation>
            <numerusform>Withdrawing brings %Ln cell back to what it held before. That is too much for Undo: a backup is made first, and File – Restore from a backup brings it all back.</numerusform>
            <numerusform>Withdrawing brings %Ln cells back to what they held before. That is too much for Undo: a backup is made first, and File – Restore from a backup brings them all back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parboard::ComparabilityStrip</name>
    <message numerus="yes">
        <source>Differences between these figures (%n)</source>
        <translation>
            <numerusform>Differences between these figures (%n)</numerusform>
            <numerusform>Differences between these figures (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n difference(s)</source>
        <translation>
            <numerusform>All %n difference</numerusform>
            <numerusform>All %n differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parboard::DoubtBar</name>
    <message numerus="yes">
        <source>%n more text(s) wait for the same answer.</source>
        <translation>
            <numerusform>%n more text waits for the same answer.</numerusform>
            <numerusform>%n more texts wait for the same answer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parboard::EditSession</name>
    <message numerus="yes">
        <source>A backup is being made before %n figure(s) are changed…</source>
        <translation>
            <numerusform>A backup is being made before %n figure is changed…</numerusform>
            <numerusform>A backup is being made before %n figures are changed…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Empty %n cell(s)</source>
        <translation>
            <numerusform>Empty %n cell</numerusform>
            <numerusform>Empty %n cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parboard::EntryDetails</name>
    <message numerus="yes">
        <source>%n figure(s) for this cell</source>
        <translation>
            <numerusform>%n figure for this cell</numerusform>
            <numerusform>%n figures for this cell</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parboard::EntryDoubts</name>
    <message numerus="yes">
        <source>%n figure(s) pasted.</source>
        <translation>
            <numerusform>%n figure pasted.</numerusform>
            <numerusform>%n figures pasted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) could not be read: framed in the table, not stored.</source>
        <translation>
            <numerusform>%n cell could not be read: framed in the table, not stored.</numerusform>
            <numerusform>%n cells could not be read: framed in the table, not stored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) did not fit into the table and were left out.</source>
        <translation>
            <numerusform>%n cell did not fit into the table and was left out.</numerusform>
            <numerusform>%n cells did not fit into the table and were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parboard::EntryModel</name>
    <message numerus="yes">
        <source>%n other figure(s) for this cell</source>
        <translation>
            <numerusform>%n other figure for this cell</numerusform>
            <numerusform>%n other figures for this cell</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parboard::ExportDialog</name>
    <message numerus="yes">
        <source>%n number(s) have more digits than a workbook keeps; CSV and JSON keep them all.</source>
        <translation>
            <numerusform>%n number has more digits than a workbook keeps; CSV and JSON keep them all.</numerusform>
            <numerusform>%n numbers have more digits than a workbook keeps; CSV and JSON keep them all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parboard::ImportHead</name>
    <message numerus="yes">
        <source>%n letter(s) cannot be read in this encoding: %1.</source>
        <translation>
            <numerusform>%n letter cannot be read in this encoding: %1.</numerusform>
            <numerusform>%n letters cannot be read in this encoding: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parboard::ImportPage</name>
    <message numerus="yes">
        <source>%n file(s) were put behind those that wait.</source>
        <translation>
            <numerusform>%n file was put behind those that wait.</numerusform>
            <numerusform>%n files were put behind those that wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n name</numerusform>
            <numerusform>%n names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) are asked about again. What was remembered of them is forgotten for all files; figures that were imported stay.</source>
        <translation>
            <numerusform>%n name is asked about again. What was remembered of it is forgotten for all files; figures that were imported stay.</numerusform>
            <numerusform>%n names are asked about again. What was remembered of them is forgotten for all files; figures that were imported stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) are asked about again.</source>
        <translation>
            <numerusform>%n name is asked about again.</numerusform>
            <numerusform>%n names are asked about again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parboard::ImportResults</name>
    <message numerus="yes">
        <source>and %n more row(s), which are treated alike</source>
        <translation>
            <numerusform>and %n more row, which is treated alike</numerusform>
            <numerusform>and %n more rows, which are treated alike</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more finding(s); things to do will list all of them after the import</source>
        <translation>
            <numerusform>and %n more finding; things to do will list it after the import</numerusform>
            <numerusform>and %n more findings; things to do will list all of them after the import</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settle %n unknown name(s)</source>
        <translation>
            <numerusform>Settle %n unknown name</numerusform>
            <numerusform>Settle %n unknown names</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parboard::IndexDetails</name>
    <message numerus="yes">
        <source>and %n more change(s)</source>
        <translation>
            <numerusform>and %n more change</numerusform>
            <numerusform>and %n more changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parboard::PanelLayout</name>
    <message numerus="yes">
        <source>%n more unit(s) not drawn; see the table</source>
        <translation>
            <numerusform>%n more unit not drawn; see the table</numerusform>
            <numerusform>%n more units not drawn; see the table</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parboard::PrintPreview</name>
    <message numerus="yes">
        <source>%n page(s) were sent to the printer %1.</source>
        <translation>
            <numerusform>%n page was sent to the printer %1.</numerusform>
            <numerusform>%n pages were sent to the printer %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parboard::ReportPage</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Page of the first of %n unit(s)</source>
        <translation>
            <numerusform>Page of the first of %n unit</numerusform>
            <numerusform>Page of the first of %n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) changed since the text was written</source>
        <translation>
            <numerusform>%n number changed since the text was written</numerusform>
            <numerusform>%n numbers changed since the text was written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parboard::SchemePane</name>
    <message numerus="yes">
        <source>%n criterion(s) without points: to be completed from the official decision.</source>
        <translation>
            <numerusform>%n criterion without points: to be completed from the official decision.</numerusform>
            <numerusform>%n criteria without points: to be completed from the official decision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is scored by version %2 now; %n entry(s) went along.</source>
        <translation>
            <numerusform>%1 is scored by version %2 now; %n entry went along.</numerusform>
            <numerusform>%1 is scored by version %2 now; %n entries went along.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parboard::ScoringPane</name>
    <message numerus="yes">
        <source>%n criterion(s) of the scheme have no points yet; complete them from the official decision.</source>
        <translation>
            <numerusform>%n criterion of the scheme has no points yet; complete it from the official decision.</numerusform>
            <numerusform>%n criteria of the scheme have no points yet; complete them from the official decision.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parboard::TablePane</name>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n indicator</numerusform>
            <numerusform>%n indicators</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s) found</source>
        <translation>
            <numerusform>%n indicator found</numerusform>
            <numerusform>%n indicators found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Notes and symbols (%n)</source>
        <translation>
            <numerusform>Notes and symbols (%n)</numerusform>
            <numerusform>Notes and symbols (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parboard::UnitPicker</name>
    <message numerus="yes">
        <source>%1 (%n province(s))</source>
        <translation>
            <numerusform>%1 (%n province)</numerusform>
            <numerusform>%1 (%n provinces)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;All %n province(s)</source>
        <translation>
            <numerusform>&amp;All %n province</numerusform>
            <numerusform>&amp;All %n provinces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parboard::VersionList</name>
    <message numerus="yes">
        <source>Show %n older version(s)</source>
        <translation>
            <numerusform>Show %n older version</numerusform>
            <numerusform>Show %n older versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parboard::WorklistPage</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entrys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parboard::WorklistPane</name>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n shown</numerusform>
            <numerusform>%n shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %n shown, search for others</source>
        <translation>
            <numerusform>the first %n shown, search for others</numerusform>
            <numerusform>the first %n shown, search for others</numerusform>
        </translation>
    </message>
</context>
</TS>
