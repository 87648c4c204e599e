package io.hashwatt.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a site's economic source wanted")
class SourceWordsTest {

    @Test
    @DisplayName("is told with price and strikes in the user's way of writing")
    void rules() {
        assertThat(SourceWords.of("strike rule: 52.10 USD/MWh is below 61.20"))
                .contains("Strike rule: 52.10\u00a0$/MWh is below 61.20\u00a0$/MWh");
        assertThat(SourceWords.of("strike rule: 80.00 USD/MWh is not below 61.20"))
                .contains("Strike rule: 80.00\u00a0$/MWh is not below 61.20\u00a0$/MWh");
        assertThat(SourceWords.of("strike rule: -5.00 USD/MWh is below 61.20 and not below -7.00"))
                .contains("Strike rule: −5.00\u00a0$/MWh is between −7.00\u00a0$/MWh and 61.20\u00a0$/MWh");
    }

    @Test
    @DisplayName("is told where it is the default level")
    void defaults() {
        assertThat(SourceWords.of("control mode SCHEDULE: default level"))
                .contains("Control mode Schedule: default level");
        assertThat(SourceWords.of("strike rule: no price, default level"))
                .contains("Strike rule: no price, default level");
        assertThat(SourceWords.of("manual override by anna: 'x'")).isEmpty();
    }

    @Test
    @DisplayName("is told as held back, or as overruled, where it did not get all it wanted")
    void limits() {
        assertThat(LimitWords.of(
                        "strike rule: 80.00 USD/MWh is not below 61.20, as nearly as its limits allow (level 2)"))
                .startsWith("Strike rule: 80.00")
                .endsWith("It is as near to that as its limits allow.");
        assertThat(LimitWords.overruled("best value of the allowed levels; limit: lock-out by anna: 'fans'"
                        + " (overrules strike rule: no price, default level) (level 0)"))
                .contains("Strike rule: no price, default level");
    }
}
