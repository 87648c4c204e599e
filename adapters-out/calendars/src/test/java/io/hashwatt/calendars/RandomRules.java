package io.hashwatt.calendars;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rules of all kinds that mean something, always the same for the same seed. */
final class RandomRules {

    private static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

    private final SplittableRandom random;

    RandomRules(long seed) {
        this.random = new SplittableRandom(seed);
    }

    String next() {
        StringBuilder rule = new StringBuilder("FREQ=").append(any(List.of("DAILY", "WEEKLY", "MONTHLY", "YEARLY")));
        if (random.nextBoolean()) {
            rule.append(";INTERVAL=").append(1 + random.nextInt(rule.indexOf("YEARLY") > 0 ? 3 : 6));
        }
        int plain = rule.length();
        if (random.nextInt(4) == 0) {
            rule.append(";BYMONTH=").append(numbers(3, 12, false));
        }
        rule.append(days(rule.toString()));
        if (rule.length() > plain && random.nextInt(4) == 0) {
            rule.append(";BYSETPOS=").append(numbers(2, 4, true));
        }
        if (random.nextInt(4) == 0) {
            rule.append(";WKST=").append(any(List.of("MO", "SU", "WE")));
        }
        if (random.nextInt(4) == 0) {
            rule.append(";COUNT=").append(1 + random.nextInt(30));
        }
        return rule.toString();
    }

    private String days(String rule) {
        String monthDays = ";BYMONTHDAY=" + numbers(3, 31, true);
        String weekDays = ";BYDAY=" + weekDays();
        boolean isYearly = rule.contains("YEARLY");
        return switch (random.nextInt(isYearly ? 7 : 4)) {
            case 0 -> "";
            case 1 -> weekDays;
            case 2 -> rule.contains("WEEKLY") ? weekDays : monthDays;
            case 3 ->
                rule.contains("WEEKLY") ? "" : rule.contains("DAILY") ? monthDays + weekDays : ";BYDAY=" + numbered(4);
            case 4 -> ";BYYEARDAY=" + numbers(3, 365, true);
            case 5 -> rule.contains("BYMONTH") ? monthDays + weekDays : ";BYWEEKNO=" + numbers(3, 52, true) + weekDays;
            default -> rule.contains("BYMONTH") ? "" : ";BYDAY=" + numbered(20);
        };
    }

    private String numbers(int most, int highest, boolean mayCountFromTheEnd) {
        return IntStream.range(0, 1 + random.nextInt(most))
                .map(ignored -> 1 + random.nextInt(highest))
                .map(number -> mayCountFromTheEnd && random.nextInt(4) == 0 ? -number : number)
                .distinct()
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(","));
    }

    private String weekDays() {
        return IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(ignored -> any(DAYS))
                .distinct()
                .collect(Collectors.joining(","));
    }

    private String numbered(int highest) {
        return IntStream.range(0, 1 + random.nextInt(2))
                .mapToObj(ignored -> numbers(1, highest, true) + any(DAYS))
                .distinct()
                .collect(Collectors.joining(","));
    }

    private String any(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
