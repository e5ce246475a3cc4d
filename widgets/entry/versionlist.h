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
    [[nodiscard]] QWidget *row(const ClaimVersion &version, const Indicator &indicator);
    [[nodiscard]] QString oldText(const ClaimVersion &version, const Indicator &indicator) const;

    const Catalogue &m_catalogue;
    Language m_language;
    CellKey m_cell;
    CellStory m_story;
    bool m_editable = false;
    bool m_showsAll = false;
    QVBoxLayout *m_rows;
};

} // namespace parboard
