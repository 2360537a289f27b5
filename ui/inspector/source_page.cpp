#include "ui/inspector/source_page.hpp"

#include "ui/inspector/answers_field.hpp"
#include "ui/inspector/link_field.hpp"
#include "ui/inspector/outline_icon.hpp"
#include "ui/inspector/remove_field.hpp"
#include "ui/inspector/source_lists.hpp"
#include "ui/inspector/words.hpp"

#include <QLocale>
#include <algorithm>

namespace counterpoint::ui {

using editing::Gesture;

SourcePage::SourcePage(Session& session, QWidget* parent) : ItemPage(session, Gesture::EditSource, parent) {
    addWhatItIs();
    addWhereItIs();
    addHowGoodItIs();
    add(new ParagraphField(tr("Note"), bind(&map::Source::note), ParagraphField::Enter::BreaksLine, this),
        "note", Width::Full, Shown::Always);
    add(new ListField(tr("What rests on it"), usesBinding(), this), "uses", Width::Full, Shown::Always);
    add(new RemoveField(
            tr("Remove this source"),
            [this] {
                return applyMap(this->session(), map::remove(this->session().map(), map::SourceId{name()}),
                                Gesture::Delete);
            },
            this),
        "removeItem", Width::Full, Shown::Always);
}

QString SourcePage::heading() const {
    return tr("Source");
}

QIcon SourcePage::icon() const {
    return outlineIcon(drawing::Icon::Document);
}

void SourcePage::addWhatItIs() {
    const auto line = [this](const QString& label, std::string map::Source::*member, const char* name,
                             Width width, Shown shown) {
        auto* const field = new LineField(label, bindLine(member), this);
        add(field, name, width, shown);
        return field;
    };
    const auto date = [this](const QString& label, std::string map::Source::*member, const char* name) {
        auto* const field = new LineField(label, bindDate(member), this);
        field->setHint(tr("such as 2025-09"));
        add(field, name, Width::Half, Shown::Always);
    };
    add(new ParagraphField(tr("Title"), bind(&map::Source::title), ParagraphField::Enter::Applies, this),
        "title", Width::Full, Shown::Always);
    line(tr("Publisher"), &map::Source::publisher, "publisher", Width::Full, Shown::Always);
    line(tr("Author"), &map::Source::author, "author", Width::Full, Shown::Always);
    date(tr("Published on"), &map::Source::published, "published");
    date(tr("Seen on"), &map::Source::accessed, "accessed");
    add(new ChoiceField(tr("Genre"), bind(&map::Source::genre, genreWords(), tr("not given")), this), "genre",
        Width::Half, Shown::WithMore);
    line(tr("Language"), &map::Source::language, "language", Width::Half, Shown::WithMore)
        ->setHint(tr("such as en or zh-Hans"));
}

void SourcePage::addWhereItIs() {
    add(new LinkField(tr("Link"), bindLine(&map::Source::url), this), "url", Width::Full, Shown::Always);
    add(new LinkField(tr("Link to an archived copy"), bindLine(&map::Source::archiveUrl), this), "archiveUrl",
        Width::Full, Shown::WithMore);
    ListField::Binding text;
    text.entries = [this] {
        std::vector<ListField::Entry> entries;
        const auto& attached = item().text;
        if (!attached) return entries;
        const QString file = QString::fromStdString(attached->file);
        const QString length = QLocale().toString(static_cast<qulonglong>(attached->length));
        entries.push_back({"",
                           file.isEmpty() ? tr("not beside the map, %1 characters").arg(length)
                                          : tr("%1, %2 characters").arg(file, length),
                           {}});
        return entries;
    };
    text.open = [](std::size_t) {};
    text.remove = [this](std::size_t) { return change([](map::Source& s) { s.text.reset(); }); };
    text.emptyText = tr("none");
    add(new ListField(tr("Its text"), text, this), "attached", Width::Full, Shown::WithMore);
}

void SourcePage::addHowGoodItIs() {
    add(new ChoiceField(tr("What you have of it"), bind(&map::Source::grade, gradeWords(), tr("not given")),
                        this),
        "grade", Width::Full, Shown::WithMore);
    add(new ChoiceField(tr("Original seen"), bind(&map::Source::originalSeen, seenWords(), tr("not given")),
                        this),
        "originalSeen", Width::Half, Shown::WithMore);
    add(new LineField(tr("Layer"), bindLine(&map::Source::layer), this), "layer", Width::Half,
        Shown::WithMore);
    add(new ParagraphField(tr("Who stands behind it"), bind(&map::Source::ties),
                           ParagraphField::Enter::BreaksLine, this),
        "ties", Width::Full, Shown::WithMore);
    add(new ListField(tr("Based on"), originsBinding(), this), "basedOn", Width::Full, Shown::WithMore);
    add(new AnswersField(tr("Questions to ask"),
                         {[this] { return item().answers; },
                          [this](const std::vector<map::Answer>& answers) {
                              return change([&](map::Source& s) { s.answers = answers; });
                          }},
                         this),
        "answers", Width::Full, Shown::WithMore);
}

ListField::Binding SourcePage::originsBinding() {
    ListField::Binding binding;
    binding.entries = [this] { return sourcesIn(session().map(), item().basedOn); };
    binding.open = [this](std::size_t row) {
        if (row < item().basedOn.size()) emit sourceWanted(QString::fromStdString(item().basedOn[row].name));
    };
    binding.remove = [this](std::size_t row) {
        return change([&](map::Source& s) {
            if (row < s.basedOn.size()) s.basedOn.erase(s.basedOn.begin() + static_cast<std::ptrdiff_t>(row));
        });
    };
    binding.choices = [this] {
        auto others = item().basedOn;
        others.push_back(item().id);  // nothing is based on itself
        return sourcesNotIn(session().map(), others);
    };
    binding.add = [this](const std::string& source) {
        return change([&](map::Source& s) { s.basedOn.push_back({source}); });
    };
    binding.addText = tr("Add a source…");
    return binding;
}

ListField::Binding SourcePage::usesBinding() {
    ListField::Binding binding;
    binding.entries = [this] {
        std::vector<ListField::Entry> entries;
        const map::SourceId id = {name()};
        for (const map::Claim& claim : session().map().claims())
            if (std::find(claim.sources.begin(), claim.sources.end(), id) != claim.sources.end())
                entries.push_back({claim.id.name, QString::fromStdString(claim.text), {}});
        return entries;
    };
    binding.open = [this](std::size_t row) {
        const auto entries = usesBinding().entries();
        if (row < entries.size()) emit claimWanted(QString::fromStdString(entries[row].name));
    };
    binding.emptyText = tr("No claim names it.");
    return binding;
}

}  // namespace counterpoint::ui
