#include "ui/session/picture_maker.hpp"

#include "ui/layout_worker/layout_client.hpp"

#include <utility>

namespace counterpoint::ui {
namespace {

// Most maps of up to so many boxes are placed within kAwaited milliseconds, one frame or two: waiting for
// them shows the change at once, and nobody sees the text of a new claim before its box.
constexpr std::size_t kSmall = 250;
constexpr int kAwaited = 30;

}  // namespace

PictureMaker::PictureMaker(QObject* parent) : QObject(parent) {}

void PictureMaker::useWorker(LayoutClient& client) {
    client_ = &client;
    connect(&client, &LayoutClient::placed, this, &PictureMaker::takePlaces);
    connect(&client, &LayoutClient::refused, this, &PictureMaker::takeRefusal);
    client.start();
}

void PictureMaker::make(const map::Map& map, const drawing::ViewOptions& view) {
    ++version_;
    pending_ = Pending{map, view, drawing::prepare(map, view, typesetter_)};
    if (client_ == nullptr) {
        const auto places = layout::place(pending_->prepared.graph, {}, memory_);
        if (places)
            finish(*places);
        else
            takeRefusal(version_, QString::fromStdString(places.error().message));
        return;
    }
    const bool isSmall = pending_->prepared.graph.boxes.size() <= kSmall;
    client_->request(pending_->prepared.graph, version_);
    if (isSmall) client_->wait(kAwaited);
}

bool PictureMaker::wait(int milliseconds) {
    if (client_ != nullptr) client_->wait(milliseconds);
    return !isBusy();
}

void PictureMaker::takePlaces(std::uint64_t version, const layout::Places& places, bool simple) {
    if (!pending_ || version != version_) return;
    const bool isNews = simple && !isPlain_;
    isPlain_ = simple;
    finish(places);
    if (isNews) emit noticed(tr("Laying the map out took too much, so it is drawn more plainly for now."));
}

void PictureMaker::takeRefusal(std::uint64_t version, const QString& why) {
    if (version != version_) return;
    pending_.reset();
    emit noticed(why);
}

void PictureMaker::finish(const layout::Places& places) {
    picture_ = drawing::finish(pending_->map, pending_->view, pending_->prepared, places, typesetter_);
    pending_.reset();
    emit made();
}

}  // namespace counterpoint::ui
