/**
 * The state folder: where each object's file is, what stands in it, how files become a schema again, and what
 * a capture changes. One file per object as written here; read in any layout and any order.
 */
package tandem.state;
