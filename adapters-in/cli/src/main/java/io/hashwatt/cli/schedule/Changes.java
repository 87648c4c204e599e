package io.hashwatt.cli.schedule;

import io.hashwatt.cli.schedule.SiteSchedules.Stored;
import io.hashwatt.domain.schedule.Schedule.State;
import io.hashwatt.domain.schedule.ScheduleContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What there is to do so that a site's schedules in force are those of a file; schedules are the same by their names.
 *
 * @param unchanged how many are in force as the file has them
 */
record Changes(List<Change> toDo, int unchanged) {

    Changes {
        toDo = List.copyOf(toDo);
    }

    /** One thing to do. */
    sealed interface Change {

        String name();

        record Create(ScheduleContent content) implements Change {
            @Override
            public String name() {
                return content.name();
            }
        }

        /** Its draft, if it has one, is written over. */
        record Rewrite(Stored stored, ScheduleContent content) implements Change {
            @Override
            public String name() {
                return stored.name();
            }

            /** What it says now. */
            @Nullable ScheduleContent before() {
                return stored.inForce() == null ? stored.draft() : stored.inForce();
            }
        }

        /** It says what it should, but somebody has paused it. */
        record Resume(Stored stored) implements Change {
            @Override
            public String name() {
                return stored.name();
            }
        }

        record Retire(Stored stored) implements Change {
            @Override
            public String name() {
                return stored.name();
            }
        }
    }

    /** @param prune whether schedules that were activated once and are not in the file are retired */
    static Changes between(List<ScheduleContent> file, List<Stored> site, boolean prune) {
        Map<String, Stored> byName = site.stream().collect(Collectors.toMap(Stored::name, Function.identity()));
        List<Change> toDo = new ArrayList<>();
        int unchanged = 0;
        for (ScheduleContent wanted : file) {
            Stored stored = byName.get(wanted.name());
            if (stored == null) {
                toDo.add(new Change.Create(wanted));
            } else if (!wanted.equals(stored.inForce())) {
                toDo.add(new Change.Rewrite(stored, wanted));
            } else if (stored.state() == State.PAUSED) {
                toDo.add(new Change.Resume(stored));
            } else {
                unchanged++;
            }
        }
        if (prune) {
            Set<String> kept = file.stream().map(ScheduleContent::name).collect(Collectors.toSet());
            site.stream()
                    .filter(stored -> stored.inForce() != null && !kept.contains(stored.name()))
                    .forEach(stored -> toDo.add(new Change.Retire(stored)));
        }
        return new Changes(toDo, unchanged);
    }
}
