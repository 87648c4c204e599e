package io.hashwatt.persistence.schedule;

import io.hashwatt.documents.Refusal;
import io.hashwatt.documents.schedule.KeptContent;
import io.hashwatt.domain.schedule.ScheduleContent;
import java.io.IOException;
import java.io.UncheckedIOException;

/** What a schedule says, in one column: as {@link KeptContent} has it. */
final class ContentColumn {

    private ContentColumn() {}

    static String of(ScheduleContent content) {
        return KeptContent.write(content);
    }

    /** @throws UncheckedIOException when the text is not what this program or one before it writes */
    static ScheduleContent read(String column) {
        try {
            return KeptContent.read(column);
        } catch (Refusal broken) {
            throw new UncheckedIOException(new IOException(broken.getMessage()));
        }
    }
}
