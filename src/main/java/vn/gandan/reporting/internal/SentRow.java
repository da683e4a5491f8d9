package vn.gandan.reporting.internal;

import org.jspecify.annotations.Nullable;

/** One row as it was sent, unjudged; a null value withdraws the figure. Rows count from 1. */
record SentRow(
        int row,
        String unit,
        String indicator,
        String period,
        String item,
        @Nullable String value) {}
