package vn.gandan.layout;

/**
 * Words to stand in a Word file where others do.
 *
 * @param start place in the text that was read from the file
 * @param end place before which they end; the same as the start: they are added there
 */
public record Change(int start, int end, String words) {}
