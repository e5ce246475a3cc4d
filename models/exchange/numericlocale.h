#pragma once

#include <clocale>

namespace parboard {

/// While it lives, the C library of this thread writes and reads numbers with a decimal point: libxlsxwriter prints
/// with printf, which follows the language of the computer, and a Vietnamese one has the comma.
class NumericLocale
{
public:
    NumericLocale()
        : m_point(newlocale(LC_NUMERIC_MASK, "C", duplocale(uselocale(locale_t(0))))), m_before(uselocale(m_point))
    {
    }
    ~NumericLocale()
    {
        uselocale(m_before);
        freelocale(m_point);
    }
    NumericLocale(const NumericLocale &) = delete;
    NumericLocale &operator=(const NumericLocale &) = delete;

private:
    locale_t m_point;
    locale_t m_before;
};

} // namespace parboard
