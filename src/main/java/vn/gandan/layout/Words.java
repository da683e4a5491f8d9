package vn.gandan.layout;

/** What a format writes itself, in the order of the page. */
public enum Words {
    /** The Party's name, or the country's (Quốc hiệu). */
    HEAD,
    HEAD_FACE,
    /** Tiêu ngữ; blank where there is none. */
    MOTTO,
    /** What stands under the issuer: a star, or "line". */
    UNDER_ISSUER,
    SYMBOL,
    LETTER_SYMBOL,
    /** What a letter's subject begins with. */
    LETTER_SUBJECT,
    LETTER_SUBJECT_FACE,
    /** What stands under the subject: dashes, or "line". */
    UNDER_SUBJECT,
    /** What the text ends with. */
    END,
    ON_BEHALF,
    SIGNED_FOR,
    BY_ORDER,
    BY_MANDATE,
    ACTING,
    RECIPIENTS_FACE,
    RECIPIENT_END,
    KEPT,
    /** The numbers of annexes: "I", or "1". */
    ANNEX_NUMBER,
    /** Where page numbers stand: "top", or "bottom right". */
    PAGE_NUMBER
}
