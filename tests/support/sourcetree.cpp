#include "sourcetree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parboard::test {

namespace {

/// Walks through C++ once; knows comments, string, raw string and character literals.
class Scanner
{
public:
    explicit Scanner(const QString &text) : m_text(text) {}

    TakenApart run()
    {
        while (m_at < m_text.size())
            step();
        return m_result;
    }

private:
    [[nodiscard]] bool at(QStringView word) const { return QStringView(m_text).sliced(m_at).startsWith(word); }

    void step()
    {
        if (at(u"//"))
            blankTo(endOf(u"\n"_s, m_at, false));
        else if (at(u"/*"))
            blankTo(endOf(u"*/"_s, m_at + 2, true));
        else if (at(u"R\""))
            rawString();
        else if (at(u"\""))
            literal(u'"');
        else if (at(u"'") && !isDigitSeparator())
            literal(u'\'');
        else
            m_result.code += m_text.at(m_at++);
    }

    /// 1'000'000
    [[nodiscard]] bool isDigitSeparator() const
    {
        return m_at > 0 && m_at + 1 < m_text.size() && m_text.at(m_at - 1).isDigit() && m_text.at(m_at + 1).isDigit();
    }

    [[nodiscard]] qsizetype endOf(const QString &mark, qsizetype from, bool withMark) const
    {
        const qsizetype found = m_text.indexOf(mark, from);
        if (found < 0)
            return m_text.size();
        return withMark ? found + mark.size() : found;
    }

    void blankTo(qsizetype end)
    {
        for (; m_at < end; ++m_at)
            m_result.code += m_text.at(m_at) == u'\n' ? u'\n' : u' ';
    }

    void rawString()
    {
        const qsizetype open = m_text.indexOf(u'(', m_at);
        const QString close = u')' + m_text.sliced(m_at + 2, open - m_at - 2) + u'"';
        const qsizetype end = endOf(close, open, true);
        m_result.strings += m_text.sliced(open + 1, end - close.size() - open - 1);
        blankTo(end);
    }

    void literal(QChar quote)
    {
        qsizetype end = m_at + 1;
        while (end < m_text.size() && m_text.at(end) != quote && m_text.at(end) != u'\n')
            end += m_text.at(end) == u'\\' ? 2 : 1;
        end = std::min(end + 1, m_text.size());
        if (quote == u'"')
            m_result.strings += m_text.sliced(m_at + 1, std::max<qsizetype>(0, end - m_at - 2));
        m_result.code += quote;
        ++m_at;
        blankTo(end - 1);
        if (m_at < end)
            m_result.code += m_text.at(m_at++);
    }

    const QString &m_text;
    qsizetype m_at = 0;
    TakenApart m_result;
};

} // namespace

QString SourceFile::folder() const
{
    return path.left(path.lastIndexOf(u'/'));
}

int SourceFile::lineCount() const
{
    return int(text.count(u'\n')) + (text.endsWith(u'\n') || text.isEmpty() ? 0 : 1);
}

QList<SourceFile> sourceFiles(const QString &root, const QStringList &folders)
{
    QList<SourceFile> files;
    for (const QString &folder : folders) {
        QDirIterator walk(root + u'/' + folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            QFile file(walk.next());
            if (file.open(QIODevice::ReadOnly))
                files += {QDir(root).relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll())};
        }
    }
    std::ranges::sort(files, {}, &SourceFile::path);
    return files;
}

bool writeSource(const QString &root, const QString &path, const QString &text)
{
    QFile file(root + u'/' + path);
    return QDir().mkpath(QFileInfo(file).path()) && file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0;
}

TakenApart takeApart(const QString &text)
{
    return Scanner(text).run();
}

} // namespace parboard::test
