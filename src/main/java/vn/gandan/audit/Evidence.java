package vn.gandan.audit;

import java.util.List;
import java.util.Locale;
import vn.gandan.shared.ProvinceId;

/** Something besides the trail that is kept with its hash (bằng chứng): every module that has any lets it be proved. */
public interface Evidence {

    /** Computes all of it again, in the scope of that province. */
    Finding check(ProvinceId province);

    /** That so many of it stand as they were kept, in a sentence. */
    String intact(long checked);

    /** What is no longer as it was kept, in a sentence. */
    String altered(Broken broken, Locale language);

    /** How many there are, and which of them are not as they were kept. */
    record Finding(long checked, List<Broken> broken) {

        public Finding {
            broken = List.copyOf(broken);
        }
    }

    /** One that was altered: what of it, and its name. */
    record Broken(String what, String name) {}
}
