#include "models/analysis/qualityrule.h"

#include <QRegularExpression>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

/// The words of `note` that tell a change by a number without saying in words whether it is in points or in percent:
/// "tăng 42%", "giảm 3,5 so với năm 2022". Said is "điểm", "phần trăm" and their English words, anywhere in the note: a
/// person then has dealt with the question. Other measures ("tăng 3 bậc", "giảm 2 lần") are no change of a rate.
QString doubtfulChange(const QString &note)
{
    static const QRegularExpression said(u"điểm|phần trăm|\\bpoints?\\b|\\bper ?cent\\b"_s,
                                         QRegularExpression::CaseInsensitiveOption |
                                             QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression change(
        u"\\b(?:tăng|giảm|up|down|rose|fell|increased?|decreased?)(?:\\s+(?:thêm|by|khoảng|trên|gần|hơn|about|over))*"
        "\\s+\\d+(?:[.,]\\d+)*(?:\\s*%|(?=\\s*(?:$|[.,;)]|so với|compared|from|against)))"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QString plain = note.normalized(QString::NormalizationForm_C);
    return said.match(plain).hasMatch() ? QString() : change.match(plain).captured(0);
}

/// What is stored of a change is the note beside the rate: that is where an article's "tăng 42%" ends up.
class ChangeNoteRule final : public QualityRule
{
public:
    ChangeNoteRule(const Rule &rule, Severity severity, QList<IndicatorId> rates)
        : QualityRule(rule, severity), m_rates(std::move(rates))
    {
    }

    [[nodiscard]] QList<IndicatorId> anchors() const override { return m_rates; }

    void check(const CellKey &cell, const RuleScene &scene, QList<Finding> &findings) const override
    {
        const QList<Figure> claims = scene.figures.claims(cell);
        for (const Figure &claim : claims) {
            const QString change = claim.hasNumber() ? doubtfulChange(claim.note) : QString();
            if (!change.isEmpty())
                findings += finding(cell, scene, u"%1 (“%2”)"_s.arg(scene.number(claim), change), {claim});
        }
    }

private:
    QList<IndicatorId> m_rates;
};

} // namespace

CompiledRule compileText(const Rule &rule, Severity severity, const Catalogue &catalogue)
{
    if (Result<void> words = expectWords(rule, u"is"_s, u"imported changes"_s); !words)
        return words.error();
    if (rule.right != u"points or percent")
        return Error{QualityText::tr("its right side “%1” is not known").arg(rule.right)};
    const auto isRate = [](const Indicator &indicator) { return indicator.unitOfMeasure == UnitOfMeasure::Percent; };
    const Result<QList<IndicatorId>> rates = readSubjects(rule, u"change of a rate"_s, catalogue, isRate);
    if (!rates)
        return rates.error();
    return std::shared_ptr<const QualityRule>(std::make_shared<ChangeNoteRule>(rule, severity, *rates));
}

} // namespace parboard
