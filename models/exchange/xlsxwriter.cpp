#include "models/exchange/xlsxwriter.h"

#include "models/exchange/numericlocale.h"
#include "models/exchange/xlsxchart.h"
#include "models/exchange/xlsxlibrary.h"
#include "models/files/packagewatch.h"
#include "models/storage/durablefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>
#include <charconv>
#include <cmath>
#include <cstring>
#include <deque>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct WriterText
{
    Q_DECLARE_TR_FUNCTIONS(XlsxWriter)
};

Error notWritten(const QString &path, const QString &detail)
{
    return {WriterText::tr("%1 could not be written; nothing was changed. Check that the folder exists, that you may "
                           "write to it and that the disk is not full.")
                .arg(QDir::toNativeSeparators(path)),
            detail};
}

/// True if sixteen digits tell the number from all others; Excel's files have room for more, libxlsxwriter not.
bool fitsSixteenDigits(double value)
{
    std::array<char, 32> text{};
    const char *end = std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::scientific).ptr;
    const char *start = text.data();
    return std::count_if(start, std::find(start, end, 'e'), [](char byte) { return byte >= '0' && byte <= '9'; }) <= 16;
}

void apply(const XlsxStyle &style, lxw_format *format)
{
    xlsx().format_set_font_name(format, "Arial");
    xlsx().format_set_font_size(format, style.size);
    xlsx().format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    if (!style.numberFormat.isEmpty())
        xlsx().format_set_num_format(format, style.numberFormat.toUtf8().constData());
    if (style.bold)
        xlsx().format_set_bold(format);
    if (style.italic)
        xlsx().format_set_italic(format);
    if (style.wrap)
        xlsx().format_set_text_wrap(format);
    if (style.border) {
        xlsx().format_set_border(format, LXW_BORDER_THIN);
        xlsx().format_set_border_color(format, 0xBFBFBF);
    }
    switch (style.align) {
    case XlsxStyle::Align::General:
        break;
    case XlsxStyle::Align::Left:
        xlsx().format_set_align(format, LXW_ALIGN_LEFT);
        break;
    case XlsxStyle::Align::Center:
        xlsx().format_set_align(format, LXW_ALIGN_CENTER);
        break;
    case XlsxStyle::Align::Right:
        xlsx().format_set_align(format, LXW_ALIGN_RIGHT);
        break;
    }
    if (style.indent > 0)
        xlsx().format_set_indent(format, uint8_t(style.indent));
    if (style.text)
        xlsx().format_set_font_color(format, *style.text);
    if (style.fill)
        xlsx().format_set_bg_color(format, *style.fill);
}

/// An empty file whose name a workbook bears until it is whole: in the same folder, so that it can be renamed.
Result<QString> draftBeside(const QString &path)
{
    constexpr int mostTries = 100;
    for (int tried = 0; tried < mostTries; ++tried) {
        QFile file(u"%1.part%2"_s.arg(path).arg(tried));
        if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
            return file.fileName();
        if (!file.exists())
            return notWritten(path, file.errorString());
    }
    return notWritten(path, u"many unfinished files of this name lie there"_s);
}

} // namespace

struct XlsxWriter::Private
{
    NumericLocale locale; // first made, last undone: libxlsxwriter writes when it closes, too
    QString path;
    QString draft;
    lxw_workbook *workbook = nullptr;
    std::deque<XlsxSheet> sheets; // their addresses are handed out
    QList<std::pair<XlsxStyle, lxw_format *>> formats;
    std::optional<Error> failure;
    qint64 shortened = 0;
};

Result<std::unique_ptr<XlsxWriter>> XlsxWriter::create(const QString &path, const XlsxProperties &properties)
{
    if (const Result<void> loaded = loadXlsxLibrary(); !loaded)
        return loaded.error();
    auto content = std::make_unique<Private>();
    content->path = resolvedPath(path); // of a link, what it points at
    Result<QString> draft = draftBeside(content->path);
    if (!draft)
        return draft.error();
    content->draft = std::move(draft).value();
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.use_zip64 = LXW_TRUE; // or a sheet of more than 4 GiB would be cut off
    content->workbook = xlsx().workbook_new_opt(QFile::encodeName(content->draft).constData(), &options);
    std::unique_ptr<XlsxWriter> writer(new XlsxWriter(std::move(content)));
    if (!writer->workbook())
        return notWritten(path, u"no memory for a workbook"_s);
    QByteArray title = properties.title.toUtf8();
    QByteArray program = properties.program.toUtf8();
    lxw_doc_properties said{};
    said.title = title.data();
    said.author = program.data();
    said.created = properties.made.toSecsSinceEpoch();
    xlsx().workbook_set_properties(writer->workbook(), &said);
    return writer;
}

XlsxWriter::XlsxWriter(std::unique_ptr<Private> content) : d(std::move(content)) {}

