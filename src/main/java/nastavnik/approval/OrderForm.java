package nastavnik.approval;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nastavnik.calendar.Dates;
import nastavnik.form.CalendarDate;
import nastavnik.form.Typed;
import nastavnik.plan.ApprovingOrder;
import nastavnik.plan.RoadmapCard;

/**
 * The approving order as it was typed.
 *
 * @param replaces ids of the roadmaps ticked as giving way
 */
record OrderForm(
        @NotBlank @Size(max = 500) String issuer,
        @NotBlank @CalendarDate String signedOn,
        @Size(max = 50) String number,
        @Size(max = 1000) String orderTitle,
        boolean withoutOrder,
        List<String> replaces) {

    OrderForm {
        issuer = Typed.text(issuer);
        signedOn = Typed.text(signedOn);
        number = Typed.text(number);
        orderTitle = Typed.text(orderTitle);
        replaces = replaces == null
                ? List.of()
                : replaces.stream().filter(Objects::nonNull).distinct().toList();
    }

    /** To be asked only once the form is valid. */
    ApprovingOrder order() {
        var day = Dates.parse(signedOn).orElseThrow();
        return withoutOrder
                ? ApprovingOrder.decision(issuer, day)
                : new ApprovingOrder(issuer, day, number, orderTitle);
    }

    /** @return the ids ticked that are among these; whoever is not may have been reopened meanwhile */
    Set<Long> replacing(Collection<RoadmapCard> replaceable) {
        return replaceable.stream()
                .map(RoadmapCard::roadmapId)
                .filter(id -> replaces.contains(id.toString()))
                .collect(Collectors.toSet());
    }

    /** @return whether the number is missing that an order has */
    boolean numberMissing() {
        return !withoutOrder && number.isEmpty();
    }
}
