package nastavnik.indicator;

/** An indicator as others see it; position is its number in the list. */
public record IndicatorEntry(long id, int version, int position, IndicatorCard card) {

    public String name() {
        return card.name();
    }
}
