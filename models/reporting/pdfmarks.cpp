#include "models/reporting/pdfmarks.h"

#include <QCoreApplication>
#include <qpdf/qpdf-c.h> // clang cannot read qpdf's own headers as C++20

#include <algorithm>
#include <optional>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct PdfText
{
    Q_DECLARE_TR_FUNCTIONS(PdfMarks)
};

/// A PDF in qpdf's hands; handles of objects are numbers that live as long as it does.
class OpenPdf
{
public:
    OpenPdf() : m_data(qpdf_init()) { qpdf_silence_errors(m_data); }
    ~OpenPdf() { qpdf_cleanup(&m_data); }
    Q_DISABLE_COPY_MOVE(OpenPdf)

    [[nodiscard]] bool read(const QByteArray &pdf)
    {
        qpdf_set_suppress_warnings(m_data, QPDF_TRUE);
        return isGood(
            qpdf_read_memory(m_data, "report", pdf.constData(), static_cast<unsigned long long>(pdf.size()), nullptr));
    }

    [[nodiscard]] bool write(QByteArray &bytes)
    {
        if (!isGood(qpdf_init_write_memory(m_data)))
            return false;
        qpdf_set_deterministic_ID(m_data, QPDF_TRUE);
        qpdf_set_object_stream_mode(m_data, qpdf_o_generate);
        if (!isGood(qpdf_write(m_data)))
            return false;
        bytes = QByteArray(reinterpret_cast<const char *>(qpdf_get_buffer(m_data)), // NOLINT(*-reinterpret-cast)
                           qsizetype(qpdf_get_buffer_length(m_data)));
        return true;
    }

    [[nodiscard]] QString problem() const
    {
        const qpdf_error error = qpdf_has_error(m_data) == QPDF_TRUE ? qpdf_get_error(m_data) : nullptr;
        return error ? QString::fromUtf8(qpdf_get_error_full_text(m_data, error)) : QString();
    }

    [[nodiscard]] qpdf_oh root() const { return qpdf_get_root(m_data); }
    [[nodiscard]] qpdf_oh info() const { return qpdf_oh_get_key(m_data, qpdf_get_trailer(m_data), "/Info"); }
    [[nodiscard]] bool isDictionary(qpdf_oh object) const { return qpdf_oh_is_dictionary(m_data, object) == QPDF_TRUE; }
    [[nodiscard]] qpdf_oh text(const QString &text) const
    {
        return qpdf_oh_new_unicode_string(m_data, text.toUtf8().constData());
    }
    [[nodiscard]] qpdf_oh name(const char *name) const { return qpdf_oh_new_name(m_data, name); }
    [[nodiscard]] qpdf_oh integer(int value) const { return qpdf_oh_new_integer(m_data, value); }
    /// A dictionary that others can refer to.
    [[nodiscard]] qpdf_oh item() const { return qpdf_make_indirect_object(m_data, qpdf_oh_new_dictionary(m_data)); }
    void set(qpdf_oh dictionary, const char *key, qpdf_oh value) const
    {
        qpdf_oh_replace_key(m_data, dictionary, key, value);
    }
    /// The top of a page, at the zoom that the reader has.
    [[nodiscard]] qpdf_oh destination(int page) const
    {
        const int last = std::max(0, qpdf_get_num_pages(m_data) - 1);
        const qpdf_oh place = qpdf_oh_new_array(m_data);
        qpdf_oh_append_item(m_data, place, qpdf_get_page_n(m_data, size_t(std::clamp(page, 0, last))));
        qpdf_oh_append_item(m_data, place, name("/XYZ"));
        for (int coordinate = 0; coordinate < 3; ++coordinate)
            qpdf_oh_append_item(m_data, place, qpdf_oh_new_null(m_data));
        return place;
    }

private:
    static bool isGood(QPDF_ERROR_CODE code) { return (code & QPDF_ERRORS) == 0; }

    qpdf_data m_data;
};

/// The outline as a tree of dictionaries (PDF 32000-1, 12.3.3).
class Outline
{
public:
    Outline(const OpenPdf &pdf, const QList<PdfBookmark> &bookmarks) : m_pdf(pdf), m_bookmarks(bookmarks) {}

    [[nodiscard]] qpdf_oh root() const
    {
        const qpdf_oh root = m_pdf.item();
        m_pdf.set(root, "/Type", m_pdf.name("/Outlines"));
        m_pdf.set(root, "/Count", m_pdf.integer(addLevel(root, 0, m_bookmarks.size(), 1)));
        return root;
    }

private:
    /// Bookmarks `first` to `end` below `parent`; those deeper than `level` go below the one before them. Levels are
    /// at most three deep. How many there are in all.
    [[nodiscard]] int addLevel(qpdf_oh parent, qsizetype first, qsizetype end,
                               int level) const // NOLINT(misc-no-recursion)
    {
        std::optional<qpdf_oh> previous;
        int count = 0;
        for (qsizetype at = first; at < end;) {
            qsizetype next = at + 1;
            while (next < end && m_bookmarks.at(next).level > level)
                ++next;
            const qpdf_oh item = m_pdf.item();
            m_pdf.set(item, "/Title", m_pdf.text(m_bookmarks.at(at).title));
            m_pdf.set(item, "/Parent", parent);
            m_pdf.set(item, "/Dest", m_pdf.destination(m_bookmarks.at(at).page));
            if (previous) {
                m_pdf.set(*previous, "/Next", item);
                m_pdf.set(item, "/Prev", *previous);
            } else {
                m_pdf.set(parent, "/First", item);
            }
            m_pdf.set(parent, "/Last", item);
            previous = item;
            const int below = next > at + 1 ? addLevel(item, at + 1, next, level + 1) : 0;
            if (below > 0)
                m_pdf.set(item, "/Count", m_pdf.integer(below));
            count += 1 + below;
            at = next;
        }
        return count;
    }

    const OpenPdf &m_pdf;
    const QList<PdfBookmark> &m_bookmarks;
};

void setFacts(const OpenPdf &pdf, const PdfFacts &facts)
{
    if (!facts.language.isEmpty())
        pdf.set(pdf.root(), "/Lang", pdf.text(facts.language));
    if (!facts.bookmarks.isEmpty()) {
        pdf.set(pdf.root(), "/Outlines", Outline(pdf, facts.bookmarks).root());
        pdf.set(pdf.root(), "/PageMode", pdf.name("/UseOutlines"));
    }
    const qpdf_oh info = pdf.info();
    if (!pdf.isDictionary(info))
        return;
    if (!facts.author.isEmpty())
        pdf.set(info, "/Author", pdf.text(facts.author));
    if (facts.createdAt.isValid())
        pdf.set(info, "/CreationDate", pdf.text(facts.createdAt.toUTC().toString(u"'D:'yyyyMMddHHmmss'Z'"_s)));
}

} // namespace

Result<QByteArray> markedPdf(const QByteArray &pdf, const PdfFacts &facts)
{
    OpenPdf document;
    QByteArray bytes;
    bool isDone = document.read(pdf);
    if (isDone) {
        setFacts(document, facts);
        isDone = document.write(bytes);
    }
    if (!isDone)
        return Error{PdfText::tr("The PDF could not be finished: %1.").arg(document.problem())};
    return bytes;
}

} // namespace parboard
