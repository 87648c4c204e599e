package io.hashwatt.application.tenancy.port;

import io.hashwatt.application.kernel.IdGenerator;
import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.tenancy.journal.EventCodec;
import io.hashwatt.application.tenancy.journal.JournalReaction;
import io.hashwatt.domain.kernel.Event;
import io.hashwatt.domain.kernel.TenantId;
import java.time.InstantSource;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Everything the tenancy use cases need from outside.
 *
 * @param reactions to what happens, in this order, in the unit of work in which it happens
 * @param journalGrew is told after every commit whose event log has grown, and by what
 */
public record TenancyPorts(
        UnitOfWork unitOfWork,
        TenantStore tenants,
        UserStore users,
        ApiKeyStore apiKeys,
        TokenStore tokens,
        JournalStore journal,
        ConsumerStore consumers,
        EventCodec codec,
        RequestStore requests,
        PasswordHasher hasher,
        Secrets secrets,
        IdGenerator ids,
        InstantSource clock,
        List<JournalReaction> reactions,
        BiConsumer<TenantId, Event> journalGrew) {

    public TenancyPorts {
        reactions = List.copyOf(reactions);
    }
}
