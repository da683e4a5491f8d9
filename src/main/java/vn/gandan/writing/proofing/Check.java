package vn.gandan.writing.proofing;

import java.util.stream.Stream;

/** One thing that a report is looked through for. */
interface Check {

    Stream<Finding> findings();
}
