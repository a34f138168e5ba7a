package nastavnik.reportform;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * «Контактная информация ответственного за заполнение информации» (order 376-у, appendix 2). Each part may be empty in a
 * draft.
 */
@Embeddable
public record Filler(
        @Column(name = "filler_name") String name,
        @Column(name = "filler_post") String post,
        @Column(name = "filler_phone") String phone,
        @Column(name = "filler_email") String email) {

    public static final Filler NOBODY = new Filler("", "", "", "");

    /** @param field as {@link Gap#field()} calls it */
    public String part(String field) {
        return switch (field) {
            case "fillerName" -> name;
            case "fillerPost" -> post;
            case "fillerPhone" -> phone;
            default -> email;
        };
    }

    public boolean isBlank() {
        return equals(NOBODY);
    }
}
