package tandem.shadow;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Random passwords and their SCRAM verifiers (RFC 5802; pg_authid.rolpassword). PostgreSQL takes a verifier
 * in place of a password. Its 4096 rounds protect weak passwords; one of 192 random bits needs a single
 * round, and each connection becomes several milliseconds faster.
 */
final class Scram {
  private static final SecureRandom RANDOM = new SecureRandom();

  private Scram() {}

  /** 192 random bits as 32 characters that need no quoting anywhere. */
  static String randomPassword() {
    return Base64.getUrlEncoder().encodeToString(randomBytes(24));
  }

  /** The verifier of an ASCII password, as PostgreSQL keeps it. */
  static String verifier(String password) {
    byte[] salt = randomBytes(16);
    byte[] firstBlock = new byte[salt.length + 4];
    System.arraycopy(salt, 0, firstBlock, 0, salt.length);
    firstBlock[firstBlock.length - 1] = 1;
    byte[] salted = hmac(password.getBytes(StandardCharsets.US_ASCII), firstBlock);
    byte[] stored = sha256(hmac(salted, "Client Key".getBytes(StandardCharsets.US_ASCII)));
    byte[] server = hmac(salted, "Server Key".getBytes(StandardCharsets.US_ASCII));
    Base64.Encoder base64 = Base64.getEncoder();
    return "SCRAM-SHA-256$1:" + base64.encodeToString(salt) + '$' + base64.encodeToString(stored) + ':'
        + base64.encodeToString(server);
  }

  private static byte[] randomBytes(int count) {
    byte[] bytes = new byte[count];
    RANDOM.nextBytes(bytes);
    return bytes;
  }

  private static byte[] hmac(byte[] key, byte[] text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(text);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HmacSHA256", e);
    }
  }

  private static byte[] sha256(byte[] text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
