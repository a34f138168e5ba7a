package nastavnik.practice;

/**
 * An expert's mark and remark.
 *
 * @param accountId of the expert
 * @param expert surname, name, patronymic
 * @param mark from 1 to 5
 */
public record Opinion(long accountId, String expert, int mark, String remark) {

    boolean valid() {
        return mark >= 1 && mark <= 5 && !remark.isBlank();
    }
}
