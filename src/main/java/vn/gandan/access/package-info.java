/** Accounts, roles and the scope of each account (tài khoản, phân quyền). */
@ApplicationModule(allowedDependencies = {"shared", "audit", "organisation"})
@NullMarked
package vn.gandan.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
