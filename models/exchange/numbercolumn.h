#pragma once

#include "models/core/numbertext.h"

#include <QByteArrayView>
#include <QStringList>

#include <optional>

namespace parboard {

/// Decides from all texts of a column whether its numbers are written 1.234,5 or 1,234.5 (domain.md i.4): one text that
/// is right in one convention only speaks for the whole column.
class NumberColumn
{
public:
    enum class Answer {
        Nothing,      ///< every text reads the same either way
        Vietnamese,   ///< some are right as 1.234,5 only
        English,      ///< some are right as 1,234.5 only
        Doubtful,     ///< texts such as 1.234 and nothing that settles them
        Contradicting ///< both conventions stand in the column
    };

    /// Looks at the text of one cell; texts that are no number say nothing. False for the plain numbers that read the
    /// same however the column is settled (plainnumber.h), which nearly all are.
    bool look(QByteArrayView text);

    [[nodiscard]] Answer answer() const;
    /// The convention to read the column in; in doubt the Vietnamese one, which a person then confirms.
    [[nodiscard]] numbertext::Convention convention() const;
    /// Up to three texts that show why: of each side where they contradict.
    [[nodiscard]] QStringList examples() const;

private:
    struct Side
    {
        qint64 count = 0;
        QStringList examples;

        void add(QByteArrayView text);
    };

    Side m_vietnamese;
    Side m_english;
    Side m_doubtful;
};

} // namespace parboard
