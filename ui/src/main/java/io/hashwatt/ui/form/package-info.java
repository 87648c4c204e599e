/**
 * What all forms do alike, once.
 *
 * <p>A form has {@link io.hashwatt.ui.form.Entries}: Vaadin's fields, each under the name that the use case has for it, with
 * the rule that its value has to keep. When the form is sent, the fields that are shown are asked for their rules first; what
 * is broken is told at its field and in a summary that takes the focus, and so is what the use case refuses, in the words that
 * the area has for it ({@link io.hashwatt.ui.form.Refusals}). {@link io.hashwatt.ui.form.EntryDialog} is such a form over the
 * page: it makes or changes one thing, is sent once however often its button is pressed ({@link
 * io.hashwatt.ui.kit.SendOnce}), closes when that is done, and shows both versions when somebody else was faster. What is kept
 * while it is written has no button: it is told of every change, and marks what is broken without taking the focus.
 *
 * <p>A field gives the value that it is about: {@link io.hashwatt.ui.form.DecimalField} is typed with either decimal sign,
 * {@link io.hashwatt.ui.form.QuantityField} in megawatts or percent and read in watts or fractions. {@link io.hashwatt.ui.form.FileDrop}
 * takes files. Vaadin's binder is not
 * used here: what forms fill are immutable records within records, which are made in one go when everything is sound, and
 * nothing is told while somebody is still writing.
 */
@NullMarked
package io.hashwatt.ui.form;

import org.jspecify.annotations.NullMarked;
