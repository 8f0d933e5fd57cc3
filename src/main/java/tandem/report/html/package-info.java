/**
 * A schema model as one HTML file: lists, definitions and pictures. Everything comes from the model and what
 * its kinds say of themselves, so that any dialect's schema can be shown; no kind is named here. Nothing is
 * read or written, and the same model gives the same bytes.
 */
package tandem.report.html;
