#include "models/exchange/workbookxml.h"

#include <QCoreApplication>

#include <algorithm>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct WorkbookXmlText
{
    Q_DECLARE_TR_FUNCTIONS(WorkbookXml)
};

constexpr int deepest = 200; // what LibreOffice and Excel write stays below 20

} // namespace

PieceDevice::PieceDevice(PieceBuffer &bytes) : m_bytes(bytes)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 PieceDevice::readData(char *to, qint64 most)
{
    if (endless() || (m_bytes.view().isEmpty() && !m_bytes.more()))
        return -1;
    if (m_stop > m_bytes.position())
        most = std::min(most, m_stop - m_bytes.position());
    const QByteArrayView view = m_bytes.view();
    const QByteArrayView taken = view.first(std::min<qsizetype>(view.size(), most));
    std::copy(taken.begin(), taken.end(), to);
    m_bytes.consume(taken.size());
    const qsizetype tag = taken.lastIndexOf('<');
    m_sinceTag = tag < 0 ? m_sinceTag + taken.size() : taken.size() - tag;
    return taken.size();
}

qint64 PieceDevice::writeData(const char * /*from*/, qint64 /*most*/)
{
    return -1;
}

WorkbookXml::WorkbookXml(std::unique_ptr<ByteSource> source, QString part, QString file)
    : m_bytes(std::move(source)), m_device(m_bytes), m_xml(&m_device), m_part(std::move(part)), m_file(std::move(file))
{
}

bool WorkbookXml::nextChild()
{
    while (!failed()) {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::StartDocument:
            checkEncoding();
            break;
        case QXmlStreamReader::StartElement:
            if (!m_rooted)
                m_namespace = m_xml.namespaceUri().toString();
            m_rooted = true;
            return true;
        case QXmlStreamReader::EndElement:
        case QXmlStreamReader::EndDocument:
            return false;
        case QXmlStreamReader::DTD:
            refuse(WorkbookXmlText::tr(
                       "The part %1 of “%2” declares a document type, which no workbook needs and which can "
                       "hide harm. It was not read.")
                       .arg(m_part, m_file));
            break;
        default:
            break;
        }
    }
    return false;
}

/// Parts of a workbook are written in UTF-8 or UTF-16 (ECMA-376-2, 8.1.1; LibreOffice's spreadsheets in UTF-8). What
/// QXmlStreamReader makes of other encodings depends on where the pieces of the file end.
void WorkbookXml::checkEncoding()
{
    const QString encoding = m_xml.documentEncoding().toString();
    const bool isUsual = encoding.isEmpty() || encoding.compare(u"utf-8", Qt::CaseInsensitive) == 0 ||
                         encoding.compare(u"utf-16", Qt::CaseInsensitive) == 0;
    if (!isUsual) {
        refuse(WorkbookXmlText::tr(
                   "The part %1 of “%2” is written in %3; parts of a workbook are written in UTF-8. Open the "
                   "file with Excel or LibreOffice and save it again.")
                   .arg(m_part, m_file, encoding));
    }
}

void WorkbookXml::skip()
{
    for (int depth = 1; depth > 0 && !failed();) {
        if (depth > deepest)
            refuse(WorkbookXmlText::tr("The part %1 of “%2” is nested too deeply for a table and was not read.")
                       .arg(m_part, m_file));
        depth += nextChild() ? 1 : -1;
    }
}

QString WorkbookXml::text()
{
    QString text;
    while (!failed()) {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::Characters:
            text += m_xml.text();
            break;
        case QXmlStreamReader::StartElement:
            skip();
            break;
        case QXmlStreamReader::EndElement:
        case QXmlStreamReader::EndDocument:
            return text;
        default:
            break;
        }
    }
    return text;
}

void WorkbookXml::finish()
{
    while (!failed() && m_xml.tokenType() != QXmlStreamReader::EndDocument) {
        if (nextChild())
            skip();
    }
}

bool WorkbookXml::is(QStringView name) const
{
    return m_xml.name() == name && m_xml.namespaceUri() == m_namespace;
}

QStringView WorkbookXml::attribute(QStringView name) const
{
    const QXmlStreamAttributes attributes = m_xml.attributes(); // QXmlStreamAttributes::value takes no view of a name
    for (const QXmlStreamAttribute &attribute : attributes) {
        if (attribute.qualifiedName() == name)
            return attribute.value();
    }
    return {};
}

bool WorkbookXml::flag(QStringView name) const
{
    const QStringView value = attribute(name);
    return value == u"1" || value == u"true";
}

void WorkbookXml::refuse(const QString &sentence)
{
    if (!m_refusal)
        m_refusal = Error{sentence, m_part};
}

Result<void> WorkbookXml::state() const
{
    if (m_bytes.error())
        return *m_bytes.error();
    if (m_refusal)
        return *m_refusal;
    if (!m_xml.hasError())
        return {};
    const QString detail = u"%1:%2: %3"_s.arg(m_part).arg(m_xml.lineNumber()).arg(m_xml.errorString());
    if (m_device.endless())
        return Error{WorkbookXmlText::tr(
                         "The part %1 of “%2” holds a text that is longer than any cell can be. It was not read.")
                         .arg(m_part, m_file),
                     detail};
    if (m_xml.error() == QXmlStreamReader::PrematureEndOfDocumentError)
        return Error{WorkbookXmlText::tr(
                         "The part %1 of “%2” ends in the middle: the file is damaged. Ask for it again, or save "
                         "it again with the program that made it.")
                         .arg(m_part, m_file),
                     detail};
    return Error{
        WorkbookXmlText::tr("The part %1 of “%2” is damaged (line %3). Ask for the file again, or save it again with "
                            "the program that made it.")
            .arg(m_part, m_file)
            .arg(m_xml.lineNumber()),
        detail};
}

} // namespace parboard
