#pragma once

#include "models/core/localtext.h"
#include "models/core/source.h"
#include "widgets/dialogs.h"

#include <QFrame>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace parboard {

/// The file attached to a source: chosen or dropped, shown with name, size and SHA-256, saved again byte for byte.
class AttachmentBox : public QFrame
{
    Q_OBJECT
public:
    static constexpr qint64 mostBytes = 50LL * 1000 * 1000;

    AttachmentBox(Dialogs dialogs, Language language, QWidget *parent = nullptr);

    /// Shows what the database keeps.
    void setContent(const SourceContent &content);
    /// What is to be kept; nothing if it is what the database has. Without a file: the kept one is to be removed.
    [[nodiscard]] std::optional<SourceContent> changed() const;
    /// The file that the database keeps is to be removed, as the person confirmed.
    [[nodiscard]] bool removesFile() const;
    /// Reads a file to be attached; what is wrong with it is shown.
    void attach(const QString &path);

    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QPushButton *attachButton() const { return m_attach; }
    [[nodiscard]] QPushButton *saveButton() const { return m_save; }
    [[nodiscard]] QPushButton *removeButton() const { return m_remove; }
    [[nodiscard]] QPushButton *undoButton() const { return m_undo; }
    [[nodiscard]] QLineEdit *hashEdit() const { return m_hash; }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void chooseFile();
    void saveFile();
    void askRemove();
    void render();

    Dialogs m_dialogs;
    Language m_language;
    SourceContent m_kept;
    std::optional<SourceContent> m_changed;
    QLabel *m_summary;
    QLineEdit *m_hash;
    QPushButton *m_attach;
    QPushButton *m_save;
    QPushButton *m_remove;
    QPushButton *m_undo;
    QLabel *m_problem;
};

} // namespace parboard
