package io.hashwatt.ui.plan;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import io.hashwatt.domain.kernel.PlanId;
import io.hashwatt.domain.plan.record.PlanRecord;
import io.hashwatt.ui.kit.Icon;
import io.hashwatt.ui.text.Formats;
import io.hashwatt.ui.text.SiteTime;
import io.hashwatt.ui.text.T;
import java.util.function.Function;

/** Says which of the site's plans it is, and offers the others. */
final class PlanChoice extends Div {

    static final int MOST = 30;

    private static final long serialVersionUID = 1L;

    /** @param address of a plan */
    PlanChoice(PlanScreen.Shown shown, PlanPresenter.Choices choices, Function<PlanId, String> address) {
        SiteTime time = SiteTime.in(shown.site().zone());
        String made =
                T.of(shown.newest() ? "plan.choice.inForce" : "plan.choice.older", madeAt(shown.plan(), shown, time));
        Button button = new Button(made);
        button.addClassName("hw-plan-choice");
        button.setIcon((shown.newest() ? Icon.CHECK : Icon.HISTORY).decorative());
        button.setSuffixComponent(Icon.DOWN.decorative());
        button.setAriaLabel(T.of("plan.choice.name", made));
        Popover popover = new Popover();
        popover.setTarget(button);
        popover.addClassName("hw-plan-choices");
        popover.setPosition(PopoverPosition.BOTTOM_START);
        popover.setAriaLabel(T.of("plan.choice.title"));
        UnorderedList list = new UnorderedList();
        choices.plans()
                .forEach(plan -> list.add(
                        new ListItem(link(plan, time, address, choices.inForce().contains(plan.id())))));
        popover.add(list);
        add(button, popover);
    }

    private static String withoutForce(PlanRecord plan) {
        return plan.kind() == PlanRecord.Kind.WHAT_IF ? "plan.choice.whatIf" : "plan.choice.notInForce";
    }

    private static String madeAt(PlanRecord plan, PlanScreen.Shown shown, SiteTime time) {
        boolean today = time.localDate(plan.createdAt()).equals(time.localDate(shown.now()));
        return today ? time.time(plan.createdAt()) : time.dayAndTime(plan.createdAt());
    }

    private static Anchor link(PlanRecord plan, SiteTime time, Function<PlanId, String> address, boolean wasInForce) {
        Span note = new Span(T.of(
                "plan.choice.note",
                Formats.current().duration(plan.period().length()),
                Formats.current().money(plan.profit()),
                Words.of(plan.trigger())));
        note.addClassName("hw-sub");
        if (!wasInForce) {
            note.setText(T.of("plan.choice.with", note.getText(), T.of(withoutForce(plan))));
        }
        return new Anchor(address.apply(plan.id()), new Span(time.dayAndTime(plan.createdAt())), note);
    }
}
