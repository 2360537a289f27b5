#pragma once

#include "ui/inspector/item_page.hpp"
#include "ui/inspector/list_field.hpp"

namespace counterpoint::ui {

// Someone who says something.
class VoicePage : public ItemPage<map::Voice> {
    Q_OBJECT

  public:
    VoicePage(Session& session, QWidget* parent);

    QString heading() const override;

  private:
    ListField::Binding usesBinding();
};

}  // namespace counterpoint::ui
