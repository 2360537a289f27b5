#include "format/item_writer.hpp"

#include "format/element.hpp"

namespace counterpoint::format {

ItemWriter::ItemWriter(XmlWriter& out, const map::Extras& extras)
    : out_(out), extras_(extras), isWritten_(extras.nodes.size()) {
    for (const map::ExtraAttribute& attribute : extras.attributes)
        attributes_[attribute.element].push_back(&attribute);
    for (std::size_t i = 0; i < extras.nodes.size(); ++i) nodes_[extras.nodes[i].before].push_back(i);
}

void ItemWriter::open(std::string_view name) {
    std::string key;
    if (!levels_.empty()) {
        finishStartTag();
        Level& parent = levels_.back();
        if (!parent.key.empty()) key = parent.key + "/";
        key += partKey(name, parent.counts[name]++);
        keptBefore(key);
    } else {
        keptBefore(kBeforeRoot);
    }
    out_.open(name);
    levels_.push_back({std::move(key)});
    inStartTag_ = true;
}

void ItemWriter::attribute(std::string_view name, std::string_view value) {
    if (!value.empty()) out_.attribute(name, value);
}

void ItemWriter::finishStartTag() {
    if (!inStartTag_) return;
    inStartTag_ = false;
    if (const auto found = attributes_.find(levels_.back().key); found != attributes_.end())
        out_.foreignAttributes(found->second);
}

void ItemWriter::text(std::string_view text) {
    finishStartTag();
    out_.text(text);
}

void ItemWriter::close() {
    finishStartTag();
    keptAtEnd(levels_.back());
    levels_.pop_back();
    out_.close();
    if (levels_.empty()) keptBefore(kBehindRoot);
}

void ItemWriter::leaf(std::string_view name, std::string_view content) {
    if (content.empty()) return;
    open(name);
    text(content);
    close();
}

void ItemWriter::keptBefore(const std::string& key) {
    finishStartTag();
    const auto found = nodes_.find(key);
    if (found == nodes_.end()) return;
    for (const std::size_t index : found->second)
        if (!isWritten_[index]) writeNode(index);
}

void ItemWriter::writeNode(std::size_t index) {
    out_.kept(extras_.nodes[index].xml);
    isWritten_[index] = true;
}

void ItemWriter::keptAtEnd(const Level& level) {
    if (!level.key.empty()) {
        keptBefore(level.key + "/");
        return;
    }
    keptBefore("");
    for (std::size_t i = 0; i < extras_.nodes.size(); ++i)
        if (!isWritten_[i] && extras_.nodes[i].before != kBehindRoot) writeNode(i);
}

}  // namespace counterpoint::format
