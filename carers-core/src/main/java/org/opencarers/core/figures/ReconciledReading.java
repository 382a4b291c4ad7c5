package org.opencarers.core.figures;

import java.math.BigDecimal;
import org.immutables.value.Value;

/**
 * One reading of a printed figure, compared with what is computed. Immutable.
 */
@Value.Immutable
public interface ReconciledReading {

    /** The number, with as many decimals as are printed. */
    BigDecimal getValue();

    /** Whether this reading agrees: {@link Verdict#AGREES} or {@link Verdict#DIFFERS}, nothing else. */
    Verdict getVerdict();

    /**
     * The number less what is computed: positive when more is printed. Exact; for a quotient or a share, less the
     * result rounded half up to the decimals of the check, or to those of the number where it has more.
     */
    BigDecimal getDifference();
}
