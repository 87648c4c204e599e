package io.hashwatt.ui.schedule.words;

import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.schedule.Target;
import io.hashwatt.ui.text.T;
import java.util.List;

/**
 * Who is meant, in words.
 *
 * @param name the whole site; the groups on feeder A; the groups tagged hydro; B1 and C hall; 7 groups
 * @param many whether a sentence about it is in the plural
 */
public record TargetPhrase(String name, boolean many) {

    /** @param all groups of the site */
    public static TargetPhrase of(Target target, List<RegisteredGroup> all) {
        return switch (target) {
            case Target.WholeSite ignored -> new TargetPhrase(T.of("schedule.site"), false);
            case Target.Feeder(String feeder) -> new TargetPhrase(T.of("schedule.feeder", feeder), true);
            case Target.Tagged(String tag) -> new TargetPhrase(T.of("schedule.tagged", tag), true);
            case Target.Groups(var groups) -> {
                List<String> names = all.stream()
                        .filter(group -> groups.contains(group.id()))
                        .map(group -> group.group().name())
                        .toList();
                yield TargetWords.areNamed(groups, names)
                        ? new TargetPhrase(listed(names), names.size() > 1)
                        : new TargetPhrase(T.count("schedule.groups", groups.size()), groups.size() > 1);
            }
        };
    }

    /** One, one and two, one, two and three. */
    static String listed(List<String> words) {
        return words.size() < 2
                ? String.join("", words)
                : T.of("schedule.say.and", String.join(", ", words.subList(0, words.size() - 1)), words.getLast());
    }

    /** As it begins a sentence. */
    public static String capital(String words) {
        return words.substring(0, 1).toUpperCase(T.locale()) + words.substring(1);
    }
}
