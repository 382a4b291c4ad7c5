package org.opencarers.rules.exchange;

/**
 * What a replay found, or why it could not be made.
 *
 * @param answer the differences in JSON and in words, or the problems
 * @param same whether the same question gives the same receipt, byte for byte; false when there are problems
 */
public record ReplayAnswer(Answer answer, boolean same) {}
