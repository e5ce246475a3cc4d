#include "widgets/worklist/listclipboard.h"

#include <QClipboard>
#include <QGuiApplication>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

QString plainLine(const QStringList &texts)
{
    QStringList cells;
    for (const QString &text : texts)
        cells += text.simplified(); // no tabs and line breaks inside a cell
    return cells.join(u'\t') + u'\n';
}

/// Counts such as 9/12 are texts: a spreadsheet would read a date.
QString htmlLine(const QStringList &texts, const QString &tag)
{
    QString cells;
    for (const QString &text : texts)
        cells += u"<%1 align=\"left\" x:str style=\"mso-number-format:'\\@'\">%2</%1>"_s.arg(tag, text.toHtmlEscaped());
    return u"<tr>"_s + cells + u"</tr>\n"_s;
}

} // namespace

std::unique_ptr<QMimeData> listMime(const ListDocument &list)
{
    QString plain = plainLine(list.heads);
    QString body = htmlLine(list.heads, u"th"_s);
    for (const QStringList &row : list.rows) {
        plain += plainLine(row);
        body += htmlLine(row, u"td"_s);
    }
    auto mime = std::make_unique<QMimeData>();
    mime->setText(plain);
    mime->setHtml(
        u"<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><head><meta charset=\"utf-8\"></head><body>\n"
        "<table border=\"1\" cellspacing=\"0\" cellpadding=\"3\">\n"_s +
        body + u"</table>\n</body></html>\n"_s);
    return mime;
}

void copyList(const ListDocument &list)
{
    QGuiApplication::clipboard()->setMimeData(listMime(list).release()); // the clipboard takes it over
}

} // namespace parboard
