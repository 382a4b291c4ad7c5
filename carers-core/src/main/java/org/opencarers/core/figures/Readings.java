package org.opencarers.core.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a printed text can mean as a number, or why it is none. */
record Readings(List<BigDecimal> numbers, Optional<String> reason) {

    /** Longer than any figure of a report; reading digits without end would cost time without end. */
    static final int LONGEST = 50;

    // No-break, figure, thin and narrow no-break space: a printer's choice that means no more than a space.
    private static final Pattern SPACES = Pattern.compile("[ \\u00A0\\u2007\\u2009\\u202F]");
    // A hyphen or the minus sign proper.
    private static final Pattern FRAME = Pattern.compile("([-\\u2212] ?)?(£ ?)?([^£%]*?)( ?%)?");
    private static final Pattern NUMBER =
            Pattern.compile("(0|[1-9][0-9]*|[1-9][0-9]{0,2}((,[0-9]{3})+|( [0-9]{3})+))(\\.[0-9]+)?");
    private static final Pattern STOP_FOR_COMMA = Pattern.compile("[1-9][0-9]*\\.[0-9]{3}");
    private static final Pattern DIGITS_AND_SEPARATORS = Pattern.compile("[0-9., ]*[0-9][0-9., ]*");
    private static final Pattern LEADING_ZERO = Pattern.compile("0[0-9]+(\\.[0-9]+)?");
    private static final Pattern STOP_AT_END = Pattern.compile("\\..*|.*\\.");

    static Readings of(String text) {
        if (text.length() > LONGEST) {
            return none("it is too long");
        }
        String spaced = SPACES.matcher(text).replaceAll(" ").strip();
        if (spaced.isEmpty()) {
            return none("it is blank");
        }
        Matcher frame = FRAME.matcher(spaced);
        if (!frame.matches()) {
            return none("a pound sign stands only before a number, and a per cent sign only after it");
        }
        boolean money = frame.group(2) != null;
        boolean percentage = frame.group(4) != null;
        if (money && percentage) {
            return none("it has both a pound sign and a per cent sign");
        }
        String digits = frame.group(3);
        return NUMBER.matcher(digits).matches()
                ? some(frame.group(1) != null, digits, percentage)
                : none(reason(digits));
    }

    private static Readings some(boolean negative, String digits, boolean percentage) {
        BigDecimal literal = number(negative, digits.replace(",", "").replace(" ", ""));
        boolean ambiguous = !percentage && STOP_FOR_COMMA.matcher(digits).matches();
        return new Readings(
                ambiguous ? List.of(literal, number(negative, digits.replace(".", ""))) : List.of(literal),
                Optional.empty());
    }

    private static BigDecimal number(boolean negative, String digits) {
        BigDecimal size = new BigDecimal(digits);
        return negative ? size.negate() : size;
    }

    private static Readings none(String reason) {
        return new Readings(List.of(), Optional.of(reason));
    }

    private static String reason(String digits) {
        if (!DIGITS_AND_SEPARATORS.matcher(digits).matches()) {
            return "it is not made of digits alone";
        }
        if (digits.indexOf('.') != digits.lastIndexOf('.')) {
            return "it has more than one full stop";
        }
        if (STOP_AT_END.matcher(digits).matches()) {
            return "a digit is missing before or after its full stop";
        }
        return LEADING_ZERO.matcher(digits).matches()
                ? "it begins with a zero"
                : "its digits are not grouped in threes";
    }
}
