package tandem.dialect.portable.crawl;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import schemacrawler.crawl.SchemaCrawler;
import schemacrawler.inclusionrule.RegularExpressionExclusionRule;
import schemacrawler.schema.Catalog;
import schemacrawler.schemacrawler.InfoLevel;
import schemacrawler.schemacrawler.InformationSchemaKey;
import schemacrawler.schemacrawler.InformationSchemaViewsBuilder;
import schemacrawler.schemacrawler.LimitOptionsBuilder;
import schemacrawler.schemacrawler.LoadOptionsBuilder;
import schemacrawler.schemacrawler.MetadataRetrievalStrategy;
import schemacrawler.schemacrawler.SchemaCrawlerOptions;
import schemacrawler.schemacrawler.SchemaCrawlerOptionsBuilder;
import schemacrawler.schemacrawler.SchemaInfoLevelBuilder;
import schemacrawler.schemacrawler.SchemaInfoMetadataRetrievalStrategy;
import schemacrawler.schemacrawler.SchemaRetrievalOptions;
import schemacrawler.schemacrawler.SchemaRetrievalOptionsBuilder;
import us.fatehi.utility.datasource.DatabaseConnectionSources;

/** One crawl: what is asked, and how. */
final class Crawl {
  /** Schemas of the database itself, with or without a catalog before. */
  private static final Pattern SYSTEM = Pattern.compile(
      "(?i)(.*\\.)?\"?(information_schema|pg_catalog|pg_toast.*|pg_temp.*|sys|sysibm.*|mysql"
          + "|performance_schema|tandem)\"?");

  private Crawl() {}

  /** What is there. */
  static Catalog of(Connection connection, BulkQueries bulk) throws SQLException {
    try (Swallowed swallowed = new Swallowed()) {
      Catalog catalog = new SchemaCrawler(
          DatabaseConnectionSources.fromConnection(connection), retrieval(connection, bulk), options())
          .crawl();
      swallowed.rethrow();
      return catalog;
    } catch (RuntimeException e) {
      // SchemaCrawler wraps what a driver throws, more than once.
      for (Throwable cause = e; cause != null; cause = cause.getCause()) {
        if (cause instanceof SQLException failure) {
          throw failure;
        }
      }
      throw e;
    }
  }

  private static SchemaRetrievalOptions retrieval(Connection connection, BulkQueries bulk) {
    SchemaRetrievalOptionsBuilder retrieval =
        SchemaRetrievalOptionsBuilder.builder().fromConnnection(connection);
    InformationSchemaViewsBuilder views = InformationSchemaViewsBuilder.builder();
    bulk.queries().forEach(views::withSql);
    retrieval.withInformationSchemaViews(views.toOptions());
    if (bulk.queries().containsKey(InformationSchemaKey.TABLES)) {
      for (var strategy : List.of(
          SchemaInfoMetadataRetrievalStrategy.tablesRetrievalStrategy,
          SchemaInfoMetadataRetrievalStrategy.tableColumnsRetrievalStrategy,
          SchemaInfoMetadataRetrievalStrategy.primaryKeysRetrievalStrategy,
          SchemaInfoMetadataRetrievalStrategy.foreignKeysRetrievalStrategy,
          SchemaInfoMetadataRetrievalStrategy.viewInformationRetrievalStrategy)) {
        retrieval.with(strategy, MetadataRetrievalStrategy.data_dictionary_all);
      }
    }
    return retrieval.toOptions();
  }

  private static SchemaCrawlerOptions options() {
    // The columns of constraints have no word of their own.
    SchemaInfoLevelBuilder wanted = SchemaInfoLevelBuilder.builder().withInfoLevel(InfoLevel.maximum)
        .setRetrieveAdditionalColumnAttributes(false).setRetrieveAdditionalColumnMetadata(false)
        .setRetrieveAdditionalDatabaseInfo(false).setRetrieveAdditionalJdbcDriverInfo(false)
        .setRetrieveAdditionalTableAttributes(false).setRetrieveDatabaseUsers(false)
        .setRetrieveRoutineParameters(false).setRetrieveServerInfo(false).setRetrieveTablePrivileges(false)
        .setRetrieveTableColumnPrivileges(false).setRetrieveUserDefinedColumnDataTypes(false);
    return SchemaCrawlerOptionsBuilder.newSchemaCrawlerOptions()
        .withLoadOptions(LoadOptionsBuilder.builder().withMaxThreads(1).withSchemaInfoLevelBuilder(wanted)
            .toOptions())
        .withLimitOptions(LimitOptionsBuilder.builder()
            .includeSchemas(new RegularExpressionExclusionRule(SYSTEM)).includeAllSequences()
            .includeAllRoutines().includeAllSynonyms().toOptions());
  }
}
