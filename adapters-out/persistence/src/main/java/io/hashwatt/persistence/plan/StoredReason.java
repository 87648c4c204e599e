package io.hashwatt.persistence.plan;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.hashwatt.domain.fleet.GroupLimit;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.plan.group.CapPrice;
import io.hashwatt.domain.plan.group.LevelRule;
import io.hashwatt.domain.plan.group.Reason;
import io.hashwatt.domain.plan.group.ReasonKind;
import io.hashwatt.domain.plan.group.TargetPrice;
import io.hashwatt.persistence.jdbc.Json;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Why slots are at their level: {@code [kind, rules, …]}, where what follows depends on the kind. A text instead of an array
 * is the whole reason of a plan that was kept before plans knew who ruled, and its kind is with the slot.
 */
final class StoredReason {

    /** What makes a reason of a slot's kind. */
    @FunctionalInterface
    interface Kept {
        Reason of(ReasonKind kind);
    }

    private StoredReason() {}

    static void write(JsonGenerator json, Reason reason) throws IOException {
        if (reason instanceof Reason.Told told) {
            json.writeString(told.words());
            return;
        }
        json.writeStartArray();
        json.writeString(reason.kind().name());
        RulesJson.write(json, reason.rules());
        if (reason instanceof Reason.NoPrice unpriced) {
            write(json, unpriced);
        } else if (reason instanceof Reason.Bound bound) {
            write(json, bound);
        }
        json.writeEndArray();
    }

    /** Whether it is at its default; as a text where the price is there, and too old. */
    private static void write(JsonGenerator json, Reason.NoPrice unpriced) throws IOException {
        if (unpriced.isOutdated()) {
            json.writeString(Boolean.toString(unpriced.atDefault()));
        } else {
            json.writeBoolean(unpriced.atDefault());
        }
    }

    private static void write(JsonGenerator json, Reason.Bound bound) throws IOException {
        Json.writeTexts(
                json, bound.limits().stream().map(GroupLimit::rule).sorted().toList());
        json.writeBoolean(bound.startCost());
        json.writeBoolean(bound.wholePlan());
        if (bound.changeCost() != null) {
            Json.writeDecimal(json, bound.changeCost());
        }
        CapPrice cap = bound.cap();
        if (cap != null) {
            json.writeStartArray();
            json.writeString(cap.feeder());
            Json.writeDecimal(json, cap.perMwh());
            if (cap.usedBy() != null) {
                json.writeString(cap.usedBy());
            }
            if (cap.isPeak()) {
                json.writeBoolean(true);
            }
            json.writeEndArray();
        }
        TargetPrice target = bound.target();
        if (target != null) {
            StoredTarget.write(json, target);
        }
    }

    /**
     * The next value, an array of reasons.
     *
     * @param group as it was planned
     */
    static List<Kept> readAll(JsonParser json, MinerGroup group) throws IOException {
        List<Kept> reasons = new ArrayList<>();
        Json.expect(JsonToken.START_ARRAY, json);
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() == JsonToken.START_ARRAY) {
                Reason reason = rest(json, group);
                reasons.add(kind -> reason);
            } else {
                String words = json.getText();
                reasons.add(kind -> new Reason.Told(kind, words));
            }
        }
        return reasons;
    }

    private static Reason rest(JsonParser json, MinerGroup group) throws IOException {
        return switch (ReasonKind.valueOf(Json.readText(json))) {
            case BEST_VALUE -> ended(new Reason.BestValue(RulesJson.read(json)), json);
            case NO_PRICE -> ended(unpriced(json), json);
            case BOUND -> bound(json, group);
        };
    }

    private static Reason unpriced(JsonParser json) throws IOException {
        List<LevelRule> rules = RulesJson.read(json);
        boolean isOutdated = json.nextToken() == JsonToken.VALUE_STRING;
        return new Reason.NoPrice(json.getValueAsBoolean(), isOutdated, rules);
    }

    private static Reason bound(JsonParser json, MinerGroup group) throws IOException {
        List<LevelRule> rules = RulesJson.read(json);
        Set<GroupLimit> limits = EnumSet.noneOf(GroupLimit.class);
        Json.readTexts(json).forEach(name -> limits.add(GroupLimit.ruling(name)));
        boolean startCost = json.nextToken() == JsonToken.VALUE_TRUE;
        boolean wholePlan = json.nextToken() == JsonToken.VALUE_TRUE;
        BigDecimal changeCost = null;
        CapPrice cap = null;
        TargetPrice target = null;
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() == JsonToken.START_ARRAY) {
                cap = cap(json);
            } else if (json.currentToken() == JsonToken.START_OBJECT) {
                target = StoredTarget.rest(json);
            } else {
                changeCost = new BigDecimal(json.getText());
            }
        }
        return new Reason.Bound(group, limits, rules, startCost, wholePlan, changeCost, cap, target);
    }

    private static CapPrice cap(JsonParser json) throws IOException {
        String feeder = Json.readTextOrNull(json);
        BigDecimal perMwh = Json.readDecimal(json);
        String usedBy = null;
        if (json.nextToken() == JsonToken.VALUE_STRING) {
            usedBy = json.getText();
            json.nextToken();
        }
        boolean isPeak = json.currentToken() == JsonToken.VALUE_TRUE;
        if (isPeak) {
            Json.expect(JsonToken.END_ARRAY, json);
        }
        return new CapPrice(feeder, perMwh, isPeak, usedBy);
    }

    private static Reason ended(Reason reason, JsonParser json) throws IOException {
        Json.expect(JsonToken.END_ARRAY, json);
        return reason;
    }
}
