#include "support/sourcetree.h"

#include <QFile>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace parboard::test;
using namespace Qt::StringLiterals;

namespace {

/// What a folder may include: the table of docs/architecture.md. A folder may always include itself.
struct Layer
{
    QString folder;
    QStringList folders;
    QStringList qtModules;
};

const QList<Layer> &layers()
{
    static const QStringList models{u"models/core"_s,      u"models/storage"_s,   u"models/files"_s,
                                    u"models/exchange"_s,  u"models/article"_s,   u"models/analysis"_s,
                                    u"models/reporting"_s, u"models/workspace"_s, u"models/items"_s};
    static const QList<Layer> table{
        {models[0], {}, {u"QtCore"_s}},
        {models[1], {models[0]}, {u"QtCore"_s, u"QtSql"_s}},
        {models[2], {models[0]}, {u"QtCore"_s}},
        {models[3], {models[0], models[1], models[2]}, {u"QtCore"_s}},
        {models[4], {models[0]}, {u"QtCore"_s}},
        {models[5], {models[0]}, {u"QtCore"_s}},
        {models[6], {models[0], models[5]}, {u"QtCore"_s, u"QtGui"_s}},
        {models[7], models.first(7), {u"QtCore"_s, u"QtGui"_s}},
        {models[8], {models[0], models[3], models[5], models[6], models[7]}, {u"QtCore"_s, u"QtGui"_s}},
        {u"widgets/charts"_s,
         {models[0], models[5], models[6]},
         {u"QtCore"_s, u"QtGui"_s, u"QtWidgets"_s, u"QtCharts"_s, u"QtSvg"_s}},
        {u"widgets"_s,
         {models[0], models[2], models[3], models[5], models[6], models[7], models[8], u"widgets/charts"_s},
         {u"QtCore"_s, u"QtGui"_s, u"QtWidgets"_s, u"QtPrintSupport"_s, u"QtSvg"_s}},
        {u"app"_s,
         models + QStringList{u"widgets/charts"_s, u"widgets"_s},
         {u"QtCore"_s, u"QtGui"_s, u"QtWidgets"_s, u"QtPrintSupport"_s}},
    };
    return table;
}

/// The layer of a path: the longest folder of the table that holds it, so widgets/charts before widgets.
const Layer *layerOf(const QString &path)
{
    const Layer *found = nullptr;
    for (const Layer &layer : layers()) {
        if (path.startsWith(layer.folder + u'/') && (!found || layer.folder.size() > found->folder.size()))
            found = &layer;
    }
    return found;
}

/// QChart -> QtCharts, by looking where Qt keeps the header; empty if it is no header of Qt.
QString qtModuleOf(const QString &header)
{
    static const QStringList modules{u"QtCore"_s,    u"QtGui"_s, u"QtWidgets"_s,      u"QtSql"_s,
                                     u"QtCharts"_s,  u"QtSvg"_s, u"QtPrintSupport"_s, u"QtSvgWidgets"_s,
                                     u"QtNetwork"_s, u"QtXml"_s, u"QtConcurrent"_s,   u"QtOpenGLWidgets"_s};
    if (header.startsWith(u"Qt"_s) && header.contains(u'/'))
        return header.section(u'/', 0, 0);
    const QString headers = QLibraryInfo::path(QLibraryInfo::HeadersPath);
    const auto holds = [&](const QString &module) { return QFile::exists(headers + u'/' + module + u'/' + header); };
    const auto found = std::ranges::find_if(modules, holds);
    return found == modules.end() ? QString() : *found;
}

QString problemWithOwn(const Layer &layer, const QString &header)
{
    const Layer *target = layerOf(header);
    if (!target || target->folder == layer.folder || layer.folders.contains(target->folder))
        return {};
    return u"%1 may not include %2"_s.arg(layer.folder, target->folder);
}

QString problemWithForeign(const Layer &layer, const QString &header)
{
    if (header.startsWith(u"quazip"_s, Qt::CaseInsensitive))
        return layer.folder == u"models/files" ? QString() : u"QuaZip outside models/files"_s;
    if (header.startsWith(u"xlsxwriter"_s))
        return layer.folder == u"models/exchange" ? QString() : u"libxlsxwriter outside models/exchange"_s;
    const QString module = qtModuleOf(header);
    if (module.isEmpty() || layer.qtModules.contains(module))
        return {};
    return u"%1 may not include %2"_s.arg(layer.folder, module);
}

QStringList problemsWithIncludes(const SourceFile &file, const Layer &layer)
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"_s,
                                            QRegularExpression::MultilineOption);
    QStringList problems;
    QRegularExpressionMatchIterator matches = include.globalMatch(file.text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString header = match.captured(2);
        const QString problem = layerOf(header) ? problemWithOwn(layer, header) : problemWithForeign(layer, header);
        if (!problem.isEmpty())
            problems += u"%1: %2 (%3)"_s.arg(file.path, problem, header);
    }
    return problems;
}

