package vn.gandan.territory.internal;

import java.util.List;
import vn.gandan.organisation.Reorganisation;

/** What was enacted, with everything that its page shows; {@code againstUndo}: what forbids undoing it, in words. */
public record Enacted(
        Reorganisation reorganisation,
        List<String> steps,
        List<Branch> before,
        List<Branch> after,
        List<String> againstUndo,
        boolean inForce,
        boolean writes) {}
