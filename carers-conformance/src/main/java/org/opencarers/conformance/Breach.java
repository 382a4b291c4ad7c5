package org.opencarers.conformance;

/**
 * What is wrong with an answer.
 *
 * @param expected what the law wants, in words
 * @param got what came, in words
 */
public record Breach(String expected, String got) {}
