package vn.gandan.indicators;

/** One part of an indicator's breakdown (phân tổ): its code is the {@code item} of a figure. */
public record Category(String indicator, String code, String nameVi, String nameEn) {}
