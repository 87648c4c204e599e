package io.hashwatt.ui.schedule.words;

import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.schedule.Target;
import io.hashwatt.ui.text.T;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** TargetPhrase people mean, in the user's language, to stand in a list. */
public final class TargetWords {

    private static final int NAMED = 3;

    private TargetWords() {}

    /**
     * Whole site; feeder A; tag hydro; B1, C hall; 7 groups
     *
     * @param names of the site's groups
     */
    public static String of(Target target, Map<GroupId, String> names) {
        return switch (target) {
            case Target.WholeSite ignored -> T.of("schedule.target.site");
            case Target.Feeder(String feeder) -> T.of("schedule.target.feeder", feeder);
            case Target.Tagged(String tag) -> T.of("schedule.target.tag", tag);
            case Target.Groups(List<GroupId> groups) -> {
                List<String> known = known(groups, names);
                yield areNamed(groups, known) ? String.join(", ", known) : T.count("schedule.groups", groups.size());
            }
        };
    }

    static List<String> known(List<GroupId> groups, Map<GroupId, String> names) {
        return groups.stream().map(names::get).filter(Objects::nonNull).toList();
    }

    /** Whether they are called by their names, not by how many they are. */
    static boolean areNamed(List<GroupId> groups, List<String> known) {
        return known.size() == groups.size() && known.size() <= NAMED;
    }
}
