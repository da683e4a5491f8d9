package vn.gandan.reading.internal;

import org.jspecify.annotations.Nullable;
import vn.gandan.directives.Document;
import vn.gandan.organisation.Unit;

/**
 * How a cited paper stands to the register: known there, to be added for an issuer, or lacking something.
 *
 * @param issuer null: the centre, where nothing lacks
 */
public record PaperStanding(
        @Nullable Document known,
        @Nullable Unit issuer,
        @Nullable Lack lack) {

    /**
     * Số, ký hiệu không đọc được; không nêu cơ quan ban hành; chưa rõ của đơn vị nào; nhiều văn bản cùng số, báo cáo không nêu ngày; do cấp khác ghi nhận; trong kho có văn bản
     * cùng số khác ngày; ngày ban hành sau hôm nay; chưa rõ loại văn bản; có dấu chỉ độ mật.
     */
    public enum Lack {
        SYMBOL,
        ISSUER_OF_SYMBOL,
        ISSUER,
        SEVERAL,
        NOT_YOURS,
        OTHER_DAY,
        FUTURE_DAY,
        TYPE,
        SECRET
    }

    static PaperStanding lacking(Lack lack) {
        return new PaperStanding(null, null, lack);
    }

    public boolean ready() {
        return lack == null;
    }
}
