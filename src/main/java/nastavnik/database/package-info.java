/**
 * The PostgreSQL that the portal brings along where none is configured: one command starts everything; and the words in which
 * any database refuses.
 */
@NullMarked
@ApplicationModule(
        displayName = "Database",
        allowedDependencies = {})
package nastavnik.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
