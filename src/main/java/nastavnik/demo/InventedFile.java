package nastavnik.demo;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A small file as a browser would send it. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record InventedFile(String name, byte[] content) implements MultipartFile {

    /** A page with a line of plain letters. */
    static InventedFile order(String name, String line) {
        var text = "BT /F1 14 Tf 60 760 Td (" + line + ") Tj ET";
        var parts = java.util.List.of(
                "<</Type/Catalog/Pages 2 0 R>>",
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
                "<</Length " + text.length() + ">>stream\n" + text + "\nendstream",
                "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
        var pdf = new StringBuilder("%PDF-1.4\n");
        var starts = new ArrayList<Integer>();
        for (var part : parts) {
            starts.add(pdf.length());
            pdf.append(starts.size()).append(" 0 obj").append(part).append("endobj\n");
        }
        var table = pdf.length();
        pdf.append("xref\n0 6\n0000000000 65535 f \n");
        starts.forEach(start -> pdf.append("%010d 00000 n \n".formatted(start)));
        pdf.append("trailer<</Size 6/Root 1 0 R>>\nstartxref\n").append(table).append("\n%%EOF\n");
        return new InventedFile(name, pdf.toString().getBytes(StandardCharsets.US_ASCII));
    }

    /** A picture of one colour, another for each seed. */
    static InventedFile photograph(String name, long seed) {
        var picture = new BufferedImage(320, 200, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.getHSBColor((seed % 12) / 12f, 0.4f, 0.8f));
        pen.fillRect(0, 0, 320, 200);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new InventedFile(name, bytes.toByteArray());
    }

    @Override
    public String getName() {
        return "files";
    }

    @Override
    public String getOriginalFilename() {
        return name;
    }

    @Override
    public @Nullable String getContentType() {
        return null;
    }

    @Override
    public boolean isEmpty() {
        return content.length == 0;
    }

    @Override
    public long getSize() {
        return content.length;
    }

    @Override
    public byte[] getBytes() {
        return content;
    }

    @Override
    public InputStream getInputStream() {
        return new ByteArrayInputStream(content);
    }

    @Override
    public void transferTo(File target) throws IOException {
        Files.write(target.toPath(), content);
    }
}
