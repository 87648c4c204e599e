package io.hashwatt.rest.schedule;

import io.hashwatt.documents.JsonOutput;
import io.hashwatt.domain.schedule.Origin;
import io.hashwatt.domain.schedule.Until;
import io.hashwatt.domain.schedule.intent.Claim;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who wants something and why, for programs: a form, and the fields of that form. */
public final class OriginJson {

    private OriginJson() {}

    /** As an array of who it is, what it comes from, and the same in English. */
    public static void claims(String name, List<Claim> claims, JsonOutput json) throws IOException {
        json.array(name, array -> {
            for (Claim claim : claims) {
                array.element(element -> write(claim, element));
            }
        });
    }

    private static void write(Claim claim, JsonOutput json) throws IOException {
        json.words("class", claim.intentClass()).words("source_id", claim.source());
        write(claim.origin(), json);
        json.text("reason", claim.origin().english());
    }

    static void write(Origin origin, JsonOutput json) throws IOException {
        json.object("origin", fields -> fields(origin, fields));
    }

    private static void fields(Origin origin, JsonOutput json) throws IOException {
        switch (origin) {
            case Origin.Decision decision -> {
                json.text("form", "INTERVENTION").words("kind", decision.kind()).text("by_name", decision.by());
                until(decision.until(), json);
                json.text("reason", decision.reason());
            }
            case Origin.Calendar calendar -> {
                json.text("form", "CALENDAR").text("name", calendar.name());
                until(calendar.until(), json);
            }
            case Origin.Protected guarded ->
                json.text("form", "PROTECTION").text("by_name", guarded.by()).text("reason", guarded.reason());
            case Origin.Strike strike -> strike(strike, json);
            case Origin.NoPrice unpriced -> json.text("form", "NO_PRICE").text("name", unpriced.rule());
            case Origin.DefaultLevel level -> json.text("form", "DEFAULT_LEVEL").words("control_mode", level.mode());
            case Origin.Cap cap -> json.text("form", "CAP").text("feeder", cap.feeder());
            case Origin.Told told -> json.text("form", "TOLD").text("reason", told.words());
        }
    }

    private static void strike(Origin.Strike strike, JsonOutput json) throws IOException {
        json.text("form", "STRIKE")
                .text("name", strike.rule())
                .words("currency", strike.currency())
                .exact("price_per_mwh", strike.price())
                .exact("below_per_mwh", strike.below())
                .exact("not_below_per_mwh", strike.notBelow())
                .truth("waits", strike.waits());
    }

    private static void until(@Nullable Until until, JsonOutput json) throws IOException {
        json.time("until", until == null ? null : until.end());
    }
}