QStringList problemsWithSql(const SourceFile &file, const Layer &layer)
{
    // Upper case, as SQL is written here: "Select units from the list" is no statement.
    static const QRegularExpression sql(
        uR"(\b(SELECT\s.*\bFROM\b|INSERT\s+(OR\s+\w+\s+)?INTO\b|UPDATE\s+\w+\s+SET\b|DELETE\s+FROM\b|CREATE\s+TABLE\b|^PRAGMA\s))"_s,
        QRegularExpression::DotMatchesEverythingOption);
    if (layer.folder == u"models/storage")
        return {};
    QStringList problems;
    const QStringList strings = takeApart(file.text).strings;
    for (const QString &text : strings) {
        if (text.contains(sql))
            problems += u"%1: SQL outside models/storage (%2)"_s.arg(file.path, text);
    }
    return problems;
}

/// Every breach of the table below `root`, each with its file.
QStringList breaches(const QString &root)
{
    QStringList problems;
    for (const SourceFile &file : sourceFiles(root, {u"models"_s, u"widgets"_s, u"app"_s})) {
        const Layer *layer = layerOf(file.path);
        if (!layer)
            problems += u"%1: in no folder of the table"_s.arg(file.path);
        else
            problems += problemsWithIncludes(file, *layer) + problemsWithSql(file, *layer);
    }
    return problems;
}

/// parboard_charts -> widgets/charts
QString folderOfLibrary(const QString &library)
{
    static const QHash<QString, QString> others{{u"parboard_charts"_s, u"widgets/charts"_s},
                                                {u"parboard_widgets"_s, u"widgets"_s}};
    return others.value(library, u"models/"_s + library.section(u'_', 1));
}

} // namespace

/// Arrows run one way: docs/architecture.md.
class tst_layers : public QObject
{
    Q_OBJECT
private slots:
    void headersOfQtAreFound();
    void sourcesKeepTheTable();
    void linkLinesKeepTheTable();
    void breachesAreFound_data();
    void breachesAreFound();
    void allowedIsNotNamed();
};

void tst_layers::headersOfQtAreFound()
{
    QCOMPARE(qtModuleOf(u"QChartView"_s), u"QtCharts"_s);
    QCOMPARE(qtModuleOf(u"QSqlQuery"_s), u"QtSql"_s);
    QCOMPARE(qtModuleOf(u"QWidget"_s), u"QtWidgets"_s);
    QCOMPARE(qtModuleOf(u"QtCharts/QChart"_s), u"QtCharts"_s);
    QCOMPARE(qtModuleOf(u"memory"_s), QString());
}

