package nastavnik.school;

/**
 * Tells whether the register has changed: two equal states are of the same organisations with the same cards.
 *
 * @param organisations how many there are, closed ones too
 * @param changes how often their cards have been changed
 * @param last id of the newest
 */
public record RegisterState(long organisations, long changes, long last) {}
