package io.hashwatt.application.tenancy;

import io.hashwatt.domain.kernel.TenantId;

/** Forgets the answers to requests with a key that {@link RunOnce} has kept for long enough. For every now and then. */
@FunctionalInterface
public interface ForgetOldAnswers {

    void forget(TenantId tenant);
}
