#include "support/sourcetree.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace parboard::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int mostLinesOfFile = 400;
constexpr int mostLinesOfFunction = 60;

/// Finds functions by counting braces: a block that is not the body of a type or namespace and not an initialiser, and
/// whose head has a parameter list.
class FunctionFinder
{
public:
    struct Function
    {
        int line = 0;  ///< of the opening brace
        int lines = 0; ///< brace to brace
    };

    explicit FunctionFinder(const QString &code) : m_code(code) {}

    QList<Function> run()
    {
        for (const QChar c : m_code)
            take(c);
        return m_functions;
    }

private:
    enum class Block { Type, Function, Other };

    void take(QChar c)
    {
        if (c == u'\n')
            ++m_line;
        if (c == u'{') {
            open();
        } else if (c == u'}') {
            close();
        } else if (c == u';') {
            m_head.clear();
        } else {
            m_head += c;
        }
    }

    void open()
    {
        const bool outside = m_blocks.isEmpty() || m_blocks.constLast().first == Block::Type;
        m_blocks.append({outside ? kindOf(m_head.simplified()) : Block::Other, m_line});
        m_head.clear();
    }

    void close()
    {
        if (m_blocks.isEmpty())
            return;
        const auto [kind, line] = m_blocks.takeLast();
        if (kind == Block::Function)
            m_functions += {line, m_line - line + 1};
        m_head.clear();
    }

    static Block kindOf(const QString &head)
    {
        static const QRegularExpression type(u"\\b(namespace|class|struct|union|enum|extern)\\b[^()]*$"_s);
        if (head.contains(type))
            return Block::Type;
        return head.contains(u'(') && !head.endsWith(u'=') ? Block::Function : Block::Other;
    }

    const QString &m_code;
    QString m_head;
    int m_line = 1;
    QList<std::pair<Block, int>> m_blocks;
    QList<Function> m_functions;
};

QStringList tooLong(const QString &root)
{
    QStringList problems;
    for (const SourceFile &file : sourceFiles(root, {u"models"_s, u"widgets"_s, u"app"_s})) {
        if (file.lineCount() > mostLinesOfFile)
            problems += u"%1: %2 lines"_s.arg(file.path).arg(file.lineCount());
        const QString code = takeApart(file.text).code;
        for (const auto &function : FunctionFinder(code).run()) {
            if (function.lines > mostLinesOfFunction)
                problems += u"%1:%2: a function of %3 lines"_s.arg(file.path).arg(function.line).arg(function.lines);
        }
    }
    return problems;
}

QString functionOf(int lines)
{
    return u"int f(int a)\n{\n"_s + u"    if (a) { a = '}'; } // {\n"_s.repeated(lines - 2) + u"}\n"_s;
}

} // namespace

/// A file is one idea and a function fits on a screen: at most 400 and 60 lines.
class tst_filesizes : public QObject
{
    Q_OBJECT
private slots:
    void sourcesAreShort();
    void longOnesAreFound();
    void limitIsAllowed();
};

void tst_filesizes::sourcesAreShort()
{
    const QStringList found = tooLong(QStringLiteral(PARBOARD_SOURCE_DIR));
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void tst_filesizes::longOnesAreFound()
{
    const QTemporaryDir tree;
    QVERIFY(writeSource(tree.path(), u"app/file.h"_s, u"// line\n"_s.repeated(401)));
    QVERIFY(writeSource(tree.path(), u"models/free.cpp"_s, u"namespace a {\n"_s + functionOf(61) + u"}\n"_s));
    QVERIFY(writeSource(tree.path(), u"widgets/member.cpp"_s,
                        u"class A : public B\n{\n    A() : m_b{1}, m_c(2)\n"_s + functionOf(70).section(u'\n', 1) +
                            u"};\n"_s));
    const QStringList expected{u"app/file.h: 401 lines"_s, u"models/free.cpp:3: a function of 61 lines"_s,
                               u"widgets/member.cpp:4: a function of 70 lines"_s};
    QCOMPARE(tooLong(tree.path()), expected);
}

void tst_filesizes::limitIsAllowed()
{
    const QTemporaryDir tree;
    QVERIFY(writeSource(tree.path(), u"app/file.h"_s, u"// line\n"_s.repeated(400)));
    QVERIFY(writeSource(tree.path(), u"app/function.cpp"_s, functionOf(60)));
    QVERIFY(writeSource(tree.path(), u"app/table.cpp"_s,
                        u"const X x[] = {\n"_s + u"  {f(1), 2},\n"_s.repeated(200) + u"};\n"_s));
    QCOMPARE(tooLong(tree.path()), QStringList());
}

QTEST_GUILESS_MAIN(tst_filesizes)
#include "tst_filesizes.moc"
