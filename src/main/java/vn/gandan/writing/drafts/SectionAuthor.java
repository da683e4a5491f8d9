package vn.gandan.writing.drafts;

/**
 * Who writes a section of a draft, where several write it (phân công viết).
 *
 * @param name of the account, when the section was given to it
 */
record SectionAuthor(String section, long account, String name) {}
