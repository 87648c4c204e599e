package io.hashwatt.cli.plan;

import io.hashwatt.application.kernel.DocumentReading;
import io.hashwatt.application.kernel.SourceDocument;
import io.hashwatt.documents.JsonDocument;
import io.hashwatt.documents.JsonFields;
import io.hashwatt.documents.JsonValue;
import io.hashwatt.documents.Reading;
import io.hashwatt.documents.fleet.SiteLimitsFields;
import io.hashwatt.documents.tariff.TariffFields;
import io.hashwatt.domain.fleet.FeederCap;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.SiteLimits;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.market.tariff.Tariff;
import io.hashwatt.domain.plan.group.GroupTask;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a fleet from JSON. An unknown field is an error, because a misspelt limit must not be a limit left out. */
public final class FleetFile {

    private static final String STANDING_PEAKS = "standing_peaks";

    private FleetFile() {}

    static DocumentReading<Fleet> read(SourceDocument document) {
        return Reading.of(() -> fleet(JsonDocument.object(document)));
    }

    /** The groups alone, for whoever plans nothing. */
    public static DocumentReading<List<MinerGroup>> groups(SourceDocument document) {
        return Reading.of(() -> fleet(JsonDocument.object(document)).tasks().stream()
                .map(GroupTask::group)
                .toList());
    }

    private static Fleet fleet(JsonFields file) {
        file.refuseUnknown(SiteLimitsFields.beside("tariff", STANDING_PEAKS, "groups"));
        SiteLimits limits = SiteLimitsFields.limits(file);
        Tariff tariff = file.optional("tariff")
                .map(value -> TariffFields.tariff(value.object()))
                .orElse(null);
        Map<String, Power> standingPeaks = file.optional(STANDING_PEAKS)
                .map(array -> StandingPeaksOfFleet.peaks(array, tariff))
                .orElse(Map.of());
        JsonValue groups = file.required("groups");
        Set<String> names = new HashSet<>();
        List<GroupTask> tasks = groups.objects(group -> new GroupTaskFields(group, names).task());
        if (tasks.isEmpty()) {
            throw groups.refusal("must have at least one group");
        }
        requireFeeders(limits.feeders(), groups);
        return new Fleet(limits, tariff, standingPeaks, tasks);
    }

    /** Where feeders are listed at all, a group's is one of them: a misspelt one would have no cap. */
    private static void requireFeeders(List<FeederCap> feeders, JsonValue groups) {
        if (feeders.isEmpty()) {
            return;
        }
        Set<String> names = feeders.stream().map(FeederCap::feeder).collect(Collectors.toSet());
        groups.objects(group -> group.optional("feeder"))
                .forEach(feeder -> feeder.filter(name -> !names.contains(name.text()))
                        .ifPresent(name -> {
                            throw name.refusal("must be the name of one of the feeders");
                        }));
    }
}
