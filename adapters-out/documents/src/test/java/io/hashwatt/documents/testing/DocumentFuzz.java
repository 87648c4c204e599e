package io.hashwatt.documents.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.kernel.SourceDocument;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/**
 * Mutated documents by the million, always the same for the same seed. Each must be read or refused, without an
 * exception, within two seconds of processor time, and what is read must stand in the document. Processor time,
 * because a machine that is busy with something else is no fault of the reader; the caller's time-out is for hangs.
 *
 * @param documents how many
 * @param bases good documents, short ones
 * @param tokens pieces that the format is sensitive to
 */
public record DocumentFuzz(int documents, List<String> bases, List<String> tokens) {

    private static final int THREADS = 2;
    private static final ThreadMXBean THREAD_TIMES = ManagementFactory.getThreadMXBean();
    private static final Duration CEILING = Duration.ofSeconds(2);

    /** Reads a document, compares what came out with its text, and says whether it was read at all. */
    public interface Examination {
        boolean readAndCompare(SourceDocument document);
    }

    private record Tally(int read, long slowestNanos) {}

    public void run(long seed, Examination examination) throws InterruptedException, ExecutionException {
        int read = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<Tally>> parts = LongStream.range(0, THREADS)
                    .mapToObj(part -> threads.submit(() -> part(seed + part, examination)))
                    .toList();
            for (Future<Tally> part : parts) {
                assertThat(Duration.ofNanos(part.get().slowestNanos))
                        .as("the slowest document")
                        .isLessThan(CEILING);
                read += part.get().read;
            }
        }
        // A fuzz in which everything or nothing is refused would prove nothing.
        assertThat(read).as("documents that stayed readable").isBetween(documents / 50, documents / 2);
    }

    private Tally part(long seed, Examination examination) {
        Mutations mutations = new Mutations(seed, bases, tokens);
        int read = 0;
        long slowest = 0;
        for (int i = 0; i < documents / THREADS; i++) {
            SourceDocument document = new SourceDocument("fuzz", mutations.next());
            long begin = THREAD_TIMES.getCurrentThreadCpuTime();
            read += examined(document, seed, i, examination) ? 1 : 0;
            slowest = Math.max(slowest, THREAD_TIMES.getCurrentThreadCpuTime() - begin);
        }
        return new Tally(read, slowest);
    }

    private static boolean examined(SourceDocument document, long seed, int index, Examination examination) {
        try {
            return examination.readAndCompare(document);
        } catch (RuntimeException | AssertionError | StackOverflowError failure) {
            String text = new String(document.content(), StandardCharsets.UTF_8);
            throw new AssertionError("document " + index + " of seed " + seed + ":\n" + text, failure);
        }
    }
}
