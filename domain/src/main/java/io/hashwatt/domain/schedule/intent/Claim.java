package io.hashwatt.domain.schedule.intent;

import io.hashwatt.domain.schedule.Origin;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who wants something and why, without when and what.
 *
 * @param intentClass null: no intent's, but somebody's who wrote it into a document
 * @param source what the intent was compiled from; null: as above
 */
public record Claim(
        @Nullable IntentClass intentClass, @Nullable UUID source, Origin origin) {

    static Claim of(Intent intent) {
        return new Claim(intent.intentClass(), intent.source(), intent.origin());
    }
}
