#pragma once

#include "models/reporting/picture.h"
#include "models/reporting/reportpages.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QWidget;

namespace parboard {

class DashboardPage;
class PrintPreview;
struct WindowContext;

/// Everything that leaves the page: pictures, PDF, paper, the picture on the clipboard.
class PageOutput : public QObject
{
    Q_OBJECT
public:
    /// `context` must outlive the object.
    PageOutput(QWidget &window, const WindowContext &context);
    ~PageOutput() override;

    void setPage(DashboardPage *page);

public slots:
    void savePicture();
    void savePdf();
    void preview();
    void print();
    /// The menu of a panel: copy it, save it.
    void showPanelMenu(int panel, const QPoint &globalPosition);

signals:
    void problem(const QString &sentence);
    void done(const QString &sentence);

private:
    void savePanel(int panel);
    void copyPanel(int panel);
    PrintPreview *openPreview();
    void report(const Result<void> &written, const QString &file);
    [[nodiscard]] QString askPicture(const QString &proposedName);
    [[nodiscard]] PictureOptions pictureOptions() const;
    [[nodiscard]] std::shared_ptr<const ReportPages> pages() const;
    [[nodiscard]] QString proposal(const QString &name) const;

    QWidget &m_window;
    const WindowContext &m_context;
    QPointer<DashboardPage> m_page;
    std::unique_ptr<ChartPainter> m_charts;
};

} // namespace parboard
