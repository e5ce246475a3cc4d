#pragma once

#include "models/analysis/ratecomputation.h"
#include "models/core/entrytext.h"
#include "models/items/entrylayout.h"
#include "models/workspace/workspace.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>
#include <QTimer>

#include <optional>

namespace parboard {

/// Cells for typing. Editing goes through the workspace's EditSession: text that reads as a figure is stored when the
/// editor leaves the cell; other text stays as a draft with what is wrong with it.
class EntryModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        CellRole = Qt::UserRole + 1, ///< CellKey
        StateRole,                   ///< State
        HasNoteRole,                 ///< bool
        RivalsRole,                  ///< int: how many other claims
        ComputedRole,                ///< bool: no figure, computed from its counts
        HeadingRole                  ///< bool
    };
    enum class State { Empty, Saved, Saving, Invalid, Locked };
    Q_ENUM(State)

    /// What became of the texts of a pasted block.
    struct PasteOutcome
    {
        int stored = 0;
        int unreadable = 0; ///< kept as drafts
        int outside = 0;    ///< beyond the last row or column
    };

    explicit EntryModel(Workspace &workspace, Language language, QObject *parent = nullptr);
    ~EntryModel() override;

    /// Shows a layout and reads its figures. Errors leave the model empty.
    Result<void> setLayout(const EntryLayout &layout);
    [[nodiscard]] const EntryLayout &layout() const { return m_layout; }
    /// The source and window of what is typed from now on.
    void setSource(const EntrySource &source) { m_source = source; }
    [[nodiscard]] const EntrySource &source() const { return m_source; }
    /// How doubtful numbers are read: nothing until somebody was asked.
    void setConvention(std::optional<numbertext::Convention> convention) { m_convention = convention; }
    [[nodiscard]] std::optional<numbertext::Convention> convention() const { return m_convention; }

    [[nodiscard]] QModelIndex indexOf(const CellKey &cell) const;
    [[nodiscard]] CellKey cellAt(const QModelIndex &index) const;
    /// The figure in use, or nothing.
    [[nodiscard]] std::optional<Figure> figureAt(const QModelIndex &index) const;
    /// What is wrong with the text of a cell that could not be stored; empty for others.
    [[nodiscard]] QString problemAt(const QModelIndex &index) const;
    /// Keeps what is being typed, so that a kill loses at most a keystroke: written when its echo was painted.
    void keepTyping(const QModelIndex &index, const QString &text);
    /// Forgets what was being typed; an earlier draft comes back.
    void forgetTyping(const QModelIndex &index);
    /// Stores a block of texts from `first` on as one batch called `name`: all readable cells, the others as drafts; an
    /// error means that none of it was kept. Headings are stepped over. Doubtful numbers need convention() to be set:
    /// see doubtfulIn().
    Result<PasteOutcome> paste(const QModelIndex &first, const QList<QStringList> &rows, const QString &name);
    /// A text and its two readings.
    struct DoubtfulText
    {
        QString text;
        double value = 0;
        double otherValue = 0;
    };
    /// The first text of a block that reads differently in the two conventions, if convention() does not tell.
    [[nodiscard]] std::optional<DoubtfulText> doubtfulIn(const QModelIndex &first,
                                                         const QList<QStringList> &rows) const;
    /// Puts the figures in use of these cells into the bin, as one step; where a draft is seen, that goes instead.
    Result<void> clear(const QModelIndexList &indexes);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

signals:
    /// `text` in `index` reads differently in the two conventions; it stays a draft until somebody decided.
    void doubtful(const QModelIndex &index, const QString &text, double value, double otherValue);
    void problem(const QString &sentence);

private:
    Result<void> load();
    Result<void> readFigures();
    Result<void> readCells(const QSet<CellKey> &cells);
    void refresh(const QSet<CellKey> &cells);
    void refreshDrafts(const QSet<CellKey> &cells);
    /// The texts of a block with their cells; how many fell outside.
    [[nodiscard]] QList<CellText> placed(const QModelIndex &first, const QList<QStringList> &rows, int *outside) const;
    [[nodiscard]] const Indicator *indicatorAt(const QModelIndex &index) const;
    [[nodiscard]] QString shownText(const CellKey &cell) const;
    Result<void> store(const CellKey &cell, const QString &text);
    [[nodiscard]] static EnteredFigure entered(const CellKey &cell, const entrytext::Entry &entry);
    [[nodiscard]] QString toolTip(const CellKey &cell) const;
    [[nodiscard]] State stateOf(const CellKey &cell) const;
    [[nodiscard]] std::optional<ComputedRate> computedAt(const CellKey &cell) const;
    /// Keeps `text` on the disk; where that fails, on the screen at least.
    Result<void> setDraft(const CellKey &cell, const QString &text);
    void report(const Result<void> &done);
    /// Writes what keepTyping() was told and did not write yet.
    void writeTyping();
    void announce(const CellKey &cell);

    Workspace &m_workspace;
    Language m_language;
    EntryLayout m_layout;
    EntrySource m_source;
    std::optional<numbertext::Convention> m_convention;
    FigureSet m_figures;
    QHash<CellKey, QString> m_drafts;
    QHash<CellKey, QString> m_typing; ///< cells that are being edited now, with the drafts they had before
    QSet<CellKey> m_unwritten;        ///< cells whose typed text is not in the database yet
    QTimer m_afterEcho;
    QSet<std::pair<UnitId, Period>> m_locked;
    QHash<CellKey, std::pair<int, int>> m_places;
};

} // namespace parboard
