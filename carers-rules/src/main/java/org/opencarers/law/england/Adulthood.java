package org.opencarers.law.england;

import java.math.BigDecimal;
import org.opencarers.law.vocabulary.CaredForFacts;
import org.opencarers.law.vocabulary.CarerFacts;
import org.opencarers.rules.Condition;
import org.opencarers.rules.Parameter;
import org.opencarers.rules.ParameterFile;
import org.opencarers.rules.Unit;

/**
 * Who is an adult and who a child: of the carer, and of the person cared for.
 *
 * <p>A policy gives each condition the clause and the source that it has in its own text.
 */
final class Adulthood {

    private static final String FILE = "adult-age.json";

    static final Parameter<BigDecimal> AGE =
            ParameterFile.read(FILE, Adulthood.class.getResourceAsStream(FILE)).number("england.adult-age", Unit.YEARS);

    static final Condition CARER_IS_ADULT = CarerFacts.AGE.atLeast(AGE);

    static final Condition CARER_IS_CHILD = CarerFacts.AGE.lessThan(AGE);

    static final Condition CARED_FOR_IS_ADULT = CaredForFacts.AGE.atLeast(AGE);

    static final Condition CARED_FOR_IS_CHILD = CaredForFacts.AGE.lessThan(AGE);

    private Adulthood() {}
}
