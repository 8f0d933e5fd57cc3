package tandem.shadow;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Percent encoding as in the path and user part of a URL, where a plus sign is a plus sign. */
final class UrlText {
  private UrlText() {}

  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** Throws {@link IllegalArgumentException} when a percent sign is not followed by two hex digits. */
  static String decode(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
