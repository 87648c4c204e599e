package io.hashwatt.application.kernel;

import io.hashwatt.application.kernel.port.DueWorkStore;
import io.hashwatt.application.kernel.port.DueWorkStore.Claim;
import io.hashwatt.domain.kernel.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;

/**
 * The one list of what has to be done at a time, for all tenants and all servers that share the stores. The most urgent
 * goes first, tenants take turns, several work at once. What fails is tried again later and later and delays nothing else;
 * what a server that died had begun is done by another.
 */
public final class DueWork {

    /** Doubled with every failure. */
    private static final Duration FIRST_BACK_OFF = Duration.ofSeconds(1);

    private static final Duration LONGEST_BACK_OFF = Duration.ofMinutes(5);
    private static final int DOUBLED_AT_MOST = 9;
    private static final System.Logger LOG = System.getLogger(DueWork.class.getName());

    private final UnitOfWork unitOfWork;
    private final DueWorkStore store;
    private final ServerInstance instance;
    private final InstantSource clock;
    private final TenantTurns turns = new TenantTurns();

    /** Held by this process, with nobody at work on it: the store was away when that was to be written down. */
    private final Queue<Claim> leftBehind = new ConcurrentLinkedQueue<>();

    public DueWork(UnitOfWork unitOfWork, DueWorkStore store, ServerInstance instance, InstantSource clock) {
        this.unitOfWork = unitOfWork;
        this.store = store;
        this.instance = instance;
        this.clock = clock;
    }

    /** Inside of a unit of the tenant, or in one of its own. */
    public void mark(TenantId tenant, DueMark mark) {
        unitOfWork.in(tenant, () -> {
            store.mark(tenant, mark);
            return mark;
        });
    }

    /** Those of the marks, all of one kind, whose subject is not marked for any time. */
    public void markMissing(TenantId tenant, DueKind kind, Collection<DueMark> marks) {
        unitOfWork.in(tenant, () -> {
            Set<UUID> there = store.subjects(tenant, kind);
            marks.stream()
                    .filter(mark -> !there.contains(mark.subject()))
                    .forEach(mark -> store.markIfAbsent(tenant, mark));
            return kind;
        });
    }

    /**
     * Does what is due and most urgent, outside of any unit of work.
     *
     * @param handlers whose kinds are meant
     * @return false: nothing is due
     */
    public boolean doNext(Collection<DueHandler> handlers) {
        handBackWhatWasLeftBehind();
        Optional<Claim> claimed = claim(handlers.stream().map(DueHandler::kind).collect(Collectors.toSet()));
        claimed.ifPresent(claim -> run(claim, handlers));
        return claimed.isPresent();
    }

    public DueBacklog backlog(Set<DueKind> kinds) {
        return unitOfWork.reading(TenantId.PLATFORM, () -> store.backlog(kinds, clock.instant()));
    }

    /** One at a time within a process: two that looked for a tenant at once would serve the same one twice. */
    private synchronized Optional<Claim> claim(Set<DueKind> kinds) {
        InstanceEpoch by = instance.epoch();
        Instant now = clock.instant();
        // Looked for in a snapshot first: most looks find nothing, and should write nothing.
        List<TenantId> inTurn =
                turns.inTurn(unitOfWork.reading(TenantId.PLATFORM, () -> store.tenantsWaiting(kinds, now)));
        if (inTurn.isEmpty()) {
            return Optional.empty();
        }
        Optional<Claim> claimed = unitOfWork.in(
                TenantId.PLATFORM,
                () -> inTurn.stream()
                        .flatMap(tenant -> store.claim(tenant, kinds, now, by).stream())
                        .findFirst());
        claimed.ifPresent(claim -> turns.served(claim.task().tenant()));
        return claimed;
    }

    private void run(Claim claim, Collection<DueHandler> handlers) {
        written(claim, outcomeOf(claim, handlers));
    }

    /** What the handler throws is its subject's failure; what means that the program is at its end goes on to the caller. */
    private Runnable outcomeOf(Claim claim, Collection<DueHandler> handlers) {
        DueTask task = claim.task();
        try {
            Optional<DueMark> next = handlers.stream()
                    .filter(handler -> handler.kind() == task.kind())
                    .findFirst()
                    .orElseThrow()
                    .handle(task);
            return () -> store.finish(claim, next);
        } catch (RuntimeException | Error failure) {
            if (failure instanceof VirtualMachineError && !(failure instanceof StackOverflowError)) {
                throw failure;
            }
            log(task, failure);
            Instant again = clock.instant().plus(backOff(task.attempts()));
            return () -> store.fail(claim, again);
        }
    }

    private static void log(DueTask task, Throwable failure) {
        String what = task.kind() + " of " + task.subject() + " failed, and is tried again";
        if (failure instanceof StorageUnavailable) {
            LOG.log(System.Logger.Level.DEBUG, what, failure);
        } else if (task.attempts() == 0) {
            LOG.log(System.Logger.Level.ERROR, what, failure);
        } else {
            LOG.log(System.Logger.Level.WARNING, "{0}, after {1} times: {2}", what, task.attempts(), failure);
        }
    }

    private static Duration backOff(int attempts) {
        Duration doubled = FIRST_BACK_OFF.multipliedBy(1L << Math.min(attempts, DOUBLED_AT_MOST));
        return doubled.compareTo(LONGEST_BACK_OFF) < 0 ? doubled : LONGEST_BACK_OFF;
    }

    private void written(Claim claim, Runnable write) {
        boolean done = false;
        try {
            unitOfWork.in(TenantId.PLATFORM, () -> {
                write.run();
                return claim;
            });
            done = true;
        } finally {
            if (!done) {
                leftBehind.add(claim);
            }
        }
    }

    private void handBackWhatWasLeftBehind() {
        Claim claim = leftBehind.poll();
        while (claim != null) {
            Claim left = claim;
            written(left, () -> store.fail(left, clock.instant()));
            claim = leftBehind.poll();
        }
    }
}
