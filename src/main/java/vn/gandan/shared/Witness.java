package vn.gandan.shared;

/** Records that somebody asked for what is hidden from her; the trail stands in modules that the shared advice cannot see. */
public interface Witness {

    /** Called outside any transaction, since the record is written in one of its own. */
    void refused(String subject);
}
