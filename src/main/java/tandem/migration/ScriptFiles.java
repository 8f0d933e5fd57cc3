package tandem.migration;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tandem.model.TandemException;

/** Reads scripts and what lies in folders. */
final class ScriptFiles {
  private final FlywaySettings settings;

  ScriptFiles(FlywaySettings settings) {
    this.settings = settings;
  }

  /** A folder's entries by name; hidden folders are left out, as Flyway does. */
  static List<Path> entries(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(e -> !(e.getFileName().toString().startsWith(".") && Files.isDirectory(e)))
          .sorted((a, b) -> a.getFileName().toString().compareTo(b.getFileName().toString()))
          .toList();
    } catch (IOException e) {
      throw unreadable(folder, e);
    }
  }

  /** All scripts below a folder, those in hidden folders left out. */
  static List<Path> below(Path folder) {
    List<Path> files = new ArrayList<>();
    for (Path entry : entries(folder)) {
      if (Files.isDirectory(entry)) {
        files.addAll(below(entry));
      } else {
        files.add(entry);
      }
    }
    return files;
  }

  /** A script with its text and what its {@code .conf} says. */
  Migration read(ScriptName name, Path file, String script) {
    Path conf = file.resolveSibling(file.getFileName() + ".conf");
    ScriptConfig config = Files.exists(conf)
        ? ScriptConfig.parse(decode(conf, settings.encoding()), conf.toString())
        : ScriptConfig.NONE;
    Charset encoding = config.encoding().map(e -> charset(e, conf)).orElse(settings.encoding());
    return new Migration(name, file, script, decode(file, encoding), config);
  }

  /** A file's text without a byte order mark. */
  static String decode(Path file, Charset encoding) {
    try {
      String text = encoding.newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
          .toString();
      return text.startsWith("\ufeff") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw TandemException.failed("SCRIPT-ENCODING", "it is not written in " + encoding.name())
          .at(file.toString())
          .remedy("save it as " + encoding.name() + ", or name its encoding in " + file.getFileName()
              + ".conf: encoding=windows-1252")
          .cause(e);
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  private static Charset charset(String name, Path conf) {
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw TandemException.failed("SCRIPT-CONFIG", "\"" + name + "\" is not the name of an encoding")
          .at(conf.toString())
          .remedy("name one that Java knows, e.g. UTF-8 or ISO-8859-1")
          .cause(e);
    }
  }

  static TandemException unreadable(Path file, IOException e) {
    return TandemException.failed("FILE-READ", "cannot be read: " + e.getClass().getSimpleName())
        .at(file.toString())
        .remedy("see to it that the file is there and may be read")
        .cause(e);
  }
}
