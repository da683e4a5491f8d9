package vn.gandan.directives.internal;

/**
 * How a unit stands to a paper that it owes one to, on a day: has issued one, has one whose number no source gives, is
 * late, has lawfully more time, has time left.
 */
public enum Standing {
    ISSUED,
    NO_NUMBER,
    LATE,
    EXTENDED,
    PENDING;

    public boolean done() {
        return this == ISSUED || this == NO_NUMBER;
    }
}
