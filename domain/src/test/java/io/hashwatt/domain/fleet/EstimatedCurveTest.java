package io.hashwatt.domain.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.hashwatt.domain.kernel.Decimals;
import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The estimated curve of a machine")
class EstimatedCurveTest {

    @Test
    @DisplayName("gives back every recorded profile of an S19k Pro within 0.3 % of its power")
    void fit() {
        PowerLevel factory = LuxOsRecording.profiles().stream()
                .filter(profile -> profile.name().equals("default"))
                .findFirst()
                .orElseThrow();

        assertThat(LuxOsRecording.profiles()).allSatisfy(profile -> {
            BigDecimal share = Decimals.quotient(
                    profile.hashrate().terahashPerSecond(), factory.hashrate().terahashPerSecond());
            PowerLevel estimated = EstimatedCurve.at("estimated", share, factory);
            assertThat(percentOff(estimated, profile)).isBetween(new BigDecimal("-0.3"), new BigDecimal("0.3"));
        });
    }

    @Test
    @DisplayName("goes through the factory's operating point")
    void factory() {
        assertThat(EstimatedCurve.shareOfPower(BigDecimal.ONE)).isEqualByComparingTo("1");
    }

    /** Power estimated, against what is known of machines that the curve was not fitted to. */
    @ParameterizedTest(name = "{0}: {6} % off")
    @CsvSource({
        "Antminer S19 XP under Braiins OS, 3010, 140, 2472, 119.97, 2458, -0.6",
        "Avalon Q in mode eco,             1700,  90,  800, 55.03,  920.1, 15.0",
        "Avalon Mini 3 in mode eco,         850,  37,  450, 28,     593.6, 31.9",
    })
    @DisplayName("promises too little of machines that are tuned chip by chip, rather than too much")
    void careful(
            String machine,
            long factoryWatts,
            String factoryTerahash,
            BigDecimal knownWatts,
            BigDecimal knownTerahash,
            BigDecimal estimatedWatts,
            BigDecimal percentOff) {
        PowerLevel factory = PowerLevel.of("normal", factoryWatts, factoryTerahash);
        BigDecimal share = Decimals.quotient(knownTerahash, factory.hashrate().terahashPerSecond());

        BigDecimal watts =
                EstimatedCurve.at("estimated", share, factory).power().watts();

        assertThat(watts).isEqualByComparingTo(estimatedWatts);
        assertThat(Decimals.quotient(watts, knownWatts).subtract(BigDecimal.ONE).movePointRight(2))
                .isCloseTo(percentOff, within(new BigDecimal("0.1")));
    }

    private static BigDecimal percentOff(PowerLevel estimated, PowerLevel known) {
        return Decimals.quotient(estimated.power().watts(), known.power().watts())
                .subtract(BigDecimal.ONE)
                .movePointRight(2);
    }
}
