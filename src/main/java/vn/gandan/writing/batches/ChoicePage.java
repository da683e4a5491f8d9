package vn.gandan.writing.batches;

import java.util.List;
import vn.gandan.writing.drafts.DraftList.Choice;

/**
 * What a batch may be made of, and the batches there were.
 *
 * @param places groups of communes; a group without a name where nothing stood between them and the province
 * @param standing how many of them have a draft already
 * @param mistake why none could be begun; empty where nobody tried
 */
public record ChoicePage(
        List<Choice> outlines,
        String outline,
        List<Choice> periods,
        String period,
        List<Group> places,
        int communes,
        int standing,
        String mistake,
        List<Row> batches) {

    public record Group(String name, List<Place> places) {}

    public record Place(String reference, String name, boolean chosen, boolean standing) {}

    public record Row(String address, String title, String period, String made, Counts counts, boolean running) {}
}
