-- from.sql to to.sql

ALTER SEQUENCE app.free OWNER TO pg_monitor;
ALTER SEQUENCE app.free OWNED BY app.t.b;
CREATE SEQUENCE app.new_id_seq AS integer;
ALTER SEQUENCE app.new_id_seq OWNER TO pg_monitor;
ALTER TABLE app.moves OWNER TO pg_monitor;

CREATE TABLE app.new (
  id integer DEFAULT nextval('app.new_id_seq'::regclass) NOT NULL
);
ALTER TABLE app.new OWNER TO pg_monitor;
ALTER SEQUENCE app.new_id_seq OWNED BY app.new.id;
ALTER TABLE app.old OWNER TO CURRENT_USER;

-- to.sql to from.sql

ALTER TABLE app.old OWNER TO pg_monitor;
ALTER TABLE app.moves OWNER TO CURRENT_USER;
ALTER SEQUENCE app.free OWNED BY NONE;
ALTER SEQUENCE app.free OWNER TO CURRENT_USER;

-- data-loss: table:app.new: the table and its rows are gone
DROP TABLE app.new;
