package io.hashwatt.ui.backtest;

import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.Money;
import io.hashwatt.domain.plan.replay.BacktestJob;
import io.hashwatt.domain.plan.replay.BacktestSummary.Figures;
import io.hashwatt.ui.kit.CsvText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The figures of a back-test as a file for programs: decimals with a point, nothing where nothing is known. */
final class BacktestCsv {

    private static final List<String> COLUMNS = List.of(
            "policy",
            "recommended",
            "currency",
            "profit",
            "gain_over_always_on",
            "uplift_capture",
            "uplift_capture_of_bound",
            "energy_mwh",
            "hash_ph_days",
            "average_price_per_mwh",
            "starts",
            "level_changes",
            "uptime",
            "loss_forecast",
            "loss_lag",
            "loss_limits",
            "loss_total",
            "slots_above_cap",
            "groups",
            "at_hashprice_per_ph_day",
            "decision_delay_seconds",
            "from",
            "to",
            "average_market_price_per_mwh",
            "demand_cost",
            "penalty");

    private BacktestCsv() {}

    static String of(BacktestResult result) {
        return CsvText.of(
                COLUMNS,
                result.summary().results().stream()
                        .map(figures -> cells(result, figures))
                        .toList());
    }

    private static List<String> cells(BacktestResult result, Figures figures) {
        return Stream.of(
                        figures.policy().label(),
                        result.isAdvised(figures),
                        result.summary().currency(),
                        figures.profit(),
                        result.gain(figures).orElse(null),
                        figures.upliftCapture(),
                        figures.upliftCaptureOfBound(),
                        figures.energyMwh(),
                        figures.hashPhDays(),
                        figures.averagePricePerMwh(),
                        figures.starts(),
                        figures.levelChanges(),
                        figures.uptime(),
                        figures.loss().forecast(),
                        figures.loss().lag(),
                        figures.loss().limits(),
                        figures.loss().total(),
                        figures.slotsAboveCap(),
                        groups(result.job()),
                        result.job().assumptions().hashprice(),
                        result.job().assumptions().decisionDelay().toSeconds(),
                        result.job().period().start(),
                        result.job().period().end(),
                        figures.averageMarketPricePerMwh() == null
                                ? figures.averagePricePerMwh()
                                : figures.averageMarketPricePerMwh(),
                        figures.demandCost(),
                        figures.penalty())
                .map(BacktestCsv::text)
                .toList();
    }

    /** Their ids with a space between; nothing where it was about all. */
    private static String groups(BacktestJob job) {
        return job.groups().stream().map(GroupId::toString).collect(Collectors.joining(" "));
    }

    private static String text(@Nullable Object cell) {
        return switch (cell) {
            case Money money -> money.amount().toPlainString(); // its currency has a column of its own
            case BigDecimal number -> number.toPlainString();
            case null, default -> Objects.toString(cell, "");
        };
    }
}
