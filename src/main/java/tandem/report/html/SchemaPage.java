package tandem.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tandem.kind.Kinds;
import tandem.kind.ObjectKind;
import tandem.model.ObjectKey;
import tandem.model.SchemaModel;
import tandem.model.Unmodelled;
import tandem.workflow.PageWriter;

/**
 * The page that {@code tandem docs} writes: one file that needs nothing beside it, no network and no server.
 * A policy in its head lets a browser run the script below and nothing else, whatever names a database has.
 */
public final class SchemaPage implements PageWriter {
  private static final String GENERATOR = "tandem docs";
  private static final String MARK = "<meta name=\"generator\" content=\"" + GENERATOR + "\"/>";
  private static final int FEW = 150;

  private final String style = own("page.css");
  private final String script = own("page.js");

  @Override
  public boolean wrote(String beginning) {
    return beginning.startsWith("<!DOCTYPE html>") && beginning.contains(MARK);
  }

  @Override
  public String write(String source, SchemaModel model, Kinds kinds, int major) {
    Ties ties = new Ties(model, kinds);
    List<Chapter> chapters = Contents.of(model, kinds, major, ties);
    Markup page = new Markup();
    page.open("html", "lang", "en");
    head(page, source);
    page.open("body").element("a", "To the schema", "class", "skip", "href", "#main");
    navigation(page, chapters);
    page.open("main", "id", "main", "tabindex", "-1");
    page.name("h1", source);
    page.element("p", counted(model, kinds), "class", "counts");
    OverviewPicture picture = new OverviewPicture(chapters, ties);
    picture.draw(page);
    legend(page, ties);
    unmodelled(page, model.unmodelled());
    chapters(page, chapters, ties, picture);
    page.close();
    page.own("script", script);
    return page.close().close().toString();
  }

  private void head(Markup page, String source) {
    page.open("head").empty("meta", "charset", "utf-8");
    page.empty("meta", "name", "generator", "content", GENERATOR);
    page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    page.empty("meta", "http-equiv", "Content-Security-Policy", "content", "default-src 'none'; style-src "
        + hash(style) + "; script-src " + hash(script) + "; base-uri 'none'; form-action 'none'");
    page.element("title", source + " – schema");
    page.own("style", style).close();
  }

  private static void navigation(Markup page, List<Chapter> chapters) {
    boolean few = chapters.stream().mapToInt(chapter -> chapter.entries().size()).sum() <= FEW;
    page.open("nav", "aria-label", "Objects");
    page.element("label", "Find an object or a column", "for", "search");
    page.empty("input", "id", "search", "type", "search", "autocomplete", "off", "spellcheck", "false");
    page.element("p", "", "id", "found", "role", "status");
    for (Chapter chapter : chapters) {
      String[] attributes = few ? new String[] {"open", ""} : new String[0];
      page.open("details", attributes).open("summary").element("bdi", chapter.title()).words(" ")
          .element("small", String.valueOf(chapter.entries().size())).close().open("ul");
      for (Entry entry : chapter.entries()) {
        page.open("li", "data-words", words(entry))
            .open("a", "href", Anchor.link(entry.key())).element("bdi", entry.key().name()).words(" ")
            .element("small", entry.kind()).close().close();
      }
      page.close().close();
    }
    page.close();
  }

  private static String words(Entry entry) {
    String columns = entry.listed().stream().map(Entry.Row::name).collect(Collectors.joining(" "));
    return (entry.key().display() + ' ' + entry.kind() + ' ' + columns).strip().toLowerCase(Locale.ROOT);
  }

  private static String counted(SchemaModel model, Kinds kinds) {
    Map<Integer, Integer> counts = new TreeMap<>();
    model.objects().keySet().stream().filter(key -> key.parent() == null)
        .forEach(key -> counts.merge(kinds.rank(key), 1, Integer::sum));
    return counts.isEmpty() ? "Nothing is in it." : counts.entrySet().stream().map(count -> {
      ObjectKind<?> kind = kinds.all().get(count.getKey());
      return count.getValue() + " " + (count.getValue() == 1 ? kind.name() : kind.plural());
    }).collect(Collectors.joining(" · "));
  }

  private static void legend(Markup page, Ties ties) {
    if (ties.pictured().isEmpty()) {
      return;
    }
    page.open("p", "class", "legend").element("span", "keeps rows", "class", "rows").words(" ")
        .element("span", "is a text, e.g. a view", "class", "text").words(" ")
        .element("span", "anything else", "class", "other")
        .words(" An arrow leads to what is needed; a dashed one where the database does not record the need."
            + " Point at a box, or tab to it, to light up what it is tied to.").close();
  }

  private static void unmodelled(Markup page, List<Unmodelled> all) {
    if (all.isEmpty()) {
      return;
    }
    page.open("section", "id", "unmodelled").element("h2", "Seen, and not modelled").open("ul");
    all.forEach(one -> page.open("li").words(one.type() + " ").element("bdi", one.identity()).close());
    page.close().close();
  }

  private static void chapters(Markup page, List<Chapter> chapters, Ties ties, OverviewPicture picture) {
    Map<ObjectKey, Entry.Face> faces = chapters.stream().flatMap(chapter -> chapter.entries().stream())
        .collect(Collectors.toMap(Entry::key, Entry::face));
    for (Chapter chapter : chapters) {
      page.open("section", "id", chapter.anchor()).name("h2", chapter.title());
      picture.draw(chapter, page);
      chapter.entries().forEach(entry -> new EntryArticle(entry, ties, faces, page).write());
      page.close();
    }
  }

  private static String own(String name) {
    try (InputStream in = SchemaPage.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(String text) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
