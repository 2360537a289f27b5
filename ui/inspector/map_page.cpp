#include "ui/inspector/map_page.hpp"

#include "ui/inspector/source_lists.hpp"

namespace counterpoint::ui {

using editing::Gesture;

MapPage::MapPage(Session& session, QWidget* parent) : ItemPage(session, Gesture::EditMap, parent) {
    const auto text = [this](const QString& label, std::string map::Header::*member, const char* name,
                             ParagraphField::Enter enter, Shown shown) {
        add(new ParagraphField(label, bind(member), enter, this), name, Width::Full, shown);
    };
    text(tr("Title"), &map::Header::title, "title", ParagraphField::Enter::Applies, Shown::Always);
    text(tr("What is at issue"), &map::Header::question, "question", ParagraphField::Enter::Applies,
         Shown::Always);
    text(tr("Description"), &map::Header::description, "description", ParagraphField::Enter::BreaksLine,
         Shown::WithMore);
    auto* const language = new LineField(tr("Language"), bindLine(&map::Header::language), this);
    language->setHint(tr("such as en or zh-Hans"));
    add(language, "language", Width::Half, Shown::WithMore);
    addSources();
    addVoices();
}

QString MapPage::heading() const {
    return tr("Map");
}

void MapPage::addSources() {
    ListField::Binding binding;
    binding.entries = [this] { return allSources(session().map()); };
    binding.open = [this](std::size_t row) {
        if (row < session().map().sources().size())
            emit sourceWanted(QString::fromStdString(session().map().sources()[row].id.name));
    };
    binding.remove = [this](std::size_t row) {
        const auto& sources = session().map().sources();
        if (row >= sources.size()) return QString();
        return applyMap(session(), map::remove(session().map(), sources[row].id), Gesture::Delete);
    };
    binding.addNew = [this] {
        map::Source source;
        source.id = {freeName(session().map(), "s")};
        const QString name = QString::fromStdString(source.id.name);
        const QString problem =
            applyMap(session(), map::add(session().map(), std::move(source)), Gesture::AddSource);
        if (problem.isEmpty()) emit sourceWanted(name);
    };
    binding.newText = tr("Add a source");
    add(new ListField(tr("Sources"), binding, this), "sources", Width::Full, Shown::Always);
}

void MapPage::addVoices() {
    ListField::Binding binding;
    binding.entries = [this] { return allVoices(session().map()); };
    binding.open = [this](std::size_t row) {
        if (row < session().map().voices().size())
            emit voiceWanted(QString::fromStdString(session().map().voices()[row].id.name));
    };
    binding.remove = [this](std::size_t row) {
        const auto& voices = session().map().voices();
        if (row >= voices.size()) return QString();
        return applyMap(session(), map::remove(session().map(), voices[row].id), Gesture::Delete);
    };
    binding.addNew = [this] {
        map::Voice voice;
        voice.id = {freeName(session().map(), "v")};
        const QString name = QString::fromStdString(voice.id.name);
        const QString problem =
            applyMap(session(), map::add(session().map(), std::move(voice)), Gesture::AddVoice);
        if (problem.isEmpty()) emit voiceWanted(name);
    };
    binding.newText = tr("Add a voice");
    add(new ListField(tr("Voices"), binding, this), "voices", Width::Full, Shown::Always);
}

}  // namespace counterpoint::ui
