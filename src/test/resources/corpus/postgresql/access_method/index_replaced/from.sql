CREATE SCHEMA app;
CREATE TABLE app.t (id integer PRIMARY KEY, a box);
CREATE FUNCTION app.handles(internal) RETURNS index_am_handler LANGUAGE internal AS 'gisthandler';
CREATE FUNCTION app.handles_too(internal) RETURNS index_am_handler LANGUAGE internal AS 'gisthandler';
CREATE ACCESS METHOD tree TYPE INDEX HANDLER app.handles;
CREATE OPERATOR CLASS app.boxes DEFAULT FOR TYPE box USING tree AS
  OPERATOR 1 <<, OPERATOR 3 &&, FUNCTION 1 gist_box_consistent(internal, box, smallint, oid, internal),
  FUNCTION 2 gist_box_union(internal, internal), FUNCTION 5 gist_box_penalty(internal, internal, internal),
  FUNCTION 6 gist_box_picksplit(internal, internal), FUNCTION 7 gist_box_same(box, box, internal);
CREATE INDEX i ON app.t USING tree (a);
