package io.hashwatt.persistence.plan;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.market.Finality;
import io.hashwatt.domain.market.PriceOrigin;
import io.hashwatt.domain.plan.group.PlannedSlot.Alternative;
import io.hashwatt.domain.plan.group.Reason;
import io.hashwatt.domain.plan.group.ReasonKind;
import io.hashwatt.domain.plan.record.ExplainedSlot;
import io.hashwatt.persistence.jdbc.Json;
import io.hashwatt.persistence.plan.StoredReason.Kept;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The slots of one group's plan in one column: {@code [[reason, …], start, [slot, …]]}, reasons as {@link StoredReason}. A slot is an array of its length
 * in nanoseconds and its other fields in their order, of which the last two, where an estimated price comes from and which
 * market price it was made of, are left out where there is nothing to say; one begins where the one before ended. Reasons
 * repeat, so a slot has the number of its own.
 */
final class SlotsColumn {

    private SlotsColumn() {}

    static byte[] of(List<ExplainedSlot> slots) {
        return Json.deflated(json -> {
            json.writeStartArray();
            Map<Reason, Integer> reasons = numbered(slots);
            json.writeStartArray();
            for (Reason reason : reasons.keySet()) {
                StoredReason.write(json, reason);
            }
            json.writeEndArray();
            json.writeString(
                    slots.isEmpty() ? null : slots.getFirst().interval().start().toString());
            json.writeStartArray();
            for (ExplainedSlot slot : slots) {
                write(json, slot, reasons);
            }
            json.writeEndArray();
            json.writeEndArray();
        });
    }

    private static Map<Reason, Integer> numbered(List<ExplainedSlot> slots) {
        Map<Reason, Integer> reasons = new LinkedHashMap<>();
        slots.forEach(slot -> reasons.putIfAbsent(slot.why(), reasons.size()));
        return reasons;
    }

    private static void write(JsonGenerator json, ExplainedSlot slot, Map<Reason, Integer> reasons) throws IOException {
        json.writeStartArray();
        json.writeNumber(slot.interval().length().toNanos());
        Json.writeDecimal(json, slot.pricePerMwh());
        json.writeString(slot.finality() == null ? null : slot.finality().name());
        Json.writeDecimal(json, slot.hashpricePerPhDay());
        json.writeNumber(slot.level());
        Json.writeDecimal(json, slot.value());
        write(json, slot.nextBest());
        json.writeString(slot.kind().name());
        json.writeNumber(reasons.getOrDefault(slot.why(), 0));
        String told = told(slot);
        if (told != null || slot.marketPricePerMwh() != null) {
            json.writeString(told);
        }
        if (slot.marketPricePerMwh() != null) {
            Json.writeDecimal(json, slot.marketPricePerMwh());
        }
        json.writeEndArray();
    }

    /** Null: its price is published, or it is not known where it comes from. */
    private static @Nullable String told(ExplainedSlot slot) {
        PriceOrigin origin = slot.origin();
        return origin == null || (origin == PriceOrigin.PUBLISHED && slot.finality() != Finality.ESTIMATED)
                ? null
                : origin.name();
    }

    private static void write(JsonGenerator json, @Nullable Alternative alternative) throws IOException {
        if (alternative == null) {
            json.writeNull();
            return;
        }
        json.writeStartArray();
        json.writeNumber(alternative.level());
        Json.writeDecimal(json, alternative.value());
        json.writeEndArray();
    }

    /** Those that begin before the instant. What follows them is not even decompressed. @param group as it was planned */
    static List<ExplainedSlot> readUntil(Instant end, byte[] column, MinerGroup group) {
        return Json.inflated(column, json -> {
            Json.expect(JsonToken.START_ARRAY, json);
            List<Kept> reasons = StoredReason.readAll(json, group);
            String start = Json.readTextOrNull(json);
            return start == null ? List.of() : slots(json, Instant.parse(start), end, reasons);
        });
    }

    private static List<ExplainedSlot> slots(JsonParser json, Instant start, Instant end, List<Kept> reasons)
            throws IOException {
        List<ExplainedSlot> slots = new ArrayList<>();
        Json.expect(JsonToken.START_ARRAY, json);
        Instant from = start;
        while (from.isBefore(end) && json.nextToken() == JsonToken.START_ARRAY) {
            Interval interval = Interval.of(from, Duration.ofNanos(json.nextLongValue(0)));
            slots.add(slot(json, interval, reasons));
            from = interval.end();
        }
        return slots;
    }

    private static ExplainedSlot slot(JsonParser json, Interval interval, List<Kept> reasons) throws IOException {
        BigDecimal price = Json.readDecimalOrNull(json);
        String finality = Json.readTextOrNull(json);
        ExplainedSlot slot = new ExplainedSlot(
                interval,
                price,
                finality == null ? null : Finality.valueOf(finality),
                Json.readDecimalOrNull(json),
                json.nextIntValue(0),
                Json.readDecimalOrNull(json),
                alternative(json),
                reason(ReasonKind.valueOf(Json.readText(json)), json.nextIntValue(0), reasons));
        if (json.nextToken() == JsonToken.END_ARRAY) {
            return slot;
        }
        ExplainedSlot told =
                json.currentToken() == JsonToken.VALUE_NULL ? slot : slot.from(PriceOrigin.valueOf(json.getText()));
        if (json.nextToken() == JsonToken.END_ARRAY) {
            return told;
        }
        ExplainedSlot whole = told.onMarket(new BigDecimal(json.getText()));
        Json.expect(JsonToken.END_ARRAY, json);
        return whole;
    }

    private static Reason reason(ReasonKind kind, int number, List<Kept> reasons) {
        return reasons.get(number).of(kind);
    }

    private static @Nullable Alternative alternative(JsonParser json) throws IOException {
        if (json.nextToken() == JsonToken.VALUE_NULL) {
            return null;
        }
        Alternative alternative = new Alternative(json.nextIntValue(0), Json.readDecimal(json));
        Json.expect(JsonToken.END_ARRAY, json);
        return alternative;
    }
}
