CREATE TABLE t (id integer, a boolean DEFAULT true, b smallint DEFAULT 0, c text DEFAULT 'yes',
  d char(1) DEFAULT 't');
CREATE INDEX t_flag ON t (id) WHERE a;
