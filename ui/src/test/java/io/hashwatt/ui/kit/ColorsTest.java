package io.hashwatt.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The colours of the style sheet:")
class ColorsTest {

    private static final Path STYLES = Path.of("src/main/resources/META-INF/resources/hashwatt/styles.css");
    private static final Pattern TOKEN =
            Pattern.compile("--hw-([a-z0-9-]+): light-dark\\(#([0-9a-f]{3,6}), #([0-9a-f]{3,6})\\);");

    private static final double READABLE = 4.5;
    private static final double VISIBLE = 3;
    private static final double TOLD_APART = 17;

    /** Simulation of full colour blindness in linear RGB, Machado et al. 2009. */
    private static final Map<String, double[][]> SIGHTS = Map.of(
            "protanopia",
                    new double[][] {
                        {0.152286, 1.052583, -0.204868},
                        {0.114503, 0.786281, 0.099216},
                        {-0.003882, -0.048116, 1.051998}
                    },
            "deuteranopia",
                    new double[][] {
                        {0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}
                    },
            "tritanopia",
                    new double[][] {
                        {1.255528, -0.076749, -0.178779},
                        {-0.078411, 0.930809, 0.147602},
                        {0.004733, 0.691367, 0.303900}
                    });

    private static final Map<String, String[]> TOKENS = new HashMap<>();

    @BeforeAll
    static void read() throws IOException {
        TOKEN.matcher(Files.readString(STYLES))
                .results()
                .forEach(found -> TOKENS.put(found.group(1), new String[] {found.group(2), found.group(3)}));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    @DisplayName("texts can be read on what they stand on, in both themes")
    void texts(int theme) {
        for (String text : List.of(
                "ink",
                "ink2",
                "ink3",
                "accent",
                "gain",
                "loss",
                "warning",
                "obligation",
                "override",
                "maintenance",
                "calendar")) {
            assertThat(contrast(text, "sheet", theme)).as(text + " on sheet").isGreaterThanOrEqualTo(READABLE);
        }
        for (String text : List.of("ink", "ink2", "ink3")) {
            assertThat(contrast(text, "bg", theme)).as(text + " on bg").isGreaterThanOrEqualTo(READABLE);
            assertThat(contrast(text, "raise", theme)).as(text + " on raise").isGreaterThanOrEqualTo(READABLE);
        }
        for (String own : List.of("gain", "loss", "warning", "obligation", "override", "calendar")) {
            assertThat(contrast(own, own + "-bg", theme))
                    .as(own + " on its own")
                    .isGreaterThanOrEqualTo(READABLE);
        }
        for (int level = 1; level <= 4; level++) {
            assertThat(contrast("on-level-" + level, "level-" + level, theme))
                    .as("word on level " + level)
                    .isGreaterThanOrEqualTo(READABLE);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    @DisplayName("the edge of a field can be seen")
    void fields(int theme) {
        assertThat(contrast("field", "sheet", theme)).isGreaterThanOrEqualTo(VISIBLE);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    @DisplayName("the levels of three can be told apart by everybody")
    void lanes(int theme) {
        List<String> lanes = List.of("level-1", "level-3", "level-4");
        SIGHTS.forEach((sight, matrix) -> {
            for (String one : lanes) {
                for (String other : lanes) {
                    if (one.compareTo(other) < 0) {
                        assertThat(difference(one, other, theme, matrix))
                                .as("%s and %s, %s", one, other, sight)
                                .isGreaterThanOrEqualTo(TOLD_APART);
                    }
                }
            }
        });
    }

    private static double contrast(String text, String ground, int theme) {
        double one = luminance(linear(text, theme));
        double other = luminance(linear(ground, theme));
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(double[] rgb) {
        return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
    }

    private static double[] linear(String token, int theme) {
        String[] hex = Objects.requireNonNull(TOKENS.get(token), token);
        String full = hex[theme].length() == 3 ? hex[theme].replaceAll("(.)", "$1$1") : hex[theme];
        double[] rgb = new double[3];
        for (int i = 0; i < 3; i++) {
            double share = Integer.parseInt(full.substring(2 * i, 2 * i + 2), 16) / 255.0;
            rgb[i] = share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
        }
        return rgb;
    }

    /** Delta E (CIE 1976) of what such an eye sees. */
    private static double difference(String one, String other, int theme, double[][] sight) {
        double[] a = lab(seen(linear(one, theme), sight));
        double[] b = lab(seen(linear(other, theme), sight));
        return Math.sqrt(Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
    }

    private static double[] seen(double[] rgb, double[][] sight) {
        double[] seen = new double[3];
        for (int row = 0; row < 3; row++) {
            double sum = sight[row][0] * rgb[0] + sight[row][1] * rgb[1] + sight[row][2] * rgb[2];
            seen[row] = Math.clamp(sum, 0, 1);
        }
        return seen;
    }

    private static double[] lab(double[] rgb) {
        double x = bend((0.4124 * rgb[0] + 0.3576 * rgb[1] + 0.1805 * rgb[2]) / 0.95047);
        double y = bend(luminance(rgb));
        double z = bend((0.0193 * rgb[0] + 0.1192 * rgb[1] + 0.9505 * rgb[2]) / 1.08883);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double bend(double value) {
        return value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16.0 / 116;
    }
}
