package vn.gandan.layout;

import java.util.List;

/** What is annexed to a paper (phụ lục), on pages of its own, upright or lying. */
public record Annex(String title, boolean landscape, List<Block> blocks) {

    public Annex {
        blocks = List.copyOf(blocks);
    }

    public static Annex upright(String title, List<Block> blocks) {
        return new Annex(title, false, blocks);
    }
}
