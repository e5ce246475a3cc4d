#pragma once

#include "models/reporting/chartspec.h"
#include "models/reporting/figuredrawing.h"
#include "models/reporting/figuretable.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <variant>

namespace parboard {

/// A piece of a paragraph that looks alike.
struct ReportRun
{
    QString text;
    bool isChanged = false;  ///< a number that is no longer the one that a person accepted
    QList<int> sources = {}; ///< numbers in the list of sources; written [1][3] behind the text
};

struct ReportHeading
{
    int level = 1;
    QString text; ///< with its number
};

struct ReportParagraph
{
    enum class Kind { Body, Note, Source };
    Kind kind = Kind::Body;
    QList<ReportRun> runs;

    /// All that it says, sources included.
    [[nodiscard]] QString text() const
    {
        QString all;
        for (const ReportRun &run : runs) {
            all += run.text;
            for (const int source : run.sources)
                all += QStringLiteral("[%1]").arg(source);
        }
        return all;
    }
};

/// A table of texts; columns from `firstNumber` on hold numbers.
struct ReportGrid
{
    QStringList heads;
    QList<QStringList> rows;
    int firstNumber = 99;
};

/// The table of figures: units as columns.
struct ReportFigures
{
    QString caption;
    FigureTable table;
};

/// A drawing, made anew for every use: laying it out changes it.
struct ReportDrawing
{
    std::function<std::unique_ptr<FigureDrawing>()> make;
    std::optional<qreal> height = {}; ///< as a part of the width; nothing: what the drawing asks for
};

/// A panel of the dashboard.
struct ReportPanel
{
    ChartSpec spec;
};

struct ReportPageBreak
{
};

using ReportBlock = std::variant<ReportHeading, ReportParagraph, ReportGrid, ReportFigures, ReportDrawing, ReportPanel,
                                 ReportPageBreak>;

/// An appendix begins a page and counts its own pages (Decree 30/2020, annex I, part II, 7).
struct ReportAppendix
{
    QString number; ///< "Phụ lục I"
    QString title;
    QString basis; ///< "(Kèm theo Báo cáo số … ngày …)"; empty: none
    QList<ReportBlock> blocks;
};

/// Who issues and signs: settings of the office. Names of committees differ and change (domain.md a.1).
struct ReportBody
{
    QString parent;         ///< "UBND TỈNH CAO BẰNG"
    QString name;           ///< "BAN CHỈ ĐẠO CẢI CÁCH HÀNH CHÍNH"
    QString symbol;         ///< "BC-BCĐ", behind the blank number
    QString place;          ///< "Cao Bằng"
    QString authority;      ///< "TM. BAN CHỈ ĐẠO"
    QString office;         ///< "KT. TRƯỞNG BAN"; lines
    QStringList recipients; ///< nơi nhận, without the line "Lưu"

    bool operator==(const ReportBody &) const = default;
};

/// A report in finished texts: pages, ODT, HTML and workbook say the same.
struct ReportDocument
{
    bool hasForm = true;
    bool isDraft = true;
    bool isLandscape = false;
    ReportBody body;
    QDate date;
    QString type;    ///< "BÁO CÁO"
    QString subject; ///< trích yếu
    QList<ReportBlock> blocks;
    QList<ReportAppendix> appendices;
    QStringList sources;    ///< finished lines; source 1 first
    int changedNumbers = 0; ///< of tokens that no longer say what was accepted
};

/// "Cao Bằng, ngày 05 tháng 02 năm 2026" in the form of the decree: days below 10 and months 1 and 2 with a leading 0;
/// day and month left blank in a draft. Vietnamese whatever the language: so does the form.
QString placeAndDate(const ReportDocument &document);

} // namespace parboard
