package vn.gandan.filings;

import java.math.BigDecimal;

/** A figure that the system counted itself (số đã có sẵn): its value, from what, and the page that shows it. */
public record Known(BigDecimal value, String source, String address) {}
