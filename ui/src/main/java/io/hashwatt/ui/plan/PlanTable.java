package io.hashwatt.ui.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.Money;
import io.hashwatt.domain.plan.group.PlannedSlot.Alternative;
import io.hashwatt.domain.plan.record.ExplainedSlot;
import io.hashwatt.domain.plan.record.GroupPlanRecord;
import io.hashwatt.domain.plan.record.Ruler;
import io.hashwatt.ui.kit.Downloads;
import io.hashwatt.ui.kit.table.DataTable;
import io.hashwatt.ui.text.Formats;
import io.hashwatt.ui.text.SiteTime;
import io.hashwatt.ui.text.T;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The slots of a group as a table; all groups as CSV. */
final class PlanTable extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Formats formats = Formats.current();
    private final transient SiteTime time;
    private final transient MinerGroup group;
    private final transient CurrencyCode currency;

    /** @param choose another group @param all groups of the plan, read when the file is asked for */
    PlanTable(PlanScreen.Shown shown, Consumer<GroupId> choose, Supplier<List<GroupPlanRecord>> all) {
        this.time = SiteTime.in(shown.site().zone());
        this.group = shown.group().group();
        this.currency = shown.plan().currency();
        addClassName("hw-plan-table");
        Div bar = new Div(groups(shown, choose, all), spacer(), csv(shown, all));
        bar.addClassName("hw-plan-table-bar");
        add(bar, table(shown));
    }

    private static Component groups(
            PlanScreen.Shown shown, Consumer<GroupId> choose, Supplier<List<GroupPlanRecord>> all) {
        ComboBox<Named> groups = new ComboBox<>(T.of("plan.table.group"));
        groups.setItems(all.get().stream().map(Named::of).toList());
        groups.setItemLabelGenerator(Named::name);
        groups.setValue(Named.of(shown.group()));
        groups.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                choose.accept(change.getValue().id());
            }
        });
        return groups;
    }

    private record Named(GroupId id, String name) {
        static Named of(GroupPlanRecord plan) {
            return new Named(plan.id(), plan.group().name());
        }
    }

    private static Anchor csv(PlanScreen.Shown shown, Supplier<List<GroupPlanRecord>> all) {
        return Downloads.iconedCsv(
                T.of("kit.chart.csv"), "plan-" + shown.plan().id() + ".csv", () -> PlanCsv.of(all.get()));
    }

    private DataTable<ExplainedSlot> table(PlanScreen.Shown shown) {
        DataTable<ExplainedSlot> table = new DataTable<>(T.of("plan.table.name", group.name()));
        table.text(T.of("plan.table.time"), this::when);
        String unit = formats.priceUnit(currency);
        boolean isAllIn = shown.group().isAllIn();
        table.number(
                T.of(isAllIn ? "plan.table.price.allIn" : "plan.table.price", unit), slot -> price(slot.pricePerMwh()));
        if (isAllIn) {
            table.number(T.of("plan.table.price", unit), slot -> price(slot.askedPerMwh()));
        }
        table.text(
                T.of("plan.table.finality"),
                slot -> slot.finality() == null ? T.of("timeline.noPrice") : Words.of(slot.finality(), slot.origin()));
        table.text(T.of("plan.table.level"), slot -> group.level(slot.level()).name());
        table.number(T.of("plan.table.power"), slot -> formats.power(group.powerAt(slot.level())));
        table.number(T.of("plan.table.value"), slot -> money(slot.value()));
        table.text(T.of("plan.table.next"), this::next);
        table.text(T.of("plan.table.reason"), slot -> String.join(", ", reason(slot)))
                .setFlexGrow(3);
        return table.card(this::card).rows(shown.group().slots());
    }

    private Component card(ExplainedSlot slot) {
        Span name = new Span(when(slot) + " · " + group.level(slot.level()).name());
        name.addClassName("hw-strong");
        Span note =
                new Span(price(slot.pricePerMwh()) + " " + formats.priceUnit(currency) + " · " + money(slot.value()));
        note.addClassName("hw-sub");
        Div card = new Div(name, note);
        card.addClassName("hw-card");
        return card;
    }

    private String when(ExplainedSlot slot) {
        return time.day(slot.interval().start()) + ", " + time.interval(slot.interval());
    }

    private String price(@Nullable BigDecimal perMwh) {
        return perMwh == null ? "?" : formats.number(perMwh, 2);
    }

    private String money(@Nullable BigDecimal amount) {
        return amount == null ? "?" : formats.signedMoneyWithCents(new Money(amount, currency));
    }

    private String next(ExplainedSlot slot) {
        Alternative next = slot.nextBest();
        return next == null ? "" : group.level(next.level()).name() + " " + money(next.value());
    }

    private List<String> reason(ExplainedSlot slot) {
        return switch (slot.kind()) {
            case BEST_VALUE ->
                List.of(
                        Ruler.of(slot.why()) instanceof Ruler.Source source
                                ? SourceWords.of(source.wants())
                                : T.of("plan.reason.best"));
            case NO_PRICE -> List.of(T.of("plan.reason.noPrice"));
            case BOUND -> ReasonWords.of(slot.why(), slot.why().rules(), group, currency);
        };
    }

    private static Span spacer() {
        Span spacer = new Span();
        spacer.addClassName("hw-spacer");
        return spacer;
    }
}
