@org.jspecify.annotations.NullMarked
package nastavnik;
