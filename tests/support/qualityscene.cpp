#include "qualityscene.h"

#include "testdatabase.h"

using namespace Qt::StringLiterals;

namespace parboard::test {

const Catalogue &storedCatalogue()
{
    static const Catalogue catalogue = TestDatabase(NewContent::Empty).workspace().catalogue();
    return catalogue;
}

CellKey QualityScene::cell(const QString &indicator, const Period &period, Scope scope) const
{
    const Indicator *known = catalogue.indicator(indicator);
    if (!known)
        qFatal("no indicator %s", qPrintable(indicator));
    return {unit, known->id, scope, period};
}

Figure &QualityScene::add(const QString &indicator, const Period &period, double value, Scope scope)
{
    Figure figure;
    figure.cell = cell(indicator, period, scope);
    figure.claim = int(figures.size()) + 1;
    figure.value = value;
    figure.source = SourceId(1);
    figures += figure;
    return figures.last();
}

void QualityScene::addAll(const Period &period, const QString &text)
{
    const QStringList entries = text.split(u", "_s);
    for (const QString &entry : entries)
        add(entry.section(u' ', 0, 0), period, entry.section(u' ', 1).toDouble());
}

void QualityScene::addRule(const QString &kind, const QString &left, const QString &op, const QString &right,
                           const QString &applies, const QString &severity)
{
    catalogue.rules += {u"added_"_s + kind, kind, left, op, right, severity, applies, {u"Thêm"_s, u"Added"_s}};
}

QList<Finding> QualityScene::check() const
{
    return RuleSet(catalogue).check(UnitFigures(figures), context);
}

QString QualityScene::line(const Finding &finding) const
{
    return QStringList{finding.rule, catalogue.indicator(finding.cell.indicator)->code, finding.cell.period.code(),
                       codeIn(scopeCodes, finding.cell.scope)}
        .join(u' ');
}

QStringList QualityScene::found() const
{
    QStringList lines;
    const QList<Finding> findings = check();
    const UnitFigures unitFigures(figures);
    const RuleSet rules(catalogue);
    for (const Finding &finding : findings) {
        lines += line(finding);
        for (const Figure &figure : finding.figures) {
            const QList<Finding> around = rules.checkAround(figure.cell, unitFigures, context);
            if (!std::any_of(around.cbegin(), around.cend(),
                             [&](const Finding &other) { return other.fingerprint() == finding.fingerprint(); }))
                qFatal("an edit of %s would not show: %s", qPrintable(figure.cell.period.code()),
                       qPrintable(lines.last()));
        }
    }
    return lines;
}

} // namespace parboard::test
