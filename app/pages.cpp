#include "app/pages.h"

#include "app/mainwindow.h"
#include "widgets/dashboardpage.h"
#include "widgets/entry/entrypage.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <utility>

namespace parboard {

Pages::Pages(Workspace &workspace, const WindowContext &context, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_context(context), m_tabs(new QTabBar(this)),
      m_stack(new QStackedWidget(this)),
      m_dashboard(new DashboardPage(workspace, context.settings, context.language, m_stack))
{
    m_tabs->setDocumentMode(true);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->addTab(tr("Dashboard"));
    m_tabs->addTab(tr("Enter figures"));
    m_tabs->setAccessibleName(tr("Pages"));
    m_stack->addWidget(m_dashboard);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) { showPage(Page(tab)); });
    connect(m_dashboard, &DashboardPage::problem, this, &Pages::problem);
    connect(m_dashboard, &DashboardPage::enterAsked, this, &Pages::enterCell);
    connect(&workspace.editing(), &EditSession::figuresChanged, this, &Pages::refreshDashboard);
    connect(&workspace.editing(), &EditSession::problem, this, &Pages::problem);
}

EntryPage *Pages::entry()
{
    if (!m_entry) {
        m_entry = new EntryPage(m_workspace, m_context.settings, m_context.dialogs, m_context.language, m_stack);
        m_stack->addWidget(m_entry);
        connect(m_entry, &EntryPage::problem, this, &Pages::problem);
        connect(m_entry, &EntryPage::notice, this, &Pages::notice);
    }
    return m_entry;
}

Pages::Page Pages::current() const
{
    return Page(m_tabs->currentIndex());
}

void Pages::commitTyping()
{
    if (m_entry)
        m_entry->commitTyping();
}

void Pages::showPage(Page page)
{
    commitTyping();
    m_tabs->setCurrentIndex(int(page));
    if (page == Page::Entry)
        m_stack->setCurrentWidget(entry());
    else
        m_stack->setCurrentWidget(m_dashboard);
    if (page == Page::Dashboard && std::exchange(m_dashboardIsStale, false))
        m_dashboard->refresh();
    emit pageShown(page);
}

void Pages::enterCell(const CellKey &cell)
{
    showPage(Page::Entry);
    entry()->showCell(cell);
}

void Pages::refreshDashboard()
{
    if (current() == Page::Dashboard)
        m_dashboard->refresh();
    else
        m_dashboardIsStale = true;
}

} // namespace parboard
