#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

#include <memory>
#include <optional>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace parboard {

/// How cells of a workbook look. Colours are 0xRRGGBB.
struct XlsxStyle
{
    enum class Align { General, Left, Center, Right };

    QString numberFormat = {}; ///< as Excel writes it, with point and comma: the reader's own locale replaces them
    bool bold = false;
    bool italic = false;
    bool wrap = false;
    bool border = false;
    int size = 10;  ///< points
    int indent = 0; ///< from the left, in letters
    Align align = Align::General;
    std::optional<quint32> text = {};
    std::optional<quint32> fill = {};

    bool operator==(const XlsxStyle &) const = default;
};

/// A style as a workbook knows it; belongs to the workbook that gave it.
using XlsxFormat = lxw_format *;

/// What a workbook says about itself.
struct XlsxProperties
{
    QString title;
    QString program; ///< name and version
    QDateTime made;
};

/// One bar chart of a sheet, drawn by the program that opens the workbook from the cells of the sheet. The file keeps
/// no numbers for the chart beside the cells: libxlsxwriter would keep 0 for an empty one.
struct XlsxBarChart
{
    QString title;
    QString valueAxis;    ///< what the axis counts ("%"); may be empty
    QString numberFormat; ///< of axis and labels
    double axisMaximum = 100;
    int firstRow = 0; ///< of the bars, from 0
    int lastRow = 0;
    int labelColumn = 0;
    int valueColumn = 0;
    QList<quint32> colours; ///< of each bar
    int atRow = 0;
    int atColumn = 0;
    int width = 640; ///< pixels
    int height = 320;
};

class XlsxWriter;

/// A sheet of a workbook that is being written. Rows and columns count from 0; rows are written from top to bottom, the
/// cells of a row in any order. Texts are UTF-8 as xlsxText() makes them. What goes wrong is told by
/// XlsxWriter::finish.
class XlsxSheet
{
public:
    XlsxSheet(XlsxWriter &writer, lxw_worksheet *sheet, QString name);

    void setColumn(int first, int last, double width, XlsxFormat format = nullptr);
    /// Height of a row in points; to be said before its first cell.
    void setRowHeight(int row, double points);
    /// Rows above and columns left of the cell stay in view.
    void freeze(int row, int column);
    void filter(int firstRow, int firstColumn, int lastRow, int lastColumn);
    /// Landscape A4, one page wide, with the first `headingRows` rows on every page.
    void setPaper(int headingRows);
    /// Only the cells up to this one are printed.
    void printUpTo(int lastRow, int lastColumn);

    /// Keeps Excel from marking texts of digits (codes such as 04, years) as mistakes.
    void allowNumbersAsText();

    void text(int row, int column, const QByteArray &text, XlsxFormat format = nullptr);
    void text(int row, int column, const QString &text, XlsxFormat format = nullptr);
    void number(int row, int column, double value, XlsxFormat format = nullptr);
    /// A real date; days before 1900, which Excel does not have, become ISO texts. Invalid days leave the cell empty.
    void date(int row, int column, QDate day, XlsxFormat format);
    /// An empty cell that looks like `format`.
    void blank(int row, int column, XlsxFormat format);
    /// A text that opens `url`; a plain text where Excel would not take the link.
    void link(int row, int column, const QString &url, XlsxFormat format);
    /// One cell over several columns of a row.
    void merged(int row, int firstColumn, int lastColumn, const QString &text, XlsxFormat format);
    /// A note ("comment") at a cell.
    void note(int row, int column, const QString &text);
    void chart(const XlsxBarChart &chart);

private:
    XlsxWriter &m_writer;
    lxw_worksheet *m_sheet;
    QString m_name;
};

/// A new workbook. It is written beside its place under another name and takes the place when it is whole; nothing is
/// left of it if that fails or finish() is never called. The same calls make the same bytes. Rows are written out as
/// soon as the next one begins, so memory does not grow with them.
///
/// Lives on one thread: while it does, the C library of that thread writes numbers with a decimal point, whatever the
/// language of the computer.
class XlsxWriter
{
public:
    static Result<std::unique_ptr<XlsxWriter>> create(const QString &path, const XlsxProperties &properties);
    ~XlsxWriter();
    XlsxWriter(const XlsxWriter &) = delete;
    XlsxWriter &operator=(const XlsxWriter &) = delete;

    /// The sheet lives as long as the workbook. `name` must be one that Excel takes: at most 31 letters.
    XlsxSheet &addSheet(const QString &name);
    [[nodiscard]] XlsxFormat format(const XlsxStyle &style);
    /// Ends the workbook, makes sure that what lies on the disk is whole (PackageWatch), and puts it in its place. The
    /// first thing that went wrong on the way is the error: a text that is too long for a cell, a full disk.
    Result<void> finish();
    /// True once something has gone wrong: nothing more needs to be written.
    [[nodiscard]] bool hasFailed() const;
    /// Numbers that need more than the 16 digits a workbook keeps.
    [[nodiscard]] qint64 shortenedNumbers() const;

private:
    friend class XlsxSheet;
    struct Private;

    explicit XlsxWriter(std::unique_ptr<Private> content);

    lxw_workbook *workbook();
    /// Keeps the first error that a call for the cell returned.
    void check(int error, const QString &sheet, int row, int column);
    void countDigits(double value);

    std::unique_ptr<Private> d;
};

/// UTF-8 of a text as cells hold it: characters that XML cannot hold, and what would read as such an escape, are
/// written as _xHHHH_ (ECMA-376, 22.9.2.19).
QByteArray xlsxText(const QString &text);

/// The most characters that a cell holds.
inline constexpr int xlsxMostCharacters = 32'767;

} // namespace parboard
