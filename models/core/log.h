#pragma once

#include <QLoggingCategory>

namespace parboard {

// One category per layer; switch on with QT_LOGGING_RULES="parboard.storage.debug=true".
Q_DECLARE_LOGGING_CATEGORY(logStorage)
Q_DECLARE_LOGGING_CATEGORY(logWorkspace)
Q_DECLARE_LOGGING_CATEGORY(logWidgets)
Q_DECLARE_LOGGING_CATEGORY(logApp)

} // namespace parboard
