package io.hashwatt.ui.schedule;

import com.vaadin.flow.component.textfield.TextField;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.schedule.ScheduleContent;
import io.hashwatt.domain.schedule.Target;
import io.hashwatt.ui.form.Entries;
import io.hashwatt.ui.form.Fields;
import io.hashwatt.ui.schedule.words.LevelNames;
import io.hashwatt.ui.text.T;
import org.jspecify.annotations.Nullable;

/** What every schedule says, whatever else it does: what it is called and whom it is about. */
public final class NameAndTarget {

    private final SiteContext context;
    private final TextField name;
    private final TargetField target;

    /** @param content null: a new one, about the whole site */
    public NameAndTarget(Entries entries, SiteContext context, @Nullable ScheduleContent content) {
        this.context = context;
        name = Fields.whileWritten(
                entries.required("name", new TextField(T.of("schedule.field.name")), T.of("schedule.rule.name")));
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(ScheduleContent.LONGEST_NAME);
        name.setValue(content == null ? "" : content.name());
        target = new TargetField(context.groups(), content == null ? new Target.WholeSite() : content.target());
        target.addTo(entries);
    }

    public String name() {
        return name.getValue().strip();
    }

    public void suggestName(String suggested) {
        name.setValue(suggested);
    }

    public Target target() {
        return target.target();
    }

    /** Of the groups it is about. */
    public LevelNames levels() {
        return context.levels(target());
    }

    /** Not about this group any more; nothing happens if it is about no other. */
    public void leaveOut(GroupId group) {
        target.leaveOut(group);
    }
}
