package io.hashwatt.rest.plan;

import io.hashwatt.application.plan.prices.ReadOutlook;
import io.hashwatt.application.plan.reading.ReadWhy;
import io.hashwatt.application.plan.reading.ReadWhy.Planned;
import io.hashwatt.application.plan.reading.ReadWhy.Why;
import io.hashwatt.documents.JsonOutput;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.market.PriceSpread;
import io.hashwatt.domain.plan.record.RulingLevel;
import io.hashwatt.domain.schedule.intent.Intent;
import io.hashwatt.rest.http.Api;
import io.hashwatt.rest.http.Call;
import io.hashwatt.rest.http.PathId;
import io.hashwatt.rest.http.ProblemException;
import io.hashwatt.rest.http.Query;
import io.hashwatt.rest.http.Reply;
import io.hashwatt.rest.schedule.IntentJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why a group is, was or will be at its level: what the plan in force says, what people want, and what rules by both. */
@Path(Api.V1 + "/groups/{id}/why")
@Produces(Api.JSON)
@ApplicationScoped
public class GroupWhyResource {

    private final ReadWhy readWhy;
    private final ReadOutlook outlooks;

    @Inject
    GroupWhyResource(ReadWhy readWhy, ReadOutlook outlooks) {
        this.readWhy = readWhy;
        this.outlooks = outlooks;
    }

    @GET
    @Query("at")
    public Response why(@BeanParam Call call, @PathParam("id") String text) {
        GroupId id = PathId.of(text, GroupId::new, "group");
        Instant at = call.requiredInstant("at");
        Why why = readWhy.of(call.actor(), id, at).orElseThrow(() -> ProblemException.notFound("group"));
        PriceSpread spread = Optional.ofNullable(why.planned())
                .flatMap(planned -> outlooks.then(
                        call.actor(), planned.plan(), planned.why().slot()))
                .orElse(null);
        return Reply.ok(json -> write(why, spread, json)).response();
    }

    private static void write(Why why, @Nullable PriceSpread spread, JsonOutput json) throws IOException {
        json.words("group_id", why.group().id())
                .words("site_id", why.group().site())
                .time("at", why.at());
        Planned planned = why.planned();
        if (planned == null) {
            json.nothing("planned");
        } else {
            json.object("planned", fields -> {
                WhyJson.write(planned.plan(), planned.group().id(), planned.why(), spread, fields);
                fields.time("in_force_since", planned.inForceSince());
            });
        }
        if (why.isOver()) {
            json.nothing("ruling"); // schedules may have been others then
        } else {
            json.object("ruling", fields -> IntentJson.write(why.ruling(), fields));
        }
        rules(why, json);
    }

    private static void rules(Why why, JsonOutput json) throws IOException {
        RulingLevel rules = why.rules();
        if (rules == null) {
            json.nothing("rules");
            return;
        }
        MinerGroup group = why.group().group();
        Intent intent = rules instanceof RulingLevel.Wanted wanted ? wanted.by() : null;
        json.object("rules", fields -> {
            fields.whole("level", rules.level())
                    .text("name", group.level(rules.level()).name())
                    .decimal("power_w", group.powerAt(rules.level()).watts())
                    .text("by", by(rules))
                    .time("since", why.since());
            IntentJson.orNothing("intent", intent, fields);
        });
    }

    private static String by(RulingLevel rules) {
        return switch (rules) {
            case RulingLevel.Planned ignored -> "PLAN";
            case RulingLevel.Wanted ignored -> "INTENT";
            case RulingLevel.Capped ignored -> "CAP";
        };
    }
}
