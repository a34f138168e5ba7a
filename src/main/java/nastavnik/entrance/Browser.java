package nastavnik.entrance;

import java.util.List;

/** Names a browser by what it says of itself, as well as a person needs it to know his own devices again. */
final class Browser {

    /** Each later one says the names of the earlier ones too. */
    private static final List<List<String>> BROWSERS = List.of(
            List.of("YaBrowser/", "Yandex"),
            List.of("Edg", "Edge"),
            List.of("OPR/", "Opera"),
            List.of("Firefox/", "Firefox"),
            List.of("Chrom", "Chrome"),
            List.of("Safari/", "Safari"));

    private static final List<List<String>> SYSTEMS = List.of(
            List.of("Android", "Android"),
            List.of("iPhone", "iPhone"),
            List.of("iPad", "iPad"),
            List.of("Windows", "Windows"),
            List.of("Mac OS", "macOS"),
            List.of("Linux", "Linux"));

    private Browser() {}

    /** @return «Firefox, Windows»; empty where it says nothing known */
    static String name(String said) {
        var browser = first(BROWSERS, said);
        var system = first(SYSTEMS, said);
        return browser.isEmpty() || system.isEmpty() ? browser + system : browser + ", " + system;
    }

    private static String first(List<List<String>> names, String said) {
        return names.stream()
                .filter(name -> said.contains(name.getFirst()))
                .map(List::getLast)
                .findFirst()
                .orElse("");
    }
}
