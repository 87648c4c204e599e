package io.hashwatt.domain.schedule;

import io.hashwatt.domain.tenancy.Actor.Principal;
import java.time.Instant;

/** What somebody has written and not activated. */
public record ScheduleDraft(ScheduleContent content, Principal by, Instant at) {}
