package io.hashwatt.domain.schedule;

/** What a schedule says, as one of its versions keeps it. */
public sealed interface ScheduleContent permits CalendarContent, StrikeContent {

    /** Characters of a name. */
    int LONGEST_NAME = 80;

    /** For people; not blank, unique among the schedules of a site. */
    String name();

    Target target();

    /** The same under another name. */
    ScheduleContent named(String name);

    /** The same for other groups. */
    ScheduleContent aimedAt(Target target);

    static String checkedName(String name) {
        if (name.isBlank() || name.codePointCount(0, name.length()) > LONGEST_NAME) {
            throw new IllegalArgumentException("a name has 1 to " + LONGEST_NAME + " characters");
        }
        return name;
    }
}
