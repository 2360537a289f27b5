#pragma once

#include "ui/inspector/item_page.hpp"
#include "ui/inspector/list_field.hpp"
#include "ui/inspector/voice_field.hpp"

namespace counterpoint::ui {

class ClaimPage : public ItemPage<map::Claim> {
    Q_OBJECT

  public:
    ClaimPage(Session& session, QWidget* parent);

    QString heading() const override;
    QIcon icon() const override;

  private:
    void addWhatItSays();
    void addWhatItRestsOn();
    void addJudgement();
    VoiceField::Binding voiceBinding();
    ListField::Binding sourcesBinding();
    ListField::Binding passagesBinding();
    QString addVoice(const QString& name);
    void addSource();
};

}  // namespace counterpoint::ui
