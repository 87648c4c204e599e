package io.hashwatt.application.tenancy.journal;

import io.hashwatt.domain.kernel.Event;

/** What an entry of an event log turned out to be. */
public sealed interface DecodedEvent {

    record Readable(Event event) implements DecodedEvent {}

    /** Of a type or version that this program does not know, or with facts that are not what the type wants. */
    record Unreadable(String why) implements DecodedEvent {}
}
