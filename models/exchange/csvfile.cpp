#include "models/exchange/csvfile.h"

#include "models/exchange/csvrecords.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace parboard {

namespace {

struct CsvFileText
{
    Q_DECLARE_TR_FUNCTIONS(CsvFile)
};

/// Pieces in which the file is read.
constexpr qsizetype pieceSize = qsizetype(1024) * 1024;

Error cannotRead(const QFile &file)
{
    return {
        CsvFileText::tr("%1 cannot be read: %2").arg(QDir::toNativeSeparators(file.fileName()), file.errorString())};
}

class FileRows : public CsvReader
{
public:
    FileRows(const QString &path, const CsvDialect &dialect)
        : m_file(path), m_decoder(dialect.encoding),
          m_records([this](QByteArray &text) { return takePiece(text); }, dialect.separator, dialect.quote)
    {
    }

    Result<void> open()
    {
        // Pieces are large already; a second buffer would only copy.
        if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return cannotRead(m_file);
        m_size = m_file.size();
        m_piece.resize(pieceSize);
        return {};
    }

    Result<bool> next(TableRow &row) override { return m_records.next(row); }

    [[nodiscard]] double progress() const override
    {
        if (m_size <= 0)
            return 1;
        const double text = m_records.taken() > 0 ? double(m_records.unread()) / double(m_records.taken()) : 0;
        return std::min(1.0, double(m_read) * (1 - text) / double(m_size));
    }

    [[nodiscard]] const TextLosses &losses() const override { return m_decoder.losses(); }

private:
    Result<bool> takePiece(QByteArray &text)
    {
        const qint64 length = m_file.read(m_piece.data(), m_piece.size());
        if (length < 0)
            return cannotRead(m_file);
        if (length == 0) {
            m_decoder.finish(text);
            return false;
        }
        m_read += length;
        m_decoder.decode(QByteArrayView(m_piece).first(length), text);
        return true;
    }

    QFile m_file;
    QByteArray m_piece;
    qint64 m_size = 0;
    qint64 m_read = 0;
    TextDecoder m_decoder;
    CsvRecords m_records;
};

} // namespace

CsvFile::CsvFile(QString path, CsvDetection detection) : m_path(std::move(path)), m_detection(std::move(detection)) {}

Result<std::unique_ptr<CsvFile>> CsvFile::open(const QString &path, std::optional<CsvDialect> dialect)
{
    Result<CsvDetection> detection = detectCsv(path, dialect);
    if (!detection)
        return detection.error();
    return std::unique_ptr<CsvFile>(new CsvFile(path, std::move(detection).value()));
}

Result<std::unique_ptr<CsvReader>> CsvFile::reader() const
{
    auto rows = std::make_unique<FileRows>(m_path, m_detection.dialect);
    if (const Result<void> opened = rows->open(); !opened)
        return opened.error();
    return std::unique_ptr<CsvReader>(std::move(rows));
}

Result<std::unique_ptr<RowReader>> CsvFile::rows(qsizetype sheet) const
{
    Q_UNUSED(sheet) // there is but one
    Result<std::unique_ptr<CsvReader>> rows = reader();
    if (!rows)
        return rows.error();
    return std::unique_ptr<RowReader>(std::move(rows).value());
}

Result<QList<MergedCells>> CsvFile::mergedCells(qsizetype sheet) const
{
    Q_UNUSED(sheet)
    return QList<MergedCells>();
}

Result<std::unique_ptr<TableFile>> openCsv(const QString &path, std::optional<CsvDialect> dialect)
{
    Result<std::unique_ptr<CsvFile>> file = CsvFile::open(path, dialect);
    if (!file)
        return file.error();
    return std::unique_ptr<TableFile>(std::move(file).value());
}

} // namespace parboard
