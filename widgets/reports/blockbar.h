#pragma once

#include "models/core/catalogue.h"
#include "models/reporting/reportplan.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;
class QSpinBox;

namespace parboard {

/// What a block is about: its indicators, the level of a heading, the number of a panel.
class BlockBar : public QWidget
{
    Q_OBJECT
public:
    BlockBar(const Catalogue &catalogue, Language language, QWidget *parent = nullptr);

    /// Shows `block`; emits nothing.
    void setBlock(const PlanBlock &block);
    [[nodiscard]] QMenu *indicatorMenu() const { return m_menu; }
    [[nodiscard]] QSpinBox *levelBox() const { return m_level; }
    /// Fills the menu of indicators, as opening it does.
    void fillMenu();

signals:
    /// The person changed it.
    void changed(const parboard::PlanBlock &block);

private:
    void toggle(const QString &code, bool isOn);

    const Catalogue &m_catalogue;
    Language m_language;
    PlanBlock m_block;
    QPushButton *m_indicators;
    QMenu *m_menu;
    QLabel *m_levelLabel;
    QSpinBox *m_level;
};

} // namespace parboard
