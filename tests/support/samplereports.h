#pragma once

#include "models/reporting/blockpicture.h"
#include "models/workspace/reportexport.h"
#include "models/workspace/reporttemplates.h"
#include "testdatabase.h"
#include "tests/samplecontent.h"

#include <QProcess>

/// Reports from the bundled figures as files: Cao Bằng, Hà Giang and Hòa Bình in the first quarter of 2020.
namespace parboard::test {

class SampleReports
{
public:
    [[nodiscard]] Workspace &workspace() const { return m_base.workspace(); }
    [[nodiscard]] QString file(const QString &name) const { return m_base.file(name); }
    [[nodiscard]] const ChartPainter &charts() const { return m_charts; }

    [[nodiscard]] static ReportOptions options()
    {
        ReportOptions options;
        options.printedAt = QDateTime(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC);
        options.committee = u"Ban Chỉ đạo CCHC"_s;
        return options;
    }

    /// A template of the program.
    [[nodiscard]] ReportPlan plan(const QString &key) const
    {
        const Result<ReportPlan> plan = findReportPlan(key, workspace());
        if (!plan)
            qFatal("%s", qPrintable(plan.error().sentence));
        return *plan;
    }

    [[nodiscard]] ReportChoice choice() const
    {
        ReportChoice choice;
        choice.selection = {{m_base.unit(u"Cao Bằng"_s), m_base.unit(u"Hà Giang"_s), m_base.unit(u"Hòa Bình"_s)},
                            Period::quarter(2020, 1),
                            Scheme::Old63};
        choice.date = QDate(2026, 11, 22);
        return choice;
    }

    /// Writes a report; tells the problem, or nothing.
    [[nodiscard]] QString write(const QString &file, const ReportPlan &plan, const ReportChoice &choice,
                                const ReportProgress &progress = {}) const
    {
        ReportComposer composer(plan, choice, workspace());
        const Result<void> done = writeReport(file, composer, options(), m_charts, progress);
        return done ? QString() : done.error().sentence;
    }
    [[nodiscard]] QString write(const QString &file, const QString &key, const ReportProgress &progress = {}) const
    {
        return write(file, plan(key), choice(), progress);
    }

    [[nodiscard]] ReportDocument document(const QString &key) const
    {
        ReportComposer composer(plan(key), choice(), workspace());
        const Result<ReportDocument> document = wholeReport(composer);
        if (!document)
            qFatal("%s", qPrintable(document.error().sentence));
        return *document;
    }

private:
    TestDatabase m_base;
    PlainChartPainter m_charts;
};

/// Level and text of each heading: "1 I. Kết quả".
inline QStringList headingsOf(const ReportDocument &document)
{
    QStringList headings;
    for (const ReportBlock &block : document.blocks) {
        if (const auto *heading = std::get_if<ReportHeading>(&block))
            headings += u"%1 %2"_s.arg(heading->level).arg(heading->text);
    }
    return headings;
}

/// Rows of each table, its head counted.
inline QList<int> tableRowsOf(const QList<ReportBlock> &blocks)
{
    QList<int> rows;
    for (const ReportBlock &block : blocks) {
        if (const auto *figures = std::get_if<ReportFigures>(&block))
            rows += int(figureTexts(figures->table).rows.size()) + 1;
        else if (const auto *grid = std::get_if<ReportGrid>(&block))
            rows += int(grid->rows.size()) + 1;
    }
    return rows;
}

/// What another program writes to its output; ends the test if it fails.
inline QString outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    constexpr int longest = 90'000;
    if (!process.waitForFinished(longest) || process.exitCode() != 0)
        qFatal("%s failed: %s", qPrintable(program), process.readAllStandardError().constData());
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace parboard::test
