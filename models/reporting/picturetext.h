#pragma once

#include <QCoreApplication>

namespace parboard {

/// The words of the pictures, one context for the translators.
struct PictureText
{
    Q_DECLARE_TR_FUNCTIONS(Picture)
};

} // namespace parboard
