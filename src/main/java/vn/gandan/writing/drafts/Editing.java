package vn.gandan.writing.drafts;

/** Which passage somebody is writing in, what she typed where that could not be kept, and why. */
public record Editing(String key, String typed, String mistake) {}
