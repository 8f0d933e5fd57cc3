CREATE TABLE t (id integer, a real, b numeric, c text, d money, e bigint DEFAULT 5, g text DEFAULT '00000000-0000-0000-0000-000000000000', h text, i varchar(30), j text);
CREATE VIEW v AS SELECT e, c FROM t;
