CREATE SCHEMA app;
CREATE TABLE app.t (id integer PRIMARY KEY, p point, words text[]);
CREATE OPERATOR CLASS app.places FOR TYPE point USING gist AS
  OPERATOR 1 << (point, point), OPERATOR 5 >> (point, point), OPERATOR 15 <-> (point, point) FOR ORDER BY float_ops,
  FUNCTION 1 gist_point_consistent (internal, point, smallint, oid, internal),
  FUNCTION 2 gist_box_union (internal, internal), FUNCTION 3 gist_point_compress (internal),
  FUNCTION 5 gist_box_penalty (internal, internal, internal), FUNCTION 6 gist_box_picksplit (internal, internal),
  FUNCTION 7 gist_box_same (box, box, internal), FUNCTION 8 gist_point_distance (internal, point, smallint, oid, internal),
  STORAGE box;
CREATE OPERATOR CLASS app.words FOR TYPE text[] USING gin AS
  OPERATOR 1 && (anyarray, anyarray), OPERATOR 2 @> (anyarray, anyarray),
  FUNCTION 1 bttextcmp (text, text), FUNCTION 2 ginarrayextract (anyarray, internal, internal),
  FUNCTION 3 ginqueryarrayextract (anyarray, internal, smallint, internal, internal, internal, internal),
  FUNCTION 4 ginarrayconsistent (internal, smallint, anyarray, integer, internal, internal, internal, internal),
  STORAGE text;
CREATE INDEX near ON app.t USING gist (p app.places);
CREATE INDEX found ON app.t USING gin (words app.words);
