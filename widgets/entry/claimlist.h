#pragma once

#include "models/workspace/editsession.h"

#include <QWidget>

class QVBoxLayout;

namespace parboard {

/// The claims of a cell side by side: what each says, from where, how far it is from the one in use, who entered it.
class ClaimList : public QWidget
{
    Q_OBJECT
public:
    ClaimList(const Catalogue &catalogue, Language language, QWidget *parent = nullptr);

    /// `editable` is false where nothing may be changed; the buttons are then off.
    void setStory(const CellKey &cell, const CellStory &story, bool editable);

signals:
    void chooseAsked(int claim);
    void editAsked(int claim);
    void removeAsked(int claim);

private:
    [[nodiscard]] QWidget *card(const Figure &claim, const Indicator &indicator);
    [[nodiscard]] QLayout *buttons(const Figure &claim, const QString &name, QWidget *parent);
    [[nodiscard]] QString gapTo(const Figure &claim, const Indicator &indicator) const;
    [[nodiscard]] QString enteredText(const Figure &claim) const;

    const Catalogue &m_catalogue;
    Language m_language;
    CellStory m_story;
    bool m_editable = false;
    QVBoxLayout *m_cards;
};

} // namespace parboard
