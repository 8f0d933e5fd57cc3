CREATE DOMAIN code AS text NOT NULL DEFAULT 'b' CONSTRAINT short CHECK (length(VALUE) < 20) CONSTRAINT upper CHECK (VALUE = upper(VALUE));
CREATE DOMAIN sub AS code CHECK (VALUE <> 'ZZ');
CREATE TABLE t (id integer, c code, s sub, l code[]);
CREATE VIEW v AS SELECT c FROM t;
CREATE INDEX t_c ON t (c);
COMMENT ON DOMAIN code IS 'kept';
COMMENT ON CONSTRAINT short ON DOMAIN code IS 'kept, too';
