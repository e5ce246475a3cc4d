#include "models/exchange/bundlerecords.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct BundleRecordsText
{
    Q_DECLARE_TR_FUNCTIONS(Bundle)
};

constexpr qsizetype recordPiece = qsizetype(1) << 20;

} // namespace

CheckedSource::CheckedSource(std::unique_ptr<ByteSource> source, BundleEntry entry, QString file)
    : m_source(std::move(source)), m_entry(std::move(entry)), m_file(std::move(file))
{
}

Result<qint64> CheckedSource::read(char *to, qint64 most)
{
    const Result<qint64> got = m_source->read(to, most);
    if (!got)
        return got;
    m_hash.addData(QByteArrayView(to, *got));
    m_given += *got;
    if (*got > 0 || m_isChecked)
        return got;
    m_isChecked = true;
    if (m_given == m_entry.size && m_hash.result().toHex() == m_entry.sha256)
        return got;
    return Error{
        BundleRecordsText::tr("The part %1 of “%2” is not what its list of contents says (size or SHA-256): it was "
                              "damaged or changed on the way. Nothing was imported; ask for the bundle again.")
            .arg(m_entry.name, m_file)};
}

BundleRecords::BundleRecords(std::unique_ptr<CheckedSource> source, QString name, QString file)
    : m_source(std::move(source)), m_name(std::move(name)), m_file(std::move(file)),
      m_piece(recordPiece, Qt::Uninitialized), m_records([this](QByteArray &text) { return takePiece(text); }, ',', '"')
{
}

double BundleRecords::progress() const
{
    return m_source->size() > 0 ? std::min(1.0, double(m_source->given()) / double(m_source->size())) : 1;
}

Result<bool> BundleRecords::takePiece(QByteArray &text)
{
    const Result<qint64> got = m_source->read(m_piece.data(), m_piece.size());
    if (!got)
        return got.error();
    if (*got > 0)
        m_decoder.decode(QByteArrayView(m_piece).first(*got), text);
    else
        m_decoder.finish(text);
    if (m_decoder.losses().count > 0) {
        return Error{
            BundleRecordsText::tr("The part %1 of “%2” is not written in UTF-8, so nothing was imported. Ask for "
                                  "the bundle again.")
                .arg(m_name, m_file)};
    }
    return *got > 0;
}

BundleRows::BundleRows(std::unique_ptr<BundleRecords> records, QString name, QString file)
    : m_records(std::move(records)), m_name(std::move(name)), m_file(std::move(file))
{
}

Error BundleRows::brokenRow(const QString &detail) const
{
    return {BundleRecordsText::tr(
                "Line %1 of the part %2 of “%3” cannot be understood, so nothing was imported. Ask for the "
                "bundle again.")
                .arg(m_row.number)
                .arg(m_name, m_file),
            detail};
}

Result<void> BundleRows::begin(const QStringList &columns)
{
    const Result<bool> read = m_records->next(m_row);
    if (!read)
        return read.error();
    m_columnCount = *read ? m_records->columns() : 0;
    if (*read) {
        for (const TableCell &cell : std::as_const(m_row.cells))
            m_columns.insert(QString::fromUtf8(cell.text), cell.column);
    }
    for (const QString &column : columns) {
        if (!m_columns.contains(column)) {
            return Error{
                BundleRecordsText::tr("The part %1 of “%2” lacks the column %3, so nothing was imported. Ask for "
                                      "the bundle again.")
                    .arg(m_name, m_file, column)};
        }
    }
    return {};
}

Result<bool> BundleRows::next()
{
    m_problem.clear();
    const Result<bool> read = m_records->next(m_row);
    if (read && *read && m_records->columns() != m_columnCount)
        return brokenRow(u"%1 columns instead of %2"_s.arg(m_records->columns()).arg(m_columnCount));
    return read;
}

QString BundleRows::text(const QString &column) const
{
    const TableCell *cell = m_row.cell(m_columns.value(column, -1));
    return cell ? QString::fromUtf8(cell->text) : QString();
}

std::optional<double> BundleRows::number(const QString &column)
{
    const QString written = text(column);
    if (written.isEmpty())
        return std::nullopt;
    bool isNumber = false;
    const double value = written.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(value))
        noteProblem(column);
    return value;
}

std::optional<int> BundleRows::count(const QString &column)
{
    const QString written = text(column);
    if (written.isEmpty())
        return std::nullopt;
    bool isNumber = false;
    const int value = written.toInt(&isNumber);
    if (!isNumber || value < 0)
        noteProblem(column);
    return value;
}

QDate BundleRows::day(const QString &column)
{
    const QString written = text(column);
    const QDate day = QDate::fromString(written, Qt::ISODate);
    if (!written.isEmpty() && !day.isValid())
        noteProblem(column);
    return day;
}

void BundleRows::noteProblem(const QString &column)
{
    if (m_problem.isEmpty())
        m_problem = column + u": "_s + text(column);
}

Result<void> BundleRows::checkRow() const
{
    return m_problem.isEmpty() ? Result<void>() : brokenRow(m_problem);
}

} // namespace parboard
