#pragma once

#include "models/reporting/reportpages.h"
#include "widgets/dialogs.h"

#include <QDialog>
#include <QStringList>

#include <functional>
#include <memory>

class QAction;
class QLabel;
class QToolBar;

namespace parboard {

class MessageBar;
class PagesView;

/// The pages as they will be printed, with saving as PDF and printing. Printers are looked for only when "Print" is
/// chosen. Modal questions go through `dialogs`.
class PrintPreview : public QDialog
{
    Q_OBJECT
public:
    /// `proposedFile` is the path that "Save PDF" proposes.
    PrintPreview(std::shared_ptr<const ReportPages> pages, Dialogs dialogs, QString proposedFile,
                 QWidget *parent = nullptr);

    [[nodiscard]] PagesView *view() const { return m_view; }
    /// For tests: what stands for the list of printers on this computer.
    void setPrinterNames(std::function<QStringList()> names) { m_printerNames = std::move(names); }

public slots:
    void savePdf();
    void print();

signals:
    void saved(const QString &file);

private:
    void buildBar(QToolBar *bar);
    QAction *addAction(QToolBar *bar, const QString &text, const QList<QKeySequence> &keys,
                       const std::function<void()> &run);
    void updateStatus();

    std::shared_ptr<const ReportPages> m_pages;
    Dialogs m_dialogs;
    QString m_proposedFile;
    std::function<QStringList()> m_printerNames;
    PagesView *m_view;
    MessageBar *m_message;
    QLabel *m_status;
};

} // namespace parboard