XlsxWriter::~XlsxWriter()
{
    if (d->workbook)
        xlsx().lxw_workbook_free(d->workbook);
    if (!d->draft.isEmpty())
        QFile::remove(d->draft);
}

XlsxSheet &XlsxWriter::addSheet(const QString &name)
{
    lxw_worksheet *sheet = xlsx().workbook_add_worksheet(d->workbook, name.toUtf8().constData());
    if (!sheet && !d->failure)
        d->failure = notWritten(d->path, u"no sheet can be named %1"_s.arg(name));
    return d->sheets.emplace_back(*this, sheet, name);
}

XlsxFormat XlsxWriter::format(const XlsxStyle &style)
{
    for (const auto &[known, format] : std::as_const(d->formats)) {
        if (known == style)
            return format;
    }
    lxw_format *format = xlsx().workbook_add_format(d->workbook);
    apply(style, format);
    d->formats += {style, format};
    return format;
}

bool XlsxWriter::hasFailed() const
{
    return d->failure.has_value();
}

qint64 XlsxWriter::shortenedNumbers() const
{
    return d->shortened;
}

lxw_workbook *XlsxWriter::workbook()
{
    return d->workbook;
}

void XlsxWriter::check(int error, const QString &sheet, int row, int column)
{
    if (error == LXW_NO_ERROR || d->failure)
        return;
    const QString detail = QString::fromUtf8(xlsx().lxw_strerror(lxw_error(error)));
    if (error == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED) {
        d->failure = Error{WriterText::tr("A text in row %1, column %2 of the sheet “%3” is longer than the %4 "
                                          "characters that a cell of a workbook holds. Export as csv or json instead.")
                               .arg(row + 1)
                               .arg(column + 1)
                               .arg(sheet)
                               .arg(xlsxMostCharacters),
                           detail};
    } else if (error == LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE) {
        d->failure = Error{WriterText::tr("The sheet “%1” would have more than the %2 rows that a workbook holds. "
                                          "Choose fewer units or one period, or export as csv or json.")
                               .arg(sheet)
                               .arg(LXW_ROW_MAX),
                           detail};
    } else {
        d->failure = notWritten(d->path, detail);
    }
}

void XlsxWriter::countDigits(double value)
{
    if (!std::isfinite(value) && !d->failure)
        d->failure = notWritten(d->path, u"a number that is none"_s);
    else if (!fitsSixteenDigits(value))
        ++d->shortened;
}

Result<void> XlsxWriter::finish()
{
    if (d->failure)
        return *d->failure;
    // Packing takes longest of all; what is packed is proved beside it.
    PackageWatch watch(d->draft);
    const lxw_error error = xlsx().workbook_close(std::exchange(d->workbook, nullptr));
    if (error != LXW_NO_ERROR)
        return notWritten(d->path, QString::fromUtf8(xlsx().lxw_strerror(error)));
    if (const Result<void> whole = watch.finish(); !whole) {
        Error failed = whole.error();
        failed.sentence.replace(QDir::toNativeSeparators(d->draft), QDir::toNativeSeparators(d->path));
        return failed;
    }
    if (QFileInfo::exists(d->path))
        QFile::setPermissions(d->draft, QFile::permissions(d->path));
    if (Result<void> synced = syncFile(d->draft); !synced)
        return synced;
    if (Result<void> placed = replaceFile(d->draft, d->path); !placed)
        return placed;
    d->draft.clear();
    return {};
}

QByteArray xlsxText(const QString &text)
{
    const auto isEscape = [&text](qsizetype at) {
        if (at + 6 >= text.size() || text.at(at + 1) != u'x' || text.at(at + 6) != u'_')
            return false;
        const QStringView digits = QStringView(text).sliced(at + 2, 4);
        return std::all_of(digits.cbegin(), digits.cend(), [](QChar digit) {
            return (digit >= u'0' && digit <= u'9') || (digit >= u'a' && digit <= u'f') ||
                   (digit >= u'A' && digit <= u'F');
        });
    };
    const auto mustBeEscaped = [&](qsizetype at) {
        const QChar character = text.at(at);
        return (character == u'_' && isEscape(at)) || character.isNull() || character.unicode() >= 0xFFFE;
    };
    qsizetype plain = 0;
    while (plain < text.size() && !mustBeEscaped(plain))
        ++plain;
    if (plain == text.size())
        return text.toUtf8(); // nearly always
    QString escaped = text.first(plain);
    for (qsizetype at = plain; at < text.size(); ++at) {
        if (mustBeEscaped(at))
            escaped += u"_x%1_"_s.arg(text.at(at).unicode(), 4, 16, QChar(u'0')).toUpper().replace(u'X', u'x');
        else
            escaped += text.at(at);
    }
    return escaped.toUtf8();
}

} // namespace parboard
