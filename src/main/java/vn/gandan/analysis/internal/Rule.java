package vn.gandan.analysis.internal;

/**
 * Why a figure needs another look (quy tắc soát số): it differs from what the units below add up to, is more than the whole
 * it is a part of, leaps out of the unit's own course or of its neighbours', stands still, or came with a whole form copied.
 */
public enum Rule {
    STATED,
    PART_OVER_WHOLE,
    OUTLIER,
    PEERS,
    STALE,
    COPIED
}
