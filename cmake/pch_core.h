#pragma once
#include <QtCore>

#include <optional>
#include <variant>
