/** Journeys of people through the running portal, in a real browser, with axe looking at each page. */
@NullMarked
package nastavnik.browser;

import org.jspecify.annotations.NullMarked;
