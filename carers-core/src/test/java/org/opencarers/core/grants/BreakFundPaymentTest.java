package org.opencarers.core.grants;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.opencarers.core.json.CarersJson;

class BreakFundPaymentTest {

    @Test
    void one_payment_may_serve_for_several_breaks_and_its_amount_is_that_of_all_of_them() {
        BreakFundPayment payment = BreakFundPayment.builder()
                .amount(new BigDecimal("150"))
                .instances(6)
                .build();

        assertThat(payment.getInstances()).contains(6);
        assertThat(payment.getAmount()).contains(new BigDecimal("150.00"));
    }

    @Test
    void a_payment_that_was_not_used_is_not_one_whose_use_is_unknown() {
        BreakFundPayment unused = CarersJson.read("{\"instances\":0}", BreakFundPayment.class);

        assertThat(unused.getInstances()).contains(0);
        assertThat(unused).isNotEqualTo(CarersJson.read("{}", BreakFundPayment.class));
        assertThat(CarersJson.write(unused)).isEqualTo("{\"instances\":0}");
    }
}
