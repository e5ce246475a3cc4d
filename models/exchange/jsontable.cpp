#include "models/exchange/jsontable.h"

#include "models/exchange/jsonobjects.h"
#include "models/exchange/tablelayout.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <deque>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct JsonText
{
    Q_DECLARE_TR_FUNCTIONS(JsonTable)
};

/// Where a column stands in a figure: a member, or a member of one of its objects.
struct JsonColumn
{
    ColumnRole role;
    const char *object; ///< nullptr: the figure itself
    const char *member;
};

constexpr std::array jsonColumns{JsonColumn{ColumnRole::Unit, nullptr, "unit"},
                                 JsonColumn{ColumnRole::UnitCode, nullptr, "unit_code"},
                                 JsonColumn{ColumnRole::Scope, nullptr, "scope"},
                                 JsonColumn{ColumnRole::Indicator, nullptr, "indicator"},
                                 JsonColumn{ColumnRole::Period, nullptr, "period"},
                                 JsonColumn{ColumnRole::DataFrom, nullptr, "data_from"},
                                 JsonColumn{ColumnRole::DataTo, nullptr, "data_to"},
                                 JsonColumn{ColumnRole::AsOf, nullptr, "as_of"},
                                 JsonColumn{ColumnRole::Value, nullptr, "value"},
                                 JsonColumn{ColumnRole::Denominator, nullptr, "denominator"},
                                 JsonColumn{ColumnRole::Status, nullptr, "status"},
                                 JsonColumn{ColumnRole::Qualifier, nullptr, "qualifier"},
                                 JsonColumn{ColumnRole::SourceTitle, "source", "title"},
                                 JsonColumn{ColumnRole::SourcePublisher, "source", "publisher"},
                                 JsonColumn{ColumnRole::SourceUrl, "source", "url"},
                                 JsonColumn{ColumnRole::SourceDocument, "source", "document_no"},
                                 JsonColumn{ColumnRole::SourcePublished, "source", "published_on"},
                                 JsonColumn{ColumnRole::Note, nullptr, "note"},
                                 JsonColumn{ColumnRole::Chosen, nullptr, "chosen"},
                                 JsonColumn{ColumnRole::SourceKind, "source", "kind"},
                                 JsonColumn{ColumnRole::SourceNote, "source", "note"},
                                 JsonColumn{ColumnRole::Quote, "locator", "quote"},
                                 JsonColumn{ColumnRole::QuoteStart, "locator", "start"},
                                 JsonColumn{ColumnRole::QuoteLength, "locator", "length"},
                                 JsonColumn{ColumnRole::QuoteParagraph, "locator", "paragraph"},
                                 JsonColumn{ColumnRole::SourceSha256, "source", "sha256"}};

QJsonValue valueOf(const QJsonObject &figure, const JsonColumn &column)
{
    const QLatin1String member(column.member);
    return column.object ? figure.value(QLatin1String(column.object)).toObject().value(member) : figure.value(member);
}

class JsonRows final : public RowReader
{
public:
    explicit JsonRows(const QString &path) : m_path(path), m_objects(path) {}

    Result<bool> next(TableRow &row) override
    {
        row.cells.clear();
        row.number = ++m_row;
        m_texts.clear();
        if (m_row == 1) {
            for (const JsonColumn &column : jsonColumns)
                addText(row, codeIn(columnRoleCodes, column.role).toUtf8());
            return true;
        }
        Result<std::optional<QByteArray>> text = m_objects.next();
        if (!text)
            return text.error();
        if (!*text)
            return false;
        QJsonParseError problem;
        const QJsonDocument figure = QJsonDocument::fromJson(**text, &problem);
        if (!figure.isObject()) {
            return Error{JsonText::tr("%1: figure %2 of the file is damaged. Export it again where it came from.")
                             .arg(QDir::toNativeSeparators(m_path))
                             .arg(m_row - 1),
                         problem.errorString()};
        }
        fill(row, figure.object());
        return true;
    }

    [[nodiscard]] double progress() const override { return m_objects.progress(); }

private:
    /// The texts must stay where they are until the next row: a deque never moves what it holds.
    void addText(TableRow &row, const QByteArray &text)
    {
        TableCell cell;
        cell.column = int(row.cells.size());
        cell.text = m_texts.emplace_back(text);
        row.cells += cell;
    }

    void fill(TableRow &row, const QJsonObject &figure)
    {
        for (int place = 0; place < int(jsonColumns.size()); ++place) {
            const QJsonValue value = valueOf(figure, jsonColumns.at(std::size_t(place)));
            if (value.isNull() || value.isUndefined())
                continue;
            TableCell cell;
            cell.column = place;
            if (value.isDouble()) {
                cell.kind = TableCell::Kind::Number;
                cell.number = value.toDouble();
                cell.text = m_texts.emplace_back(QByteArray::number(cell.number, 'g', QLocale::FloatingPointShortest));
            } else if (value.isBool()) {
                cell.text = m_texts.emplace_back(value.toBool() ? "1" : "0");
            } else {
                cell.text = m_texts.emplace_back(value.toString().toUtf8());
            }
            row.cells += cell;
        }
    }

    QString m_path;
    JsonObjects m_objects;
    std::deque<QByteArray> m_texts;
    qint64 m_row = 0;
};

class JsonTable final : public TableFile
{
public:
    explicit JsonTable(QString path) : m_path(std::move(path)) {}

    [[nodiscard]] const QList<SheetInfo> &sheets() const override { return m_sheets; }
    [[nodiscard]] Result<std::unique_ptr<RowReader>> rows(qsizetype) const override
    {
        return std::unique_ptr<RowReader>(std::make_unique<JsonRows>(m_path));
    }
    [[nodiscard]] Result<QList<MergedCells>> mergedCells(qsizetype) const override { return QList<MergedCells>(); }

private:
    QString m_path;
    QList<SheetInfo> m_sheets{SheetInfo()};
};

} // namespace

Result<std::unique_ptr<TableFile>> openJsonTable(const QString &path, const std::shared_ptr<ReadWatch> &watch)
{
    JsonObjects objects(path, watch); // the first figure, or an end without any, shows that it is such a file
    if (const Result<std::optional<QByteArray>> first = objects.next(); !first)
        return first.error();
    return std::unique_ptr<TableFile>(std::make_unique<JsonTable>(path));
}

} // namespace parboard
