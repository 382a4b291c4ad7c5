package org.opencarers.rules.diagram;

/** A diagram, or the regions of one variable, would grow beyond the budget. Caught where a smaller way exists. */
final class OverBudget extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OverBudget(String what, long limit) {
        super(what + " exceed the budget of " + limit, null, false, false);
    }
}
