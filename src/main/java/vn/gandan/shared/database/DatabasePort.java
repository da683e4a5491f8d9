package vn.gandan.shared.database;

/** The port of the embedded database, for run.json. */
public record DatabasePort(int value) {}
