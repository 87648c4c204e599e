package io.hashwatt.application.tenancy;

import io.hashwatt.application.kernel.Busy;
import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.tenancy.port.RequestStore;
import io.hashwatt.application.tenancy.port.RequestStore.Remembered;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.tenancy.Actor;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

final class RunOnceService implements RunOnce, ForgetOldAnswers {

    private static final System.Logger LOG = System.getLogger(RunOnceService.class.getName());

    static final Duration KEPT = Duration.ofHours(24);

    /** Old answers are in nobody's way: that they are forgotten now and then is enough. */
    private static final Duration BETWEEN_FORGETTING = Duration.ofHours(1);

    private final UnitOfWork unitOfWork;
    private final RequestStore store;
    private final InstantSource clock;

    /** Requests of this process; the store sees to those of others. */
    private final Set<String> atWork = ConcurrentHashMap.newKeySet();

    private final Map<TenantId, Instant> lastForgotten = new ConcurrentHashMap<>();

    RunOnceService(UnitOfWork unitOfWork, RequestStore store, InstantSource clock) {
        this.unitOfWork = unitOfWork;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public Result run(Actor actor, Request request, Supplier<Answer> work) {
        return alone(actor, request, key -> firstOrAgain(actor.tenant(), key, request, work));
    }

    @Override
    public Result runPrepared(Actor actor, Request request, Supplier<Supplier<Answer>> preparation) {
        TenantId tenant = actor.tenant();
        return alone(
                actor,
                request,
                key -> unitOfWork.reading(tenant, () -> isAnswered(tenant, key))
                        ? unitOfWork.reading(tenant, () -> again(tenant, key, request))
                        : firstOrAgain(tenant, key, request, preparation.get()));
    }

    /** One at a time of this process. */
    private Result alone(Actor actor, Request request, Function<String, Result> work) {
        String key = keyOf(actor, request);
        if (!atWork.add(actor.tenant() + key)) {
            return new Result.AtWork();
        }
        try {
            forgetNowAndThen(actor.tenant());
            return work.apply(key);
        } finally {
            atWork.remove(actor.tenant() + key);
        }
    }

    @Override
    public void forget(TenantId tenant) {
        Instant oldest = clock.instant().minus(KEPT);
        unitOfWork.in(tenant, () -> {
            store.removeOlderThan(tenant, oldest);
            return oldest;
        });
    }

    /** In a unit of its own: nobody's request waits for rows that others are at, or fails because of them. */
    private void forgetNowAndThen(TenantId tenant) {
        Instant now = clock.instant();
        Instant last = lastForgotten.get(tenant);
        if (last != null && now.isBefore(last.plus(BETWEEN_FORGETTING))) {
            return;
        }
        lastForgotten.put(tenant, now);
        try {
            forget(tenant);
        } catch (Busy later) {
            LOG.log(System.Logger.Level.DEBUG, "old answers are forgotten another time", later);
        }
    }

    private Result firstOrAgain(TenantId tenant, String key, Request request, Supplier<Answer> work) {
        return unitOfWork
                .in(tenant, () -> first(tenant, key, request, work))
                .orElseGet(() -> unitOfWork.reading(tenant, () -> again(tenant, key, request)));
    }

    private boolean isAnswered(TenantId tenant, String key) {
        return store.find(tenant, key).flatMap(Remembered::answer).isPresent();
    }

    private Optional<Result> first(TenantId tenant, String key, Request request, Supplier<Answer> work) {
        if (!store.claim(tenant, key, request.fingerprint(), clock.instant())) {
            return Optional.empty();
        }
        Answer answer = work.get();
        if (answer.effective()) {
            store.remember(tenant, key, answer);
        } else {
            store.forget(tenant, key);
        }
        return Optional.of(new Result.First(answer));
    }

    private Result again(TenantId tenant, String key, Request request) {
        Remembered remembered = store.find(tenant, key).orElse(null);
        if (remembered == null) {
            return new Result.AtWork();
        }
        if (!remembered.fingerprint().equals(request.fingerprint())) {
            return new Result.OtherRequest();
        }
        return remembered.answer().<Result>map(Result.Again::new).orElseGet(Result.AtWork::new);
    }

    /** Scoped to who asks and what for; hashed, because callers choose its length. */
    private static String keyOf(Actor actor, Request request) {
        String text = String.join("\n", actor.principal().toString(), request.route(), request.key());
        return Sha256.hex(text.getBytes(StandardCharsets.UTF_8));
    }
}
