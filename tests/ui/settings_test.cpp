#include "ui/settings/settings.hpp"

#include <gtest/gtest.h>

#include "support/temporary_folder.hpp"

namespace counterpoint::ui {
namespace {

class SettingsTest : public ::testing::Test {
  protected:
    Settings fresh() const { return Settings(QString::fromStdString(folder_.path("settings.ini"))); }

    support::TemporaryFolder folder_;
};

TEST_F(SettingsTest, EverythingIsThereOnTheNextStart) {
    {
        Settings settings = fresh();
        settings.setGeometry("geometry");
        settings.setPanels("panels");
        settings.setLook(LookChoice::Contrast);
        settings.setFullMode(true);
        settings.setClaimWidth(240);
        settings.addRecentFile("/maps/b.argmap");
        settings.addRecentFile("/maps/a, with commas.argmap");
    }
    const Settings settings = fresh();
    EXPECT_EQ(settings.geometry(), "geometry");
    EXPECT_EQ(settings.panels(), "panels");
    EXPECT_EQ(settings.look(), LookChoice::Contrast);
    EXPECT_TRUE(settings.fullMode());
    EXPECT_EQ(settings.claimWidth(), 240);
    EXPECT_EQ(settings.recentFiles(), (QStringList{"/maps/a, with commas.argmap", "/maps/b.argmap"}));
}

TEST_F(SettingsTest, BeginSimpleAndAsTheSystemLooks) {
    const Settings settings = fresh();
    EXPECT_EQ(settings.look(), LookChoice::System);
    EXPECT_FALSE(settings.fullMode());
    EXPECT_EQ(settings.claimWidth(), 196);
    EXPECT_TRUE(settings.recentFiles().isEmpty());
}

TEST_F(SettingsTest, RecentFilesStandOnceTheNewestFirstAndNotWithoutEnd) {
    Settings settings = fresh();
    for (int i = 0; i < 30; ++i) settings.addRecentFile(QString("/maps/%1.argmap").arg(i));
    settings.addRecentFile("/maps/25.argmap");
    EXPECT_EQ(settings.recentFiles().size(), 12);
    EXPECT_EQ(settings.recentFiles().value(0), "/maps/25.argmap");
    EXPECT_EQ(settings.recentFiles().count("/maps/25.argmap"), 1);
    settings.forgetRecentFile("/maps/25.argmap");
    EXPECT_EQ(settings.recentFiles().value(0), "/maps/29.argmap");
    settings.forgetRecentFiles();
    EXPECT_TRUE(settings.recentFiles().isEmpty());
}

TEST_F(SettingsTest, NonsenseInTheFileIsNotBelieved) {
    folder_.write("settings.ini",
                  "[look]\ntheme=purple\nclaim-width=nan\n[files]\nrecent=relative.argmap, /good.argmap, "
                  "\"/bad\\nname.argmap\", /good.argmap\n");
    const Settings settings = fresh();
    EXPECT_EQ(settings.look(), LookChoice::System);
    EXPECT_EQ(settings.claimWidth(), 196);
    EXPECT_EQ(settings.recentFiles(), QStringList{"/good.argmap"});
}

}  // namespace
}  // namespace counterpoint::ui
