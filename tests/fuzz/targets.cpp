#include "targets.h"

namespace parboard::fuzz {

using namespace Qt::StringLiterals;

const QList<Target> &targets()
{
    static const QList<Target> all{
        {u"xlsx"_s, &xlsx}, {u"ods"_s, &ods}, {u"csv"_s, &csv}, {u"manifest"_s, &manifest}, {u"sheetxml"_s, &sheetxml}};
    return all;
}

} // namespace parboard::fuzz
