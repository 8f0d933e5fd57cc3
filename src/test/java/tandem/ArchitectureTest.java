package tandem;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.Serial;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tandem.config.Connector;
import tandem.dialect.Dialect;
import tandem.dialect.h2.H2;
import tandem.dialect.jdbc.Jdbc;
import tandem.dialect.mysql.MySqlSystems;
import tandem.dialect.portable.crawl.BulkQueries;
import tandem.dialect.postgresql.PostgreSql;
import tandem.dialect.sqlite.Sqlite;
import tandem.kind.ObjectKind;

/** Holds the arrows and the habits that {@code docs/architecture.md} draws. */
final class ArchitectureTest {
  private static final Path SOURCES = Path.of("src/main/java");

  /**
   * The packages, from the top downward. A package, with those inside it, may use what stands below it here
   * and nothing else. The façade, {@code tandem} itself, stands between {@code cli} and the rest.
   */
  private static final List<String> DOWNWARD = List.of(
      "tandem.cli",
      "tandem",
      "tandem.report",
      "tandem.config",
      "tandem.workflow",
      "tandem.git",
      "tandem.proof",
      "tandem.state",
      "tandem.migration",
      "tandem.shadow",
      "tandem.rename",
      "tandem.plan",
      "tandem.diff",
      "tandem.dialect",
      "tandem.kind",
      "tandem.ddl",
      "tandem.model");

  /** Packages that compute and never read or write: everything they know is handed to them. */
  private static final String[] PURE = {
    "tandem.model..", "tandem.ddl..", "tandem.kind..", "tandem.diff..", "tandem.plan.."
  };

  private static final JavaClasses TANDEM = new ClassFileImporter()
      .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
      .importPackages("tandem");

  private static final Dialect MARIADB = MySqlSystems.mariaDb(release -> null).dialect();

  private static final List<Dialect> DIALECTS = List.of(
      new PostgreSql(), new H2(), new Sqlite(), MARIADB, new Jdbc("\"", BulkQueries.none()));

  @TestFactory
  Stream<DynamicTest> arrowsPointDownward() {
    return DOWNWARD.stream().map(layer -> DynamicTest.dynamicTest(layer, () -> {
      int place = DOWNWARD.indexOf(layer);
      DescribedPredicate<JavaClass> above = DescribedPredicate.or(
          DOWNWARD.subList(0, place).stream().map(ArchitectureTest::inLayer).toList());
      noClasses().that(inLayer(layer)).should().dependOnClassesThat(above)
          .as(layer + " uses only what stands below it").allowEmptyShould(true).check(TANDEM);
    }));
  }

  @Test
  void everyPackageHasItsPlaceInTheList() {
    Set<String> strangers = new TreeSet<>();
    for (JavaClass type : TANDEM) {
      if (DOWNWARD.stream().noneMatch(layer -> inLayer(layer).test(type))) {
        strangers.add(type.getPackageName());
      }
    }
    assertThat(strangers).as("packages without a place in DOWNWARD").isEmpty();
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("tandem.(**)").should().beFreeOfCycles().check(TANDEM);
  }

  @Test
  void theFacadeIsUsedByTheCommandLineOnly() {
    classes().that(inLayer("tandem")).should().onlyBeAccessed().byClassesThat(
            inLayer("tandem").or(inLayer("tandem.cli")))
        .allowEmptyShould(true).check(TANDEM);
  }

  @Test
  void whatComputesDoesNoInputOrOutput() {
    DescribedPredicate<JavaClass> inputOrOutput = resideInAnyPackage(
            "java.io..", "java.nio..", "java.net..", "java.sql..", "javax.sql..", "org.postgresql..")
        .and(not(resideInAPackage("java.nio.charset..")))
        .and(not(equivalentTo(Serializable.class)))
        .and(not(equivalentTo(Serial.class)));
    noClasses().that().resideInAnyPackage(PURE).should().dependOnClassesThat(inputOrOutput).check(TANDEM);
    noClasses().that().resideInAnyPackage(PURE).should().accessClassesThat()
        .belongToAnyOf(System.class, ProcessBuilder.class).check(TANDEM);
  }

  @Test
  void onlyItsDialectKnowsAKind() {
    noClasses().that().resideOutsideOfPackage("tandem.dialect..").should()
        .dependOnClassesThat().resideInAPackage("tandem.dialect.*.kind..").check(TANDEM);
  }

