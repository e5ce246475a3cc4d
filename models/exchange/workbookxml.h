#pragma once

#include "models/exchange/piecebuffer.h"

#include <QIODevice>
#include <QString>
#include <QXmlStreamReader>

namespace parboard {

/// A PieceBuffer as the device that QXmlStreamReader wants. It takes no byte more than is asked for, so that another
/// reader can go on where this one stopped.
class PieceDevice : public QIODevice
{
    Q_OBJECT

public:
    explicit PieceDevice(PieceBuffer &bytes);

    /// One read ends at this position of the source at the latest.
    void stopAt(qint64 position) { m_stop = position; }
    [[nodiscard]] bool isSequential() const override { return true; }
    /// True once a piece without any tag was longer than any cell can be; then the device ends.
    [[nodiscard]] bool endless() const { return m_sinceTag > longestText; }

protected:
    qint64 readData(char *to, qint64 most) override;
    qint64 writeData(const char *from, qint64 most) override;

private:
    /// QXmlStreamReader gathers a text in memory until its end; Excel's longest has 32,767 letters.
    static constexpr qint64 longestText = qint64(8) << 20;

    PieceBuffer &m_bytes;
    qint64 m_stop = -1;
    qint64 m_sinceTag = 0;
};

/// A part of a workbook read with QXmlStreamReader: what is dangerous (document types with their entities, endless
/// nesting) is refused, and errors become sentences that name the part and the file.
class WorkbookXml
{
public:
    /// `part` and `file` are the names for the sentences.
    WorkbookXml(std::unique_ptr<ByteSource> source, QString part, QString file);

    /// Goes to the next child of the element that is open; false at its end, at the end of the document, on errors.
    bool nextChild();
    /// Goes to the end of the element that is open.
    void skip();
    /// The text of the element that is open (its children left out), whose end is read as well.
    QString text();
    /// Reads what is left, so that damage behind what interests is found as well.
    void finish();

    [[nodiscard]] QStringView name() const { return m_xml.name(); }
    /// True in an element of this name in the namespace of the document's root.
    [[nodiscard]] bool is(QStringView name) const;
    /// Valid until the next step; empty if there is none. `name` with its prefix, if it has one.
    [[nodiscard]] QStringView attribute(QStringView name) const;
    /// True for "1" and "true".
    [[nodiscard]] bool flag(QStringView name) const;

    /// Makes the part refused with a sentence of the caller.
    void refuse(const QString &sentence);
    [[nodiscard]] bool failed() const { return m_refusal || m_xml.hasError() || m_bytes.error(); }
    /// Success, or why the part cannot be read.
    [[nodiscard]] Result<void> state() const;

    [[nodiscard]] QXmlStreamReader &xml() { return m_xml; }
    [[nodiscard]] PieceBuffer &bytes() { return m_bytes; }
    [[nodiscard]] const PieceBuffer &bytes() const { return m_bytes; }
    [[nodiscard]] PieceDevice &device() { return m_device; }

    Q_DISABLE_COPY_MOVE(WorkbookXml)
    ~WorkbookXml() = default;

private:
    void checkEncoding();

    PieceBuffer m_bytes;
    PieceDevice m_device;
    QXmlStreamReader m_xml;
    QString m_part;
    QString m_file;
    QString m_namespace; ///< of the root
    bool m_rooted = false;
    std::optional<Error> m_refusal;
};

} // namespace parboard
