package vn.gandan.access;

/** Lãnh đạo tỉnh, chuyên viên tỉnh, cán bộ xã, tổ trưởng tổ dân vận, quản trị. */
public enum Role {
    PROVINCE_LEADER,
    PROVINCE_ANALYST,
    COMMUNE_OFFICER,
    TEAM_LEADER,
    ADMINISTRATOR;

    /** Leaders read; everybody else may also report figures. */
    public boolean reportsFigures() {
        return this != PROVINCE_LEADER;
    }
}