void tst_layers::sourcesKeepTheTable()
{
    const QString root = QStringLiteral(PARBOARD_SOURCE_DIR);
    QVERIFY(sourceFiles(root, {u"models"_s, u"widgets"_s, u"app"_s}).size() > 50);
    const QStringList found = breaches(root);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void tst_layers::linkLinesKeepTheTable()
{
    static const QRegularExpression line(
        uR"(parboard_library\((\w+)\s+LINK\s+([\w\s]+?)\s+(?:QuaZip|XlsxWriter|QT))"_s);
    int seen = 0;
    for (const Layer &layer : layers()) {
        QFile file(QStringLiteral(PARBOARD_SOURCE_DIR "/") + layer.folder + u"/CMakeLists.txt"_s);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QRegularExpressionMatch match = line.match(QString::fromUtf8(file.readAll()));
        const QStringList libraries = match.captured(2).simplified().split(u' ', Qt::SkipEmptyParts);
        for (const QString &library : libraries) {
            QVERIFY2(layer.folders.contains(folderOfLibrary(library)),
                     qPrintable(u"%1 links %2"_s.arg(layer.folder, library)));
            ++seen;
        }
    }
    QVERIFY(seen > 10);
}

void tst_layers::breachesAreFound_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("breach");
    QTest::newRow("upward") << u"models/core/a.h"_s << u"#include \"models/storage/b.h\"\n"_s
                            << u"models/core may not include models/storage"_s;
    QTest::newRow("widgets from models") << u"models/items/a.cpp"_s << u"#include \"widgets/b.h\"\n"_s
                                         << u"models/items may not include widgets"_s;
    QTest::newRow("page from chart") << u"widgets/charts/a.cpp"_s << u"#include \"widgets/page.h\"\n"_s
                                     << u"widgets/charts may not include widgets"_s;
    QTest::newRow("storage from widgets")
        << u"widgets/a.cpp"_s << u"# include \"models/storage/b.h\"\n"_s << u"widgets may not include models/storage"_s;
    QTest::newRow("sideways") << u"models/analysis/a.cpp"_s << u"#include \"models/files/b.h\"\n"_s
                              << u"models/analysis may not include models/files"_s;
    QTest::newRow("charts") << u"widgets/a.cpp"_s << u"#include <QChartView>\n"_s
                            << u"widgets may not include QtCharts"_s;
    QTest::newRow("charts by module") << u"app/a.cpp"_s << u"#include <QtCharts/QBarSet>\n"_s
                                      << u"app may not include QtCharts"_s;
    QTest::newRow("sql header") << u"models/workspace/a.cpp"_s << u"#include <QSqlQuery>\n"_s
                                << u"models/workspace may not include QtSql"_s;
    QTest::newRow("sql text") << u"app/a.cpp"_s << u"auto q = u\"SELECT value FROM figure\"_s;\n"_s
                              << u"SQL outside models/storage"_s;
    QTest::newRow("sql raw text") << u"widgets/a.cpp"_s << u"auto q = uR\"(\n DELETE FROM figure)\"_s;\n"_s
                                  << u"SQL outside models/storage"_s;
    QTest::newRow("quazip") << u"models/workspace/a.cpp"_s << u"#include <quazip/quazip.h>\n"_s
                            << u"QuaZip outside models/files"_s;
    QTest::newRow("xlsxwriter") << u"models/workspace/a.cpp"_s << u"#include <xlsxwriter.h>\n"_s
                                << u"libxlsxwriter outside models/exchange"_s;
    QTest::newRow("widgets header") << u"models/reporting/a.cpp"_s << u"#include <QWidget>\n"_s
                                    << u"models/reporting may not include QtWidgets"_s;
    QTest::newRow("gui header") << u"models/analysis/a.cpp"_s << u"#include <QColor>\n"_s
                                << u"models/analysis may not include QtGui"_s;
    QTest::newRow("unknown folder") << u"models/misc/a.cpp"_s << u"\n"_s << u"in no folder of the table"_s;
}

void tst_layers::breachesAreFound()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(QString, breach);
    const QTemporaryDir tree;
    QVERIFY(writeSource(tree.path(), path, text));
    const QStringList found = breaches(tree.path());
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.constFirst().startsWith(path + u": "_s + breach), qPrintable(found.constFirst()));
}

void tst_layers::allowedIsNotNamed()
{
    const QTemporaryDir tree;
    QVERIFY(
        writeSource(tree.path(), u"models/storage/a.cpp"_s,
                    u"#include \"models/core/b.h\"\n#include <QSqlQuery>\nauto q = u\"DELETE FROM figure\"_s;\n"_s));
    QVERIFY(writeSource(
        tree.path(), u"widgets/charts/a.cpp"_s,
        u"#include \"models/reporting/b.h\"\n#include \"barmarks.h\"\n#include <QChart>\n#include <memory>\n"_s));
    QVERIFY(writeSource(
        tree.path(), u"widgets/a.cpp"_s,
        u"// SELECT a FROM b\nauto t = tr(\"Select units from the list\");\n#include \"widgets/charts/c.h\"\n"_s));
    const QStringList found = breaches(tree.path());
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

QTEST_GUILESS_MAIN(tst_layers)
#include "tst_layers.moc"
