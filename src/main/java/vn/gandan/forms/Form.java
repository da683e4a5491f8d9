package vn.gandan.forms;

import vn.gandan.shared.UnitId;

/** A form (biểu mẫu) through all its versions; kept by the unit that designed it. */
public record Form(FormId id, UnitId owner, String code, boolean retired) {

    public String address() {
        return "/forms/" + code;
    }
}
