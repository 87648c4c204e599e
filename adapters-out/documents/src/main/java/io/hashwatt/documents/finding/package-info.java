/** What can hardly be meant in what somebody has given, and of when it is, as the API and the command line say it. */
@NullMarked
package io.hashwatt.documents.finding;

import org.jspecify.annotations.NullMarked;
