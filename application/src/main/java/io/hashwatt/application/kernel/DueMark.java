package io.hashwatt.application.kernel;

import java.time.Instant;
import java.util.UUID;

/**
 * Says that something is due.
 *
 * @param subject what it is about, a site or a back-test
 * @param cause a word for the handler: why it is due
 */
public record DueMark(DueKind kind, UUID subject, Instant dueAt, Urgency urgency, String cause) {}
