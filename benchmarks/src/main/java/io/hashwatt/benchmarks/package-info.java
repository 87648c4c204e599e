/**
 * How fast the parts are, measured by JMH. Nothing here is on the class path of the program.
 *
 * <p>A speed on somebody's machine says little, so what counts is a ratio of two results of one run: a year to a day,
 * with a ramp to without, our programme to a solver.
 *
 * <pre>
 * mvn -DskipTests package -pl benchmarks -am
 * java -jar benchmarks/target/benchmarks.jar
 * </pre>
 */
@NullMarked
package io.hashwatt.benchmarks;

import org.jspecify.annotations.NullMarked;
