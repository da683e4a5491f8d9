package vn.gandan.signing;

import java.security.cert.X509Certificate;
import java.util.List;

/**
 * What holds a private key and never gives it away: a token in a socket, the module of a signing service (thiết bị ký số).
 * Only these two things are asked of it.
 */
public interface SigningDevice {

    /** The signer's certificate first, then whoever vouches for it. */
    List<X509Certificate> certificates();

    /** RSA with SHA-256 (PKCS #1 v1.5) over these bytes. */
    byte[] sign(byte[] bytes);
}
