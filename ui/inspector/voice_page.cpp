#include "ui/inspector/voice_page.hpp"

#include "ui/inspector/remove_field.hpp"
#include "ui/inspector/words.hpp"

namespace counterpoint::ui {

using editing::Gesture;

VoicePage::VoicePage(Session& session, QWidget* parent) : ItemPage(session, Gesture::EditVoice, parent) {
    add(new LineField(tr("Name"), bindLine(&map::Voice::name), this), "voiceName", Width::Full,
        Shown::Always);
    add(new ChoiceField(tr("Who it is"), bind(&map::Voice::type, voiceTypeWords()), this), "type",
        Width::Full, Shown::Always);
    add(new ParagraphField(tr("Note"), bind(&map::Voice::note), ParagraphField::Enter::BreaksLine, this),
        "note", Width::Full, Shown::Always);
    add(new ListField(tr("What they say"), usesBinding(), this), "uses", Width::Full, Shown::Always);
    add(new RemoveField(
            tr("Remove this voice"),
            [this] {
                return applyMap(this->session(), map::remove(this->session().map(), map::VoiceId{name()}),
                                Gesture::Delete);
            },
            this),
        "removeItem", Width::Full, Shown::Always);
}

QString VoicePage::heading() const {
    return tr("Voice");
}

ListField::Binding VoicePage::usesBinding() {
    ListField::Binding binding;
    binding.entries = [this] {
        std::vector<ListField::Entry> entries;
        for (const map::Claim& claim : session().map().claims())
            if (claim.voice.name == name())
                entries.push_back({claim.id.name, QString::fromStdString(claim.text), {}});
        return entries;
    };
    binding.open = [this](std::size_t row) {
        const auto entries = usesBinding().entries();
        if (row < entries.size()) emit claimWanted(QString::fromStdString(entries[row].name));
    };
    binding.emptyText = tr("No claim names them.");
    return binding;
}

}  // namespace counterpoint::ui
