package vn.gandan.support;

/** The two sizes that every errand is done on: an office screen and the phone of a hamlet. */
public enum Screen {
    DESKTOP(1280, 900),
    PHONE(390, 844);

    private final int width;
    private final int height;

    Screen(int width, int height) {
        this.width = width;
        this.height = height;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public boolean phone() {
        return this == PHONE;
    }
}
