package io.hashwatt.ui.web;

import static io.hashwatt.domain.kernel.Amounts.usd;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import io.hashwatt.application.kernel.Violation;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Money;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.ui.form.QuantityField;
import io.hashwatt.ui.kit.Buttons;
import io.hashwatt.ui.kit.Confirmation;
import io.hashwatt.ui.kit.FormPanel;
import io.hashwatt.ui.kit.Icon;
import io.hashwatt.ui.kit.Message;
import io.hashwatt.ui.kit.Notifications;
import io.hashwatt.ui.kit.Page;
import io.hashwatt.ui.kit.Section;
import io.hashwatt.ui.kit.Segments;
import io.hashwatt.ui.kit.Tone;
import io.hashwatt.ui.kit.figure.Amount;
import io.hashwatt.ui.kit.figure.BarList;
import io.hashwatt.ui.kit.figure.Figure;
import io.hashwatt.ui.kit.figure.FigureBand;
import io.hashwatt.ui.kit.figure.LevelShade;
import io.hashwatt.ui.kit.figure.PowerBar;
import io.hashwatt.ui.kit.figure.StateBadge;
import io.hashwatt.ui.kit.table.DataTable;
import java.math.BigDecimal;
import java.util.List;

/** One of everything in the kit. */
@Route("kitchen-sink")
public final class KitchenSinkView extends Page {

    private static final long serialVersionUID = 1L;

    private static final CurrencyCode DOLLARS = new CurrencyCode("USD");

    private record Row(String site, String market, String price, Money gain, Tone tone, String state) {}

    public KitchenSinkView() {
        title("Quiet nights");
        crumbs(new Crumb("Schedules", "kitchen-sink"));
        beside(new StateBadge(Tone.OVERRIDE, "Draft, version 8"), StateBadge.well("As planned"));
        actions(
                new Segments<>("Window", List.of("12 h", "36 h", "7 days"), value -> value, "36 h", value -> {}),
                Buttons.quiet("Compare with 7", () -> Notifications.done("Compared", () -> {})),
                Buttons.plain(
                        Icon.DOWNLOAD, "Export", () -> Notifications.error("The export failed. Nothing was written.")),
                Buttons.primary(Icon.HAND, "Override", KitchenSinkView::ask));
        figures(new FigureBand(
                new Figure("Running now", "43.1").unit("of 60.4 MW").note(bar()),
                new Figure("Earning now", "+$815")
                        .unit("per hour")
                        .tone(Tone.GAIN)
                        .note("Bitcoin $3,293 − power $2,478"),
                new Figure("Today so far", "$26,821").note(Amount.of(usd("1226"))),
                new Figure("Obligation in 1 h 52 min", "18:30")
                        .unit("down to 6.0 MW")
                        .tone(Tone.OBLIGATION)));
        content(new Section("Sites", table()).hint("as of 16:34"), new Section("Findings", messages()).padded());
        side(new Section("Gain over always on", bars()).padded(), new Section("Site", form()).padded());
    }

    private static PowerBar bar() {
        return new PowerBar(
                List.of(
                        new PowerBar.Part(LevelShade.L4, Power.ofWatts(14_900_000)),
                        new PowerBar.Part(LevelShade.L3, Power.ofWatts(19_900_000)),
                        new PowerBar.Part(LevelShade.L1, Power.ofWatts(8_300_000))),
                Power.ofWatts(60_400_000),
                "43.1 of 60.4 MW run");
    }

    private static DataTable<Row> table() {
        DataTable<Row> table = new DataTable<>("Sites");
        table.twoLines("Site", Row::site, Row::market);
        table.number("Price, $/MWh", Row::price);
        table.component("vs always on", row -> Amount.of(row.gain()));
        table.component("Miners", row -> new StateBadge(row.tone(), Icon.ALERT, row.state()));
        return table.onOpen(row -> Notifications.done(row.site()))
                .card(row -> new StateBadge(row.tone(), Icon.ALERT, row.site()))
                .allRows()
                .rows(List.of(
                        new Row("Brazos Ridge", "ERCOT HB_SOUTH", "52.10", usd("353"), Tone.ERROR, "14 miners disobey"),
                        new Row("Lausitz", "DE-LU day-ahead", "−14.13", usd("-61"), Tone.WARNING, "2 missing")));
    }

    private static Message[] messages() {
        return new Message[] {
            new Message(Tone.ERROR, Icon.REFUSED, "C2 will not follow: it is protected")
                    .action(Buttons.plain("Leave C2 out", () -> {})),
            new Message(Tone.WARNING, Icon.ALERT, "Sun 1 Nov: the clocks go back inside a slot"),
            new Message(Tone.NEUTRAL, Icon.INFO, "Sat 14:00 – 18:00 changes nothing on 9 of 10 Saturdays")
        };
    }

    private static BarList bars() {
        return new BarList()
                .yardstick("Perfect foresight", BigDecimal.ONE, "100.0 %")
                .bar("Rolling plan", new BigDecimal("0.887"), "88.7 %", LevelShade.L4)
                .bar("Day-ahead plan", new BigDecimal("0.714"), "71.4 %", LevelShade.L2);
    }

    private static FormPanel form() {
        FormPanel form = new FormPanel();
        TextField name = form.field("name", new TextField("Name"));
        name.setHelperText("Unique in your organisation");
        form.field("power_cap", new QuantityField("Power cap", "MW", 6));
        return form.buttons(Buttons.plain(
                "Save",
                () -> form.show(List.of(
                        new Violation("name", "A site has a name"), new Violation("power_cap", "More than nothing")))));
    }

    private static void ask() {
        Confirmation.askWithReason(
                "Hold 3 groups, 10.2 MW?",
                "Gives up about $340 until 18:00. Misses ERS-30 at 18:30.",
                "Hold",
                reason -> Notifications.done(reason));
    }
}
