/** What SchemaCrawler finds through a JDBC driver, as rows of the portable kinds. */
package tandem.dialect.portable.crawl;
