package tandem.report.html;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import tandem.model.ObjectKey;

/** One object's part of the page: its picture, what it consists of, what it is tied to, its definition. */
final class EntryArticle {
  private final Entry entry;
  private final Ties ties;
  private final Map<ObjectKey, Entry.Face> faces;
  private final Markup page;

  EntryArticle(Entry entry, Ties ties, Map<ObjectKey, Entry.Face> faces, Markup page) {
    this.entry = entry;
    this.ties = ties;
    this.faces = faces;
    this.page = page;
  }

  void write() {
    page.open("article", "id", Anchor.of(entry.key()), "class", entry.face().style());
    page.open("h3").open("a", "href", Anchor.link(entry.key())).element("bdi", entry.key().display()).close()
        .words(" ").element("small", entry.kind()).close();
    remark(entry.remark(), "p");
    new NeighbourPicture(entry, ties, faces).draw(page);
    parts();
    ties("Needs", ties.needs(entry.key()), Tie::to);
    ties("Needed by", ties.neededBy(entry.key()), Tie::from);
    definition();
    page.close();
  }

  private void remark(String remark, String element) {
    if (!remark.isEmpty()) {
      page.lines(element, remark, "class", "remark", "dir", "auto");
    }
  }

  /** One table for all parts, a body for each kind, so that their columns stand below one another. */
  private void parts() {
    List<Entry.Row> all = entry.groups().stream().flatMap(group -> group.rows().stream()).toList();
    if (all.isEmpty()) {
      return;
    }
    boolean tied = all.stream().anyMatch(row -> !row.usedBy().isEmpty() || !row.uses().isEmpty());
    boolean remarked = all.stream().anyMatch(row -> !row.remark().isEmpty());
    page.open("div", "class", "scroll").open("table").open("thead").open("tr");
    heading("Name", true);
    heading("Definition", true);
    heading("Tied to", tied);
    heading("Comment", remarked);
    page.close().close();
    String columns = String.valueOf(2 + (tied ? 1 : 0) + (remarked ? 1 : 0));
    for (Entry.Group group : entry.groups()) {
      page.open("tbody").open("tr").element("th", sentence(group.title()), "colspan", columns, "scope",
          "rowgroup", "class", "kind").close();
      group.rows().forEach(row -> row(row, tied, remarked));
      page.close();
    }
    page.close().close();
  }

  private void row(Entry.Row row, boolean tied, boolean remarked) {
    page.open("tr", "id", Anchor.of(row.key()));
    if (row.name().isEmpty()) {
      page.element("td", "");
    } else {
      page.open("th", "scope", "row").name("code", row.name()).close();
    }
    page.open("td").lines("code", row.definition(), "dir", "ltr").close();
    if (tied) {
      tied(row);
    }
    if (remarked) {
      page.lines("td", row.remark(), "class", "remark", "dir", "auto");
    }
    page.close();
  }

  private void heading(String words, boolean shown) {
    if (shown) {
      page.element("th", words, "scope", "col");
    }
  }

  private void tied(Entry.Row row) {
    page.open("td", "class", "tied");
    row.usedBy().forEach(part -> page
        .element("a", part.kind(), "href", Anchor.link(part), "title", part.name()).words(" "));
    row.uses().forEach(other ->
        page.open("a", "href", Anchor.link(other)).words("→\u00a0").element("bdi", other.display()).close()
            .words(" "));
    page.close();
  }

  private void ties(String title, Collection<Tie> all, Function<Tie, ObjectKey> other) {
    if (all.isEmpty()) {
      return;
    }
    page.element("h4", title).open("ul", "class", "ties");
    for (Tie tie : all) {
      ObjectKey key = other.apply(tie);
      page.open("li").open("a", "href", Anchor.link(key)).element("bdi", key.display()).close()
          .words(" ").element("small", key.kind());
      if (!tie.through().isEmpty()) {
        page.words(" through ").element("bdi", tie.through());
      }
      if (tie.assumed()) {
        page.element("small", " not recorded by the database");
      }
      page.close();
    }
    page.close();
  }

  private void definition() {
    if (entry.definition().isEmpty()) {
      return;
    }
    String[] attributes = entry.face() == Entry.Face.TEXT ? new String[] {"open", ""} : new String[0];
    page.open("details", attributes).element("summary", "Definition");
    page.open("pre", "tabindex", "0", "dir", "ltr").lines("code", entry.definition()).close();
    page.close();
  }

  private static String sentence(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
