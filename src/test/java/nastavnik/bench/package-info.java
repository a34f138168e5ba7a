/** What is needed to measure the portal. */
@NullMarked
package nastavnik.bench;

import org.jspecify.annotations.NullMarked;
