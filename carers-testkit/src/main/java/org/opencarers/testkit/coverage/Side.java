package org.opencarers.testkit.coverage;

/**
 * One side of a comparison in a rule: that it settles the rule by being true, or by being false.
 *
 * @param rule the number of the rule in the policy, from 1
 * @param clause the clause of the policy's text that the rule encodes
 * @param leaf the number of the comparison in the rule, from 1
 * @param sentence the comparison in words
 * @param value whether it is true
 */
public record Side(int rule, String clause, int leaf, String sentence, boolean value) {

    @Override
    public String toString() {
        return "rule " + rule + " (clause " + clause + "), comparison " + leaf
                + ": that it settles the rule when it is " + (value ? "true" : "false") + " that " + sentence;
    }
}
