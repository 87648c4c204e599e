/** Tests of schedules in JSON and YAML. */
@NullMarked
package io.hashwatt.documents.schedule;

import org.jspecify.annotations.NullMarked;
