package nastavnik.table;

/**
 * How much of a file is read before it is refused, so that no upload can take the portal's memory.
 *
 * @param bytes size of the file as it was sent
 * @param unpackedText bytes of all its XML parts together when unpacked; they are parsed, so they cost memory
 * @param unpacked bytes of all its parts together when unpacked; the others are only counted
 * @param ratio how many times larger than packed a part above 16 MB may grow
 * @param parts files in the package
 * @param sheets sheets or Word tables
 * @param rows rows with text in the whole document
 * @param columns columns up to the last with text
 * @param cells cells with text in the whole document
 * @param characters characters of all cells and paragraphs together, a shared one counted wherever it stands
 */
record Limits(
        long bytes,
        long unpackedText,
        long unpacked,
        int ratio,
        int parts,
        int sheets,
        int rows,
        int columns,
        int cells,
        int characters) {

    static Limits ofFileSize(long bytes) {
        return new Limits(bytes, 64L << 20, 256L << 20, 200, 2_000, 100, 20_000, 200, 400_000, 10_000_000);
    }
}
