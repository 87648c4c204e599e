package io.hashwatt.application.schedule;

import io.hashwatt.application.kernel.Violation;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.schedule.Finding;
import io.hashwatt.domain.schedule.ScheduleContent;
import java.util.List;

/**
 * Looks over schedules that are at no site yet, as files have them: as if all were in force from now on, beside each other
 * and nothing else. Nothing is read and nothing is kept. At a site there may be more to find: what people have decided there,
 * and which series it has.
 */
public interface CheckSchedules {

    /**
     * @param groups all of the site they are for
     * @return one for each, in their order
     */
    List<Checked> check(List<RegisteredGroup> groups, List<ScheduleContent> schedules);

    /**
     * @param violations which rules it breaks, at the fields of the API; no site would take it then
     * @param findings errors first; none if it breaks rules
     */
    record Checked(ScheduleContent content, List<Violation> violations, List<Finding> findings) {}
}
