package io.hashwatt.ui.schedule;

import static io.hashwatt.ui.schedule.words.Calendars.GROUPS;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.fleet.Placement;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.schedule.Target;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The field for whom a schedule is about")
class TargetFieldTest {

    private static final RegisteredGroup FIRST = placed(GROUPS.getFirst(), Placement.of("A", List.of("hydro")));
    private static final RegisteredGroup SECOND = placed(GROUPS.get(1), Placement.of("A", List.of()));
    private static final List<RegisteredGroup> PLACED = List.of(FIRST, SECOND);

    @Test
    @DisplayName("gives back what it was given")
    void roundTrip() {
        for (Target target : List.of(
                new Target.WholeSite(),
                new Target.Feeder("A"),
                new Target.Tagged("hydro"),
                new Target.Groups(List.of(SECOND.id())))) {
            assertThat(new TargetField(PLACED, target).target()).isEqualTo(target);
        }
    }

    @Test
    @DisplayName("keeps a feeder that nobody hangs on any more, until somebody chooses otherwise")
    void gone() {
        Target gone = new Target.Feeder("B");

        assertThat(new TargetField(PLACED, gone).target()).isEqualTo(gone);
        assertThat(new TargetField(GROUPS, gone).target()).isEqualTo(gone);
    }

    @Test
    @DisplayName("names the groups that are left where one of a feeder is left out")
    void leftOut() {
        TargetField field = new TargetField(PLACED, new Target.Feeder("A"));

        field.leaveOut(FIRST.id());

        assertThat(field.target()).isEqualTo(new Target.Groups(List.of(SECOND.id())));
    }

    private static RegisteredGroup placed(RegisteredGroup group, Placement placement) {
        return group.with(group.group().at(placement));
    }
}
