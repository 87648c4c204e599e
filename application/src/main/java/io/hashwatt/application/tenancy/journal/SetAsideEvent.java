package io.hashwatt.application.tenancy.journal;

import io.hashwatt.domain.kernel.TenantId;
import java.time.Instant;

/**
 * An event that a consumer went past because it could do nothing with it.
 *
 * @param consumer who, for example {@code re-planning}
 * @param log whose event log it stands in: the tenant's own or the platform's
 * @param seq its number there
 * @param type what it is called there
 * @param why what was wrong with it, in English
 * @param at when it was set aside
 */
public record SetAsideEvent(String consumer, TenantId log, long seq, String type, String why, Instant at) {}
