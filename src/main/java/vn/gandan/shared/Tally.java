package vn.gandan.shared;

/** What waits for a reader, as the menu and the bell count it: work of hers, how much of it is overdue, unread notices. */
public record Tally(int waiting, int overdue, int notices) {

    public Tally plus(Tally other) {
        return new Tally(waiting + other.waiting, overdue + other.overdue, notices + other.notices);
    }

    /** What fits on the bell. */
    public String shown() {
        return notices > 99 ? "99+" : String.valueOf(notices);
    }
}
