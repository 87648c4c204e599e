package io.hashwatt.domain.fleet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Real miner models, so that nobody types a data sheet. A model stands here only with figures that somebody
 * published; each says where they come from. Levels below the factory's that
 * nobody published are on an {@link EstimatedCurve}, and say so. To add a model, add a line to those of its maker, or give it a
 * class of its own when its firmware's levels are known.
 */
public final class MinerCatalogue {

    private static final List<MinerModel> MODELS = Stream.of(
                    BitmainModels.ALL, MicroBtModels.ALL, CanaanModels.ALL, OtherModels.ALL)
            .flatMap(List::stream)
            .toList();

    private MinerCatalogue() {}

    /** All models: maker by maker, the older ones first, those with levels of a firmware after a maker's others. */
    public static List<MinerModel> models() {
        return MODELS;
    }

    /** @param name with its brand ("Antminer S21"), in capitals or not */
    public static Optional<MinerModel> find(String name) {
        return MODELS.stream()
                .filter(model -> model.name().equalsIgnoreCase(name.strip()))
                .findFirst();
    }
}
