#pragma once

#include "app/cli/command.h"
#include "app/cli/invocation.h"

namespace parboard {

/// The verb named `name`, null if there is none.
const Command *findCommand(const QString &name);

/// Does what `invocation` asks for when it is not the window: a verb, help, the version, or a sentence about wrong
/// words.
ExitCode runWithoutWindow(const Invocation &invocation, Output &output);

} // namespace parboard
