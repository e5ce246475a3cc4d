#include "models/reporting/pdfmarks.h"

#include <QCoreApplication>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>
#include <vector>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct PdfText
{
    Q_DECLARE_TR_FUNCTIONS(PdfMarks)
};

QPDFObjectHandle textObject(const QString &text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

/// The outline as a tree of dictionaries (PDF 32000-1, 12.3.3).
class Outline
{
public:
    Outline(QPDF &pdf, const QList<PdfBookmark> &bookmarks)
        : m_pdf(pdf), m_bookmarks(bookmarks), m_pages(pdf.getAllPages()),
          m_root(pdf.makeIndirectObject(QPDFObjectHandle::newDictionary()))
    {
        m_root.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
        addLevel(m_root, 0, m_bookmarks.size(), 1);
    }

    [[nodiscard]] QPDFObjectHandle root() const { return m_root; }

private:
    /// Bookmarks `first` to `end` below `parent`; those deeper than `level` go below the one before them.
    int addLevel(QPDFObjectHandle parent, qsizetype first, qsizetype end, int level) // NOLINT(misc-no-recursion)
    {
        QPDFObjectHandle previous;
        int count = 0;
        for (qsizetype at = first; at < end;) {
            qsizetype next = at + 1;
            while (next < end && m_bookmarks.at(next).level > level)
                ++next;
            QPDFObjectHandle item = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
            item.replaceKey("/Title", textObject(m_bookmarks.at(at).title));
            item.replaceKey("/Parent", parent);
            item.replaceKey("/Dest", destination(m_bookmarks.at(at).page));
            if (previous.isInitialized()) {
                previous.replaceKey("/Next", item);
                item.replaceKey("/Prev", previous);
            } else {
                parent.replaceKey("/First", item);
            }
            parent.replaceKey("/Last", item);
            previous = item;
            count += 1 + (next > at + 1 ? addLevel(item, at + 1, next, level + 1) : 0);
            at = next;
        }
        if (count > 0)
            parent.replaceKey("/Count", QPDFObjectHandle::newInteger(count));
        return count;
    }

    [[nodiscard]] QPDFObjectHandle destination(int page) const
    {
        const auto at = std::size_t(std::clamp(page, 0, int(m_pages.size()) - 1));
        return QPDFObjectHandle::newArray({m_pages.at(at), QPDFObjectHandle::newName("/XYZ"),
                                           QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull(),
                                           QPDFObjectHandle::newNull()});
    }

    QPDF &m_pdf;
    const QList<PdfBookmark> &m_bookmarks;
    std::vector<QPDFObjectHandle> m_pages;
    QPDFObjectHandle m_root;
};

void setFacts(QPDF &pdf, const PdfFacts &facts)
{
    QPDFObjectHandle root = pdf.getRoot();
    if (!facts.language.isEmpty())
        root.replaceKey("/Lang", textObject(facts.language));
    if (!facts.bookmarks.isEmpty()) {
        root.replaceKey("/Outlines", Outline(pdf, facts.bookmarks).root());
        root.replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
    }
    QPDFObjectHandle info = pdf.getTrailer().getKey("/Info");
    if (!info.isDictionary())
        return;
    if (!facts.author.isEmpty())
        info.replaceKey("/Author", textObject(facts.author));
    if (facts.createdAt.isValid()) {
        const QString stamp = facts.createdAt.toUTC().toString(u"'D:'yyyyMMddHHmmss'Z'"_s);
        info.replaceKey("/CreationDate", QPDFObjectHandle::newString(stamp.toStdString()));
    }
}

} // namespace

Result<QByteArray> markedPdf(const QByteArray &pdf, const PdfFacts &facts)
{
    try { // qpdf tells errors by exceptions
        QPDF document;
        document.setSuppressWarnings(true);
        document.processMemoryFile("report", pdf.constData(), std::size_t(pdf.size()));
        setFacts(document, facts);
        QPDFWriter writer(document);
        writer.setOutputMemory();
        writer.setDeterministicID(true);
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.write();
        const std::shared_ptr<Buffer> bytes = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char *>(bytes->getBuffer()), // NOLINT(*-reinterpret-cast)
                          qsizetype(bytes->getSize()));
    } catch (const std::exception &problem) {
        return Error{PdfText::tr("The PDF could not be finished: %1.").arg(QString::fromUtf8(problem.what()))};
    }
}

} // namespace parboard
