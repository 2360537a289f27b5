#pragma once

#include "ui/inspector/item_page.hpp"
#include "ui/inspector/list_field.hpp"

namespace counterpoint::ui {

// A source card.
class SourcePage : public ItemPage<map::Source> {
    Q_OBJECT

  public:
    SourcePage(Session& session, QWidget* parent);

    QString heading() const override;
    QIcon icon() const override;

  private:
    void addWhatItIs();
    void addWhereItIs();
    void addHowGoodItIs();
    ListField::Binding originsBinding();
    ListField::Binding usesBinding();
};

}  // namespace counterpoint::ui
