#include "render/browser.hpp"

#include <cstddef>
#include <filesystem>
#include <nlohmann/json.hpp>

#include "support/command.hpp"
#include "support/temporary_folder.hpp"

namespace counterpoint::render {
namespace {

// Tells where everything stands, as JSON between two lines of equals signs. A text's box is that of its
// characters' cells; what a letter's ink reaches beyond them, as the foot of a J does, is left out.
constexpr const char* kScript = R"(
function boxOf(shape) {
  const count = shape.localName === 'text' ? shape.getNumberOfChars() : 0;
  if (count === 0) return shape.getBBox();
  const cells = Array.from({length: count}, (_, i) => shape.getExtentOfChar(i));
  const left = Math.min(...cells.map(cell => cell.x));
  const top = Math.min(...cells.map(cell => cell.y));
  const right = Math.max(...cells.map(cell => cell.x + cell.width));
  const bottom = Math.max(...cells.map(cell => cell.y + cell.height));
  return {x: left, y: top, width: right - left, height: bottom - top};
}
const seen = [];
for (const svg of document.querySelectorAll('svg')) {
  const shapes = [];
  for (const shape of svg.querySelectorAll('rect, path, text')) {
    const box = boxOf(shape);
    const row = [shape.localName, box.x, box.y, box.width, box.height];
    if (shape.localName === 'text' && shape.getNumberOfChars() > 0) {
      row.push(shape.getStartPositionOfChar(0).x, shape.getEndPositionOfChar(shape.getNumberOfChars() - 1).x,
               shape.getStartPositionOfChar(0).y);
    }
    shapes.push(row);
  }
  seen.push(shapes);
}
document.body.textContent = '=====' + JSON.stringify(seen) + '=====';
)";

// The page is XHTML, so that the documents are read by an XML parser as they would be on their own.
std::string pageOf(const std::vector<std::string>& documents, const std::string& font) {
    std::string page = R"(<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Look</title>)";
    if (!font.empty()) page += "<style>svg { font-family: '" + font + "' !important }</style>";
    page += "</head><body>";
    for (const std::string& document : documents) page += document.substr(document.find("<svg"));
    return page + "<script><![CDATA[" + kScript + "]]></script></body></html>";
}

std::vector<std::string> browserCommand(const std::string& profile) {
    return {findBrowser(),
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--hide-scrollbars",
            "--force-device-scale-factor=1",
            "--user-data-dir=" + profile};
}

Seen seenFrom(const nlohmann::json& row) {
    Seen seen{row[0], {row[1], row[2], row[3], row[4]}};
    if (row.size() > 5) {
        seen.firstCharacter = row[5];
        seen.lastCharacter = row[6];
        seen.baseline = row[7];
    }
    return seen;
}

std::string between(const std::string& text, const std::string& mark) {
    const std::size_t start = text.find(mark);
    const std::size_t end = text.rfind(mark);
    if (start == std::string::npos || end == start) return "";
    return text.substr(start + mark.size(), end - start - mark.size());
}

}  // namespace

std::string findBrowser() {
    for (const char* name : {"chromium", "chromium-browser", "google-chrome"}) {
        for (const char* folder : {"/usr/bin/", "/usr/local/bin/", "/snap/bin/"}) {
            if (std::filesystem::exists(std::string(folder) + name)) return std::string(folder) + name;
        }
    }
    return "";
}

std::vector<std::vector<Seen>> look(const std::vector<std::string>& documents, const std::string& font) {
    const support::TemporaryFolder folder;
    const std::string page = folder.write("page.xhtml", pageOf(documents, font));
    std::vector<std::string> command = browserCommand(folder.path("profile"));
    command.insert(command.end(), {"--dump-dom", "file://" + page});
    const auto json = nlohmann::json::parse(between(support::run(command).out, "====="), nullptr, false);
    std::vector<std::vector<Seen>> all;
    if (json.is_discarded()) return all;
    for (const auto& document : json) {
        all.emplace_back();
        for (const auto& row : document) all.back().push_back(seenFrom(row));
    }
    return all;
}

bool photograph(const std::string& svgFile, int width, int height, const std::string& pngFile) {
    const support::TemporaryFolder folder;
    std::vector<std::string> command = browserCommand(folder.path("profile"));
    command.insert(command.end(), {"--screenshot=" + pngFile,
                                   "--window-size=" + std::to_string(width) + "," + std::to_string(height),
                                   "file://" + svgFile});
    support::run(command);
    return std::filesystem::exists(pngFile);
}

}  // namespace counterpoint::render
