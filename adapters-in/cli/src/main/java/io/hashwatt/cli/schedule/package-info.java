/**
 * The commands {@code schedule check}, {@code export} and {@code apply}: schedules as a file that is kept under version
 * control, looked over before it goes anywhere, and brought to a site.
 *
 * <p>{@link io.hashwatt.cli.schedule.ScheduleFile} is the file, in YAML, with groups by their names. {@code check} asks an
 * in-port in this process; {@code export} and {@code apply} are clients of a running server's API like any other. {@link
 * io.hashwatt.cli.schedule.Changes} is what there is to do, before anything is done.
 */
@NullMarked
package io.hashwatt.cli.schedule;

import org.jspecify.annotations.NullMarked;
