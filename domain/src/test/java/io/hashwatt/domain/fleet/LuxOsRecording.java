package io.hashwatt.domain.fleet;

import io.hashwatt.domain.RecordedData;
import java.util.List;

/** What LuxOS answered on an Antminer S19k Pro. */
final class LuxOsRecording {

    private static final String PROFILE =
            "\"Hashrate\": ([0-9.]+),[^{}]*\"Profile Name\": \"([^\"]+)\",[^{}]*\"Watts\": ([0-9]+)";

    private LuxOsRecording() {}

    static List<PowerLevel> profiles() {
        return RecordedData.matches("miners/luxos/v1/profiles.json", PROFILE).stream()
                .map(profile -> PowerLevel.of(profile.group(2), Long.parseLong(profile.group(3)), profile.group(1)))
                .toList();
    }
}
