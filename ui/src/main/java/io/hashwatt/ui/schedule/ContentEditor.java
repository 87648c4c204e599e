package io.hashwatt.ui.schedule;

import com.vaadin.flow.component.Component;
import io.hashwatt.application.kernel.Violation;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.schedule.ScheduleContent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a schedule's content is written. */
public interface ContentEditor {

    /** What it is called, whom it is about, how it is meant. */
    Component fields();

    /** What it says. @param words the same in sentences, that belong to it */
    Component rule(Component words);

    /** As it is written now. */
    Entered entered();

    /** Shows at the fields what is not right; none: all is. */
    void mark(List<Violation> violations);

    /** Not about this group any more; nothing happens if it is about no other. */
    void leaveOut(GroupId group);

    /**
     * @param content null: it says nothing yet that could be kept
     * @param violations why, in the user's language
     */
    record Entered(@Nullable ScheduleContent content, List<Violation> violations) {

        public Entered {
            violations = List.copyOf(violations);
        }
    }
}
