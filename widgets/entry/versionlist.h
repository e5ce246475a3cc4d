#pragma once

#include "models/workspace/editsession.h"

#include <QWidget>

class QVBoxLayout;

namespace parboard {

/// Earlier versions of the claims of a cell, newest first: when, who, what, why, and the way back.
class VersionList : public QWidget
{
    Q_OBJECT
public:
    VersionList(const Catalogue &catalogue, Language language, QWidget *parent = nullptr);

    void setStory(const CellKey &cell, const CellStory &story, bool editable);

signals:
    void restoreAsked(qint64 version);

private:
    void render();
    [[nodiscard]] QWidget *row(qsizetype at, const Indicator &indicator);
    [[nodiscard]] QString oldText(qsizetype at, const Indicator &indicator) const;
    /// What became of the claim by version `at`; nothing if it went to the bin.
    [[nodiscard]] std::optional<Figure> after(qsizetype at) const;

    const Catalogue &m_catalogue;
    Language m_language;
    CellKey m_cell;
    CellStory m_story;
    bool m_editable = false;
    bool m_showsAll = false;
    QVBoxLayout *m_rows;
};

} // namespace parboard
