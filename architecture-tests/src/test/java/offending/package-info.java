/**
 * Small hexagons that break the rules of the house, to prove that the rules bite. Each package below is the root of
 * one, as {@code io.hashwatt} is of the product; nothing here is on the class path of the program.
 */
package offending;
