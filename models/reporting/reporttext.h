#pragma once

#include <QCoreApplication>

namespace parboard {

/// The words of the printed summary, one context for the translators.
struct ReportText
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

} // namespace parboard
