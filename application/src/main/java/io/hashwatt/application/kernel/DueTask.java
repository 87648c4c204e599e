package io.hashwatt.application.kernel;

import io.hashwatt.domain.kernel.TenantId;
import java.util.UUID;

/**
 * Something that is due, in the hands of whoever does it.
 *
 * @param attempts how often it was begun in vain since it was last done: it failed, or its server died
 */
public record DueTask(TenantId tenant, DueKind kind, UUID subject, Urgency urgency, String cause, int attempts) {}
