package nastavnik.office;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.text.MessageFormat;
import java.util.List;
import nastavnik.table.Text;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** A .docx of official papers on A4 in Times New Roman 12, with «Стр. N из M» at the foot of each page. */
public final class WordFile implements AutoCloseable {

    static final int SIZE = 12;

    private final XWPFDocument document = new XWPFDocument();
    private final Page page;
    private boolean begun;

    public WordFile(Imprint imprint, Page page) {
        this.page = page;
        Properties.set(document.getProperties(), imprint);
        setFont();
        setPage();
        numberPages();
    }

    private void setFont() {
        var fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(SheetStyles.FONT);
        fonts.setHAnsi(SheetStyles.FONT);
        fonts.setCs(SheetStyles.FONT);
        fonts.setEastAsia(SheetStyles.FONT);
        var styles = document.createStyles();
        styles.setDefaultFonts(fonts);
        styles.setSpellingLanguage("ru-RU");
    }

    private void setPage() {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(page.widthInTwentieths()));
        size.setH(BigInteger.valueOf(page.heightInTwentieths()));
        if (page == Page.LANDSCAPE) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        var margins = section.addNewPgMar();
        margins.setLeft(BigInteger.valueOf(Page.twentieths(page.left())));
        margins.setRight(BigInteger.valueOf(Page.twentieths(page.right())));
        margins.setTop(BigInteger.valueOf(Page.twentieths(Page.TOP)));
        margins.setBottom(BigInteger.valueOf(Page.twentieths(Page.BOTTOM)));
        margins.setHeader(BigInteger.valueOf(Page.twentieths(8)));
        margins.setFooter(BigInteger.valueOf(Page.twentieths(8)));
        margins.setGutter(BigInteger.ZERO);
    }

    private void numberPages() {
        var paragraph = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        paragraph.setAlignment(ParagraphAlignment.RIGHT);
        var parts = MessageFormat.format(Words.get("office.page"), "\t", "\t").split("\t", -1);
        write(paragraph, parts[0], false);
        field(paragraph, "PAGE");
        write(paragraph, parts[1], false);
        field(paragraph, "NUMPAGES");
        write(paragraph, parts[2], false);
    }

    private static void field(XWPFParagraph paragraph, String name) {
        var field = paragraph.getCTP().addNewFldSimple();
        field.setInstr(name);
        var run = new XWPFRun(field.addNewR(), (org.apache.poi.xwpf.usermodel.IRunBody) paragraph);
        run.setFontSize(SIZE);
        run.setText("1");
    }

    /** A paper with a table; a second one begins on a new page. */
    public OfficialPaper paper(List<PaperColumn> columns) {
        if (begun) {
            document.createParagraph().setPageBreak(true);
        }
        begun = true;
        return new WordPaper(this, columns);
    }

    /** A paper with another table that follows on what stands already, on the same page. */
    public OfficialPaper continued(List<PaperColumn> columns) {
        begun = true;
        return new WordPaper(this, columns);
    }

    Page page() {
        return page;
    }

    XWPFDocument document() {
        return document;
    }

    XWPFParagraph paragraph(String text, ParagraphAlignment alignment, boolean bold) {
        var paragraph = document.createParagraph();
        paragraph.setAlignment(alignment);
        paragraph.setSpacingAfter(0);
        write(paragraph, text, bold);
        return paragraph;
    }

    static void write(XWPFParagraph paragraph, String text, boolean bold) {
        var run = paragraph.createRun();
        if (bold) {
            run.setBold(true);
        }
        run.setFontSize(SIZE);
        var lines = Text.printable(text).split("\n", -1);
        for (var i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            var parts = lines[i].split("\t", -1);
            for (var j = 0; j < parts.length; j++) {
                if (j > 0) {
                    run.addTab();
                }
                run.setText(parts[j]);
            }
        }
    }

    /** Writes the document; the stream is left open. */
    public void writeTo(OutputStream out) throws IOException {
        document.write(out);
    }

    @Override
    public void close() {
        // closing would write it all once more, into nowhere
        document.getPackage().revert();
    }
}
