package vn.gandan.signing.internal;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.gandan.access.Account;
import vn.gandan.signing.ApprovalStep;

/**
 * The steps of approval that a unit has set, by type; an empty type stands for all others.
 *
 * @param people whose yes can be asked for, by account
 */
public record StepsPage(
        String unit,
        Map<String, List<ApprovalStep>> set,
        Map<Long, Account> people,
        Map<String, String> types,
        @Nullable String problem) {}
