#pragma once

#include "models/workspace/reportcomposer.h"
#include "testdatabase.h"

#include <QStringList>

/// Reports put together by hand in the tests of sentences and composer.
namespace parboard::test {

inline PlanBlock sentencesBlock(const QStringList &codes)
{
    return {.kind = PlanBlock::Kind::Sentences, .indicators = codes};
}

inline PlanBlock textBlock(const QString &text)
{
    return {.kind = PlanBlock::Kind::Text, .text = {text, text}};
}

inline ReportPlan planWith(const QList<PlanBlock> &blocks, PlanRepeat repeat = PlanRepeat::Once)
{
    using namespace Qt::StringLiterals;
    ReportPlan plan;
    plan.name = {u"Thử"_s, u"Trial"_s};
    plan.type = {u"BÁO CÁO {unit}"_s, u"REPORT {unit}"_s};
    plan.subject = {u"{units}, {period}"_s, u"{units}, {period}"_s};
    plan.repeat = repeat;
    plan.blocks = blocks;
    return plan;
}

/// A draft in Vietnamese, among the 63, of 22 November 2026.
inline ReportChoice choiceOf(const QList<UnitId> &units, const std::optional<Period> &period)
{
    ReportChoice choice;
    choice.selection = {units, period, Scheme::Old63};
    choice.date = QDate(2026, 11, 22);
    choice.body.symbol = QStringLiteral("BC-BCĐ");
    return choice;
}

inline ReportDocument composed(const ReportPlan &plan, const ReportChoice &choice, const Workspace &workspace)
{
    ReportComposer composer(plan, choice, workspace);
    const Result<ReportDocument> document = composer.compose();
    if (!document)
        qFatal("%s", qPrintable(document.error().sentence));
    return *document;
}

/// The paragraphs among the blocks, with their sources.
inline QStringList paragraphsOf(const QList<ReportBlock> &blocks)
{
    QStringList texts;
    for (const ReportBlock &block : blocks) {
        if (const auto *paragraph = std::get_if<ReportParagraph>(&block))
            texts += paragraph->text();
    }
    return texts;
}

} // namespace parboard::test
