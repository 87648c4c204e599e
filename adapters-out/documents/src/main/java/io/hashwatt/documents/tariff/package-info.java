/**
 * Tariffs as documents have them: read with a refusal that names the field and the rule, and written so that they can be read again.
 * {@code docs/tariffs.md} is their description.
 */
@NullMarked
package io.hashwatt.documents.tariff;

import org.jspecify.annotations.NullMarked;
