#include "schemes.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace parboard::test {

using namespace Qt::StringLiterals;

namespace {

NodeKind kindOf(const QString &code, const QString &letter)
{
    if (!letter.isEmpty())
        return NodeKind(u"fcp"_s.indexOf(letter));
    return NodeKind(std::min<qsizetype>(code.count(u'.'), 2));
}

SchemeNode nodeOf(const QString &line)
{
    static const QRegularExpression form(
        u"^([^ :<]*)(?::([fcp]))?(<([^ ]*))? ([^ ]+)(?: ([^@]*[^@ ]))?(?: @([a-z_]+))?$"_s);
    const QRegularExpressionMatch match = form.match(line);
    SchemeNode node;
    node.code = match.captured(1);
    node.kind = kindOf(node.code, match.captured(2));
    const QString above = node.code.left(std::max<qsizetype>(node.code.lastIndexOf(u'.'), 0));
    node.parent = match.captured(3).isEmpty() ? above : match.captured(4);
    node.name.vi = u"Nội dung "_s + node.code;
    node.maximum = readPoints(match.captured(5));
    const Result<ScoringRule> rule = readScoringRule(match.captured(6));
    if (!match.hasMatch() || !rule)
        qFatal("no line of a scheme: %s", qPrintable(line));
    node.rule = *rule;
    node.indicator = match.captured(7);
    return node;
}

bool isChance(QRandomGenerator &random, int percent)
{
    return random.bounded(100) < percent;
}

/// Makes a scheme from its components upwards, so that all points add up.
class SchemeMaker
{
public:
    SchemeMaker(QRandomGenerator &random, const QStringList &texts) : m_random(random), m_texts(texts) {}

