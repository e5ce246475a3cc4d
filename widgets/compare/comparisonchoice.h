#pragma once

#include "models/workspace/rankingview.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace parboard {

class PeriodPicker;

/// What the comparison page shows: indicator, period, level, the group compared with, what numbers are held against.
class ComparisonChoiceBar : public QWidget
{
    Q_OBJECT
public:
    ComparisonChoiceBar(const Catalogue &catalogue, Language language, QWidget *parent = nullptr);

    /// Periods with figures, earliest first.
    void setPeriods(const QList<Period> &periods);
    /// The person's own lists by name, and the own unit, whose neighbours are a group.
    void setOwn(const QStringList &lists, std::optional<UnitId> unit);
    /// Shows a choice; emits nothing.
    void setChoice(const RankingChoice &choice);
    [[nodiscard]] RankingChoice choice() const;
    [[nodiscard]] QComboBox *indicatorBox() const { return m_indicator; }
    [[nodiscard]] QComboBox *groupBox() const { return m_group; }
    [[nodiscard]] QComboBox *schemeBox() const { return m_scheme; }
    [[nodiscard]] QComboBox *againstBox() const { return m_against; }
    [[nodiscard]] QComboBox *scopeBox() const { return m_scope; }
    [[nodiscard]] PeriodPicker *periodPicker() const { return m_period; }

signals:
    void changed();
    /// Before changed(): another indicator, whose figures may be of other periods.
    void indicatorChosen();

private:
    void build();
    void fillGroups(const ComparisonGroup &wanted);
    [[nodiscard]] ComparisonGroup group() const;
    [[nodiscard]] Scheme scheme() const;

    const Catalogue &m_catalogue;
    Language m_language;
    QStringList m_lists;
    std::optional<UnitId> m_own;
    RankingChoice m_kept; ///< what has no field here
    QComboBox *m_indicator;
    QComboBox *m_group;
    QComboBox *m_scheme;
    QComboBox *m_scope;
    QComboBox *m_against;
    PeriodPicker *m_period;
};

} // namespace parboard
