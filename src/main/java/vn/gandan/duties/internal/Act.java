package vn.gandan.duties.internal;

import static vn.gandan.duties.internal.Act.Field.ACCOUNT;
import static vn.gandan.duties.internal.Act.Field.ADDRESS;
import static vn.gandan.duties.internal.Act.Field.DAYS;
import static vn.gandan.duties.internal.Act.Field.DOCUMENT;
import static vn.gandan.duties.internal.Act.Field.ON;
import static vn.gandan.duties.internal.Act.Field.REASON;
import static vn.gandan.duties.internal.Act.Field.UNIT;
import static vn.gandan.duties.internal.Act.Field.UNTIL;
import static vn.gandan.duties.internal.Act.Field.WORDS;

import java.util.List;
import java.util.Locale;
import vn.gandan.shared.SharedError;

/** What one may do with a duty, by the noun of its address, and what its form asks for. */
public enum Act {
    START("play"),
    COMPLETION("circle-check"),
    ACCEPTANCE("check"),
    RETURN("undo-2"),
    EXTENSION_REQUEST("calendar-plus"),
    EXTENSION("calendar-plus"),
    EXTENSION_REFUSAL("x"),
    ASSIGNMENT("user-round"),
    TRANSFER("arrow-right"),
    PAUSE("pause"),
    RESUMPTION("play"),
    REOPENING("rotate-ccw"),
    WITHDRAWAL("trash-2"),
    COMMENT("message-square");

    public enum Field {
        WORDS,
        ON,
        UNTIL,
        DAYS,
        ADDRESS,
        UNIT,
        ACCOUNT,
        REASON,
        DOCUMENT;

        /** Its name in forms. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final String icon;

    Act(String icon) {
        this.icon = icon;
    }

    public static Act of(String noun) {
        for (var act : values()) {
            if (act.noun().equals(noun)) {
                return act;
            }
        }
        throw SharedError.PAGE_NOT_FOUND.refuse();
    }

    public String noun() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String icon() {
        return icon;
    }

    public List<Field> fields() {
        return switch (this) {
            case START, ACCEPTANCE -> List.of();
            case COMPLETION -> List.of(WORDS, ON, ADDRESS);
            case RETURN, EXTENSION_REFUSAL, REOPENING, WITHDRAWAL -> List.of(REASON);
            case EXTENSION_REQUEST -> List.of(UNTIL, REASON);
            case EXTENSION -> List.of(UNTIL, DAYS, REASON, DOCUMENT);
            case ASSIGNMENT -> List.of(ACCOUNT);
            case TRANSFER -> List.of(UNIT, REASON);
            case PAUSE, RESUMPTION -> List.of(ON, REASON, DOCUMENT);
            case COMMENT -> List.of(WORDS);
        };
    }

    /** One touch does it. */
    public boolean wordless() {
        return fields().isEmpty();
    }
}