  @Test
  void dialectsKnowNothingOfEachOther() {
    for (Dialect dialect : DIALECTS) {
      String own = dialect.getClass().getPackageName();
      DescribedPredicate<JavaClass> others = DescribedPredicate.or(DIALECTS.stream()
          .map(other -> other.getClass().getPackageName()).filter(other -> !other.equals(own))
          .map(other -> resideInAPackage(other + "..")).toList());
      noClasses().that().resideInAPackage(own + "..").should().dependOnClassesThat(others).check(TANDEM);
      noClasses().that().resideInAPackage("tandem.dialect.portable..").should()
          .dependOnClassesThat().resideInAPackage(own + "..").check(TANDEM);
    }
  }

  /** DriverManager loads the drivers of all systems, whichever is asked for. */
  @Test
  void eachSystemsDriverIsAskedItself() {
    noClasses().should().dependOnClassesThat().areAssignableTo(DriverManager.class).check(TANDEM);
  }

  @Test
  void onlyItsDialectItsShadowsAndItsConnectorKnowPostgreSqlsDriver() {
    noClasses().that().resideOutsideOfPackages("tandem.dialect.postgresql..", "tandem.shadow..").and()
        .doNotBelongToAnyOf(Connector.class).should()
        .dependOnClassesThat().resideInAPackage("org.postgresql..").check(TANDEM);
  }

  @Test
  void onlyItsDialectAndItsShadowsNamePostgreSqlsCatalog() throws IOException {
    List<Path> theirs = Stream.of("dialect/postgresql", "dialect/portable/crawl", "shadow")
        .map(folder -> SOURCES.resolve("tandem").resolve(folder)).toList();
    Set<Path> others = new TreeSet<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : (Iterable<Path>) files.filter(path -> path.toString().endsWith(".java"))::iterator) {
        if (theirs.stream().noneMatch(file::startsWith) && Files.readString(file).contains("pg_catalog")) {
          others.add(file);
        }
      }
    }
    assertThat(others).as("sources that ask PostgreSQL's catalog").isEmpty();
  }

  @Test
  void crawlsAreTheBusinessOfOnePackage() {
    noClasses().that().resideOutsideOfPackage("tandem.dialect.portable.crawl..").should()
        .dependOnClassesThat().resideInAnyPackage("schemacrawler..", "us.fatehi..").check(TANDEM);
  }

  @Test
  void whatPlansAndComparesKnowsNoDialect() {
    noClasses().that().resideInAnyPackage(
            "tandem.model..", "tandem.ddl..", "tandem.kind..", "tandem.diff..", "tandem.plan..",
                "tandem.proof..")
        .should().dependOnClassesThat().resideInAPackage("tandem.dialect.*..").check(TANDEM);
  }

  @Test
  void everyKindIsInItsDialectsList() {
    Set<String> written = new TreeSet<>();
    for (JavaClass type : TANDEM) {
      if (type.isAssignableTo(ObjectKind.class) && !type.getModifiers().contains(JavaModifier.ABSTRACT)) {
        written.add(type.getName());
      }
    }
    Set<String> listed = new TreeSet<>();
    DIALECTS.forEach(dialect -> dialect.kinds().all().forEach(kind -> listed.add(kind.getClass().getName())));
    assertThat(listed).isNotEmpty().isEqualTo(written);
  }

  @Test
  void everyPackageSaysWhatItIsFor() throws IOException {
    Set<Path> silent = new TreeSet<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : (Iterable<Path>) files.filter(path -> path.toString().endsWith(".java"))::iterator) {
        if (!Files.exists(file.resolveSibling("package-info.java"))) {
          silent.add(file.getParent());
        }
      }
    }
    assertThat(silent).as("packages without package-info.java").isEmpty();
  }

  @Test
  void namesSayWhatAThingIs() {
    noClasses().should().haveNameMatching(".*(Util|Utils|Impl|Helper|Manager)(\\$.*)?").check(TANDEM);
  }

  /** Whether a class is in the layer's package or one inside it; for the façade, in the package alone. */
  private static DescribedPredicate<JavaClass> inLayer(String layer) {
    return layer.equals("tandem") ? resideInAPackage("tandem") : resideInAPackage(layer + "..");
  }
}
