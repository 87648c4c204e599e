package io.hashwatt.domain.schedule;

/** An intent and whom it is about; which groups these are is asked when it is read. */
public record TargetedIntent(Target target, Intent intent) {}
