package nastavnik.roundform;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.stream.Stream;

/**
 * What has to hold between fields: the sum of some compared with the sum of others.
 *
 * @param left codes joined by «+»
 * @param right codes joined by «+»
 */
@Embeddable
public record FieldCheck(
        @Column(name = "left_codes") String left,
        @Enumerated(EnumType.STRING) Comparison comparison,
        @Column(name = "right_codes") String right) {

    static FieldCheck of(List<String> left, Comparison comparison, List<String> right) {
        return new FieldCheck(String.join("+", left), comparison, String.join("+", right));
    }

    List<String> leftCodes() {
        return List.of(left.split("\\+", -1));
    }

    List<String> rightCodes() {
        return List.of(right.split("\\+", -1));
    }

    boolean mentions(String code) {
        return Stream.concat(leftCodes().stream(), rightCodes().stream()).anyMatch(code::equals);
    }
}
