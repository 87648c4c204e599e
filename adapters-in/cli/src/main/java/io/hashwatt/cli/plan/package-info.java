/**
 * The commands {@code plan} and {@code backtest}, under the contract that other programs depend on.
 *
 * <p>The way through: {@link io.hashwatt.cli.plan.SiteOptions} are the arguments as they were typed, {@link
 * io.hashwatt.cli.plan.SiteRequest} is what they mean once checked, with the files' contents; {@link
 * io.hashwatt.cli.plan.SiteLoader} turns the documents into a site with prices by asking the in-ports; the use case
 * answers; and an output writes it, as JSON for programs or as text for people. Nothing is written before the answer is
 * there, so a failure leaves standard output empty.
 */
@NullMarked
package io.hashwatt.cli.plan;

import org.jspecify.annotations.NullMarked;
