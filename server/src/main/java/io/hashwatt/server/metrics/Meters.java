package io.hashwatt.server.metrics;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricID;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import org.eclipse.microprofile.metrics.Timer;

/** The values of all metrics. Label values come in the order of the metric's labels. */
final class Meters {

    private final MetricRegistry registry;
    private final Map<Key, Counter> counters = new ConcurrentHashMap<>();
    private final Map<Key, Timer> timers = new ConcurrentHashMap<>();
    private final Map<Key, AtomicLong> gauges = new ConcurrentHashMap<>();

    Meters(MetricRegistry registry) {
        this.registry = registry;
    }

    private record Key(Metric metric, List<String> labels) {

        Key {
            if (labels.size() != metric.labels().size()) {
                throw new IllegalArgumentException(metric + " has the labels " + metric.labels() + ", not " + labels);
            }
        }

        Tag[] tags() {
            Tag[] tags = new Tag[labels.size()];
            for (int i = 0; i < tags.length; i++) {
                tags[i] = new Tag(metric.labels().get(i), labels.get(i));
            }
            return tags;
        }
    }

    void count(Metric metric, String... labels) {
        add(metric, 1, labels);
    }

    void add(Metric metric, long many, String... labels) {
        counters.computeIfAbsent(
                        new Key(metric, List.of(labels)), key -> registry.counter(metadata(metric), key.tags()))
                .inc(many);
    }

    void time(Metric metric, Duration took, String... labels) {
        timers.computeIfAbsent(new Key(metric, List.of(labels)), key -> registry.timer(metadata(metric), key.tags()))
                .update(took);
    }

    /** Has the gauge show this until it is set again. */
    void set(Metric metric, long value, String... labels) {
        gauges.computeIfAbsent(new Key(metric, List.of(labels)), key -> {
                    AtomicLong holder = new AtomicLong();
                    watch(metric, holder::get, labels);
                    return holder;
                })
                .set(value);
    }

    /** Has the gauge show what the source says when it is asked. */
    void watch(Metric metric, LongSupplier source, String... labels) {
        registry.gauge(metadata(metric), source::getAsLong, new Key(metric, List.of(labels)).tags());
    }

    /** Takes away what was set with other labels than these: what they stood for is not there any more. */
    void retain(Metric metric, Set<List<String>> labels) {
        gauges.keySet().stream()
                .filter(key -> key.metric() == metric && !labels.contains(key.labels()))
                .forEach(key -> {
                    registry.remove(new MetricID(metric.prometheusName(), key.tags()));
                    gauges.remove(key);
                });
    }

    private static Metadata metadata(Metric metric) {
        return Metadata.builder()
                .withName(metric.prometheusName())
                .withDescription(metric.help())
                .build();
    }
}
