CREATE TABLE t (id integer, a boolean DEFAULT true, b integer DEFAULT 0, c text DEFAULT 'true',
  d varchar(5) DEFAULT 'true');
CREATE INDEX t_flag ON t (id) WHERE a;
