/**
 * How long things take, measured with JMH. Run them with {@code mvn -B verify -Pbenchmarks -pl carers-benchmarks -am}; what
 * they printed, with machine and JDK, is in {@code docs/benchmarks.md}.
 */
@NullMarked
package org.opencarers.benchmarks;

import org.jspecify.annotations.NullMarked;
