/**
 * What adapters share to read files that strangers wrote: strict, bounded, and able to say where it went wrong.
 *
 * <p>A reader is straight-line code between {@link io.hashwatt.documents.Reading#of} and a document opened as
 * {@link io.hashwatt.documents.CsvTable}, {@link io.hashwatt.documents.JsonDocument}, {@link
 * io.hashwatt.documents.YamlDocument} or {@link io.hashwatt.documents.XmlDocument}. Every value it asks for is checked on the way out and knows its place; a
 * broken rule ends the reading of the row or element it is in, the next one is read nevertheless, and the first
 * hundred defects come back together:
 *
 * <pre>{@code
 * DocumentReading<List<Level>> reading = Reading.of(() -> {
 *     JsonFields file = JsonDocument.object(document);
 *     file.refuseUnknown("levels");
 *     return file.required("levels").objects(level -> {
 *         level.refuseUnknown("watts", "name");
 *         BigDecimal watts = level.required("watts").decimalNotBelow(0);
 *         return new Level(watts, level.optional("name").map(JsonValue::text).orElse(""));
 *     });
 * });
 * // fleet.json: levels[1].watts: must be a number not below 0, not -5
 * }</pre>
 *
 * <p>Input may be hostile: size, depth, digits and the number of values are limited, nothing a document names is
 * opened, and a message repeats no more of it than a short piece of the value at fault.
 */
@NullMarked
package io.hashwatt.documents;

import org.jspecify.annotations.NullMarked;
