package io.hashwatt.application.tenancy;

import io.hashwatt.application.kernel.Sha256;
import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.tenancy.port.RequestStore;
import io.hashwatt.application.tenancy.port.RequestStore.Remembered;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.tenancy.Actor;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

final class RunOnceService implements RunOnce {

    /** At the least: housekeeping takes them away now and then. */
    static final Duration KEPT = Duration.ofHours(24);

    private final UnitOfWork unitOfWork;
    private final RequestStore store;
    private final InstantSource clock;

    /** Requests of this process; the store sees to those of others. */
    private final Set<String> atWork = ConcurrentHashMap.newKeySet();

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
            return work.apply(key);
        } finally {
            atWork.remove(actor.tenant() + key);
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
