#include "ui/outline/outline_model.hpp"

#include "ui/inspector/outline_icon.hpp"
#include "ui/outline/outline_words.hpp"
#include "ui/session/session.hpp"

#include <QFont>
#include <utility>

#include "drawing/icons.hpp"
#include "drawing/theme.hpp"
#include "editing/typing.hpp"

namespace counterpoint::ui {

OutlineModel::OutlineModel(Session& session, QObject* parent)
    : QAbstractItemModel(parent), session_(session), relations_(session.map()) {
    rebuild();
    connect(&session, &Session::restarted, this, &OutlineModel::rebuild);
    connect(&session, &Session::changed, this, &OutlineModel::update);
}

const OutlineModel::Node& OutlineModel::nodeAt(const QModelIndex& index) const {
    return nodes_[index.isValid() ? index.internalId() : 0];
}

QModelIndex OutlineModel::indexAt(std::size_t node) const {
    if (node == 0) return {};
    return createIndex(static_cast<int>(nodes_[node].row), 0, static_cast<quintptr>(node));
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex& parent) const {
    if (row < 0 || column != 0 || row >= rowCount(parent)) return {};
    return indexAt(nodeAt(parent).children[static_cast<std::size_t>(row)]);
}

QModelIndex OutlineModel::parent(const QModelIndex& child) const {
    return child.isValid() ? indexAt(nodeAt(child).parent) : QModelIndex();
}

int OutlineModel::rowCount(const QModelIndex& parent) const {
    return parent.column() > 0 ? 0 : static_cast<int>(nodeAt(parent).children.size());
}

int OutlineModel::columnCount(const QModelIndex&) const {
    return 1;
}

QModelIndex OutlineModel::indexOf(const std::string& name) const {
    return indexOfKey(name);
}

QModelIndex OutlineModel::indexOfKey(const std::string& key) const {
    const auto found = byKey_.find(key);
    return found == byKey_.end() ? QModelIndex() : indexAt(found->second);
}

QVariant OutlineModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const Node& node = nodeAt(index);
    const OutlineWords words(session_.map(), relations_);
    const auto claim = session_.map().claims().indexOf({node.name});
    const auto argument = session_.map().arguments().indexOf({node.name});
    switch (role) {
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole: {
            const bool isSpoken = role == Qt::AccessibleTextRole;
            if (node.kind == RowKind::LooseHeading) return tr("Not connected");
            if (node.kind == RowKind::Argument && argument)
                return isSpoken ? words.labelOfArgument(*argument) : words.barOf(*argument);
            if (!claim) return {};
            if (node.kind == RowKind::Reference)
                return (isSpoken ? tr("See elsewhere: %1") : tr("↑ %1")).arg(words.textOf(*claim));
            return isSpoken ? words.labelOfClaim(*claim) : words.textOf(*claim);
        }
        case Qt::EditRole:
            if (!claim) return {};
            return QString::fromStdString(editing::textToEdit(session_.map().claims()[*claim]));
        case Qt::FontRole: {
            QFont font;
            if (claim && node.kind != RowKind::Argument)
                font.setItalic(session_.map().claims()[*claim].implicit);
            if (claim && node.kind == RowKind::Claim) font.setBold(session_.map().claims()[*claim].main);
            if (node.kind == RowKind::Argument) font.setWeight(QFont::DemiBold);
            return font;
        }
        case Qt::DecorationRole:
            if (node.kind == RowKind::Argument && argument) {
                const map::Role what = session_.map().arguments()[*argument].role;
                return outlineIcon(drawing::iconOf(what),
                                   drawing::themeOf(session_.view().theme).look(what).line);
            }
            if (node.kind == RowKind::Claim && claim && session_.map().claims()[*claim].evidence)
                return outlineIcon(drawing::iconOf(*session_.map().claims()[*claim].evidence));
            return {};
        default:
            return {};
    }
}

bool OutlineModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable)) return false;
    if (value.toString() == data(index, Qt::EditRole).toString() && !value.toString().isEmpty()) return false;
    const std::string name = nameOf(index);
    return session_.apply(editing::setText(session_.map(), name, value.toString().toStdString()));
}

Qt::ItemFlags OutlineModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::NoItemFlags;
    const Node& node = nodeAt(index);
    if (node.kind == RowKind::LooseHeading) return Qt::ItemIsEnabled;
    const bool isClaim = node.kind != RowKind::Argument;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | (isClaim ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

}  // namespace counterpoint::ui
