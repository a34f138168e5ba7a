package nastavnik.roundform;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import nastavnik.form.Choice;

/** How two sums of fields have to stand to each other. */
public enum Comparison {
    AT_MOST("≤"),
    EQUAL("="),
    AT_LEAST("≥");

    private final String sign;

    Comparison(String sign) {
        this.sign = sign;
    }

    public String sign() {
        return sign;
    }

    static List<Choice> choices() {
        return Arrays.stream(values())
                .map(each -> new Choice(each.name(), each.sign))
                .toList();
    }

    boolean holds(BigDecimal left, BigDecimal right) {
        var order = left.compareTo(right);
        return switch (this) {
            case AT_MOST -> order <= 0;
            case EQUAL -> order == 0;
            case AT_LEAST -> order >= 0;
        };
    }
}
