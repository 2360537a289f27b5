#include "ui/inspector/page.hpp"

#include "ui/inspector/field.hpp"

#include <QGridLayout>

namespace counterpoint::ui {

Page::Page(Session& session, QWidget* parent) : QWidget(parent), session_(session), grid_(new QGridLayout) {
    constexpr int kMargin = 12;
    constexpr int kGap = 10;
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    column->addLayout(grid_);
    column->addStretch(1);
    grid_->setHorizontalSpacing(kGap);
    grid_->setVerticalSpacing(kGap);
    grid_->setColumnStretch(0, 1);
    grid_->setColumnStretch(1, 1);
}

void Page::add(Field* field, const char* name, Width width, Shown shown) {
    field->setObjectName(name);
    fields_.push_back({field, width, shown});
    arrange();
}

void Page::showItem(const std::string& name) {
    name_ = name;
    for (const Placed& placed : fields_) placed.field->reset();
}

void Page::refresh() {
    for (const Placed& placed : fields_) placed.field->refresh();
}

void Page::commit() {
    for (const Placed& placed : fields_) placed.field->commit();
}

QString Page::problem() const {
    for (const Placed& placed : fields_)
        if (!placed.field->problem().isEmpty()) return placed.field->problem();
    return {};
}

void Page::setShowsMore(bool showsMore) {
    showsMore_ = showsMore;
    arrange();
}

void Page::arrange() {
    int row = 0;
    int column = 0;
    for (const Placed& placed : fields_) {
        const bool isShown = showsMore_ || placed.shown == Shown::Always;
        grid_->removeWidget(placed.field);
        placed.field->setVisible(isShown);
        if (!isShown) continue;
        const bool isFull = placed.width == Width::Full;
        if (isFull && column == 1) {
            ++row;
            column = 0;
        }
        grid_->addWidget(placed.field, row, column, 1, isFull ? 2 : 1, Qt::AlignTop);
        if (isFull || column == 1) ++row;
        column = isFull ? 0 : 1 - column;
    }
}

}  // namespace counterpoint::ui
