#include "drawing/words.hpp"

#include <array>
#include <charconv>
#include <fmt/format.h>
#include <optional>
#include <string_view>
#include <utility>

namespace counterpoint::drawing {

namespace {

bool isChinese(const std::string& language) {
    return language == "zh" || language.starts_with("zh-") || language.starts_with("zh_");
}

Words english() {
    Words w;
    w.because = "because";
    w.but = "but";
    w.doesntFollow = "that doesn’t follow";
    w.whyItFollows = "why that follows";
    w.together = "{} together";
    w.unstated = "unstated";
    w.admits = "{} admits";
    w.authorAdmits = "the author admits";
    w.asks = "{} asks";
    w.unnamed = "{}, unnamed";
    w.hidden = "{} hidden below";
    w.sources = "Sources";
    w.nothingYet = "There is no claim on this map yet.";
    w.legendBecause = "because: a reason";
    w.legendBut = "but: an objection";
    w.legendUndercut = "that doesn’t follow: an argument against a step";
    w.legendWarrant = "why that follows: an argument for a step";
    w.legendMain = "heavy frame: main claim";
    w.legendEvidence = "folded corner: evidence, with its kind";
    w.legendUnstated = "dashed, slanted: unstated premise, supplied by the map’s maker";
    w.legendAdmits = "flag: the author admits it";
    w.legendAsks = "asked, not asserted";
    w.legendUnnamed = "unnamed source";
    w.legendJoined = "joined by a claim that is drawn elsewhere, along the line";
    w.legendHidden = "arguments below are hidden";
    w.mainClaim = "Main claim: {}";
    w.claim = "Claim: {}";
    w.reason = "Reason {} of {} for: {}";
    w.objection = "Objection {} of {} to: {}";
    w.undercutter = "Argument {} of {} that this doesn’t follow: {}";
    w.warrant = "Argument {} of {} why this follows: {}";
    return w;
}

Words chinese() {
    Words w;
    w.because = "因为";
    w.but = "但是";
    w.doesntFollow = "推不出";
    w.whyItFollows = "为何成立";
    w.together = "{} 项合起来";
    w.unstated = "未明说";
    w.admits = "{}承认";
    w.authorAdmits = "作者承认";
    w.asks = "{}发问";
    w.unnamed = "{}（未具名）";
    w.hidden = "下面隐藏 {} 项";
    w.sources = "来源";
    w.nothingYet = "这张图上还没有任何主张。";
    w.legendBecause = "因为：理由";
    w.legendBut = "但是：反对意见";
    w.legendUndercut = "推不出：反对这一步推理";
    w.legendWarrant = "为何成立：支持这一步推理";
    w.legendMain = "粗框：主要主张";
    w.legendEvidence = "折角：证据及其种类";
    w.legendUnstated = "虚线斜体：原文未明说，由制图者补出";
    w.legendAdmits = "旗：作者承认";
    w.legendAsks = "只是发问，并非断言";
    w.legendUnnamed = "未具名的来源";
    w.legendJoined = "连线另一端的主张也参与这一步";
    w.legendHidden = "下面的论证已隐藏";
    w.mainClaim = "主要主张：{}";
    w.claim = "主张：{}";
    w.reason = "理由 {}/{}，支持：{}";
    w.objection = "反对意见 {}/{}，针对：{}";
    w.undercutter = "推不出 {}/{}，针对支持它的论证：{}";
    w.warrant = "为何成立 {}/{}，针对支持它的论证：{}";
    return w;
}

std::optional<int> number(std::string_view digits) {
    int value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc{} || end != digits.data() + digits.size()) return std::nullopt;
    return value;
}

}  // namespace

const std::string& Words::bar(map::Role role) const {
    switch (role) {
        case map::Role::Supports:
            return because;
        case map::Role::Opposes:
            return but;
        case map::Role::Undercuts:
            return doesntFollow;
        case map::Role::Warrants:
            return whyItFollows;
    }
    return because;
}

const Words& wordsFor(const std::string& language) {
    static const Words kEnglish = english();
    static const Words kChinese = chinese();
    return isChinese(language) ? kChinese : kEnglish;
}

std::string readableDate(const std::string& iso, const std::string& language) {
    constexpr std::array kMonths{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                 "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    constexpr std::size_t kYearMonth = 7;
    constexpr std::size_t kFull = 10;
    if (iso.size() != kYearMonth && iso.size() != kFull) return iso;
    const auto year = number(std::string_view(iso).substr(0, 4));
    const auto month = number(std::string_view(iso).substr(5, 2));
    if (!year || !month || *month < 1 || *month > 12 || iso[4] != '-') return iso;
    const char* name = kMonths[static_cast<std::size_t>(*month - 1)];
    if (iso.size() == kYearMonth)
        return isChinese(language) ? fmt::format("{}年{}月", *year, *month)
                                   : fmt::format("{} {}", name, *year);
    const auto day = number(std::string_view(iso).substr(8, 2));
    if (!day || *day < 1 || *day > 31 || iso[7] != '-') return iso;
    return isChinese(language) ? fmt::format("{}年{}月{}日", *year, *month, *day)
                               : fmt::format("{} {} {}", *day, name, *year);
}

std::string wordFor(map::Evidence evidence, const std::string& language) {
    const bool zh = isChinese(language);
    switch (evidence) {
        case map::Evidence::Statistic:
            return zh ? "统计数据" : "statistic";
        case map::Evidence::Study:
            return zh ? "研究" : "study";
        case map::Evidence::Document:
            return zh ? "法律或文件" : "law or document";
        case map::Evidence::OfficialStatement:
            return zh ? "官方声明" : "official statement";
        case map::Evidence::ExpertOpinion:
            return zh ? "专家意见" : "expert opinion";
        case map::Evidence::Eyewitness:
            return zh ? "目击者" : "eyewitness";
        case map::Evidence::NewsReport:
            return zh ? "新闻报道" : "news report";
        case map::Evidence::AnonymousReport:
            return zh ? "匿名报道" : "anonymous report";
        case map::Evidence::Example:
            return zh ? "例子" : "example";
        case map::Evidence::Image:
            return zh ? "图像或视频" : "image or video";
        case map::Evidence::CommonKnowledge:
            return zh ? "常识" : "common knowledge";
    }
    return {};
}

}  // namespace counterpoint::drawing
