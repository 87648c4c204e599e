package io.hashwatt.calendars.ics;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The parts of an RRULE, to be looked at and exchanged. What is no rule stays so. */
record RuleText(Map<String, String> parts) {

    static RuleText of(String rule) {
        Map<String, String> parts = new LinkedHashMap<>();
        for (String part : List.of(rule.toUpperCase(Locale.ROOT).split(";", -1))) {
            String[] both = part.split("=", 2);
            parts.merge(both[0], both.length < 2 ? "" : both[1], (one, other) -> one + "," + other);
        }
        return new RuleText(parts);
    }

    @Nullable String get(String part) {
        return parts.get(part);
    }

    String get(String part, String otherwise) {
        return parts.getOrDefault(part, otherwise);
    }

    /** Ends on a day at the latest, and is not counted. */
    RuleText until(LocalDate last) {
        return until(IcsTimes.day(last));
    }

    RuleText until(String last) {
        Map<String, String> changed = new LinkedHashMap<>(parts);
        changed.remove("COUNT");
        changed.remove("UNTIL");
        changed.put("UNTIL", last);
        return new RuleText(changed);
    }

    @Override
    public String toString() {
        return parts.entrySet().stream()
                .map(part -> part.getKey() + "=" + part.getValue())
                .collect(Collectors.joining(";"));
    }
}