    IndexScheme make()
    {
        m_scheme.code = u"random-%1"_s.arg(m_random.bounded(1000));
        m_scheme.name = {text(), text()};
        m_scheme.kind = SchemeKind(m_random.bounded(2));
        m_scheme.document = text();
        m_scheme.note = text();
        m_scheme.fromYear = year();
        m_scheme.toYear = isChance(m_random, 50) ? 0 : m_scheme.fromYear + m_random.bounded(5);
        for (int from = 10'000; from > 0; from -= m_random.bounded(1, 4000))
            m_scheme.groups += GroupBound{text() + QString::number(from), from, isChance(m_random, 50) ? 0 : year(), 0};
        const int fields = m_random.bounded(1, 5);
        for (int field = 1; field <= fields; ++field)
            addNode(NodeKind::Field, QString::number(field), {});
        return m_scheme;
    }

private:
    QString text() { return m_texts.at(m_random.bounded(m_texts.size())); }
    int year() { return m_random.bounded(2012, 2027); }

    /// Adds a node and what is below it, and gives its points.
    std::optional<Points> addNode(NodeKind kind, const QString &code, const QString &parent)
    {
        const qsizetype place = m_scheme.nodes.size();
        m_scheme.nodes += plainNode(kind, code, parent);
        const int children = kind == NodeKind::Component ? 0 : m_random.bounded(4);
        Points sum = 0;
        for (int child = 1; child <= children; ++child) {
            const int below = kind == NodeKind::Field ? m_random.bounded(1, 3) : 2;
            sum += addNode(NodeKind(below), u"%1.%2"_s.arg(code).arg(child), code).value_or(0);
        }
        SchemeNode &node = m_scheme.nodes[place];
        const bool isOpen = sum == 0 && kind != NodeKind::Field && isChance(m_random, 10);
        if (isOpen)
            return std::nullopt;
        node.maximum = sum > 0 ? sum : m_random.bounded(1, 20'000);
        if (sum == 0)
            addRule(node);
        return node.maximum;
    }

    SchemeNode plainNode(NodeKind kind, const QString &code, const QString &parent)
    {
        SchemeNode node;
        node.kind = kind;
        node.code = code;
        node.parent = parent;
        node.name = {text(), text()};
        node.method = ScoreMethod(m_random.bounded(3));
        node.evidence = text();
        node.owner = text();
        node.note = text();
        if (isChance(m_random, 50))
            node.deadline = QDate(isChance(m_random, 50) ? 2000 : year(), 1, 1).addDays(m_random.bounded(365));
        return node;
    }

    void addRule(SchemeNode &node)
    {
        node.rule.kind = ScoringRule::Kind(m_random.bounded(1, 5));
        if (node.rule.kind == ScoringRule::Kind::Proportional) {
            const int full = m_random.bounded(1, 1'000'000);
            node.rule.full = full / 1000.0;
            node.rule.from = m_random.bounded(full) / 1000.0;
        }
        if (node.rule.kind == ScoringRule::Kind::Steps)
            addSteps(node);
        if (node.rule.kind >= ScoringRule::Kind::Steps && isChance(m_random, 50)) {
            node.indicator = u"on_time_rate"_s;
            node.scope = Scope(m_random.bounded(5));
        }
    }

    void addSteps(SchemeNode &node)
    {
        node.rule.isFalling = isChance(m_random, 50);
        const int first = m_random.bounded(40, 60);
        Points points = *node.maximum;
        for (int step = 0; step < 4 && points > 0; ++step) {
            node.rule.steps += {first + (node.rule.isFalling ? step : -step) * 2.5, points};
            points -= m_random.bounded(1, 5000);
        }
    }

    QRandomGenerator &m_random;
    const QStringList &m_texts;
    IndexScheme m_scheme;
};

} // namespace

SchemeReading shippedScheme(const QString &code)
{
    QFile file(QStringLiteral(PARBOARD_SOURCE_DIR "/resources/schemes/%1.csv").arg(code));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no scheme %s", qPrintable(code));
    return readSchemeText(QString::fromUtf8(file.readAll()));
}

IndexScheme schemeOf(const QStringList &lines, SchemeKind kind)
{
    IndexScheme scheme;
    scheme.code = u"test"_s;
    scheme.name.vi = u"Thử"_s;
    scheme.kind = kind;
    scheme.fromYear = 2016;
    scheme.groups = {{u"A"_s, 9000}, {u"B"_s, 8000}, {u"C"_s, 7000}, {u"D"_s, 0}};
    for (const QString &line : lines)
        scheme.nodes += nodeOf(line);
    return scheme;
}

IndexEntries finalPoints(const QString &text)
{
    IndexEntries entries;
    for (const QString &part : text.split(u' ', Qt::SkipEmptyParts)) {
        IndexEntry entry;
        entry.cell.component = part.section(u'=', 0, 0);
        entry.applicable = part.section(u'=', 1) != u"x";
        entry.final = readPoints(part.section(u'=', 1));
        if (entry.applicable != entry.final.has_value())
            qFatal("no points: %s", qPrintable(part));
        entries.insert(entry.cell.component, entry);
    }
    return entries;
}

IndexScheme randomScheme(QRandomGenerator &random, const QStringList &texts)
{
    return SchemeMaker(random, texts).make();
}

IndexEntries randomEntries(QRandomGenerator &random, const IndexScheme &scheme)
{
    IndexEntries entries;
    for (const SchemeNode *node : scheme.scoredNodes()) {
        if (isChance(random, 20))
            continue;
        IndexEntry entry;
        entry.cell.component = node->code;
        entry.applicable = !isChance(random, 10);
        if (isChance(random, 30))
            entry.owner = u"Sở %1"_s.arg(random.bounded(3));
        for (const ScoreForm form : {ScoreForm::SelfAssessed, ScoreForm::Appraised, ScoreForm::Final}) {
            const Points points = random.bounded(*node->maximum + 1);
            if (isChance(random, 85))
                entry.setPoints(form, nearestPossible(node->rule, *node->maximum, points));
        }
        entries.insert(node->code, entry);
    }
    return entries;
}

} // namespace parboard::test
