package nastavnik.help;

import nastavnik.access.Role;

/**
 * The guide of one role.
 *
 * @param name its name in addresses
 * @param title its heading
 * @param html the text below the heading, made from a file of ours and therefore safe to show as it is
 */
record Guide(String name, Role role, String title, String html) {}
