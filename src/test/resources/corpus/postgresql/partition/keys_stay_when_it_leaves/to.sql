CREATE TABLE g (id integer PRIMARY KEY);
CREATE TABLE m (id integer NOT NULL, g integer, n integer CHECK (n > 0), CONSTRAINT m_g FOREIGN KEY (g) REFERENCES g) PARTITION BY LIST (id);
CREATE TABLE p (id integer NOT NULL, g integer, n integer, CONSTRAINT m_n_check CHECK (n > 0), CONSTRAINT m_g FOREIGN KEY (g) REFERENCES g,
  CONSTRAINT only_p CHECK (n < 100));
CREATE UNIQUE INDEX p_n ON p (n);
