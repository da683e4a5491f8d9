package vn.gandan.forms;

import java.time.LocalDate;

/** What a form says for periods that end on or after a day (phiên bản biểu); never changed once a figure stands on it. */
public record FormVersion(Form form, int number, LocalDate from, Definition definition) {}
