#include "models/core/log.h"

namespace parboard {

Q_LOGGING_CATEGORY(logStorage, "parboard.storage", QtInfoMsg)
Q_LOGGING_CATEGORY(logWorkspace, "parboard.workspace", QtInfoMsg)
Q_LOGGING_CATEGORY(logWidgets, "parboard.widgets", QtInfoMsg)
Q_LOGGING_CATEGORY(logApp, "parboard.app", QtInfoMsg)

} // namespace parboard
