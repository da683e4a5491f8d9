package vn.gandan.mail.internal;

/** Đang chờ, đang gửi, đã gửi, máy chủ không nhận, chưa rõ đã tới chưa, đã đóng. */
public enum State {
    WAITING,
    SENDING,
    SENT,
    REFUSED,
    UNSURE,
    CLOSED;

    /** Goes no further unless a person decides. */
    boolean stuck() {
        return this == REFUSED || this == UNSURE;
    }

    /** An attempt may still be under way; one that took longer than expected is taken for lost, and may yet report. */
    boolean underWay() {
        return this == SENDING || this == UNSURE;
    }
}
