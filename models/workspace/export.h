#pragma once

#include "models/workspace/workspace.h"

#include <QIODevice>
#include <QSet>

#include <functional>
#include <optional>

namespace parboard {

enum class ExportFormat { Csv, Json, Xlsx, Bundle };
inline constexpr EnumCodes<ExportFormat, 4> exportFormatCodes{{{ExportFormat::Csv, "csv"},
                                                               {ExportFormat::Json, "json"},
                                                               {ExportFormat::Xlsx, "xlsx"},
                                                               {ExportFormat::Bundle, "bundle"}}};

/// Figures: every claim in the long form, made to come back unchanged. Dashboard: the three panels with charts and the
/// table of all indicators, made to be read; xlsx only.
enum class ExportView { Figures, Dashboard };
inline constexpr EnumCodes<ExportView, 2> exportViewCodes{
    {{ExportView::Figures, "figures"}, {ExportView::Dashboard, "dashboard"}}};

/// What goes out, and how.
struct ExportRequest
{
    ExportFormat format = ExportFormat::Csv;
    ExportView view = ExportView::Figures;
    std::optional<QSet<UnitId>> units; ///< of Figures; nothing: all
    std::optional<Period> period;      ///< of Figures; nothing: all
    Selection selection;               ///< of Dashboard
    Language language = Language::Vietnamese;
    bool byteOrderMark = false; ///< csv: tells Excel that the file is UTF-8
    QString by;                 ///< bundle: who makes it

    /// True if a claim of Figures is among what is asked for.
    [[nodiscard]] bool lets(const Figure &figure) const
    {
        return (!units || units->contains(figure.cell.unit)) && (!period || figure.cell.period == *period);
    }
};

/// Told now and then how many figures are written; returns false to stop.
using ExportProgress = std::function<bool(qint64 figures)>;

/// How an export ended.
struct ExportOutcome
{
    qint64 figures = 0;          ///< claims written; for the dashboard, rows of its table
    qint64 shortenedNumbers = 0; ///< xlsx: numbers that need more than the 16 digits a workbook keeps
    bool isCancelled = false;    ///< then nothing was written

    /// One more figure is written; tells `progress`, and stops if that wants to.
    void count(const ExportProgress &progress)
    {
        constexpr qint64 figuresBetweenReports = 1000;
        if (++figures % figuresBetweenReports == 0 && progress && !progress(figures))
            isCancelled = true;
    }
};

/// Writes a file. What was there stays as it is until the new file is whole, and after an error or a stop. Errors: the
/// file cannot be written, or is the database itself, a folder or a device; a view or format that do not go together.
Result<ExportOutcome> exportFigures(const Workspace &workspace, const ExportRequest &request, const QString &path,
                                    const ExportProgress &progress = {});

/// Writes csv or json to `device` piece by piece; the caller sees from the device whether all of it arrived.
Result<ExportOutcome> exportFigures(const Workspace &workspace, const ExportRequest &request, QIODevice &device,
                                    const ExportProgress &progress = {});

} // namespace parboard
