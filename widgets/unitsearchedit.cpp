#include "widgets/unitsearchedit.h"

#include "models/items/unitsuggestionmodel.h"

#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QListView>
#include <QScrollBar>

#include <algorithm>

namespace parboard {

namespace {

constexpr int visibleRows = 8;

} // namespace

UnitSearchEdit::UnitSearchEdit(QWidget *parent)
    : QLineEdit(parent), m_model(new UnitSuggestionModel(this)), m_list(new QListView(this))
{
    setClearButtonEnabled(true);
    m_list->setModel(m_model);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setSpacing(2);
    m_list->setAccessibleName(tr("Suggested units"));
    m_list->setAutoFillBackground(true);
    m_list->hide();
    connect(m_list, &QListView::clicked, this, &UnitSearchEdit::choose);
    connect(this, &QLineEdit::textEdited, this, &UnitSearchEdit::search);
}

UnitSearchEdit::~UnitSearchEdit()
{
    delete m_list; // it may have become a child of the window
}

void UnitSearchEdit::setUnits(const Catalogue &catalogue, Scheme scheme, Language language)
{
    m_model->setUnits(catalogue, scheme, language);
}

void UnitSearchEdit::setExcluded(const QList<UnitId> &units)
{
    m_model->setExcluded(units);
}

bool UnitSearchEdit::suggests() const
{
    return m_list != nullptr && m_list->isVisible();
}

QStringList UnitSearchEdit::suggestions() const
{
    QStringList names;
    for (int row = 0; row < m_model->rowCount(); ++row)
        names += m_model->index(row).data().toString();
    return names;
}

void UnitSearchEdit::search()
{
    if (m_composing)
        return;
    m_model->setQuery(text());
    if (text().trimmed().isEmpty())
        hideList();
    else
        showList();
}

void UnitSearchEdit::showList()
{
    if (!m_list)
        return;
    if (m_model->rowCount() == 0) {
        hideList();
        return;
    }
    if (m_list->parentWidget() != window()) {
        m_list->setParent(window());
        window()->installEventFilter(this);
    }
    placeList();
    m_list->setCurrentIndex(m_model->index(0));
    m_list->show();
    m_list->raise();
}

void UnitSearchEdit::placeList()
{
    const int rows = std::min(m_model->rowCount(), visibleRows);
    const int frame = 2 * m_list->frameWidth();
    const int row = std::max(m_list->sizeHintForRow(0), fontMetrics().height()) + 2 * m_list->spacing();
    const int height = rows * row + frame;
    const int wide = m_list->sizeHintForColumn(0) + frame + m_list->verticalScrollBar()->sizeHint().width();
    const QPoint corner = mapTo(window(), QPoint(0, this->height()));
    m_list->setGeometry(corner.x(), corner.y(), std::max(width(), wide), height);
}

void UnitSearchEdit::hideList()
{
    if (m_list)
        m_list->hide();
}

void UnitSearchEdit::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const auto unit = UnitId(index.data(UnitSuggestionModel::UnitRole).toLongLong());
    clear();
    hideList();
    m_model->setQuery({});
    emit unitChosen(unit);
}

void UnitSearchEdit::moveCurrent(int rows)
{
    const int last = m_model->rowCount() - 1;
    m_list->setCurrentIndex(m_model->index(std::clamp(m_list->currentIndex().row() + rows, 0, std::max(last, 0))));
    setAccessibleDescription(tr("Suggested: %1").arg(m_list->currentIndex().data().toString()));
}

bool UnitSearchEdit::handleListKey(int key)
{
    switch (key) {
    case Qt::Key_Down:
        moveCurrent(1);
        return true;
    case Qt::Key_Up:
        moveCurrent(-1);
        return true;
    case Qt::Key_PageDown:
        moveCurrent(visibleRows);
        return true;
    case Qt::Key_PageUp:
        moveCurrent(-visibleRows);
        return true;
    case Qt::Key_Escape:
        hideList();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex());
        return true;
    default:
        return false;
    }
}

bool UnitSearchEdit::handleKey(int key)
{
    if (suggests())
        return handleListKey(key);
    if (key == Qt::Key_Down) {
        m_model->setQuery(text());
        showList();
        return true;
    }
    if (key == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return true;
    }
    return false;
}

void UnitSearchEdit::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (plain && !m_composing && handleKey(event->key()))
        event->accept();
    else
        QLineEdit::keyPressEvent(event);
}

void UnitSearchEdit::inputMethodEvent(QInputMethodEvent *event)
{
    m_composing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
    if (m_composing)
        hideList();
}

void UnitSearchEdit::focusOutEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::PopupFocusReason)
        hideList();
    QLineEdit::focusOutEvent(event);
}

bool UnitSearchEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == window() && event->type() == QEvent::Resize && suggests())
        placeList();
    return QLineEdit::eventFilter(watched, event);
}

} // namespace parboard
