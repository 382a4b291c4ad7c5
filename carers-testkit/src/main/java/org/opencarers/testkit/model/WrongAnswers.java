package org.opencarers.testkit.model;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Min;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.util.Map;
import org.opencarers.core.figures.Quantity;
import org.opencarers.core.money.Pounds;
import org.opencarers.core.schedules.DaysLong;
import org.opencarers.core.schedules.Recurrence;
import org.opencarers.core.schedules.ZoneName;
import org.opencarers.core.services.HoursLong;
import org.opencarers.core.validation.Code;
import org.opencarers.core.validation.CountUpTo;
import org.opencarers.core.validation.DaysOutOf;
import org.opencarers.core.validation.FilledIn;
import org.opencarers.core.validation.GssCode;
import org.opencarers.core.validation.HalfDays;
import org.opencarers.core.validation.HoursAWeek;
import org.opencarers.core.validation.LanguageTag;
import org.opencarers.core.validation.NhsNumber;
import org.opencarers.core.validation.OdsCode;
import org.opencarers.core.validation.PhoneNumber;
import org.opencarers.core.validation.PolicyId;
import org.opencarers.core.validation.Postcode;
import org.opencarers.core.validation.Uprn;
import org.opencarers.core.validation.WeeksOutOf;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** For each constraint on one answer, an answer that only just breaks it. */
final class WrongAnswers {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final Map<Class<? extends Annotation>, JsonNode> WRONG = Map.ofEntries(
            Map.entry(Code.class, NODES.stringNode("care plan")),
            Map.entry(DaysLong.class, NODES.numberNode(0)),
            Map.entry(Email.class, NODES.stringNode("carers at example.org")),
            Map.entry(FilledIn.class, NODES.stringNode(" ")),
            Map.entry(GssCode.class, NODES.stringNode("E1000001")),
            Map.entry(HalfDays.class, NODES.numberNode(new BigDecimal("0.25"))),
            Map.entry(HoursAWeek.class, NODES.numberNode(new BigDecimal("168.01"))),
            Map.entry(HoursLong.class, NODES.numberNode(new BigDecimal("24.5"))),
            Map.entry(LanguageTag.class, NODES.stringNode("English")),
            Map.entry(Min.class, NODES.numberNode(0)),
            Map.entry(NhsNumber.class, NODES.stringNode("9434765918")),
            Map.entry(OdsCode.class, NODES.stringNode("RX")),
            Map.entry(PhoneNumber.class, NODES.stringNode("none")),
            Map.entry(PolicyId.class, NODES.stringNode("drop-in")),
            Map.entry(Postcode.class, NODES.stringNode("ME206WT")),
            Map.entry(Pounds.class, NODES.stringNode("0.001")),
            Map.entry(Quantity.class, NODES.numberNode(new BigDecimal("-0.5"))),
            Map.entry(Recurrence.class, NODES.stringNode("every Tuesday")),
            Map.entry(Uprn.class, NODES.stringNode("1234567890123")),
            Map.entry(ZoneName.class, NODES.stringNode("London")));

    private WrongAnswers() {}

    static JsonNode against(Annotation constraint) {
        if (constraint instanceof WeeksOutOf weeks) {
            return NODES.numberNode(Math.toIntExact(weeks.value() + 1));
        }
        if (constraint instanceof CountUpTo count) {
            return NODES.numberNode(count.value() < Integer.MAX_VALUE ? Math.toIntExact(count.value() + 1) : -1);
        }
        if (constraint instanceof DaysOutOf days) {
            return NODES.numberNode(BigDecimal.valueOf(days.value()).add(new BigDecimal("0.1")));
        }
        JsonNode wrong = WRONG.get(constraint.annotationType());
        if (wrong == null) {
            throw new IllegalStateException("no wrong answer is known against @"
                    + constraint.annotationType().getSimpleName() + "; add one to WrongAnswers");
        }
        return wrong;
    }
}
