#pragma once

#include "ui/inspector/item_page.hpp"
#include "ui/inspector/list_field.hpp"

namespace counterpoint::ui {

class ArgumentPage : public ItemPage<map::Argument> {
    Q_OBJECT

  public:
    ArgumentPage(Session& session, QWidget* parent);

    QString heading() const override;
    QIcon icon() const override;

  private:
    ChoiceField::Binding roleBinding();
    ListField::Binding targetBinding();
    ListField::Binding premisesBinding();
};

}  // namespace counterpoint::ui
