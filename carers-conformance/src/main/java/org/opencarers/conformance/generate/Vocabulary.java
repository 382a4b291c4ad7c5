package org.opencarers.conformance.generate;

import java.util.ArrayList;
import java.util.List;
import org.opencarers.rules.Constraint;
import org.opencarers.rules.Fact;
import org.opencarers.rules.LinearTerm;
import org.opencarers.rules.NumberFact;
import org.opencarers.rules.SetFact;

/** The facts of one generated policy, sorted by what may be done with them. */
final class Vocabulary {

    /** Asked by the policy. */
    final List<Fact<?>> asked = new ArrayList<>();

    /** Listed by the policy as bound only. */
    final List<NumberFact<?>> bounds = new ArrayList<>();

    /** Catalogued, and listed by no policy. */
    final List<NumberFact<?>> strangers = new ArrayList<>();

    /** Groups of asked numbers that may be added and compared: each of one unit, with equal decimals. */
    final List<List<NumberFact<?>>> groups = new ArrayList<>();

    /** Sums and differences within the groups: few, because each may be compared with many limits. */
    final List<LinearTerm> sums = new ArrayList<>();

    /** Asked sets of one list, whose union may be counted. */
    final List<SetFact<Need>> needs = new ArrayList<>();

    final List<Constraint> constraints = new ArrayList<>();
}
