package io.hashwatt.ui.kit.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The shade of a level")
class LevelShadeTest {

    private static LevelShade[] of(int count) {
        return IntStream.rangeClosed(0, count)
                .mapToObj(level -> LevelShade.of(level, count))
                .toArray(LevelShade[]::new);
    }

    @Test
    @DisplayName("rises with the level, from off to the strongest there is")
    void rises() {
        assertThat(of(1)).containsExactly(LevelShade.OFF, LevelShade.L3);
        assertThat(of(2)).containsExactly(LevelShade.OFF, LevelShade.L1, LevelShade.L3);
        assertThat(of(3)).containsExactly(LevelShade.OFF, LevelShade.L1, LevelShade.L3, LevelShade.L4);
        for (int count = 4; count <= 12; count++) {
            assertThat(of(count)).isSorted().endsWith(LevelShade.L4);
            assertThat(of(count)[1]).isEqualTo(LevelShade.L1);
        }
    }
}
