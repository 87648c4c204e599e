package io.hashwatt.cli.chart;

import io.hashwatt.domain.kernel.Interval;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A value that holds for an interval; null: not known. */
public record Step(Interval interval, @Nullable BigDecimal value) {}
