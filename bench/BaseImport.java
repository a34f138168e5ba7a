import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A base of many people is brought to a running demonstration (docs/operations.md, Performance): once as new people, once with
 * every one of them changed. They stay there: use a data folder that is thrown away.
 *
 * <pre>java bench/BaseImport.java [http://127.0.0.1:8080] [rows, 5000]</pre>
 */
final class BaseImport {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]*)\"");
    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([0-9a-f]+)\"");
    private static final Pattern SCHOOL = Pattern.compile("name=\"school\"[^>]*?value=\"(\\d+)\"|<option[^>]*value=\"(\\d+)\"");
    private static final List<String> SYLLABLES =
            List.of("ба", "ве", "го", "да", "жи", "за", "ки", "ла", "ма", "не", "по", "ра", "си", "то", "фе", "ха", "ча", "шу", "ля", "ню");

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String portal;

    private BaseImport(String portal) {
        this.portal = portal;
    }

    public static void main(String[] args) throws Exception {
        var portal = args.length > 0 ? args[0] : "http://127.0.0.1:8080";
        if (!portal.matches("http://(127\\.0\\.0\\.1|localhost):\\d+")) {
            throw new IllegalArgumentException("Only a portal of this machine is measured");
        }
        var rows = args.length > 1 ? Integer.parseInt(args[1]) : 5_000;
        new BaseImport(portal).run(rows);
    }

    private void run(int rows) throws Exception {
        send(
                "/sign-in",
                "_csrf=" + encoded(one(CSRF, get("/sign-in"))) + "&login=kurator&password=nastavnik-demo");
        bring("new people", book(rows, number -> "Помочь с учёбой, " + number, "01.09.2026"));
        bring("the same, changed", book(rows, number -> "Выбрать профессию, " + number, "01.08.2026"));
    }

    private void bring(String what, byte[] file) throws Exception {
        var page = get("/base-imports");
        var begun = System.nanoTime();
        var upload = sendFile(one(CSRF, page), one(SCHOOL, page), file);
        var read = System.nanoTime();
        var preview = get(upload);
        var shown = System.nanoTime();
        send(upload + "/confirmation", "_csrf=" + encoded(one(CSRF, preview)) + "&seen=" + one(SEEN, preview));
        var stored = System.nanoTime();
        var outcome = get(upload);
        System.out.printf(
                "%s: read %.1f s, preview %.1f s, stored %.1f s%s%n",
                what,
                (read - begun) / 1e9,
                (shown - read) / 1e9,
                (stored - shown) / 1e9,
                outcome.contains("База записана") ? "" : " – NOT STORED");
    }

    /** A workbook with texts in its cells, as a program other than Excel writes it. */
    private static byte[] book(int rows, IntFunction<String> request, String from) throws IOException {
        var sheet = new StringBuilder(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
        row(sheet, 1, "ФИО наставляемого", "Год рождения", "Основной запрос", "Дата вхождения в программу");
        for (int i = 0; i < rows; i++) {
            row(sheet, i + 2, name(i), Integer.toString(2010 + i % 6), request.apply(i), from);
        }
        sheet.append("</sheetData></worksheet>");
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            entry(zip, "[Content_Types].xml", """
                    <?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>""");
            entry(zip, "_rels/.rels", """
                    <?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
            entry(zip, "xl/workbook.xml", """
                    <?xml version="1.0" encoding="UTF-8"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="1" sheetId="1" r:id="rId1"/></sheets></workbook>""");
            entry(zip, "xl/_rels/workbook.xml.rels", """
                    <?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>""");
            entry(zip, "xl/worksheets/sheet1.xml", sheet.toString());
        }
        return out.toByteArray();
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static void row(StringBuilder sheet, int number, String... cells) {
        sheet.append("<row r=\"").append(number).append("\">");
        for (int i = 0; i < cells.length; i++) {
            sheet.append("<c r=\"").append((char) ('A' + i)).append(number).append("\" t=\"inlineStr\"><is><t>")
                    .append(cells[i]).append("</t></is></c>");
        }
        sheet.append("</row>");
    }

    /** Another one for each number: names have no digits. */
    private static String name(int number) {
        var word = new StringBuilder("По");
        for (int rest = number, i = 0; i < 4; i++, rest /= SYLLABLES.size()) {
            word.append(SYLLABLES.get(rest % SYLLABLES.size()));
        }
        return word + "в Иван Петрович";
    }

    private String get(String path) throws Exception {
        var answer = client.send(HttpRequest.newBuilder(URI.create(portal + path)).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    private void send(String path, String form) throws Exception {
        var answer = client.send(
                HttpRequest.newBuilder(URI.create(portal + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.discarding());
        if (answer.statusCode() != 302) {
            throw new IllegalStateException(path + " answered " + answer.statusCode());
        }
    }

    /** @return where the upload stands */
    private String sendFile(String csrf, String school, byte[] file) throws Exception {
        var border = "----bench";
        var body = new ByteArrayOutputStream();
        for (var field : List.of(List.of("_csrf", csrf), List.of("school", school))) {
            body.writeBytes(("--" + border + "\r\nContent-Disposition: form-data; name=\"" + field.getFirst() + "\"\r\n\r\n"
                            + field.getLast() + "\r\n")
                    .getBytes(StandardCharsets.UTF_8));
        }
        body.writeBytes(("--" + border + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"base.xlsx\"\r\n"
                        + "Content-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + border + "--\r\n").getBytes(StandardCharsets.UTF_8));
        var answer = client.send(
                HttpRequest.newBuilder(URI.create(portal + "/base-imports"))
                        .header("Content-Type", "multipart/form-data; boundary=" + border)
                        .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                        .build(),
                BodyHandlers.ofString());
        var to = answer.headers().firstValue("Location").orElseThrow(() -> new IllegalStateException("Not read: " + answer.statusCode()));
        return URI.create(portal).resolve(to).getPath();
    }

    private static String one(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        if (!found.find()) {
            throw new IllegalStateException("No " + pattern);
        }
        for (int group = 1; group <= found.groupCount(); group++) {
            if (found.group(group) != null) {
                return found.group(group);
            }
        }
        throw new IllegalStateException("No " + pattern);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
