CREATE TABLE t (id integer, s varchar(10) DEFAULT 'low'::character varying NOT NULL CONSTRAINT s_values CHECK (s IN ('low', 'high')));
CREATE UNIQUE INDEX t_s ON t (s, id);
