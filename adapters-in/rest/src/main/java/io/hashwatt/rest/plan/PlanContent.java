package io.hashwatt.rest.plan;

import io.hashwatt.application.plan.reading.ReadPlans;
import io.hashwatt.documents.JsonOutput;
import io.hashwatt.domain.plan.record.GroupPlanRecord;
import io.hashwatt.domain.plan.record.PlanRecord;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.rest.http.Api;
import io.hashwatt.rest.http.Reply;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A whole plan as it is sent. */
sealed interface PlanContent {

    /** So many groups are held at once, whatever a plan has. */
    int PART = 100;

    /** Begun before the first byte is sent, so that what keeps a plan from being read is still a problem. */
    static PlanContent of(ReadPlans plans, Actor actor, PlanRecord plan) {
        Streamed streamed = begun(plans, actor, plan);
        return streamed.first().size() < PART ? new Written(JsonOutput.bytes(streamed::writeTo)) : streamed;
    }

    private static Streamed begun(ReadPlans plans, Actor actor, PlanRecord plan) {
        Instant since = plans.inForceSince(actor, List.of(plan.id())).get(plan.id());
        return new Streamed(plans, actor, plan, since, plans.groups(actor, plan.id(), 0, PART));
    }

    /** @param turns in which large ones are written */
    Response.ResponseBuilder response(PlanTurns turns);

    /** A small one. */
    @SuppressWarnings("ArrayRecordComponent") // sent as it is, never compared
    record Written(byte[] bytes) implements PlanContent {

        @Override
        public Response.ResponseBuilder response(PlanTurns turns) {
            return Response.fromResponse(Reply.written(bytes).response());
        }
    }

    /** A large one: read part by part while it is sent. What breaks then breaks the connection. */
    record Streamed(
            ReadPlans plans,
            Actor actor,
            PlanRecord plan,
            @Nullable Instant inForceSince,
            List<GroupPlanRecord> first) implements PlanContent {

        @Override
        public Response.ResponseBuilder response(PlanTurns turns) {
            StreamingOutput body = out -> turns.take(actor.tenant(), () -> JsonOutput.write(out, this::writeTo));
            return Response.ok(body, Api.JSON);
        }

        void writeTo(JsonOutput json) throws IOException {
            PlanJson.header(plan, inForceSince, json);
            json.array("groups", this::writeGroups);
        }

        private void writeGroups(JsonOutput array) throws IOException {
            writePart(first, array);
            if (first.size() < PART) {
                return; // that was all
            }
            List<GroupPlanRecord> part = plans.groups(actor, plan.id(), PART, PART);
            for (int sent = PART; !part.isEmpty(); part = plans.groups(actor, plan.id(), sent, PART)) {
                writePart(part, array);
                sent += part.size();
                Thread.yield(); // a plan may take seconds to write, and others want to be answered too
            }
            if (plans.find(actor, plan.id()).isEmpty()) {
                throw new IOException("the plan " + plan.id() + " was deleted while it was sent");
            }
        }

        private static void writePart(List<GroupPlanRecord> part, JsonOutput array) throws IOException {
            for (GroupPlanRecord group : part) {
                array.element(fields -> PlanJson.group(group, fields));
            }
        }
    }
}
