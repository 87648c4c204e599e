package io.hashwatt.domain.tenancy;

import io.hashwatt.domain.kernel.TenantId;
import java.time.Instant;

/**
 * A customer.
 *
 * @param slug unique; what its users type to log in
 * @param version rises by one with every change
 */
public record Tenant(TenantId id, String slug, String name, Instant createdAt, long version) {}
