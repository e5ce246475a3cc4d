#include "widgets/reports/blockbar.h"

#include "widgets/reports/blocktitles.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int highestLevel = 3;

QString menuText(const QString &name)
{
    return QString(name).replace(u'&', u"&&"_s);
}

/// Drawings show one indicator, the others as many as are chosen.
bool isDrawing(PlanBlock::Kind kind)
{
    return kind == PlanBlock::Kind::Ranking || kind == PlanBlock::Kind::Map || kind == PlanBlock::Kind::Trend;
}

} // namespace

BlockBar::BlockBar(const Catalogue &catalogue, Language language, QWidget *parent)
    : QWidget(parent), m_catalogue(catalogue), m_language(language), m_indicators(new QPushButton(this)),
      m_menu(new QMenu(this)), m_levelLabel(new QLabel(this)), m_level(new QSpinBox(this))
{
    m_indicators->setText(tr("&Indicators of the block"));
    m_indicators->setMenu(m_menu);
    m_level->setRange(1, highestLevel);
    m_levelLabel->setBuddy(m_level);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_indicators);
    row->addWidget(m_levelLabel);
    row->addWidget(m_level);
    row->addStretch(1);
    connect(m_menu, &QMenu::aboutToShow, this, &BlockBar::fillMenu);
    connect(m_level, &QSpinBox::valueChanged, this, [this](int level) {
        m_block.level = level;
        emit changed(m_block);
    });
}

void BlockBar::setBlock(const PlanBlock &block)
{
    m_block = block;
    const bool isOfPage = block.indicators.contains(u"*"_s);
    m_indicators->setVisible(needsIndicators(block.kind) && block.area.isEmpty() && !isOfPage);
    const bool isPanel = block.kind == PlanBlock::Kind::Panel;
    const bool hasLevel = isPanel || block.kind == PlanBlock::Kind::Heading;
    m_levelLabel->setText(isPanel ? tr("Number of the c&hart") : tr("&Level of the heading"));
    m_levelLabel->setVisible(hasLevel);
    m_level->setVisible(hasLevel);
    const QSignalBlocker quiet(m_level);
    m_level->setValue(block.level);
}

/// The areas as submenus, so that 95 indicators fit.
void BlockBar::fillMenu()
{
    m_menu->clear();
    for (const Area &area : m_catalogue.areas) {
        QMenu *menu = nullptr;
        for (const Indicator &indicator : m_catalogue.indicators) {
            if (indicator.area != area.code)
                continue;
            if (!menu)
                menu = m_menu->addMenu(menuText(area.name.in(m_language)));
            QAction *action = menu->addAction(menuText(indicator.name.in(m_language)));
            action->setCheckable(true);
            action->setChecked(m_block.indicators.contains(indicator.code));
            connect(action, &QAction::triggered, this,
                    [this, code = indicator.code](bool isOn) { toggle(code, isOn); });
        }
    }
}

void BlockBar::toggle(const QString &code, bool isOn)
{
    if (isDrawing(m_block.kind))
        m_block.indicators = {code};
    else if (isOn)
        m_block.indicators += code;
    else if (m_block.indicators.size() > 1)
        m_block.indicators.removeAll(code);
    emit changed(m_block);
}

} // namespace parboard
