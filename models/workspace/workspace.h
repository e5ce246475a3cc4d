#pragma once

#include "models/analysis/comparison.h"
#include "models/analysis/trend.h"
#include "models/core/catalogue.h"
#include "models/core/clock.h"
#include "models/core/source.h"
#include "models/reporting/dashboardcontent.h"
#include "models/reporting/explanation.h"
#include "models/storage/database.h"
#include "models/workspace/editsession.h"

#include <QList>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace parboard {

/// What a person looks at: units in order, the period (nothing: the latest of each), the list of provinces.
struct Selection
{
    QList<UnitId> units;
    std::optional<Period> period;
    Scheme scheme = Scheme::Old63;

    bool operator==(const Selection &) const = default;
};

/// What a new database holds besides the catalogue.
enum class NewContent { Empty, Sample };

class IndexDesk;

/// An open database with its catalogue and the current selection: the one door for window and command line. Functions
/// that read return finished values; nothing here shows a box.
class Workspace : public QObject
{
    Q_OBJECT
public:
    /// Opens an existing database, upgrades its catalogue if this program ships a newer one, restores the selection.
    /// `clock` must outlive the workspace.
    static Result<std::unique_ptr<Workspace>> open(const QString &path, Access access, const Clock &clock);
    /// Makes a new database with the catalogue, and with the bundled real figures when `content` is Sample, and opens
    /// it.
    static Result<std::unique_ptr<Workspace>> create(const QString &path, NewContent content, const Clock &clock);
    /// Where the user's own database lives when none is named.
    static QString defaultDatabasePath();
    ~Workspace() override;

    [[nodiscard]] QString path() const;
    [[nodiscard]] Access access() const;
    [[nodiscard]] const Database &database() const { return *m_database; }
    [[nodiscard]] const Catalogue &catalogue() const { return m_catalogue; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    /// Where figures are changed.
    [[nodiscard]] EditSession &editing() { return *m_editing; }
    /// Where the reform index is scored.
    [[nodiscard]] IndexDesk &index() { return *m_index; }
    [[nodiscard]] const IndexDesk &index() const { return *m_index; }

    /// Adds a department, district or commune below `parent`, for internal indices; catalogue() has it afterwards.
    /// Errors: no name, or one that a unit below the same parent has.
    Result<UnitId> addUnit(const QString &name, UnitKind kind, UnitId parent);

    [[nodiscard]] const Selection &selection() const { return m_selection; }
    /// Changes the selection at once. The file remembers it when the event loop is reached again, after the painting:
    /// a choice is not data, and nobody should wait for the disk to see it. problem() if that failed.
    void setSelection(const Selection &selection);
    [[nodiscard]] std::optional<UnitId> ownUnit() const { return m_ownUnit; }
    Result<void> setOwnUnit(std::optional<UnitId> unit);
    /// The office's own target for the on-time rate, percent.
    [[nodiscard]] std::optional<double> onTimeTarget() const { return m_onTimeTarget; }
    Result<void> setOnTimeTarget(std::optional<double> percent);

    /// The selection that a database starts with: the units that hold figures of the panels, the latest of each.
    [[nodiscard]] Result<Selection> defaultSelection() const;
    /// Periods that hold figures, earliest first.
    [[nodiscard]] Result<QList<Period>> periods() const;
    [[nodiscard]] Result<Comparison> compare(const ComparisonRequest &request) const;
    [[nodiscard]] Result<Trend> trend(const TrendRequest &request) const;
    [[nodiscard]] Result<DashboardContent> dashboard(const Selection &selection, Language language) const;
    [[nodiscard]] Result<FigureExplanation> explain(const CellKey &cell, Language language) const;
    /// All sources by id.
    [[nodiscard]] Result<QHash<SourceId, Source>> sources() const;
    /// Every claim, one at a time (see FigureStore::forEach).
    [[nodiscard]] Result<void> forEachFigure(const std::function<bool(const Figure &)> &take) const;

signals:
    void selectionChanged();
    void optionsChanged(); ///< own unit or target
    void problem(const QString &sentence);

private:
    Workspace(std::unique_ptr<Database> database, const Clock &clock);

    Result<void> load();
    Result<void> upgradeCatalogue();
    Result<void> restoreSelection();
    Result<void> remember(const QString &key, const QString &text);
    [[nodiscard]] Result<void> writeSelection() const;
    void rememberSelection();

    std::unique_ptr<Database> m_database;
    const Clock &m_clock;
    Catalogue m_catalogue;
    std::unique_ptr<EditSession> m_editing;
    std::unique_ptr<IndexDesk> m_index;
    Selection m_selection;
    bool m_selectionIsUnsaved = false;
    std::optional<UnitId> m_ownUnit;
    std::optional<double> m_onTimeTarget;
};

} // namespace parboard
