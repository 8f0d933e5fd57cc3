CREATE TABLE t (id integer, a integer DEFAULT 1, b boolean DEFAULT false, c boolean DEFAULT true,
  d boolean DEFAULT true);
CREATE INDEX t_flag ON t (id) WHERE (a = 1);
